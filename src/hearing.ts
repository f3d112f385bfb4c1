/** How the spine hears what a customer has just said: in which language, with what feeling, after which line of ours. */
import { answerToOffer, CHOOSABLE, isChosen } from './chosen.js';
import type { Draft } from './draft.js';
import type { DialogState, Entry, Incoming, Reading } from './model.js';
import { followMood, type SaidBefore } from './mood/index.js';
import { fold } from './text/fold.js';
import { follow, nearestLocale } from './text/language.js';
import { given } from './text/marks.js';

/** A button pressed says its text, as if typed. */
export type Message = Extract<Incoming, { kind: 'message' }> & { pressed?: boolean };

/** Customer lines remembered to notice that the same is said again. */
const RECENT = 6;
/** A feeling weaker than this is not read into the name of a thing. */
const FAINT = 0.5;
/** Who writes again after such a silence begins a new episode; milliseconds. */
export const EPISODE_GAP = 12 * 3_600_000;

/** `before`: the dialog as it stood when they spoke. */
export interface Heard { text: string; reading: Reading; before: DialogState }

/** Reads the burst: language, feeling, signals, cause; writes the lines down and carries the mood on. */
export function hear(draft: Draft, messages: Message[]): Heard {
    const { state, house, moment } = draft;
    const said = messages.map((message) => message.text).join('\n');
    const meant = answerToOffer(draft, said);
    const text = meant ?? said;
    const chosen = meant !== undefined || (messages.length === 1 && isChosen(draft, messages[0]!));
    if (!chosen) followLanguage(draft, text);
    const isPlain = (words: string) => house.dialog.answersOnly(state.dialog, { text: words, now: moment.now, timeZone: house.timeZone, lang: state.locale });
    const plain = !chosen && isPlain(text);
    // An answer may be given twice, to two questions.
    const asked = { lang: state.locale, recent: plain ? [] : state.recent, told: chosen || plain };
    const first = house.reader.read(text, asked);
    const isName = !asked.told && first.intensity < FAINT && first.signals.length === 0 && house.dialog.fillsIn(state.dialog, text);
    const read = isName ? house.reader.read(text, { ...asked, told: true }) : first;
    const reading = chosen ? { ...house.reader.read(''), lang: state.locale, signals: read.signals.filter((signal) => CHOOSABLE.includes(signal)) } : read;
    for (const message of messages) {
        const line = messages.length === 1 ? reading : house.reader.read(message.text, { lang: state.locale, told: isPlain(message.text) });
        draft.entry({
            at: message.at, speaker: 'customer', person: message.from, text: message.text, ...given(message.marks), key: message.key, messageId: message.messageId,
            attachments: message.attachments, emotion: line.emotion, intensity: line.intensity, valence: line.valence,
        });
    }
    feel(draft, text, reading, chosen);
    return { text, reading, before: state.dialog };
}

/** The language asked for, at once; otherwise the one they write in, once it is sure. */
function followLanguage({ state, house }: Draft, text: string): void {
    const wanted = house.dialog.language(text, state.locale);
    const followed = wanted ? { locale: wanted } : follow(text, state);
    state.locale = nearestLocale(followed.locale, house.locales) ?? state.locale;
    if (followed.leaning) state.leaning = followed.leaning;
    else delete state.leaning;
}

function feel(draft: Draft, text: string, reading: Reading, chosen: boolean): void {
    const { state, house } = draft;
    state.mood = followMood(state.mood, { reading, ...(chosen ? {} : { text }), before: saidBefore(draft) }, house.analyst);
    if (state.mood.peakTurn === state.mood.turns) state.peakQuote = text;
    if (reading.cause) state.cause = reading.cause;
    if (reading.signals.includes('repeat')) state.repeats += 1;
    if (reading.signals.some((signal) => !state.signals.includes(signal))) state.signals = [...new Set([...state.signals, ...reading.signals])];
    state.recent = [...state.recent, fold(text)].slice(-RECENT);
}

/** The line the customer answers. Whoever comes back after long answers none. */
function saidBefore({ moment, transcript, change }: Draft): SaidBefore | undefined {
    const isOurs = ({ speaker, deleted }: Pick<Entry, 'speaker' | 'deleted'>) => (speaker === 'bot' || speaker === 'humanAgent') && !deleted;
    const line = change.entries.findLast(isOurs) ?? transcript.findLast(isOurs);
    return line && moment.now - line.at <= EPISODE_GAP ? { by: line.speaker === 'bot' ? 'bot' : 'humanAgent', text: line.text } : undefined;
}
