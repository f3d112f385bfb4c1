import assert from 'node:assert/strict';
import { reading, shippedDialog, Talk, type Feeling } from '../support/dialog.js';

const ANGRY: Feeling = { emotion: 'anger', intensity: 0.9 };

function asked(talk: Talk = new Talk()): Talk {
    talk.say('my parcel never arrived');
    return talk;
}

describe('acknowledging', () => {
    it('names no feeling that is not there', () => assert.deepEqual(new Talk().keys('my parcel is late', { emotion: 'anger', intensity: 0.2 }), ['ask-delivery-order']));

    it('climbs one rung a turn, then only acts, and begins anew when the feeling grows', () => {
        const talk = new Talk();
        const felt = (intensity: number) => talk.keys('hm', { emotion: 'disappointment', intensity }).filter((key) => /^(acknowledge|own|reassure)/.test(key));
        assert.equal(talk.keys('my parcel is late', { emotion: 'disappointment', intensity: 0.4 })[0], 'acknowledge-disappointment-delivery-mild');
        assert.deepEqual([felt(0.45), felt(0.4), felt(0.7), felt(0.7), felt(0.7)], [
            ['own-disappointment-delivery'], [], ['acknowledge-disappointment-delivery-strong'], ['own-disappointment-delivery'], [],
        ]);
    });

    it('says nothing of a feeling once the customer answers what was asked', () => {
        const talk = new Talk();
        talk.say('my parcel is late', { emotion: 'disappointment', intensity: 0.4 });
        assert.deepEqual(talk.keys('20731188', { emotion: 'disappointment', intensity: 0.4 }), ['ask-delivery-expected']);
        assert.deepEqual(talk.keys('it was due Friday'), ['confirm-delivery']);
    });

    for (const [emotion, second] of [['anger', 'own-anger'], ['anxiety', 'reassure-anxiety'], ['sadness', 'reassure-sadness'], ['confusion', 'reassure-confusion']] as const) {
        it(`follows up ${emotion} with ${second}`, () => {
            const talk = new Talk({ emotion, intensity: 0.4 });
            talk.say('my parcel is late');
            assert.equal(talk.keys('hm')[0], `${second}-delivery`);
        });
    }

    it('quotes a cause once', () => {
        const talk = new Talk({ emotion: 'anger', intensity: 0.5, cause: 'three weeks' });
        assert.equal(talk.say('my parcel is late').acts[0]!.args!['cause'], 'three weeks');
        assert.equal(talk.say('!!', { intensity: 0.7 }).acts[0]!.keys[0], 'acknowledge-anger-delivery-strong');
    });

    it('names a cause only where the customer named one', () => {
        const keysOf = (cause?: string) => new Talk().say('help', { emotion: 'anxiety', intensity: 0.5, cause }).acts[0]!;
        assert.deepEqual(keysOf().keys, ['acknowledge-anxiety-mild']);
        assert.deepEqual(keysOf('nobody answers'), { kind: 'acknowledge', keys: ['acknowledge-anxiety-mild-cause', 'acknowledge-anxiety-mild'], args: { cause: 'nobody answers' } });
    });

    it('asks no form question while anger is intense, and goes on with a recap', () => {
        const talk = asked();
        talk.say('order 20731188');
        const angry = talk.say('I AM SO TIRED OF THIS', ANGRY);
        assert.ok(angry.acts.every(({ kind }) => kind !== 'ask' && kind !== 'confirm'));
        assert.deepEqual(talk.keys('fine'), ['confirm-delivery']);
    });

    it('recaps before the question it stopped at', () => {
        const talk = new Talk();
        talk.say('you charged me twice, $20');
        talk.say('THIS IS THEFT', ANGRY);
        const back = talk.say('well');
        assert.deepEqual(back.acts.map((act) => act.keys[0]), ['resume-charge', 'ask-charge-order-again']);
        assert.equal(back.acts[0]!.args!['amount'], '$20');
    });

    it('lets sadness be before asking, once', () => {
        const sad: Feeling = { emotion: 'sadness', intensity: 0.6 };
        const talk = new Talk(sad);
        assert.deepEqual(talk.keys('the parcel with my mother\'s things is lost'), ['acknowledge-sadness-delivery-strong', 'pause-sadness']);
        assert.deepEqual(talk.keys('it was all I had'), ['reassure-sadness-delivery', 'ask-delivery-order']);
    });

    it('settles on an angry yes: the answer counts, only questions rest', () => {
        const talk = asked();
        talk.say('20731188');
        talk.say('skip');
        assert.ok(talk.keys('YES!!!', ANGRY).includes('solve-delivery-noted'));
    });
});

