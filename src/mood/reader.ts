import type { Emotion, Evidence, Locale, Reading, Signal } from '../model.js';
import { EMOTIONS, HARD_EMOTIONS, SIGNALS } from '../model.js';
import { fold } from '../text/fold.js';
import { detectLanguage } from '../text/language.js';
import type { Match } from '../text/phrases.js';
import { causeOf } from './cause.js';
import { FEELINGS, type CueFile, type Feeling } from './cues.js';
import { layersOf, type FeelingCue, type Layers } from './layers.js';
import { compile, familyOf, nats, type Feeds } from './lexicon.js';
import { quotedIn, voicesOf } from './quoted.js';
import { saysAgain } from './repeat.js';
import { scopeOf } from './scope.js';
import { clausesOf, emphasisOf, findCues, type Clauses, type Emphasis } from './view.js';

export interface ReadHint {
    /** What the person is known to speak; decides when the text does not tell. */
    lang?: Locale;
    /** Folded earlier customer lines of this conversation, to notice that something is said again. */
    recent?: readonly string[];
}

export interface MoodReader {
    /** Reads one utterance. Takes any string, never throws, and takes time linear in its length. */
    read(text: string, hint?: ReadHint): Reading;
}

/** Signals that a denial does not take back: "not a scam, is it?" still speaks of fraud, and better once too often for self-harm. */
const UNDENIABLE: ReadonlySet<Signal> = new Set(['selfHarm', 'fraud', 'repeat', 'unresolved', 'urgent', 'specialCare', 'thanks']);

/** What a word turned round feeds, and how much of its strength is left. */
const DENIED = { praise: 0.9, hard: 0.12 };
/** Left of a feeling denied twice ("not unhappy"). */
const DENIED_TWICE = 0.3;
/** Praise beside failure without a "but" is meant the other way. */
const SARCASM: Feeds = [['anger', nats(0.55)], ['disappointment', nats(0.3)]];
/** Left of praise that only leads up to a complaint: "good product, but …". */
const CONCEDED = 0.5;
/** Nothing but thanks means them. */
const ONLY_THANKS = 3;
const MARKS_ALONE: Feeds = [['anger', nats(0.2)]];
const SHOUTING_ALONE: Feeds = [['anger', nats(0.15)]];
const SAID_AGAIN: Feeds = [['disappointment', nats(0.2)], ['anger', nats(0.15)]];

/** Reads by cues. The files of all locales are listened to in every text: people mix languages. */
export function createReader(files: Record<Locale, CueFile>): MoodReader {
    const index = compile(files);
    return {
        read(text, { lang: known, recent = [] } = {}) {
            const lang = detectLanguage(text, known) ?? known ?? 'en';
            const matches = findCues(index, text);
            const layers = layersOf(matches, text.length + 1, familyOf(lang));
            const reported = matches.filter(({ value }) => value.kind === 'reported');
            const emphasis = emphasisOf(text);
            const voices = voicesOf(text.length, quotedIn(text, reported));
            const tally = new Tally(text, clausesOf(text), layers, voices, emphasis);
            tally.feelings();
            tally.spokenSignals();
            tally.manner(saysAgain(fold(text), recent));
            return tally.reading(lang);
        },
    };
}

/** One text being read: evidence gathers here and adds up to the reading. */
class Tally {
    private readonly evidence: Evidence[] = [];
    private readonly sums = Object.fromEntries(FEELINGS.map((feeling) => [feeling, 0])) as Record<Feeling, number>;
    private readonly signals = new Set<Signal>();
    private readonly heard = new Map<unknown, number>();

    constructor(
        private readonly text: string,
        private readonly clauses: Clauses,
        private readonly layers: Layers,
        private readonly voices: Float32Array | undefined,
        private readonly emphasis: Emphasis,
    ) {}

    /** Feelings, failures and praise, each as its surroundings turn it. */
    feelings(): void {
        const trouble = new Set<number>();
        const mildness = new Set<number>();
        const praise: [Match<FeelingCue>, number][] = [];
        let last: Match<FeelingCue> | undefined;
        let barrier = 0;
        for (const cue of this.layers.feelings) {
            // Several meanings of one span stand side by side; all of them see the same words before.
            if (last && cue.start > last.start) barrier = last.end;
            last = cue;
            const { factor, negations } = scopeOf(cue, this.layers.modifiers, this.text, this.clauses, barrier);
            const strength = factor * (this.voices?.[cue.start] ?? 1);
            if (strength === 0) continue;
            const sentence = this.clauses.sentence[cue.start]!;
            const kind = cue.value.kind === 'feeling' && isSoft(cue.value.feeds[0]![0]) ? 'soft' : cue.value.kind === 'praise' ? 'praise' : 'hard';
            if (negations % 2 === 1) this.denied(cue, kind, strength);
            else if (negations > 0) this.add(cue, cue.value.feeds, strength * DENIED_TWICE, 'denied twice');
            else if (kind === 'praise') praise.push([cue, strength]);
            else {
                if (kind === 'hard') trouble.add(sentence);
                else mildness.add(sentence);
                this.add(cue, cue.value.feeds, strength * this.onlyThanks(cue));
            }
        }
        for (const { start } of this.layers.causes) trouble.add(this.clauses.sentence[start]!);
        for (const { value, start } of this.layers.signals) {
            if (value.signal === 'unresolved' || value.signal === 'repeat') trouble.add(this.clauses.sentence[start]!);
        }
        for (const { value, start } of this.layers.modifiers) if (value.kind === 'contrast') mildness.add(this.clauses.sentence[start]!);
        for (const [cue, strength] of praise) {
            const sentence = this.clauses.sentence[cue.start]!;
            if (trouble.has(sentence) && !mildness.has(sentence)) this.add(cue, SARCASM, strength, 'sarcasm');
            else this.add(cue, cue.value.feeds, trouble.has(sentence) ? strength * CONCEDED : strength);
        }
    }

