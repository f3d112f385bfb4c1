import type { Story } from '../tables.js';

/** A product that does not work: calm, angry and anxious customers in three languages. */
export const FAULT: Story[] = [
    {
        title: 'fault, calm: two harmless steps, one at a time, then the facts',
        steps: [
            { says: "Hi, my washing machine won't turn on any more, nothing happens when I press start", bot: /socket|plug/i, not: /order number|open the/i },
            { says: 'It did not help', bot: /unplug|mains|two minutes/i, not: /model/i },
            { says: 'still nothing', bot: /./, not: /socket/i },
            { says: 'I want to talk to a person please', bot: /person|team|colleague/i, card: /washing machine/ },
        ],
    },
    {
        title: 'fault, calm: a step that helps closes kindly',
        steps: [
            { says: 'my tablet keeps freezing', bot: /off|restart/i, not: /reset button|factory/i },
            { says: 'That helped', bot: /./, not: /model|serial|person/i },
        ],
    },
    {
        title: 'fault, angry: no first steps for somebody who has had enough',
        steps: [
            { says: 'Your useless kettle broke AGAIN right after the repair!!! I am absolutely furious, this is a joke', bot: /./, not: /unplug|restart|which product|\?/i },
            { says: 'it is the KettlePro 2', bot: /./, card: [/KettlePro/, /[Aa]nger/] },
        ],
    },
    {
        title: 'fault, anxious: what hangs on it is heard',
        steps: [
            { says: "I'm so scared, my laptop won't boot and my thesis is on it", bot: /./, not: /don't worry|definitely|(?<!whether it )can be saved/i },
            { says: 'I want a person please', bot: /person|team|colleague/i, card: /thesis/ },
        ],
    },
    {
        title: '产品故障，平静：一步一步试，试不好再问',
        steps: [
            { says: '你好，洗衣机开不了机，按了开关灯也不亮', bot: /插座|插头|电/, not: /订单号|拆开/ },
            { says: '没有用', bot: /断电|拔掉|二十秒/, not: /型号/ },
            { says: '转人工', bot: /人工|同事|团队/, card: /洗衣机/ },
        ],
    },
    {
        title: '产品故障，愤怒：不让生气的人去拔插头',
        steps: [
            { says: '什么破洗衣机！！刚修完又坏了，气死我了，你们到底管不管！', bot: /./, not: /插座|断电|型号|冷静|[？?]/ },
            { says: '是XQG80那款', bot: /./, card: /XQG80/ },
        ],
    },
    {
        title: '产品故障，焦虑：先接住担心',
        steps: [
            { says: '特别着急，电脑开不了机，毕业论文全在里面，好怕丢了', bot: /./, not: /放心|保证|一定/ },
            { says: '转人工', bot: /人工|同事|团队/, card: /论文/ },
        ],
    },
    {
        title: '產品故障，平靜：一步一步試',
        steps: [
            { says: '您好，想請問除濕機按電源沒有反應，要怎麼處理', bot: /插座|插頭|電源/, not: /訂單編號|[们吗这单为]/ },
            { says: '還是不行', bot: /./, not: /[们吗这单为]/ },
            { says: '我要找真人客服', bot: /客服|團隊|專人/, card: /除濕機/ },
        ],
    },
    {
        title: '產品故障，生氣：不請生氣的人做步驟',
        steps: [
            { says: '除濕機修三次還是壞，爛透了，氣死我了！！！到底會不會修', bot: /./, not: /插座|斷電|型號|冷靜|[们吗这单为]/ },
            { says: '型號DH-200', bot: /./, card: /DH-200/ },
        ],
    },
    {
        title: '產品故障，焦急：先接住擔心',
        steps: [
            { says: '好擔心，筆電開不了機，小孩的照片都在裡面', bot: /./, not: /放心|保證|一定|[们吗这单为]/ },
            { says: '我要找真人客服', bot: /客服|團隊|專人/, card: /照片/ },
        ],
    },
];
