import { toSimplified } from './script.js';

const HAN = /\p{Script=Han}/u;
/** Characters met so far. Unicode has few enough that are written in chats; noise is kept out by the bound. */
const foldedChars = new Map<string, string>();
const MOST_CHARS = 20_000;

function foldChar(char: string): string {
    const known = foldedChars.get(char);
    if (known !== undefined) return known;
    const plain = char.normalize('NFKC').toLowerCase().replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"');
    const simple = HAN.test(plain) ? toSimplified(plain) : plain;
    // Offsets into the original must stay valid, so a character may only become one of equal length.
    const folded = simple.length === char.length ? simple : plain.length === char.length ? plain : char;
    if (foldedChars.size < MOST_CHARS) foldedChars.set(char, folded);
    return folded;
}

/**
 * Folds case, width, curly quotes and traditional characters, so that a cue written once is found in every spelling.
 * The result has the same UTF-16 length as the input: offsets into one are offsets into the other.
 */
export function fold(text: string): string {
    let out = '';
    for (const char of text) out += char < '\x80' ? (char >= 'A' && char <= 'Z' ? char.toLowerCase() : char) : foldChar(char);
    return out;
}
