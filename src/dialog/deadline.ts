import { longest, PhraseIndex } from '../text/phrases.js';
import type { AnswerWords } from './answers.js';
import type { Span } from './telling.js';

/** How far from the day the need may be told, in characters: before it, and behind it. */
const BEFORE = 48;
const BEHIND = 16;
/** What may stand between a day and its "by". */
const JOIN = /^\s*(?:(?:the|this|next|coming|on)\s+)*$/;
const SENTENCE_ENDS = /[.!?。\n]/;

type Word = 'needs' | 'until' | 'untilAfter';

/** Whether a day found in a folded text is one by which something is needed: "I need it before Friday", 周五之前要用. */
export function deadlineFinder(words: readonly AnswerWords[]): (folded: string, day: Span) => boolean {
    const index = new PhraseIndex<Word>(words.flatMap(({ dates }) => (['needs', 'until', 'untilAfter'] as const).flatMap((kind) => dates[kind].map((phrase): [string, Word] => [phrase, kind]))));
    return (folded, { start, end }) => {
        const from = Math.max(0, start - BEFORE);
        const near = folded.slice(from, end + BEHIND);
        const [first, after] = [start - from, end - from];
        // "before Friday" is found as one date: its "before" stands within.
        const found = index.find(near, near);
        const needed = longest(found.filter(({ value }) => value === 'needs')).some((need) => !SENTENCE_ENDS.test(near.slice(Math.min(need.end, first), Math.max(need.start, after))));
        return needed && found.some(({ value, start: at, end: until }) =>
            (value === 'until' ? (until <= first && JOIN.test(near.slice(until, first))) || (at >= first && until <= after) : value === 'untilAfter' && at >= after && at - after <= 1));
    };
}
