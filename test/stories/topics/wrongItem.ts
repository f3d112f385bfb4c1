import type { Story } from '../tables.js';

/** Something came that is wrong, damaged or incomplete: calm, angry and anxious customers in three languages. */
export const WRONG_ITEM: Story[] = [
    {
        title: 'wrong item, calm: order and wish, read back, then a person',
        steps: [
            { says: 'Hello, I ordered trainers in 41 and got the wrong size', bot: /order number|which order/i, not: /late|tracking|parcel is/i },
            { says: '20731188', bot: /replacement|put right|exchange/i, not: /guarantee|definitely|will be refunded/i },
            { says: 'a replacement please', bot: /wrong size.*20731188.*replacement/is },
            { says: 'yes', bot: /person|team|colleague/i, card: /20731188/ },
        ],
    },
    {
        title: 'wrong item, angry: met first, nothing asked',
        steps: [
            { says: 'You sent me the WRONG dress AGAIN and the wedding is tomorrow!!! what a joke of a company', bot: /./, not: /order number|which order|calm down|\?/i },
            { says: 'order AB-20731', bot: /./, not: /order number/i, card: [/AB-20731/, /[Aa]nger/] },
        ],
    },
    {
        title: 'wrong item, anxious: the worry is met, and no outcome promised',
        steps: [
            { says: "I'm really worried, the vase I ordered for my mum's birthday arrived broken", bot: /person|team|colleague|order number|which order/i, not: /don't worry|definitely|will be/i },
            { says: 'I want a person please, order 20731188', bot: /./, card: [/20731188/, /[Aa]nxiety/] },
        ],
    },
    {
        title: '收到的东西不对，平静：订单号、希望怎么处理，核对后转同事',
        steps: [
            { says: '你好，收到的杯子颜色不对，我买的是白色', bot: /订单号|哪一单/, not: /送达|快递单号/ },
            { says: '20260115883', bot: /换货|倾向|要是由您/, not: /保证|一定|马上/ },
            { says: '换货吧', bot: /20260115883.*换货/s },
            { says: '对', bot: /人工|同事|团队/, card: /20260115883/ },
        ],
    },
    {
        title: '收到的东西不对，愤怒：先接住，不提问',
        steps: [
            { says: '你们发的什么玩意儿，碎成渣了，气死我了，骗子！！！', bot: /./, not: /订单号|哪一单|冷静|[？?]/ },
            { says: '20260115883', bot: /./, not: /订单号/, card: /20260115883/ },
        ],
    },
    {
        title: '收到的东西不对，焦虑：不说空话',
        steps: [
            { says: '很担心，给妈妈寿宴订的东西少了一件，后天就要用', bot: /./, not: /放心|保证|一定/ },
            { says: '转人工，订单号20260115883', bot: /./, not: /订单号/, card: /20260115883/ },
        ],
    },
    {
        title: '商品不對，平靜：訂單編號、希望怎麼處理，核對後轉同仁',
        steps: [
            { says: '您好，收到的外套尺寸不對，我訂的是M', bot: /訂單編號|哪一筆/, not: /到貨|[们吗这单为]/ },
            { says: 'AB20260115', bot: /換貨|傾向|由您來說/, not: /保證|一定|馬上|[们吗这单为]/ },
            { says: '換貨', bot: /AB20260115.*換貨/s, not: /[们吗这单为]/ },
            { says: '對', bot: /客服|同仁|團隊|專人/, card: /AB20260115/ },
        ],
    },
    {
        title: '商品不對，生氣：先聽，不提問',
        steps: [
            { says: '又寄錯！！是在寄什麼啦，爛透了，氣死我了！！！', bot: /./, not: /訂單編號|哪一筆|冷靜|[？?]|[们吗这单为]/ },
            { says: 'AB20260115', bot: /./, card: /AB20260115/ },
        ],
    },
    {
        title: '商品不對，焦急：不說空話',
        steps: [
            { says: '很擔心，爸爸的生日蛋糕盒收到就壞了，明天就要用', bot: /./, not: /放心|保證|一定|[们吗这单为]/ },
            { says: '我要找真人客服，訂單編號AB20260115', bot: /./, not: /訂單編號|[们吗这单为]/, card: /AB20260115/ },
        ],
    },
];
