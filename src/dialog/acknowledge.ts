import { HARD_EMOTIONS, type Act, type DialogState, type Emotion, type Reading } from '../model.js';
import type { DialogSettings } from './settings.js';

/**
 * Meets the feeling of this utterance, if there is one and it was not met just before; a feeling that rose is met again.
 * Keys, most specific first: emotion, topic, strength, and the cause only where the customer named one; a good feeling is affirmed briefly, without degrees.
 * Adds to `state.acknowledged`.
 */
export function acknowledge(state: DialogState, reading: Reading, topic: string | undefined, settings: DialogSettings['feeling']): Act[] {
    const { emotion, intensity } = reading;
    if (emotion === 'neutral' || intensity < settings.acknowledgeAt || wasMet(state, emotion, intensity, settings.roseBy)) return [];
    state.acknowledged.push({ turn: state.turn, emotion, intensity });
    if (!isHard(emotion)) return [{ kind: 'acknowledge', keys: [...(topic ? [`acknowledge-${emotion}-${topic}`] : []), `acknowledge-${emotion}`] }];
    const strength = intensity >= settings.strongAt ? 'strong' : 'mild';
    const cause = reading.cause?.quote.trim();
    const stems = [...(topic ? [`acknowledge-${emotion}-${topic}-${strength}`] : []), `acknowledge-${emotion}-${strength}`];
    const keys = stems.flatMap((stem) => (cause ? [`${stem}-cause`, stem] : [stem]));
    return [{ kind: 'acknowledge', keys, ...(cause ? { args: { cause } } : {}) }];
}

function wasMet(state: DialogState, emotion: Emotion, intensity: number, roseBy: number): boolean {
    const last = state.acknowledged.at(-1);
    return last !== undefined && last.emotion === emotion && last.turn >= state.turn - 1 && intensity < (last.intensity ?? 0) + roseBy;
}

export const isHard = (emotion: Emotion): boolean => (HARD_EMOTIONS as readonly Emotion[]).includes(emotion);
