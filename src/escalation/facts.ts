import { ATTRIBUTIONS, DIMENSIONS, EMOTIONS, NEEDS, SIGNALS } from '../model.js';
import type { DialogState, Level, Mood, Reading, RuleFacts, Signal, Style } from '../model.js';
import { complaintRisk } from './risk.js';

type CelType<T> = T extends number ? 'double' : T extends boolean ? 'bool' : T extends string ? 'string' : 'list<string>';

/** What a condition may say of one fact: its CEL type, the range of a number, the words a text or list can hold. */
export interface FactSpec<T = unknown> { type: CelType<T>; min?: number; max?: number; words?: readonly string[] }

const share = { type: 'double', min: 0, max: 1 } as const;
const balance = { type: 'double', min: -1, max: 1 } as const;
const count = { type: 'double', min: 0 } as const;
const flag = { type: 'bool' } as const;
const word = { type: 'string' } as const;
const signalList = { type: 'list<string>', words: SIGNALS } as const;

const LEVELS = ['dissatisfied', 'neutral', 'satisfied'] as const satisfies readonly Level[];
const STYLES = ['impatient', 'reserved', 'plain'] as const satisfies readonly Style[];

/** Every fact a rule may name. The compiler keeps it equal to `RuleFacts`. */
export const FACTS: { readonly [K in keyof RuleFacts]: FactSpec<RuleFacts[K]> } = {
    anger: share, disappointment: share, anxiety: share, sadness: share, confusion: share, satisfaction: share, gratitude: share,
    emotion: { type: 'string', words: EMOTIONS }, intensity: share, valence: balance,
    moodValence: balance, slope: { type: 'double', min: -2, max: 2 }, peak: share,
    turns: count, negativeTurns: count, negativeStreak: count, serviceSatisfaction: balance, level: { type: 'string', words: LEVELS },
    signals: signalList, signalsSoFar: signalList,
    style: { type: 'string', words: STYLES }, lang: word, channel: word, topic: word,
    misses: count, repeats: count, asks: count, unanswered: count, refusals: count, complaintRisk: share,
    cause: word, dimension: { type: 'string', words: DIMENSIONS }, attribution: { type: 'string', words: ATTRIBUTIONS }, need: { type: 'string', words: NEEDS }, gap: share, pastTrouble: flag,
    factsComplete: flag, offered: flag, caseOpen: flag, open: flag, vip: flag,
    minutes: count, waitingMinutes: count,
};

export type FactName = keyof RuleFacts;
export const FACT_NAMES = Object.keys(FACTS) as FactName[];

export function isFact(name: string): name is FactName {
    return Object.hasOwn(FACTS, name);
}

export interface FactsInput {
    /** The latest utterance, and the mood after it. */
    reading: Reading;
    mood: Mood;
    /** Signals since the last hand-back; the reading's own need not be among them yet. */
    signalsSoFar: readonly Signal[];
    dialog: { misses: number; asks: number; topic?: string; complete: boolean };
    /** How often the customer has said the same thing again. */
    repeats: number;
    /** Questions in a row that got no answer; times they were told no or put off. 0 if nobody counts. */
    unanswered?: number;
    refusals?: number;
    offered: boolean;
    caseOpen: boolean;
    /** People are at the desk (true if unknown); the customer is one the desk has named. */
    open?: boolean;
    vip?: boolean;
    channel: string;
    /** Since the first message of this episode, and since the case was opened (0 without a case). */
    minutes: number;
    waitingMinutes: number;
}

/** What a step of the dialog comes to for the rules. `asks`: how often the question put most often was put in vain. */
export function dialogFactsOf({ state, topic, complete }: { state: DialogState; topic?: string; complete: boolean }): FactsInput['dialog'] {
    const asks = Object.entries(state.form?.asks ?? {}).reduce((most, [slot, count]) => (state.form!.slots[slot] === undefined ? Math.max(most, count) : most), 0);
    return { misses: state.misses, asks, topic, complete };
}

/** Lays out what the rules may look at after one customer turn. */
export function factsOf({ reading, mood, signalsSoFar, dialog, open = true, vip = false, unanswered = 0, refusals = 0, ...rest }: FactsInput): RuleFacts {
    const soFar = reading.signals.length === 0 ? [...signalsSoFar] : [...new Set([...signalsSoFar, ...reading.signals])];
    return {
        anger: mood.anger, disappointment: mood.disappointment, anxiety: mood.anxiety, sadness: mood.sadness,
        // `Mood.satisfaction` is the judgement of the service, −1–1; its happy half is how satisfied the customer is.
        confusion: mood.confusion, satisfaction: Math.max(0, mood.satisfaction), gratitude: mood.gratitude,
        emotion: reading.emotion, intensity: reading.intensity, valence: reading.valence,
        moodValence: mood.valence, slope: mood.slope, peak: mood.peak,
        turns: mood.turns, negativeTurns: mood.negativeTurns, negativeStreak: mood.negativeStreak,
        serviceSatisfaction: mood.satisfaction, level: mood.level,
        signals: [...reading.signals], signalsSoFar: soFar,
        style: reading.style, lang: reading.lang, channel: rest.channel, topic: dialog.topic ?? '',
        misses: dialog.misses, repeats: rest.repeats, asks: dialog.asks, unanswered, refusals,
        complaintRisk: complaintRisk({ reading, mood, signalsSoFar: soFar, repeats: rest.repeats, misses: dialog.misses, unanswered, refusals }),
        ...behind(mood),
        factsComplete: dialog.complete, offered: rest.offered, caseOpen: rest.caseOpen, open, vip,
        minutes: rest.minutes, waitingMinutes: rest.waitingMinutes,
    };
}

/** What lies behind the feeling; nothing where nobody told. */
function behind({ analysis }: Mood): Pick<RuleFacts, 'cause' | 'dimension' | 'attribution' | 'need' | 'gap' | 'pastTrouble'> {
    const main = analysis?.causes[0];
    return {
        cause: main?.kind ?? '', dimension: main?.dimension ?? '', attribution: analysis?.attribution?.to ?? '', need: analysis?.beneath ?? '',
        gap: analysis?.gap ?? 0, pastTrouble: analysis?.past !== undefined,
    };
}

/** Facts of a conversation in which nothing has happened: what a condition is tried on when it is loaded. */
export function factsOfNobody(): RuleFacts {
    const blank = { double: 0, bool: false, string: '', 'list<string>': [] } as const;
    return Object.fromEntries(FACT_NAMES.map((name) => [name, blank[FACTS[name].type]])) as unknown as RuleFacts;
}
