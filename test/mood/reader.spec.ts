import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EMOTIONS, SIGNALS, type Reading } from '../../src/model.js';
import { createReader, parseCues } from '../../src/mood/index.js';
import { fold } from '../../src/text/fold.js';
import { cueReader, shippedReader } from '../support/mood.js';

const read = (text: string) => shippedReader().read(text);

function assertSound(reading: Reading, text: string): void {
    assert.deepEqual(Object.keys(reading.emotions).sort(), [...EMOTIONS].sort());
    for (const probability of Object.values(reading.emotions)) assert.ok(probability >= 0 && probability <= 1);
    assert.ok(reading.intensity >= 0 && reading.intensity <= 1);
    assert.ok(reading.valence >= -1 && reading.valence <= 1);
    assert.equal(new Set(reading.signals).size, reading.signals.length);
    assert.ok(reading.signals.every((signal) => SIGNALS.includes(signal)));
    for (const { start, end, text: span, weight } of reading.evidence) {
        assert.equal(text.slice(start, end), span);
        assert.ok(Number.isFinite(weight));
    }
    if (reading.cause) {
        assert.ok(reading.cause.quote.length <= 60 && text.includes(reading.cause.quote));
    }
}

describe('the mood reader', () => {
    const words = ['not', 'very', 'happy', 'great', 'but', 'crashed', '气死', '我了', '不', '满意', '很', '。', '!!!', '，', ' ', '😡', '🙃', '第3次', '"', '客服说', '> ', '\n', 'sooo', '謝謝', '\u200b', '\ud83d'];

    it('is sound for any text', () => {
        fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom(...words)).map((parts) => parts.join(''))), (text) => assertSound(read(text), text)), { numRuns: 300 });
    });

    it('is sound for awkward input', () => {
        for (const text of ['', ' ', '\n\n', '\u0000\u0007', '\ud800', '\udfff!', '\u202e\u05e9\u05dc\u05d5\u05dd', '\u200b\u200d', '😡', '？？？', '﷽'.repeat(50), '>'.repeat(500), '"'.repeat(500)]) assertSound(read(text), text);
    });

    it('takes a hundred thousand characters', () => {
        for (const unit of ['not very happy ', '气死我了', 'a', ' ', '!', '客服说"', '😡', '> angry\n', 'sooo ', '不']) {
            const text = unit.repeat(Math.ceil(100_000 / unit.length));
            const reading = read(text);
            assert.ok(reading.intensity <= 1);
        }
    });

    it('adds evidence up to the verdict of the cues', () => {
        const reading = cueReader().read('I am very disappointed, still no refund, and frankly angry');
        for (const emotion of EMOTIONS) {
            if (emotion === 'neutral') continue;
            const sum = reading.evidence.filter(({ why }) => why.split(':')[0] === emotion).reduce((total, { weight }) => total + weight, 0);
            assert.ok(Math.abs(reading.emotions[emotion] - (1 - Math.exp(-2 * sum))) < 0.01, emotion);
        }
    });

    const rising: [string, string][] = [
        ['a bit annoyed', 'annoyed'], ['annoyed', 'very annoyed'], ['very annoyed', 'extremely annoyed'], ['annoyed', 'annoyed!!!'], ['i am angry', 'I AM ANGRY WITH YOU'],
        ['angry', 'angryyyy'], ['有点生气', '生气'], ['生气', '非常生气'], ['失望', '失望透了'], ['生气', '生气😡'], ['有點扯', '超扯'], ['annoyed', 'annoyed and fed up'],
    ];
    for (const [weak, strong] of rising) {
        it(`hears more in "${strong}" than in "${weak}"`, () => assert.ok(read(weak).intensity < read(strong).intensity));
    }

    it('sees through zero-width characters and gives offsets of the original', () => {
        const text = 'so an\u200bgry';
        assert.equal(read(text).emotion, 'anger');
        assert.ok(read(text).evidence.some((item) => item.text === 'an\u200bgry'));
    });

    it('notices that the same thing is said again, in nearly the same words', () => {
        const recent = [fold('When will my parcel be delivered?'), fold('我的包裹什么时候到')];
        assert.ok(shippedReader().read('when will my parcel be delivered', { recent }).signals.includes('repeat'));
        assert.ok(shippedReader().read('我的包裹到底什么时候到?', { recent }).signals.includes('repeat'));
        assert.ok(!shippedReader().read('my order number is K123', { recent }).signals.includes('repeat'));
    });

    it('does not take a short answer or an order number given twice for insistence', () => {
        for (const line of ['ok', '好的', '1029384756', 'https://example.com/a/b']) assert.ok(!shippedReader().read(line, { recent: [fold(line)] }).signals.includes('repeat'), line);
    });

    it('names no cause where nothing hurts', () => {
        assert.equal(read('how long does delivery take, 3 weeks?').cause, undefined);
    });

    it('cuts a long cause between words and keeps it within sixty characters', () => {
        const text = 'well I think that you should really know by now that I have been waiting for ages in a queue that never ever seems to move at all and I am furious';
        const quote = read(text).cause?.quote ?? '';
        assert.ok(quote.includes('waiting for ages') && quote.length <= 60);
        assert.ok(` ${text} `.includes(` ${quote} `));
    });

    it('reads an emoji by the language it stands in', () => {
        assert.equal(read('that is done now 🙂').emotion === 'anger', false);
        assert.ok(read('你们处理得可以啊🙂').emotions.anger > 0.3);
    });

    it('keeps the known language when the text does not tell', () => {
        assert.equal(shippedReader().read('ok', { lang: 'zh-TW' }).lang, 'zh-TW');
        assert.equal(shippedReader().read('12345').lang, 'en');
    });

    it('hears a feeling that is named beside the main one', () => {
        const { emotion, emotions } = shippedReader().read('I am annoyed and very disappointed');
        assert.equal(emotion, 'disappointment');
        // As likely as its entry in the cues, though it is not the main one.
        assert.ok(emotions.anger >= 0.44, JSON.stringify(emotions));
    });

    it('hears words an admin adds', () => {
        const reader = createReader({ en: parseCues('emotions:\n  anger:\n    0.8: [flibbertigibbet]\n', 'cues.yaml') });
        assert.equal(reader.read('there is a flibbertigibbet').emotion, 'anger');
        assert.equal(read('there is a flibbertigibbet').emotion, 'neutral');
    });
});
