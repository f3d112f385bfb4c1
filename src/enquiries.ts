/**
 * What the bot asks other systems, and hears from them: the part of the spine that belongs to look-ups. A turn only asks; the question is put after its
 * commit (`lookup/errands`), and the answer is a turn of its own. The timer set with the question is its insurance: should the process that asked be gone,
 * it falls due, and the question is put once more.
 */
import type { DialogStep } from './dialog/types.js';
import type { Draft } from './draft.js';
import { timerOf } from './lookup/timer.js';
import type { AskedLookup, Incoming, LookupAnswer } from './model.js';

/** By then every answer has come or failed, if the process that asked lives; milliseconds. Longer than any time-out. */
const PATIENCE = 20_000;
const MOST_TRIES = 3;
/** An answer that took longer is no answer to what is spoken of now; milliseconds. */
const STALE_AFTER = 120_000;
/** Questions remembered, so that none is put twice. */
const KEPT = 12;

/** Asks what the topic in hand may ask with the facts now known, each question once. */
export function enquire(draft: Draft, step: DialogStep): void {
    const { state, moment } = draft;
    for (const { topic, name, args } of step.lookups ?? []) {
        const asked = state.lookups ?? [];
        if (asked.some((other) => other.topic === topic && other.name === name && sameFacts(other.args, args))) continue;
        const question: AskedLookup = { id: moment.id(), topic, name, args, at: moment.now, tries: 1 };
        state.lookups = [...asked, question].slice(-KEPT);
        insure(draft, question);
    }
}

/** The answer, or word that there is none. Only the first that comes counts. */
export function onLookup(draft: Draft, incoming: Extract<Incoming, { kind: 'lookup' }>): void {
    const question = pending(draft, incoming.asked);
    if (!question) return;
    draft.cancelTimer(timerOf(question.id));
    hear(draft, question, incoming.answer);
}

/** No answer was stored: the process that asked may be gone. After some tries that is said too. */
export function onLookupTimer(draft: Draft, asked: string): void {
    const question = pending(draft, asked);
    if (!question) return;
    if (question.tries >= MOST_TRIES || isStale(draft, question)) return hear(draft, question, { outcome: 'failed', facts: {}, why: 'no answer' });
    const again = { ...question, tries: question.tries + 1 };
    keep(draft, again);
    insure(draft, again);
}

/** What was found before a person was called belongs to the case. */
export function noteEnquiries(draft: Draft): void {
    for (const question of draft.state.lookups ?? []) if (question.answer?.outcome === 'found') draft.threads.say('thread-lookup-found', argsOf(question, question.answer));
}

const insure = (draft: Draft, { id }: AskedLookup): void => draft.timer(timerOf(id), draft.moment.now + PATIENCE);

const pending = (draft: Draft, asked: string): AskedLookup | undefined => draft.state.lookups?.find(({ id, answer }) => id === asked && !answer);

function keep({ state }: Draft, question: AskedLookup): void {
    state.lookups = (state.lookups ?? []).map((other) => (other.id === question.id ? question : other));
}

/** Told to the customer if it still concerns them and nobody else speaks with them; otherwise the desk alone hears of it. */
function hear(draft: Draft, question: AskedLookup, answer: LookupAnswer): void {
    keep(draft, { ...question, answer });
    const args = argsOf(question, answer);
    draft.event(`event-lookup-${answer.outcome}`, args);
    if (draft.case) return draft.threads.say(`thread-lookup-${answer.outcome}`, args);
    if (draft.state.owner.kind !== 'bot' || isStale(draft, question) || !stillConcerns(draft, question)) return;
    if (answer.outcome === 'found') draft.state.unanswered = 0;
    const stem = `lookup-${question.topic}-${question.name}`;
    // A fact found has words of its own; that there is none can be said in general.
    const keys = answer.outcome === 'found' ? [`${stem}-found`] : [`${stem}-${answer.outcome}`, `lookup-${answer.outcome}`];
    draft.speak([{ kind: 'inform', keys, args: wordsFor(draft, question, answer) }]);
}

const isStale = ({ moment }: Draft, { at }: AskedLookup): boolean => moment.now - at > STALE_AFTER;

/** The same problem is in hand, with the same facts; a goodbye ends it. */
function stillConcerns({ state }: Draft, { topic, args }: AskedLookup): boolean {
    const { form, phase } = state.dialog;
    return phase !== 'closed' && form?.topic === topic && Object.entries(args).every(([slot, value]) => form.slots[slot]?.value === value);
}

/** What was found, days as the customer writes them, and the facts it was asked with, unless they are sensitive. */
function wordsFor(draft: Draft, { topic, name, args }: AskedLookup, { facts }: LookupAnswer): Record<string, string | number> {
    const { house, state } = draft;
    const open = house.dialog.summaryFacts(state.dialog).filter((fact) => fact.topic === topic && !fact.sensitive && fact.slot in args).map(({ slot }) => [slot, args[slot]!]);
    const days = house.lookups.lookups[name]?.facts ?? {};
    const found = Object.entries(facts).map(([fact, value]) => [fact, days[fact]?.as === 'date' ? showDay(String(value), state.locale) : value]);
    return Object.fromEntries([...open, ...found]);
}

/** The year is said: a day found elsewhere may be long past. */
const showDay = (value: string, locale: string): string => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'medium' }).format(Date.parse(value));

function argsOf({ name }: AskedLookup, { facts, why }: LookupAnswer): Record<string, string | number> {
    const list = Object.entries(facts).map(([fact, value]) => `${fact}: ${value}`).join('; ');
    return { name, facts: list, ...(why ? { why } : {}) };
}

function sameFacts(a: Record<string, string>, b: Record<string, string>): boolean {
    return Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([slot, value]) => b[slot] === value);
}
