import { fold } from './fold.js';

export interface Match<T> { start: number; end: number; value: T }

interface Node<T> { next: Map<string, Node<T>>; values?: T[] }

const WORD = /[\p{Script=Latin}\p{N}_]/u;

/**
 * Finds many phrases in a text in one pass. Phrases and text are folded; a phrase that begins or ends with a Latin letter or
 * digit only matches at a word boundary there (`ill` is not in `will`), Chinese matches anywhere. A trailing `*` lifts the
 * boundary at the end (`disappoint*`). White space in a phrase matches any run of white space.
 */
export class PhraseIndex<T> {
    private readonly root: Node<T> = { next: new Map() };
    readonly size: number;

    constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
        let size = 0;
        for (const [phrase, value] of entries) size += this.add(phrase, value);
        this.size = size;
    }

    private add(phrase: string, value: T): number {
        const text = fold(phrase.trim()).replace(/\s+/g, ' ');
        if (text === '' || text === '*') return 0;
        let node = this.root;
        for (const char of text) {
            let next = node.next.get(char);
            if (!next) node.next.set(char, (next = { next: new Map() }));
            node = next;
        }
        (node.values ??= []).push(value);
        return 1;
    }

    /** Every match, overlapping ones included, in order of start. `text` may be raw; pass `folded` if you have it already. */
    find(text: string, folded: string = fold(text)): Match<T>[] {
        const found: Match<T>[] = [];
        for (let start = 0; start < folded.length; start++) {
            const first = folded[start]!;
            if (!this.root.next.has(first) || (start > 0 && WORD.test(first) && WORD.test(folded[start - 1]!))) continue;
            this.walk(folded, start, found);
        }
        return found;
    }

    private walk(text: string, start: number, found: Match<T>[]): void {
        let node: Node<T> | undefined = this.root;
        let at = start;
        while (node) {
            if (at > start) this.collect(node, text, start, at, found);
            if (at >= text.length) return;
            const char: string = text[at]!;
            if (/\s/.test(char)) {
                node = node.next.get(' ');
                while (at < text.length && /\s/.test(text[at]!)) at++;
            } else {
                node = node.next.get(char);
                at++;
            }
        }
    }

    private collect(node: Node<T>, text: string, start: number, end: number, found: Match<T>[]): void {
        for (const value of node.next.get('*')?.values ?? []) found.push({ start, end: wordEnd(text, end), value });
        if (!node.values) return;
        const boundary = end >= text.length || !WORD.test(text[end - 1]!) || !WORD.test(text[end]!);
        if (boundary) for (const value of node.values) found.push({ start, end, value });
    }
}

function wordEnd(text: string, from: number): number {
    let end = from;
    while (end < text.length && WORD.test(text[end]!)) end++;
    return end;
}

/** Of overlapping matches keeps the longest, earliest first. */
export function longest<T>(matches: Match<T>[]): Match<T>[] {
    const sorted = [...matches].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    const kept: Match<T>[] = [];
    for (const match of sorted) if (!kept.some((other) => match.start < other.end && other.start < match.end)) kept.push(match);
    return kept.sort((a, b) => a.start - b.start);
}
