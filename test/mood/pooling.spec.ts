import assert from 'node:assert/strict';
import { featuresOf } from '../../src/mood/features.js';
import { addedByWords, addPooled, PIECES, pieceOf, POOLED, poolOf, WIDTH, type WordPool } from '../../src/mood/pooling.js';
import { HEADS } from '../../src/mood/heads.js';
import { seeded } from '../../training/fit.js';

/** A pool of random vectors. */
function someone(): WordPool {
    const random = seeded(7);
    const some = (length: number) => Float32Array.from({ length }, () => random() - 0.5);
    return { pieces: Uint8Array.from({ length: PIECES * WIDTH }, () => Math.floor(random() * 256)), scale: new Float32Array(WIDTH).fill(0.01), heed: some(WIDTH), out: some(POOLED * HEADS) };
}

describe('the words of a text', () => {
    const pool = someone();
    const logitsOf = (text: string): Float32Array => {
        const logits = new Float32Array(HEADS);
        addPooled(pool, poolOf(pool, featuresOf(text, text)).sums, logits);
        return logits;
    };

    const counts: [text: string, words: number][] = [['where is my order', 4], ['where is my order?', 5], ['还没到', 3], ['ok 👍👍', 3], ['', 0]];
    // The shape of the whole is a word of its own.
    for (const [text, words] of counts) it(`${words} in “${text}”`, () => assert.equal(featuresOf(text, text).words, words + 1));

    it('are sums of the vectors of their pieces over the root of their number', () => {
        const features = featuresOf('no', 'no');
        const { words } = poolOf(pool, features);
        const rows = [...features.hash.subarray(features.first[0], features.first[1])].map(pieceOf);
        for (let i = 0; i < WIDTH; i++) {
            const sum = rows.reduce((all, row) => all + (pool.pieces[row * WIDTH + i]! - 128) * pool.scale[i]!, 0);
            assert.ok(Math.abs(words[i]! - sum / Math.sqrt(rows.length)) < 1e-5);
        }
    });

    it('come to the largest, the mean and the mean by heed of each number', () => {
        const { size, words, heed, sums } = poolOf(pool, featuresOf('late again, useless', 'late again, useless'));
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
            const logits = logitsOf(text);
            const pooled = poolOf(pool, featuresOf(text, text));
            for (const head of [0, 5, HEADS - 1]) {
                const words = addedByWords(pool, pooled, head, 3, 0.5).slice(0, pooled.size);
                assert.ok(Math.abs(words.reduce((sum, word) => sum + word, 0) - logits[head]! - 0.5 * logits[3]!) < 1e-3, text.slice(0, 20));
            }
        }
    });

    it('say the same in another order, as far as pairs are not torn', () => {
        const [one, other] = [logitsOf('slow. rude. late.'), logitsOf('late. slow. rude.')];
        one.forEach((logit, i) => assert.ok(Math.abs(logit - other[i]!) < 1e-4));
    });
});
