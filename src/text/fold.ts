import { toSimplified } from './script.js';

const HAN = /\p{Script=Han}/u;

/** What each UTF-16 unit folds to; 0: not met yet. Surrogates stand for nothing alone and are not kept here. */
const units = new Uint16Array(0x10000);
/** The same for characters of two units met so far. Unicode has few enough that are written in chats; noise is kept out by the bound. */
const pairs = new Map<string, string>();
const MOST_PAIRS = 20_000;

function foldChar(char: string): string {
    const plain = char.normalize('NFKC').toLowerCase().replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"');
    const simple = HAN.test(plain) ? toSimplified(plain) : plain;
    // Offsets into the original must stay valid, so a character may only become one of equal length.
    return simple.length === char.length ? simple : plain.length === char.length ? plain : char;
}

function foldUnit(unit: number): number {
    return (units[unit] ||= foldChar(String.fromCharCode(unit)).charCodeAt(0));
}

function foldPair(pair: string): string {
    const known = pairs.get(pair);
    if (known !== undefined) return known;
    const folded = foldChar(pair);
    if (pairs.size < MOST_PAIRS) pairs.set(pair, folded);
    return folded;
}

const isPair = (text: string, at: number, unit: number): boolean => unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;

/**
 * Folds case, width, curly quotes and traditional characters, so that a cue written once is found in every spelling.
 * The result has the same UTF-16 length as the input: offsets into one are offsets into the other.
 */
export function fold(text: string): string {
    let out = '';
    /** Up to here `out` is written; what follows unchanged is taken over in one piece. */
    let done = 0;
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        const paired = isPair(text, at, unit);
        const folded = paired ? foldPair(text.slice(at, at + 2)) : undefined;
        if (paired ? folded === text.slice(at, at + 2) : foldUnit(unit) === unit) {
            if (paired) at++;
            continue;
        }
        out += text.slice(done, at) + (folded ?? String.fromCharCode(foldUnit(unit)));
        if (paired) at++;
        done = at + 1;
    }
    return done === 0 ? text : out + text.slice(done);
}
