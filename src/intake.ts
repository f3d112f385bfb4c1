import { WarmlineError } from './errors.js';
import { EMOTIONS, type Case, type DeskAction, type Incoming, type Person } from './model.js';
import type { Store } from './store/port.js';
import { given, marksOf } from './text/marks.js';

export interface IntakeDeps {
    store: Store;
    /** Slack and Teams channels in which the desk works, as `Incoming.place` names them. */
    deskPlaces: () => ReadonlySet<string>;
    /** What a line in a case's thread begins with to be sent to the customer; any other line is an internal note. */
    replyPrefix: () => string;
    /** What a hub's word on a case means, and as whose; undefined if it has no say there. */
    onStatus?: (status: Extract<Incoming, { kind: 'handoffStatus' }>, item: Case) => { from: Person; action: DeskAction } | undefined;
    /** Called once a new incoming is stored; what is typed may be part of a burst, anything else is to be taken at once. */
    wake: (conversationId: string, atOnce: boolean) => void;
    now: () => number;
}

/** The button under the news that something did not arrive. */
const RESEND = 'resend';
/** The press that a reaction to a card stands for. */
const LOOK = 'look';

/**
 * The door: finds out which conversation something belongs to, stores it, and only then returns, so that the platform gets its
 * receipt for what is safe. Copies of what is known already are dropped here.
 */
export function createIntake(deps: IntakeDeps): (incoming: Incoming) => Promise<void> {
    return async (incoming) => {
        const routed = await route(incoming, deps);
        if (!routed) return;
        if (await deps.store.receive(routed, deps.now())) deps.wake(routed.conversationId, routed.kind !== 'message');
    };
}

async function route(incoming: Incoming, deps: IntakeDeps): Promise<Incoming | undefined> {
    if (incoming.kind === 'desk') return routeToCase(incoming, incoming.caseId, incoming.action, deps);
    if (incoming.kind === 'handoffStatus') return routeStatus(incoming, deps);
    if (incoming.place !== undefined && deps.deskPlaces().has(incoming.place)) return routeFromDesk(incoming, incoming.place, deps);
    // Looking is the desk's alone.
    if (incoming.kind === 'press' && incoming.action === LOOK) return undefined;
    // A thread in a channel that never addressed the bot is other people's talk.
    if (incoming.mentioned === false && !(await deps.store.knows(incoming.conversationId))) return undefined;
    return incoming;
}

/** Things said and pressed in a desk channel: buttons name their case, lines in a thread belong to the card at its root, the rest is chatter. */
async function routeFromDesk(incoming: Incoming, place: string, deps: IntakeDeps): Promise<Incoming | undefined> {
    if (incoming.kind === 'press' && incoming.action === RESEND) return resend(incoming.data['delivery'], deps);
    if (incoming.kind === 'press' && incoming.data['caseId'] !== undefined) {
        const action = pressed(incoming);
        return action && routeToCase(incoming, incoming.data['caseId'], action, deps);
    }
    const action = inThread(incoming, place, deps.replyPrefix());
    if (!action || incoming.thread === undefined) return undefined;
    // Asked first: a card that arrives between the two is found by the second.
    const underWay = await deps.store.cardsUnderWay(place);
    const item = await deps.store.caseOfThread(place, incoming.thread);
    if (!item && underWay) throw new WarmlineError('store', 'A line in a thread of the desk cannot be placed: a card is still on its way there.', 'The platform sends it again by itself.');
    return item && routeToCase(incoming, item.id, action, deps);
}

/** A hub speaks in the customer's own conversation, of the case that is open there. */
async function routeStatus(incoming: Extract<Incoming, { kind: 'handoffStatus' }>, deps: IntakeDeps): Promise<Incoming | undefined> {
    const caseId = (await deps.store.conversation(incoming.conversationId))?.caseId;
    const item = caseId === undefined ? undefined : await deps.store.case(caseId);
    const meant = item && deps.onStatus?.(incoming, item);
    return meant && routeToCase({ ...incoming, from: meant.from }, item.id, meant.action, deps);
}

/** No turn: nothing is decided, the same delivery is tried again. Pressed twice it is tried once. */
async function resend(delivery: string | undefined, { store, now }: IntakeDeps): Promise<undefined> {
    if (delivery) await store.reviveDelivery(delivery, now());
}

