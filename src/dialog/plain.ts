/** Messages that are nothing but an answer: they say what they say, and a feeling guessed from so few words would be a guess about us. */
import type { DialogState, Locale } from '../model.js';
import { BRIEF } from './hear.js';
import { askedSlot, type Stage } from './scene.js';
import { beside, TOLD } from './telling.js';
import { given, type Slot } from './topic.js';

/** A short message as it arrived, with the moment it was written. */
export interface BriefMessage { text: string; now: number; timeZone: string; lang: Locale }

/** Marks around an answer of `BRIEF` letters leave it no longer than this; UTF-16 units. */
const LONGEST = 2 * BRIEF;
/** "No!!!", "why?!", "no 😡": the marks say more than the words. */
const EMPHATIC = /[!?\uff01\uff1f\u203c\u2049]{2}|\.{3}|\u2026|[:;]['-]?[()[\]]|\p{Extended_Pictographic}/u;

/**
 * Whether a message holds nothing but an answer, a command to the bot ("skip") or a correction, and little words. Without a form in hand only
 * answers that need none ("no", "never mind"). Looks at short messages alone.
 */
export function answersOnly(stage: Stage, state: DialogState | undefined, { text, now, timeZone, lang }: BriefMessage): boolean {
    if (text.length > LONGEST || EMPHATIC.test(text)) return false;
    const form = openForm(state);
    const heard = stage.ear({ text, now, timeZone, reading: { lang, emotion: 'neutral', intensity: 0 } }, state && askedSlot(stage, state), form?.topic);
    const answers = heard.answers(form?.procedure?.trying !== undefined || (state?.known !== undefined && state.known.turn === state.turn));
    if (heard.size > BRIEF || answers.length === 0) return false;
    const left = beside(text, [...answers, ...heard.contrasts, ...heard.empty()]);
    return left === 0 || (left <= TOLD && heard.contrasts.length > 0 && heard.cues.has('correction') && hasWords(stage, state));
}

/** Whether a few words stand where something was asked for that has no list: whatever a name of a thing or a place sounds like, it tells no feeling. */
export function fillsIn(stage: Stage, state: DialogState | undefined, text: string): boolean {
    if (text.length > BRIEF || EMPHATIC.test(text)) return false;
    const asked = openForm(state) && askedSlot(stage, state!);
    return asked !== undefined && inOwnWords(asked) && !asked.told;
}

const openForm = (state: DialogState | undefined) => (state?.form && !state.form.confirmed ? state.form : undefined);
const inOwnWords = ({ type }: Slot): boolean => type === 'text' || type === 'product';

/** The form holds something in the customer's own words, or waits for it: "a coat, not a jacket" puts that right, whatever the words. */
function hasWords({ topics }: Stage, state: DialogState | undefined): boolean {
    const form = state?.form;
    const slots = form ? topics.get(form.topic)?.slots ?? [] : [];
    return slots.some((slot) => inOwnWords(slot) && (form!.asking === slot.id || given(form!, slot.id)));
}
