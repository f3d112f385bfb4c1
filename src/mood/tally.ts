import { HARD_EMOTIONS, SIGNALS, type Emotion, type Signal, type Style } from '../model.js';
import type { Match } from '../text/phrases.js';
import { FEELINGS, type Feeling } from './cues.js';
import type { FeelingCue, Layers } from './layers.js';
import { nats, type Feeds } from './lexicon.js';
import { scopeOf } from './scope.js';
import { endsClause, type Clauses, type Emphasis } from './view.js';
import { AS_SAID, DENIED, NOT_READ } from './features.js';
import { COVERED, LAST, MANNER, PLAIN } from './heads.js';

/** Something heard: `why` is a feeling (`anger`, `anger:sarcasm`) or a signal (`signal:repeat`). */
export interface Heard { start: number; end: number; why: string; weight: number }

/** Signals that a denial does not take back: "not a scam, is it?" still speaks of fraud, and better once too often for self-harm. */
const UNDENIABLE: ReadonlySet<Signal> = new Set(['selfHarm', 'fraud', 'repeat', 'unresolved', 'urgent', 'specialCare', 'thanks']);

/** What a word turned round feeds, and how much of its strength is left. */
const LEFT_OF_DENIED = { praise: 0.9, hard: 0.12 };
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
/** A feeling said in every second word is no stronger than this. */
const MOST_NATS = 4;
/** From here on a word says a feeling plainly. */
export const PLAINLY = nats(0.44);

const NOTHING = Object.fromEntries(FEELINGS.map((feeling) => [feeling, 0])) as Record<Feeling, number>;
/** Self-harm speaks of grief as plainly as a word for it. */
const BY_SELF_HARM = Object.fromEntries(FEELINGS.map((feeling) => [feeling, `${feeling}:selfHarm`])) as Record<Feeling, string>;

/** One text heard through its cues: what they say of each feeling gathers here. */
export class Tally {
    /** What was heard, where and how strongly; the weights of a feeling add up to its sum. */
    readonly heard: Heard[] = [];
    /** Strength per feeling, in nats. */
    readonly sums: Record<Feeling, number> = { ...NOTHING };
    readonly signals = new Set<Signal>();
    /** Signals whose words stand there and mean something else: denied, or part of another phrase. */
    readonly unmeant = new Set<Signal>();
    /** What denials and quotations make of each place of the text, for `featuresOf`; absent where all is as said. */
    turns: Uint8Array | undefined;
    private readonly times = new Map<unknown, number>();
    /** A hard feeling was denied, or any denied twice. */
    reticent = false;
    /** Praise beside failure was heard. */
    sarcastic = false;
    /** The same was said before in this conversation. */
    again = false;

    constructor(
        readonly text: string,
        readonly folded: string,
        private readonly clauses: Clauses,
        readonly layers: Layers,
        private readonly voices: Float32Array | undefined,
        private readonly emphasis: Emphasis,
    ) {}

    /** Feelings, failures and praise, each as its surroundings turn it. */
    feelings(): void {
        const trouble = new Set<number>();
        const mildness = new Set<number>();
        const praise: [Match<FeelingCue>, number][] = [];
        for (let i = 0; this.voices && i < this.voices.length; i++) if (this.voices[i]! < 1) this.turn(i, i + 1, NOT_READ);
        for (const { start, end } of this.layers.harmless) this.turn(start, end, DENIED);
        this.sarcastic = this.layers.stinging;
        let last: Match<FeelingCue> | undefined;
        let barrier = 0;
        for (const cue of this.layers.feelings) {
            // Several meanings of one span stand side by side; all of them see the same words before.
            if (last && cue.start > last.start) barrier = last.end;
            last = cue;
            const { factor, negations, deniedFrom } = scopeOf(cue, this.layers.modifiers, this.text, this.clauses, barrier);
            const strength = factor * (this.voices?.[cue.start] ?? 1);
            if (strength === 0) continue;
            const sentence = this.clauses.sentence[cue.start]!;
            const kind = cue.value.kind === 'feeling' && isSoft(cue.value.feeds[0]![0]) ? 'soft' : cue.value.kind === 'praise' ? 'praise' : 'hard';
            if (negations > 0) this.turn(deniedFrom, cue.end, negations % 2 === 1 ? DENIED : NOT_READ);
            if (negations % 2 === 1) this.denied(cue, kind, strength);
            else if (negations > 0) this.deniedTwice(cue, strength);
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
            if (!trouble.has(sentence) || mildness.has(sentence)) {
                this.add(cue, cue.value.feeds, trouble.has(sentence) ? strength * CONCEDED : strength);
                continue;
            }
            this.sarcastic = true;
            this.turn(cue.start, cue.end, NOT_READ);
            this.add(cue, SARCASM, strength, 'sarcasm');
        }
    }

    private turn(start: number, end: number, how: number): void {
        this.turns ??= new Uint8Array(this.text.length).fill(AS_SAID);
        this.turns.fill(how, start, end);
    }

    private denied(cue: Match<FeelingCue>, kind: 'soft' | 'praise' | 'hard', strength: number): void {
        const sum = cue.value.feeds[0]![1] * strength;
        // "not very happy" is milder than "unhappy": a degree word under a denial weakens it.
        if (kind !== 'hard') this.add(cue, [['disappointment', Math.min(sum, nats(0.6)) * LEFT_OF_DENIED.praise]], 1, 'denied');
        else {
            this.reticent = true;
            this.add(cue, [['satisfaction', sum * LEFT_OF_DENIED.hard]], 1, 'denied');
        }
    }

