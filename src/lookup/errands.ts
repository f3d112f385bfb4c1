import type { AskedLookup, Incoming, LookupAnswer } from '../model.js';
import type { Store, TurnChange } from '../store/port.js';
import type { Lookups } from './ask.js';
import { askedBy } from './timer.js';

export interface ErrandsOptions {
    store: Pick<Store, 'conversation'>;
    lookups: () => Pick<Lookups, 'ask'>;
    /** Stores an incoming and wakes its conversation. */
    receive: (incoming: Incoming) => Promise<void>;
    now: () => number;
    /** What did not work out; holds no fact of a customer. */
    log: (line: string) => void;
}

/** Puts the questions of committed turns to other systems and brings the answers back as incomings. */
export interface Errands {
    take(turn: Pick<TurnChange, 'state' | 'timers'>): void;
    /** Brings no more answers; what is open is asked again by the next process. */
    stop(): Promise<void>;
}

/** Questions under way at once; what goes beyond waits for its timer, lest a system that hangs fill the memory. */
const MOST_UNDER_WAY = 200;

/** @see Errands */
export function createErrands({ store, lookups, receive, now, log }: ErrandsOptions): Errands {
    const underWay = new Map<string, Promise<void>>();
    let stopped = false;

    /** The answer is stored before anybody counts on it; a copy of one stored already is dropped by its key. */
    async function run(question: AskedLookup, conversationId: string): Promise<void> {
        const { remedy, ...answer } = await lookups().ask(question.name, question.args);
        if (stopped) return;
        if (answer.outcome === 'failed') log(`look-up ${question.name} failed: ${answer.why ?? ''}${remedy ? ` → ${remedy}` : ''}`);
        // Read now: the customer may have been erased, or have moved to another place, while the other system thought.
        const state = await store.conversation(conversationId);
        if (!state?.lookups?.some(({ id }) => id === question.id)) return;
        await receive(incomingOf(question, conversationId, answer, state));
    }

    function incomingOf({ id }: AskedLookup, conversationId: string, answer: LookupAnswer, { channel, address, customer }: TurnChange['state']): Incoming {
        return { kind: 'lookup', key: `lookup:${id}`, conversationId, channel, at: now(), address, from: customer, asked: id, answer };
    }

    return {
        take({ state, timers }) {
            for (const { name, conversationId } of timers) {
                const asked = askedBy(name);
                const question = asked === undefined ? undefined : state.lookups?.find(({ id, answer }) => id === asked && !answer);
                if (!question || stopped || underWay.has(question.id) || underWay.size >= MOST_UNDER_WAY) continue;
                const running = run(question, conversationId).catch((error: unknown) => log(`look-up ${question.name}: the answer could not be stored, it is asked again: ${(error as Error).message}`));
                underWay.set(question.id, running.finally(() => underWay.delete(question.id)));
            }
        },
        async stop() {
            stopped = true;
            await Promise.all(underWay.values());
        },
    };
}
