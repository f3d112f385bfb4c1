import { EMOTIONS, SIGNALS, type Emotion, type Evidence } from '../model.js';
import { FEELINGS } from './cues.js';
import type { Features } from './features.js';
import { PLAINLY, type Tally } from './tally.js';
import { round, type Verdict } from './verdict.js';
import { DENSE, FIRST_SIGNAL, PLAIN, REGISTER, SERVICE, sigmoid, stepsOf, valueOf, type Weights } from './weights.js';

/** Spans shown of the main emotion and of the second; what the rest of the text adds is one span more for each. */
const SHOWN = { main: 6, second: 2 };
/** A second emotion is explained from this probability. */
const PRESENT = 0.3;
const MOST_SIGNALS = 3;

/**
 * Why the verdict is what it is: words with what they add to the logit of an emotion. The weights of an emotion, its `rest`
 * included (bias, shape and lesser words), add up to its logit: sigmoid(sum) is its probability.
 */
export function evidenceOf(weights: Weights, features: Features, tally: Tally, verdict: Omit<Verdict, 'evidence'>, logits: Float32Array): Evidence[] {
    const { emotion, emotions, signals } = verdict;
    const second = FEELINGS.filter((feeling) => feeling !== emotion && emotions[feeling] >= PRESENT).sort((a, b) => emotions[b] - emotions[a])[0];
    const service = sigmoid(logits[REGISTER]!);
    const evidence: Evidence[] = [];
    const explain = (of: Emotion, most: number) => {
        const head = EMOTIONS.indexOf(of);
        const added = new Float32Array(tally.text.length);
        addTo(added, weights, features, tally, head, 1);
        addTo(added, weights, features, tally, SERVICE + head, service);
        evidence.push(...strongest(tally, added, of, most, logits[head]!));
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

/** Adds what each place of the text says for a head: features and cues spread over the characters they cover. */
function addTo(added: Float32Array, { table, scale, dense }: Weights, { size, hash, start, end }: Features, { text, heard }: Tally, head: number, share: number): void {
    const unit = scale[head]! * valueOf(size) * share;
    const spread = (from: number, to: number, weight: number) => {
        if (to - from < text.length) for (let i = from; i < to; i++) added[i]! += weight / (to - from);
    };
    for (let i = 0; i < size; i++) {
        const weight = stepsOf(table, hash[i]!, head);
        if (weight !== 0) spread(start[i]!, end[i]!, weight * unit);
    }
    for (const { start: from, end: to, why, weight } of heard) {
        const [name, signal] = why.split(':');
        const isSignal = name === 'signal';
        const place = isSignal ? FEELINGS.length + SIGNALS.findIndex((one) => one === signal) : FEELINGS.findIndex((feeling) => feeling === name);
        spread(from, to, dense[head * DENSE + place]! * (isSignal ? 1 : weight) * share);
        if (!isSignal && signal === undefined && weight >= PLAINLY) spread(from, to, dense[head * DENSE + PLAIN + place]! * weight * share);
    }
}

/** The words that add or take most, in order of place, and one span of the whole text for all the rest. */
function strongest({ text, heard }: Tally, added: Float32Array, emotion: Emotion, most: number, logit: number): Evidence[] {
    const words = wordsOf(text, added).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, most)
        .map(({ start, end, weight }) => ({ start, end, weight: round(weight) })).filter(({ weight }) => weight !== 0);
    const rest = logit - words.reduce((sum, { weight }) => sum + weight, 0);
    const manner = (start: number, end: number) => heard.find((cue) => cue.start < end && start < cue.end && cue.why.startsWith(`${emotion}:`))?.why;
    return [
        ...words.sort((a, b) => a.start - b.start).map(({ start, end, weight }) => ({ start, end, text: text.slice(start, end), why: manner(start, end) ?? emotion, weight })),
        { start: 0, end: text.length, text, why: `${emotion}:rest`, weight: round(rest) },
    ];
}

/** Letters and digits, and the invisible characters people hide between them. */
const WORD = /[\p{L}\p{N}\p{Cf}'’]/u;
const HAN = /[\u2e80-\u9fff]/;

/** Words of a spaced script; in Chinese, neighbours that pull the same way; other characters each by itself. */
function wordsOf(text: string, added: Float32Array): { start: number; end: number; weight: number }[] {
    const words: { start: number; end: number; weight: number }[] = [];
    for (let start = 0; start < text.length;) {
        const han = HAN.test(text[start]!);
        const isWord = WORD.test(text[start]!);
        let end = start + 1;
        let weight = added[start]!;
        const goesOn = () => {
            const next = text[end]!;
            if (han) return HAN.test(next) && added[end]! > 0 === added[start]! > 0;
            return isWord ? WORD.test(next) && !HAN.test(next) : next === text[start] || /[\udc00-\udfff]|\ufe0f|\u200d/.test(next);
        };
        while (end < text.length && goesOn()) weight += added[end++]!;
        if (weight !== 0 && text[start]! > ' ') words.push({ start, end, weight });
        start = end;
    }
    return words;
}
