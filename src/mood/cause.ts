import type { Cause } from '../model.js';
import type { Match } from '../text/phrases.js';
import type { CauseCue } from './layers.js';
import { endsClause } from './view.js';

const LONGEST_QUOTE = 60;
const BETWEEN_WORDS = /\s/;

/** The cause named most precisely: the longest cue, the first of equals. */
export function causeOf(text: string, causes: readonly Match<CauseCue>[]): Cause | undefined {
    let best: Match<CauseCue> | undefined;
    for (const cause of causes) if (!best || cause.end - cause.start > best.end - best.start) best = cause;
    if (!best) return undefined;
    return { kind: best.value.cause, quote: clauseAround(text, best.start, best.end), dimension: best.value.dimension };
}

/** The customer's clause around a cue, as written, at most 60 characters, cut between words if it must be cut. */
export function clauseAround(text: string, start: number, end: number): string {
    let from = start;
    while (from > 0 && start - from < LONGEST_QUOTE && !endsClause(text, from - 1)) from--;
    let to = end;
    while (to < text.length && to - end < LONGEST_QUOTE && !endsClause(text, to)) to++;
    if (to - from > LONGEST_QUOTE) [from, to] = narrow(text, from, to, start, end);
    return text.slice(from, to).trim();
}

/** Shortens to the limit, keeping the cue: the words before it give way first to those nearest. */
function narrow(text: string, from: number, to: number, start: number, end: number): [number, number] {
    const spare = Math.max(LONGEST_QUOTE - (end - start), 0);
    let left = Math.max(from, start - (spare >> 1));
    let right = Math.min(to, left + LONGEST_QUOTE);
    left = Math.max(from, Math.min(left, right - LONGEST_QUOTE));
    while (left > from && left < start && !BETWEEN_WORDS.test(text[left - 1]!) && isWordInside(text, left)) left++;
    while (right < to && right > end && !BETWEEN_WORDS.test(text[right]!) && isWordInside(text, right)) right--;
    if (isLow(text, left)) left++;
    if (isLow(text, right)) right--;
    return [left, right];
}

const LATIN = /[\p{Script=Latin}\p{N}]/u;
const isWordInside = (text: string, place: number): boolean => LATIN.test(text[place - 1]!) && LATIN.test(text[place] ?? '');
/** The second half of a surrogate pair: a cut before it would split the character. */
const isLow = (text: string, place: number): boolean => /[\udc00-\udfff]/.test(text[place] ?? '');
