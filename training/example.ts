import { EMOTIONS, SIGNALS, type Emotion, type Signal } from '../src/model.js';
import { FIRST_SIGNAL, HEADS, INTENSITY, REGISTER, TROUBLE } from '../src/mood/heads.js';

/** One labelled text. `targets` holds what each head should answer, 0–1; NaN where the set does not say. */
export interface Example {
    text: string;
    set: string;
    lang: string;
    /** Situation the text belongs to (own utterances only); held out whole. */
    scene?: string;
    /** How much its errors count. */
    weight: number;
    targets: Float32Array;
    /** The signals labelled, where the set has them. */
    signals?: readonly Signal[];
    /** The label, main emotion first. */
    emotions: Emotion[];
}

/** A second emotion is there, less surely than the first. */
const SECOND = 0.7;

/**
 * Whether something is wrong for whoever writes a line, 0–1, by its labels: something weighs on them, or went wrong. Being cross about it adds
 * nothing, being polite takes nothing.
 */
export function troubleOf(emotions: readonly Emotion[], signals: readonly Signal[]): number {
    const [main] = emotions;
    const felt = WEIGHS.includes(main!) ? 1 : main === 'confusion' ? 0.3 : emotions.some((one) => WEIGHS.includes(one)) ? 0.6 : 0;
    // Who is glad now has got over it.
    const glad = main === 'satisfaction' || main === 'gratitude';
    return glad ? felt / 2 : Math.max(felt, ...signals.map((signal) => GRAVITY[signal] ?? 0));
}
const WEIGHS: readonly Emotion[] = ['anger', 'disappointment', 'anxiety', 'sadness'];
const GRAVITY: Partial<Record<Signal, number>> = { selfHarm: 1, danger: 1, fraud: 1, legal: 1, regulator: 1, repeat: 1, unresolved: 1, publicity: 0.7, urgent: 0.6 };

export interface Labels { /** True: said to a service; false: public talk; absent: either. */ service?: boolean; emotions?: Emotion[]; intensity?: number; signals?: readonly Signal[]; /** Signals the set is sure are absent. */ without?: readonly Signal[]; trouble?: number }

export function targetsOf({ service, emotions, intensity, signals, without, trouble }: Labels): Float32Array {
    const targets = new Float32Array(HEADS).fill(NaN);
    if (emotions) EMOTIONS.forEach((emotion, i) => { targets[i] = emotions[0] === emotion ? 1 : emotions.includes(emotion) ? SECOND : 0; });
    if (service !== undefined) targets[REGISTER] = Number(service);
    if (intensity !== undefined) targets[INTENSITY] = intensity;
    if (trouble !== undefined) targets[TROUBLE] = trouble;
    for (const signal of without ?? []) targets[FIRST_SIGNAL + SIGNALS.indexOf(signal)] = 0;
    for (const signal of signals ?? []) targets[FIRST_SIGNAL + SIGNALS.indexOf(signal)] = 1;
    return targets;
}
