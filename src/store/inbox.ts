import type { Kysely } from 'kysely';
import type { Incoming } from '../model.js';
import { batched } from './batch.js';
import type { Context } from './context.js';
import type { Store } from './port.js';
import { prepare, type Param } from './prepared.js';
import { readState } from './documents.js';
import type { Tables } from './tables.js';

interface Arrived { incoming: Incoming; json: string; now: number }
const LONGEST_ERROR = 1000;

/** The inbox: what arrived and is not yet taken, what arrived before, and what time brings in. */
export function createInbox(context: Context): Pick<Store, 'receive' | 'waitingConversations' | 'failTurn' | 'fireTimers'> {
    const { db, engine, seen } = context;

    const insert = prepare((param: Param<{ key: string; conversationId: string; fromId: string; now: number; incoming: string }>) => db
        .insertInto('inbox')
        .values({ key: param('key'), conversation_id: param('conversationId'), from_id: param('fromId'), received_at: param('now'), incoming: param('incoming') })
        .onConflict((conflict) => conflict.column('key').doNothing())
        .returning('seq'));
    const waiting = prepare((param: Param<{ limit: number }>) => db
        .selectFrom('inbox').select('conversation_id').where('taken_at', 'is', null)
        .groupBy('conversation_id').orderBy((eb) => eb.fn.min('seq')).limit(param('limit')));
    const fail = prepare((param: Param<{ conversationId: string; error: string }>) => db
        .updateTable('inbox')
        .set((eb) => ({ attempts: eb('attempts', '+', 1), error: param('error') }))
        .where('seq', '=', (eb) => eb.selectFrom('inbox as oldest').select((of) => of.fn.min('oldest.seq').as('seq'))
            .where('oldest.conversation_id', '=', param('conversationId')).where('oldest.taken_at', 'is', null))
        .returning('attempts'));
    const dueTimers = prepare((param: Param<{ now: number; limit: number }>) => db
        .selectFrom('timers').selectAll().where('due_at', '<=', param('now')).orderBy('due_at').limit(param('limit')).modifyEnd(engine.lockedOrSkipped('timers')));
    const removeTimer = prepare((param: Param<{ id: string }>) => db.deleteFrom('timers').where('id', '=', param('id')));
    const stateOf = prepare((param: Param<{ id: string }>) => db.selectFrom('conversations').select('state').where('id', '=', param('id')));

    async function store(on: Kysely<Tables>, { incoming, json, now }: Arrived): Promise<boolean> {
        const { key, conversationId, from } = incoming;
        return (await insert(on, { key, conversationId, fromId: from.id, now, incoming: json })).length > 0;
    }

    const receiveTogether = batched(async (arrived: Arrived[]): Promise<boolean[]> => {
        if (arrived.length === 1) return [await context.single((on) => store(on, arrived[0]!))];
        return context.commit(async (trx) => {
            const fresh: boolean[] = [];
            for (const one of arrived) fresh.push(await store(trx, one));
            return fresh;
        });
    });

    return {
        async receive(incoming, now) {
            if (seen.has(incoming.key)) return false;
            const fresh = await receiveTogether({ incoming, json: JSON.stringify(incoming), now });
            // A copy too: the first one may still be on its way to the disk.
            await engine.durable();
            seen.set(incoming.key, true);
            if (fresh) context.changed({ conversationId: incoming.conversationId });
            return fresh;
        },

        async waitingConversations(limit) {
            return (await waiting(db, { limit })).map((row) => row.conversation_id);
        },

        async failTurn(conversationId, error) {
            return (await fail(db, { conversationId, error: error.slice(0, LONGEST_ERROR) }))[0]?.attempts ?? 0;
        },

        async fireTimers(now, limit) {
            const fired = await context.write(async (trx) => {
                const conversations = new Set<string>();
                for (const timer of await dueTimers(trx, { now, limit })) {
                    const id = timer.conversation_id;
                    const row = (await stateOf(trx, { id }))[0];
                    await removeTimer(trx, { id: timer.id });
                    if (!row?.state) continue;
                    const { address, customer, channel } = readState(row.state, id);
                    const incoming: Incoming = {
                        kind: 'timer', key: `timer:${timer.id}:${timer.due_at}`, conversationId: id, channel, at: timer.due_at, address, from: customer,
                        name: timer.name, data: JSON.parse(timer.data) as Record<string, string>,
                    };
                    await store(trx, { incoming, json: JSON.stringify(incoming), now });
                    conversations.add(id);
                }
                return [...conversations];
            });
            for (const conversationId of fired) context.changed({ conversationId });
            return fired;
        },
    };
}
