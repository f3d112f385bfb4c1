import { z } from 'zod';
import { EMOTIONS, SIGNALS, type Emotion, type Reading, type Signal } from '../model.js';
import type { ReadHint } from './reader.js';

/** What another reader makes of an utterance. What it leaves out is taken from ours. */
export type PluggedReading = Pick<Reading, 'emotion' | 'intensity' | 'valence' | 'emotions'> & Partial<Pick<Reading, 'signals' | 'style' | 'lang' | 'evidence'>>;

/**
 * The way to plug another reader in: a model of your own, an endpoint. It is asked before the turn is taken; whatever it does (takes too
 * long, throws, answers nonsense), our own reader reads instead.
 */
export interface MoodReaderPort {
    /** @param signal aborted when the answer is too late to be used */
    read(text: string, hint: ReadHint, signal: AbortSignal): PluggedReading | Promise<PluggedReading>;
}

const share = z.number().min(0).max(1);
const schema = z.object({
    emotion: z.enum(EMOTIONS),
    intensity: share,
    valence: z.number().min(-1).max(1),
    emotions: z.object(Object.fromEntries(EMOTIONS.map((emotion) => [emotion, share])) as Record<Emotion, typeof share>),
    signals: z.array(z.enum(SIGNALS)).max(SIGNALS.length).optional(),
    style: z.enum(['impatient', 'reserved', 'plain']).optional(),
    lang: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/).optional(),
    evidence: z.array(z.object({ start: z.int().min(0), end: z.int().min(0), text: z.string(), why: z.string().max(60), weight: z.number() })).max(50).optional(),
});

/** What another reader answered, if it is a reading of this text; otherwise what is wrong with it, without a word of the customer. */
export function pluggedReading(answer: unknown, text: string): PluggedReading | { fault: string } {
    const parsed = schema.safeParse(answer);
    if (!parsed.success) return { fault: parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'answer'}: ${message}`).slice(0, 3).join('; ') };
    const outside = parsed.data.evidence?.findIndex(({ start, end, text: words }) => start > end || end > text.length || text.slice(start, end) !== words) ?? -1;
    return outside >= 0 ? { fault: `evidence.${outside}: its words do not stand there` } : parsed.data;
}

/** Signals no other reader may take away: where our words for them are heard, they are heard. */
const KEPT: readonly Signal[] = ['selfHarm', 'danger', 'fraud', 'asksHuman'];

/** Another reader's answer made whole with our own reading of the same text. */
export function completed(plugged: PluggedReading, own: Reading): Reading {
    const { emotion, intensity, valence, emotions, signals = own.signals, style = own.style, lang = own.lang, evidence = own.evidence } = plugged;
    const heard = new Set([...signals, ...own.signals.filter((signal) => KEPT.includes(signal) || signal === 'repeat')]);
    return { emotion, intensity, valence, emotions, signals: SIGNALS.filter((signal) => heard.has(signal)), style, lang, evidence, ...(own.cause ? { cause: own.cause } : {}), ...(own.service ? { service: own.service } : {}) };
}
