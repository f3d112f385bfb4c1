import type { ConversationState, Reading, Summary, SummaryFact, Verdict } from '../model.js';
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
        ...(state.cause ? { cause: state.cause } : {}),
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
    const { cause, dialog, phrases = [], signals, helped } = state;
    const tried = dialog.form?.procedure?.tried ?? [];
    return {
        ...(cause?.dimension ? { dimension: cause.dimension } : {}),
        ...(complaintRisk !== undefined ? { complaintRisk } : {}),
        ...(tried.length > 0 ? { tried } : {}),
        ...(dialog.care || signals.includes('specialCare') ? { care: true } : {}),
        ...(phrases.length > 0 ? { phrases: phrases.map(clip) } : {}),
        ...(helped ? { helped } : {}),
    };
}

function clip(text: string): string {
    const chars = [...text.trim()];
    return chars.length <= QUOTE_LENGTH ? chars.join('') : `${chars.slice(0, QUOTE_LENGTH - 1).join('')}…`;
}
