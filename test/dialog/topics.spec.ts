import assert from 'node:assert/strict';
import { createDialog, type Dialog } from '../../src/dialog/index.js';
import { shippedLabels, shippedSettings, shippedTopics, shippedWords, Talk, type Feeling } from '../support/dialog.js';

let shipped: Dialog | undefined;
/** A talk with every topic we ship: they share words, and here they are told apart. */
function talkOf(feeling: Feeling = {}): Talk {
    const ids = shippedTopics().map(({ id }) => id);
    shipped ??= createDialog(shippedTopics(), shippedWords(ids), shippedSettings(), shippedLabels(ids));
    return new Talk(feeling, shipped);
}

function said(text: string, feeling?: Feeling) {
    const talk = talkOf(feeling);
    const step = talk.say(text, feeling);
    return { talk, keys: step.acts.map((act) => act.keys[0]!), topic: step.topic, parked: step.state.parked.map(({ topic }) => topic) };
}

describe('what counts as a fact before the problem is known', () => {
    for (const text of ['oops wrong chat', 'all good with the phone', 'the email is the old one', '大家都来看看吧', '在線客服在哪', 'ticket可以close bye', 'I ordered veg biryani, got mutton']) {
        it(`nothing in "${text}"`, () => {
            const { talk, keys } = said(text);
            assert.ok(!keys.includes('ask-open-noted'), keys.join());
            assert.equal(talk.state?.loose, undefined);
        });
    }
    for (const [text, value] of [['it was the 3rd', '2026-11-03'], ['20731188', '20731188'], ['$30', '30 USD'], ['大家来看,三百块', '300 CNY'], ['車牌 MNP-3302', 'MNP-3302']] as const) {
        it(`"${value}" in "${text}"`, () => {
            const { talk, keys } = said(text);
            assert.deepEqual(keys, ['ask-open-noted']);
            assert.equal(talk.state?.loose?.[0]?.value, value);
        });
    }
});

describe('one problem is not heard as two', () => {
    for (const [text, topic] of [
        ['my refund has not arrived', 'refund'], ['my refund still has not arrived', 'refund'], ['我的退款还没到', 'refund'], ['退款一直沒收到', 'refund'], ['the parcel arrived broken', 'wrongItem'], ['包裹送错了', 'wrongItem'],
    ] as const) {
        it(text, () => assert.deepEqual([said(text).topic, said(text).parked], [topic, []]));
    }
    it('two are two', () => assert.deepEqual([said('my parcel never arrived, and you charged me twice').parked.length], [1]));
});

describe('"cancel this order" while another form is filled in', () => {
    it('is a wish of its own, and what is known goes with it', () => {
        const talk = talkOf();
        talk.say('my parcel is late, order 20731188');
        const step = talk.say('then cancel this order');
        assert.deepEqual([step.topic, step.state.form!.slots['order']?.value, step.state.parked], ['cancel', '20731188', []]);
        assert.ok(step.acts.every(({ keys }) => keys[0] !== 'cancelled'));
    });

    it('keeps a form that holds more', () => {
        const talk = talkOf();
        talk.say('my parcel is late, order 20731188, it was due on Friday');
        assert.deepEqual(talk.say('cancel this order please').state.parked.map(({ topic }) => topic), ['delivery']);
    });

    it('"cancel this" is still a command', () => {
        const talk = talkOf();
        talk.say('my parcel is late, order 20731188');
        assert.deepEqual(talk.keys('cancel this'), ['cancelled']);
    });
});

describe('what has been told is not asked for', () => {
    for (const text of ['想问下这个裂缝能修补吗', '想請問這個裂縫可以修補嗎', 'Quick question: do the lamps come with bulbs?', 'I want to complain about your staff: the man at the till laughed when I dropped my change', '我要投诉客服,昨天打电话他骂我是骗子']) {
        it(`all in "${text}"`, () => assert.equal(said(text).talk.state?.form?.slots['what']?.value, text));
    }
    for (const text of ["Hi, I'd like to complain about your staff", '你好,我要投诉你们的员工', '您好,我想問一下', 'I have a question please', '我有個問題想請教']) {
        it(`nothing in "${text}"`, () => assert.equal(said(text).talk.value('what'), undefined));
    }
});

