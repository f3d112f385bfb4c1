import type { Match } from '../text/phrases.js';

/** A stretch of text that someone else said. `factor` is what is left of the feelings in it. */
export interface Quoted { start: number; end: number; factor: number }

const REPORTED = 0.25;
const LONGEST_QUOTE = 200;
const LINE_QUOTE = /^[ \t]*(?:>|&gt;).*$/gm;
const CLOSING: Record<string, string> = { '"': '"', '“': '”', '「': '」', '『': '』' };

/**
 * Finds quoted mail lines ("> …") and quotations that a reporting phrase introduces (`your agent said "…"`, 客服说“…”).
 * Quotation marks alone do not count: customers also put them around their own irony.
 */
export function quotedIn(text: string, reported: readonly Match<unknown>[]): Quoted[] {
    const spans: Quoted[] = [];
    if (text.includes('>') || text.includes('&gt;')) {
        for (const match of text.matchAll(LINE_QUOTE)) spans.push({ start: match.index, end: match.index + match[0].length, factor: 0 });
    }
    for (const { end } of reported) {
        const open = [0, 1, 2].map((gap) => end + gap).find((place) => CLOSING[text[place] ?? ''] !== undefined);
        if (open === undefined) continue;
        const close = text.slice(open + 1, open + LONGEST_QUOTE).indexOf(CLOSING[text[open]!]!);
        if (close > 0) spans.push({ start: open, end: open + close + 2, factor: REPORTED });
    }
    return spans;
}

/** What is left of a feeling at each place; `undefined` where nothing is quoted. */
export function voicesOf(length: number, quoted: readonly Quoted[]): Float32Array | undefined {
    if (quoted.length === 0) return undefined;
    const voices = new Float32Array(length).fill(1);
    for (const { start, end, factor } of quoted) voices.fill(factor, start, end);
    return voices;
}
