import { EMOTIONS, SIGNALS } from '../model.js';
import { FEELINGS } from './cues.js';

/**
 * What the model answers, in this order: a logit per emotion as it is meant in public talk, what is added per emotion when
 * somebody speaks to a service, one for intensity, one per signal, whether this is said to a service at all, and how badly
 * things stand for the customer.
 */
export const SERVICE = EMOTIONS.length;
export const INTENSITY = SERVICE + EMOTIONS.length;
export const FIRST_SIGNAL = INTENSITY + 1;
export const REGISTER = FIRST_SIGNAL + SIGNALS.length;
export const TROUBLE = REGISTER + 1;
export const HEADS = TROUBLE + 1;

/**
 * The table has three columns more: the logits of what a line by its words alone says of the service so far, dissatisfied, neutral and
 * satisfied. They are learnt apart from the rest, from our own dialogues (`training/levels.ts`).
 */
export const FIRST_LEVEL = HEADS;
export const COLUMNS = HEADS + 3;

/** What the cues say, in this order: the sum per feeling, each signal heard or not, the manner (see `MANNER`), the sum per feeling of plain words alone, of all words as far as they make up the text, and of those of the last sentence. */
export const DENSE = FEELINGS.length + SIGNALS.length + 5 + 3 * FEELINGS.length;
/** Place of the manner among the dense values: loudness, capitals, degree words, hedges, said again. */
export const MANNER = FEELINGS.length + SIGNALS.length;
/** Place of the sums of plain words: cues that leave little doubt when they stand alone. */
export const PLAIN = MANNER + 5;
/** Place of the sums by the share of the text their words cover: in "thanks" they are all of it, in a request that ends so they are little. */
export const COVERED = PLAIN + FEELINGS.length;
/** Place of the sums of the last sentence, where there are several: what a text comes to. */
export const LAST = COVERED + FEELINGS.length;

export const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Adds to each emotion what it means to a service, as far as this is said to one. */
export function joinRegisters(logits: Float32Array): void {
    const service = sigmoid(logits[REGISTER]!);
    for (let i = 0; i < SERVICE; i++) logits[i]! += service * logits[SERVICE + i]!;
}
