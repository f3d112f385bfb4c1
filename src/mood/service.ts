import { EMOTIONS, type Level, type Reading, type ServiceTrace, type Signal } from '../model.js';
import { OVERALL_WEIGHTS, SERVICE_WEIGHTS } from './serviceWeights.js';

export const LEVELS: readonly Level[] = ['dissatisfied', 'neutral', 'satisfied'];

/** Share of what was felt before that still counts at the next turn; reproaches are remembered longer. */
const KEPT = { felt: 0.6, reproach: 0.8, whole: 0.85 };
/** How much of each emotion speaks against the service: fear and grief are mostly about something else. */
const AGAINST = { anger: 1, disappointment: 1, anxiety: 0.5, sadness: 0.3, confusion: 0.3 };
const THREATS: readonly Signal[] = ['legal', 'publicity', 'regulator', 'churn'];
const SPOKEN: readonly Signal[] = ['repeat', 'unresolved', 'asksHuman', 'thanks', 'bye'];
/** Turns counted: whether it is only beginning, and how long it goes on. */
const TURNS = { few: 3, many: 10 };

export const FEATURES = EMOTIONS.length + SPOKEN.length + 10;

export const calmTrace = (): ServiceTrace => ({ against: 0, pleased: 0, reproach: 0, course: 0, belief: [0, 1, 0] });

function againstIn({ anger, disappointment, anxiety, sadness, confusion }: Reading['emotions']): number {
    return 1 - (1 - AGAINST.anger * anger) * (1 - AGAINST.disappointment * disappointment) * (1 - AGAINST.anxiety * anxiety)
        * (1 - AGAINST.sadness * sadness) * (1 - AGAINST.confusion * confusion);
}
const pleasedIn = ({ satisfaction, gratitude }: Reading['emotions']): number => Math.max(satisfaction, gratitude);

/** Shares of the levels among the lines of our own dialogues: what is likely of a line that says nothing. */
const UNTOLD = { dissatisfied: 0.28, satisfied: 0.16 };

/** What a line says of the service where no model reads: what is felt is all that is known. */
function likely(emotions: Reading['emotions']): NonNullable<Reading['service']> {
    const [against, pleased] = [againstIn(emotions), pleasedIn(emotions)];
    return { dissatisfied: Math.max(against, UNTOLD.dissatisfied * (1 - pleased)), satisfied: Math.max(pleased, UNTOLD.satisfied * (1 - against)) };
}

/** What the judgement goes by after one more turn: the reading, what was felt before, and how long they talk. */
export function serviceFeatures(trace: ServiceTrace, reading: Reading, turns: number): { features: number[]; next: Omit<ServiceTrace, 'belief'> } {
    const { emotions, intensity, signals } = reading;
    const service = reading.service ?? likely(emotions);
    const has = (signal: Signal) => Number(signals.includes(signal));
    const next = {
        against: KEPT.felt * trace.against + againstIn(emotions),
        pleased: KEPT.felt * trace.pleased + pleasedIn(emotions),
        reproach: KEPT.reproach * trace.reproach + Math.max(has('repeat'), has('unresolved')),
        course: courseAfter(trace.course, reading),
    };
    const features = [
        1, ...EMOTIONS.map((emotion) => emotions[emotion]), intensity, next.against, next.pleased, next.reproach,
        service.dissatisfied, service.satisfied, Math.min(turns, TURNS.few) / TURNS.few, Math.min(turns, TURNS.many) / TURNS.many, ...SPOKEN.map(has), THREATS.reduce((sum, signal) => sum + has(signal), 0),
    ];
    return { features, next };
}

/** Probability of each level: a softmax over the features and what was believed the turn before (a Markov model of maximum entropy, McCallum et al. 2000). */
export function believe(weights: ArrayLike<number>, features: readonly number[], before: ServiceTrace['belief']): ServiceTrace['belief'] {
    const scores: ServiceTrace['belief'] = [0, 0, 0];
    const count = features.length + before.length;
    for (let i = 0; i < count; i++) {
        const value = i < features.length ? features[i]! : before[i - features.length]!;
        for (let level = 0; level < scores.length; level++) scores[level]! += value * weights[i * scores.length + level]!;
    }
    const most = Math.max(...scores);
    let whole = 0;
    for (let level = 0; level < scores.length; level++) whole += scores[level] = Math.exp(scores[level]! - most);
    for (let level = 0; level < scores.length; level++) scores[level]! /= whole;
    return scores;
}

/** The judgement of the service after one more turn. */
export function judgeService(trace: ServiceTrace, reading: Reading, turns: number): ServiceTrace {
    const { features, next } = serviceFeatures(trace, reading, turns);
    const short = (value: number) => Math.round(value * 1000) / 1000 + 0;
    const belief = believe(SERVICE_WEIGHTS, features, trace.belief).map(short) as ServiceTrace['belief'];
    const { hurt, glad } = wholeAfter(trace.whole, reading);
    return { against: short(next.against), pleased: short(next.pleased), reproach: short(next.reproach), course: short(next.course), belief, whole: { hurt: short(hurt), glad: short(glad) } };
}

/** What hurt and what pleased so far, each remembered for long: a word of thanks at the end does not undo ten bad turns. */
export function wholeAfter({ hurt, glad } = { hurt: 0, glad: 0 }, { emotions }: Reading): { hurt: number; glad: number } {
    return { hurt: KEPT.whole * hurt + againstIn(emotions), glad: KEPT.whole * glad + pleasedIn(emotions) };
}

/** Probability of a dissatisfied customer from which a conversation counts as such; chosen on our own dialogues. */
const UNSATISFIED = 0.375;

export function isUnsatisfied([bias, hurt, glad]: readonly number[], whole: { hurt: number; glad: number }): boolean {
    return 1 / (1 + Math.exp(-(bias! + hurt! * whole.hurt + glad! * whole.glad))) > UNSATISFIED;
}

/** The conversation as a whole: by what hurt and what pleased in it, and where that does not tell, by how it stands now. */
export function overallOf({ whole = { hurt: 0, glad: 0 } }: ServiceTrace, level: Level): Level {
    return isUnsatisfied(OVERALL_WEIGHTS, whole) ? 'dissatisfied' : level === 'dissatisfied' ? 'neutral' : level;
}

/** Share of a neutral turn, and what a turn of full feeling adds to it, in the running valence. */
const STEP = { calm: 0.15, moved: 0.55 };
/** How strongly a feeling counts that is barely there. */
const FAINTLY = 0.35;

/**
 * Moves towards the turn, the further the stronger it is: half by how things stand, half by what is felt. A customer who states calmly that
 * something is broken is in trouble, and has not yet judged the service.
 */
function courseAfter(course: number, { valence, emotions, intensity }: Reading): number {
    const felt = (pleasedIn(emotions) - againstIn(emotions)) * (FAINTLY + (1 - FAINTLY) * intensity);
    const verdict = (felt + valence) / 2;
    return course + (verdict - course) * (STEP.calm + STEP.moved * Math.abs(verdict));
}

/** Judgement from which a customer counts as dissatisfied or satisfied; chosen on our own dialogues. */
const EDGES = { dissatisfied: -0.2, satisfied: 0.25 };

/** The judgement, −1–1: half what is believed, half the running valence, which forgets a harsh word more slowly. */
export const satisfactionOf = ({ belief, course }: ServiceTrace): number => (belief[2] - belief[0] + course) / 2;
export const levelOf = (satisfaction: number): Level =>
    satisfaction <= EDGES.dissatisfied ? 'dissatisfied' : satisfaction >= EDGES.satisfied ? 'satisfied' : 'neutral';
