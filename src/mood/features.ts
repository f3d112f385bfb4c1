/**
 * A text as the model sees it: hashes of words, word pairs and pieces of words in spaced scripts, of one to four characters in Chinese,
 * of emoji and punctuation, and a few of its shape. Position does not count. Trainer and reader share this one function.
 */

/**
 * Hashes in order of extraction, with the stretch of the original text each stands for. They belong to `words` words (a word, a Chinese
 * character with what follows it, a mark, an emoji, and the shape of the whole): `first` is where each begins. The arrays are reused: read
 * them before the next call.
 */
export interface Features { size: number; hash: Uint32Array; start: Uint16Array; end: Uint16Array; words: number; first: Uint16Array }

/** Only so much of a text is looked at; longer ones are cut by the reader. */
export const LONGEST_TEXT = 4000;
/** More is not looked at either. */
export const MOST_FEATURES = 8192;
const found: Features = { size: 0, hash: new Uint32Array(MOST_FEATURES), start: new Uint16Array(MOST_FEATURES), end: new Uint16Array(MOST_FEATURES), words: 0, first: new Uint16Array(LONGEST_TEXT + 2) };

/** The text cleaned: one unit per letter, runs squeezed. `at` is the place in the original, `at[i + 1]` where it ends. */
const unit = new Uint32Array(LONGEST_TEXT + 2);
const kind = new Uint8Array(LONGEST_TEXT + 2);
const at = new Uint16Array(LONGEST_TEXT + 2);
const turn = new Uint8Array(LONGEST_TEXT + 2);

/** What the words around make of a place: it counts as written, it is denied (another word then, with weights of its own), or it is not read: somebody else's words, and what is denied twice. */
export const AS_SAID = 0, DENIED = 1, NOT_READ = 2;
/** A denied word hashes to another one. */
const TURNED = 0x3c6ef372;

const SPACE = 0, LETTER = 1, HAN = 2, MARK = 3, SYMBOL = 4, NOTHING = 5;
const DIGIT = 48;
const WORD_EDGE = 1;
/** Longer "words" are codes and links: taken whole, not in pieces. */
const LONGEST_WORD = 24;
const MOST_SAME = { letter: 2, digit: 4, mark: 3 };

const SEED = { word: 0x2545f491, pair: 0x9e3779b1, skip: 0x85ebca6b, piece: 0xc2b2ae35, han: 0x27d4eb2f, mark: 0x165667b1, symbol: 0x5bd1e995, shape: 0x1b873593 };

function kindOf(code: number): number {
    if (code < 0x80) {
        if (code <= 0x20) return SPACE;
        return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 39 || (code >= 65 && code <= 90) ? LETTER : MARK;
    }
    if (code >= 0x2e80) {
        if (code <= 0x303f) return code >= 0x3000 ? (code === 0x3000 ? SPACE : MARK) : HAN;
        if (code <= 0x9fff || (code >= 0xf900 && code <= 0xfaff)) return HAN;
        if (code >= 0xd800 && code <= 0xdfff) return SYMBOL;
        if (code >= 0xfe00 && code <= 0xfe0f || code === 0xfeff) return NOTHING;
        return code >= 0xac00 && code <= 0xd7a3 ? HAN : MARK;
    }
    if (code === 0xad || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2064)) return NOTHING;
    if (code >= 0x2600 && code <= 0x2bff) return SYMBOL;
    return code < 0xc0 ? MARK : code < 0x2000 ? LETTER : MARK;
}

/** @param folded the text folded, at most `LONGEST_TEXT` units. @param text the same as written: capitals count. @param turns per place `AS_SAID`, `DENIED` or `NOT_READ`; absent: all as said. */
export function featuresOf(folded: string, text: string, turns?: Uint8Array): Features {
    found.size = 0;
    found.words = 0;
    const shape = clean(folded, turns);
    const counts = walk(shape.length);
    shapes(text, shape, counts);
    return found;
}

interface Shape { length: number; drawn: boolean }

/** Fills `unit`, `kind` and `at`: invisible characters left out, drawn-out letters squeezed, digits made one. */
function clean(folded: string, turns: Uint8Array | undefined): Shape {
    let length = 0;
    let same = 0;
    let drawn = false;
    const until = Math.min(folded.length, LONGEST_TEXT);
    for (let i = 0; i < until; i++) {
        let code = folded.charCodeAt(i);
        const is = kindOf(code);
        if (is === NOTHING) continue;
        const from = i;
        if (is === SYMBOL && code >= 0xd800 && code <= 0xdbff && i + 1 < until) code = folded.codePointAt(i++)!;
        else if (code >= 48 && code <= 57) code = DIGIT;
        same = length > 0 && unit[length - 1] === code ? same + 1 : 1;
        const most = is === MARK ? MOST_SAME.mark : code === DIGIT ? MOST_SAME.digit : MOST_SAME.letter;
        if (same > most) {
            if (is === LETTER || is === HAN) drawn ||= code !== DIGIT;
            at[length] = i + 1;
            continue;
        }
        unit[length] = code;
        kind[length] = is;
        at[length] = from;
        turn[length] = turns ? turns[from]! : AS_SAID;
        at[++length] = i + 1;
    }
    kind[length] = SPACE;
    return { length, drawn };
}

