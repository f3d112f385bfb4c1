import { NEEDS, type Analysis, type Emotion, type Mood, type Need, type Reading, type Shown, type Signal } from '../model.js';
import { spanAround, type Span } from './cause.js';
import type { Matter } from './matter.js';

/** Problems remembered, and words of warning. */
const CAUSES_KEPT = 4;
const WARNINGS_KEPT = 3;
/** What the reading itself calls the cause weighs more than what is named beside it. */
const MAIN = 1.5;
/** "You said three days", "the third time": what was promised, or was before, tells less of the problem than what came. */
const ASIDE = 0.5;
/** A need said in the very words of the wish is the wish; what lies beneath shows elsewhere. */
const IN_THE_WISH = 0.5;
/** What a feeling adds to a need that words show: who is afraid or lost needs to know, who is angry or hurt to be respected. */
const FELT: Partial<Record<Need, { by: readonly Emotion[]; adds: number }>> = {
    information: { by: ['anxiety', 'confusion'], adds: 0.5 },
    emotion: { by: ['anger', 'sadness'], adds: 0.5 },
};
/** Weight from which a need shows. */
const SHOWS = 1;
/** What the gap is made of; see `gapOf`. */
const GAP = { atLeast: 0.3, felt: 0.6, past: 0.3 };
const WARNING: readonly Signal[] = ['legal', 'regulator', 'publicity', 'churn'];
/** A signal heard in the whole of a text longer than this shows no words. */
const ALL_OF_IT = 20;

export interface Told { text: string; matter: Matter; reading: Reading; mood: Mood }

/** What is known after one more customer turn. What was said later says it better; problems and needs add up. */
export function nextAnalysis(before: Analysis | undefined, { text, matter, reading, mood }: Told): Analysis {
    const shown = ({ start, end }: Span): Shown => ({ turn: mood.turns, start, end, quote: text.slice(start, end) });
    const wish = matter.wish && (matter.wish.outright || !before?.stated?.outright) ? { ...shown(matter.wish), outright: matter.wish.outright } : before?.stated;
    const causes = causesAfter(before?.causes ?? [], matter, reading, shown);
    const expected = matter.expected ? shown(matter.expected) : before?.expected;
    const happened = happenedAfter(before, matter, causes, shown);
    const past = matter.past ? shown(matter.past) : before?.past;
    const attribution = matter.blame ? { ...shown(matter.blame), to: matter.blame.to } : before?.attribution;
    const needs = needsAfter(before?.needs ?? {}, matter, reading, shown);
    const beneath = deepest(needs);
    return {
        causes,
        ...(expected ? { expected } : {}),
        ...(happened ? { happened } : {}),
        ...(expected && happened ? { gap: Math.max(gapOf(mood, past), before?.gap ?? 0) } : {}),
        ...(attribution ? { attribution } : {}),
        ...(past ? { past } : {}),
        ...(wish ? { stated: wish } : {}),
        needs,
        ...(beneath ? { beneath } : {}),
        warnings: [...before?.warnings ?? [], ...warningsIn(text, reading, shown)].slice(-WARNINGS_KEPT),
    };
}

/** What came instead goes with what was expected: a pair told once is not mixed with words about something else. */
function happenedAfter(before: Analysis | undefined, matter: Matter, causes: Analysis['causes'], shown: (span: Span) => Shown): Shown | undefined {
    const isPaired = before?.expected && before.happened && !matter.expected;
    if (matter.happened && !isPaired) return shown(matter.happened);
    if (before?.happened || !(matter.expected ?? before?.expected)) return before?.happened;
    // "My order is late." – "You said yesterday." The problem named before is what came.
    const told = causes.find(({ turn, start }) => !(matter.expected && turn === shown(matter.expected).turn && start === matter.expected.start));
    return told && { turn: told.turn, start: told.start, end: told.end, quote: told.quote };
}

function causesAfter(before: Analysis['causes'], { causes }: Matter, { intensity }: Reading, shown: (span: Span) => Shown): Analysis['causes'] {
    const after = new Map(before.map((cause) => [cause.kind, cause]));
    for (const { kind, dimension, main, aside, ...span } of causes) {
        const weight = (after.get(kind)?.weight ?? 0) + (1 + intensity) * (aside ? ASIDE : main ? MAIN : 1);
        after.set(kind, { kind, ...(dimension ? { dimension } : {}), ...shown(span), weight: Math.round(weight * 100) / 100 });
    }
    return [...after.values()].sort((a, b) => b.weight - a.weight).slice(0, CAUSES_KEPT);
}

function needsAfter(before: Analysis['needs'], { needs, wish }: Matter, { emotion }: Reading, shown: (span: Span) => Shown): Analysis['needs'] {
    const after = { ...before };
    for (const { need, ...span } of needs) {
        const inWish = wish !== undefined && wish.start <= span.start && span.end <= wish.end;
        const felt = FELT[need]?.by.includes(emotion) ? FELT[need].adds : 0;
        after[need] = { ...shown(span), weight: (after[need]?.weight ?? 0) + (inWish ? IN_THE_WISH : 1) + felt };
    }
    return after;
}

function deepest(needs: Analysis['needs']): Need | undefined {
    return NEEDS.reduce<Need | undefined>((best, need) => (needs[need] && needs[need].weight >= SHOWS && (!best || needs[need].weight >= needs[best]!.weight) ? need : best), undefined);
}

/** How wide the gap is, 0–1: it makes the feeling, so it is told by the feeling, and by whether it is the first; combined as independent chances. */
function gapOf(mood: Mood, past: Shown | undefined): number {
    const felt = Math.max(mood.disappointment, mood.anger);
    return Math.round((1 - (1 - GAP.atLeast) * (1 - GAP.felt * felt) * (past ? 1 - GAP.past : 1)) * 100) / 100;
}

function warningsIn(text: string, { signals, evidence }: Reading, shown: (span: Span) => Shown): Analysis['warnings'] {
    return WARNING.filter((signal) => signals.includes(signal)).flatMap((signal) => {
        const words = evidence.find(({ why, start, end }) => why === `signal:${signal}` && end > start && end <= text.length && (end - start < text.length || end <= ALL_OF_IT));
        return words ? [{ ...shown(spanAround(text, words, [])), signal }] : [];
    });
}
