import type { Cause } from '../model.js';
import type { Match } from '../text/phrases.js';
import type { CauseCue, Layers } from './layers.js';
import { endsClause } from './view.js';

const LONGEST_QUOTE = 60;
/** A sentence without punctuation is looked at this far to either side. */
const LONGEST_CLAUSE = 200;
const BETWEEN_WORDS = /\s/;

export interface Span { start: number; end: number }

/** The cause named most precisely: the longest cue, the first of equals. */
export function causeOf(text: string, { causes, joints, signals }: Pick<Layers, 'causes' | 'joints' | 'signals'>): Cause | undefined {
    let best: Match<CauseCue> | undefined;
    for (const cause of causes) if (!best || cause.end - cause.start > best.end - best.start) best = cause;
    if (!best) return undefined;
    const rude = signals.filter(({ value }) => value.signal === 'abuse');
    return { kind: best.value.cause, quote: quoteAround(text, best, joints, rude), dimension: best.value.dimension };
}

/**
 * The customer's clause around a cue, as written, at most 60 characters: without the "and" or "but" it begins with, without
 * abuse beside the cue, and, where it is too long, the statement that holds the cue rather than a piece of two.
 */
export function quoteAround(text: string, cue: Span, joints: readonly Span[], rude: readonly Span[] = []): string {
    const { start, end } = spanAround(text, cue, joints, rude);
    return text.slice(start, end);
}

/** Where that quote stands; `borders` are never part of it. */
export function spanAround(text: string, cue: Span, joints: readonly Span[], borders: readonly Span[] = []): Span {
    let span = between(clauseOf(text, cue), cue, borders);
    for (let lead = leading(text, span, cue, joints); lead; lead = leading(text, span, cue, joints)) span = { ...span, start: lead.end };
    if (span.end - span.start > LONGEST_QUOTE) span = between(span, cue, joints);
    if (span.end - span.start > LONGEST_QUOTE) span = narrow(text, span, cue);
    return trimmed(text, span);
}

function trimmed(text: string, { start, end }: Span): Span {
    while (start < end && text[start]!.trim() === '') start++;
    while (end > start && text[end - 1]!.trim() === '') end--;
    return { start, end };
}

function clauseOf(text: string, cue: Span): Span {
    let { start, end } = cue;
    while (start > 0 && cue.start - start < LONGEST_CLAUSE && !endsClause(text, start - 1)) start--;
    while (end < text.length && end - cue.end < LONGEST_CLAUSE && !endsClause(text, end)) end++;
    return { start, end };
}

/** The part of a span that holds the cue, between the nearest of `borders` before and after it. */
function between(span: Span, cue: Span, borders: readonly Span[]): Span {
    let { start, end } = span;
    for (const border of borders) {
        if (border.end <= cue.start) start = Math.max(start, border.end);
        else if (border.start >= cue.end) end = Math.min(end, border.start);
    }
    return { start, end };
}

/** The joint a span begins with, the longest of several (但是 rather than 但), if the cue comes after it. */
function leading(text: string, { start }: Span, cue: Span, joints: readonly Span[]): Span | undefined {
    const fitting = joints.filter((joint) => joint.start >= start && joint.end > start && joint.end <= cue.start && text.slice(start, joint.start).trim() === '');
    return fitting.reduce<Span | undefined>((most, joint) => (most && most.end >= joint.end ? most : joint), undefined);
}

/** Shortens to the limit, keeping the cue: from the beginning if the cue is reached so, else from the words nearest before it. */
function narrow(text: string, { start: from, end: to }: Span, cue: Span): Span {
    const spare = Math.max(LONGEST_QUOTE - (cue.end - cue.start), 0);
    let start = cue.end - from <= LONGEST_QUOTE ? from : Math.max(from, cue.start - (spare >> 1));
    let end = Math.min(to, start + LONGEST_QUOTE);
    start = Math.max(from, Math.min(start, end - LONGEST_QUOTE));
    while (start > from && start < cue.start && !BETWEEN_WORDS.test(text[start - 1]!) && isWordInside(text, start)) start++;
    while (end < to && end > cue.end && !BETWEEN_WORDS.test(text[end]!) && isWordInside(text, end)) end--;
    if (isLow(text, start)) start++;
    if (isLow(text, end)) end--;
    return { start, end };
}

const LATIN = /[\p{Script=Latin}\p{N}]/u;
const isWordInside = (text: string, place: number): boolean => LATIN.test(text[place - 1]!) && LATIN.test(text[place] ?? '');
/** The second half of a surrogate pair: a cut before it would split the character. */
const isLow = (text: string, place: number): boolean => /[\udc00-\udfff]/.test(text[place] ?? '');
