import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { WarmlineError } from '../errors.js';
import { COLUMNS, DENSE, HEADS } from './heads.js';
import { PIECES, POOLED, WIDTH, type WordPool } from './pooling.js';

/** Rows of the table. Measured: 2^20 rows read no better than 2^16. */
export const ROWS = 48 * 1024;
/** The row of a hash. Its upper 20 bits stretched over the rows: a remainder of unsigned numbers takes twenty times as long. */
export const rowOf = (hash: number): number => ((hash >>> 12) * 3) >>> 6;
/** Bytes of a row: one a column, and some of no meaning, so that rows can be added eight bytes at a time. */
export const STRIDE = Math.ceil(COLUMNS / 8) * 8;
/** A text of n features is as long a vector as a text of one. */
export const valueOf = (size: number): number => 1 / Math.sqrt(Math.max(size, 1));
const MAGIC = 0x364d4d57;
/** What the bytes begin with: the model they are of. */
const HEADER = [MAGIC, COLUMNS, DENSE, ROWS, PIECES, WIDTH];

/**
 * The trained model, as views on its bytes: per column a bias and a scale, per head the weight of each dense value; a table of
 * `ROWS` × `STRIDE` bytes, which times the scale are the weights of the hashed features; and what single words say.
 */
export interface Weights { bias: Float32Array; dense: Float32Array; scale: Float32Array; table: Int8Array; pool: WordPool }

/** How many floats of each kind, in this order; the tables of bytes follow, column by column: so like lies beside like, and a twentieth less is left when packed. */
const LENGTHS = { bias: COLUMNS, dense: HEADS * DENSE, scale: COLUMNS, units: WIDTH, heed: WIDTH, out: HEADS * POOLED };
const FLOATS = Object.values(LENGTHS).reduce((sum, length) => sum + length);
const TABLE = (HEADER.length + FLOATS) * 4;
const PIECE_TABLE = TABLE + ROWS * COLUMNS;
/** Bytes of the model, unpacked. */
export const BYTES = PIECE_TABLE + PIECES * WIDTH;

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
    const table = rowsOf(new Int8Array(bytes.buffer, TABLE, ROWS * COLUMNS), ROWS, STRIDE);
    return { bias, dense, scale, table, pool: { pieces: rowsOf(new Int8Array(bytes.buffer, PIECE_TABLE), PIECES, WIDTH), scale: units, heed, out } };
}

/** A table row by row, of one column by column. */
function rowsOf(columns: Int8Array, rows: number, stride: number): Int8Array {
    const table = new Int8Array(rows * stride);
    for (let from = 0, column = 0; from < columns.length; from += rows, column++) for (let row = 0; row < rows; row++) table[row * stride + column] = columns[from + row]!;
    return table;
}

/** The inverse of `rowsOf`, into `columns`. */
function toColumns(table: Int8Array, rows: number, stride: number, columns: Int8Array): void {
    for (let from = 0, column = 0; from < columns.length; from += rows, column++) for (let row = 0; row < rows; row++) columns[from + row] = table[row * stride + column]!;
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
    toColumns(table, ROWS, STRIDE, new Int8Array(bytes.buffer, TABLE, ROWS * COLUMNS));
    toColumns(pool.pieces, PIECES, WIDTH, new Int8Array(bytes.buffer, PIECE_TABLE));
    return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_LGWIN]: WINDOW } });
}
/** Of packing: 11 is smaller by 1 % and takes twenty-five times as long. */
const QUALITY = 5;
/** Bits of the window: whoever unpacks holds as much memory. The largest would save 1 %, and cost 12 MB. */
const WINDOW = 18;
