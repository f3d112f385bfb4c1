import { EMOTIONS, HARD_EMOTIONS, type Evidence, type Verdict } from '../model.js';

const MOST = 3;

/** Facts that sum up many feelings and signs: what is hard in the latest message shows them. */
const SUMS: readonly string[] = ['complaintRisk', 'valence', 'moodValence', 'serviceSatisfaction', 'slope', 'negativeStreak', 'negativeTurns'];
const SIGNS: readonly string[] = [...HARD_EMOTIONS, 'signal:legal', 'signal:regulator', 'signal:publicity', 'signal:churn', 'signal:repeat', 'signal:unresolved'];

/** The customer's words that show a signal or a feeling named as a reason, weightiest first; none for other facts, or where the message does not show it. */
export function wordsOf({ fact, value }: Verdict['because'][number], evidence: readonly Evidence[]): string[] {
    const sought = soughtFor(fact, value);
    if (sought.length === 0) return [];
    // A word may also speak against a feeling; a signal is there or it is not.
    const shown = evidence.filter(({ why, weight, start, end }) => end > start && (weight > 0 || why.startsWith('signal:')) && sought.some((name) => why === name || why.startsWith(`${name}:`)));
    const texts = shown.toSorted((a, b) => b.weight - a.weight).map(({ text }) => text.trim()).filter((text) => text !== '');
    return [...new Set(texts)].slice(0, MOST);
}

/** Beginnings of `Evidence.why`. */
function soughtFor(fact: string, value: string | number | boolean): readonly string[] {
    if (fact === 'signals' || fact === 'signalsSoFar') return String(value).split(', ').map((signal) => `signal:${signal}`);
    if (fact === 'emotion') return [String(value)];
    if (SUMS.includes(fact)) return SIGNS;
    return (EMOTIONS as readonly string[]).includes(fact) ? [fact] : [];
}
