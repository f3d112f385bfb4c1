import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { WarmlineError } from '../errors.js';
import { addRows, foursOf, MOST_ROWS, ZERO } from './bytes.js';
import type { Features } from './features.js';
import { DENSE, HEADS, REGISTER, SERVICE, sigmoid } from './heads.js';
import { addPooled, PIECES, POOLED, poolOf, WIDTH, type Pooled, type WordPool } from './pooling.js';

export * from './heads.js';

/** Rows of the table. Measured: 2^20 rows read no better than 2^16. */
export const ROWS = 48 * 1024;
/** The row of a hash. Its upper 20 bits stretched over the rows: a remainder of unsigned numbers takes twenty times as long. */
export const rowOf = (hash: number): number => ((hash >>> 12) * 3) >>> 6;
/** Bytes of a row: a head each, and some of no meaning, so that rows can be added four bytes at a time. */
export const STRIDE = Math.ceil(HEADS / 4) * 4;
const MAGIC = 0x344d4d57;
/** What the bytes begin with: the model they are of. */
const HEADER = [MAGIC, HEADS, DENSE, ROWS, PIECES, WIDTH];

/**
 * The trained model, as views on its bytes: per head a bias, the weight of each dense value, and a scale; a table of
 * `ROWS` × `STRIDE` bytes, which less 128 and times the scale are the weights of the hashed features; and what single words say.
 */
export interface Weights { bias: Float32Array; dense: Float32Array; scale: Float32Array; table: Uint8Array; pool: WordPool }

/** How many floats of each kind, in this order; the tables of bytes follow. */
const LENGTHS = { bias: HEADS, dense: HEADS * DENSE, scale: HEADS, units: WIDTH, heed: WIDTH, out: POOLED * HEADS };
const FLOATS = Object.values(LENGTHS).reduce((sum, length) => sum + length);
const TABLE = (HEADER.length + FLOATS) * 4;
/** Bytes of the model, unpacked. */
export const BYTES = TABLE + ROWS * STRIDE + PIECES * WIDTH;

/**
 * Reads the bytes of `weights.bin`, the model packed by Brotli.
 * @throws WarmlineError if they are not a model of this version.
 */
export function parseWeights(packed: Uint8Array): Weights {
    const bytes = unpacked(packed);
    if (!bytes) throw new WarmlineError('content', 'the mood weights do not belong to this version', 'take the weights.bin that came with it, or run npm run train');
    const floats = new Float32Array(bytes.buffer, HEADER.length * 4, FLOATS);
    let at = 0;
    const [bias, dense, scale, units, heed, out] = Object.values(LENGTHS).map((length) => {
        at += length;
        return floats.subarray(at - length, at);
    }) as [Float32Array, Float32Array, Float32Array, Float32Array, Float32Array, Float32Array];
    const pieces = TABLE + ROWS * STRIDE;
    return { bias, dense, scale, table: bytes.subarray(TABLE, pieces), pool: { pieces: bytes.subarray(pieces), scale: units, heed, out } };
}

/** The model's bytes, aligned to be seen as numbers; undefined if they are none. */
function unpacked(packed: Uint8Array): Uint8Array | undefined {
    try {
        const bytes = Uint8Array.from(brotliDecompressSync(packed, { maxOutputLength: BYTES }));
        const header = new Uint32Array(bytes.buffer, 0, HEADER.length);
        return bytes.length === BYTES && HEADER.every((value, i) => header[i] === value) ? bytes : undefined;
    } catch {
        return undefined;
    }
}

/** The inverse of `parseWeights`. */
export function packWeights({ bias, dense, scale, table, pool }: Weights): Uint8Array {
    const bytes = new Uint8Array(BYTES);
    bytes.set(new Uint8Array(Uint32Array.from(HEADER).buffer));
    bytes.set(new Uint8Array(Float32Array.of(...bias, ...dense, ...scale, ...pool.scale, ...pool.heed, ...pool.out).buffer), HEADER.length * 4);
    bytes.set(table, TABLE);
    bytes.set(pool.pieces, TABLE + ROWS * STRIDE);
    return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_LGWIN]: WINDOW } });
}
/** Of packing: 11 is smaller by 1 % and takes twenty-five times as long. */
const QUALITY = 5;
/** Bits of the window: whoever unpacks holds as much memory. The largest would save 1 %, and cost 12 MB. */
const WINDOW = 18;

/** What the table says of a feature for a head, in units of the head's scale. */
export const stepsOf = (table: Uint8Array, hash: number, head: number): number => table[rowOf(hash) * STRIDE + head]! - ZERO;

/** A text of n features is as long a vector as a text of one. */
export const valueOf = (size: number): number => 1 / Math.sqrt(Math.max(size, 1));

const places = new Int32Array(MOST_ROWS);
const sums = new Int32Array(STRIDE);

/** Adds up the rows of all features into `sums`. */
function addFeatures(table: Uint8Array, { hash, size }: Features): void {
    const fours = foursOf(table);
    sums.fill(-ZERO * size);
    for (let from = 0; from < size; from += MOST_ROWS) {
        const count = Math.min(MOST_ROWS, size - from);
        for (let i = 0; i < count; i++) places[i] = rowOf(hash[from + i]!) * (STRIDE / 4);
        addRows(fours, places, count, STRIDE / 4, sums);
    }
}

/**
 * The logits of all heads into `logits`. A head is the sum of its bias, of what each dense value and each feature adds, and of
 * what single words say. The logit of an emotion is that of its public head and, as far as the register is that of service, of its service head.
 * @returns the words, to explain the logits by
 */
export function score({ bias, dense, scale, table, pool }: Weights, features: Features, said: Float32Array, logits: Float32Array): Pooled {
    addFeatures(table, features);
    const value = valueOf(features.size);
    for (let head = 0; head < HEADS; head++) logits[head] = bias[head]! + sums[head]! * scale[head]! * value;
    for (let i = 0; i < DENSE; i++) {
        const heard = said[i]!;
        if (heard !== 0) for (let head = 0, at = i; head < HEADS; head++, at += DENSE) logits[head]! += dense[at]! * heard;
    }
    const pooled = poolOf(pool, features);
    addPooled(pool, pooled.sums, logits);
    joinRegisters(logits);
    return pooled;
}

/** Adds to each emotion what it means to a service, as far as this is said to one. */
export function joinRegisters(logits: Float32Array): void {
    const service = sigmoid(logits[REGISTER]!);
    for (let i = 0; i < SERVICE; i++) logits[i]! += service * logits[SERVICE + i]!;
}
