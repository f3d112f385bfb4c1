import assert from 'node:assert/strict';
import type { House } from '../../src/draft.js';
import { Rehearsal, type Heard } from '../../src/rehearsal.js';
import { shippedHouse } from '../support/house.js';

const NOON = Date.UTC(2026, 10, 22, 12);

/** What is asked, what answers it, and how the customer says that it did, or did not, in three languages. */
const TABLE = [
    { locale: 'en', ask: 'can I send you a photo?', answer: /Can I send a photo or a file/, buttons: ['Yes, that helped', 'No, not really', 'Talk to a person'], no: 'no', yes: 'yes, thanks', late: 'my parcel has not arrived', order: '20731188', other: 'can I pay by invoice?' },
    { locale: 'zh-CN', ask: '可以发图片给你看吗？', answer: /可以发图片或文件吗/, buttons: undefined, no: '没有', yes: '有帮助', late: '我的快递一直没收到', order: '20731188', other: '可以货到付款吗？' },
    { locale: 'zh-TW', ask: '可以傳照片給你們看嗎？', answer: /可以傳圖片或檔案嗎/, buttons: undefined, no: '沒有', yes: '有幫助', late: '我的包裹一直沒收到', order: '20731188', other: '可以貨到付款嗎？' },
] as const;

describe('an answer from the knowledge', () => {
    let house: House;
    before(async () => { house = await shippedHouse(); });
    const said = ({ toCustomer }: Heard) => toCustomer.map(({ text }) => text).join('\n');
    const offered = ({ toCustomer }: Heard) => toCustomer.at(-1)?.suggestions ?? [];

    for (const { locale, ask, answer, buttons, no, yes, late, order, other } of TABLE) {
        const begin = () => {
            const talk = new Rehearsal(house, { now: NOON, locale });
            talk.join();
            return talk;
        };

        it(`is quoted with its title, and asked about: ${locale}`, () => {
            const heard = begin().say(ask);
            assert.match(said(heard), answer);
            assert.equal(offered(heard).length, 3);
            if (buttons) assert.deepEqual(offered(heard), buttons);
        });

        it(`that did not help is a miss, with a person as the way out: ${locale}`, () => {
            for (const reply of ['button', no]) {
                const talk = begin();
                const [, helpedNot] = offered(talk.say(ask));
                const heard = talk.say(reply === 'button' ? helpedNot! : reply);
                assert.equal(talk.state!.dialog.misses, 1, reply);
                assert.equal(offered(heard).length, 2, said(heard));
            }
        });

        it(`that helped is left at that: ${locale}`, () => {
            for (const reply of ['button', yes]) {
                const talk = begin();
                const [helped] = offered(talk.say(ask));
                const heard = talk.say(reply === 'button' ? helped! : reply);
                assert.equal(talk.state!.dialog.misses, 0);
                assert.ok(!talk.case && offered(heard).length === 0, said(heard));
            }
        });

        it(`in the middle of a form is given, and the form goes on: ${locale}`, () => {
            const talk = begin();
            talk.say(late);
            const { asking, asks } = talk.state!.dialog.form!;
            const heard = talk.say(ask);
            assert.match(said(heard), answer);
            assert.ok(said(heard).split('\n\n').length >= 2, 'the question that stood is there again');
            assert.deepEqual({ asking: talk.state!.dialog.form!.asking, asks: talk.state!.dialog.form!.asks, misses: talk.state!.dialog.misses }, { asking, asks, misses: 0 });
            talk.say(order);
            assert.equal(talk.state!.dialog.form!.slots['order']?.value, order);
        });

        it(`is none to another question: ${locale}`, () => {
            const heard = begin().say(other);
            assert.doesNotMatch(said(heard), answer);
        });
    }

    it('given twice in a row has not helped', () => {
        const talk = new Rehearsal(house, { now: NOON, locale: 'en' });
        talk.say('who sees my messages?');
        const heard = talk.say('who can see my messages?');
        assert.equal(talk.state!.dialog.misses, 1);
        assert.equal(offered(heard).length, 2);
    });

    it('is no answer to trouble, to anger, or to who asks for a person', () => {
        for (const text of ['how do I reach a person? I have asked three times and nobody helps me, this is outrageous!!', 'I want to talk to a human now', 'where is my order number 20731188? it has not arrived']) {
            const talk = new Rehearsal(house, { now: NOON, locale: 'en' });
            talk.say(text);
            assert.equal(talk.state!.dialog.known, undefined, text);
        }
    });

    it('about starting over does not start over', () => {
        const talk = new Rehearsal(house, { now: NOON, locale: 'en' });
        talk.say('my parcel has not arrived, order 20731188');
        talk.say('how do I start over?');
        assert.equal(talk.state!.dialog.form?.slots['order']?.value, '20731188');
    });
});
