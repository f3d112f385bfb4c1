import { featuresOf, LONGEST_TEXT, type Features } from '../src/mood/features.js';
import { hear } from '../src/mood/reader.js';
import type { Cue } from '../src/mood/lexicon.js';
import type { Tally } from '../src/mood/tally.js';
import { COLUMNS, COVERED, DENSE, FIRST_SIGNAL, HEADS, INTENSITY, REGISTER, SERVICE, sigmoid, TROUBLE } from '../src/mood/heads.js';
import { rowOf, ROWS, STRIDE, valueOf, type Weights } from '../src/mood/weights.js';
import { detectLanguage } from '../src/text/language.js';
import type { PhraseIndex } from '../src/text/phrases.js';
import { EMOTIONS, SIGNALS } from '../src/model.js';
import { FEELINGS, type Feeling } from '../src/mood/cues.js';
import type { Example } from './example.js';
import { PoolFit, quantisePool, wordsOf, type PoolModel, type Words } from './pool.js';

/** Texts as the model sees them: rows of the table, how many features there were, dense values, and words. */
export interface Seen { rows: Uint16Array[]; sizes: number[]; dense: Float32Array[]; words: Words[] }

/** How often each feature occurs, by the upper bits of its hash. */
export class Census {
    private readonly counts = new Uint8Array(1 << CENSUS_BITS);

    add(hash: number): void {
        const place = hash >>> (32 - CENSUS_BITS);
        if (this.counts[place]! < LEAST) this.counts[place]!++;
    }

    /** What occurs once can only be learned by heart, and takes a row from what can be learned. */
    knows = (hash: number): boolean => this.counts[hash >>> (32 - CENSUS_BITS)]! >= LEAST;
}
const CENSUS_BITS = 24;
const LEAST = 2;

/** Counts the features of texts, before they are seen. */
export function countOf(examples: readonly Pick<Example, 'text' | 'lang'>[], index: PhraseIndex<Cue>): Census {
    const census = new Census();
    for (const { text, lang } of examples) {
        const { features: { hash, size } } = featuresIn(text, lang, index);
        for (let i = 0; i < size; i++) census.add(hash[i]!);
    }
    return census;
}

function featuresIn(whole: string, lang: string, index: PhraseIndex<Cue>): { features: Features; tally: Tally } {
    const text = whole.slice(0, LONGEST_TEXT);
    const tally = hear(index, text, detectLanguage(text, lang) ?? lang);
    return { features: featuresOf(tally.folded, text, tally.turns), tally };
}

/** @param census features it does not know are left out */
export function see(examples: readonly Pick<Example, 'text' | 'lang'>[], index: PhraseIndex<Cue>, census?: Census): Seen {
    const seen: Seen = { rows: [], sizes: [], dense: [], words: [] };
    for (const { text, lang } of examples) {
        const { features, tally } = featuresIn(text, lang, index);
        const { hash, size } = features;
        const all = hash.subarray(0, size);
        seen.rows.push(Uint16Array.from(census ? all.filter(census.knows) : all, rowOf));
        seen.sizes.push(size);
        seen.words.push(wordsOf(features));
        const dense = new Float32Array(DENSE);
        tally.dense(dense);
        seen.dense.push(dense);
    }
    return seen;
}

/**
 * Chosen by cross-validation over scenes. `alone`: share of steps in which an example is seen through its cues alone. `shared`: how much an error
 * made with a service counts in the public heads below. `signal`: how much more a signal missed counts than one imagined. `rivals`: share of the
 * error that comes of the emotions as rivals (softmax), the rest of each by itself. `balance`: an emotion counts more the rarer it is, to this power.
 */
export const OPTIONS = { epochs: 3, rate: 0.3, denseRate: 0.3, alone: 0.1, shared: 0.2, signal: 3, rivals: 0.8, balance: 0.3 };

/** The model before it is made small. */
export interface Model { bias: Float32Array; dense: Float32Array; table: Float32Array; pool: PoolModel }

