import { sql, type ColumnDataType, type Expression, type Kysely, type Migration } from 'kysely';
import type { Case } from '../model.js';
import { caseColumns } from './documents.js';
import type { Tables } from './tables.js';

/** Column types of a primary key that numbers itself: `growing` may use the number of the last row again if that row was deleted, `unique` never does. */
export interface Serials { growing: Serial; unique: Serial }
type Serial = ColumnDataType | Expression<unknown>;
type Schema = Kysely<unknown>;

/**
 * Every version of the schema, in order of name. A migration that has been released is never edited: a change is a new one.
 * Each index costs every turn a page written to disk, so there is none that only an erasure would use.
 */
export function migrations(serial: Serials): Record<string, Migration> {
    return {
        '001-start': {
            async up(db: Schema) {
                await createConversations(db, serial);
                await createCases(db);
                await createDeliveries(db, serial);
                await createMailbox(db, serial);
            },
        },
        '002-desk': { up: addDesk },
        '003-elsewhere': { up: addElsewhere },
    };
}

async function createConversations(db: Schema, serial: Serials): Promise<void> {
    await db.schema.createTable('conversations')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('customer_id', 'text', (column) => column.notNull())
        .addColumn('epoch', 'integer', (column) => column.notNull())
        .addColumn('revision', 'bigint', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .execute();
    await db.schema.createIndex('conversations_customer').on('conversations').column('customer_id').execute();

    await db.schema.createTable('inbox')
        .addColumn('seq', serial.unique)
        .addColumn('key', 'text', (column) => column.notNull().unique())
        .addColumn('conversation_id', 'text', (column) => column.notNull())
        .addColumn('from_id', 'text', (column) => column.notNull())
        .addColumn('received_at', 'bigint', (column) => column.notNull())
        .addColumn('taken_at', 'bigint')
        .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('error', 'text')
        .addColumn('incoming', 'text', (column) => column.notNull())
        .execute();
    await db.schema.createIndex('inbox_waiting').on('inbox').columns(['conversation_id', 'seq']).where(sql.ref('taken_at'), 'is', null).execute();

    await db.schema.createTable('transcript')
        .addColumn('seq', serial.growing)
        .addColumn('conversation_id', 'text', (column) => column.notNull())
        .addColumn('message_id', 'text')
        .addColumn('entry', 'text', (column) => column.notNull())
        .execute();
    await db.schema.createIndex('transcript_conversation').on('transcript').columns(['conversation_id', 'seq']).execute();

    await db.schema.createTable('timers')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('conversation_id', 'text', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('due_at', 'bigint', (column) => column.notNull())
        .addColumn('data', 'text', (column) => column.notNull())
        .execute();
    await db.schema.createIndex('timers_due').on('timers').column('due_at').execute();
    await db.schema.createIndex('timers_conversation').on('timers').column('conversation_id').execute();
}

async function createCases(db: Schema): Promise<void> {
    await db.schema.createTable('cases')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('conversation_id', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('human_agent_id', 'text')
        .addColumn('changed_at', 'bigint', (column) => column.notNull())
        .addColumn('closed_at', 'bigint')
        .addColumn('item', 'text', (column) => column.notNull())
        .execute();
    await db.schema.createIndex('cases_conversation').on('cases').column('conversation_id').execute();
    await db.schema.createIndex('cases_state').on('cases').columns(['state', 'changed_at']).execute();
    await db.schema.createIndex('cases_changed').on('cases').column('changed_at').execute();

    await db.schema.createTable('case_cards')
        .addColumn('delivery_id', 'text', (column) => column.primaryKey())
        .addColumn('place', 'text', (column) => column.notNull())
        .addColumn('case_id', 'text', (column) => column.notNull())
        .execute();
    await db.schema.createIndex('case_cards_case').on('case_cards').column('case_id').execute();
}

/** Routing looks for cases by team, rank, customer and person; who is at the desk; readings put right. */
async function addDesk(db: Schema): Promise<void> {
    const columns: [name: string, type: ColumnDataType, initial?: string | number][] = [
        ['customer_id', 'text', ''], ['team', 'text'], ['rank', 'integer', 1], ['opened_at', 'bigint', 0], ['claimed_at', 'bigint'], ['offered_to', 'text'], ['offered_at', 'bigint'],
        ['heat', 'double precision', 0],
    ];
    for (const [name, type, initial] of columns) {
        await db.schema.alterTable('cases').addColumn(name, type, (column) => (initial === undefined ? column : column.notNull().defaultTo(initial))).execute();
    }
    await db.schema.createIndex('cases_customer').on('cases').column('customer_id').execute();
    // Who helped somebody before is asked in every waiting turn; somebody may have had many cases that nobody took.
    await db.schema.createIndex('cases_helped').on('cases').column('customer_id').where(sql.ref('human_agent_id'), 'is not', null).execute();
    const known = db as Kysely<Tables>;
    for (const { id, item } of await known.selectFrom('cases').select(['id', 'item']).execute()) {
        await known.updateTable('cases').set(caseColumns(JSON.parse(item) as Case)).where('id', '=', id).execute();
    }

    await db.schema.createTable('presences')
        .addColumn('person_id', 'text', (column) => column.primaryKey())
        .addColumn('name', 'text')
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addColumn('away', 'integer', (column) => column.notNull())
        .execute();
    await db.schema.createTable('corrections')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('conversation_id', 'text', (column) => column.notNull())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addColumn('item', 'text', (column) => column.notNull())
        .execute();
    await db.schema.createIndex('corrections_at').on('corrections').column('at').execute();
}

/** Why something was refused, for whoever sent it; and who looks at which case, as each process knows it. */
async function addElsewhere(db: Schema): Promise<void> {
    await db.schema.alterTable('inbox').addColumn('refused', 'text').execute();
    await db.schema.createTable('attendance')
        .addColumn('process', 'text', (column) => column.primaryKey())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addColumn('here', 'text', (column) => column.notNull())
        .execute();
}

async function createDeliveries(db: Schema, serial: Serials): Promise<void> {
    await db.schema.createTable('deliveries')
        .addColumn('seq', serial.growing)
        .addColumn('id', 'text', (column) => column.notNull().unique())
        .addColumn('conversation_id', 'text', (column) => column.notNull())
        .addColumn('lane', 'text', (column) => column.notNull())
        .addColumn('op', 'text', (column) => column.notNull())
        .addColumn('author', 'text', (column) => column.notNull())
        .addColumn('epoch', 'integer')
        .addColumn('replaces', 'text')
        .addColumn('thread_of', 'text')
        .addColumn('after_id', 'text')
        .addColumn('address', 'text', (column) => column.notNull())
        .addColumn('message', 'text', (column) => column.notNull())
        .addColumn('outcome', 'text')
        .addColumn('queued_at', 'bigint', (column) => column.notNull())
        .addColumn('due_at', 'bigint', (column) => column.notNull())
        .addColumn('leased_until', 'bigint', (column) => column.notNull().defaultTo(0))
        .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('platform_id', 'text')
        .addColumn('finished_at', 'bigint')
        .addColumn('error', 'text')
        .execute();
    await db.schema.createIndex('deliveries_due').on('deliveries').columns(['due_at', 'seq']).where(sql.ref('outcome'), 'is', null).execute();
    // Lanes never cross conversations, so this also finds the head of a lane.
    await db.schema.createIndex('deliveries_waiting').on('deliveries').columns(['conversation_id', 'seq']).where(sql.ref('outcome'), 'is', null).execute();
    // Cards in desk places are the system's; nobody asks for the bot's messages by their platform id.
    await db.schema.createIndex('deliveries_platform').on('deliveries').column('platform_id')
        .where(sql.ref('platform_id'), 'is not', null).where(sql.ref('author'), '=', sql.lit('system')).execute();
    await db.schema.createIndex('deliveries_dead').on('deliveries').column('finished_at').where(sql.ref('outcome'), '=', sql.lit('dead')).execute();
}

async function createMailbox(db: Schema, serial: Serials): Promise<void> {
    await db.schema.createTable('mailbox')
        .addColumn('seq', serial.unique)
        .addColumn('conversation_id', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('item', 'text', (column) => column.notNull())
        .addUniqueConstraint('mailbox_item', ['conversation_id', 'id'])
        .execute();
    await db.schema.createIndex('mailbox_conversation').on('mailbox').columns(['conversation_id', 'seq']).execute();

    await db.schema.createTable('memories')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('value', 'text', (column) => column.notNull())
        .execute();
}
