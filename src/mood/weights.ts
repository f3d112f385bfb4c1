import { WarmlineError } from '../errors.js';
import { EMOTIONS, SIGNALS } from '../model.js';
import { FEELINGS } from './cues.js';
import type { Features } from './features.js';

/**
 * What the model answers, in this order: a logit per emotion as it is meant in public talk, what is added per emotion when
 * somebody speaks to a service, one for intensity, one per signal, whether this is said to a service at all, and how badly
 * things stand for the customer.
 */
export const SERVICE = EMOTIONS.length;
export const INTENSITY = SERVICE + EMOTIONS.length;
export const FIRST_SIGNAL = INTENSITY + 1;
export const REGISTER = FIRST_SIGNAL + SIGNALS.length;
export const TROUBLE = REGISTER + 1;
export const HEADS = TROUBLE + 1;

/** What the cues say, in this order: the sum per feeling, each signal heard or not, the manner (see `MANNER`), the sum per feeling of plain words alone, of all words as far as they make up the text, and of those of the last sentence. */
export const DENSE = FEELINGS.length + SIGNALS.length + 5 + 3 * FEELINGS.length;
/** Place of the manner among the dense values: loudness, capitals, degree words, hedges, said again. */
export const MANNER = FEELINGS.length + SIGNALS.length;
/** Place of the sums of plain words: cues that leave little doubt when they stand alone. */
export const PLAIN = MANNER + 5;
/** Place of the sums by the share of the text their words cover: in "thanks" they are all of it, in a request that ends so they are little. */
export const COVERED = PLAIN + FEELINGS.length;
/** Place of the sums of the last sentence, where there are several: what a text comes to. */
export const LAST = COVERED + FEELINGS.length;

/** Rows of the table. Measured: 2^20 rows read no better than 2^16. */
export const ROWS = 48 * 1024;
/** The row of a hash. Its upper 20 bits stretched over the rows: a remainder of unsigned numbers takes twenty times as long. */
export const rowOf = (hash: number): number => ((hash >>> 12) * 3) >>> 6;
/** Bytes of a row: a head each, and some of no meaning, so that rows can be added four bytes at a time. */
export const STRIDE = Math.ceil(HEADS / 4) * 4;
/** What a byte has to be lessened by: weights are stored without a sign. */
export const ZERO = 128;
const MAGIC = 0x334d4d57;
const HEADER = 4;

/**
 * The trained model, as views on its bytes: per head a bias, the weight of each dense value, and a scale; and a table of
 * `ROWS` × `STRIDE` bytes, which less 128 and times the scale are the weights of the hashed features.
 */
export interface Weights { bias: Float32Array; dense: Float32Array; scale: Float32Array; table: Uint8Array }

const FLOATS = HEADS + HEADS * DENSE + HEADS;
/** Length of `weights.bin`. */
export const BYTES = (HEADER + FLOATS) * 4 + ROWS * STRIDE;

/**
 * Reads the bytes of `weights.bin`; the table is not copied.
 * @throws WarmlineError if they are not a model of this version.
 */
export function parseWeights(bytes: Uint8Array): Weights {
    // Copied, as the bytes may lie anywhere; a Buffer's own slice would not copy.
    const copy = (from: number, to: number) => Uint8Array.from(bytes.subarray(from * 4, to * 4)).buffer;
    const head = new Uint32Array(copy(0, HEADER));
    const fits = bytes.length === BYTES && head[0] === MAGIC && head[1] === HEADS && head[2] === DENSE && head[3] === ROWS;
    if (!fits) throw new WarmlineError('content', 'the mood weights do not belong to this version', 'take the weights.bin that came with it, or run npm run train');
    const floats = new Float32Array(copy(HEADER, HEADER + FLOATS));
    return {
        bias: floats.subarray(0, HEADS),
        dense: floats.subarray(HEADS, HEADS + HEADS * DENSE),
        scale: floats.subarray(HEADS + HEADS * DENSE),
        table: bytes.byteOffset % 4 === 0 ? bytes.subarray((HEADER + FLOATS) * 4) : Uint8Array.from(bytes.subarray((HEADER + FLOATS) * 4)),
    };
}

/** The inverse of `parseWeights`. */
export function packWeights({ bias, dense, scale, table }: Weights): Uint8Array {
    const bytes = new Uint8Array(BYTES);
    bytes.set(new Uint8Array(Uint32Array.of(MAGIC, HEADS, DENSE, ROWS).buffer));
    bytes.set(new Uint8Array(Float32Array.of(...bias, ...dense, ...scale).buffer), HEADER * 4);
    bytes.set(table, (HEADER + FLOATS) * 4);
    return bytes;
}

/** What the table says of a feature for a head, in units of the head's scale. */
export const stepsOf = (table: Uint8Array, hash: number, head: number): number => table[rowOf(hash) * STRIDE + head]! - ZERO;

/** A text of n features is as long a vector as a text of one. */
export const valueOf = (size: number): number => 1 / Math.sqrt(Math.max(size, 1));

const MOST = 256;
const places = new Int32Array(MOST);
const sums = new Int32Array(STRIDE);

/**
 * Adds up the rows of all features into `sums`. Four bytes are read at once and added in two lanes of 16 bits each, which
 * 256 rows cannot overflow: a third of the time of byte by byte.
 */
function addRows(table: Uint8Array, { hash, size }: Features): void {
    const words = new Int32Array(table.buffer, table.byteOffset, table.length / 4);
    sums.fill(-ZERO * size);
    for (let from = 0; from < size; from += MOST) {
        const count = Math.min(MOST, size - from);
        for (let i = 0; i < count; i++) places[i] = rowOf(hash[from + i]!) * (STRIDE / 4);
        for (let word = 0; word < STRIDE / 4; word++) {
            let even = 0;
            let odd = 0;
            for (let i = 0; i < count; i++) {
                const four = words[places[i]! + word]!;
                even = (even + (four & 0xff00ff)) | 0;
                odd = (odd + ((four >>> 8) & 0xff00ff)) | 0;
            }
            const head = word * 4;
            sums[head]! += even & 0xffff;
            sums[head + 1]! += odd & 0xffff;
            sums[head + 2]! += even >>> 16;
            sums[head + 3]! += odd >>> 16;
        }
    }
}

/**
 * The logits of all heads into `logits`. A head is linear: its bias plus what each dense value and each feature adds. The
 * logit of an emotion is that of its public head and, as far as the register is that of service, of its service head.
 */
export function score({ bias, dense, scale, table }: Weights, features: Features, said: Float32Array, logits: Float32Array): void {
    addRows(table, features);
    const value = valueOf(features.size);
    for (let head = 0; head < HEADS; head++) logits[head] = bias[head]! + sums[head]! * scale[head]! * value;
    for (let i = 0; i < DENSE; i++) {
        const heard = said[i]!;
        if (heard !== 0) for (let head = 0, at = i; head < HEADS; head++, at += DENSE) logits[head]! += dense[at]! * heard;
    }
    joinRegisters(logits);
}

/** Adds to each emotion what it means to a service, as far as this is said to one. */
export function joinRegisters(logits: Float32Array): void {
    const service = sigmoid(logits[REGISTER]!);
    for (let i = 0; i < SERVICE; i++) logits[i]! += service * logits[SERVICE + i]!;
}

export const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));
