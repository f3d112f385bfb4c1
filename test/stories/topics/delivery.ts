import type { Story } from '../tables.js';

/** A parcel that is late, lost, or said to have come: calm, angry and anxious customers in three languages. */
export const DELIVERY: Story[] = [
    {
        title: 'delivery, calm: number, promised day, read back, then a person',
        steps: [
            { says: 'Hello, my parcel is late', bot: /order|tracking/i, not: /sorry|angry/i },
            { says: '20731188', bot: /day|when|date/i, not: /order number\?/i },
            { says: "I don't know", bot: /20731188/ },
            { says: 'yes', bot: /person|team|colleague/i, card: /20731188/ },
        ],
    },
    {
        title: 'delivery, angry: met first, nothing asked',
        steps: [
            { says: 'THIRD WEEK AND STILL NO PARCEL!!! you are useless, I am furious', bot: /./, not: /what is the order number|which order is it|tracking number\?/i },
            { says: 'order 20731188', bot: /./, not: /order number\?/i, card: /20731188/ },
        ],
    },
    {
        title: 'delivery, anxious: worry is named, the day it is needed is kept, no day promised',
        steps: [
            { says: "I'm so worried, my parcel hasn't arrived and I need it before Friday", bot: /worr|step|know|needed|order/i, not: /definitely|guarantee|will be there/i },
            { says: 'I want a person please, order 20731188', bot: /person|team|colleague/i, card: [/20731188/, /[Nn]eeded by/] },
        ],
    },
    {
        title: '快递，平静：问单号和日期，复述后交给同事',
        steps: [
            { says: '你好，我的快递还没到', bot: /单号|订单/, not: /[們嗎這單]/ },
            { says: '20731188', bot: /哪天|几号|什么时候|日期/ },
            { says: '说好上周五到', bot: /20731188/ },
            { says: '对', bot: /人工|同事|团队/, card: /20731188/ },
        ],
    },
    {
        title: '快递，愤怒：先接住情绪，不提问',
        steps: [
            { says: '快递丢了三个星期没人管！！气死我了，你们都是骗子', bot: /./, not: /订单号是多少|单号是|哪一单呢/ },
            { says: '单号20731188', bot: /./, card: /20731188/ },
        ],
    },
    {
        title: '快递，焦虑：说出担心，不许诺时间',
        steps: [
            { says: '快递还没到，我真的很担心，里面是我妈的药', bot: /./, not: /保证|一定|马上|放心吧/ },
            { says: '转人工，单号20731188', bot: /./, card: /20731188/ },
        ],
    },
    {
        title: '包裹，平靜：問單號和日期，核對後交給同事',
        steps: [
            { says: '您好，我的包裹還沒到', bot: /單號|訂單/, not: /[们吗这单为]/ },
            { says: '訂單編號 20731188', bot: /哪天|幾號|什麼時候|哪一天|日期/, not: /[们吗这单为]/ },
            { says: '不知道', bot: /20731188/ },
            { says: '對', bot: /客服|團隊|同事/, card: /20731188/ },
        ],
    },
    {
        title: '包裹，生氣：先接住，不提問',
        steps: [
            { says: '包裹拖了三個禮拜還沒到，氣死我了，你們這群騙子！！', bot: /./, not: /訂單編號是|哪一筆訂單|[们吗这单为]/ },
            { says: '訂單編號 20731188', bot: /./, card: /20731188/ },
        ],
    },
    {
        title: '包裹，焦慮：說出擔心，不許諾時間',
        steps: [
            { says: '我很擔心，包裹還沒到，星期五以前一定要拿到', bot: /./, not: /保證|馬上|[们吗这单为]/ },
            { says: '找真人客服，訂單編號 20731188', bot: /客服|團隊|同事/, card: /20731188/ },
        ],
    },
];
