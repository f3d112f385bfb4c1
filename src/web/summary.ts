import type { Case, Locale } from '../model.js';
import type { WebDeps } from './deps.js';
import type { SummaryView } from './views.js';

/** The emotion summary for the desk page, which lays it out itself: what to see first, what to know, how to begin. In the reader's language; quotes as written. */
export function viewSummary(item: Case, locale: Locale, { wording, now }: Pick<WebDeps, 'wording' | 'now'>): SummaryView {
    const { summary } = item;
    const { cause, peak, emotion } = summary;
    const say = (key: string, args?: Record<string, string>) => wording.text(locale, key, args);
    const label = (family: string, id: string) => labelOf(say, family, id);
    // The card masks what is sensitive and knows the words for what is unknown; its facts stand in the summary's order, and it ends with the sentence to open with.
    const { blocks } = wording.caseCard(item, locale, now());
    const facts = blocks.find((block) => block.kind === 'facts')?.facts ?? [];
    const last = blocks.at(-1);
    return {
        reason: say(summary.verdict.reason),
        watch: [...new Set(summary.signals)].filter((signal) => signal !== 'thanks' && signal !== 'bye').map((signal) => label('signal', signal)),
        ...(summary.style === 'plain' ? {} : { style: label('style', summary.style) }),
        ...(cause ? { cause: { label: label('cause', cause.kind), quote: cause.quote, ...(cause.dimension ? { dimension: label('dimension', cause.dimension) } : {}) } } : {}),
        ...(peak?.quote ? { peak: { quote: peak.quote, emotion: peak.emotion, intensity: peak.intensity } } : {}),
        ...(summary.topic ? { topic: label('topic', summary.topic) } : {}),
        facts: facts.map((fact, i) => ({ ...fact, known: summary.facts[i]?.status === 'given' })),
        told: summary.commitments.slice(-3).map(({ text }) => text),
        acknowledged: [...new Set(summary.acknowledged)].map((felt) => label('emotion', felt)),
        do: [1, 2].map((n) => say(`do-${emotion}-${n}`)),
        dont: [1, 2].map((n) => say(`dont-${emotion}-${n}`)),
        first: last?.kind === 'text' ? last.text : '',
    };
}

/** The words of an id, or the id itself where an admin has added one without words. */
export function labelOf(say: (key: string) => string, family: string, id: string): string {
    const key = `${family}-${id}`;
    const words = say(key);
    return words === key ? id : words;
}
