import { sql, type Kysely } from 'kysely';
import type { Outgoing } from '../model.js';
import { batched } from './batch.js';
import type { Context } from './context.js';
import type { QueuedDelivery, Store } from './port.js';
import { prepare, type Param, type Prepared } from './prepared.js';
import type { Tables } from './tables.js';

type Deliveries = Pick<Store, 'leaseDeliveries' | 'delivered' | 'retryDelivery' | 'releaseDeliveries' | 'buryDelivery' | 'deadLetters' | 'reviveDelivery' | 'nextDue'>;

const LONGEST_ERROR = 1000;

/** The outbox's table: what is to be sent, in lanes, and what became of it. */
export function createDeliveries(context: Context): Deliveries {
    const { db, engine } = context;
    const { candidates, nextDelivery, nextTimer } = readers(context);
    const { lease, release, drop, sent, retry, bury, revive, dead } = writers(db);

    /** Settles what can never be sent; true if the row is to be leased. */
    async function sendable(trx: Kysely<Tables>, row: Candidate, now: number): Promise<boolean> {
        if (isOvertaken(row) || (row.op !== 'send' && row.target_outcome === 'dropped')) {
            await drop(trx, { id: row.id, now });
            return false;
        }
        if (row.op !== 'send' && row.target_outcome !== 'sent') {
            await bury(trx, { id: row.id, now, error: 'The message it changes was never sent.' });
            return false;
        }
        return true;
    }

    const deliveredTogether = batched(async (receipts: { id: string; platformId: string; now: number }[]): Promise<void[]> => {
        if (receipts.length === 1) await context.single((on) => sent(on, receipts[0]!));
        else await context.commit(async (trx) => { for (const receipt of receipts) await sent(trx, receipt); });
        return receipts.map(() => undefined);
    });

    return {
        async leaseDeliveries(now, leaseMs, limit) {
            const leased = await context.commit(async (trx) => {
                const rows: QueuedDelivery[] = [];
                // Settling one row lets the next of its lane through: look again until nothing was settled.
                for (let settled = true; settled && rows.length < limit;) {
                    settled = false;
                    for (const row of await candidates(limit - rows.length)(trx, { now })) {
                        if (!(await sendable(trx, row, now))) { settled = true; continue; }
                        await lease(trx, { id: row.id, until: now + leaseMs });
                        rows.push(queued(row));
                    }
                }
                return rows;
            });
            // What is about to be said to the world must not be forgotten, nor the turn that decided it.
            if (leased.length > 0) await engine.durable();
            return leased;
        },

        async delivered(id, platformId, now) {
            // Not forced to disk: a receipt lost in a power cut means that the delivery is made once more under the same id.
            await deliveredTogether({ id, platformId, now });
        },
        async retryDelivery(id, at, error) { await retry(db, { id, at, error: error.slice(0, LONGEST_ERROR) }); },
        async releaseDeliveries(ids, now) {
            await context.write(async (trx) => { for (const id of ids) await release(trx, { id, now }); });
        },
        async buryDelivery(id, error, now) {
            const [row] = await bury(db, { id, now, error: error.slice(0, LONGEST_ERROR) });
            // What waited behind it in its lane may go now.
            if (row) context.changed({ conversationId: row.conversation_id, deliveries: true });
        },

        async deadLetters(limit) {
            return (await dead(db, { limit })).map((row) => ({
                id: row.id, conversationId: row.conversation_id, at: row.finished_at ?? 0, attempts: row.attempts, error: row.error ?? '',
                text: (JSON.parse(row.message) as Outgoing).text,
            }));
        },
        async reviveDelivery(id, now) {
            const [row] = await revive(db, { id, now });
            if (row) context.changed({ conversationId: row.conversation_id, deliveries: true });
            return row !== undefined;
        },

        async nextDue(now) {
            const [delivery] = await nextDelivery(db, { now });
            const [timer] = await nextTimer(db, {});
            const due = [delivery?.due_at, timer?.due_at].filter((at) => at !== undefined);
            return due.length === 0 ? undefined : Math.min(...due);
        },
    };
}

type Candidate = Omit<Tables['deliveries'], 'seq' | 'leased_until' | 'attempts' | 'after_id'> & {
    attempts: number; current_epoch: number | null; target_outcome: string | null; target_platform_id: string | null; root_outcome: string | null; root_platform_id: string | null;
};

const isOvertaken = ({ author, epoch, current_epoch: current }: Candidate): boolean => author === 'bot' && epoch !== null && current !== null && epoch < current;

function queued(row: Candidate): QueuedDelivery {
    return {
        id: row.id, conversationId: row.conversation_id, lane: row.lane, address: row.address, op: row.op, message: JSON.parse(row.message) as Outgoing, by: row.author,
        attempts: row.attempts + 1, queuedAt: row.queued_at,
        ...(row.epoch === null ? {} : { epoch: row.epoch }),
        ...(row.replaces === null ? {} : { replaces: row.replaces, replacesId: row.target_platform_id ?? undefined }),
        ...(row.thread_of === null ? {} : { threadOf: row.thread_of }),
        ...(row.root_outcome === 'sent' ? { threadRootId: row.root_platform_id ?? undefined } : {}),
    };
}

