import type { Features } from './features.js';
import { COLUMNS, DENSE, HEADS, joinRegisters } from './heads.js';
import { KERNEL_CODE } from './kernelCode.js';
import { MOST_WORDS, POOLED, WIDTH, type Pooled } from './pooling.js';
import { STRIDE, valueOf, type Weights } from './weights.js';

/**
 * The sums of a reading. A text has some hundred and forty features, and each a row of forty bytes and another of thirty-two to be added
 * up: that was two fifths of the time of a reading. So it is done sixteen bytes at a time, by code written for it (`scripts/kernel/sums.ts`);
 * the model lies where that code sees it.
 */
export interface Scorer {
    /** The model; its tables are views on the memory of the code. */
    readonly weights: Weights;
    /**
     * The logits of all columns into `logits`. A head is the sum of its bias, of what each dense value and each feature adds, and of
     * what single words say; what a line says of the service is of its bias and features alone. The logit of an emotion is that of its public head and, as far as the register is that of service, of its service head.
     * @returns the words, to explain the logits by; they hold until the next call
     */
    score(features: Features, said: Float32Array, logits: Float32Array): Pooled;
}

/** What the code offers: places in its memory, and the two sums. */
type Place = 'HASHES' | 'FIRST' | 'SUMS' | 'VECTORS' | 'SHARES' | 'LARGEST' | 'POOL' | 'ADDED' | 'SCALE' | 'HEED' | 'OUT' | 'TABLE' | 'PIECE_TABLE' | 'END';
type Exports = Record<Place, { value: number }> & { memory: { buffer: ArrayBuffer; grow(pages: number): number }; addRows(size: number): void; poolWords(size: number, words: number): void };

// Node's types do not name it; the part that is used here.
declare const WebAssembly: {
    Module: new (code: Uint8Array) => object;
    Instance: new (module: object, imports: { env: { exp(x: number): number } }) => { exports: unknown };
};
const PAGE = 65_536;

let compiled: object | undefined;

/** Puts a model where it can be reckoned with. */
export function createScorer(plain: Weights): Scorer {
    const code = new WebAssembly.Instance(compiled ??= new WebAssembly.Module(Buffer.from(KERNEL_CODE, 'base64')), { env: { exp: Math.exp } }).exports as Exports;
    code.memory.grow(Math.max(0, Math.ceil((code.END.value - code.memory.buffer.byteLength) / PAGE)));
    const floats = (place: Place, length: number) => new Float32Array(code.memory.buffer, code[place].value, length);
    const bytes = (place: Place, from: Int8Array) => {
        const view = new Int8Array(code.memory.buffer, code[place].value, from.length);
        view.set(from);
        return view;
    };
    floats('SCALE', WIDTH).set(plain.pool.scale);
    floats('HEED', WIDTH).set(plain.pool.heed);
    floats('OUT', HEADS * POOLED).set(plain.pool.out);
    const weights = { ...plain, table: bytes('TABLE', plain.table), pool: { ...plain.pool, pieces: bytes('PIECE_TABLE', plain.pool.pieces) } };
    const pooled: Pooled = { size: 0, words: floats('VECTORS', MOST_WORDS * WIDTH), heed: floats('SHARES', MOST_WORDS), largest: new Int32Array(code.memory.buffer, code.LARGEST.value, WIDTH), sums: floats('POOL', POOLED) };
    const hashes = new Uint32Array(code.memory.buffer, code.HASHES.value);
    const first = new Uint16Array(code.memory.buffer, code.FIRST.value);
    const sums = new Int32Array(code.memory.buffer, code.SUMS.value, STRIDE);
    const added = floats('ADDED', HEADS);
    const { bias, dense, scale } = weights;
    return {
        weights,
        score({ size, hash, words, first: begins }, said, logits) {
            for (let i = 0; i < size; i++) hashes[i] = hash[i]!;
            for (let i = 0; i < words; i++) first[i] = begins[i]!;
            code.addRows(size);
            code.poolWords(size, pooled.size = words);
            const value = valueOf(size);
            for (let column = 0; column < COLUMNS; column++) logits[column] = bias[column]! + sums[column]! * scale[column]! * value;
            for (let head = 0; head < HEADS; head++) logits[head]! += added[head]!;
            for (let i = 0; i < DENSE; i++) {
                const heard = said[i]!;
                if (heard !== 0) for (let head = 0, at = i; head < HEADS; head++, at += DENSE) logits[head]! += dense[at]! * heard;
            }
            joinRegisters(logits);
            return pooled;
        },
    };
}
