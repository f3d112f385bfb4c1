import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { WarmlineError } from '../errors.js';
import { DENSE, HEADS } from './heads.js';
import { PIECES, POOLED, WIDTH, type WordPool } from './pooling.js';

/** Rows of the table. Measured: 2^20 rows read no better than 2^16. */
export const ROWS = 48 * 1024;
/** The row of a hash. Its upper 20 bits stretched over the rows: a remainder of unsigned numbers takes twenty times as long. */
export const rowOf = (hash: number): number => ((hash >>> 12) * 3) >>> 6;
/** Bytes of a row: a head each, and some of no meaning, so that rows can be added eight bytes at a time. */
export const STRIDE = Math.ceil(HEADS / 8) * 8;
/** A text of n features is as long a vector as a text of one. */
export const valueOf = (size: number): number => 1 / Math.sqrt(Math.max(size, 1));
const MAGIC = 0x354d4d57;
/** What the bytes begin with: the model they are of. */
const HEADER = [MAGIC, HEADS, DENSE, ROWS, PIECES, WIDTH];

/**
 * The trained model, as views on its bytes: per head a bias, the weight of each dense value, and a scale; a table of
 * `ROWS` × `STRIDE` bytes, which times the scale are the weights of the hashed features; and what single words say.
 */
export interface Weights { bias: Float32Array; dense: Float32Array; scale: Float32Array; table: Int8Array; pool: WordPool }

/** How many floats of each kind, in this order; the tables of bytes follow. */
const LENGTHS = { bias: HEADS, dense: HEADS * DENSE, scale: HEADS, units: WIDTH, heed: WIDTH, out: HEADS * POOLED };
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
    const table = new Int8Array(bytes.buffer, TABLE, ROWS * STRIDE);
    return { bias, dense, scale, table, pool: { pieces: new Int8Array(bytes.buffer, TABLE + table.length), scale: units, heed, out } };
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
    new Int8Array(bytes.buffer, TABLE).set(table);
    new Int8Array(bytes.buffer, TABLE + table.length).set(pool.pieces);
    return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_LGWIN]: WINDOW } });
}
/** Of packing: 11 is smaller by 1 % and takes twenty-five times as long. */
const QUALITY = 5;
/** Bits of the window: whoever unpacks holds as much memory. The largest would save 1 %, and cost 12 MB. */
const WINDOW = 18;
