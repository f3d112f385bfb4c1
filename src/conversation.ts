/**
 * The spine: what happens to a conversation, read from top to bottom. One call is one turn; it decides, the store commits,
 * the outbox delivers. Nothing here waits, reads a clock or touches the network.
 */
import { customerLines, keepSummary, openCase, passOnNote, raise } from './casefile.js';
import { onUndelivered, passOn, passOnDeletion, passOnEdit, passOnEvidence, sorted } from './deskRelay.js';
import { withOffer } from './chosen.js';
import { unasked } from './dialog/index.js';
import { Draft, type House, type Moment } from './draft.js';
import { EPISODE_GAP, hear, type Heard, type Message } from './hearing.js';
import { enquire, noteEnquiries, onLookup, onLookupTimer } from './enquiries.js';
import { askedBy } from './lookup/timer.js';
import { onDesk } from './takeover.js';
import { dialogFactsOf, factsOf, judge, nextUnanswered, putsOff, questionOf } from './escalation/index.js';
import { isOnDuty, isOwned, summarise } from './handoff/index.js';
import type { Act, Incoming, Reading, Verdict } from './model.js';
import { closedAct, withPlace } from './offering.js';
import { awaitAnswer, onTimer, startWaiting } from './waiting.js';
import { onLeaving, onWish } from './wishes.js';
import type { Snapshot, TurnChange } from './store/port.js';
import { given } from './text/marks.js';
import type { DialogStep } from './dialog/types.js';

/** From this valence down a customer is heard before they are greeted. */
const UPSET = -0.2;

/** Takes everything that arrived for one conversation, in order; neighbouring customer messages are one burst, answered once. */
export function takeTurn(snapshot: Snapshot, house: House, moment: Moment): TurnChange {
    const draft = new Draft(snapshot, house, moment);
    let burst: Message[] = [];
    const answerBurst = () => { if (burst.length > 0) onCustomer(draft, burst); burst = []; draft.leaveClosed(); };
    for (const incoming of snapshot.incomings) {
        const message = asMessage(incoming);
        if (message) { burst.push(message); continue; }
        answerBurst();
        if (incoming.kind === 'joined') onJoined(draft, incoming);
        else if (incoming.kind === 'edit') onEdit(draft, incoming);
        else if (incoming.kind === 'delete') onDelete(draft, incoming);
        else if (incoming.kind === 'desk') onDesk(draft, incoming);
        else if (incoming.kind === 'lookup') onLookup(draft, incoming);
        else if (incoming.kind === 'timer') onTime(draft, incoming);
        else if (incoming.kind === 'undelivered') onUndelivered(draft, incoming);
        draft.leaveClosed();
    }
    answerBurst();
    return draft.change;
}

/** A suggestion pressed counts as its text said; other buttons of ours are the desk's. */
function asMessage(incoming: Incoming): Message | undefined {
    if (incoming.kind === 'message') return incoming;
    if (incoming.kind !== 'press' || !incoming.data['text']) return undefined;
    const { action: _, data, ...arrival } = incoming;
    return { ...arrival, kind: 'message', messageId: incoming.key, text: data['text']!, pressed: true };
}

function onJoined(draft: Draft, incoming: Incoming): void {
    if (draft.state.greeted) return;
    draft.state.address = incoming.address;
    draft.state.greeted = true;
    if (draft.state.owner.kind === 'bot') draft.speak([{ kind: 'greet', keys: ['greet'] }]);
}

function onTime(draft: Draft, incoming: Extract<Incoming, { kind: 'timer' }>): void {
    const asked = askedBy(incoming.name);
    if (asked === undefined) onTimer(draft, incoming);
    else onLookupTimer(draft, asked);
}

/* ---------- the customer speaks ---------- */

