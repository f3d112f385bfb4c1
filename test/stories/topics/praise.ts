import type { Story } from '../tables.js';

/** Praise: glad, mixed with anger, and with a worry for the one praised, in three languages. */
export const PRAISE: Story[] = [
    {
        title: 'praise, calm: one light question, passed on',
        steps: [
            { says: 'I want to praise one of your people, he went up a ladder in hail for us', bot: /name|who|for somebody/i, not: /order number|went wrong/i },
            { says: 'Tomasz', bot: /team|word/i, not: /answer right here|\?/i, card: /Tomasz/ },
        ],
    },
    {
        title: 'praise, angry at the rest: the praise does not cover the anger',
        steps: [
            { says: 'I want to praise Mia, but the rest of your company is a disgrace!!! three weeks without a reply, I am furious', bot: /./, not: /glad to hear|lovely|that's good to hear/i },
            { says: 'get me a person', bot: /./, card: /Mia/ },
        ],
    },
    {
        title: 'praise, anxious: no name is needed',
        steps: [
            { says: "I'd like to praise a nurse on your hotline but I'm worried she gets into trouble", bot: /./, not: /you must|need the name/i },
            { says: 'skip', bot: /./, not: /name\?/i },
        ],
    },
    {
        title: '表扬，平静：只问一句，转过去',
        steps: [
            { says: '我想表扬一下你们的安装师傅，爬了六楼还特别耐心', bot: /名字|谁|哪一位/, not: /订单号|出了什么问题/ },
            { says: '姓李的师傅', bot: /团队|原话/, not: /[？?]/, card: /姓李的师傅/ },
        ],
    },
    {
        title: '表扬，又气公司：夸奖不遮别的问题',
        steps: [
            { says: '我要表扬安装师傅，可你们公司真让人生气，约了三次才来，气死我了！！', bot: /./, not: /听到这个真好|太好了/ },
            { says: '转人工', bot: /./, card: /师傅/ },
        ],
    },
    {
        title: '表扬，担心：可以不写名字',
        steps: [
            { says: '想夸一下客服小王，我有点担心会不会给她添麻烦', bot: /./, not: /必须|工号是多少/ },
            { says: '跳过', bot: /./, not: /哪一位/ },
        ],
    },
    {
        title: '稱讚，平靜：只問一句，轉過去',
        steps: [
            { says: '我想稱讚一位外送員，下大雨還幫我送上樓', bot: /名字|姓名|誰|哪一位/, not: /訂單編號|[们吗这单为]/ },
            { says: '陳先生', bot: /團隊|原話/, not: /[？?]/, card: /陳先生/ },
        ],
    },
    {
        title: '稱讚，又氣公司：稱讚不遮別的問題',
        steps: [
            { says: '我要稱讚店員，但你們公司真的很爛，等三個禮拜都沒消息，氣死我了！！', bot: /./, not: /聽到這個真好|太好了|[们吗这单为]/ },
            { says: '找真人客服', bot: /./, card: /店員/ },
        ],
    },
    {
        title: '稱讚，擔心：可以不寫名字',
        steps: [
            { says: '想稱讚店員，但我很擔心她被主管罵', bot: /./, not: /一定要|員工編號是|[们吗这单为]/ },
            { says: '跳過', bot: /./, not: /哪一位|[们吗这单为]/ },
        ],
    },
];
