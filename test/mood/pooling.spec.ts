import assert from 'node:assert/strict';
import { featuresOf } from '../../src/mood/features.js';
import { addedByWords, PIECES, pieceOf, POOLED, WIDTH, type Pooled } from '../../src/mood/pooling.js';
import { COLUMNS, DENSE, FIRST_SIGNAL, HEADS, INTENSITY } from '../../src/mood/heads.js';
import { createScorer } from '../../src/mood/kernel.js';
import { ROWS, STRIDE } from '../../src/mood/weights.js';
import { seeded } from '../../training/fit.js';

const random = seeded(7);
const some = (length: number) => Float32Array.from({ length }, () => random() - 0.5);
const none = (length: number) => new Float32Array(length);
const pool = { pieces: Int8Array.from({ length: PIECES * WIDTH }, () => Math.floor(random() * 255) - 127), scale: new Float32Array(WIDTH).fill(0.01), heed: some(WIDTH), out: some(HEADS * POOLED) };

describe('the words of a text', () => {
    // A model that knows nothing but words.
    const scorer = createScorer({ bias: none(COLUMNS), dense: none(HEADS * DENSE), scale: none(COLUMNS), table: new Int8Array(ROWS * STRIDE), pool });
    const read = (text: string): { logits: Float32Array; pooled: Pooled } => {
        const logits = new Float32Array(HEADS);
        return { pooled: scorer.score(featuresOf(text, text), none(DENSE), logits), logits };
    };

    const counts: [text: string, words: number][] = [['where is my order', 4], ['where is my order?', 5], ['还没到', 3], ['ok 👍👍', 3], ['', 0]];
    // The shape of the whole is a word of its own.
    for (const [text, words] of counts) it(`${words} in “${text}”`, () => assert.equal(featuresOf(text, text).words, words + 1));

    it('are sums of the vectors of their pieces over the root of their number', () => {
        const features = featuresOf('no', 'no');
        const { words } = read('no').pooled;
        const rows = [...features.hash.subarray(features.first[0], features.first[1])].map(pieceOf);
        for (let i = 0; i < WIDTH; i++) {
            const sum = rows.reduce((all, row) => all + pool.pieces[row * WIDTH + i]! * pool.scale[i]!, 0);
            assert.ok(Math.abs(words[i]! - sum / Math.sqrt(rows.length)) < 1e-5);
        }
    });

    it('come to the largest, the mean and the mean by heed of each number', () => {
        const { size, words, heed, sums } = read('late again, useless').pooled;
        const of = (i: number) => Array.from({ length: size }, (_, word) => words[word * WIDTH + i]!);
        const shares = Array.from({ length: size }, (_, word) => Math.exp(words.subarray(word * WIDTH, (word + 1) * WIDTH).reduce((sum, value, i) => sum + value * pool.heed[i]!, 0)));
        const whole = shares.reduce((sum, share) => sum + share, 0);
        for (let i = 0; i < WIDTH; i++) {
            const near = (got: number, wanted: number) => assert.ok(Math.abs(got - wanted) < 1e-4, `${got} for ${wanted}`);
            near(sums[i]!, Math.max(...of(i)));
            near(sums[WIDTH + i]!, of(i).reduce((sum, value) => sum + value, 0) / size);
            near(sums[2 * WIDTH + i]!, of(i).reduce((sum, value, word) => sum + value * shares[word]! / whole, 0));
        }
        assert.ok(Math.abs(heed.slice(0, size).reduce((sum, share) => sum + share, 0) - 1) < 1e-5);
    });

    it('add up to what the pool adds', () => {
        for (const text of ['the parcel never came and nobody answers!!', '气死我了，等了三天 still nothing 😡', 'x'.repeat(3000), 'word '.repeat(790)]) {
            const { logits, pooled } = read(text);
            // An emotion has its service head added already: these heads have none.
            for (const head of [INTENSITY, INTENSITY + 5, HEADS - 1]) {
                const words = addedByWords(pool, pooled, head, FIRST_SIGNAL, 0.5).slice(0, pooled.size);
                assert.ok(Math.abs(words.reduce((sum, word) => sum + word, 0) - logits[head]! - 0.5 * logits[FIRST_SIGNAL]!) < 1e-3, text.slice(0, 20));
            }
        }
    });

    it('say the same in another order, as far as pairs are not torn', () => {
        const [one, other] = [read('slow. rude. late.').logits, read('late. slow. rude.').logits];
        one.forEach((logit, i) => assert.ok(Math.abs(logit - other[i]!) < 1e-4));
    });
});
