import { HARD_EMOTIONS, type Act, type DialogState, type Emotion, type Reading } from '../model.js';
import type { DialogSettings } from './settings.js';

interface Context {
    topic: string | undefined;
    settings: DialogSettings['feeling'];
    /** They have answered what was asked: they have moved on, unless the feeling grows. */
    answered: boolean;
}

/** What follows the naming of a feeling: anger and disappointment are owned, the others met with what is sure. */
const SECOND: Partial<Record<Emotion, string>> = {
    anger: 'own-anger', disappointment: 'own-disappointment', anxiety: 'reassure-anxiety', sadness: 'reassure-sadness', confusion: 'reassure-confusion',
};
/** Customer turns after which a feeling that comes back is met as a new one. */
const FORGOTTEN_AFTER = 4;

/**
 * Meets the feeling of this utterance, one rung of a ladder per turn: named first (with its cause, if the customer gave one), then owned or answered,
 * after that the bot only acts. A feeling that grows, or another one, begins anew. Good feelings are affirmed briefly.
 * Adds to `state.acknowledged`.
 */
export function acknowledge(state: DialogState, reading: Reading, { topic, settings, answered }: Context): Act[] {
    const { emotion, intensity } = reading;
    if (emotion === 'neutral' || intensity < settings.acknowledgeAt) return [];
    const last = state.acknowledged.findLast((entry) => entry.emotion === emotion);
    const going = last !== undefined && last.turn >= state.turn - FORGOTTEN_AFTER;
    const grown = going && intensity >= (last.intensity ?? 0) + settings.roseBy;
    if (going && !grown && (answered || !isHard(emotion))) return [];
    const rung = going && !grown ? (last.rung ?? 1) + 1 : 1;
    if (rung > 2) return [];
    const cause = rung === 1 ? freshCause(state, reading) : undefined;
    state.acknowledged.push({ turn: state.turn, emotion, intensity: Math.max(intensity, rung > 1 ? last!.intensity ?? 0 : 0), rung, ...(cause ? { cause } : {}) });
    if (!isHard(emotion)) return [{ kind: 'acknowledge', keys: [...(topic ? [`acknowledge-${emotion}-${topic}`] : []), `acknowledge-${emotion}`] }];
    if (rung === 2) return [{ kind: 'acknowledge', keys: [...(topic ? [`${SECOND[emotion]!}-${topic}`] : []), SECOND[emotion]!] }];
    const strength = intensity >= settings.strongAt ? 'strong' : 'mild';
    const stems = [...(topic ? [`acknowledge-${emotion}-${topic}-${strength}`] : []), `acknowledge-${emotion}-${strength}`];
    const keys = stems.flatMap((stem) => (cause ? [`${stem}-cause`, stem] : [stem]));
    return [{ kind: 'acknowledge', keys, ...(cause ? { args: { cause } } : {}) }];
}

/** The customer's own words for what set the feeling off, unless they were quoted to them before. */
function freshCause(state: DialogState, { cause }: Reading): string | undefined {
    const quote = cause?.quote.trim();
    return quote && !state.acknowledged.some((entry) => entry.cause === quote) ? quote : undefined;
}

export const isHard = (emotion: Emotion): boolean => (HARD_EMOTIONS as readonly Emotion[]).includes(emotion);
