/** What stands after its lead words is a product in the customer's own words: "I left my black scarf at the Grand" after "left my". */
import type { Match } from '../text/phrases.js';
import type { Fact } from './facts.js';
import { beside, LETTER, type Span } from './telling.js';
import type { Topic } from './topic.js';

/** `topic.slot` of the products that have no names of their own: their words are whatever is told. */
export const unnamed = (topics: readonly Topic[]): ReadonlySet<string> =>
    new Set(topics.flatMap(({ id, slots }) => slots.filter((slot) => slot.type === 'product' && slot.names.length === 0).map((slot) => `${id}.${slot.id}`)));

const END = /[,，、。.;；:：!！?？\n]/;
/** A name is no story; UTF-16 units. */
const LONGEST = 60;
/** Letters of the shortest name; "it" after "left my" is none. */
const SHORTEST = 3;

/** Reads such products: from the lead words to the end of the clause, the next lead words, fact or words of the trouble (`borders`), without little words around. */
export function ledProducts(text: string, leads: readonly Match<string>[], slots: ReadonlySet<string>, borders: readonly Span[], little: () => readonly Span[]): Fact[] {
    const own = leads.filter(({ value }) => slots.has(value));
    if (own.length === 0) return [];
    const idle = little();
    const isIdle = (at: number) => !LETTER.test(text[at]!) || idle.some((span) => span.start <= at && at < span.end);
    return own.flatMap(({ end: from, value: slot }): Fact[] => {
        const next = [...leads, ...borders].filter(({ start }) => start > from).map(({ start }) => start);
        const clause = text.slice(from).search(END);
        let end = Math.min(clause < 0 ? text.length : from + clause, from + LONGEST, ...next);
        let start = from;
        while (start < end && isIdle(start)) start++;
        while (end > start && isIdle(end - 1)) end--;
        const value = text.slice(start, end);
        return beside(value, []) < SHORTEST ? [] : [{ type: 'product', value, quote: value, start, end, leads: [slot], negated: false, weak: false }];
    });
}
