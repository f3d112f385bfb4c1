/** The state of a conversation: how it begins, and how an episode of it ends. */
import type { ConversationState, FormState, Incoming, Locale } from './model.js';
import { calmMood } from './mood/index.js';
import { nearestLocale } from './text/language.js';

/** A conversation nobody has spoken in yet. */
export function newState(first: Incoming, { locales, defaultLocale }: { locales: readonly Locale[]; defaultLocale: Locale }, now: number): ConversationState {
    return {
        version: 1, locale: nearestLocale(first.locale, locales) ?? defaultLocale,
        owner: { kind: 'bot' }, epoch: 1, customer: first.from, channel: first.channel, address: first.address, startedAt: now, lastAt: now,
        turn: 0, greeted: false, mood: calmMood(),
        dialog: { phase: 'open', parked: [], acknowledged: [], misses: 0, turn: 0 },
        said: [], signals: [], recent: [], repeats: 0, offered: false, fired: [], commitments: [],
    };
}

/**
 * A new episode: after a person has helped, or long after the last word, old words do not escalate again. Signals, repeats, the mood's levels
 * and forms that are done start anew; the mood's course and facts still being gathered are kept.
 */
export function startAnew(state: ConversationState, now: number): void {
    const { course, turns } = state.mood;
    Object.assign(state, { signals: [], recent: [], repeats: 0, unanswered: 0, refusals: 0, offered: false, fired: [], startedAt: now, mood: { ...calmMood(), course, turns } });
    const form = resting(state.dialog.form);
    state.dialog = { ...state.dialog, phase: form ? 'gathering' : 'open', form, parked: state.dialog.parked.filter((one) => !one.confirmed), misses: 0 };
    delete state.peakQuote;
    delete state.cause;
}

/** A form that is not done is kept, and no question of it is left standing. */
function resting(form: FormState | undefined): FormState | undefined {
    if (!form || form.confirmed) return undefined;
    const { asking: _, ...rest } = form;
    if (!rest.procedure) return rest;
    const { trying: __, ...procedure } = rest.procedure;
    return { ...rest, procedure };
}
