import type { Story } from '../tables.js';

/** A sum taken twice, too high, or for nothing: calm, angry and anxious customers in three languages. */
export const CHARGE: Story[] = [
    {
        title: 'charge, calm: a first look, then the facts, then a person',
        steps: [
            { says: 'Hi, you charged me twice', bot: /booked|pending|statement|bank|held/i, not: /card number\?/i },
            { says: 'both are booked, order 20731188', bot: /./, not: /order number\?/i },
            { says: 'I want to talk to a person please', bot: /person|team|colleague/i, card: /20731188/ },
        ],
    },
    {
        title: 'charge, angry: met first, nothing asked',
        steps: [
            { says: 'YOU CHARGED ME TWICE AGAIN!!! thieves, I am furious, give me my money back', bot: /./, not: /which order|how much was|what amount|card\?/i },
            { says: 'order 20731188, 49.90', bot: /./, card: /20731188/ },
        ],
    },
    {
        title: 'charge, anxious: worry is named, a card number is never wanted whole, nothing promised',
        steps: [
            { says: "I'm really worried, you charged me twice and now I can't pay my rent", bot: /./, not: /definitely|guarantee|will be refunded|full card/i },
            { says: 'I want a person please, order 20731188', bot: /person|team|colleague/i, card: /20731188/ },
        ],
    },
    {
        title: '扣款，平静：先看看状态，再问情况',
        steps: [
            { says: '你好，你们重复扣款了', bot: /账单|银行|入账|预授权|状态|两笔/, not: /完整卡号是|[們嗎這單]/ },
            { says: '两笔都入账了，订单号20731188', bot: /./, not: /订单号是多少/ },
            { says: '转人工', bot: /人工|同事|团队/, card: /20731188/ },
        ],
    },
    {
        title: '扣款，愤怒：先接住情绪，不提问',
        steps: [
            { says: '又重复扣款！！气死我了，你们这群骗子，还我钱！', bot: /./, not: /订单号是|金额是多少|卡号/ },
            { says: '单号20731188', bot: /./, card: /20731188/ },
        ],
    },
    {
        title: '扣款，焦虑：说出担心，不许诺结果',
        steps: [
            { says: '重复扣款了，我好担心，这是我的生活费', bot: /./, not: /保证|一定|马上/ },
            { says: '转人工，单号20731188', bot: /人工|同事|团队/, card: /20731188/ },
        ],
    },
    {
        title: '扣款，平靜：先看看狀態，再問資料',
        steps: [
            { says: '您好，我被重複扣款了', bot: /帳單|銀行|網銀|授權|請款|明細|兩筆/, not: /[们吗这单为]/ },
            { says: '兩筆都請款了，訂單編號 20731188', bot: /./, not: /[们吗这单为]/ },
            { says: '找真人客服', bot: /客服|團隊|同事/, card: /20731188/ },
        ],
    },
    {
        title: '扣款，生氣：先接住，不提問',
        steps: [
            { says: '又被重複扣款，氣死我了，你們這群騙子，還我錢！！', bot: /./, not: /訂單編號是|金額是|卡號|[们吗这单为]/ },
            { says: '訂單編號 20731188', bot: /./, card: /20731188/ },
        ],
    },
    {
        title: '扣款，焦慮：說出擔心，不許諾結果',
        steps: [
            { says: '我好擔心，被重複扣款，這個月房租付不出來了', bot: /./, not: /保證|一定|馬上|[们吗这单为]/ },
            { says: '找真人客服，訂單編號 20731188', bot: /客服|團隊|同事/, card: /20731188/ },
        ],
    },
];
