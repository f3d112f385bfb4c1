import type { Story } from '../tables.js';

/** A refund wanted or not received: calm, angry and anxious customers in three languages. */
export const REFUND: Story[] = [
    {
        title: 'refund, calm: two places to look first, then the facts, then a person',
        steps: [
            { says: 'Hello, my refund has not arrived', bot: /statement|you paid|customer account|message/i, not: /tracking|parcel/i },
            { says: 'no, nothing there', bot: /account|message|credit|statement|spam/i, not: /order number/i },
            { says: 'order number 20731188', bot: /./, not: /guarantee|definitely/i },
            { says: 'I want to talk to a person please', bot: /person|team|colleague/i, card: /20731188/ },
        ],
    },
    {
        title: 'refund, angry: met first, nothing asked',
        steps: [
            { says: 'FIVE WEEKS and still no refund!!! you are thieves, give me my money back NOW', bot: /money|refund/i, not: /order number|which order|how much/i },
            { says: 'order 20731188', bot: /./, not: /order number\?/i, card: /20731188/ },
        ],
    },
    {
        title: 'refund, anxious: worry is named, a card number is never wanted whole',
        steps: [
            { says: "I'm so worried about my refund, that was my rent and it isn't there", bot: /worr|weigh|money|refund|step|know|sum like|needed/i, not: /calm down|definitely|card number\?/i },
            { says: 'I want a person please, order 20731188', bot: /./, card: [/20731188/, /[Aa]nxiety/] },
        ],
    },
    {
        title: '退款，平静：问清情况和订单号，确认后交给同事',
        steps: [
            { says: '你好，我想申请退款', bot: /订单|号码|单号/, not: /快递/ },
            { says: '20731188', bot: /哪天|多少|几号|什么时候|金额|从哪天/ },
            { says: '不记得了', bot: /多少|金额/ },
            { says: '199元', bot: /20731188.*199/s },
            { says: '对', bot: /人工|同事|团队/, card: [/20731188/, /199/] },
        ],
    },
    {
        title: '退款，愤怒：先接住情绪，不提问',
        steps: [
            { says: '退款退款！！一个月了还不退，你们就是骗子，气死我了！！', bot: /退款|钱|还不退|骗子/, not: /订单号|多少钱|卡号/ },
            { says: '单号20731188', bot: /./, card: /20731188/ },
        ],
    },
    {
        title: '退款，焦虑：说出担心，不要完整卡号',
        steps: [
            { says: '退款还没到账，我真的很担心，这是我的房租', bot: /担心|退|钱|急|一步|必要/, not: /保证|一定|马上/ },
            { says: '转人工，单号20731188', bot: /./, card: /20731188/ },
        ],
    },
    {
        title: '退款，平靜：先看看退到哪裡，再問資料',
        steps: [
            { says: '請問我的退款什麼時候會下來', bot: /明細|餘額|購物金|通知|簡訊|付款/, not: /[们吗这单为]|包裹/ },
            { says: '沒有看到', bot: /./, not: /[们吗这单为]/ },
            { says: '找真人客服，訂單編號 20731188', bot: /客服|團隊/, card: /20731188/ },
        ],
    },
    {
        title: '退款，生氣：先接住，不提問',
        steps: [
            { says: '退款拖了一個月還沒退，你們這群騙子，氣死我了！！', bot: /退款|錢|還沒退|騙子/, not: /訂單編號|多少錢|[们吗这单为]/ },
            { says: '訂單編號 20731188', bot: /./, card: /20731188/ },
        ],
    },
    {
        title: '退款，焦慮：說出擔心，不要完整卡號',
        steps: [
            { says: '我很擔心退款會不會不見，那是我的房租', bot: /擔心|退|錢|急|一步|必要|弄清楚|聯絡|沒個底/, not: /保證|一定|馬上|[们吗这单为]/ },
            { says: '找真人客服，訂單編號 20731188', bot: /./, card: /20731188/ },
        ],
    },
];
