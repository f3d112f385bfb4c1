// AssemblyScript, not TypeScript: made into WebAssembly by build.mjs. What src/mood/kernel.ts calls, sixteen bytes at a time (SIMD).
import { HEADS, MOST_FEATURES, MOST_HEED, MOST_WORDS, PIECES, ROWS, STRIDE, WIDTH } from './sizes';

/** From Math.exp, so that it is the same number as everywhere else. */
@external('env', 'exp')
declare function exp(x: f64): f64;

/** So many rows of bytes are added up in 16 bits: more might overflow. */
const MOST_ROWS: i32 = 256;
const WORD: usize = WIDTH * 4;
const POOLED: usize = 3 * WORD;

// Where everything lies; numbers of 4 bytes but for the tables (bytes with a sign) and `FIRST` (2).
const BEGIN: usize = 1024;
// What is said in:
export const HASHES: usize = BEGIN;
export const FIRST: usize = HASHES + MOST_FEATURES * 4;
// What is answered:
export const SUMS: usize = FIRST + ((MOST_WORDS * 2 + 15) & ~15);
export const VECTORS: usize = SUMS + STRIDE * 4;
export const SHARES: usize = VECTORS + MOST_WORDS * WORD;
export const LARGEST: usize = SHARES + ((MOST_WORDS * 4 + 15) & ~15);
export const POOL: usize = LARGEST + WORD;
export const ADDED: usize = POOL + POOLED;
// The model:
export const SCALE: usize = ADDED + ((HEADS * 4 + 15) & ~15);
export const HEED: usize = SCALE + WORD;
export const OUT: usize = HEED + WORD;
export const TABLE: usize = OUT + HEADS * POOLED;
export const PIECE_TABLE: usize = TABLE + ROWS * STRIDE;
export const END: usize = PIECE_TABLE + PIECES * WIDTH;

/** Adds up the rows of `size` features into `SUMS`. */
export function addRows(size: i32): void {
    for (let at: usize = 0; at < <usize>STRIDE * 4; at += 16) v128.store(SUMS + at, i32x4.splat(0));
    for (let from = 0; from < size; from += MOST_ROWS) {
        let a = i16x8.splat(0), b = i16x8.splat(0), c = i16x8.splat(0), d = i16x8.splat(0), e = i16x8.splat(0);
        const to = min(size, from + MOST_ROWS);
        for (let i = from; i < to; i++) {
            // The row of a hash, as rowOf says.
            const row = TABLE + <usize>(((hashAt(i) >>> 12) * 3) >>> 6) * STRIDE;
            const one = v128.load(row);
            const two = v128.load(row, 16);
            a = i16x8.add(a, i16x8.extend_low_i8x16_s(one));
            b = i16x8.add(b, i16x8.extend_high_i8x16_s(one));
            c = i16x8.add(c, i16x8.extend_low_i8x16_s(two));
            d = i16x8.add(d, i16x8.extend_high_i8x16_s(two));
            e = i16x8.add(e, i16x8.extend_low_i8x16_s(v128.load64_zero(row, 32)));
        }
        addTo(0, a); addTo(8, b); addTo(16, c); addTo(24, d); addTo(32, e);
    }
}

@inline function hashAt(i: i32): u32 { return load<u32>(HASHES + (<usize>i << 2)); }
@inline function firstOf(word: i32): i32 { return <i32>load<u16>(FIRST + (<usize>word << 1)); }

@inline function addTo(head: usize, eight: v128): void {
    const at = SUMS + (head << 2);
    v128.store(at, i32x4.add(v128.load(at), i32x4.extend_low_i16x8_s(eight)));
    v128.store(at, i32x4.add(v128.load(at, 16), i32x4.extend_high_i16x8_s(eight)), 16);
}

/** The words of a text of `size` features: their vectors, shares of the heed, what they come to, and what that adds to each head. */
export function poolWords(size: i32, words: i32): void {
    let whole: f32 = 0;
    for (let word = 0; word < words; word++) {
        const heed = <f32>exp(<f64>min<f32>(addVector(word, word + 1 < words ? firstOf(word + 1) : size), MOST_HEED));
        store<f32>(SHARES + (<usize>word << 2), heed);
        whole += heed;
    }
    for (let word = 0; word < words; word++) {
        const at = SHARES + (<usize>word << 2);
        store<f32>(at, load<f32>(at) / whole);
    }
    for (let at: usize = 0; at < WORD; at += 16) come(at, words);
    for (let head: usize = 0; head < <usize>HEADS; head++) store<f32>(ADDED + (head << 2), addedTo(head));
}

