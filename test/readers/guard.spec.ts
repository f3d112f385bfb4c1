import assert from 'node:assert/strict';
import fc from 'fast-check';
import sinon from 'sinon';
import type { MoodReaderPort, PluggedReading } from '../../src/mood/index.js';
import { completed, pluggedReading } from '../../src/mood/index.js';
import { createGuard, type Outcome } from '../../src/readers/index.js';
import { EMOTIONS, SIGNALS, type Reading } from '../../src/model.js';
import { reading, shippedReader } from '../support/mood.js';

const TEXT = 'where is my parcel, K1234';
const { emotion, intensity, valence, emotions } = reading({ emotion: 'anger', intensity: 0.9, valence: -0.8, emotions: { ...reading().emotions, anger: 0.9, neutral: 0.05 } });
const GOOD: PluggedReading = { emotion, intensity, valence, emotions };

function guarded(read: MoodReaderPort['read'], now: () => number = () => 0) {
    const outcomes: Outcome[] = [];
    const troubles: (string | undefined)[] = [];
    const guard = createGuard({ port: { read }, timeoutMs: 100, now, onOutcome: (outcome) => outcomes.push(outcome), onTrouble: (why) => troubles.push(why) });
    return { ask: () => guard.ask(TEXT, {}), outcomes, troubles };
}

/** Answers that are no reading of the text, one by one. */
const NONSENSE: [name: string, answer: unknown][] = [
    ['nothing', undefined], ['null', null], ['a word', 'angry'], ['an empty object', {}], ['a list', [GOOD]],
    ['an emotion that is none', { ...GOOD, emotion: 'hunger' }], ['no probabilities', { ...GOOD, emotions: {} }], ['one probability missing', { ...GOOD, emotions: { ...emotions, sadness: undefined } }],
    ['an intensity above one', { ...GOOD, intensity: 1.5 }], ['an intensity that is no number', { ...GOOD, intensity: NaN }], ['a valence without end', { ...GOOD, valence: -Infinity }],
    ['a probability that is no number', { ...GOOD, emotions: { ...emotions, anger: NaN } }], ['a number as text', { ...GOOD, intensity: '0.9' }],
    ['a signal that is none', { ...GOOD, signals: ['explode'] }], ['a style that is none', { ...GOOD, style: 'rude' }], ['a language with tricks', { ...GOOD, lang: '../../etc' }],
    ['a span beyond the end', { ...GOOD, evidence: [{ start: 0, end: 900, text: TEXT, why: 'anger', weight: 1 }] }],
    ['a span that ends before it begins', { ...GOOD, evidence: [{ start: 9, end: 5, text: '', why: 'anger', weight: 1 }] }],
    ['a span before the beginning', { ...GOOD, evidence: [{ start: -3, end: 5, text: 'where', why: 'anger', weight: 1 }] }],
    ['half a character', { ...GOOD, evidence: [{ start: 0.5, end: 5, text: 'where', why: 'anger', weight: 1 }] }],
    ['words that do not stand there', { ...GOOD, evidence: [{ start: 0, end: 5, text: 'idiot', why: 'anger', weight: 1 }] }],
    ['a weight that is no number', { ...GOOD, evidence: [{ start: 0, end: 5, text: 'where', why: 'anger', weight: NaN }] }],
];

