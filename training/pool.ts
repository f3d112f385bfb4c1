import type { Features } from '../src/mood/features.js';
import { MOST_HEED, PIECES, pieceOf, POOLED, WIDTH, type WordPool } from '../src/mood/pooling.js';
import { HEADS } from '../src/mood/heads.js';

/** The words of a text: rows of their pieces, and where each word begins among them. */
export interface Words { first: Uint16Array; pieces: Uint16Array }

export const wordsOf = ({ hash, size, words, first }: Features): Words => ({ first: first.slice(0, words), pieces: Uint16Array.from(hash.subarray(0, size), pieceOf) });

/** What single words say, before it is made small. */
export interface PoolModel { pieces: Float32Array; heed: Float32Array; out: Float32Array }

/**
 * Chosen on the tune part. `rate` and `pieceRate`: steps of Adam (Kingma, Ba 2015), which grow over the first 3 % and shrink to nothing. At random are left
 * out (Srivastava et al. 2014): numbers of all words of a text, whole words, and numbers of what they come to.
 */
const OPTIONS = { batch: 64, rate: 0.002, pieceRate: 0.004, numbers: 0.2, words: 0.05, pooled: 0.2, spread: 0.25 };
/** Of longer texts only so many words are learnt from. */
const MOST_WORDS = 200;
const WARM = 0.03;
const LEAST_RATE = 0.02;

/** How long a step is, with what Adam corrects for having begun at nought. */
interface Stride { length: number; unit: number }
const strideOf = (rate: number, done: number): Stride => ({ length: rate / (1 - 0.9 ** done), unit: 1 / (1 - 0.999 ** done) });

/** Moments of Adam. */
class Moments {
    readonly slope: Float32Array;
    private readonly first: Float32Array;
    private readonly second: Float32Array;

    constructor(private readonly weights: Float32Array) {
        this.slope = new Float32Array(weights.length);
        this.first = new Float32Array(weights.length);
        this.second = new Float32Array(weights.length);
    }

    /** Moves some weights against their slope, which is forgotten. */
    step(from: number, to: number, { length, unit }: Stride): void {
        const { slope, first, second, weights } = this;
        const share = 0.1 / OPTIONS.batch;
        const square = 0.001 / OPTIONS.batch ** 2;
        for (let i = from; i < to; i++) {
            const g = slope[i]!;
            const m = 0.9 * first[i]! + share * g;
            const v = 0.999 * second[i]! + square * g * g;
            first[i] = m;
            second[i] = v;
            weights[i] = weights[i]! - length * m / (Math.sqrt(v * unit) + 1e-8);
            slope[i] = 0;
        }
    }
}

/** One text on its way through the pool. */
class Pass {
    count = 0;
    readonly vectors = new Float32Array(MOST_WORDS * WIDTH);
    readonly heed = new Float32Array(MOST_WORDS);
    readonly largest = new Uint16Array(WIDTH);
    readonly sums = new Float32Array(POOLED);
    readonly left = new Uint8Array(MOST_WORDS);

    /** @param keeps by what the numbers of a word are multiplied. @param random where given, words are left out by chance */
    run({ pieces: table, heed }: PoolModel, { first, pieces }: Words, keeps?: Float32Array, random?: () => number): void {
        const { vectors, sums, largest, left } = this;
        this.count = Math.min(first.length, MOST_WORDS);
        vectors.fill(0, 0, this.count * WIDTH);
        sums.fill(0);
        largest.fill(0);
        let whole = 0;
        for (let word = 0; word < this.count; word++) {
            const at = word * WIDTH;
            const to = first[word + 1] ?? pieces.length;
            left[word] = random && random() < OPTIONS.words ? 1 : 0;
            if (!left[word]) {
                for (let k = first[word]!; k < to; k++) for (let i = 0, row = pieces[k]! * WIDTH; i < WIDTH; i++) vectors[at + i]! += table[row + i]!;
                const unit = to > first[word]! ? 1 / Math.sqrt(to - first[word]!) : 0;
                for (let i = 0; i < WIDTH; i++) vectors[at + i]! *= unit * (keeps ? keeps[i]! : 1);
            }
            let score = 0;
            for (let i = 0; i < WIDTH; i++) score += heed[i]! * vectors[at + i]!;
            whole += this.heed[word] = Math.exp(Math.min(score, MOST_HEED));
        }
        for (let word = 0; word < this.count; word++) {
            const share = this.heed[word]! /= whole;
            for (let i = 0, at = word * WIDTH; i < WIDTH; i++, at++) {
                const value = vectors[at]!;
                if (word === 0 || value > sums[i]!) { sums[i] = value; largest[i] = word; }
                sums[WIDTH + i]! += value / this.count;
                sums[2 * WIDTH + i]! += value * share;
            }
        }
    }
}

/** Adds to the logits what the words come to. */
function addPooled({ out }: PoolModel, sums: Float32Array, logits: Float32Array): void {
    for (let head = 0, at = 0; head < HEADS; head++) {
        let sum = 0;
        for (let i = 0; i < POOLED; i++) sum += out[at++]! * sums[i]!;
        logits[head]! += sum;
    }
}

const still = new Pass();

/** Adds to the logits what the words of a text say. */
export function scorePool(model: PoolModel, words: Words, logits: Float32Array): void {
    still.run(model, words);
    addPooled(model, still.sums, logits);
}

