/** "It was a coat, not a jacket": what was told in the customer's own words is put right, and only the words that are meant are kept. */
import type { FormState } from '../model.js';
import { fold } from '../text/fold.js';
import type { Heard } from './hear.js';
import { beside, LETTER, type Span } from './telling.js';
import { given, type Slot, type Topic } from './topic.js';

export interface Contrast { slot: Slot; value: string; corrects: boolean }

const CLAUSES = /[^,，、。.;；!！?？\n]+/g;

/**
 * The slot put right, with its new value: the one whose words are turned down, or else the one just asked for. Undefined where nothing is turned down,
 * or more is said than two clauses hold.
 */
export function contrastOf(heard: Heard, topic: Topic, form: FormState, asked: Slot | undefined): Contrast | undefined {
    if (heard.contrasts.length !== 1) return undefined;
    const [not] = heard.contrasts;
    const idle = [...heard.idle(), ...heard.contrasts];
    const clauses = [...heard.text.matchAll(CLAUSES)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })).filter((clause) => beside(heard.text.slice(clause.start, clause.end), []) > 0);
    const denied = clauses.find(({ start, end }) => start <= not!.start && not!.end <= end);
    const meant = clauses.filter((clause) => clause !== denied).map((clause) => core(heard.text, clause, idle)).filter((words) => words !== '');
    const turnedDown = denied && core(heard.text, { start: not!.end, end: denied.end }, idle);
    if (!turnedDown || meant.length !== 1) return undefined;
    const ownWords = (slot: Slot) => (slot.type === 'text' || slot.type === 'product') && !slot.told && slot.names.length === 0;
    const known = topic.slots.find((slot) => ownWords(slot) && fold(given(form, slot.id)?.value ?? '').includes(fold(turnedDown)));
    const slot = known ?? (asked && ownWords(asked) ? asked : undefined);
    return slot && { slot, value: meant[0]!, corrects: known !== undefined };
}

/** A stretch without the little words around what it says: "a coat" is "coat". */
function core(text: string, { start, end }: Span, idle: readonly Span[]): string {
    const isIdle = (at: number) => !LETTER.test(text[at]!) || idle.some((span) => span.start <= at && at < span.end);
    let [from, to] = [start, end];
    while (from < to && isIdle(from)) from++;
    while (to > from && isIdle(to - 1)) to--;
    return text.slice(from, to);
}
