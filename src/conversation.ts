/**
 * The spine: what happens to a conversation, read from top to bottom. One call is one turn; it decides, the store commits,
 * the outbox delivers. Nothing here waits, reads a clock or touches the network.
 */
import { customerLines, keepSummary, openCase, raise } from './casefile.js';
import { Draft, type House, type Moment } from './draft.js';
import { onDesk } from './takeover.js';
import { factsOf, judge } from './escalation/index.js';
import { isOwned, summarise } from './handoff/index.js';
import type { Act, Incoming, Reading, Verdict } from './model.js';
import { nextMood } from './mood/index.js';
import { onTimer, startWaiting } from './waiting.js';
import type { Snapshot, TurnChange } from './store/port.js';
import { fold } from './text/fold.js';
import { detectLanguage, nearestLocale } from './text/language.js';
import type { DialogStep } from './dialog/types.js';

type Message = Extract<Incoming, { kind: 'message' }>;

/** Customer lines remembered to notice that the same is said again. */
const RECENT = 6;
/** Who writes again after such a silence begins a new episode; milliseconds. */
const EPISODE_GAP = 12 * 3_600_000;

/** Takes everything that arrived for one conversation, in order; neighbouring customer messages are one burst, answered once. */
export function takeTurn(snapshot: Snapshot, house: House, moment: Moment): TurnChange {
    const draft = new Draft(snapshot, house, moment);
    let burst: Message[] = [];
    const answerBurst = () => { if (burst.length > 0) onCustomer(draft, burst); burst = []; };
    for (const incoming of snapshot.incomings) {
        const message = asMessage(incoming);
        if (message) { burst.push(message); continue; }
        answerBurst();
        if (incoming.kind === 'joined') onJoined(draft, incoming);
        else if (incoming.kind === 'edit') onEdit(draft, incoming);
        else if (incoming.kind === 'delete') onDelete(draft, incoming);
        else if (incoming.kind === 'desk') onDesk(draft, incoming);
        else if (incoming.kind === 'timer') onTimer(draft, incoming);
    }
    answerBurst();
    return draft.change;
}

/** A suggestion pressed counts as its text said; other buttons of ours are the desk's. */
function asMessage(incoming: Incoming): Message | undefined {
    if (incoming.kind === 'message') return incoming;
    if (incoming.kind !== 'press' || !incoming.data['text']) return undefined;
    const { action: _, data, ...arrival } = incoming;
    return { ...arrival, kind: 'message', messageId: incoming.key, text: data['text']! };
}

function onJoined(draft: Draft, incoming: Incoming): void {
    if (draft.state.greeted) return;
    draft.state.address = incoming.address;
    draft.state.greeted = true;
    if (draft.state.owner.kind === 'bot') draft.speak([{ kind: 'greet', keys: ['greet'] }]);
}

/* ---------- the customer speaks ---------- */

function onCustomer(draft: Draft, messages: Message[]): void {
    const { state } = draft;
    const last = messages.at(-1)!;
    state.address = last.address;
    state.customer = { ...state.customer, ...last.from };
    state.turn += 1;
    if (draft.moment.now - state.lastAt > EPISODE_GAP && !draft.case) draft.freshStart();
    state.lastAt = draft.moment.now;
    const heard = hear(draft, messages);
    const step = think(draft, heard.text, heard.reading, messages.reduce((sum, message) => sum + (message.attachments?.length ?? 0), 0));
    const known = draft.case;
    // The bot keeps reading for the person who has the conversation, and keeps quiet.
    if (state.owner.kind === 'bot') answer(draft, heard, step, decide(draft, heard.reading, step));
    if (!known) return;
    keepSummary(draft, heard.reading, step);
    relayToDesk(draft, messages);
}

interface Heard { text: string; reading: Reading }

/** Reads the burst: language, feeling, signals, cause; writes the lines down and carries the mood on. */
function hear(draft: Draft, messages: Message[]): Heard {
    const { state, house } = draft;
    const text = messages.map((message) => message.text).join('\n');
    const language = nearestLocale(detectLanguage(text, state.locale), house.locales);
    if (language) state.locale = language;
    const reading = house.reader.read(text, { lang: state.locale, recent: state.recent });
    for (const message of messages) {
        const line = messages.length === 1 ? reading : house.reader.read(message.text, { lang: state.locale });
        draft.entry({
            at: message.at, speaker: 'customer', person: message.from, text: message.text, key: message.key, messageId: message.messageId,
            attachments: message.attachments, emotion: line.emotion, intensity: line.intensity, valence: line.valence,
        });
    }
    feel(draft, text, reading);
    return { text, reading };
}

function feel({ state }: Draft, text: string, reading: Reading): void {
    state.mood = nextMood(state.mood, reading);
    if (state.mood.peakTurn === state.mood.turns) state.peakQuote = text;
    if (reading.cause) state.cause = reading.cause;
    if (reading.signals.includes('repeat')) state.repeats += 1;
    if (reading.signals.some((signal) => !state.signals.includes(signal))) state.signals = [...new Set([...state.signals, ...reading.signals])];
    state.recent = [...state.recent, fold(text)].slice(-RECENT);
}

