/** The case's paper: opened when a rule calls a person, kept up to date as long as it is open. */
import type { Draft } from './draft.js';
import type { DialogStep } from './dialog/types.js';
import { heatOf, moveCase, summarise } from './handoff/index.js';
import { PRIORITIES, type Case, type Reading, type Summary, type Verdict } from './model.js';

/** Opens a case and puts it into every desk place. */
export function openCase(draft: Draft, summary: Summary): void {
    const { rule, reason } = summary.verdict;
    const queued = moveCase(requested(draft, summary), 'queue', { at: draft.moment.now, who: 'bot', why: rule })!;
    draft.putCase(draft.threads.postCards(queued));
    draft.event('event-requested', { code: queued.code, rule, reason });
}

/** Passes on what nobody has to answer: the desk reads it as a case that is done, and the customer waits for nobody. */
export function passOnNote(draft: Draft, reading: Reading, { note, topicTeam }: DialogStep): void {
    if (!note || draft.case) return;
    const { state, house, moment } = draft;
    const verdict: Verdict = { rule: 'note', do: 'care', reason: 'reason-note', priority: 'low', ...(topicTeam ? { team: topicTeam } : {}), because: [] };
    const facts = house.dialog.summaryFacts(state.dialog).filter(({ topic }) => topic === note);
    const summary = summarise({ state, reading, verdict, topic: note, facts, lines: customerLines(draft) });
    const noted = moveCase(requested(draft, summary), 'note', { at: moment.now, who: 'bot', why: verdict.rule })!;
    draft.putCase(draft.threads.postCards(noted));
    draft.event('event-noted', { code: noted.code });
    draft.leaveClosed();
}

function requested(draft: Draft, summary: Summary): Case {
    const { state, moment } = draft;
    const { priority, team } = summary.verdict;
    const id = moment.id();
    const item: Case = {
        id, code: shortCode(id), conversationId: draft.conversationId, channel: state.channel, customer: state.customer, state: 'requested',
        priority, team, summary, openedAt: moment.now, history: [], cards: [], language: state.locale,
    };
    return { ...item, heat: heatOf(item) };
}

/** What the customer said, as written, oldest first. */
export function customerLines(draft: Draft): string[] {
    const lines = [...draft.transcript, ...draft.change.entries];
    return lines.filter((entry) => entry.speaker === 'customer' && !entry.deleted).map((entry) => entry.text);
}

/** A reason graver than the one the case was opened for moves it up the queue. */
export function raise(draft: Draft, verdict: Verdict): void {
    const item = draft.case!;
    if (PRIORITIES.indexOf(verdict.priority) <= PRIORITIES.indexOf(item.priority)) return;
    draft.putCase({ ...item, priority: verdict.priority, summary: { ...item.summary, verdict } });
    draft.threads.refreshCards();
    draft.event('event-raised', { rule: verdict.rule, reason: verdict.reason });
}

/** What was said and felt since the case was opened belongs on its card. */
export function keepSummary(draft: Draft, reading: Reading, step: DialogStep): void {
    const item = draft.case!;
    const facts = draft.house.dialog.summaryFacts(draft.state.dialog);
    const summary = summarise({ state: draft.state, reading, verdict: item.summary.verdict, topic: step.topic ?? item.summary.topic, facts, lines: customerLines(draft), complaintRisk: draft.complaintRisk ?? item.summary.complaintRisk });
    const { locale, customer } = draft.state;
    draft.putCase({ ...item, summary, customer, language: locale, heat: heatOf({ ...item, summary }) });
    draft.threads.refreshCards();
}

/** Six characters people can say aloud, from the id's own randomness. */
function shortCode(id: string): string {
    const letters = id.replace(/[^0-9a-z]/gi, '').toUpperCase().slice(-6).padStart(6, '0');
    return `${letters.slice(0, 3)}-${letters.slice(3)}`;
}