describe('questions', () => {
    it('asks a third time at most, then leaves the choice and goes on', () => {
        const talk = asked();
        assert.deepEqual(talk.keys('blah'), ['ask-delivery-order-again']);
        assert.deepEqual(talk.keys('blah'), ['ask-delivery-order-again']);
        const stuck = talk.say('blah');
        assert.deepEqual(stuck.acts, [{ kind: 'offer', keys: ['stuck-delivery-order', 'stuck'], choices: ['choice-person', 'choice-continue'] }]);
        assert.deepEqual([stuck.understood, stuck.state.misses], [false, 3]);
        assert.deepEqual(talk.keys('go on here'), ['ask-delivery-expected']);
    });

    it('takes the answer after all, after the choice was left', () => {
        const talk = asked();
        for (let i = 0; i < 3; i++) talk.say('blah');
        talk.say('ah, 20731188');
        assert.equal(talk.value('order'), '20731188');
    });

    for (const [says, lang] of [['why do you need that?', 'en'], ['要这个干嘛?', 'zh-CN'], ['為什麼要這個', 'zh-TW']] as const) {
        it(`explains itself: ${says}`, () => {
            const talk = asked();
            const step = talk.say(says, { lang });
            assert.deepEqual([step.acts.length, step.acts[0]!.keys[0], step.state.form!.asking], [1, 'why-delivery-order', 'order']);
        });
    }

    it('comes back to its question after a digression to another problem', () => {
        const talk = asked();
        assert.deepEqual(talk.keys('and you charged me twice, by the way'), ['parked-charge', 'ask-delivery-order']);
    });

    it('asks only for what is needed of an impatient customer', () => {
        const talk = asked(new Talk({ style: 'impatient' }));
        assert.deepEqual(talk.keys('20731188'), ['confirm-delivery']);
    });

    it('offers answers to a reserved customer, plain words to one who needs care', () => {
        assert.deepEqual(new Talk({ style: 'reserved' }).say('my parcel is late').acts[0]!.choices, ['choice-not-known']);
        const talk = new Talk();
        talk.say('hello, I am 82', { signals: ['specialCare'] });
        assert.equal(talk.keys('my parcel is late')[0], 'ask-delivery-order-plain');
    });

    it('keeps a file and goes on', () => assert.deepEqual(asked().keys('', { files: 1 }), ['media', 'ask-delivery-order']));

    it('reads an order number out of a long reply, and not the sum beside it', () => {
        const talk = asked();
        talk.say('I paid $1299 for it last week, the order is WL-2026-00417, thanks');
        assert.equal(talk.value('order'), 'WL-2026-00417');
    });
});

describe('the summary', () => {
    const confirming = (): Talk => {
        const talk = new Talk();
        talk.say('I was charged twice for order 20731188, $20, on 3 November');
        assert.equal(talk.state?.phase, 'confirming');
        return talk;
    };

    for (const [says, slot, value] of [
        ['actually it\'s the 6th', 'date', '2026-11-06'], ['actually it\'s 6', 'date', '2026-11-06'], ['no, it was $25', 'amount', '25 USD'],
        ['the order number is 555777', 'order', '555777'], ['不是3号是5号', 'date', '2026-11-05'],
    ] as const) {
        it(`is put right: ${says}`, () => {
            const talk = confirming();
            assert.deepEqual(talk.keys(says), ['corrected', 'confirm-charge-again']);
            assert.equal(talk.value(slot), value);
        });
    }

    it('opens the fact that is called wrong', () => {
        const talk = confirming();
        assert.deepEqual(talk.keys('the order number is wrong'), ['ask-charge-order']);
        assert.equal(talk.keys('20731189')[0], 'confirm-charge-again');
    });

    it('asks what is wrong after a bare no', () => assert.deepEqual(confirming().keys('nope'), ['ask-correction']));

    it('says none for what is not known', () => {
        const talk = new Talk();
        const step = talk.say('I was charged twice for order 20731188, $20, on 3 November');
        assert.deepEqual(step.acts[0]!.args, { order: '20731188', amount: '$20', date: 'Tue, November 3', card: 'none', happened: 'twice' });
    });

    for (const no of ['不对', '不是', 'that\'s wrong', '不對喔']) it(`hears no in ${no}`, () => assert.deepEqual(confirming().keys(no), ['ask-correction']));
    for (const yes of ['对', '嗯', '是的', '對啊', 'yep', '没错', 'that\'s right', 'Yes please', '對,沒錯']) it(`hears yes in ${yes}`, () => assert.deepEqual(confirming().keys(yes), ['solve-charge-noted']));
    for (const neither of ['对方说不知道', 'right now I am on the bus', '是不是还要等']) it(`hears no yes in ${neither}`, () => assert.notEqual(confirming().keys(neither)[0], 'solve-charge-noted'));
});

