import { WarmlineError } from './errors.js';
import type { DeskAction, Incoming } from './model.js';
import type { Store } from './store/port.js';

export interface IntakeDeps {
    store: Store;
    /** Slack and Teams channels in which the desk works, as `Incoming.place` names them. */
    deskPlaces: () => ReadonlySet<string>;
    /** What a line in a case's thread begins with to be sent to the customer; any other line is an internal note. */
    replyPrefix: () => string;
    /** Called once a new incoming is stored; what is typed may be part of a burst, anything else is to be taken at once. */
    wake: (conversationId: string, atOnce: boolean) => void;
    now: () => number;
}

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
    if (incoming.place !== undefined && deps.deskPlaces().has(incoming.place)) return routeFromDesk(incoming, incoming.place, deps);
    // A thread in a channel that never addressed the bot is other people's talk.
    if (incoming.mentioned === false && !(await deps.store.knows(incoming.conversationId))) return undefined;
    return incoming;
}

/** Things said and pressed in a desk channel: buttons name their case, lines in a thread belong to the card at its root, the rest is chatter. */
async function routeFromDesk(incoming: Incoming, place: string, deps: IntakeDeps): Promise<Incoming | undefined> {
    if (incoming.kind === 'press') {
        const action = pressed(incoming.action, incoming.data);
        return action && routeToCase(incoming, incoming.data['caseId'], action, deps);
    }
    if (incoming.kind !== 'message' || incoming.thread === undefined) return undefined;
    // Asked first: a card that arrives between the two is found by the second.
    const underWay = await deps.store.cardsUnderWay(place);
    const item = await deps.store.caseOfThread(place, incoming.thread);
    if (!item && underWay) throw new WarmlineError('store', 'A line in a thread of the desk cannot be placed: a card is still on its way there.', 'The platform sends it again by itself.');
    return item && routeToCase(incoming, item.id, spoken(incoming.text, deps.replyPrefix()), deps);
}

async function routeToCase(incoming: Incoming, caseId: string | undefined, action: DeskAction, deps: IntakeDeps): Promise<Incoming | undefined> {
    const item = caseId === undefined ? undefined : await deps.store.case(caseId);
    if (!item) return undefined;
    const { key, channel, at, address, from, locale, place, thread } = incoming;
    return { kind: 'desk', key, channel, at, address, from, locale, place, thread, conversationId: item.conversationId, caseId: item.id, action };
}

/** The desk action a button means; undefined for buttons that are none of the desk's. */
function pressed(name: string, data: Record<string, string>): DeskAction | undefined {
    const text = data['text']?.trim() ?? '';
    switch (name) {
        case 'claim': return { do: 'claim' };
        case 'reply': return text === '' ? undefined : { do: 'reply', text };
        case 'note': return text === '' ? undefined : { do: 'note', text };
        case 'handBack': return { do: 'handBack', ...(text === '' ? {} : { note: text }) };
        case 'resolve': return { do: 'resolve', ...(text === '' ? {} : { note: text }) };
        default: return undefined;
    }
}

function spoken(text: string, prefix: string): DeskAction {
    const line = text.trim();
    if (prefix === '' || !line.startsWith(prefix)) return { do: 'note', text: line };
    return { do: 'reply', text: line.slice(prefix.length).trim() };
}