interface Counts { words: number; han: number; last: number }

function walk(length: number): Counts {
    const counts: Counts = { words: 0, han: 0, last: 0 };
    let before = 0, beforeAt = 0, earlier = 0, earlierAt = 0;
    for (let i = 0; i < length;) {
        const is = kind[i]!;
        let end = i + 1;
        if (turn[i] === NOT_READ) before = earlier = 0;
        else if (is === LETTER) {
            while (kind[end] === LETTER && end < length) end++;
            begin();
            const hash = word(i, end);
            if (before) add(mix(mix(SEED.pair, before), hash), beforeAt, end);
            if (earlier) add(mix(mix(SEED.skip, earlier), hash), earlierAt, end);
            earlier = before; earlierAt = beforeAt;
            before = hash; beforeAt = i;
            counts.words++;
        } else if (is === HAN) {
            while (kind[end] === HAN && end < length) end++;
            han(i, end);
            counts.han += end - i;
            before = earlier = 0;
        } else if (is === MARK) {
            while (kind[end] === MARK && end < length && end - i < 4) end++;
            let hash = SEED.mark;
            for (let k = i; k < end; k++) hash = mix(hash, unit[k]!);
            begin();
            add(hash, i, end);
            if (unit[i] !== 44 && unit[i] !== 45) before = earlier = 0;
        } else if (is === SYMBOL) {
            begin();
            add(mix(SEED.symbol, unit[i]!), i, end);
        }
        if (is !== SPACE) counts.last = unit[end - 1]!;
        i = end;
    }
    return counts;
}

function word(from: number, to: number): number {
    const flip = turn[from] === DENIED ? TURNED : 0;
    let hash = SEED.word ^ flip;
    for (let i = from; i < to; i++) hash = mix(hash, unit[i]!);
    add(hash, from, to);
    if (to - from > LONGEST_WORD || to - from < 3) return hash;
    for (let i = from - 1; i < to - 1; i++) {
        let piece = mix(SEED.piece ^ flip, i < from ? WORD_EDGE : unit[i]!);
        for (let k = i + 1; k <= to && k < i + 5; k++) {
            piece = mix(piece, k < to ? unit[k]! : WORD_EDGE);
            if (k >= i + 2) add(piece, Math.max(i, from), Math.min(k + 1, to));
        }
    }
    return hash;
}

function han(from: number, to: number): void {
    for (let i = from - 1; i < to; i++) {
        // What stands before the first character belongs to it.
        if (i !== from) begin();
        const denied = turn[Math.max(i, from)] === DENIED;
        let piece = mix(denied ? SEED.han ^ TURNED : SEED.han, i < from ? WORD_EDGE : unit[i]!);
        if (i >= from) add(piece, i, i + 1);
        for (let k = i + 1; k <= to && k < i + 4; k++) {
            piece = mix(piece, k < to ? unit[k]! : WORD_EDGE);
            add(piece, Math.max(i, from), Math.min(k + 1, to));
        }
    }
}

/** What is said by the way of writing: length, capitals, drawn-out letters, how it ends. */
function shapes(text: string, { length, drawn }: Shape, { words, han: hans, last }: Counts): void {
    begin();
    const size = words + hans / 1.6;
    const bin = size < 1 ? 0 : Math.min(8, 1 + Math.floor(Math.log2(size) * 1.5));
    shape(hans > 0 ? 1 : 2, bin, length);
    shape(3, last < 0x80 && kindOf(last) === MARK ? last : 0, length);
    if (drawn) shape(4, 1, length);
    let upper = 0, lower = 0;
    const until = Math.min(text.length, LONGEST_TEXT);
    for (let i = 0; i < until; i++) {
        const code = text.charCodeAt(i);
        if (code >= 65 && code <= 90) upper++;
        else if (code >= 97 && code <= 122) lower++;
    }
    if (upper > 3 && upper > lower) shape(5, 1, length);
    if (lower > 0 && upper === 0) shape(5, 2, length);
}

function shape(which: number, value: number, length: number): void {
    add(mix(mix(SEED.shape, which), value), 0, length);
}

/** What is added from here on belongs to another word. */
function begin(): void {
    if (found.size < MOST_FEATURES) found.first[found.words++] = found.size;
}

function add(hash: number, from: number, to: number): void {
    const i = found.size;
    if (i >= MOST_FEATURES) return;
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0x2c1b3c6d);
    hash ^= hash >>> 12;
    hash = Math.imul(hash, 0x297a2d39);
    found.hash[i] = hash ^ (hash >>> 15);
    found.start[i] = at[from]!;
    found.end[i] = to > from ? at[to - 1 + 1]! : at[from]!;
    found.size = i + 1;
}

function mix(hash: number, value: number): number {
    hash = Math.imul(hash ^ value, 0x01000193);
    return hash ^ (hash >>> 13);
}
