import { LONGEST_TEXT } from './features.js';

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
/** Words of the longest text, and its shape. */
export const MOST_WORDS = LONGEST_TEXT + 2;

/** One byte a number, which times its `scale` is the vector of a piece; `heed` weighs words; `out` holds for each head what each pooled number adds. */
export interface WordPool { pieces: Int8Array; scale: Float32Array; heed: Float32Array; out: Float32Array }

/** The words of one text as vectors, each one's share of the heed, and what they come to; for each number the word that has the largest. */
export interface Pooled { size: number; words: Float32Array; heed: Float32Array; largest: Int32Array; sums: Float32Array }

const weights = new Float32Array(POOLED);
const added = new Float32Array(MOST_WORDS);

/**
 * What each word adds to the logit of a head, and to `share` of another: its part of the mean and of the heed, and the numbers of which it
 * has the largest. Over all words that is all the pool adds. Holds until the next call.
 */
export function addedByWords({ out }: { out: Float32Array }, { size, words, heed, largest }: Pooled, head: number, other: number, share: number): Float32Array {
    for (let i = 0; i < POOLED; i++) weights[i] = out[head * POOLED + i]! + share * out[other * POOLED + i]!;
    for (let i = WIDTH; i < 2 * WIDTH; i++) weights[i]! /= size;
    for (let word = 0, at = 0; word < size; word++) {
        let sum = 0;
        for (let i = 0; i < WIDTH; i++) sum += (weights[WIDTH + i]! + weights[2 * WIDTH + i]! * heed[word]!) * words[at++]!;
        added[word] = sum;
    }
    for (let i = 0; i < WIDTH; i++) added[largest[i]!]! += weights[i]! * words[largest[i]! * WIDTH + i]!;
    return added;
}
