import type { Story } from '../tables.js';

/** A plain question: calm, angry and anxious customers in three languages. No answer is made up. */
export const QUESTION: Story[] = [
    {
        title: 'question, calm: asked for, passed on word for word',
        steps: [
            { says: 'Hi, I have a question', bot: /\?|ask/i, not: /went wrong|what happened/i },
            { says: 'does the oak table come in walnut too?', bot: /oak table come in walnut/ },
            { says: 'yes', bot: /person|team|colleague/i, card: /walnut/ },
        ],
    },
    {
        title: 'question, angry: met, nothing made up',
        steps: [
            { says: 'I only want to know ONE thing and you idiots send me the same canned rubbish again and again!!!', bot: /./, not: /order number/i },
            { says: 'I want a person', bot: /./, card: /canned rubbish/ },
        ],
    },
    {
        title: 'question, anxious: no guess',
        steps: [
            { says: "could you tell me whether the warranty is still valid without the receipt, I'm worried", bot: /./, not: /definitely|don't worry/i },
            { says: 'I want to talk to a person', bot: /./, card: /warranty/ },
        ],
    },
    {
        title: '提问，平静：问什么记什么，原样转过去',
        steps: [
            { says: '你好，有个问题', bot: /问|了解|关于|讲/, not: /出了什么问题/ },
            { says: '你们这个折叠床承重多少', bot: /折叠床承重多少/ },
            { says: '可以', bot: /人工|同事|团队/, card: /折叠床/ },
        ],
    },
    {
        title: '提问，愤怒：先接住，不编答案',
        steps: [
            { says: '就想问一个问题，你们复制粘贴给谁看呢，气死我了！！', bot: /./, not: /订单号/ },
            { says: '转人工', bot: /./, card: /复制粘贴/ },
        ],
    },
    {
        title: '提问，焦虑：不乱猜',
        steps: [
            { says: '想咨询一下，保修卡丢了还能不能保修，我很担心', bot: /./, not: /一定|保证|放心/ },
            { says: '转人工', bot: /./, card: /保修卡/ },
        ],
    },
    {
        title: '提問，平靜：問什麼記什麼，原樣轉過去',
        steps: [
            { says: '你好，想問個問題', bot: /問|了解|方面|講/, not: /[们吗这单为]/ },
            { says: '這款吹風機是公司貨還是平輸', bot: /公司貨還是平輸/ },
            { says: '好', bot: /客服|團隊/, card: /公司貨/ },
        ],
    },
    {
        title: '提問，生氣：先接住，不亂編',
        steps: [
            { says: '只是想問一個問題，你們罐頭訊息貼給誰看，氣死我了！！', bot: /./, not: /訂單編號|[们吗这单为]/ },
            { says: '找真人客服', bot: /./, card: /罐頭訊息/ },
        ],
    },
    {
        title: '提問，焦慮：不亂猜',
        steps: [
            { says: '想請教一下，保固書不見了會不會不能修，我很擔心', bot: /./, not: /一定|保證|放心|[们吗这单为]/ },
            { says: '找真人客服', bot: /./, card: /保固書/ },
        ],
    },
];
