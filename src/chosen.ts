/** What customers say with buttons, and what is offered to them: the spine's part of it. */
import type { Draft } from './draft.js';
import type { Act, Signal } from './model.js';

/** What a button can say by itself. Its words are ours: they choose something and show neither a feeling nor a language. */
export const CHOOSABLE: readonly Signal[] = ['asksHuman', 'selfHarm', 'danger', 'fraud'];

/** Some platforms send a button's text as if it were typed. */
export function isChosen({ transcript }: Draft, { pressed, text }: { pressed?: boolean; text: string }): boolean {
    return pressed === true || (transcript.findLast(({ speaker }) => speaker === 'bot')?.suggestions ?? []).includes(text);
}

/** A bare yes or no to "shall I bring in a person?" is one of the two buttons. */
export function answerToOffer({ transcript, house, state }: Draft, said: string): string | undefined {
    const [first, ...others] = transcript.findLast(({ speaker }) => speaker === 'bot')?.suggestions ?? [];
    const [person, onward] = ['choice-person', 'choice-continue'].map((key) => house.wording.text(state.locale, key)) as [string, string];
    const agrees = first === person && state.owner.kind === 'bot' && state.caseId === undefined ? house.dialog.agrees(said) : undefined;
    return agrees === undefined ? undefined : agrees ? person : others.includes(onward) ? onward : undefined;
}

/** One question at a time: the offer is one, and the dialog may be making it already. */
export function withOffer(acts: Act[]): Act[] {
    if (acts.some(({ kind }) => kind === 'offer')) return acts;
    const kept = acts.filter(({ kind }) => kind !== 'ask' && kind !== 'confirm' && kind !== 'fallback');
    return [...kept, { kind: 'offer', keys: ['offer-person'], choices: ['choice-person', 'choice-continue'] }];
}
