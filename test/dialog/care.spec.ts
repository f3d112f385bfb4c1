import assert from 'node:assert/strict';
import type { Signal } from '../../src/model.js';
import { shippedDialog, Talk, type Feeling } from '../support/dialog.js';

const queued = (says: string, feeling: Feeling = {}): string[] => new Talk().keys(says, { caseOpen: true, ...feeling });

describe('while a person is on the way', () => {
    for (const [says, signals, keys] of [
        ['thanks, bye', ['thanks', 'bye'], ['close-waiting']],
        ['谢谢', ['thanks'], ['close-waiting']],
        ['掰掰', ['bye'], ['close-waiting']],
        ['嗯', [], ['waiting-brief']],
        ['ok', [], ['waiting-brief']],
        ['any news?', [], ['waiting-asked']],
        ['how much longer will this take', [], ['waiting-asked']],
        ['有消息吗', [], ['waiting-asked']],
        ['还要多久', [], ['waiting-asked']],
        ['目前進度如何', [], ['waiting-asked']],
        ['转人工', ['asksHuman'], ['waiting-asked']],
        ['the box was torn as well', [], ['waiting']],
        ['thanks, I also want to say that the driver was rude to my neighbour', ['thanks'], ['waiting']],
    ] as [string, Signal[], string[]][]) {
        it(`answers ${says}`, () => assert.deepEqual(queued(says, { signals, ...(signals.includes('thanks') ? { emotion: 'gratitude', intensity: 0.5 } : {}) }), keys));
    }

    it('notes a fact rather than telling of the queue', () => {
        const talk = new Talk();
        talk.say('my parcel never arrived');
        assert.deepEqual(talk.keys('hello, the order is 20731188', { caseOpen: true }), ['waiting']);
    });
});

describe('after words of safety', () => {
    const endangered = (danger: Signal): Talk => {
        const talk = new Talk();
        talk.say('…', { signals: [danger], emotion: 'sadness', intensity: 0.8 });
        return talk;
    };

    for (const danger of ['selfHarm', 'danger', 'fraud'] as const) {
        for (const says of ['thanks', 'ok', 'thanks, bye']) {
            it(`keeps the help line in sight, without pleasantries: ${danger}, ${says}`, () => {
                const { acts } = endangered(danger).say(says, { caseOpen: true, signals: ['thanks'], emotion: 'gratitude', intensity: 0.5 });
                assert.deepEqual(acts, [{ kind: 'inform', keys: danger === 'selfHarm' ? ['waiting-safety-selfHarm', 'waiting-safety'] : [`waiting-safety-${danger}`] }]);
            });
        }
    }

    it('is honest about the queue as well', () => assert.deepEqual(endangered('selfHarm').keys('is anyone there?', { caseOpen: true }), ['waiting-asked', 'waiting-safety-selfHarm']));

    it('ends with the case', () => {
        const talk = endangered('fraud');
        talk.say('my parcel never arrived', { caseOpen: false });
        assert.deepEqual(talk.keys('ok', { caseOpen: true }), ['waiting-brief']);
    });
});

describe('questions of the customer', () => {
    for (const [says, lang] of [
        ['How do I change my delivery address?', 'en'], ['How long does a card delivery take?', 'en'], ['The ATM kept my card', 'en'],
        ['What do I do if I lost my phone?', 'en'], ['怎么修改收货地址', 'zh-CN'], ['一般多久能配送到', 'zh-CN'], ['提款機吃卡了', 'zh-TW'], ['請問要怎麼改配送地址', 'zh-TW'],
    ] as const) {
        it(`opens no form for ${says}`, () => {
            const step = new Talk({ lang }).say(says, { emotion: 'confusion', intensity: 0.4 });
            assert.deepEqual(step.acts, [{ kind: 'fallback', keys: ['fallback-question', 'fallback'], choices: ['choice-person', 'choice-continue'] }]);
            assert.deepEqual([step.topic, step.understood], [undefined, true]);
        });
    }

    for (const [says, feeling] of [
        ['How long does it take? My parcel never arrived', {}], ['怎么取消，你们重复扣款了', {}], ['how do I get order 20731188 delivered', {}],
        ['how can I get my parcel, this is a joke', { emotion: 'anger', intensity: 0.6 }],
    ] as [string, Feeling][]) {
        it(`hears the complaint in ${says}`, () => assert.notEqual(new Talk().say(says, feeling).topic, undefined));
    }

    for (const [says, lang] of [['what do you mean by order number?', 'en'], ['订单号是啥意思', 'zh-CN'], ['訂單編號是什麼', 'zh-TW']] as const) {
        it(`says where to find it, then asks plainly: ${says}`, () => {
            const talk = new Talk({ lang });
            talk.say('my parcel never arrived');
            const step = talk.say(says, { lang });
            assert.deepEqual(step.acts.map(({ keys }) => keys[0]), ['what-delivery-order', 'ask-delivery-order-plain']);
            assert.deepEqual([step.state.misses, step.state.form!.asking], [0, 'order']);
        });
    }
});

describe('facts put right and stood in for', () => {
    for (const says of ['3 March', 'no, it was 3 March', 'March 3', '3rd March', '3月3号']) {
        it(`takes ${says} for the date, not the sum`, () => {
            const talk = new Talk();
            talk.say('I was charged twice on invoice INV-88213, $49.99, on 5 March');
            talk.say(says);
            assert.deepEqual([talk.value('amount'), talk.value('date')], ['49.99 USD', '2026-03-03']);
        });
    }

    for (const says of ['不是，是11/17', '不是11/18，是11/17', '不對，是11/17', 'no, it is 11/17']) {
        it(`takes the new date of ${says}`, () => {
            const talk = new Talk();
            talk.say('我的包裹還沒到，訂單編號20731188，預計11/18到');
            assert.equal(talk.value('expected'), '2026-11-18');
            talk.say(says);
            assert.equal(talk.value('expected'), '2026-11-17');
        });
    }

    for (const [first, says, shown, lang] of [
        ['重复扣款59.9元，订单号20731188', '不对，是49.9', '49.9元', 'zh-CN'], ['重複扣款NT$590，訂單編號20731188', '不對，是490', 'NT$490', 'zh-TW'],
        ['重复扣款两百块，订单号20731188', '不对，是300', '300块', 'zh-CN'], ['charged twice for order 20731188, $59.90', 'no, it was 49.90', '$49.90', 'en'],
    ] as const) {
        it(`keeps the currency: ${shown}`, () => {
            const talk = new Talk({ lang });
            talk.say(first);
            talk.say('skip');
            const { acts } = talk.say(says);
            assert.equal(acts.find(({ kind }) => kind === 'confirm')!.args!['amount'], shown);
        });
    }

    for (const says of ['I don\'t have the order number', 'I do not have an order number', 'I lost the order number', '没有订单号']) {
        it(`goes on without it: ${says}`, () => {
            const talk = new Talk({ style: 'impatient' });
            talk.say('my parcel is late');
            assert.deepEqual(talk.keys(says), ['without-delivery-order', 'ask-delivery-contact']);
            assert.deepEqual(talk.keys('+1 415 555 0134'), ['confirm-delivery']);
        });
    }

    it('takes a telephone number given in place of the order number', () => {
        const talk = new Talk({ style: 'impatient' });
        talk.say('my parcel is late');
        assert.deepEqual(talk.keys('+1 415 555 0134'), ['confirm-delivery']);
        assert.equal(shippedDialog().summaryFacts(talk.state!).find(({ slot }) => slot === 'contact')!.value, '+14155550134');
    });
});