function readers({ db, engine }: Context) {
    /**
     * The heads of lanes: nothing before them in their lane is still to be done, nothing in it is being sent, and what they refer to is settled.
     * Only earlier deliveries are waited for, so no two can wait for each other.
     */
    const heads = (now: number) => db
        .selectFrom('deliveries as head')
        .leftJoin('deliveries as target', 'target.id', 'head.replaces')
        .leftJoin('deliveries as root', 'root.id', 'head.thread_of')
        .where('head.outcome', 'is', null)
        .where(({ not, exists, selectFrom }) => not(exists(selectFrom('deliveries as other').select('other.seq')
            .whereRef('other.conversation_id', '=', 'head.conversation_id').where('other.outcome', 'is', null)
            .whereRef('other.lane', '=', 'head.lane').whereRef('other.seq', '<>', 'head.seq')
            .where((eb) => eb.or([eb('other.seq', '<', eb.ref('head.seq')), eb('other.leased_until', '>', now)])))))
        .where((eb) => eb.or([eb('target.seq', 'is', null), eb('target.outcome', 'is not', null), eb('target.seq', '>', eb.ref('head.seq'))]))
        .where((eb) => eb.or([eb('root.seq', 'is', null), eb('root.outcome', 'is not', null), eb('root.seq', '>', eb.ref('head.seq'))]))
        .where((eb) => eb.or([eb('head.after_id', 'is', null), eb.not(eb.exists(eb.selectFrom('deliveries as notice').select('notice.seq')
            .whereRef('notice.id', '=', 'head.after_id').where('notice.outcome', 'is', null).where('notice.error', 'is', null)))]))
        .orderBy('head.due_at').orderBy('head.seq');

    // SQLite plans a query anew at every run if its limit is a parameter: one query per limit then; there are no more of them than the outbox has hands.
    const byLimit = new Map<number, Prepared<{ now: number }, Candidate>>();
    const candidatesOf = (limit: number) => prepare((param: Param<{ now: number }>) => heads(param('now'))
        .leftJoin('conversations', 'conversations.id', 'head.conversation_id')
        .select([
            'head.id', 'head.conversation_id', 'head.lane', 'head.op', 'head.author', 'head.epoch', 'head.replaces', 'head.thread_of', 'head.address', 'head.message',
            'head.outcome', 'head.queued_at', 'head.due_at', 'head.attempts', 'head.platform_id', 'head.finished_at', 'head.error',
            'conversations.epoch as current_epoch', 'target.outcome as target_outcome', 'target.platform_id as target_platform_id',
            'root.outcome as root_outcome', 'root.platform_id as root_platform_id',
        ])
        .where('head.due_at', '<=', param('now')).limit(sql.lit(limit)).modifyEnd(engine.lockedOrSkipped('head')));
    function candidates(limit: number): Prepared<{ now: number }, Candidate> {
        const known = byLimit.get(limit) ?? candidatesOf(limit);
        byLimit.set(limit, known);
        return known;
    }
    const nextDelivery = prepare((param: Param<{ now: number }>) => heads(param('now')).select('head.due_at').limit(sql.lit(1)));
    const nextTimer = prepare((_: Param<object>) => db.selectFrom('timers').select('due_at').orderBy('due_at').limit(sql.lit(1)));
    return { candidates, nextDelivery, nextTimer };
}

function writers(db: Kysely<Tables>) {
    const open = db.updateTable('deliveries').where('outcome', 'is', null);
    return {
        // A lease is also the time at which the delivery falls due again, should its holder vanish.
        lease: prepare((param: Param<{ id: string; until: number }>) => open
            .set((eb) => ({ due_at: param('until'), leased_until: param('until'), attempts: eb('attempts', '+', 1) })).where('id', '=', param('id'))),
        release: prepare((param: Param<{ id: string; now: number }>) => open
            .set((eb) => ({ due_at: param('now'), leased_until: 0, attempts: eb('attempts', '-', 1) })).where('id', '=', param('id'))),
        drop: prepare((param: Param<{ id: string; now: number }>) => open
            .set({ outcome: 'dropped', finished_at: param('now'), leased_until: 0, message: '' }).where('id', '=', param('id'))),
        // What a platform has accepted is sent, whatever was thought of it meanwhile. Its words live on in the transcript only.
        sent: prepare((param: Param<{ id: string; platformId: string; now: number }>) => db.updateTable('deliveries')
            .set({ outcome: 'sent', platform_id: param('platformId'), finished_at: param('now'), leased_until: 0, message: '' })
            .where('id', '=', param('id')).where(sql<boolean>`(outcome is null or outcome <> 'sent')`)),
        // Overtaken while it was being tried: it must not hold up its lane until the next try.
        retry: prepare((param: Param<{ id: string; at: number; error: string }>) => open
            .set({
                due_at: param('at'), leased_until: 0, error: param('error'),
                outcome: sql<'dropped' | null>`case when author = 'bot' and epoch < (select conversations.epoch from conversations where conversations.id = conversation_id) then 'dropped' end`,
            })
            .where('id', '=', param('id'))),
        bury: prepare((param: Param<{ id: string; now: number; error: string }>) => open
            .set({ outcome: 'dead', finished_at: param('now'), leased_until: 0, error: param('error') }).where('id', '=', param('id')).returning('conversation_id')),
        revive: prepare((param: Param<{ id: string; now: number }>) => db.updateTable('deliveries')
            .set({ outcome: null, finished_at: null, leased_until: 0, attempts: 0, queued_at: param('now'), due_at: param('now') })
            .where('id', '=', param('id')).where('outcome', '=', sql.lit('dead')).returning('conversation_id')),
        dead: prepare((param: Param<{ limit: number }>) => db
            .selectFrom('deliveries').select(['id', 'conversation_id', 'finished_at', 'attempts', 'error', 'message'])
            .where('outcome', '=', sql.lit('dead')).orderBy('finished_at', 'desc').limit(param('limit'))),
    };
}
