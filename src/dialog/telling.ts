/** A stretch of a text, in UTF-16 units. */
export interface Span { start: number; end: number }

export const LETTER = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;
/** A Han character says about as much as so many letters. */
const HAN_WEIGHT = 3;

/** Letters besides those that name the problem, greet and the like, from which on a message tells what happened. */
export const TOLD = 12;

/** How much is said outside of these stretches, in letters. */
export function beside(text: string, spans: readonly Span[]): number {
    let weight = 0;
    for (let at = 0; at < text.length; at++) {
        const char = text[at]!;
        if (LETTER.test(char) && !spans.some(({ start, end }) => start <= at && at < end)) weight += HAN.test(char) ? HAN_WEIGHT : 1;
    }
    return weight;
}

/** Longest text of theirs that is said back to them whole; UTF-16 units. */
const SAID_BACK = 60;
/** A clause or a word's end is looked for so far back. */
const LEAST_KEPT = { clause: 24, words: 40 };

/** Long words of theirs as they are said back: to the end of a clause, or else of a word. */
export function saidBack(text: string): string {
    if (text.length <= SAID_BACK) return text;
    const head = text.slice(0, SAID_BACK - 1);
    const clause = head.search(/[,，、。.;；!！?？\n][^,，、。.;；!！?？\n]*$/);
    const end = clause >= LEAST_KEPT.clause ? clause : head.lastIndexOf(' ');
    return end >= (end === clause ? LEAST_KEPT.clause : LEAST_KEPT.words) ? `${head.slice(0, end).trimEnd()}…` : text;
}
