import { EMOTIONS, SIGNALS, type Emotion, type Evidence } from '../model.js';
import { FEELINGS } from './cues.js';
import { LONGEST_TEXT, type Features } from './features.js';
import { DENSE, FIRST_SIGNAL, PLAIN, REGISTER, SERVICE, sigmoid } from './heads.js';
import { addedByWords, type Pooled } from './pooling.js';
import { PLAINLY, type Tally } from './tally.js';
import { round, type Verdict } from './verdict.js';
import { rowOf, STRIDE, valueOf, type Weights } from './weights.js';

/** Spans shown of the main emotion and of the second; what the rest of the text adds is one span more for each. */
const SHOWN = { main: 6, second: 2 };
/** A second emotion is explained from this probability. */
const PRESENT = 0.3;
const MOST_SIGNALS = 3;

/** A text as the model saw it. */
export interface Seen { features: Features; pooled: Pooled }

/**
 * Why the verdict is what it is: words with what they add to the logit of an emotion. The weights of an emotion, its `rest`
 * included (bias, shape and lesser words), add up to its logit: sigmoid(sum) is its probability.
 */
export function evidenceOf(weights: Weights, { features, pooled }: Seen, tally: Tally, verdict: Omit<Verdict, 'evidence'>, logits: Float32Array): Evidence[] {
    const { emotion, emotions, signals } = verdict;
    const second = FEELINGS.filter((feeling) => feeling !== emotion && emotions[feeling] >= PRESENT).sort((a, b) => emotions[b] - emotions[a])[0];
    const service = sigmoid(logits[REGISTER]!);
    const evidence: Evidence[] = [];
    const explain = (of: Emotion, most: number) => {
        const head = EMOTIONS.indexOf(of);
        addTo(weights, { features, pooled }, tally, head, service);
        evidence.push(...strongest(tally, of, most, logits[head]!));
    };
    if (emotion !== 'neutral') explain(emotion, SHOWN.main);
    if (second) explain(second, SHOWN.second);
    for (const signal of signals.slice(0, MOST_SIGNALS)) {
        const heard = tally.heard.find(({ why }) => why === `signal:${signal}`) ?? { start: 0, end: tally.text.length };
        const weight = round(logits[FIRST_SIGNAL + SIGNALS.indexOf(signal)]!);
        evidence.push({ start: heard.start, end: heard.end, text: tally.text.slice(heard.start, heard.end), why: `signal:${signal}`, weight });
    }
    return evidence;
}

/** What each place of the text adds; one text is explained at a time. */
const added = new Float64Array(LONGEST_TEXT + 1);

/** Adds what each place of the text says for an emotion, with what it means to a service as far as this is said to one: features, words and cues spread over the characters they cover. */
function addTo({ table, scale, dense, pool }: Weights, { features: { size, hash, start, end, first }, pooled }: Seen, { text, heard }: Tally, head: number, service: number): void {
    added.fill(0, 0, text.length + 1);
    // Where a weight sets in and where it leaves off: run through once at the end, that is what each place has.
    const spread = (from: number, to: number, weight: number) => {
        if (to - from >= text.length) return;
        const each = weight / (to - from);
        added[from]! += each;
        added[to]! -= each;
    };
    const unit = scale[head]! * valueOf(size);
    const serviceUnit = scale[SERVICE + head]! * valueOf(size) * service;
    for (let i = 0; i < size; i++) {
        const row = rowOf(hash[i]!) * STRIDE;
        spread(start[i]!, end[i]!, table[row + head]! * unit + table[row + SERVICE + head]! * serviceUnit);
    }
    const words = addedByWords(pool, pooled, head, SERVICE + head, service);
    for (let word = 0; word < pooled.size; word++) spread(start[first[word]!]!, end[first[word]!]!, words[word]!);
    const denseAt = (place: number): number => dense[head * DENSE + place]! + service * dense[(SERVICE + head) * DENSE + place]!;
    for (const { start: from, end: to, why, weight } of heard) {
        const [name, signal] = why.split(':');
        const isSignal = name === 'signal';
        const place = isSignal ? FEELINGS.length + SIGNALS.findIndex((one) => one === signal) : FEELINGS.findIndex((feeling) => feeling === name);
        spread(from, to, denseAt(place) * (isSignal ? 1 : weight));
        if (!isSignal && signal === undefined && weight >= PLAINLY) spread(from, to, denseAt(PLAIN + place) * weight);
    }
    for (let i = 1; i < text.length; i++) added[i]! += added[i - 1]!;
}

interface Word { start: number; end: number; weight: number }

/** The words that add or take most, in order of place, and one span of the whole text for all the rest. */
function strongest({ text, heard }: Tally, emotion: Emotion, most: number, logit: number): Evidence[] {
    const manners = heard.filter(({ why }) => why.startsWith(`${emotion}:`));
    let rest = logit;
    const evidence: Evidence[] = [];
    for (const { start, end, weight } of heaviest(text, most)) {
        const shown = round(weight);
        if (shown === 0) continue;
        rest -= shown;
        evidence.push({ start, end, text: text.slice(start, end), why: manners.find((cue) => cue.start < end && start < cue.end)?.why ?? emotion, weight: shown });
    }
    evidence.push({ start: 0, end: text.length, text, why: `${emotion}:rest`, weight: round(rest) });
    return evidence;
}

/** The words of the greatest weight either way, in order of place; of equals the earlier ones. */
function heaviest(text: string, most: number): Word[] {
    const kept: Word[] = [];
    for (let start = 0; start < text.length;) {
        const end = wordEnd(text, start);
        let weight = 0;
        for (let i = start; i < end; i++) weight += added[i]!;
        if (weight !== 0 && text.charCodeAt(start) > BLANK) keep(kept, most, { start, end, weight });
        start = end;
    }
    return kept.sort((a, b) => a.start - b.start);
}

/** Puts a word among those kept, heaviest first, if it weighs more than the lightest. */
function keep(kept: Word[], most: number, word: Word): void {
    const weight = Math.abs(word.weight);
    let place = kept.length;
    while (place > 0 && weight > Math.abs(kept[place - 1]!.weight)) place--;
    if (place === most) return;
    kept.splice(place, 0, word);
    if (kept.length > most) kept.pop();
}

/** Letters and digits, and the invisible characters people hide between them. */
const WORD = /[\p{L}\p{N}\p{Cf}'’]/u;
/** What belongs to the emoji before it. */
const JOINED = /[\udc00-\udfff]|\ufe0f|\u200d/;
const BLANK = 32;

/** Where a word of a spaced script ends; in Chinese, neighbours that pull the same way; other characters stand each by itself. */
function wordEnd(text: string, start: number): number {
    let end = start + 1;
    if (isHan(text.charCodeAt(start))) while (end < text.length && isHan(text.charCodeAt(end)) && added[end]! > 0 === added[start]! > 0) end++;
    else if (isWord(text.charCodeAt(start))) while (end < text.length && isWord(text.charCodeAt(end)) && !isHan(text.charCodeAt(end))) end++;
    else while (end < text.length && (text[end] === text[start] || JOINED.test(text[end]!))) end++;
    return end;
}

const isHan = (unit: number): boolean => unit >= 0x2e80 && unit <= 0x9fff;
function isWord(unit: number): boolean {
    if (unit < 0x80) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 39;
    return WORD.test(String.fromCharCode(unit));
}
