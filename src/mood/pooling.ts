import { addRows, foursOf, MOST_ROWS, ZERO } from './bytes.js';
import { LONGEST_TEXT, type Features } from './features.js';
import { HEADS } from './heads.js';

/**
 * What single words say, beside what all pieces of a text add up to. A word is a vector: the sum of the vectors of its pieces, of its pair
 * with the word before and of the characters that follow it in Chinese, over the root of their number. Of all words of a text the largest
 * value, the mean, and the mean by how much heed each deserves (softmax attention) are taken, number by number: one strong word is not
 * diluted by twenty plain ones. Order does not count beyond the pairs.
 */

/** Numbers of a word's vector. Measured: 48 read no better on the test part beside the linear table. */
export const WIDTH = 32;
/** Rows of the vectors of pieces. */
export const PIECES = 32 * 1024;
/** The row of a piece: the upper bits of its hash. */
export const pieceOf = (hash: number): number => hash >>> 17;
/** What is made of all words: per number the largest, the mean, the mean by heed. */
export const POOLED = 3 * WIDTH;
/** Heed beyond which a word has all of it anyway. */
export const MOST_HEED = 20;

/** One byte a number, which less 128 and times its `scale` is the vector of a piece; `heed` weighs words; `out` holds for each pooled number what it adds to each head. */
export interface WordPool { pieces: Uint8Array; scale: Float32Array; heed: Float32Array; out: Float32Array }

/** The words of one text as vectors, and what they come to; for each number the word that has the largest. */
export interface Pooled { size: number; words: Float32Array; heed: Float32Array; largest: Uint16Array; sums: Float32Array }

const MOST = LONGEST_TEXT + 2;
/** One text at a time: what is returned holds until the next call. */
const pooled: Pooled = { size: 0, words: new Float32Array(MOST * WIDTH), heed: new Float32Array(MOST), largest: new Uint16Array(WIDTH), sums: new Float32Array(POOLED) };

/** The words of a text, and what they come to. */
export function poolOf(pool: WordPool, features: Features): Pooled {
    const { words, heed, largest, sums } = pooled;
    const size = pooled.size = features.words;
    sums.fill(0);
    largest.fill(0);
    addVectors(pool, features);
    let whole = 0;
    for (let word = 0, at = 0; word < size; word++) {
        let score = 0;
        for (let i = 0; i < WIDTH; i++) score += pool.heed[i]! * words[at++]!;
        whole += heed[word] = Math.exp(Math.min(score, MOST_HEED));
    }
    for (let word = 0, at = 0; word < size; word++) {
        const share = heed[word]! /= whole;
        for (let i = 0; i < WIDTH; i++) {
            const value = words[at++]!;
            if (word === 0 || value > sums[i]!) { sums[i] = value; largest[i] = word; }
            sums[WIDTH + i]! += value;
            sums[2 * WIDTH + i]! += share * value;
        }
    }
    for (let i = WIDTH; i < 2 * WIDTH; i++) sums[i]! /= Math.max(size, 1);
    return pooled;
}

const places = new Int32Array(MOST_ROWS);
const total = new Int32Array(WIDTH);

/** The vectors of all words into `words`. */
function addVectors({ pieces, scale }: WordPool, { size, hash, words, first }: Features): void {
    const fours = foursOf(pieces);
    for (let word = 0, at = 0; word < words; word++) {
        const from = first[word]!;
        const count = Math.min((word + 1 < words ? first[word + 1]! : size) - from, MOST_ROWS);
        for (let i = 0; i < count; i++) places[i] = pieceOf(hash[from + i]!) * (WIDTH / 4);
        addRows(fours, places, count, WIDTH / 4, total.fill(-ZERO * count));
        const unit = count > 0 ? 1 / Math.sqrt(count) : 0;
        for (let i = 0; i < WIDTH; i++) pooled.words[at++] = total[i]! * unit * scale[i]!;
    }
}

/** Adds to the logits what the words come to. */
export function addPooled({ out }: { out: Float32Array }, sums: Float32Array, logits: Float32Array): void {
    for (let i = 0, at = 0; i < POOLED; i++) {
        const value = sums[i]!;
        for (let head = 0; head < HEADS; head++) logits[head]! += out[at++]! * value;
    }
}

const weights = new Float32Array(POOLED);
const added = new Float32Array(MOST);

/**
 * What each word adds to the logit of a head, and to `share` of another: its part of the mean and of the heed, and the numbers of which it
 * has the largest. Over all words that is all the pool adds. Holds until the next call.
 */
export function addedByWords({ out }: WordPool, { size, words, heed, largest }: Pooled, head: number, other: number, share: number): Float32Array {
    for (let i = 0; i < POOLED; i++) weights[i] = out[i * HEADS + head]! + share * out[i * HEADS + other]!;
    for (let i = WIDTH; i < 2 * WIDTH; i++) weights[i]! /= size;
    for (let word = 0, at = 0; word < size; word++) {
        let sum = 0;
        for (let i = 0; i < WIDTH; i++) sum += (weights[WIDTH + i]! + weights[2 * WIDTH + i]! * heed[word]!) * words[at++]!;
        added[word] = sum;
    }
    for (let i = 0; i < WIDTH; i++) added[largest[i]!]! += weights[i]! * words[largest[i]! * WIDTH + i]!;
    return added;
}
