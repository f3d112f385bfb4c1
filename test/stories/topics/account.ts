import type { Story } from '../tables.js';

/** Access to the account and somebody else in it: calm, angry and anxious customers in three languages. */
export const ACCOUNT: Story[] = [
    {
        title: 'account, calm: the reset is tried first, and neither password nor code is ever wanted',
        steps: [
            { says: 'Hello, I forgot my password', bot: /forgot password/i, not: /order number|tell me your password/i },
            { says: 'That helped', bot: /./, not: /email|person/i },
        ],
    },
    {
        title: 'account, calm: no code, then the address, masked when read back',
        steps: [
            { says: 'the verification code never arrives', bot: /code|spam|blocked/i, not: /parcel|order number/i },
            { says: 'It did not help', bot: /email|address/i, not: /what is the code|which code/i },
            { says: 'jane.doe@example.com', bot: /./, not: /jane\.doe@example\.com/ },
            { says: 'I want to talk to a person please', bot: /person|team|colleague/i },
        ],
    },
    {
        title: 'account, angry: nothing asked of somebody left at the door',
        steps: [
            { says: 'LOCKED OUT of my own account AGAIN, you incompetent idiots!!! I am furious', bot: /./, not: /email|which|calm down|\?/i },
            { says: 'jane.doe@example.com', bot: /./, card: /[Aa]nger/ },
        ],
    },
    {
        title: 'account, anxious: a sign of fraud leads to a person at once',
        steps: [
            { says: "I'm scared, my account was hacked, someone logged into my account and changed the password", bot: /code|block|bank/i, not: /email address|which email/i, card: /[Uu]rgent/ },
        ],
    },
    {
        title: '账号，平静：先试找回密码，从不索要密码',
        steps: [
            { says: '你好，我忘记密码了，登不上', bot: /忘记密码/, not: /订单号|告诉我密码/ },
            { says: '没有用', bot: /邮箱/, not: /订单号/ },
            { says: 'zhangsan@example.com', bot: /./, not: /zhangsan@example\.com/ },
            { says: '转人工', bot: /人工|同事|团队/ },
        ],
    },
    {
        title: '账号，愤怒：不提问',
        steps: [
            { says: '又把我号锁了！！什么垃圾系统，气死我了，你们有病吧', bot: /./, not: /邮箱|哪个|冷静|[？?]/ },
            { says: '手机号13800138000', bot: /./ },
        ],
    },
    {
        title: '账号，焦虑：被盗的迹象直接转人工',
        steps: [
            { says: '好害怕，我的账号被盗了，有人登录改了密码', bot: /验证码|冻结/, not: /哪个邮箱|订单号/, card: /[Uu]rgent/ },
        ],
    },
    {
        title: '帳號，平靜：先試重設密碼，從不索取密碼',
        steps: [
            { says: '您好，我忘記密碼了，登不進去', bot: /忘記密碼/, not: /訂單編號|[们吗这单为]/ },
            { says: '還是不行', bot: /./, not: /[们吗这单为]/ },
            { says: '我要找真人客服', bot: /客服|團隊|專人/ },
        ],
    },
    {
        title: '帳號，生氣：不提問',
        steps: [
            { says: '又把我帳號鎖住！！！什麼爛系統，氣死我了，你們是不是有病', bot: /./, not: /信箱|哪個|冷靜|[？?]|[们吗这单为]/ },
            { says: 'test@example.com', bot: /./ },
        ],
    },
    {
        title: '帳號，焦急：被盜用的跡象直接轉專人',
        steps: [
            { says: '好害怕，我的帳號被盜用了，密碼也被改', bot: /驗證碼|凍結/, not: /哪個信箱|[们吗这单为]/, card: /[Uu]rgent/ },
        ],
    },
];
