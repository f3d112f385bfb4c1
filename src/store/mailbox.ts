import type { Context } from './context.js';
import type { MailboxItem, Store } from './port.js';
import { prepare, storableText, type Param } from './prepared.js';

/** The web chats' mailboxes, and small values that outlive a restart. */
export function createMailbox(context: Context): Pick<Store, 'post' | 'mailbox' | 'remember' | 'recall'> {
    const { db, engine } = context;
    const remove = prepare((param: Param<{ conversationId: string; id: string }>) => db
        .deleteFrom('mailbox').where('conversation_id', '=', param('conversationId')).where('id', '=', param('id')));
    const insert = prepare((param: Param<{ conversationId: string; id: string; item: string }>) => db
        .insertInto('mailbox').values({ conversation_id: param('conversationId'), id: param('id'), item: param('item') }).returning('seq'));
    const after = prepare((param: Param<{ conversationId: string; afterSeq: number; limit: number }>) => db
        .selectFrom('mailbox').select(['seq', 'item']).where('conversation_id', '=', param('conversationId')).where('seq', '>', param('afterSeq'))
        .orderBy('seq').limit(param('limit')));
    const remember = prepare((param: Param<{ name: string; value: string }>) => db
        .insertInto('memories').values({ name: param('name'), value: param('value') })
        .onConflict((conflict) => conflict.column('name').doUpdateSet((eb) => ({ value: eb.ref('excluded.value') }))));
    const recall = prepare((param: Param<{ name: string }>) => db.selectFrom('memories').select('value').where('name', '=', param('name')));

    return {
        async post(conversationId, item) {
            const [row] = await context.write(async (trx) => {
                // Numbers must become visible in their order, or a page that has read a later one never looks for the earlier.
                await engine.exclusive(trx, storableText(`mailbox ${conversationId}`));
                await remove(trx, { conversationId, id: item.id });
                return insert(trx, { conversationId, id: item.id, item: JSON.stringify(item) });
            });
            context.changed({ conversationId, mailbox: true });
            return { ...item, seq: row!.seq };
        },
        async mailbox(conversationId, afterSeq, limit) {
            const rows = await after(db, { conversationId, afterSeq, limit });
            return rows.map((row) => ({ ...(JSON.parse(row.item) as Omit<MailboxItem, 'seq'>), seq: row.seq }));
        },
        // Values are JSON so that any text survives, NUL included.
        async remember(name, value) { await remember(db, { name, value: JSON.stringify(value) }); },
        async recall(name) {
            const [row] = await recall(db, { name });
            return row && JSON.parse(row.value) as string;
        },
    };
}