async function routeToCase(incoming: Incoming, caseId: string | undefined, action: DeskAction, deps: IntakeDeps): Promise<Incoming | undefined> {
    const item = caseId === undefined ? undefined : await deps.store.case(caseId);
    if (!item) return undefined;
    const { key, channel, at, address, from, locale, place, thread } = incoming;
    return { kind: 'desk', key, channel, at, address, from, locale, place, thread, conversationId: item.conversationId, caseId: item.id, action };
}

/** The desk action a button means; undefined for buttons that are none of the desk's. */
function pressed({ action: name, data, attachments }: Extract<Incoming, { kind: 'press' }>): DeskAction | undefined {
    const text = data['text']?.trim() ?? '';
    const note = text === '' ? {} : { note: text };
    const words = data['words']?.trim();
    switch (name) {
        case 'claim': return { do: 'claim', ...(words ? { text: words } : {}) };
        case 'takeOver': return { do: 'claim', force: true, ...(text === '' ? {} : { text }) };
        case 'decline': return { do: 'offerAnswer', accept: false };
        case 'reply': return text === '' && !attachments?.length ? undefined : { do: 'reply', text, ...(attachments?.length ? { attachments } : {}) };
        case 'begin': return words ? { do: 'reply', text: words } : undefined;
        case 'note': return text === '' ? undefined : { do: 'note', text };
        case 'pass': return passed(data['choice'] ?? '', note);
        case 'correct': return corrected(data['choice'] ?? data['emotion']);
        case 'handBack': return { do: 'handBack', ...note };
        case 'resolve': return { do: 'resolve', ...note };
        case 'callBack': return { do: 'callBack', ...note };
        default: return undefined;
    }
}

function passed(choice: string, note: { note?: string }): DeskAction | undefined {
    const [, kind, to] = /^(team|person):(.+)$/s.exec(choice) ?? [];
    if (!to) return undefined;
    return kind === 'team' ? { do: 'pass', team: to, ...note } : { do: 'pass', person: { id: to }, ...note };
}

function corrected(felt: string | undefined): DeskAction | undefined {
    const emotion = EMOTIONS.find((known) => known === felt);
    return emotion && { do: 'correct', emotion };
}

/** What something said in a thread means, or done there to what was said; undefined for what is nobody's business. */
function inThread(incoming: Incoming, place: string, prefix: string): DeskAction | undefined {
    switch (incoming.kind) {
        case 'message': return spoken(incoming, deskLine(place, incoming.messageId), prefix);
        case 'edit': return rewritten(incoming, withoutMark(incoming.text.trim(), prefix), deskLine(place, incoming.messageId));
        case 'delete': return { do: 'retract', messageId: deskLine(place, incoming.messageId) };
        case 'press': return incoming.action === LOOK ? { do: 'look' } : undefined;
        default: return undefined;
    }
}

const rewritten = ({ text, marks }: Incoming & { kind: 'edit' }, said: string, messageId: string): DeskAction | undefined =>
    (said === '' ? undefined : { do: 'rewrite', messageId, text: said, ...given(marksOf(said, text, marks)) });

/** A platform's message ids are its own in one channel only; the transcript has lines of several. */
const deskLine = (place: string, messageId: string): string => `${place}|${messageId}`;

/**
 * A reply where it is marked as one: by the prefix, if there is one; in Teams, where a bot is spoken to by name, by the mention.
 * Anything else is a note, so that forgetting the mark can never leak one.
 */
function spoken({ text, marks, attachments, channel, mentioned }: Incoming & { kind: 'message' }, messageId: string, prefix: string): DeskAction | undefined {
    const line = text.trim();
    const said = withoutMark(line, prefix);
    const files = attachments?.length ? { attachments } : {};
    if (line === '' && !attachments?.length) return undefined;
    const marked = (prefix !== '' && line.startsWith(prefix)) || (channel === 'msteams' && mentioned === true);
    if (!marked) return { do: 'note', text: line, ...given(marksOf(line, text, marks)), ...files, messageId };
    return said === '' && !attachments?.length ? undefined : { do: 'reply', text: said, ...given(marksOf(said, text, marks)), ...files, messageId };
}

const withoutMark = (line: string, prefix: string): string => (prefix !== '' && line.startsWith(prefix) ? line.slice(prefix.length).trim() : line);
