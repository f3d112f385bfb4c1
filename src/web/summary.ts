import type { CallBack, CardBlock, Case, CaseState, Entry, Locale, Summary, SummaryFact } from '../model.js';
import { hiderOf, withoutSensitive } from '../wording/mask.js';
import type { WebDeps } from './deps.js';
import type { DeskCase, SummaryView } from './views.js';

export const HELD: readonly CaseState[] = ['claimed', 'active', 'idle'];

/** The emotion summary for the desk page, which lays it out itself: what to see first, what to know, how to begin. In the reader's language; quotes as written, but for sensitive values. */
export function viewSummary(item: Case, locale: Locale, { wording, now }: Pick<WebDeps, 'wording' | 'now'>): SummaryView {
    const summary = withoutSensitive(item.summary);
    const { cause, peak, emotion } = summary;
    const dimension = cause?.dimension ?? summary.dimension;
    const say = (key: string, args?: Record<string, string>) => wording.text(locale, key, args);
    const label = (family: string, id: string) => labelOf(say, family, id);
    // The card masks what is sensitive and knows the words for what is unknown; it ends with the sentence to open with.
    const { blocks } = wording.caseCard(item, locale, now());
    const facts = factsOf(blocks);
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
        facts: facts.map((fact, i) => ({ ...fact, known: summary.facts[i]?.status === 'given', ...hiddenIn(summary.facts[i]) })),
        told: summary.commitments.slice(-3).map(({ text }) => text),
        phrases: (summary.phrases ?? []).slice(-3),
        acknowledged: [...new Set(summary.acknowledged)].map((felt) => label('emotion', felt)),
        do: [1, 2].map((n) => say(`do-${emotion}-${n}`)),
        dont: [1, 2].map((n) => say(`dont-${emotion}-${n}`)),
        first: first?.kind === 'text' ? first.text : '',
    };
}

/** The facts of a card, in the order of the summary's. */
const factsOf = (blocks: readonly CardBlock[]) => blocks.find((block) => block.kind === 'facts')?.facts ?? [];

const isHidden = ({ sensitive, value }: SummaryFact): boolean => sensitive && value !== undefined && value.trim() !== '';
const hiddenIn = (fact: SummaryFact | undefined) => (fact && isHidden(fact) ? { hidden: { topic: fact.topic, slot: fact.slot } } : {});

/** What a sensitive fact says, worded as it would be if it were not; undefined if there is none of that name. */
export function shownFact(item: Case, { topic, slot }: { topic?: string; slot?: string }, locale: Locale, { wording, now }: Pick<WebDeps, 'wording' | 'now'>): string | undefined {
    const at = item.summary.facts.findIndex((fact) => fact.topic === topic && fact.slot === slot && isHidden(fact));
    const open = { ...item, summary: { ...item.summary, facts: item.summary.facts.map((fact) => ({ ...fact, sensitive: false })) } };
    return factsOf(wording.caseCard(open, locale, now()).blocks)[at]?.value;
}

/** The case for the page. Of a call-back only whoever has the case gets sensitive values: they are who calls. */
export function viewCase(item: Case, reader: { id: string }): DeskCase {
    const { id, code, conversationId, channel, customer, state, priority, team, humanAgent, openedAt, claimedAt, closedAt, corrections, summary: { lang, course } } = item;
    return { id, code, conversationId, channel, customer, state, priority, team, humanAgent, openedAt, claimedAt, closedAt, callBack: shownCallBack(item, reader), corrections, summary: { lang, course } };
}

/** What the customer wants to be called for and at, as far as this person may read it. */
export function shownCallBack(item: Case, reader: { id: string }): CallBack | undefined {
    const { callBack, summary } = item;
    const hide = hiderOf(summary);
    if (!callBack || !hide || isHolder(item, reader)) return callBack;
    const { wish, phone, at } = callBack;
    // A masked number cannot be called, so there is none.
    return { wish: hide(wish), at, ...(phone !== undefined && hide(phone) === phone ? { phone } : {}) };
}

/** The customer's lines in which a sensitive value stands, with it masked. */
export function maskedLines({ summary }: Case, entries: readonly Entry[]): { seq: number; text: string }[] {
    const hide = hiderOf(summary);
    const lines = hide ? entries.filter(({ speaker }) => speaker === 'customer').map(({ seq, text }) => ({ seq, text, shown: hide(text) })) : [];
    return lines.filter(({ text, shown }) => shown !== text).map(({ seq, shown }) => ({ seq, text: shown }));
}

/** Whether this person has the case in hand. */
export const isHolder = ({ state, humanAgent }: Pick<Case, 'state' | 'humanAgent'>, reader: { id: string }): boolean => HELD.includes(state) && humanAgent?.id === reader.id;

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
