import type { Kysely, Transaction } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Case, ConversationState, Entry } from '../model.js';
import { batched } from './batch.js';
import type { Engine } from './engine.js';
import type { StoreChange } from './port.js';
import { shorten, type Run } from './prepared.js';
import type { Tables } from './tables.js';

/** A conversation as this process saw it last; good only while the row still has this revision. Frozen, so that nobody changes it by accident. */
export interface Remembered { revision: number; state: ConversationState; tail?: readonly Entry[]; item?: Case }

/** What the parts of the store share. */
export interface Context {
    engine: Engine;
    db: Kysely<Tables>;
    /** Runs a transaction; again from the start if the database undid it (deadlock). Resolves once it is safe from a power cut. */
    write: Write;
    /** The same, but resolves once it is committed. On one connection, what is asked for at the same moment shares a transaction. */
    commit: Write;
    /** Like `commit`, for a single statement. */
    single: <T>(work: (on: Kysely<Tables>) => Promise<T>) => Promise<T>;
    conversations: LRUCache<string, Remembered>;
    /** Dedupe keys known to be stored. A key that is not here may be stored all the same. */
    seen: LRUCache<string, true>;
    changed: (change: Partial<StoreChange> & { conversationId: string }) => void;
    onChange: (listener: (change: StoreChange) => void) => () => void;
}

type Write = <T>(work: (trx: Transaction<Tables>) => Promise<T>) => Promise<T>;

const TRIES = 5;
/** Works in one transaction, so that no more than some 20 ms pass before the event loop turns. */
const MOST_TOGETHER = 16;
const CONVERSATIONS_KEPT = 1000;
const KEYS_KEPT = 20_000;

export function createContext(engine: Engine, log: (line: string) => void): Context {
    const commit = engine.alone ? grouped(engine, engine.alone) : ((work) => retried(engine, () => engine.db.transaction().execute(work))) satisfies Write;
    const listeners = new Set<(change: StoreChange) => void>();
    return {
        engine,
        db: engine.db,
        conversations: new LRUCache({ max: CONVERSATIONS_KEPT }),
        seen: new LRUCache({ max: KEYS_KEPT }),
        commit,
        // One statement is a transaction of its own.
        single: engine.alone ? commit : (work) => work(engine.db),
        async write(work) {
            const result = await commit(work);
            await engine.durable();
            return result;
        },
        changed(change) {
            for (const listener of listeners) {
                try {
                    listener({ caseIds: [], mailbox: false, deliveries: false, ...change });
                } catch (error) {
                    log(`A listener to changes of the store failed: ${(error as Error).message}`);
                }
            }
        },
        onChange(listener) {
            listeners.add(listener);
            return () => void listeners.delete(listener);
        },
    };
}

/** A commit costs as much as three statements; works that meet share it. One that fails takes the others back with it, and then each is done alone. */
function grouped(engine: Engine, run: Run): Write {
    const together = batched(async (works: ((trx: Transaction<Tables>) => Promise<unknown>)[]) => engine.db.transaction().execute(async (trx) => {
        shorten(trx, run);
        const results: unknown[] = [];
        for (const work of works) results.push(await work(trx));
        return results;
    }), MOST_TOGETHER);
    return <T>(work: (trx: Transaction<Tables>) => Promise<T>) => together(work) as Promise<T>;
}

async function retried<T>(engine: Engine, run: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
        try {
            return await run();
        } catch (error) {
            if (tries === TRIES || !engine.mayRetry(error)) throw error;
        }
    }
}

/** Freezes a document and everything in it; parts frozen before are not walked again. */
export function freeze<T>(value: T): T {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
    Object.values(value).forEach(freeze);
    return Object.freeze(value);
}
