import type { Transaction } from 'kysely';
import type { Case } from '../model.js';
import type { Context } from './context.js';
import { readEntry, readState } from './documents.js';
import type { Store } from './port.js';
import { storableText } from './prepared.js';
import type { Tables } from './tables.js';

type Hold = (trx: Transaction<Tables>, conversationId: string) => Promise<unknown>;
const OF_CONVERSATION = ['inbox', 'transcript', 'timers', 'deliveries', 'mailbox', 'corrections'] as const;

/** What a customer may ask of us: to see everything, and to be forgotten. And the forgetting of what nobody needs any more. */
export function createPrivacy(context: Context, hold: Hold): Pick<Store, 'erase' | 'export' | 'prune'> {
    const { db } = context;

    /** Conversations of the customer, in the order in which they are locked. The second kind has not had its first turn yet. */
    async function conversationsOf(trx: Transaction<Tables>, customerId: string): Promise<string[]> {
        const known = await trx.selectFrom('conversations').select('id').where('customer_id', '=', customerId).execute();
        const fresh = await trx.selectFrom('inbox').select('conversation_id as id').where('taken_at', 'is', null).where('from_id', '=', customerId)
            .where(({ not, exists, selectFrom }) => not(exists(selectFrom('conversations').select('id').whereRef('conversations.id', '=', 'inbox.conversation_id'))))
            .execute();
        return [...new Set([...known, ...fresh].map((row) => row.id))].sort();
    }

    async function eraseConversation(trx: Transaction<Tables>, id: string): Promise<void> {
        await hold(trx, id);
        await trx.deleteFrom('case_cards').where('case_id', 'in', (eb) => eb.selectFrom('cases').select('cases.id').where('conversation_id', '=', id)).execute();
        for (const table of [...OF_CONVERSATION, 'cases'] as const) await trx.deleteFrom(table).where('conversation_id', '=', id).execute();
        await trx.deleteFrom('conversations').where('id', '=', id).execute();
    }

    return {
        async erase(customer) {
            const customerId = storableText(customer);
            const erased = await context.write(async (trx) => {
                const ids = await conversationsOf(trx, customerId);
                for (const id of ids) await eraseConversation(trx, id);
                return ids;
            });
            context.seen.clear();
            for (const conversationId of erased) {
                context.conversations.delete(conversationId);
                context.changed({ conversationId, mailbox: true });
            }
            if (erased.length > 0) await context.engine.scrub();
            return erased;
        },

        async export(customer) {
            const customerId = storableText(customer);
            const rows = await db.selectFrom('conversations').select(['id', 'state']).where('customer_id', '=', customerId).orderBy('id').execute();
            return {
                conversations: await Promise.all(rows.map(async ({ id, state }) => {
                    const lines = await db.selectFrom('transcript').select(['seq', 'entry']).where('conversation_id', '=', id).orderBy('seq').execute();
                    const cases = await db.selectFrom('cases').select('item').where('conversation_id', '=', id).orderBy('changed_at').execute();
                    return { id, state: readState(state, id), transcript: lines.map((line) => readEntry(line, id)), cases: cases.map(({ item }) => JSON.parse(item) as Case) };
                })),
            };
        },

        async prune(before) {
            const keys = await db.deleteFrom('inbox').where('taken_at', '<', before).executeTakeFirst();
            const finished = await db.deleteFrom('deliveries').where('outcome', 'in', ['sent', 'dropped']).where('finished_at', '<', before).executeTakeFirst();
            return Number(keys.numDeletedRows + finished.numDeletedRows);
        },
    };
}