describe('beginning, end and what cannot be helped', () => {
    it('opens with an open question', () => assert.deepEqual(new Talk().keys('hi'), ['ask-open']));

    it('says that it did not follow, then offers a person', () => {
        const talk = new Talk();
        const first = talk.say('the cat is purple');
        assert.deepEqual([first.acts[0]!.keys, first.understood, first.state.misses], [['fallback'], false, 1]);
        const second = talk.say('banana');
        assert.equal(second.acts[0]!.keys[0], 'fallback-again');
        assert.ok(second.acts[0]!.choices!.includes('choice-person'));
    });

    for (const danger of ['selfHarm', 'danger', 'fraud'] as const) {
        it(`puts safety first: ${danger}`, () => {
            const step = asked().say('order 20731188', { signals: [danger], ...ANGRY });
            assert.deepEqual(step.acts, [{ kind: 'safety', keys: [`safety-${danger}`] }]);
            assert.equal(step.state.form!.slots['order']!.value, '20731188');
        });
    }

    it('takes facts and asks nothing while a person is on the way', () => {
        const talk = asked();
        const step = talk.say('it is 20731188', { caseOpen: true });
        assert.deepEqual([step.acts.map((act) => act.keys[0]), talk.value('order')], [['waiting'], '20731188']);
    });

    it('closes on a bare goodbye, on thanks only once nothing is open', () => {
        assert.deepEqual(asked().keys('bye', { signals: ['bye'] }), ['close']);
        assert.deepEqual(asked().keys('thanks', { signals: ['thanks'] }), ['ask-delivery-order']);
        assert.deepEqual(new Talk().keys('thank you', { signals: ['thanks'] }), ['thanks-close']);
    });

    it('resumes what a goodbye left open', () => {
        const talk = new Talk();
        talk.say('you charged me twice, $20');
        talk.say('bye', { signals: ['bye'] });
        assert.deepEqual(talk.keys('hello, me again'), ['resume-charge', 'ask-charge-order-again']);
    });

    it('cancels and starts over', () => {
        assert.deepEqual(asked().keys('never mind'), ['cancelled']);
        const talk = asked();
        assert.deepEqual(talk.keys('从头再来'), ['started-over', 'ask-open']);
        assert.equal(talk.state?.form, undefined);
    });

    it('hears a feeling, not a command, in an angry "forget it"', () => {
        const talk = asked();
        talk.say('forget it!', ANGRY);
        assert.equal(talk.state?.form?.topic, 'delivery');
    });

    it('tells the truth when pressed after the end, and offers a person the second time', () => {
        const talk = asked();
        for (const line of ['20731188', 'skip', 'yes']) talk.say(line);
        assert.deepEqual(talk.keys('so when will it arrive?'), ['after-delivery']);
        const again = talk.say('yes but when will it arrive??');
        assert.deepEqual([again.acts[0]!.choices, again.state.misses], [['choice-person', 'choice-continue'], 2]);
    });

    it('takes the same trouble with another order as a new problem', () => {
        const talk = asked();
        for (const line of ['20731188', 'skip', 'yes']) talk.say(line);
        talk.say('and order 20739999 has not arrived either');
        assert.deepEqual([talk.value('order'), talk.state!.parked[0]!.slots['order']!.value, talk.state!.form!.confirmed], ['20739999', '20731188', false]);
    });

    it('lists facts given, unsure, refused and missing, of every problem', () => {
        const talk = new Talk();
        talk.say('my parcel never arrived, where is my order? And you charged me twice, $20');
        talk.say('I don\'t have it');
        talk.say('skip');
        const facts = shippedDialog().summaryFacts(talk.state!).map(({ topic, slot, status, value }) => [topic, slot, status, value]);
        assert.deepEqual(facts.filter(([, slot]) => slot !== 'happened'), [
            ['delivery', 'order', 'unsure', undefined], ['delivery', 'expected', 'refused', undefined],
            ['charge', 'order', 'missing', undefined], ['charge', 'amount', 'given', '20 USD'],
        ]);
    });

    it('leaves the state it was given as it was', () => {
        const talk = asked();
        const before = JSON.stringify(talk.state);
        const state = JSON.parse(before);
        shippedDialog().step(state, { text: '20731188', attachments: 0, reading: reading({}), mood: {} as never, turn: 2, now: 0, timeZone: 'UTC', caseOpen: false });
        assert.equal(JSON.stringify(state), before);
    });
});
