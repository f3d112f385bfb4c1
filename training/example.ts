import { EMOTIONS, SIGNALS, type Emotion, type Signal } from '../src/model.js';
import { FIRST_SIGNAL, HEADS, INTENSITY, REGISTER } from '../src/mood/weights.js';

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

export interface Labels { /** True: said to a service; false: public talk; absent: either. */ service?: boolean; emotions?: Emotion[]; intensity?: number; signals?: readonly Signal[]; /** Signals the set is sure are absent. */ without?: readonly Signal[] }

export function targetsOf({ service, emotions, intensity, signals, without }: Labels): Float32Array {
    const targets = new Float32Array(HEADS).fill(NaN);
    if (emotions) EMOTIONS.forEach((emotion, i) => { targets[i] = emotions[0] === emotion ? 1 : emotions.includes(emotion) ? SECOND : 0; });
    if (service !== undefined) targets[REGISTER] = Number(service);
    if (intensity !== undefined) targets[INTENSITY] = intensity;
    for (const signal of without ?? []) targets[FIRST_SIGNAL + SIGNALS.indexOf(signal)] = 0;
    for (const signal of signals ?? []) targets[FIRST_SIGNAL + SIGNALS.indexOf(signal)] = 1;
    return targets;
}