/** The vector of a word, whose features end before `end`. @returns how much heed it asks for */
@inline function addVector(word: i32, end: i32): f32 {
    const from = firstOf(word);
    const to = min(end, from + MOST_ROWS);
    let a = i16x8.splat(0), b = i16x8.splat(0), c = i16x8.splat(0), d = i16x8.splat(0);
    for (let i = from; i < to; i++) {
        // The row of a piece, as pieceOf says.
        const row = PIECE_TABLE + <usize>(hashAt(i) >>> 17) * WIDTH;
        const one = v128.load(row);
        const two = v128.load(row, 16);
        a = i16x8.add(a, i16x8.extend_low_i8x16_s(one));
        b = i16x8.add(b, i16x8.extend_high_i8x16_s(one));
        c = i16x8.add(c, i16x8.extend_low_i8x16_s(two));
        d = i16x8.add(d, i16x8.extend_high_i8x16_s(two));
    }
    const unit: f32 = to > from ? 1 / sqrt<f32>(<f32>(to - from)) : 0;
    const at = VECTORS + <usize>word * WORD;
    const one = f32x4.add(keepEight(at, 0, a, unit), keepEight(at, 32, b, unit));
    const two = f32x4.add(keepEight(at, 64, c, unit), keepEight(at, 96, d, unit));
    return total(f32x4.add(one, two));
}

@inline function keepEight(at: usize, place: usize, eight: v128, unit: f32): v128 {
    return f32x4.add(keepFour(at, place, i32x4.extend_low_i16x8_s(eight), unit), keepFour(at, place + 16, i32x4.extend_high_i16x8_s(eight), unit));
}

/** Keeps four numbers of a word's vector. @returns their part of the heed */
@inline function keepFour(at: usize, place: usize, four: v128, unit: f32): v128 {
    const numbers = f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(four), f32x4.splat(unit)), v128.load(SCALE + place));
    v128.store(at + place, numbers);
    return f32x4.mul(numbers, v128.load(HEED + place));
}

/** Four numbers of what all words come to: the largest, with the word that has it, the mean, the mean by heed. */
@inline function come(at: usize, words: i32): void {
    let most = f32x4.splat(words > 0 ? -Infinity : 0), whose = i32x4.splat(0), sum = f32x4.splat(0), heeded = f32x4.splat(0);
    for (let word = 0; word < words; word++) {
        const numbers = v128.load(VECTORS + <usize>word * WORD + at);
        const more = f32x4.gt(numbers, most);
        most = v128.bitselect(numbers, most, more);
        whose = v128.bitselect(i32x4.splat(word), whose, more);
        sum = f32x4.add(sum, numbers);
        heeded = f32x4.add(heeded, f32x4.mul(numbers, v128.load32_splat(SHARES + (<usize>word << 2))));
    }
    v128.store(LARGEST + at, whose);
    v128.store(POOL + at, most);
    v128.store(POOL + WORD + at, f32x4.mul(sum, f32x4.splat(1 / <f32>max(words, 1))));
    v128.store(POOL + 2 * WORD + at, heeded);
}

@inline function addedTo(head: usize): f32 {
    const from = OUT + head * POOLED;
    let one = f32x4.splat(0), two = f32x4.splat(0);
    for (let at: usize = 0; at < POOLED; at += 32) {
        one = f32x4.add(one, f32x4.mul(v128.load(from + at), v128.load(POOL + at)));
        two = f32x4.add(two, f32x4.mul(v128.load(from + at, 16), v128.load(POOL + at, 16)));
    }
    return total(f32x4.add(one, two));
}

@inline function total(four: v128): f32 {
    return f32x4.extract_lane(four, 0) + f32x4.extract_lane(four, 1) + f32x4.extract_lane(four, 2) + f32x4.extract_lane(four, 3);
}
