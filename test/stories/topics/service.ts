import type { Story } from '../tables.js';

/** Complaints about staff or service: calm, angry and anxious customers in three languages. */
export const SERVICE: Story[] = [
    {
        title: 'service, calm: what was told is not asked again; the day is',
        steps: [
            { says: 'Your cashier rolled her eyes at my mother when she asked for help', bot: /./, not: /what happened\?|order number/i },
            { says: 'on Saturday, about three', bot: /complaint/i },
            { says: 'yes', bot: /person|team|colleague/i, card: /rolled her eyes/ },
        ],
    },
    {
        title: 'service, angry: taken at their word, nothing asked, nobody defended',
        steps: [
            { says: 'YOUR AGENT HUNG UP ON ME TWICE and called me an idiot!!! what a disgrace', bot: /treat|serious|furious|sorry|no excuses|respect|behaviour|explain|word|polite|person|exactly as you said/i, not: /which day|when did|misunderst|phone, /i },
            { says: 'he did it again just now', bot: /./, card: /HUNG UP/ },
        ],
    },
    {
        title: 'service, anxious: nothing to prove',
        steps: [
            { says: "I'm scared to complain because your technician was so rude to me and he knows where I live", bot: /./, not: /prove it|are you sure|calm down/i },
            { says: 'please get me a person', bot: /./, card: /technician/ },
        ],
    },
    {
        title: '投诉服务，平静：讲过的不再问，只问哪天',
        steps: [
            { says: '想反映一个事，你们营业厅的柜员不耐烦，我多问了两句她就把单子甩过来', bot: /./, not: /订单号|金额/ },
            { says: '昨天下午', bot: /./ },
            { says: '转人工', bot: /人工|同事|团队/, card: /不耐烦/ },
        ],
    },
    {
        title: '投诉服务，愤怒：先听，不辩解，不提问',
        steps: [
            { says: '什么垃圾客服，踢皮球踢了三次，还直接挂我电话，气死我了！！', bot: /./, not: /哪天|几号|误会|冷静/ },
            { says: '刚才又挂了一次', bot: /./, card: /挂我电话/ },
        ],
    },
    {
        title: '投诉服务，焦虑：不用客户证明什么',
        steps: [
            { says: '师傅上门态度特别差，我很害怕，不敢投诉，他知道我家地址', bot: /./, not: /证据|确定吗|冷静/ },
            { says: '转人工', bot: /./, card: /态度特别差/ },
        ],
    },
    {
        title: '客訴服務，平靜：講過的不再問，只問哪天',
        steps: [
            { says: '想反映一下，師傅來安裝的時候口氣很差，一直嫌我家東西太多', bot: /./, not: /訂單編號|[们吗这单为]/ },
            { says: '昨天下午', bot: /./, not: /[们吗这单为]/ },
            { says: '找真人客服', bot: /客服|團隊/, card: /口氣很差/ },
        ],
    },
    {
        title: '客訴服務，生氣：先聽，不辯解，不提問',
        steps: [
            { says: '客服態度有夠差，轉來轉去還掛我電話，氣死我了！！！', bot: /./, not: /哪天|幾號|誤會|冷靜|[们吗这单为]/ },
            { says: '剛剛又掛一次', bot: /./, card: /掛我電話/ },
        ],
    },
    {
        title: '客訴服務，焦慮：不用客戶證明什麼',
        steps: [
            { says: '司機很兇，我很害怕，不敢客訴，他知道我家住哪裡', bot: /./, not: /證據|確定嗎|冷靜|[们吗这单为]/ },
            { says: '找真人客服', bot: /./, card: /很兇/ },
        ],
    },
];
