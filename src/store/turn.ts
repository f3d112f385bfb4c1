import { sql, type Transaction } from 'kysely';
import type { Case, ConversationState, Entry, Incoming } from '../model.js';
import { freeze, type Context, type Remembered } from './context.js';
import { readEntry, readState } from './documents.js';
import type { QueuedDelivery, Store, TurnChange } from './port.js';
import { HandsFull, handsKeeper } from './hands.js';
import { prepare, type Param } from './prepared.js';
import { deskReader } from './roster.js';
import { saving } from './saving.js';
import type { Tables } from './tables.js';

/** Incomings taken in one turn, and transcript lines shown to it, at most. */
const MOST_INCOMINGS = 50;
const TAIL = 60;

interface Waiting { seq: number; attempts: number; incoming: string }

/** The turn: everything that is read, decided and written about a conversation between two of its states. */
export function createTurn(context: Context): Pick<Store, 'turn'> & { hold: (trx: Transaction<Tables>, id: string) => Promise<{ revision: number; state: string }> } {
    const { db, engine, conversations } = context;
    const save = saving(db);
    const readDesk = deskReader(db);
    const keepHands = handsKeeper(context);

    const lock = prepare((param: Param<{ id: string }>) => db
        .selectFrom('conversations').select(['revision', 'state']).where('id', '=', param('id')).modifyEnd(engine.locked));
    const begin = prepare((param: Param<{ id: string }>) => db
        .insertInto('conversations').values({ id: param('id'), customer_id: '', epoch: 0, revision: 0, state: '' })
        .onConflict((conflict) => conflict.column('id').doNothing()));
    const forget = prepare((param: Param<{ id: string }>) => db.deleteFrom('conversations').where('id', '=', param('id')));
    const waiting = prepare((param: Param<{ id: string }>) => db
        .selectFrom('inbox').select(['seq', 'attempts', 'incoming'])
        .where('conversation_id', '=', param('id')).where('taken_at', 'is', null).orderBy('seq').limit(sql.lit(MOST_INCOMINGS)));
    // By number, one by one: an earlier number may be committed by another process after these were read, and must not be taken unread.
    const take = prepare((param: Param<{ seq: number; now: number }>) => db.updateTable('inbox').set({ taken_at: param('now'), incoming: '' }).where('seq', '=', param('seq')));
    const latest = prepare((param: Param<{ id: string }>) => db
        .selectFrom('transcript').select(['seq', 'entry']).where('conversation_id', '=', param('id')).orderBy('seq', 'desc').limit(sql.lit(TAIL)));
    const caseById = prepare((param: Param<{ id: string }>) => db.selectFrom('cases').select('item').where('id', '=', param('id')));

    /** Locks the conversation's row until the end of the transaction, making it first if there is none. */
    async function hold(trx: Transaction<Tables>, id: string): Promise<{ revision: number; state: string }> {
        const row = (await lock(trx, { id }))[0];
        if (row) return row;
        await begin(trx, { id });
        return (await lock(trx, { id }))[0]!;
    }

    /** What this process remembers, if it is what the row says; otherwise read anew. A row without state has had no turn yet. */
    function recall(id: string, row: { revision: number; state: string }): Partial<Remembered> {
        const known = conversations.get(id);
        if (known?.revision === row.revision) return known;
        return row.state === '' ? { tail: [] } : { state: freeze(readState(row.state, id)) };
    }

    async function readTail(trx: Transaction<Tables>, id: string): Promise<readonly Entry[]> {
        return freeze((await latest(trx, { id })).reverse().map((row) => readEntry(row, id)));
    }

    async function openCase(trx: Transaction<Tables>, state: ConversationState | undefined, known: Case | undefined): Promise<Case | undefined> {
        if (known && known.id === state?.caseId) return known;
        const row = state?.caseId === undefined ? undefined : (await caseById(trx, { id: state.caseId }))[0];
        return row && JSON.parse(row.item) as Case;
    }

    return {
        hold,
        async turn(conversationId, now, decide, leaseMs = 0) {
            const done = await decidedAnew(async (last) => context.commit(async (trx): Promise<{ change: TurnChange; leased: QueuedDelivery[]; remembered: Remembered } | undefined> => {
                const row = await hold(trx, conversationId);
                const taken = together(await waiting(trx, { id: conversationId }));
                if (taken.length === 0) {
                    if (row.state === '') await forget(trx, { id: conversationId });
                    return undefined;
                }
                const { state, item, tail = await readTail(trx, conversationId) } = recall(conversationId, row);
                const openItem = await openCase(trx, state, item);
                const desk = openItem && isWaiting(openItem) ? await readDesk(trx, now, openItem.customer.id) : undefined;
                const change = decide({
                    conversationId, state, transcript: tail, openCase: openItem,
                    incomings: taken.map(({ incoming }) => JSON.parse(incoming) as Incoming), attempts: taken[0]!.attempts,
                    ...(desk ? { desk } : {}),
                });
                const revision = taken.at(-1)!.seq;
                const { entries, leased } = await save(trx, { conversationId, revision, now, change, leaseMs, overtaken: state !== undefined && change.state.epoch > state.epoch });
                if (!last) await keepHands(trx, change.hands);
                for (const { seq } of taken) await take(trx, { seq, now });
                // An edit may have reached any line: read them again next time.
                const lines = change.edits.length > 0 ? undefined : freeze([...tail, ...entries].slice(-TAIL));
                const left = freeze(change.cases.find(({ id }) => id === change.state.caseId) ?? openItem);
                if (change.cases.some((item) => changesHands(openItem, item))) readDesk.forget();
                return { change, leased, remembered: { revision, state: freeze(change.state), tail: lines, item: left } };
            }), readDesk.forget);
            if (!done) return undefined;
            conversations.set(conversationId, done.remembered);
            // What is about to be said to the world must not be forgotten, nor the turn that decided it.
            if (done.leased.length > 0) await context.engine.durable();
            context.changed({ conversationId, caseIds: done.change.cases.map((item) => item.id), deliveries: done.change.deliveries.length > done.leased.length });
            return { ...done.change, leased: done.leased };
        },
    };
}

/** Decisions on the same person that come out too many at once; more than that of them is not worth anybody's waiting, and an offer is no claim. */
const TRIES = 6;

/** Again with a fresh look at the desk where it had changed; the last time whatever comes of it. */
async function decidedAnew<T>(run: (last: boolean) => Promise<T>, forget: () => void): Promise<T> {
    for (let tries = 1; ; tries += 1) {
        try {
            return await run(tries === TRIES);
        } catch (error) {
            if (!(error instanceof HandsFull)) throw error;
            forget();
        }
    }
}

const isWaiting = ({ state }: Case): boolean => state === 'requested' || state === 'queued' || state === 'offered';

/** Somebody has got, been offered or given up the case. One more in the queue is no such news. */
function changesHands(before: Case | undefined, after: Case): boolean {
    if (after.state === 'queued' && !before?.humanAgent) return before?.state === 'offered';
    return after.state !== before?.state || after.humanAgent?.id !== before.humanAgent?.id || after.offers?.length !== before.offers?.length;
}

/** Incomings taken as one turn. What has failed before is tried alone. */
function together(rows: Waiting[]): Waiting[] {
    return rows[0] && rows[0].attempts > 0 ? [rows[0]] : rows;
}