/** Lets the dialog take the facts and say what it would do next. */
function think(draft: Draft, text: string, reading: Reading, attachments: number): DialogStep {
    const { state, house, moment } = draft;
    const step = house.dialog.step(state.dialog, {
        text, attachments, reading, mood: state.mood, turn: state.turn, now: moment.now, timeZone: house.timeZone, caseOpen: draft.case !== undefined,
    });
    state.dialog = step.state;
    return step;
}

/** Asks the rules whether a person is needed. */
function decide(draft: Draft, reading: Reading, step: DialogStep): Verdict | undefined {
    const { state, house, moment } = draft;
    const form = step.state.form;
    const unanswered = Object.entries(form?.asks ?? {}).filter(([slot]) => form!.slots[slot] === undefined);
    const asks = unanswered.reduce((most, [, count]) => Math.max(most, count), 0);
    const facts = factsOf({
        reading, mood: state.mood, signalsSoFar: state.signals, channel: state.channel, repeats: state.repeats, offered: state.offered, caseOpen: draft.case !== undefined,
        dialog: { misses: step.state.misses, asks, topic: step.topic ?? '', complete: step.complete },
        minutes: (moment.now - state.startedAt) / 60_000, waitingMinutes: draft.case ? (moment.now - draft.case.openedAt) / 60_000 : 0,
    });
    const verdict = judge(house.rules, facts, state.fired);
    if (verdict && !state.fired.includes(verdict.rule)) state.fired = [...state.fired, verdict.rule];
    return verdict;
}

function answer(draft: Draft, heard: Heard, step: DialogStep, verdict: Verdict | undefined): void {
    const { state } = draft;
    const acts = greetFirst(draft, heard.reading, step.acts);
    const style = heard.reading.style;
    if (verdict?.do === 'handoff' && draft.case) raise(draft, verdict);
    if (verdict?.do === 'handoff' && !draft.case) {
        handOff(draft, heard, step, verdict, acts);
    } else if (verdict?.do === 'offer' && !state.offered && !draft.case) {
        state.offered = true;
        // One question at a time: the offer is one.
        const kept = acts.filter((act) => act.kind !== 'ask' && act.kind !== 'confirm' && act.kind !== 'fallback');
        draft.speak([...kept, { kind: 'offer', keys: ['offer-person'], choices: ['choice-person', 'choice-continue'] }], style);
    } else {
        draft.speak(acts, style);
    }
}

/** Where nobody opened the conversation first, a calm customer is told once whom they are talking to; an upset one is heard first. */
function greetFirst(draft: Draft, reading: Reading, acts: Act[]): Act[] {
    const { state } = draft;
    if (state.greeted || state.turn > 1) return acts;
    state.greeted = true;
    const upset = reading.valence < 0 || acts.some((act) => act.kind === 'safety' || act.kind === 'greet');
    return upset ? acts : [{ kind: 'greet', keys: ['greet-brief', 'greet'] }, ...acts.filter((act) => act.kind !== 'fallback' || acts.length === 1)];
}

/* ---------- a person is needed ---------- */

/** Opens a case: it and the desk's notice are committed before the customer is told that somebody comes. */
function handOff(draft: Draft, heard: Heard, step: DialogStep, verdict: Verdict, acts: Act[]): void {
    const { state, house, moment } = draft;
    const facts = house.dialog.summaryFacts(state.dialog);
    openCase(draft, summarise({ state, reading: heard.reading, verdict, topic: step.topic, facts, lines: customerLines(draft) }));

    const kept = acts.filter((act) => act.kind === 'safety' || act.kind === 'acknowledge');
    const promise: Act = { kind: 'handoff', keys: [...handoffKeys(verdict, house.desk.isOpen(moment.now)), 'handoff'] };
    // Persist, notify the desk, then promise.
    const said = draft.speak([...kept, promise], heard.reading.style, draft.case?.cards[0]?.deliveryId);
    state.commitments = [...state.commitments, { text: said.message.text.split('\n\n').at(-1)!, at: moment.now }];
    startWaiting(draft);
}

/** Danger goes before office hours: whoever can be reached is told so. */
function handoffKeys(verdict: Verdict, open: boolean): string[] {
    if (verdict.priority === 'urgent') return ['handoff-urgent'];
    return open ? [] : ['handoff-offline'];
}

/** While a case is open the desk hears every word; the bot stays silent once a person owns the conversation. */
function relayToDesk(draft: Draft, messages: Message[]): void {
    for (const message of messages) draft.toThreads('thread-customer', { name: draft.state.customer.name ?? '', text: message.text });
    if (draft.case && isOwned(draft.case)) draft.timer('idle', draft.moment.now + draft.house.followup.idleMinutes * 60_000);
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
    draft.change.edits.push({ messageId: incoming.messageId, text: incoming.text });
    draft.toThreads('thread-edited', { text: incoming.text });
    if (state.owner.kind === 'humanAgent') return;
    // An edit is read for facts; it is answered only if it changes what the bot knows.
    const before = JSON.stringify(state.dialog.form?.slots ?? {});
    const reading = house.reader.read(incoming.text, { lang: state.locale });
    const step = think(draft, incoming.text, reading, 0);
    if (JSON.stringify(step.state.form?.slots ?? {}) !== before) draft.speak(step.acts, reading.style);
}

function onDelete(draft: Draft, incoming: Extract<Incoming, { kind: 'delete' }>): void {
    draft.change.edits.push({ messageId: incoming.messageId, deleted: true });
    draft.toThreads('thread-deleted', {});
}
