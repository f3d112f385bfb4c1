import type { Dimension, Locale, Signal, Style } from '../model.js';
import { fold } from '../text/fold.js';
import { PhraseIndex } from '../text/phrases.js';
import { FEELINGS, type CueFile, type Feeling, type Weighted } from './cues.js';

/** What a phrase feeds: feelings and their strength in nats (see `nats`). */
export type Feeds = readonly (readonly [Feeling, number])[];

/** One thing a phrase means. A phrase may mean several: a feeling, a signal and a cause. */
export type Cue =
    | { kind: 'feeling' | 'failure' | 'praise'; feeds: Feeds; family?: string }
    | { kind: 'signal'; signal: Signal; feeds: Feeds }
    | { kind: 'cause'; cause: string; dimension?: Dimension }
    | { kind: 'style'; style: Exclude<Style, 'plain'> }
    | { kind: 'degree' | 'hedge'; factor: number }
    | { kind: 'negation' | 'contrast' }
    | { kind: 'joint' }
    | { kind: 'reported' | 'harmless' | 'other' };

/**
 * Strength 0–1 as an additive quantity, −ln(1−strength), so that cues combine as a noisy-or:
 * two phrases of strength 0.5 together give 0.75.
 */
export const nats = (strength: number): number => -Math.log(1 - strength);

/** A failure speaks of disappointment, and a third as much of anger. */
const ANGER_IN_FAILURE = 0.35;

/** `zh-CN` and `zh-TW` are one family: an emoji means the same to both, and something else in English. */
export const familyOf = (locale: Locale): string => locale.split('-')[0]!;

/** All locales' cues in one index; a phrase that several files hold with the same meaning counts once, with its greatest strength. */
export function compile(files: Record<Locale, CueFile>): PhraseIndex<Cue> {
    const entries = new Map<string, [string, Cue]>();
    for (const [locale, file] of Object.entries(files)) {
        for (const [phrase, cue] of cuesOf(file, familyOf(locale))) {
            const key = `${fold(phrase)}\n${meaningOf(cue)}`;
            const known = entries.get(key);
            if (!known || strengthOf(cue) > strengthOf(known[1])) entries.set(key, [phrase, cue]);
        }
    }
    return new PhraseIndex(entries.values());
}

/** What each phrase of one file means. */
export function* cuesOf(file: CueFile, family: string): Generator<[string, Cue]> {
    for (const feeling of FEELINGS) {
        yield* each(file.emotions[feeling], (w) => ({ kind: 'feeling', feeds: [[feeling, nats(w)]] }));
        yield* each(file.emoji[feeling], (w) => ({ kind: 'feeling', feeds: [[feeling, nats(w)]], family }));
    }
    yield* each(file.failure, (w) => ({ kind: 'failure', feeds: [['disappointment', nats(w)], ['anger', nats(w) * ANGER_IN_FAILURE]] }));
    yield* each(file.praise, (w) => ({ kind: 'praise', feeds: [['satisfaction', nats(w)]] }));
    yield* each(file.degree, (factor) => ({ kind: 'degree', factor }));
    yield* each(file.hedges, (factor) => ({ kind: 'hedge', factor }));
    for (const [signal, { feeds = {}, phrases }] of Object.entries(file.signals)) {
        const fed = FEELINGS.flatMap((feeling) => (feeds[feeling] ? [[feeling, nats(feeds[feeling])] as const] : []));
        const cue: Cue = { kind: 'signal', signal: signal as Signal, feeds: fed };
        for (const phrase of phrases) yield [phrase, cue];
    }
    for (const [cause, { dimension, phrases }] of Object.entries(file.causes)) {
        for (const phrase of phrases) yield [phrase, { kind: 'cause', cause, dimension }];
    }
    for (const style of ['impatient', 'reserved'] as const) for (const phrase of file.styles[style] ?? []) yield [phrase, { kind: 'style', style }];
    const plain = { negation: file.negations, contrast: file.contrast, joint: file.joints, reported: file.reported, harmless: file.harmless, other: file.others } as const;
    for (const kind of ['negation', 'contrast', 'joint', 'reported', 'harmless', 'other'] as const) for (const phrase of plain[kind]) yield [phrase, { kind }];
}

function* each(section: Weighted | undefined, cueOf: (weight: number) => Cue): Generator<[string, Cue]> {
    for (const [weight, phrases] of Object.entries(section ?? {})) {
        for (const phrase of phrases) yield [phrase, cueOf(Number(weight))];
    }
}

function meaningOf(cue: Cue): string {
    if (cue.kind === 'signal') return cue.signal;
    if (cue.kind === 'cause') return `cause ${cue.cause}`;
    if (cue.kind === 'style') return cue.style;
    if (cue.kind === 'feeling') return `${cue.feeds[0]![0]} ${cue.family ?? ''}`;
    return cue.kind;
}

function strengthOf(cue: Cue): number {
    if ('feeds' in cue) return cue.feeds[0]?.[1] ?? 0;
    return 'factor' in cue ? Math.abs(cue.factor - 1) : 0;
}
