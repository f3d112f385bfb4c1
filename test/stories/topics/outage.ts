import type { Story } from '../tables.js';

/** No power, no internet, no network: calm, angry and anxious customers in three languages. */
export const OUTAGE: Story[] = [
    {
        title: 'outage, calm: cable, router, then where it is; no time is named',
        steps: [
            { says: 'Hello, my internet is down', bot: /cable|router/i, not: /order number/i },
            { says: 'It did not help', bot: /router/i, not: /address/i },
            { says: 'It did not help', bot: /neighbours|others|your place|person/i },
            { says: 'only at my place', bot: /address|place|where|street/i, not: /within|hours|minutes|soon/i },
            { says: '12 Mill Lane, Hull', bot: /no internet.*12 Mill Lane/is },
            { says: 'yes', bot: /person|team|colleague/i, card: /no internet|internet/i },
        ],
    },
    {
        title: 'outage, calm: flight mode helps',
        steps: [
            { says: 'my phone has no signal', bot: /flight mode/i },
            { says: 'That helped', bot: /./, not: /address|person/i },
        ],
    },
    {
        title: 'outage, angry: nobody is sent to the fuse box',
        steps: [
            { says: 'Third day without power and nobody answers!!! you are pathetic, I am furious', bot: /./, not: /fuse|breaker|address|calm down|\?/i },
            { says: '44 Elm Road', bot: /./, card: /[Aa]nger/ },
        ],
    },
    {
        title: 'outage, anxious: a gas smell is danger, not a form',
        steps: [
            { says: "we have a power cut and I'm really worried, I can smell gas in the kitchen", bot: /safe|leave|emergency/i, not: /fuse|address|post code/i, card: /[Uu]rgent/ },
        ],
    },
    {
        title: '停电断网，平静：先看线，再重启，然后问地点，不说时间',
        steps: [
            { says: '你好，家里断网了', bot: /线|路由器|光猫/, not: /订单号/ },
            { says: '没有用', bot: /重启|一分钟|断电|数到六十/, not: /地址/ },
            { says: '转人工', bot: /人工|同事|团队/, card: /./ },
        ],
    },
    {
        title: '停电断网，愤怒：不让生气的人去推闸',
        steps: [
            { says: '停电六个小时了没人管！！你们干什么吃的，气死我了', bot: /./, not: /电箱|开关|地址|冷静|[？?]/ },
            { says: '幸福小区3号楼', bot: /./, card: /./ },
        ],
    },
    {
        title: '停电断网，焦虑：问地点，不许诺时间',
        steps: [
            { says: '停电了，好担心，冰箱里是孩子的药', bot: /./, not: /放心|马上|小时内|一定/ },
            { says: '转人工', bot: /人工|同事|团队/, card: /药/ },
        ],
    },
    {
        title: '停電斷網，平靜：先看線，再重開',
        steps: [
            { says: '您好，家裡網路斷了', bot: /線|分享器|數據機/, not: /訂單編號|[们吗这单为]/ },
            { says: '還是不行', bot: /./, not: /[们吗这单为]/ },
            { says: '我要找真人客服', bot: /客服|團隊|專人/ },
        ],
    },
    {
        title: '停電斷網，生氣：不請生氣的人看配電箱',
        steps: [
            { says: '停電三小時都沒人處理！！！爛公司，氣死我了', bot: /./, not: /配電箱|開關|地址|冷靜|[？?]|[们吗这单为]/ },
            { says: '中山路100號', bot: /./ },
        ],
    },
    {
        title: '停電斷網，焦急：問地點，不承諾時間',
        steps: [
            { says: '停電了好擔心，家裡有長輩要用呼吸器', bot: /./, not: /放心|馬上|小時內|一定|[们吗这单为]/ },
            { says: '我要找真人客服', bot: /./, not: /[们吗这单为]/, card: /呼吸器/ },
        ],
    },
];
