import type { Mood, Reading, Signal } from '../model.js';

export interface RiskInput {
    reading: Reading;
    mood: Mood;
    signalsSoFar: readonly Signal[];
    repeats: number;
    misses: number;
    unanswered: number;
    refusals: number;
}

/** Points with which a calm customer begins: a risk of one in a hundred. */
const CALM = -4.5;
/** Points for what was said so far. */
const SIGNAL_POINTS: Partial<Record<Signal, number>> = { legal: 1.5, regulator: 1.5, publicity: 1.5, churn: 1, specialCare: 1 };
/** For every time. */
const NEGATIVE = 0.25;
const REFUSAL = 1;
const REPEAT = 1;
const MISS = 0.5;
const UNANSWERED = 0.4;
/** The fourth no says nothing that the third did not. */
const MOST_REFUSALS = 4;
/** At full strength. */
const FEELING: readonly (readonly [feeling: 'anger' | 'anxiety' | 'sadness', points: number])[] = [['anger', 3], ['anxiety', 1.5], ['sadness', 5]];
const LOW_MOOD = 3.8;
const CONTENT = -8;

/**
 * Complaint risk, 0–1: points for all that speaks for it, made a probability by the logistic function. Threats, negative messages, refusals,
 * repetition and failures so far, what they feel now; a customer content with the service is taken at their word. The points are rounded from
 * a logistic regression on written dialogues labelled with the line at which a person was needed; a third of those for anger were then given
 * to the mood's valence, which hears what is wrong more than in what tone it is told.
 */
export function complaintRisk({ mood, signalsSoFar, repeats, misses, unanswered, refusals }: RiskInput): number {
    let points = CALM + NEGATIVE * mood.negativeTurns + REFUSAL * Math.min(refusals, MOST_REFUSALS) + REPEAT * repeats + MISS * misses + UNANSWERED * unanswered;
    for (const signal of signalsSoFar) points += SIGNAL_POINTS[signal] ?? 0;
    for (const [feeling, most] of FEELING) points += most * mood[feeling];
    points += LOW_MOOD * Math.max(0, -mood.valence) + CONTENT * Math.max(0, mood.satisfaction);
    return Math.round(1000 / (1 + Math.exp(-points))) / 1000;
}
