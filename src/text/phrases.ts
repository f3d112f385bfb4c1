import { fold } from './fold.js';

export interface Match<T> { start: number; end: number; value: T }

/**
 * Most nodes have one child, kept in place (`unit`, `only`); a map is made for the second. `number` follows the wildcard.
 * By UTF-16 code, as texts are walked: an emoji is two steps, and no character becomes a string of its own.
 */
class Node<T> {
    unit = -1;
    only: Node<T> | undefined = undefined;
    next: Map<number, Node<T>> | undefined = undefined;
    number: Node<T> | undefined = undefined;
    values: T[] | undefined = undefined;
    openValues: T[] | undefined = undefined;
}

const WORD = /[\p{Script=Latin}\p{N}_]/u;
const SPACE = /\s/;
const BLANK = 32;
/** Digits of any width fold to these; Chinese counting characters are numbers too. */
const numerals = new Uint8Array(0x10000);
for (const char of '0123456789零〇一二三四五六七八九十百千万两俩几半多好数') numerals[char.charCodeAt(0)] = 1;
const isNumeral = (unit: number): boolean => numerals[unit] === 1;
const WILDCARD = 1;
const PLAIN = /^(?:[^<\s]| (?! ))*$/;

/**
 * Finds many phrases in a text in one pass. Phrases and text are folded; a phrase that begins or ends with a Latin letter or
 * digit only matches at a word boundary there (`ill` is not in `will`), Chinese matches anywhere. A trailing `*` lifts the
 * boundary at the end (`disappoint*`). White space in a phrase matches any run of white space. `<n>` stands for a number in
 * digits or Chinese numerals (`第<n>次`, `<n> times`).
 */
export class PhraseIndex<T> {
    /** By first unit. Thousands of phrases are listed at a start, few beginnings are met soon: each tree is grown when it is first entered. */
    private readonly roots = new Map<number, Entry<T>[] | Node<T>>();
    readonly size: number;

    constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
        let size = 0;
        for (const [phrase, value] of entries) size += this.add(phrase, value);
        this.size = size;
    }

    private add(phrase: string, value: T): number {
        const text = plain(phrase);
        if (text === '' || text === '*') return 0;
        const entry = { text, value };
        const first = text.charCodeAt(0);
        const known = this.roots.get(first) as Entry<T>[] | undefined;
        if (known) known.push(entry);
        else this.roots.set(first, [entry]);
        return 1;
    }

    private rootAt(unit: number): Node<T> | undefined {
        const root = this.roots.get(unit);
        if (!Array.isArray(root)) return root;
        const grown = new Node<T>();
        for (const { text, value } of root) plant(grown, text, value);
        this.roots.set(unit, grown);
        return grown;
    }

    /** Every match, overlapping ones included, in order of start. `text` may be raw; pass `folded` if you have it already. */
    find(text: string, folded: string = fold(text)): Match<T>[] {
        const found: Match<T>[] = [];
        const numbered = this.rootAt(WILDCARD);
        let inWord = false;
        for (let start = 0; start < folded.length; start++) {
            const first = folded.charCodeAt(start);
            const goesOn = inWord;
            inWord = isWord(first);
            if (inWord && goesOn) continue;
            if (numbered && isNumeral(first)) walk(numbered, folded, start, start, found);
            const root = this.rootAt(first);
            if (root) walk(root, folded, start, start, found);
        }
        return found;
    }
}

interface Entry<T> { text: string; value: T }

/** A phrase as texts are matched against it. Most are written that way already. */
function plain(phrase: string): string {
    const text = fold(phrase.trim());
    return PLAIN.test(text) ? text : text.replaceAll('<n>', String.fromCharCode(WILDCARD)).replace(/\s+/g, ' ');
}

function plant<T>(root: Node<T>, text: string, value: T): void {
    const open = text.endsWith('*');
    const end = open ? text.length - 1 : text.length;
    let node = root;
    for (let i = 0; i < end; i++) {
        const unit = text.charCodeAt(i);
        node = unit === WILDCARD ? (node.number ??= new Node()) : child(node, unit);
    }
    (open ? (node.openValues ??= []) : (node.values ??= [])).push(value);
}

function child<T>(node: Node<T>, unit: number): Node<T> {
    const known = step(node, unit);
    if (known) return known;
    const made = new Node<T>();
    if (!node.only) {
        node.unit = unit;
        node.only = made;
    } else {
        node.next ??= new Map([[node.unit, node.only]]);
        node.next.set(unit, made);
    }
    return made;
}

function step<T>(node: Node<T>, unit: number): Node<T> | undefined {
    return node.next ? node.next.get(unit) : node.unit === unit ? node.only : undefined;
}

function walk<T>(from: Node<T>, text: string, start: number, at: number, found: Match<T>[]): void {
    let node: Node<T> | undefined = from;
    for (;;) {
        if (node.values || node.openValues) collect(node, text, start, at, found);
        if (at >= text.length) return;
        const unit: number = text.charCodeAt(at);
        if (node.number && isNumeral(unit)) walk(node.number, text, start, numberEnd(text, at), found);
        if (isSpace(unit)) {
            node = step(node, BLANK);
            if (node) while (at < text.length && isSpace(text.charCodeAt(at))) at++;
        } else {
            node = step(node, unit);
            at++;
        }
        if (!node) return;
    }
}

function collect<T>(node: Node<T>, text: string, start: number, end: number, found: Match<T>[]): void {
    if (node.openValues) {
        const until = wordEnd(text, end);
        for (const value of node.openValues) found.push({ start, end: until, value });
    }
    if (!node.values) return;
    const boundary = end >= text.length || !isWord(text.charCodeAt(end - 1)) || !isWord(text.charCodeAt(end));
    if (boundary) for (const value of node.values) found.push({ start, end, value });
}

/** Latin letters, digits and the underscore. */
function isWord(unit: number): boolean {
    if (unit < 0x80) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 95 || (unit >= 65 && unit <= 90);
    return unit < 0x2e80 && WORD.test(String.fromCharCode(unit));
}

function isSpace(unit: number): boolean {
    if (unit < 0x80) return unit === BLANK || (unit >= 9 && unit <= 13);
    return (unit < 0x3001 || unit === 0xfeff) && SPACE.test(String.fromCharCode(unit));
}

/** A number longer than this is an order number or noise, not a count. */
const LONGEST_NUMBER = 6;

function numberEnd(text: string, from: number): number {
    let end = from + 1;
    while (end < text.length && end - from < LONGEST_NUMBER && isNumeral(text.charCodeAt(end))) end++;
    return end;
}

function wordEnd(text: string, from: number): number {
    let end = from;
    while (end < text.length && isWord(text.charCodeAt(end))) end++;
    return end;
}

/** Of overlapping matches keeps the longest, earliest first. Linear in the length of the text covered. */
export function longest<T>(matches: Match<T>[]): Match<T>[] {
    const sorted = [...matches].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    const taken = new Uint8Array(matches.reduce((end, match) => Math.max(end, match.end), 0));
    const kept = sorted.filter((match) => {
        // No kept match is shorter, so one that overlaps this one covers its first or its last place.
        if (taken[match.start] || taken[match.end - 1]) return false;
        taken.fill(1, match.start, match.end);
        return true;
    });
    return kept.sort((a, b) => a.start - b.start);
}
