import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { WarmlineError } from '../../src/errors.js';
import { EMOTIONS, type Reading } from '../../src/model.js';
import { createReader, parseCues } from '../../src/mood/index.js';
import { featuresOf } from '../../src/mood/features.js';
import { packWeights, parseWeights } from '../../src/mood/weights.js';
import { fold } from '../../src/text/fold.js';
import { shippedReader } from '../support/mood.js';

const bytes = readFileSync('src/mood/weights.bin');
const read = (text: string): Reading => shippedReader().read(text);
const hashes = (text: string): number[] => {
    const { hash, size } = featuresOf(fold(text), text);
    return [...hash.subarray(0, size)].sort();
};

describe('the features of a text', () => {
    const same: [string, string][] = [['sooooo slow', 'soooooooo slow'], ['an\u200bgry', 'angry'], ['訂單還沒到', '订单还没到'], ['order 12345678', 'order 98765432'], ['慢！！！', '慢!!!']];
    for (const [one, other] of same) it(`are the same for ${one} and ${other}`, () => assert.deepEqual(hashes(one), hashes(other)));
    it('tell capitals from small letters', () => assert.notDeepEqual(hashes('WHERE IS IT'), hashes('where is it')));
    it('stand where they are said', () => {
        const text = 'ok 😡 an\u200bgry';
        const { start, end, size } = featuresOf(fold(text), text);
        const spans = new Set(Array.from({ length: size }, (_, i) => text.slice(start[i], end[i])));
        for (const part of ['ok', '😡', 'an\u200bgry']) assert.ok(spans.has(part), part);
    });
    it('stay within bounds for a text of any length', () => assert.ok(featuresOf('word '.repeat(1000), '').size <= 8192));
});

describe('the bytes of the model', () => {
    it('are read wherever they lie, and written back alike', () => {
        const moved = new Uint8Array(bytes.length + 1);
        moved.set(bytes, 1);
        assert.deepEqual(Buffer.from(packWeights(parseWeights(moved.subarray(1)))).equals(bytes), true);
    });
    for (const [name, broken] of [['none', new Uint8Array()], ['others', new Uint8Array(bytes.length)], ['a part', bytes.subarray(0, 1000)]] as const) {
        it(`are refused with a remedy if they are ${name}`, () => assert.throws(() => createReader({}, broken), (error) => error instanceof WarmlineError && error.remedy.length > 0));
    }
});

describe('a reading of the model', () => {
    const texts = ['I am very disappointed, still no refund, and frankly angry', '气死我了!!! 三天了还没人管', 'thanks, that fixed it 😊', 'same as last week', 'when do you open?', `${'well '.repeat(3000)} this is a disgrace`];

    it('explains each emotion it names by spans that add up to its logit', () => {
        for (const text of texts) {
            const { emotion, emotions, evidence } = read(text);
            const named = EMOTIONS.filter((one) => evidence.some(({ why }) => why === `${one}:rest`));
            if (emotion !== 'neutral') assert.ok(named.includes(emotion), text);
            for (const one of named) {
                const logit = evidence.filter(({ why }) => why.split(':')[0] === one).reduce((sum, { weight }) => sum + weight, 0);
                assert.ok(Math.abs(emotions[one] - 1 / (1 + Math.exp(-logit))) < 0.01, `${one} in ${text}`);
            }
            assert.ok(evidence.length <= 13);
            for (const { start, end, text: span } of evidence) assert.equal(text.slice(start, end), span);
        }
    });

    it('hears words an admin adds, without training', () => {
        const reader = createReader({ en: parseCues('emotions:\n  anger:\n    0.8: [flibbertigibbet]\n', 'cues.yaml') }, bytes);
        assert.ok(reader.read('what a flibbertigibbet').emotions.anger > 2 * read('what a flibbertigibbet').emotions.anger);
        assert.equal(reader.read('what a flibbertigibbet').emotion, 'anger');
    });

    it('is the same each time, whatever was read between', () => {
        const first = read(texts[0]!);
        for (const text of texts) read(text);
        assert.deepEqual(read(texts[0]!), first);
    });
});
