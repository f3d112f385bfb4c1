import assert from 'node:assert/strict';
import fc from 'fast-check';
import { featuresOf } from '../../src/mood/features.js';
import { COLUMNS, DENSE, FIRST_LEVEL, HEADS, joinRegisters } from '../../src/mood/heads.js';
import { createScorer } from '../../src/mood/kernel.js';
import { PIECES, POOLED, WIDTH } from '../../src/mood/pooling.js';
import { rowOf, ROWS, STRIDE, valueOf, type Weights } from '../../src/mood/weights.js';
import { scoreOf, seeded, type Model } from '../../training/fit.js';
import { scorePool, wordsOf } from '../../training/pool.js';

/** A model of random weights, the largest there can be among them. */
function someone(seed: number): Weights {
    const random = seeded(seed);
    const some = (length: number) => Float32Array.from({ length }, () => random() - 0.5);
    const bytes = (length: number) => Int8Array.from({ length }, () => Math.round((random() * 2 - 1) * 127));
    return { bias: some(COLUMNS), dense: some(HEADS * DENSE), scale: some(COLUMNS), table: bytes(ROWS * STRIDE).fill(127, 0, ROWS), pool: { pieces: bytes(PIECES * WIDTH), scale: new Float32Array(WIDTH).fill(0.01), heed: some(WIDTH), out: some(HEADS * POOLED) } };
}

/** The same before it was made small, as the trainer knows it. */
const plainOf = ({ bias, dense, scale, table, pool }: Weights): Model => ({
    bias, dense,
    table: Float32Array.from({ length: ROWS * HEADS }, (_, i) => table[Math.floor(i / HEADS) * STRIDE + i % HEADS]! * scale[i % HEADS]!),
    pool: { pieces: Float32Array.from(pool.pieces, (value, i) => value * pool.scale[i % WIDTH]!), heed: pool.heed, out: pool.out },
});

describe('the sums of a reading', () => {
    const weights = someone(7);
    const plain = plainOf(weights);
    const scorer = createScorer(weights);
    const said = Float32Array.from({ length: DENSE }, (_, i) => (i % 5 === 0 ? i / 10 : 0));

    const read = (text: string, by = scorer): Float32Array => {
        const logits = new Float32Array(COLUMNS);
        by.score(featuresOf(text, text), said, logits);
        return logits;
    };
    /** As the trainer adds up, number by number. */
    const learnt = (text: string): Float32Array => {
        const logits = new Float32Array(HEADS);
        const features = featuresOf(text, text);
        scoreOf(plain, Uint16Array.from(features.hash.subarray(0, features.size), rowOf), features.size, said, logits);
        scorePool(plain.pool, wordsOf(features), logits);
        joinRegisters(logits);
        return logits;
    };
    const same = (got: Float32Array, wanted: Float32Array) => wanted.forEach((_, i) => near(i, got[i]!, wanted[i]!));
    const near = (i: number, logit: number, wanted: number) => assert.ok(Math.abs(logit - wanted) < 2e-3 * Math.max(1, Math.abs(wanted)), `column ${i}: ${logit} for ${wanted}`);

    for (const text of ['', 'where is my order', '还没到', '气死我了，等了三天 still nothing 😡', 'x'.repeat(3000), 'the parcel never came and nobody answers!! '.repeat(14)]) {
        it(`are those that were learnt: “${text.slice(0, 20)}”`, () => same(read(text), learnt(text)));
    }

    it('are so for any text', () => {
        fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (text) => same(read(text), learnt(text))));
    });

    it('tell of the service what the features alone say', () => {
        const text = 'and when would that be';
        const { hash, size } = featuresOf(text, text);
        for (let column = FIRST_LEVEL; column < COLUMNS; column++) {
            const sum = hash.subarray(0, size).reduce((all, one) => all + weights.table[rowOf(one) * STRIDE + column]!, 0);
            near(column, read(text)[column]!, weights.bias[column]! + sum * weights.scale[column]! * valueOf(size));
        }
    });

    it('hold for the longest text', () => assert.ok(read('等'.repeat(4000)).every(Number.isFinite)));

    it('do not mix up two models', () => {
        const text = 'where is my order';
        const before = read(text);
        const other = read(text, createScorer(someone(8)));
        assert.ok(other.some((logit, i) => Math.abs(logit - before[i]!) > 0.01));
        assert.deepEqual(read(text), before);
    });
});
