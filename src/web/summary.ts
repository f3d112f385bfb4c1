import type { Case, Locale, Summary } from '../model.js';
import type { WebDeps } from './deps.js';
import type { SummaryView } from './views.js';

/** The emotion summary for the desk page, which lays it out itself: what to see first, what to know, how to begin. In the reader's language; quotes as written. */
export function viewSummary(item: Case, locale: Locale, { wording, now }: Pick<WebDeps, 'wording' | 'now'>): SummaryView {
    const { summary } = item;
    const { cause, peak, emotion } = summary;
    const dimension = cause?.dimension ?? summary.dimension;
    const say = (key: string, args?: Record<string, string>) => wording.text(locale, key, args);
    const label = (family: string, id: string) => labelOf(say, family, id);
    // The card masks what is sensitive and knows the words for what is unknown; its facts stand in the summary's order, and it ends with the sentence to open with.
    const { blocks } = wording.caseCard(item, locale, now());
    const facts = blocks.find((block) => block.kind === 'facts')?.facts ?? [];
    const first = blocks.findLast((block) => block.kind === 'text' && block.look === 'quote');
    return {
        reason: say(summary.verdict.reason),
        watch: [...new Set(summary.signals)].filter((signal) => signal !== 'thanks' && signal !== 'bye').map((signal) => label('signal', signal)),
        ...(summary.style === 'plain' ? {} : { style: label('style', summary.style) }),
        ...(cause ? { cause: { label: label('cause', cause.kind), quote: cause.quote, ...(dimension ? { dimension: label('dimension', dimension) } : {}) } } : {}),
        ...(peak?.quote ? { peak: { quote: peak.quote, emotion: peak.emotion, intensity: peak.intensity } } : {}),
        ...behind(summary, label),
        ...(summary.complaintRisk === undefined ? {} : { risk: summary.complaintRisk }),
        // Where the customer has said so themselves, it stands among the signals already.
        care: (summary.care ?? false) && !summary.signals.includes('specialCare'),
        ...(summary.topic ? { topic: label('topic', summary.topic) } : {}),
        facts: facts.map((fact, i) => ({ ...fact, known: summary.facts[i]?.status === 'given' })),
        told: summary.commitments.slice(-3).map(({ text }) => text),
        phrases: (summary.phrases ?? []).slice(-3),
        acknowledged: [...new Set(summary.acknowledged)].map((felt) => label('emotion', felt)),
        do: [1, 2].map((n) => say(`do-${emotion}-${n}`)),
        dont: [1, 2].map((n) => say(`dont-${emotion}-${n}`)),
        first: first?.kind === 'text' ? first.text : '',
    };
}

/** What lies behind the feeling, as far as it was told. */
function behind({ expectation, others = [], past, attribution, need, turned, warnings }: Summary, label: (family: string, id: string) => string): Partial<SummaryView> {
    const shows = need?.quote === need?.stated ? undefined : need?.quote;
    const turns = (['worse', 'better'] as const).flatMap((to) => (turned?.[to] ? [{ to, ...turned[to] }] : []));
    return {
        ...(expectation?.expected || expectation?.happened ? { expectation } : {}),
        ...(others.length > 0 ? { others: others.map(({ kind, quote }) => ({ label: label('cause', kind), quote })) } : {}),
        ...(past ? { past } : {}),
        ...(attribution ? { attribution: { label: label('attribution', attribution.to), quote: attribution.quote } } : {}),
        ...(need ? { need: { stated: need.stated, ...(need.beneath ? { beneath: label('need', need.beneath) } : {}), ...(shows ? { quote: shows } : {}) } } : {}),
        ...(turns.length > 0 ? { turned: turns } : {}),
        ...(warnings ? { warnings } : {}),
    };
}

/** The words of an id, or the id itself where an admin has added one without words. */
export function labelOf(say: (key: string) => string, family: string, id: string): string {
    const key = `${family}-${id}`;
    const words = say(key);
    return words === key ? id : words;
}
