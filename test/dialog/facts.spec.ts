import assert from 'node:assert/strict';
import { Talk } from '../support/dialog.js';

/** What a first message puts into the slots; `undefined` where it must put nothing. Today is Sunday, 22 November 2026. */
const TABLE: [lang: string, says: string, slots: Record<string, string | undefined>][] = [
    // Order numbers, and what is none.
    ['en', 'Where is my package? Order #48213', { order: '48213' }],
    ['en', 'my parcel is lost, order no. 4471', { order: '4471' }],
    ['en', 'My parcel 1Z999AA10123456784 has not arrived', { order: '1Z999AA10123456784' }],
    ['en', 'my parcel never arrived, order 113-1234567-1234567', { order: '113-1234567-1234567' }],
    ['en', 'my iPhone15 parcel never arrived, 3 weeks, 24/7 I wait', { order: undefined, since: undefined }],
    ['en', 'My parcel never arrived, call me at 415-555-2671', { order: undefined, contact: '+14155552671' }],
    ['en', 'where is my package https://example.com/t/123456789', { order: undefined }],
    ['zh-CN', '我的快递没收到,电话13800138000', { order: undefined, contact: '+8613800138000' }],
    ['zh-CN', '快递没收到,手机138 0013 8000,单号SF1234567890123', { order: 'SF1234567890123', contact: '+8613800138000' }],
    ['zh-TW', '包裹還沒到,電話0912345678', { order: undefined, contact: '+886912345678' }],
    ['zh-CN', '快递没收到,我打了12315投诉', { order: undefined }],
    ['zh-CN', '快递没收到,身份证11010519491231002X', { order: undefined }],
    ['en', 'you charged me twice, card 4111 1111 1111 1111', { order: undefined, card: '1111' }],
    ['zh-CN', '重复扣款,卡尾号6688', { card: '6688', order: undefined }],
    ['zh-TW', '被盜刷,末四碼 1234', { card: '1234' }],
    ['zh-CN', '订单号13912345678的快递没收到', { order: '13912345678', contact: undefined }],
    ['en', 'parcel never arrived, write to Kim.Lee@example.org', { email: 'kim.lee@example.org', order: undefined }],
    // Sums.
    ['en', 'you overcharged me $1,299.50', { amount: '1299.5 USD', order: undefined }],
    ['en', 'I was charged twice, 20 bucks', { amount: '20 USD' }],
    ['zh-CN', '你们多扣了¥199', { amount: '199 CNY' }],
    ['zh-CN', '多扣了我199元', { amount: '199 CNY' }],
    ['zh-CN', '乱收费,扣了两百块', { amount: '200 CNY' }],
    ['zh-CN', '多扣一千二百元', { amount: '1200 CNY' }],
    ['zh-CN', '多扣了1.2万元', { amount: '12000 CNY' }],
    ['zh-TW', '多扣了兩千五百塊', { amount: '2500 TWD' }],
    ['zh-TW', '被多扣 NT$1,280', { amount: '1280 TWD' }],
    ['zh-CN', '多扣钱了,我们一块去投诉', { amount: undefined }],
    ['en', 'charged twice for 2 items', { amount: undefined }],
    // Days.
    ['en', 'I was charged twice yesterday', { date: '2026-11-21' }],
    ['en', 'charged twice last Friday', { date: '2026-11-20' }],
    ['en', 'charged twice on the 3rd', { date: '2026-11-03' }],
    ['en', 'charged twice on the 25th', { date: '2026-10-25' }],
    ['en', 'charged twice on Dec 30', { date: '2025-12-30' }],
    ['en', 'you charged me twice, 3 days ago', { date: '2026-11-19' }],
    ['en', 'this is the 3rd time you charged me twice', { date: undefined }],
    ['en', 'I sat down and may complain: charged twice', { date: undefined }],
    ['en', 'you charged me twice, $20, on 3 November', { date: '2026-11-03', amount: '20 USD' }],
    ['zh-CN', '5月3日被重复扣款', { date: '2026-05-03' }],
    ['zh-CN', '3号被重复扣款', { date: '2026-11-03' }],
    ['zh-CN', '25号被重复扣款', { date: '2026-10-25' }],
    ['zh-CN', '昨天被重复扣款', { date: '2026-11-21' }],
    ['zh-CN', '上周五被重复扣款', { date: '2026-11-13' }],
    ['zh-CN', '周五被重复扣款', { date: '2026-11-20' }],
    ['zh-CN', '上个月5号被重复扣款', { date: '2026-10-05' }],
    ['zh-CN', '三天前被重复扣款', { date: '2026-11-19' }],
    ['zh-CN', '十五号被重复扣款', { date: '2026-11-15' }],
    ['zh-TW', '上禮拜三被重複扣款', { date: '2026-11-11' }],
    ['zh-CN', '2026年10月1号被重复扣款', { date: '2026-10-01' }],
    ['zh-CN', '3号楼的住户,被重复扣款', { date: undefined }],
    ['zh-CN', '2月30日被重复扣款', { date: undefined }],
    // A promised day is told from any other.
    ['en', 'my parcel has not moved since the 3rd', { expected: undefined, since: '2026-11-03', happened: 'stuck' }],
    ['en', 'parcel is late, supposed to arrive yesterday', { expected: '2026-11-21', happened: 'late' }],
    ['zh-CN', '快递一直没到,说好5号到', { expected: '2026-11-05', since: undefined }],
    ['zh-TW', '包裹還沒到,預計上週五到', { expected: '2026-11-13' }],
    ['en', 'parcel never arrived, it was due on Monday', { expected: '2026-11-16' }],
    ['en', 'parcel never arrived, due next Monday', { expected: '2026-11-23' }],
    ['zh-CN', '快递没收到,说好周一到', { expected: '2026-11-16' }],
    ['zh-CN', '快递没收到,说好下周一到', { expected: '2026-11-23' }],
    ['zh-CN', '快递三天没动了,明天要用', { since: undefined }],
    // Facts turned down are not facts.
    ['en', 'charged twice, not on the 5th', { date: undefined }],
    ['zh-CN', '重复扣款,不是5号是6号', { date: '2026-11-06' }],
];

describe('facts taken from anything said', () => {
    for (const [lang, says, slots] of TABLE) {
        it(says, () => {
            const talk = new Talk({ lang });
            talk.say(says);
            assert.deepEqual(Object.fromEntries(Object.keys(slots).map((slot) => [slot, talk.value(slot)])), slots);
        });
    }

    it('uses the customer\'s own day, not the server\'s', () => {
        const talk = new Talk();
        talk.say('I was charged twice today');
        assert.equal(talk.value('date'), '2026-11-22');
    });

    it('reads a bare figure as the answer to "how much?"', () => {
        const talk = new Talk({ lang: 'zh-CN' });
        talk.say('重复扣款 订单20731188');
        talk.say('199');
        assert.equal(talk.value('amount'), '199');
    });

    it('masks a telephone number when it says the facts back', () => {
        const talk = new Talk();
        const step = talk.say('parcel never arrived, order 20731188, supposed to arrive yesterday, call me at 415-555-2671');
        assert.equal(step.acts.at(-1)!.args!['contact'], '…2671');
    });
});
