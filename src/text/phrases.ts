import { fold } from './fold.js';

export interface Match<T> { start: number; end: number; value: T }

/** Most nodes have one child, kept in place (`unit`, `only`); a map is made for the second. `number` follows the wildcard. */
interface Node<T> { unit?: string; only?: Node<T>; next?: Map<string, Node<T>>; number?: Node<T>; values?: T[]; openValues?: T[] }

const WORD = /[\p{Script=Latin}\p{N}_]/u;
const SPACE = /\s/;
/** Digits of any width fold to these; Chinese counting characters are numbers too. */
const NUMERAL = new Set('0123456789零〇一二三四五六七八九十百千万两俩几半多好数');
const WILDCARD = '\u0001';
const PLAIN = /^(?:[^<\s]| (?! ))*$/;

/**
 * Finds many phrases in a text in one pass. Phrases and text are folded; a phrase that begins or ends with a Latin letter or
 * digit only matches at a word boundary there (`ill` is not in `will`), Chinese matches anywhere. A trailing `*` lifts the
 * boundary at the end (`disappoint*`). White space in a phrase matches any run of white space. `<n>` stands for a number in
 * digits or Chinese numerals (`第<n>次`, `<n> times`).
 */
export class PhraseIndex<T> {
    /** By first unit. Thousands of phrases are listed at a start, few beginnings are met soon: each tree is grown when it is first entered. */
    private readonly roots = new Map<string, Entry<T>[] | Node<T>>();
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
        const known = this.roots.get(text[0]!) as Entry<T>[] | undefined;
        if (known) known.push(entry);
        else this.roots.set(text[0]!, [entry]);
        return 1;
    }

    private rootAt(unit: string): Node<T> | undefined {
        const root = this.roots.get(unit);
        if (!Array.isArray(root)) return root;
        const grown: Node<T> = {};
        for (const { text, value } of root) plant(grown, text, value);
        this.roots.set(unit, grown);
        return grown;
    }

    /** Every match, overlapping ones included, in order of start. `text` may be raw; pass `folded` if you have it already. */
    find(text: string, folded: string = fold(text)): Match<T>[] {
        const found: Match<T>[] = [];
        const numbered = this.rootAt(WILDCARD);
        for (let start = 0; start < folded.length; start++) {
            const first = folded[start]!;
            const root = this.rootAt(first);
            const counted = numbered && NUMERAL.has(first) ? numbered : undefined;
            if (!root && !counted) continue;
            if (start > 0 && isWord(first) && isWord(folded[start - 1]!)) continue;
            if (counted) walk(counted, folded, start, start, found);
            if (root) walk(root, folded, start, start, found);
        }
        return found;
    }
}

interface Entry<T> { text: string; value: T }

/** A phrase as texts are matched against it. Most are written that way already. */
function plain(phrase: string): string {
    const text = fold(phrase.trim());
    return PLAIN.test(text) ? text : text.replaceAll('<n>', WILDCARD).replace(/\s+/g, ' ');
}

function plant<T>(root: Node<T>, text: string, value: T): void {
    const open = text.endsWith('*');
    const end = open ? text.length - 1 : text.length;
    let node = root;
    // By UTF-16 unit, as texts are walked: an emoji is two steps.
    for (let i = 0; i < end; i++) node = text[i] === WILDCARD ? (node.number ??= {}) : child(node, text[i]!);
    (open ? (node.openValues ??= []) : (node.values ??= [])).push(value);
}

function child<T>(node: Node<T>, unit: string): Node<T> {
    const known = step(node, unit);
    if (known) return known;
    const made: Node<T> = {};
    if (!node.only) {
        node.unit = unit;
        node.only = made;
    } else {
        node.next ??= new Map([[node.unit!, node.only]]);
        node.next.set(unit, made);
    }
    return made;
}

function step<T>(node: Node<T>, unit: string): Node<T> | undefined {
    return node.next ? node.next.get(unit) : node.unit === unit ? node.only : undefined;
}

function walk<T>(from: Node<T>, text: string, start: number, at: number, found: Match<T>[]): void {
    let node: Node<T> | undefined = from;
    for (;;) {
        if (node.values || node.openValues) collect(node, text, start, at, found);
        if (at >= text.length) return;
        const unit: string = text[at]!;
        if (node.number && NUMERAL.has(unit)) walk(node.number, text, start, numberEnd(text, at), found);
        if (SPACE.test(unit)) {
            node = step(node, ' ');
            if (node) while (at < text.length && SPACE.test(text[at]!)) at++;
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
    const boundary = end >= text.length || !isWord(text[end - 1]!) || !isWord(text[end]!);
    if (boundary) for (const value of node.values) found.push({ start, end, value });
}

function isWord(unit: string): boolean {
    if (unit < '\x80') return (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9') || unit === '_' || (unit >= 'A' && unit <= 'Z');
    return unit < '\u2e80' ? WORD.test(unit) : false;
}

/** A number longer than this is an order number or noise, not a count. */
const LONGEST_NUMBER = 6;

function numberEnd(text: string, from: number): number {
    let end = from + 1;
    while (end < text.length && end - from < LONGEST_NUMBER && NUMERAL.has(text[end]!)) end++;
    return end;
}

function wordEnd(text: string, from: number): number {
    let end = from;
    while (end < text.length && isWord(text[end]!)) end++;
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
