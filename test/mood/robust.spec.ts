import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DIMENSIONS, EMOTIONS, SIGNALS, type Reading } from '../../src/model.js';
import { calmMood, followMood } from '../../src/mood/index.js';
import { LOCALES, cueReader, shippedAnalyst, shippedReader } from '../support/mood.js';

const share = (value: number, name: string) => assert.ok(value >= 0 && value <= 1, `${name} ${value}`);

/** Everything a reading promises, of whatever text. */
function assertSound(reading: Reading, text: string): void {
    assert.deepEqual(Object.keys(reading.emotions).sort(), [...EMOTIONS].sort());
    for (const emotion of EMOTIONS) share(reading.emotions[emotion], emotion);
    assert.ok(EMOTIONS.includes(reading.emotion));
    share(reading.intensity, 'intensity');
    assert.ok(reading.valence >= -1 && reading.valence <= 1, `valence ${reading.valence}`);
    assert.ok(reading.signals.every((signal) => SIGNALS.includes(signal)) && new Set(reading.signals).size === reading.signals.length);
    assert.ok(['impatient', 'reserved', 'plain'].includes(reading.style));
    assert.ok((LOCALES as readonly string[]).includes(reading.lang), reading.lang);
    for (const { start, end, text: span, why, weight } of reading.evidence) {
        assert.ok(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length);
        // What is left out of the middle of a very long text stands in no span of the whole.
        if (end - start < text.length) assert.equal(text.slice(start, end), span);
        assert.ok(why !== '' && Number.isFinite(weight));
    }
    if (!reading.cause) return;
    assert.ok(text.includes(reading.cause.quote) && reading.cause.quote.length <= 60 && reading.cause.quote !== '');
    assert.ok(reading.cause.dimension === undefined || DIMENSIONS.includes(reading.cause.dimension));
}

/** Texts as the world sends them. */
const AWKWARD: [name: string, text: fc.Arbitrary<string>][] = [
    ['nothing', fc.constantFrom('', ' ', '\n', '\t\r\n', '\u3000', '\u200b', '\ufeff')],
    ['control characters', fc.string({ unit: fc.constantFrom(...Array.from({ length: 32 }, (_, i) => String.fromCharCode(i)), '\u007f', '\u0085', '\u2028', '\u2029', 'a', '急') })],
    ['lone halves of characters', fc.string({ unit: fc.constantFrom('\ud83d', '\ude00', '\udfff', '\ud800', 'a', '气', ' ', '😡') })],
    ['emoji alone', fc.string({ unit: fc.constantFrom('😡', '🙃', '😭', '👍🏽', '👨‍👩‍👧', '🏳️‍🌈', '🇹🇼', '❤️', '🙏', '㊗️') })],
    ['right-to-left writing', fc.string({ unit: fc.constantFrom('ש', 'ל', 'و', 'م', '\u202e', '\u202d', '\u2066', '\u2069', '\u200f', ' ', 'angry', '123') })],
    ['invisible characters between letters', fc.array(fc.constantFrom('an', 'gry', '退', '款', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\ufe0f', ' ')).map((parts) => parts.join(''))],
    ['combining marks', fc.string({ unit: fc.constantFrom('e', '\u0301', '\u0336', '\u20dd', '气', '\u3099', 'ﷺ', 'ǆ', 'İ', 'ß', 'ﬁ') })],
    ['any units at all', fc.string({ unit: 'binary', maxLength: 200 })],
    ['quotations without end', fc.array(fc.constantFrom('"', '“', '”', '「', '> ', '&gt; ', 'said ', '客服说', '\n', 'angry', '气死我了')).map((parts) => parts.join(''))],
    ['words in any order', fc.array(fc.constantFrom('not', 'no', 'never', 'very', '不', '没有', '非常', 'happy', 'angry', '满意', '生气', 'but', '但是', '，', '!', '?', ' ', '<n>', '*', '第3次', '0'), { maxLength: 30 }).map((parts) => parts.join(' '))],
];

describe('reading whatever is sent', () => {
    for (const [name, text] of AWKWARD) {
        it(`stays sound: ${name}`, () => {
            fc.assert(fc.property(text, (said) => {
                assertSound(shippedReader().read(said), said);
                assertSound(cueReader().read(said), said);
            }), { numRuns: 120 });
        });
    }

    it('reads the same the same way, whatever was read between', () => {
        fc.assert(fc.property(fc.oneof(...AWKWARD.map(([, text]) => text)), fc.string(), (said, other) => {
            const first = shippedReader().read(said, { lang: 'zh-TW' });
            shippedReader().read(other);
            assert.deepEqual(shippedReader().read(said, { lang: 'zh-TW' }), first);
        }), { numRuns: 150 });
    });

    const units = ['a', ' ', '!', '急', '😡', '\ud800', '\u200b', 'not very happy ', '气死我了，', '> angry\n', '客服说"', 'sooo ', '\u202e', 'I want my money back. ', '说好三天结果没到，'];
    for (const unit of units) {
        it(`takes a hundred thousand of ${JSON.stringify(unit)}`, () => {
            const text = unit.repeat(Math.ceil(100_000 / unit.length));
            const reading = shippedReader().read(text);
            assertSound(reading, text);
            const { analysis } = followMood(calmMood(), { reading, text }, shippedAnalyst());
            assert.ok(JSON.stringify(analysis ?? {}).length < 4000);
        });
    }

    it('takes any hint', () => {
        fc.assert(fc.property(fc.string(), fc.constantFrom(undefined, 'en', 'zh-CN', 'zh-TW'), fc.array(fc.string(), { maxLength: 5 }), (said, lang, recent) => {
            assertSound(shippedReader().read(said, { lang, recent }), said);
        }), { numRuns: 100 });
    });

    it('carries any row of such texts on as a mood within its ranges', () => {
        fc.assert(fc.property(fc.array(fc.oneof(...AWKWARD.map(([, text]) => text)), { maxLength: 12 }), (texts) => {
            const mood = texts.reduce((before, text) => followMood(before, { reading: shippedReader().read(text), text, before: { by: 'bot', text } }, shippedAnalyst()), calmMood());
            for (const emotion of EMOTIONS) assert.ok(Math.abs(mood[emotion]) <= 1);
            assert.ok(Math.abs(mood.valence) <= 1 && Math.abs(mood.slope) <= 2 && mood.course.length <= 20 && (mood.transitions ?? []).length <= 6);
        }), { numRuns: 60 });
    });
});
