import assert from 'node:assert/strict';
import type { House } from '../../src/draft.js';
import { Rehearsal } from '../../src/rehearsal.js';
import { follow } from '../../src/text/language.js';
import { shippedHouse } from '../support/house.js';

/** What is written in turn, and the language of the answer. */
const COURSES: [title: string, begins: string, lines: [says: string, answered: string][]][] = [
    ['greetings, nods, emoji and numbers change nothing', 'zh-CN', [['我的快递没收到', 'zh-CN'], ['hi', 'zh-CN'], ['ok', 'zh-CN'], ['👍', 'zh-CN'], ['SF20731188', 'zh-CN'], ['OK OK', 'zh-CN']]],
    ['one short line in English is no change, two are', 'zh-TW', [['我的包裹還沒到', 'zh-TW'], ['order number please', 'zh-TW'], ['是的', 'zh-TW'], ['where is it', 'zh-TW'], ['please tell me', 'en']]],
    ['a whole sentence changes it at once', 'zh-CN', [['我的快递没收到', 'zh-CN'], ['sorry, I would rather write this in my own words', 'en'], ['快递还没有收到，帮我查一下', 'zh-CN']]],
    ['a Chinese name in an English sentence changes nothing', 'en', [['my parcel never arrived', 'en'], ['the page says 已签收 but nobody rang', 'en'], ['it was sent by 顺丰 last Monday', 'en']]],
    ['one traditional character is no change of script, many are', 'zh-CN', [['我的快递没收到', 'zh-CN'], ['訂单号20731188', 'zh-CN'], ['請問什麼時候會到呢', 'zh-TW']]],
    ['who asks for a language gets it at once', 'zh-CN', [['我的快递没收到', 'zh-CN'], ['English please', 'en'], ['请说中文', 'zh-CN'], ['用繁体', 'zh-TW']]],
    ['the first message decides over the platform', 'en', [['我的包裹還沒到', 'zh-TW']]],
];

describe('the language of the answer', () => {
    let house: House;
    before(async () => { house = await shippedHouse(); });

    for (const [title, begins, lines] of COURSES) {
        it(title, () => {
            const talk = new Rehearsal(house, { now: Date.UTC(2026, 10, 22, 4), locale: begins });
            for (const [says, answered] of lines) {
                talk.say(says);
                assert.equal(talk.state!.locale, answered, says);
            }
        });
    }

    it('says the question again in the language asked for, and counts no wrong answer', () => {
        const talk = new Rehearsal(house, { now: Date.UTC(2026, 10, 22, 4), locale: 'zh-CN' });
        talk.say('我的快递没收到');
        const [answer] = talk.say('English please').toCustomer;
        assert.match(answer!.text, /English[\s\S]*number/);
        assert.equal(talk.state!.dialog.misses, 0);
    });

    it('forgets a leaning once the old language is written again', () => {
        assert.deepEqual(follow('where is it', { locale: 'zh-CN', turn: 3 }), { locale: 'zh-CN', leaning: 'en' });
        assert.deepEqual(follow('ok', { locale: 'zh-CN', leaning: 'en', turn: 4 }), { locale: 'zh-CN', leaning: 'en' });
        assert.deepEqual(follow('快递呢', { locale: 'zh-CN', leaning: 'en', turn: 4 }), { locale: 'zh-CN' });
        assert.deepEqual(follow('where is it', { locale: 'zh-CN', leaning: 'en', turn: 4 }), { locale: 'en' });
    });

    it('reads neither language nor feeling in the words of a button', () => {
        const talk = new Rehearsal(house, { now: Date.UTC(2026, 10, 22, 4), locale: 'en' });
        talk.join();
        const [answer] = talk.say('the cat is purple').toCustomer;
        const button = answer!.suggestions!.find((text) => /wrong|lost|damaged/i.test(text));
        assert.ok(button, answer!.text);
        talk.say(button);
        assert.deepEqual([talk.state!.mood.course.at(-1), talk.state!.locale], [0, 'en']);
        assert.ok(talk.state!.dialog.form);
    });

    it('hears a person asked for by a button', () => {
        const talk = new Rehearsal(house, { now: Date.UTC(2026, 10, 22, 4), locale: 'en' });
        talk.join();
        const [answer] = talk.say('how long does a card take to make its way round the moon').toCustomer;
        talk.say(answer!.suggestions!.find((text) => /person/.test(text))!);
        assert.ok(talk.case);
    });
});

describe('what becomes of it', () => {
    const talkOf = async (locale: string) =>
        new Rehearsal(await shippedHouse({ places: [{ place: 'desk', address: 'desk' }], defaultLocale: locale }), { now: Date.UTC(2026, 10, 23, 4), locale });

    it('names on the card in words what was tried', async () => {
        const talk = await talkOf('en');
        talk.say('my internet is down');
        talk.say('It did not help');
        const { toDesk } = talk.say('I want to talk to a person');
        const facts = toDesk[0]!.card!.blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []));
        assert.equal(facts.find(({ label }) => label === 'Tried already')?.value, 'cables pushed in, router restarted');
    });

    for (const [locale, says, told] of [
        ['en', ['I want to praise your technician', 'thanks, bye'], /in your own words|as you wrote it|word for word|passed on/], ['zh-CN', ['我想表扬一下你们的安装师傅', '谢谢，再见'], /原话|一字不改|按您写的|送到/], ['zh-TW', ['我想稱讚一位外送員', '謝謝，掰掰'], /原話|一字不改|照您寫的|送到/],
    ] as const) {
        it(`passes praise on in words of its own, even if they leave at once: ${locale}`, async () => {
            const talk = await talkOf(locale);
            const last = says.map((text) => talk.say(text)).at(-1)!;
            assert.match(last.toCustomer.map(({ text }) => text).join('\n'), told);
            assert.equal(last.toDesk.length > 0, true);
        });
    }
});