    private denied(cue: Match<FeelingCue>, kind: 'soft' | 'praise' | 'hard', strength: number): void {
        const sum = cue.value.feeds[0]![1] * strength;
        // "not very happy" is milder than "unhappy": a degree word under a denial weakens it.
        if (kind !== 'hard') this.add(cue, [['disappointment', Math.min(sum, nats(0.6)) * DENIED.praise]], 1, 'denied');
        else this.add(cue, [['satisfaction', sum * DENIED.hard]], 1, 'denied');
    }

    private onlyThanks({ start, end, value }: Match<FeelingCue>): number {
        if (value.feeds[0]![0] !== 'gratitude') return 1;
        return (end - start) * 2 >= this.text.trim().length ? ONLY_THANKS : 1;
    }

    /** Signals not denied; each feeds feelings once, however often it is said. */
    spokenSignals(): void {
        for (const cue of this.layers.signals) {
            const { signal, feeds } = cue.value;
            const voice = (this.voices?.[cue.start] ?? 1);
            if (this.signals.has(signal) || voice === 0) continue;
            const deniable = !UNDENIABLE.has(signal);
            if (deniable && scopeOf(cue, this.layers.modifiers, this.text, this.clauses).negations % 2 === 1) continue;
            this.signals.add(signal);
            this.push(cue.start, cue.end, `signal:${signal}`, 0);
            this.add(cue, feeds, voice, signal);
        }
    }

    /** What the way of writing says where words say little, and saying it again. */
    manner(again: boolean): void {
        const { marks, shouting } = this.emphasis;
        const spoken = FEELINGS.some((feeling) => this.sums[feeling] > nats(0.1));
        const whole = { start: 0, end: this.text.length };
        if (marks && marks.end - marks.start >= (marks.asking ? 2 : 3) && !spoken) this.add(marks, MARKS_ALONE, 1, 'marks');
        if (shouting && !this.isGlad()) this.add(whole, SHOUTING_ALONE, 1, 'capitals');
        if (!again) return;
        this.signals.add('repeat');
        this.push(0, this.text.length, 'signal:repeat', 0);
        this.add(whole, SAID_AGAIN, 1, 'said again');
    }

    private isGlad(): boolean {
        return this.sums.satisfaction + this.sums.gratitude > hardSum(this.sums);
    }

    private add({ start, end, value }: { start: number; end: number; value?: unknown }, feeds: Feeds, factor: number, how?: string): void {
        // The same word again says less each time, so that a text of one word a thousand times stays within bounds.
        const times = value === undefined ? 0 : this.heard.get(value) ?? 0;
        if (value !== undefined) this.heard.set(value, times + 1);
        for (const [feeling, strength] of feeds) {
            const weight = strength * factor * this.emphasis.factor * 0.5 ** times;
            if (weight < 0.005) continue;
            this.sums[feeling] += weight;
            this.push(start, end, how ? `${feeling}:${how}` : feeling, weight);
        }
    }

    private push(start: number, end: number, why: string, weight: number): void {
        this.evidence.push({ start, end, text: this.text.slice(start, end), why, weight: round(weight) });
    }

    reading(lang: Locale): Reading {
        const emotions = probabilities(this.sums);
        const emotion = mainOf(emotions);
        const hard = hardSum(this.sums);
        const soft = this.sums.satisfaction + this.sums.gratitude;
        const own = emotion === 'neutral' ? 0 : this.sums[emotion];
        const other = emotion === 'neutral' ? (hard + soft) * 0.5 : (isSoft(emotion) ? soft : hard) - own;
        const unwell = 1 - Math.exp(-(hard - this.sums.confusion * 0.5) * 1.5);
        return {
            emotion,
            intensity: round(1 - Math.exp(-own - other * 0.5)),
            valence: round((1 - Math.exp(-soft * 1.5)) * (1 - unwell) - unwell),
            emotions,
            signals: SIGNALS.filter((signal) => this.signals.has(signal)),
            style: this.style(hard),
            lang,
            evidence: this.evidence,
            cause: hard > nats(0.25) && !isSoft(emotion) ? causeOf(this.text, this.layers) : undefined,
        };
    }

    private style(hard: number): Reading['style'] {
        const { impatient, reserved } = this.layers;
        const marked = this.emphasis.marks !== undefined && hard > 0;
        const pressing = impatient + [this.signals.has('urgent'), this.signals.has('repeat'), marked].filter(Boolean).length;
        if (pressing > reserved) return 'impatient';
        return reserved > 0 ? 'reserved' : 'plain';
    }
}

const isSoft = (emotion: Emotion): boolean => emotion === 'satisfaction' || emotion === 'gratitude';
const hardSum = (sums: Record<Feeling, number>): number => HARD_EMOTIONS.reduce((sum, emotion) => sum + sums[emotion], 0);
const round = (value: number): number => Math.round(value * 1000) / 1000 + 0;

/** A feeling is present with probability 1 − e^(−2·sum); neutral is the chance that none is. A single cue of strength 0.3 is even odds. */
function probabilities(sums: Record<Feeling, number>): Record<Emotion, number> {
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