/** Random numbers from a seed (mulberry32): the same weights each run. */
export function seeded(seed: number): () => number {
    return () => {
        seed = (seed + 0x6d2b79f5) | 0;
        let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
}

/**
 * Logistic regression per head by AdaGrad (Duchi, Hazan, Singer 2011). An emotion has a public head, and a service head that
 * is added to it where somebody speaks to a service (feature augmentation, Daumé 2007): what comments teach does not
 * overrule what customers mean. Now and then an example is seen through its cues alone, so that words an admin adds carry a
 * reading by themselves.
 */
export function fit(examples: readonly Example[], { rows, sizes, dense, words }: Seen, { epochs, rate, denseRate, alone }: typeof OPTIONS = OPTIONS): Model {
    const random = seeded(20);
    const pool = new PoolFit(random, epochs * examples.length);
    const model: Model = { bias: new Float32Array(HEADS).fill(-2), dense: new Float32Array(HEADS * DENSE), table: new Float32Array(ROWS * HEADS), pool: pool.model };
    startFromCues(model);
    const squares = { bias: new Float32Array(HEADS).fill(1), dense: new Float32Array(HEADS * DENSE).fill(1), table: new Float32Array(ROWS * HEADS).fill(0.1) };
    const order = examples.map((_, i) => i);
    const counts = rarity(examples);
    const logits = new Float32Array(HEADS);
    const errors = new Float32Array(HEADS);
    const heads = new Uint8Array(HEADS * 2);
    const none = new Uint16Array(0);
    const step = (weights: Float32Array, sums: Float32Array, place: number, slope: number, length: number) => {
        weights[place]! -= length * slope / Math.sqrt(sums[place]! += slope * slope);
    };
    for (let epoch = 0; epoch < epochs; epoch++) {
        shuffle(order, random);
        for (const at of order) {
            const said = dense[at]!;
            const row = random() < alone ? none : rows[at]!;
            const size = row === none ? 0 : sizes[at]!;
            scoreOf(model, row, size, said, logits);
            pool.forward(row === none ? undefined : words[at]!, logits);
            const active = errorsOf(examples[at]!, logits, errors, heads, counts[EMOTIONS.indexOf(examples[at]!.emotions[0]!)] ?? 1);
            const value = valueOf(size);
            for (let k = 0; k < active; k++) {
                const head = heads[k]!;
                step(model.bias, squares.bias, head, errors[head]!, denseRate);
                for (let i = 0; i < DENSE; i++) if (said[i] !== 0) step(model.dense, squares.dense, head * DENSE + i, errors[head]! * said[i]!, denseRate);
            }
            pool.backward(errors, heads.subarray(0, active));
            for (let k = 0; k < active; k++) errors[heads[k]!]! *= value;
            for (let i = 0; i < row.length; i++) {
                const from = row[i]! * HEADS;
                for (let k = 0; k < active; k++) step(model.table, squares.table, from + heads[k]!, errors[heads[k]!]!, rate);
            }
        }
    }
    return model;
}

/** By main emotion, how much more it counts than an even share. Own lines alone are counted: the sets have weights of their own. */
function rarity(examples: readonly Example[]): number[] {
    const own = examples.filter(({ set }) => set === 'own');
    return EMOTIONS.map((emotion) => (own.length / SERVICE / Math.max(own.filter(({ emotions }) => emotions[0] === emotion).length, 1)) ** OPTIONS.balance);
}

/** Which heads an example teaches, and by how much each is wrong; their number. */
function errorsOf({ set, targets, weight }: Example, logits: Float32Array, errors: Float32Array, heads: Uint8Array, rare: number): number {
    let active = 0;
    const service = targets[REGISTER] !== 0;
    rivalsOf(logits, service);
    const wanted = targets.subarray(0, SERVICE).reduce((sum, target) => sum + target, 0);
    const { rivals } = OPTIONS;
    for (let head = 0; head < HEADS; head++) {
        const isPublic = head < SERVICE;
        const isService = head >= SERVICE && head < INTENSITY;
        const target = targets[isService ? head - SERVICE : head]!;
        if (Number.isNaN(target) || (isPublic && service) || (isService && !service)) continue;
        const error = sigmoid(logits[head]! + (isService ? logits[head - SERVICE]! : 0)) - target;
        if (isPublic || isService) errors[head] = weight * (set === 'own' ? rare : 1) * ((1 - rivals) * error + rivals * (shares[isService ? head - SERVICE : head]! - target / wanted));
        else errors[head] = weight * (head >= FIRST_SIGNAL && head < REGISTER && target === 1 ? OPTIONS.signal : 1) * error;
        heads[active++] = head;
        if (!isService) continue;
        errors[head - SERVICE] = errors[head]! * OPTIONS.shared;
        heads[active++] = head - SERVICE;
    }
    return active;
}

const shares = new Float32Array(SERVICE);
/** The emotions as rivals: a probability each that add up to one. */
function rivalsOf(logits: Float32Array, service: boolean): void {
    let most = -Infinity;
    let whole = 0;
    for (let i = 0; i < SERVICE; i++) most = Math.max(most, shares[i] = logits[i]! + (service ? logits[SERVICE + i]! : 0));
    for (let i = 0; i < SERVICE; i++) whole += shares[i] = Math.exp(shares[i]! - most);
    for (let i = 0; i < SERVICE; i++) shares[i]! /= whole;
}

/** Feelings that speak of something badly wrong. */
const WEIGHING: readonly Feeling[] = ['anger', 'disappointment', 'anxiety', 'sadness'];

/** Where nothing is learned yet a feeling's cues speak for it, and a signal's cue for the signal. */
function startFromCues({ bias, dense }: Model): void {
    FEELINGS.forEach((feeling, i) => {
        // Thanks at the end of a request are manners: they count as far as they make up the text.
        dense[i * DENSE + i] = feeling === 'gratitude' ? 0.3 : 1.5;
        if (feeling === 'gratitude') dense[i * DENSE + COVERED + i] = 3;
    });
    FEELINGS.forEach((feeling, i) => { if (WEIGHING.includes(feeling)) dense[TROUBLE * DENSE + i] = 1; });
    SIGNALS.forEach((_, i) => {
        bias[FIRST_SIGNAL + i] = -3;
        dense[(FIRST_SIGNAL + i) * DENSE + FEELINGS.length + i] = 4;
    });
}

/** The logits without what single words say, which `scorePool` adds. */
export function scoreOf({ bias, dense, table }: Model, row: Uint16Array, size: number, said: Float32Array, logits: Float32Array): void {
    logits.fill(0);
    for (let i = 0; i < row.length; i++) {
        const from = row[i]! * HEADS;
        for (let head = 0; head < HEADS; head++) logits[head]! += table[from + head]!;
    }
    const value = valueOf(size);
    for (let head = 0; head < HEADS; head++) logits[head] = bias[head]! + logits[head]! * value;
    for (let i = 0; i < DENSE; i++) {
        const heard = said[i]!;
        if (heard !== 0) for (let head = 0, place = i; head < HEADS; head++, place += DENSE) logits[head]! += dense[place]! * heard;
    }
}

function shuffle(list: number[], random: () => number): void {
    for (let i = list.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [list[i], list[j]] = [list[j]!, list[i]!];
    }
}

/** The model in bytes: the largest weight of a head is 127 steps. What lines say of the service is not in it yet. */
export function quantise({ bias, dense, table, pool }: Model): Weights {
    const scale = new Float32Array(COLUMNS);
    table.forEach((weight, i) => { scale[i % HEADS] = Math.max(scale[i % HEADS]!, Math.abs(weight) / 127); });
    const small = new Int8Array(ROWS * STRIDE);
    table.forEach((weight, i) => { small[Math.floor(i / HEADS) * STRIDE + i % HEADS] = Math.round(weight / (scale[i % HEADS]! || 1)); });
    return { bias: Float32Array.from({ length: COLUMNS }, (_, i) => bias[i] ?? 0), dense, scale, table: small, pool: quantisePool(pool) };
}
