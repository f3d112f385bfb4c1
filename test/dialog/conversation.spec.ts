import assert from 'node:assert/strict';
import type { Emotion } from '../../src/model.js';
import { LOCALES, Talk, type Feeling } from '../support/dialog.js';

type Line = [says: string, expects: string[]];

/** The same story in three languages: first line names the problem, then one fact per question, a correction, and yes. */
const STORIES: Record<string, Record<(typeof LOCALES)[number], Line[]>> = {
    delivery: {
        en: [
            ['My parcel still hasn\'t arrived', ['ask-delivery-order']],
            ['it\'s B20731188', ['ask-delivery-expected']],
            ['it was promised for the 5th', ['confirm-delivery']],
            ['not the 5th, the 6th', ['corrected', 'confirm-delivery-again']],
            ['yep', ['solve-delivery-noted']],
        ],
        'zh-CN': [
            ['我的快递一直没到', ['ask-delivery-order']],
            ['B20731188', ['ask-delivery-expected']],
            ['说好5号到的', ['confirm-delivery']],
            ['不是5号是6号', ['corrected', 'confirm-delivery-again']],
            ['对啊', ['solve-delivery-noted']],
        ],
        'zh-TW': [
            ['我的包裹還沒到', ['ask-delivery-order']],
            ['訂單編號 B20731188', ['ask-delivery-expected']],
            ['預計5號到', ['confirm-delivery']],
            ['不是5號,是6號', ['corrected', 'confirm-delivery-again']],
            ['對啊', ['solve-delivery-noted']],
        ],
    },
    charge: {
        en: [
            ['You charged me twice', ['ask-charge-order']],
            ['order 20731188', ['ask-charge-amount']],
            ['49.90', ['ask-charge-date']],
            ['last Friday', ['confirm-charge']],
            ['no, the order number is 20731189', ['corrected', 'confirm-charge-again']],
            ['yes, that\'s right', ['solve-charge-noted']],
        ],
        'zh-CN': [
            ['你们重复扣款了', ['ask-charge-order']],
            ['订单号20731188', ['ask-charge-amount']],
            ['两百块', ['ask-charge-date']],
            ['上周五', ['confirm-charge']],
            ['不对,订单号是20731189', ['corrected', 'confirm-charge-again']],
            ['嗯', ['solve-charge-noted']],
        ],
        'zh-TW': [
            ['你們重複扣款', ['ask-charge-order']],
            ['訂單編號20731188', ['ask-charge-amount']],
            ['兩百塊', ['ask-charge-date']],
            ['上週五', ['confirm-charge']],
            ['不對,訂單編號是20731189', ['corrected', 'confirm-charge-again']],
            ['對', ['solve-charge-noted']],
        ],
    },
};

const OPENINGS: { mood: string; feeling: Feeling & { emotion: Emotion }; first: (topic: string, ask: string) => string[] }[] = [
    { mood: 'calm', feeling: { emotion: 'neutral', intensity: 0 }, first: (_, ask) => [ask] },
    { mood: 'anxious', feeling: { emotion: 'anxiety', intensity: 0.4 }, first: (topic, ask) => [`acknowledge-anxiety-${topic}-mild`, ask] },
    { mood: 'angry', feeling: { emotion: 'anger', intensity: 0.9 }, first: (topic) => [`acknowledge-anger-${topic}-strong`, 'pause-anger'] },
];

describe('a whole conversation', () => {
    for (const [topic, tellings] of Object.entries(STORIES)) for (const lang of LOCALES) for (const { mood, feeling, first } of OPENINGS) {
        it(`${topic}, ${lang}, ${mood} at first`, () => {
            const talk = new Talk({ lang });
            const [opening, ...rest] = tellings[lang];
            assert.deepEqual(talk.keys(opening![0], feeling), first(topic, opening![1][0]!));
            for (const [says, expects] of rest) assert.deepEqual(talk.keys(says), expects, says);
            assert.equal(talk.state?.phase, 'solved');
        });
    }

    it('takes everything from the first angry message and never asks for it again', () => {
        const talk = new Talk();
        const feeling: Feeling = { emotion: 'anger', intensity: 0.9, cause: 'three weeks' };
        assert.deepEqual(talk.keys('WHERE IS MY ORDER 20731188??? It was due on 2 November, three weeks!!', feeling), ['acknowledge-anger-delivery-strong-cause', 'pause-anger-noted']);
        assert.deepEqual(talk.keys('so?'), ['confirm-delivery']);
        assert.deepEqual([talk.value('order'), talk.value('expected')], ['20731188', '2026-11-02']);
    });

    it('keeps a number given before the problem was named', () => {
        const talk = new Talk();
        assert.deepEqual(talk.keys('hello, order number is 20731188'), ['ask-open-noted']);
        assert.deepEqual(talk.keys('the parcel is lost'), ['ask-delivery-expected']);
        assert.equal(talk.value('order'), '20731188');
    });

    it('takes two problems one after the other, and the shared order number once', () => {
        const talk = new Talk({ lang: 'zh-TW' });
        assert.deepEqual(talk.keys('我的包裹還沒到,而且被重複扣款199元'), ['parked-charge', 'ask-delivery-order']);
        assert.deepEqual(talk.keys('20731188'), ['ask-delivery-expected']);
        assert.deepEqual(talk.keys('跳過'), ['confirm-delivery']);
        const solved = talk.say('對');
        assert.deepEqual(solved.acts.map((act) => act.keys[0]), ['solve-delivery-noted', 'take-up-charge', 'ask-charge-date']);
        assert.equal(solved.complete, false);
        assert.deepEqual(talk.keys('昨天'), ['confirm-charge']);
        assert.equal(talk.say('是的').complete, true);
        assert.deepEqual([talk.value('order'), talk.value('amount')], ['20731188', '199 TWD']);
    });

    it('drops a first guess nothing was gathered for', () => {
        const talk = new Talk();
        talk.say('it is about a delivery');
        assert.deepEqual(talk.keys('no, I was charged twice'), ['ask-charge-order']);
        assert.deepEqual(talk.state?.parked, []);
    });

    it('settles without the order number when another fact can stand in', () => {
        const talk = new Talk();
        talk.say('my parcel never arrived');
        assert.deepEqual(talk.keys('I don\'t have it'), ['without-delivery-order', 'ask-delivery-expected']);
        assert.deepEqual(talk.keys('skip'), ['ask-delivery-contact']);
        assert.deepEqual(talk.keys('415-555-2671'), ['confirm-delivery']);
        const last = talk.say('yes');
        assert.deepEqual([last.acts[0]!.keys[0], last.complete], ['solve-delivery-noted', true]);
    });

    it('admits it when too little is known, and offers a person', () => {
        const talk = new Talk();
        talk.say('my parcel never arrived');
        talk.say('I don\'t have it');
        talk.say('skip');
        talk.say('I\'d rather not');
        const last = talk.say('yes');
        assert.deepEqual([last.acts[0]!.keys[0], last.acts[0]!.choices, last.complete], ['solve-delivery-unclear', ['choice-person', 'choice-continue'], false]);
    });
});
