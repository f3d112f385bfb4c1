import type { Story } from '../tables.js';

const OBSTACLE = /are you sure|why do you want|before you go|offer you|discount/i;

/** Somebody wants to leave: no obstacles, in three moods and three languages. */
export const CANCEL: Story[] = [
    {
        title: 'cancel, calm: one number, one confirmation, no question why',
        steps: [
            { says: 'please cancel my order, I ordered it by mistake', bot: /number/i, not: OBSTACLE },
            { says: '90412', bot: /90412/, not: OBSTACLE },
            { says: 'yes', bot: /person|team|colleague/i, not: OBSTACLE, card: /90412/ },
        ],
    },
    {
        title: 'cancel, calm: without a number the email does',
        steps: [
            { says: 'I want to cancel my subscription', bot: /number/i, not: OBSTACLE },
            { says: "I don't have a number", bot: /email/i },
            { says: 'jo@example.org', bot: /j…@example\.org/ },
            { says: 'yes', bot: /person|team|colleague/i },
        ],
    },
    {
        title: 'cancel, angry: the decision stands, nothing is asked',
        steps: [
            { says: 'CANCEL MY CONTRACT!!! I have said it three times, you lying thieves, I have had enough', bot: /./, not: /number\?|are you sure|offer you/i },
            { says: 'contract number 20731188', bot: /./, not: OBSTACLE, card: /20731188/ },
        ],
    },
    {
        title: 'cancel, anxious: the wish is on record',
        steps: [
            { says: "I need to cancel my membership today, I'm so worried you will charge me again", bot: /./, not: /are you sure|definitely|offer you/i },
            { says: 'I want a person, member number 20731188', bot: /./, card: /20731188/ },
        ],
    },
    {
        title: '取消，平静：一个号码、一次确认，不问原因',
        steps: [
            { says: '帮我取消一下订单，拍错了', bot: /号/, not: /为什么|确定要|优惠/ },
            { says: '20731188', bot: /取消订单.*20731188/s },
            { says: '对', bot: /人工|同事|团队/, not: /为什么|优惠/, card: /20731188/ },
        ],
    },
    {
        title: '取消，愤怒：不挽留，不提问',
        steps: [
            { says: '我要销户！！取消续费藏这么深，恶心谁呢，气死我了！！', bot: /./, not: /号码是|确定要|为什么要取消/ },
            { says: '客户号20731188', bot: /./, card: /20731188/ },
        ],
    },
    {
        title: '取消，焦虑：要求已经记下',
        steps: [
            { says: '我要退订会员，很担心下个月又扣钱', bot: /./, not: /保证|一定|确定要/ },
            { says: '转人工，会员号20731188', bot: /./, card: /20731188/ },
        ],
    },
    {
        title: '取消，平靜：沒有編號就用信箱',
        steps: [
            { says: '幫我取消訂閱，謝謝', bot: /編號/, not: /為什麼|確定要|優惠|[们吗这单为]/ },
            { says: '找不到編號', bot: /信箱/ },
            { says: 'kk@example.tw', bot: /k…@example\.tw/ },
            { says: '對', bot: /客服|團隊/ },
        ],
    },
    {
        title: '取消，生氣：不慰留，不提問',
        steps: [
            { says: '講三次了我要退會！！不要再推銷了，氣死我了！！', bot: /./, not: /編號是|確定要|為什麼要取消|[们吗这单为]/ },
            { says: '會員編號 20731188', bot: /./, card: /20731188/ },
        ],
    },
    {
        title: '取消，焦慮：要求已經記下',
        steps: [
            { says: '我要取消會員，很擔心下個月又被扣', bot: /./, not: /保證|一定會|確定要|[们吗这单为]/ },
            { says: '找真人客服，會員編號 20731188', bot: /./, card: /20731188/ },
        ],
    },
];