function onCustomer(draft: Draft, said: Message[]): void {
    const messages = said.map((message) => sorted(draft, message));
    const { state } = draft;
    const last = messages.at(-1)!;
    state.address = last.address;
    state.customer = { ...state.customer, ...last.from };
    state.turn += 1;
    if (draft.moment.now - state.lastAt > EPISODE_GAP && !draft.case) draft.freshStart();
    state.lastAt = draft.moment.now;
    const heard = hear(draft, messages);
    const step = think(draft, heard.text, heard.reading, messages.reduce((sum, message) => sum + usable(message), 0));
    const known = draft.case;
    // The bot keeps reading for the person who has the conversation, and keeps quiet.
    if (state.owner.kind === 'bot') {
        const verdict = decide(draft, heard, step);
        // Danger goes before anything else they wish.
        const danger = verdict?.do === 'handoff' && verdict.priority === 'urgent';
        if (danger || !onWish(draft, heard.text)) answer(draft, heard, step, verdict);
        enquire(draft, step);
    } else {
        onLeaving(draft, heard.text);
    }
    if (!known) return;
    // A customer who has just left the queue leaves the summary as it was.
    if (state.caseId !== undefined) keepSummary(draft, heard.reading, step);
    relayToDesk(draft, messages);
}

/** Files the person who helps will be able to open. */
const usable = ({ attachments = [] }: Message): number => attachments.filter(({ held, url }) => held ?? url).length;

/** Lets the dialog take the facts and say what it would do next. */
function think(draft: Draft, text: string, reading: Reading, attachments: number): DialogStep {
    const { state, house, moment } = draft;
    const step = house.dialog.step(state.dialog, {
        text, attachments, reading, mood: state.mood, turn: state.turn, now: moment.now, timeZone: house.timeZone, caseOpen: draft.case !== undefined,
        locale: state.locale, known: (question) => house.knowledge.find(question, state.locale), ...(state.customer.name ? { profile: { name: state.customer.name } } : {}),
    });
    state.dialog = step.state;
    if (step.answered) state.recent = state.recent.slice(0, -1);
    return step;
}

/** Asks the rules whether a person is needed. */
function decide(draft: Draft, { reading }: Heard, step: DialogStep): Verdict | undefined {
    const { state, house, moment } = draft;
    state.unanswered = nextUnanswered(state.unanswered ?? 0, questionOf(step.asks, step.acts));
    const facts = factsOf({
        reading, mood: state.mood, signalsSoFar: state.signals, channel: state.channel, repeats: state.repeats, unanswered: state.unanswered, refusals: state.refusals,
        offered: state.offered, caseOpen: draft.case !== undefined, open: house.desk.isOpen(moment.now), vip: house.desk.isVip(state.customer.id),
        dialog: dialogFactsOf(step), minutes: (moment.now - state.startedAt) / 60_000, waitingMinutes: draft.case ? (moment.now - draft.case.openedAt) / 60_000 : 0,
    });
    draft.complaintRisk = facts.complaintRisk;
    const verdict = judge(house.rules, facts, state.fired, { topicTeam: step.topicTeam, topicPriority: step.topicPriority, evidence: reading.evidence });
    if (verdict && !state.fired.includes(verdict.rule)) state.fired = [...state.fired, verdict.rule];
    // What the bot says now the customer answers next.
    if (putsOff(step.acts)) state.refusals = (state.refusals ?? 0) + 1;
    return verdict;
}

function answer(draft: Draft, heard: Heard, step: DialogStep, verdict: Verdict | undefined): void {
    const { state } = draft;
    const acts = withPlace(draft, greetFirst(draft, heard.reading, step.acts));
    const style = heard.reading.style;
    if (verdict?.do === 'handoff' && draft.case) raise(draft, verdict);
    if (verdict?.do === 'handoff' && !draft.case) {
        handOff(draft, heard, step, verdict, acts);
    } else if (verdict?.do === 'offer' && !state.offered && !draft.case) {
        state.offered = true;
        const kept = withOffer(acts);
        if (kept !== acts) state.dialog = unasked(state.dialog, heard.before);
        draft.speak(kept, style);
    } else {
        draft.speak(acts, style);
    }
    passOnNote(draft, heard.reading, step);
}

/** Where nobody opened the conversation first, a calm customer is told once whom they are talking to; an upset one is heard first. */
function greetFirst(draft: Draft, reading: Reading, acts: Act[]): Act[] {
    const { state } = draft;
    if (state.greeted || state.turn > 1) return acts;
    state.greeted = true;
    const upset = reading.valence <= UPSET || acts.some((act) => act.kind === 'safety' || act.kind === 'greet');
    return upset ? acts : [{ kind: 'greet', keys: ['greet-brief', 'greet'] }, ...acts.filter((act) => act.kind !== 'fallback' || acts.length === 1)];
}

/* ---------- a person is needed ---------- */