    private deniedTwice(cue: Match<FeelingCue>, strength: number): void {
        this.reticent = true;
        this.add(cue, cue.value.feeds, strength * DENIED_TWICE, 'denied twice');
    }

    private onlyThanks({ start, end, value }: Match<FeelingCue>): number {
        if (value.feeds[0]![0] !== 'gratitude') return 1;
        return (end - start) * 2 >= this.text.trim().length ? ONLY_THANKS : 1;
    }

    /** Signals not denied; each feeds feelings once, however often it is said. */
    spokenSignals(): void {
        for (const signal of this.layers.hidden) this.unmeant.add(signal);
        for (const cue of this.layers.signals) {
            const { signal, feeds } = cue.value;
            const voice = (this.voices?.[cue.start] ?? 1);
            if (this.signals.has(signal) || voice === 0) continue;
            const deniable = !UNDENIABLE.has(signal);
            if (deniable && scopeOf(cue, this.layers.modifiers, this.text, this.clauses).negations % 2 === 1) {
                this.unmeant.add(signal);
                continue;
            }
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
        this.again = true;
        this.signals.add('repeat');
        this.push(0, this.text.length, 'signal:repeat', 0);
        this.add(whole, SAID_AGAIN, 1, 'said again');
    }

    private isGlad(): boolean {
        return this.sums.satisfaction + this.sums.gratitude > hardSum(this.sums);
    }

    private add({ start, end, value }: { start: number; end: number; value?: unknown }, feeds: Feeds, factor: number, how?: string): void {
        // The same word again says less each time, so that a text of one word a thousand times stays within bounds.
        const times = value === undefined ? 0 : this.times.get(value) ?? 0;
        if (value !== undefined) this.times.set(value, times + 1);
        for (const [feeling, strength] of feeds) {
            const weight = strength * factor * this.emphasis.factor * 0.5 ** times;
            if (weight < 0.005) continue;
            this.sums[feeling] += weight;
            this.push(start, end, how ? `${feeling}:${how}` : feeling, weight);
        }
    }

    private push(start: number, end: number, why: string, weight: number): void {
        this.heard.push({ start, end, why, weight });
    }

    /** The way the person writes: pressing, holding back, or neither. */
    style(): Style {
        const { impatient, reserved } = this.layers;
        const marked = this.emphasis.marks !== undefined && hardSum(this.sums) > 0;
        const pressing = impatient + [this.signals.has('urgent'), this.signals.has('repeat'), marked].filter(Boolean).length;
        if (pressing > reserved) return 'impatient';
        return reserved > 0 ? 'reserved' : 'plain';
    }

    /** Three marks in a row or more, or capitals. */
    get isLoud(): boolean {
        const { marks, shouting } = this.emphasis;
        return shouting || (marks !== undefined && marks.end - marks.start >= 3);
    }

    private lastSentence(): number {
        let at = this.text.length - 1;
        while (at > 0 && (this.text[at]! <= ' ' || endsClause(this.text, at))) at--;
        return this.clauses.sentence[Math.max(at, 0)]!;
    }

    /** How strong a feeling is by its words alone, 0–1; `plain`: by those alone that leave little doubt. */
    strengthOf(feeling: Feeling, plain = false): number {
        if (!plain) return 1 - Math.exp(-this.sums[feeling]);
        let sum = 0;
        for (const { why, weight } of this.heard) if ((why === feeling || why === BY_SELF_HARM[feeling]) && weight >= PLAINLY) sum += weight;
        return 1 - Math.exp(-sum);
    }

    /** What the model is told of the cues, in the order of `DENSE`. */
    dense(into: Float32Array): void {
        into.fill(0);
        FEELINGS.forEach((feeling, i) => { into[i] = Math.min(this.sums[feeling], MOST_NATS); });
        SIGNALS.forEach((signal, i) => { into[FEELINGS.length + i] = Number(this.signals.has(signal)); });
        let up = 0;
        let down = 0;
        for (const { value } of this.layers.modifiers) {
            if (value.kind === 'degree') up += Math.log(value.factor);
            else if (value.kind === 'hedge') down -= Math.log(value.factor);
        }
        const { factor, shouting } = this.emphasis;
        const length = Math.max(this.text.trim().length, 1);
        const end = this.lastSentence();
        for (const { start, end: until, why, weight } of this.heard) {
            const feeling = FEELINGS.indexOf(why as Feeling);
            if (feeling < 0) continue;
            if (weight >= PLAINLY) into[PLAIN + feeling]! += weight;
            into[COVERED + feeling]! += weight * Math.min(1, (until - start) / length);
            if (end > 0 && this.clauses.sentence[start] === end) into[LAST + feeling]! += weight;
        }
        for (let i = PLAIN; i < into.length; i++) into[i] = Math.min(into[i]!, MOST_NATS);
        into[MANNER] = factor - 1;
        into[MANNER + 1] = Number(shouting);
        into[MANNER + 2] = Math.min(up, MOST_NATS);
        into[MANNER + 3] = Math.min(down, MOST_NATS);
        into[MANNER + 4] = Number(this.again);
    }
}

export const isSoft = (emotion: Emotion): boolean => emotion === 'satisfaction' || emotion === 'gratitude';
export const hardSum = (sums: Record<Feeling, number>): number => HARD_EMOTIONS.reduce((sum, emotion) => sum + sums[emotion], 0);
