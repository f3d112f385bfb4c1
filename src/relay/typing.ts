import type { Sender } from '../channels/port.js';
import type { Store } from '../store/port.js';

/** Platforms show the sign for some seconds. */
const EVERY_MS = 3_000;
const KEPT = 1_000;

/** Somebody is typing, as the pages tell it. */
interface Notice { conversationId: string; from: 'bot' | 'humanAgent' | 'customer' }

/** Shows the customer, on whatever platform, that the person who has their case writes to them. The web chat is told by itself. */
export function showPerson({ store, sender, now }: { store: Pick<Store, 'conversation'>; sender: Pick<Sender, 'typing'>; now: () => number }): (notice: Notice) => void {
    const shown = new Map<string, number>();
    return ({ conversationId, from }) => {
        if (from !== 'humanAgent' || now() - (shown.get(conversationId) ?? 0) < EVERY_MS) return;
        if (shown.size >= KEPT) shown.clear();
        shown.set(conversationId, now());
        // Worth nothing a moment later, so nobody waits for it and nobody minds.
        store.conversation(conversationId).then((state) => { if (state && state.channel !== 'web') sender.typing(state.address); }).catch(() => undefined);
    };
}