/** Opens a case: it and the desk's notice are committed before the customer is told that somebody comes. */
function handOff(draft: Draft, heard: Heard, step: DialogStep, verdict: Verdict, acts: Act[]): void {
    const { state, house, moment } = draft;
    const facts = house.dialog.summaryFacts(state.dialog);
    openCase(draft, summarise({ state, reading: heard.reading, verdict, topic: step.topic, facts, lines: customerLines(draft), complaintRisk: draft.complaintRisk }));

    const kept = acts.filter((act) => act.kind === 'safety' || act.kind === 'acknowledge');
    const open = isOnDuty(house.desk.roster, draft.case?.team, moment.now);
    const promise: Act = { kind: 'handoff', keys: [...handoffKeys(verdict, open, step), 'handoff'], commits: { what: 'person' } };
    // What the dialog would have asked next is not put.
    state.dialog = unasked(state.dialog, heard.before);
    const told = open ? [promise] : [promise, closedAct(draft)];
    if (!open) draft.putCase({ ...draft.case!, waited: { class: 'closed', position: 1, at: moment.now } });
    // Persist, notify the desk, then promise.
    draft.speak([...kept, ...told], heard.reading.style, draft.case?.cards[0]?.deliveryId);
    passOnEvidence(draft);
    noteEnquiries(draft);
    startWaiting(draft);
}

/** Danger goes before office hours: whoever can be reached is told so. A topic that ends with the handoff may have words of its own (praise is passed on, and needs no answer). */
function handoffKeys(verdict: Verdict, open: boolean, { complete, topic }: DialogStep): string[] {
    if (verdict.priority === 'urgent') return ['handoff-urgent'];
    const own = complete && topic ? [`handoff-${topic}`] : [];
    return open ? own : [...own, 'handoff-offline'];
}

/** While a case is open the desk hears every word; the bot stays silent once a person owns the conversation. */
function relayToDesk(draft: Draft, messages: Message[]): void {
    for (const message of messages) passOn(draft, message);
    if (draft.case && isOwned(draft.case)) awaitAnswer(draft);
}

/**
 * The turn of last resort, when taking these incomings has failed again and again: what the customer said is kept, they are told the truth,
 * and a person looks at it. Reads nothing, so that what broke the turn cannot break this one.
 */
export function surrender(snapshot: Snapshot, house: House, moment: Moment): TurnChange {
    const draft = new Draft(snapshot, house, moment);
    for (const incoming of snapshot.incomings) {
        const message = asMessage(incoming);
        if (!message) continue;
        draft.state.address = message.address;
        draft.entry({ at: message.at, speaker: 'customer', person: message.from, text: message.text, key: message.key, messageId: message.messageId, attachments: message.attachments });
    }
    draft.event('event-failed');
    if (draft.state.owner.kind === 'humanAgent') return draft.change;
    const verdict: Verdict = { rule: 'bot-error', do: 'handoff', reason: 'reason-bot-error', priority: 'high', because: [] };
    const reading = house.reader.read('');
    if (!draft.case) openCase(draft, summarise({ state: draft.state, reading, verdict, facts: [], lines: customerLines(draft) }));
    draft.speak([{ kind: 'handoff', keys: ['error-sorry'] }]);
    startWaiting(draft);
    return draft.change;
}

/* ---------- the customer takes words back ---------- */

function onEdit(draft: Draft, incoming: Extract<Incoming, { kind: 'edit' }>): void {
    const { state, house } = draft;
    draft.change.edits.push({ messageId: incoming.messageId, text: incoming.text, ...given(incoming.marks) });
    passOnEdit(draft, incoming);
    if (state.owner.kind === 'humanAgent') return;
    // An edit is read for facts; it is answered only if it changes what the bot knows.
    const before = JSON.stringify(state.dialog.form?.slots ?? {});
    const reading = house.reader.read(incoming.text, { lang: state.locale });
    const step = think(draft, incoming.text, reading, 0);
    if (JSON.stringify(step.state.form?.slots ?? {}) !== before) {
        draft.speak(step.acts, reading.style);
        passOnNote(draft, reading, step);
        enquire(draft, step);
    }
}

function onDelete(draft: Draft, incoming: Extract<Incoming, { kind: 'delete' }>): void {
    draft.change.edits.push({ messageId: incoming.messageId, deleted: true });
    passOnDeletion(draft, incoming);
}
