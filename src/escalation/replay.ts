import type { Signal, Verdict } from '../model.js';
import { factsOf } from './facts.js';
import { judge } from './judge.js';
import { hearAll, type Heard, type Line, type ReadLine } from './recording.js';
import type { RuleSet } from './rules.js';

export interface Replayed {
    /** The customer line, from 1, at which a person is called; null if none is. */
    escalatedAt: number | null;
    rule: string | null;
    /** Readable: `anger=0.83`. */
    reasons: string[];
}

/** Where rules call a person in a dialogue already read, and with which verdict; undefined if they do not. */
export interface Call { at: number; verdict: Verdict }

/** Tries the rules line by line until they call a person. What no recording holds (an offer made, rules fired) follows from the rules themselves, as it would in a live conversation. */
export function callOf(rules: RuleSet, heard: readonly Heard[], channel = ''): Call | undefined {
    const fired: string[] = [];
    const signalsSoFar = new Set<Signal>();
    let repeats = 0;
    let offered = false;
    for (const [i, { reading, mood, dialog, unanswered, refusals, minutes }] of heard.entries()) {
        for (const signal of reading.signals) signalsSoFar.add(signal);
        if (reading.signals.includes('repeat')) repeats += 1;
        const facts = factsOf({ reading, mood, dialog, unanswered, refusals, minutes, signalsSoFar: [...signalsSoFar], repeats, offered, caseOpen: false, channel, waitingMinutes: 0 });
        const verdict = judge(rules, facts, fired, { evidence: reading.evidence });
        if (verdict?.do === 'handoff') return { at: i + 1, verdict };
        if (verdict) fired.push(verdict.rule);
        offered ||= verdict?.do === 'offer';
    }
    return undefined;
}

export function replayedOf(call: Call | undefined): Replayed {
    return call ? { escalatedAt: call.at, rule: call.verdict.rule, reasons: call.verdict.because.map(describeFact) } : { escalatedAt: null, rule: null, reasons: [] };
}

/** Plays a finished dialogue against the rules and stops where they call a person. */
export function replayDialogue({ rules, lines, step, channel }: { rules: RuleSet; lines: readonly Line[]; step: ReadLine; channel?: string }): Replayed {
    return replayedOf(callOf(rules, hearAll(lines, step), channel));
}

/** `anger=0.83`, numbers to two places. */
export function describeFact({ fact, value }: Verdict['because'][number]): string {
    return `${fact}=${typeof value === 'number' ? Math.round(value * 100) / 100 : value}`;
}
