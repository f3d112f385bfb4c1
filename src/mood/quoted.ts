import type { Match } from '../text/phrases.js';
import type { Clauses } from './view.js';

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

const QUESTION = /[?？]/;

/**
 * Clauses that tell of other people ("my husband is furious but I only need …"), from where they are named to the contrast or the end of the clause.
 * They count as somebody else's only where the writer then turns to a matter of their own: after a contrast, or to ask something.
 * @param turns contrasts, in order of start
 * @param shared what is felt with others (grief, fear) or told for them: such a clause is the writer's own
 */
export function othersIn(text: string, others: readonly Match<unknown>[], turns: readonly Match<unknown>[], shared: readonly Match<unknown>[], { clause }: Clauses): Quoted[] {
    return others.flatMap(({ start, end }) => {
        let until = end;
        while (until < text.length && clause[until] === clause[start]) until++;
        const turn = turns.find((one) => one.start >= end);
        const ends = Math.min(until, turn?.start ?? until);
        if ((!turn && !QUESTION.test(text.slice(until))) || shared.some((one) => one.start >= start && one.start < ends)) return [];
        return [{ start, end: ends, factor: REPORTED }];
    });
}

/** What is left of a feeling at each place; `undefined` where nothing is quoted. */
export function voicesOf(length: number, quoted: readonly Quoted[]): Float32Array | undefined {
    if (quoted.length === 0) return undefined;
    const voices = new Float32Array(length).fill(1);
    for (const { start, end, factor } of quoted) voices.fill(factor, start, end);
    return voices;
}
