import type { Analysis, Cause, ConversationState, Reading, Summary, SummaryFact, Transition, Verdict } from '../model.js';
import { HARD_EMOTIONS } from '../model.js';

/** Customer lines quoted in a summary, and how long each may be. */
const QUOTES = 3;
const QUOTE_LENGTH = 200;
/** A change of valence per turn smaller than this is called steady. */
const STEADY = 0.08;

/** What a summary is made of: the state at the moment of the handoff, and the latest reading and lines. */
export interface SummaryInput {
    state: ConversationState;
    reading: Reading;
    verdict: Verdict;
    topic?: string;
    facts: SummaryFact[];
    /** Customer lines, oldest first, as written. */
    lines: readonly string[];
    /** 0–1, as the rules see it. */
    complaintRisk?: number;
}

/** Builds the emotion summary a human agent starts from. States only what was read or said; nothing is invented. */
export function summarise({ state, reading, verdict, topic, facts, lines, complaintRisk }: SummaryInput): Summary {
    const { mood } = state;
    const hardest = HARD_EMOTIONS.reduce((a, b) => (mood[b] > mood[a] ? b : a));
    const nowHard = mood[hardest] >= 0.25;
    return {
        lang: state.locale,
        emotion: nowHard ? hardest : reading.emotion,
        intensity: nowHard ? Math.max(mood[hardest], reading.emotion === hardest ? reading.intensity : 0) : reading.intensity,
        course: mood.course,
        trend: mood.slope < -STEADY ? 'worse' : mood.slope > STEADY ? 'better' : 'steady',
        ...(state.peakQuote && mood.peak > 0 ? { peak: { quote: clip(state.peakQuote), emotion: mood.peakEmotion, intensity: mood.peak } } : {}),
        ...(topic ? { topic } : {}),
        facts,
        signals: state.signals,
        style: reading.style,
        quotes: lines.filter((line) => line.trim() !== '').slice(-QUOTES).map(clip),
        commitments: state.commitments,
        acknowledged: state.dialog.acknowledged.map((item) => item.emotion),
        verdict,
        ...beneath({ state, complaintRisk }),
    };
}

/** What is absent where nothing was said or read of it. */
function beneath({ state, complaintRisk }: Pick<SummaryInput, 'state' | 'complaintRisk'>): Partial<Summary> {
    const { mood: { analysis, transitions = [] }, dialog, phrases = [], signals, helped } = state;
    const cause = mainCause(state);
    const tried = dialog.form?.procedure?.tried ?? [];
    return {
        ...(cause ? { cause } : {}),
        ...(cause?.dimension ? { dimension: cause.dimension } : {}),
        ...(analysis ? told(analysis) : {}),
        ...turnedBy(transitions),
        ...(complaintRisk !== undefined ? { complaintRisk } : {}),
        ...(tried.length > 0 ? { tried } : {}),
        ...(dialog.care || signals.includes('specialCare') ? { care: true } : {}),
        ...(phrases.length > 0 ? { phrases: phrases.map(clip) } : {}),
        ...(helped ? { helped } : {}),
    };
}

/** The main problem of the conversation; of states without analysis, what set the latest feeling off. */
function mainCause({ mood, cause }: ConversationState): Cause | undefined {
    const main = mood.analysis?.causes[0];
    return main ? causeOf(main) : cause;
}

const causeOf = ({ kind, quote, dimension }: Analysis['causes'][number]): Cause => ({ kind, quote, ...(dimension ? { dimension } : {}) });

/** What they told, in their words. What only says again what the cause says is left out. */
function told({ causes, expected, happened, gap, attribution, past, stated, needs, beneath, warnings }: Analysis): Partial<Summary> {
    const known = new Set(causes.map(({ quote }) => quote));
    const came = happened && (expected || !known.has(happened.quote)) ? { happened: happened.quote } : {};
    const expectation = { ...(expected ? { expected: expected.quote } : {}), ...came, ...(gap === undefined ? {} : { gap }) };
    const need = { ...(stated ? { stated: stated.quote } : {}), ...(beneath ? { beneath, quote: needs[beneath]!.quote } : {}) };
    const others = causes.slice(1).filter(({ quote }, i) => causes.findIndex((other) => other.quote === quote) === i + 1);
    return {
        ...(Object.keys(expectation).length > 0 ? { expectation } : {}),
        ...(attribution ? { attribution: { to: attribution.to, quote: attribution.quote } } : {}),
        ...(past && !known.has(past.quote) ? { past: past.quote } : {}),
        ...(Object.keys(need).length > 0 ? { need } : {}),
        ...(others.length > 0 ? { others: others.map(causeOf) } : {}),
        ...(warnings.length > 0 ? { warnings: [...new Set(warnings.map(({ quote }) => quote))] } : {}),
    };
}

/** The line after which the mood fell last, and rose last. */
function turnedBy(transitions: readonly Transition[]): Pick<Summary, 'turned'> {
    const last = (to: Transition['to']) => {
        const found = transitions.findLast((transition) => transition.to === to);
        return found ? { [to]: { by: found.by, line: found.line } } : {};
    };
    const turned = { ...last('worse'), ...last('better') };
    return Object.keys(turned).length > 0 ? { turned } : {};
}

function clip(text: string): string {
    const chars = [...text.trim()];
    return chars.length <= QUOTE_LENGTH ? chars.join('') : `${chars.slice(0, QUOTE_LENGTH - 1).join('')}…`;
}