describe('the answer to a question for words', () => {
    for (const [says, lang] of [['好的', 'zh-CN'], ['好的,谢谢', 'zh-CN'], ['好喔', 'zh-TW'], ['ok', 'en'], ['ok thanks', 'en'], ['yes please', 'en']] as const) {
        it(`is not ${says}`, () => {
            const talk = talkOf({ lang });
            talk.say('停电了,只有我家');
            talk.say('没有用');
            assert.equal(talk.state?.form?.asking, 'place');
            talk.say(says);
            assert.equal(talk.value('place'), undefined);
        });
    }
    for (const [says, place, reach] of [['整栋楼都停了', undefined, 'area'], ['朝阳路12号', '朝阳路12号', undefined], ['朝阳路12号,整栋楼都停了', '朝阳路12号,整栋楼都停了', 'area']] as const) {
        it(`is ${place ?? 'none'} in ${says}`, () => {
            const talk = talkOf({ lang: 'zh-CN', style: 'impatient', mood: { anxiety: 0.6 } });
            talk.say('停电了');
            assert.equal(talk.state?.form?.asking, 'place');
            talk.say(says);
            assert.deepEqual([talk.value('place'), talk.value('reach'), talk.value('since')], [place, reach, undefined]);
        });
    }
});

describe('steps that make no sense where they live', () => {
    for (const [says, first] of [
        ['my internet is down', 'step-outage-cable'], ['my internet is down, the whole street is', 'ask-outage-place'],
        ['停电了', 'step-outage-breaker'], ['整栋楼停电了', 'ask-outage-place'], ['停電了', 'step-outage-breaker'],
    ] as const) {
        it(`${says}: ${first}`, () => assert.deepEqual(said(says).keys, [first]));
    }

    it('end once it is said that the whole street is out', () => {
        const talk = talkOf();
        talk.say('my internet is down');
        assert.deepEqual(talk.keys('did not help, the whole street is out'), ['not-helped', 'ask-outage-place']);
    });

    for (const [says, first] of [
        ['it says delivered but there is no parcel', 'step-delivery-tracking'], ['显示已签收但我没拿到快递', 'step-delivery-tracking'], ['包裹顯示已送達可是沒有', 'step-delivery-tracking'],
        ['my parcel is late', 'ask-delivery-order'], ['I was charged twice', 'step-charge-pending'], ['unknown charge on my card', 'step-charge-pending'],
        ['it says delivered, I checked the tracking and asked the neighbours', 'step-delivery-notice'], ['重复扣款了', 'step-charge-pending'],
    ] as const) {
        it(`${says}: ${first}`, () => assert.deepEqual(said(says).keys, [first]));
    }
});

describe('praise', () => {
    it('is passed on without being read back', () => {
        const talk = talkOf();
        assert.deepEqual(talk.keys('I want to praise one of your people'), ['ask-praise-who']);
        const step = talk.say('Tomasz');
        assert.deepEqual([step.acts.map(({ keys }) => keys[0]), step.note, step.complete], [['solve-praise-passedOn'], 'praise', false]);
    });

    for (const says of ['thanks, bye', 'bye']) {
        it(`is passed on if they leave: ${says}`, () => {
            const talk = talkOf();
            talk.say('I want to praise one of your people');
            const step = talk.say(says, { signals: says === 'bye' ? ['bye'] : ['thanks', 'bye'] });
            assert.deepEqual([step.topic, step.note], ['praise', 'praise']);
        });
    }

    it('a form that has to be confirmed is left as it is', () => {
        const talk = talkOf();
        talk.say('my parcel is late');
        assert.equal(talk.say('bye', { signals: ['bye'] }).complete, false);
    });

    for (const emotion of ['anger', 'disappointment'] as const) {
        it(`in ${emotion} it mocks`, () => assert.equal(said('shoutout to the genius who moved the save button', { emotion, intensity: 0.5 }).topic, undefined));
    }
    it('in worry it is praise', () => assert.equal(said("I'd like to praise a nurse", { emotion: 'anxiety', intensity: 0.5 }).topic, 'praise'));
});

describe('the mere word', () => {
    for (const [text, topic] of [
        ['does the refund include the gift wrap we paid for', undefined], ['why did the restaurant cancel on a Friday night', undefined], ['退款之后券没还我 上次也没还', undefined],
        ['refund', 'refund'], ['退钱!退钱!!', 'refund'], ['cancel', 'cancel'], ['cancellation please', 'cancel'], ['I want a refund for the two chairs', 'refund'], ['please cancel the second one of my orders', 'cancel'],
    ] as const) {
        it(`${text}: ${topic ?? 'no wish yet'}`, () => assert.equal(said(text).topic, topic));
    }
});

describe('a procedure', () => {
    it('every step says what it is called when it was tried', () => {
        const talk = talkOf();
        talk.say('my internet is down');
        talk.say('did not help');
        assert.equal(shipped!.summaryFacts(talk.state!).find(({ slot }) => slot === 'tried')?.value, 'cable, router');
        assert.ok(shipped!.wordKeys().some(({ key }) => key === 'tried-outage-router'));
    });
});
