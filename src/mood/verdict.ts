import { EMOTIONS, HARD_EMOTIONS, SIGNALS, type Emotion, type Evidence, type Reading, type Signal } from '../model.js';
import { FEELINGS } from './cues.js';
import { hardSum, isSoft, type Tally } from './tally.js';
import { FIRST_LEVEL, FIRST_SIGNAL, INTENSITY, sigmoid, TROUBLE } from './heads.js';

/** What a reading says of the feeling. */
export interface Verdict {
    emotion: Emotion;
    intensity: number;
    valence: number;
    emotions: Record<Emotion, number>;
    signals: Signal[];
    evidence: Evidence[];
    service?: Reading['service'];
}

export const round = (value: number): number => Math.round(value * 1000) / 1000 + 0;

/** The verdict of the model: a probability per emotion and signal, each by itself, and the intensity. */
export function verdictOf(logits: Float32Array, tally: Tally): Omit<Verdict, 'evidence'> {
    const emotions = {} as Record<Emotion, number>;
    for (let i = 0; i < EMOTIONS.length; i++) emotions[EMOTIONS[i]!] = round(sigmoid(logits[i]!));
    const emotion = mainOf(emotions);
    const intensity = round(intensityOf(emotion, emotions.neutral, sigmoid(logits[INTENSITY]!), tally));
    const glad = Math.max(emotions.satisfaction, emotions.gratitude) * (0.35 + 0.65 * intensity);
    const trouble = troubleIn(sigmoid(logits[TROUBLE]!), intensity);
    return {
        emotion, intensity, emotions,
        valence: round(glad * (1 - trouble) - trouble),
        signals: SIGNALS.filter((_, i) => logits[FIRST_SIGNAL + i]! > 0),
        service: serviceOf(logits),
    };
}

/** How strong the feeling is, from what the model takes for it (`felt`) and the words that name it. */
function intensityOf(emotion: Emotion, calm: number, felt: number, tally: Tally): number {
    // Where no feeling is likely there is little that could be strong, unless it is all but shouted.
    if (emotion === 'neutral') return felt * (1 - calm) ** (tally.isLoud ? 1 : 2);
    const named = Math.max(...(isSoft(emotion) ? [emotion] : HARD_EMOTIONS).map((feeling) => tally.strengthOf(feeling)));
    // A face alone is as strong as its entry: there is nothing else to go by.
    if (named > 0 && !WORDS.test(tally.folded)) return named;
    // Where hard feelings are named it is as strong as the words of any of them.
    return Math.max(felt, named);
}
const WORDS = /[\p{L}\p{N}]/u;

/** What the words say of the service so far: a softmax over the three levels. */
function serviceOf(logits: Float32Array): Reading['service'] {
    const [bad, plain, good] = [0, 1, 2].map((level) => Math.exp(Math.min(logits[FIRST_LEVEL + level]!, MOST))) as [number, number, number];
    const whole = bad + plain + good;
    return { dissatisfied: round(bad / whole), satisfied: round(good / whole) };
}
/** Beyond this a logit leaves no doubt. */
const MOST = 30;

/**
 * How badly things stand: how surely something is wrong, and somewhat by how strongly it is felt. The queue and the rules go by it, so the
 * tone counts for little: the polite wait no longer than the loud. Below `PLAIN_TALK` nothing is wrong, from `CERTAIN` on something is.
 */
const troubleIn = (wrong: number, intensity: number): number =>
    Math.min(1, Math.max(0, (wrong - PLAIN_TALK) / (CERTAIN - PLAIN_TALK))) * (1 - BY_FORCE + BY_FORCE * intensity);
const PLAIN_TALK = 0.2;
const CERTAIN = 0.9;
const BY_FORCE = 0.18;

/** The verdict of the cues alone, where no model is at hand. */
export function verdictOfCues({ sums, signals, heard, text }: Tally): Verdict {
    const emotions = probabilities(sums);
    const emotion = mainOf(emotions);
    const hard = hardSum(sums);
    const soft = sums.satisfaction + sums.gratitude;
    const own = emotion === 'neutral' ? 0 : sums[emotion];
    const other = emotion === 'neutral' ? (hard + soft) * 0.5 : (isSoft(emotion) ? soft : hard) - own;
    const unwell = 1 - Math.exp(-(hard - sums.confusion * 0.5) * 1.5);
    return {
        emotion, emotions,
        intensity: round(1 - Math.exp(-own - other * 0.5)),
        valence: round((1 - Math.exp(-soft * 1.5)) * (1 - unwell) - unwell),
        signals: SIGNALS.filter((signal) => signals.has(signal)),
        evidence: heard.map(({ start, end, why, weight }) => ({ start, end, text: text.slice(start, end), why, weight: round(weight) })),
    };
}

/** A feeling is present with probability 1 − e^(−2·sum); neutral is the chance that none is. A single cue of strength 0.3 is even odds. */
function probabilities(sums: Tally['sums']): Record<Emotion, number> {
    let none = 1;
    const emotions = {} as Record<Emotion, number>;
    for (const feeling of FEELINGS) {
        const absent = Math.exp(-2 * sums[feeling]);
        emotions[feeling] = round(1 - absent);
        none *= absent;
    }
    emotions.neutral = round(none);
    return emotions;
}

function mainOf(emotions: Record<Emotion, number>): Emotion {
    return EMOTIONS.reduce((best, emotion) => (emotions[emotion] > emotions[best] ? emotion : best), 'neutral' as Emotion);
}
