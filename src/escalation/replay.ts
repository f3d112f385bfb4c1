import type { Mood, Reading, Signal, Verdict } from '../model.js';
import { fold } from '../text/fold.js';
import { factsOf, type FactsInput } from './facts.js';
import { judge } from './judge.js';
import type { RuleSet } from './rules.js';

export interface Line { speaker: 'customer' | 'humanAgent' | 'bot'; text: string }

/** What is known before a customer line is read. */
export interface Past {
    /** After the line before; absent at the first. */
    mood?: Mood;
    /** Earlier customer lines, folded, oldest first. */
    recent: readonly string[];
    /** Number of the customer line, from 1. */
    turn: number;
}

/** What the rooms make of one customer line. What is left out is taken as unremarkable. */
export interface LineRead { reading: Reading; mood: Mood; dialog?: FactsInput['dialog']; minutes?: number }

export type ReadLine = (text: string, past: Past) => LineRead;

export interface Replayed {
    /** The customer line, from 1, at which a person is called; null if none is. */
    escalatedAt: number | null;
    rule: string | null;
    /** Readable: `anger=0.83`. */
    reasons: string[];
}

const QUIET: FactsInput['dialog'] = { misses: 0, asks: 0, complete: false };

/**
 * Plays a finished dialogue against the rules and stops where they call a person. `step` reads one customer line; what no
 * recording holds (an offer made, rules fired) follows from the rules themselves, as it would in a live conversation.
 */
export function replayDialogue({ rules, lines, step, channel = '' }: { rules: RuleSet; lines: readonly Line[]; step: ReadLine; channel?: string }): Replayed {
    const past: Past & { recent: string[] } = { recent: [], turn: 0 };
    const fired: string[] = [];
    let signalsSoFar: readonly Signal[] = [];
    let repeats = 0;
    let offered = false;
    for (const { text } of lines.filter(({ speaker }) => speaker === 'customer')) {
        past.turn += 1;
        const { reading, mood, dialog = QUIET, minutes = 0 } = step(text, past);
        past.mood = mood;
        past.recent.push(fold(text));
        signalsSoFar = [...new Set([...signalsSoFar, ...reading.signals])];
        if (reading.signals.includes('repeat')) repeats += 1;
        const facts = factsOf({ reading, mood, dialog, minutes, signalsSoFar, repeats, offered, caseOpen: false, channel, waitingMinutes: 0 });
        const verdict = judge(rules, facts, fired);
        if (verdict?.do === 'handoff') return { escalatedAt: past.turn, rule: verdict.rule, reasons: verdict.because.map(describeFact) };
        if (verdict) fired.push(verdict.rule);
        offered ||= verdict?.do === 'offer';
    }
    return { escalatedAt: null, rule: null, reasons: [] };
}

/** Plays many dialogues; one result each, in order. */
export function* replay(rules: RuleSet, dialogues: Iterable<readonly Line[]>, step: ReadLine): Generator<Replayed> {
    for (const lines of dialogues) yield replayDialogue({ rules, lines, step });
}

/** `anger=0.83`, numbers to two places. */
export function describeFact({ fact, value }: Verdict['because'][number]): string {
    return `${fact}=${typeof value === 'number' ? Math.round(value * 100) / 100 : value}`;
}