describe('asking another mood reader', () => {
    let clock: sinon.SinonFakeTimers;
    beforeEach(() => { clock = sinon.useFakeTimers(); });
    afterEach(() => clock.restore());

    it('takes what it answers, at once or later', async () => {
        for (const read of [() => GOOD, () => Promise.resolve(GOOD)]) {
            const { ask, outcomes, troubles } = guarded(read);
            assert.deepEqual(await ask(), GOOD);
            assert.deepEqual([outcomes, troubles], [['used'], []]);
        }
    });

    for (const [name, answer] of NONSENSE) {
        it(`uses nothing of ${name}`, async () => {
            const { ask, outcomes, troubles } = guarded(() => answer as PluggedReading);
            assert.equal(await ask(), undefined);
            assert.deepEqual(outcomes, ['invalid']);
            assert.equal(troubles.length, 1);
        });
    }

    it('never throws on an answer of any shape', () => {
        fc.assert(fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), fc.string(), (answer, text) => {
            const taken = pluggedReading(answer, text);
            assert.ok('fault' in taken || EMOTIONS.includes(taken.emotion));
        }), { numRuns: 300 });
    });

    it('does not wait longer than it may, tells the reader so, and minds no late answer', async () => {
        let signal: AbortSignal | undefined;
        let answer: (reading: PluggedReading) => void = () => undefined;
        const { ask, outcomes } = guarded((_text, _hint, given) => { signal = given; return new Promise((resolve) => { answer = resolve; }); });
        const asked = ask();
        await clock.tickAsync(99);
        assert.equal(signal?.aborted, false);
        await clock.tickAsync(1);
        assert.equal(await asked, undefined);
        assert.equal(signal?.aborted, true);
        answer(GOOD);
        await clock.tickAsync(1000);
        assert.deepEqual(outcomes, ['late']);
    });

    it('minds no failure that comes too late', async () => {
        const { ask } = guarded(() => new Promise((_, reject) => { setTimeout(() => reject(new Error('too late anyway')), 500); }));
        const asked = ask();
        await clock.tickAsync(1000);
        assert.equal(await asked, undefined);
    });

    it('takes a reader that throws, or rejects, or rejects with nothing, for one that knows nothing', async () => {
        for (const read of [() => { throw new TypeError(TEXT); }, () => Promise.reject(new Error(TEXT)), () => Promise.reject(undefined), () => { throw TEXT; }]) {
            const { ask, outcomes, troubles } = guarded(read as MoodReaderPort['read']);
            assert.equal(await ask(), undefined);
            assert.deepEqual(outcomes, ['failed']);
            assert.ok(!String(troubles[0]).includes('K1234'), 'what the customer wrote is not logged');
        }
    });

    it('tells of trouble once, and once that it is over', async () => {
        let works = false;
        const { ask, troubles } = guarded(() => (works ? GOOD : ({} as PluggedReading)));
        for (const now of [false, false, false, true, true, false]) { works = now; await ask(); }
        assert.deepEqual(troubles.map((why) => why !== undefined), [true, false, true]);
    });

    it('leaves it alone for a while after five failures in a row, then tries again', async () => {
        let asked = 0;
        let time = 0;
        const { ask, outcomes } = guarded(() => { asked += 1; throw new Error('down'); }, () => time);
        for (let i = 0; i < 20; i++) await ask();
        assert.equal(asked, 5);
        assert.equal(outcomes.filter((outcome) => outcome === 'resting').length, 15);
        time = 31_000;
        await ask();
        assert.equal(asked, 6);
    });
});

describe('another reader’s answer made whole', () => {
    const own = shippedReader().read('I smell gas in the kitchen and my parcel is late, this is awful');

    it('takes from ours what it leaves out', () => {
        const whole: Reading = completed(GOOD, own);
        assert.deepEqual([whole.emotion, whole.intensity, whole.valence], ['anger', 0.9, -0.8]);
        assert.deepEqual([whole.signals, whole.style, whole.lang, whole.evidence], [own.signals, own.style, own.lang, own.evidence]);
    });

    it('cannot take danger away', () => {
        assert.ok(own.signals.includes('danger'));
        assert.ok(completed({ ...GOOD, signals: ['thanks'] }, own).signals.includes('danger'));
        assert.ok(completed({ ...GOOD, signals: ['thanks'] }, own).signals.includes('thanks'));
        assert.deepEqual(completed({ ...GOOD, signals: [...SIGNALS] }, own).signals, SIGNALS);
    });
});