/** Learns what single words say beside the linear model, by the errors of both together. */
export class PoolFit {
    readonly model: PoolModel;
    private readonly pass = new Pass();
    private readonly moments: { pieces: Moments; heed: Moments; out: Moments };
    private readonly touched: number[] = [];
    private readonly isTouched = new Uint8Array(PIECES);
    private readonly keeps = new Float32Array(WIDTH);
    private readonly kept = new Float32Array(POOLED);
    private readonly slopes = new Float32Array(POOLED);
    private readonly vector = new Float32Array(WIDTH);
    private words: Words | undefined;
    private seen = 0;
    private steps = 0;

    /** @param whole examples there will be in all rounds */
    constructor(private readonly random: () => number, private readonly whole: number) {
        const about = (length: number, most: number) => Float32Array.from({ length }, () => (random() * 2 - 1) * most);
        this.model = { pieces: about(PIECES * WIDTH, OPTIONS.spread), heed: new Float32Array(WIDTH), out: about(HEADS * POOLED, 0.03) };
        this.moments = { pieces: new Moments(this.model.pieces), heed: new Moments(this.model.heed), out: new Moments(this.model.out) };
    }

    /** Adds to the logits what the words say, some of it left out by chance; undefined: no words at all. */
    forward(words: Words | undefined, logits: Float32Array): void {
        this.words = words;
        if (!words) return;
        this.draw(this.keeps, OPTIONS.numbers);
        this.draw(this.kept, OPTIONS.pooled);
        this.pass.run(this.model, words, this.keeps, this.random);
        for (let i = 0; i < POOLED; i++) this.pass.sums[i]! *= this.kept[i]!;
        addPooled(this.model, this.pass.sums, logits);
    }

    private draw(list: Float32Array, share: number): void {
        for (let i = 0; i < list.length; i++) list[i] = this.random() < share ? 0 : 1 / (1 - share);
    }

    /** Takes in by how much each of the active heads was wrong; after every batch the weights move. */
    backward(errors: Float32Array, active: Uint8Array): void {
        if (this.words && this.pass.count > 0) {
            this.throughOut(errors, active);
            this.throughWords(this.words);
        }
        if (++this.seen % OPTIONS.batch === 0) this.step();
    }

    private throughOut(errors: Float32Array, active: Uint8Array): void {
        const { out } = this.model;
        const { slope } = this.moments.out;
        this.slopes.fill(0);
        for (let k = 0; k < active.length; k++) {
            const error = errors[active[k]!]!;
            for (let i = 0, at = active[k]! * POOLED; i < POOLED; i++, at++) {
                this.slopes[i]! += error * out[at]!;
                slope[at]! += error * this.pass.sums[i]!;
            }
        }
        for (let i = 0; i < POOLED; i++) this.slopes[i]! *= this.kept[i]!;
    }

    private throughWords({ first, pieces }: Words): void {
        const { pass, slopes, vector, moments } = this;
        const { count, vectors, heed, largest } = pass;
        // What the heed of a word changes: how far its own value lies from the mean by heed.
        let mean = 0;
        const worth = new Float32Array(count);
        for (let word = 0; word < count; word++) {
            for (let i = 0, at = word * WIDTH; i < WIDTH; i++, at++) worth[word]! += slopes[2 * WIDTH + i]! * vectors[at]!;
            mean += worth[word]! * heed[word]!;
        }
        for (let word = 0; word < count; word++) {
            const moves = heed[word]! * (worth[word]! - mean);
            const at = word * WIDTH;
            for (let i = 0; i < WIDTH; i++) {
                moments.heed.slope[i]! += moves * vectors[at + i]!;
                vector[i] = (largest[i] === word ? slopes[i]! : 0) + slopes[WIDTH + i]! / count + heed[word]! * slopes[2 * WIDTH + i]! + moves * this.model.heed[i]!;
            }
            if (pass.left[word]) continue;
            const to = first[word + 1] ?? pieces.length;
            const unit = 1 / Math.sqrt(Math.max(to - first[word]!, 1));
            for (let i = 0; i < WIDTH; i++) vector[i]! *= unit * this.keeps[i]!;
            for (let k = first[word]!; k < to; k++) this.touch(pieces[k]!);
        }
    }

    private touch(piece: number): void {
        if (!this.isTouched[piece]) { this.isTouched[piece] = 1; this.touched.push(piece); }
        const { slope } = this.moments.pieces;
        for (let i = 0, row = piece * WIDTH; i < WIDTH; i++) slope[row + i]! += this.vector[i]!;
    }

    private step(): void {
        this.steps++;
        const done = this.seen / this.whole;
        const size = Math.max(LEAST_RATE, done < WARM ? done / WARM : (1 - done) / (1 - WARM));
        const stride = strideOf(OPTIONS.rate * size, this.steps);
        const { out, heed, pieces } = this.moments;
        out.step(0, HEADS * POOLED, stride);
        heed.step(0, WIDTH, stride);
        const pieceStride = strideOf(OPTIONS.pieceRate * size, this.steps);
        for (const piece of this.touched) {
            this.isTouched[piece] = 0;
            pieces.step(piece * WIDTH, (piece + 1) * WIDTH, pieceStride);
        }
        this.touched.length = 0;
    }
}

/** Steps of the largest value of a number; with twice as many the file would be over 2 MB. */
const STEPS = 63;

/** The vectors in bytes. */
export function quantisePool({ pieces, heed, out }: PoolModel): WordPool {
    const scale = new Float32Array(WIDTH);
    pieces.forEach((value, i) => { scale[i % WIDTH] = Math.max(scale[i % WIDTH]!, Math.abs(value) / STEPS); });
    return { pieces: Int8Array.from(pieces, (value, i) => Math.round(value / (scale[i % WIDTH]! || 1))), scale, heed, out };
}
