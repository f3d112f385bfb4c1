import { sql, type Kysely, type Transaction } from 'kysely';
import type { Case, Delivery, Entry, NewEntry, Timer } from '../model.js';
import { caseColumns, readEntry } from './documents.js';
import type { NewKeptCorrection, QueuedDelivery, TurnChange } from './port.js';
import { prepare, type Param } from './prepared.js';
import { presenceWriter } from './roster.js';
import type { Tables } from './tables.js';

type On = Transaction<Tables>;

export interface Decided {
    conversationId: string;
    revision: number;
    now: number;
    change: TurnChange;
    /** The epoch has moved on: what the bot still had to say is dropped. */
    overtaken: boolean;
    /** For how long to lease what may go out at once; 0 leases nothing. */
    leaseMs: number;
}

/** What a turn added: transcript lines with their numbers, and deliveries leased to the caller. */
export interface Saved { entries: Entry[]; leased: QueuedDelivery[] }

/** How a turn's change is written. */
export function saving(db: Kysely<Tables>): (trx: On, decided: Decided) => Promise<Saved> {
    const saveState = stateWriter(db);
    const { addEntry, edit } = transcriptWriters(db);
    const saveCase = caseWriter(db);
    const { setTimer, cancelTimer } = timerWriters(db);
    const { queue, overtake } = deliveryWriters(db);
    const sign = presenceWriter(db);
    const addCorrection = correctionWriter(db);
    const refuse = prepare((param: Param<{ incoming: string; why: string }>) => db.updateTable('inbox').set({ refused: param('why') }).where('key', '=', param('incoming')));

    return async (trx, decided) => {
        const { conversationId, now, change } = decided;
        await saveState(trx, decided);
        const entries: Entry[] = [];
        const leased: QueuedDelivery[] = [];
        for (const entry of change.entries) entries.push(await addEntry(trx, conversationId, entry));
        for (const one of change.edits) await edit(trx, conversationId, one);
        for (const item of change.cases) await saveCase(trx, item, now);
        for (const presence of change.presences ?? []) await sign(trx, presence);
        for (const correction of change.corrections ?? []) await addCorrection(trx, conversationId, correction);
        for (const { incoming, ...why } of change.refusals ?? []) await refuse(trx, { incoming, why: JSON.stringify(why) });
        // Cancelled first: a timer set anew in the same turn stays set.
        for (const id of change.cancelTimers) await cancelTimer(trx, { id });
        for (const timer of change.timers) await setTimer(trx, timer);
        if (decided.overtaken) await overtake(trx, { conversationId, epoch: change.state.epoch, now });
        for (const delivery of change.deliveries) {
            const begun = await queue(trx, delivery, decided);
            if (begun) leased.push(begun);
        }
        return { entries, leased };
    };
}

function stateWriter(db: Kysely<Tables>) {
    const update = prepare((param: Param<{ id: string; customerId: string; epoch: number; revision: number; state: string }>) => db
        .updateTable('conversations')
        .set({ customer_id: param('customerId'), epoch: param('epoch'), revision: param('revision'), state: param('state') })
        .where('id', '=', param('id')));
    return (trx: On, { conversationId, revision, change: { state } }: Decided) =>
        update(trx, { id: conversationId, customerId: state.customer.id, epoch: state.epoch, revision, state: JSON.stringify(state) });
}

function transcriptWriters(db: Kysely<Tables>) {
    const insert = prepare((param: Param<{ conversationId: string; messageId: string | null; entry: string }>) => db
        .insertInto('transcript').values({ conversation_id: param('conversationId'), message_id: param('messageId'), entry: param('entry') }).returning('seq'));
    const ofMessage = prepare((param: Param<{ conversationId: string; messageId: string }>) => db
        .selectFrom('transcript').select(['seq', 'entry']).where('conversation_id', '=', param('conversationId')).where('message_id', '=', param('messageId')));
    const rewrite = prepare((param: Param<{ seq: number; entry: string }>) => db.updateTable('transcript').set({ entry: param('entry') }).where('seq', '=', param('seq')));

    return {
        async addEntry(trx: On, conversationId: string, entry: NewEntry): Promise<Entry> {
            const [row] = await insert(trx, { conversationId, messageId: entry.messageId ?? null, entry: JSON.stringify(entry) });
            return { ...entry, seq: row!.seq, conversationId };
        },
        async edit(trx: On, conversationId: string, { messageId, text, marks, deleted, emotion }: TurnChange['edits'][number]): Promise<void> {
            for (const row of await ofMessage(trx, { conversationId, messageId })) {
                const { seq, conversationId: _, ...entry } = readEntry(row, conversationId);
                const reread = emotion === undefined ? entry : { ...entry, emotion };
                const changed: NewEntry = deleted ? withoutContent(entry) : text === undefined ? reread : { ...reread, text, marks, edited: true };
                // What was deleted stays deleted, even if an earlier edit arrives after it.
                if (!entry.deleted) await rewrite(trx, { seq, entry: JSON.stringify(changed) });
            }
        },
    };
}

function withoutContent({ attachments: _, suggestions: __, marks: ___, ...entry }: NewEntry): NewEntry {
    return { ...entry, text: '', deleted: true };
}

function caseWriter(db: Kysely<Tables>) {
    const upsert = prepare((param: Param<Tables['cases']>) => db.insertInto('cases')
        .values({
            id: param('id'), conversation_id: param('conversation_id'), state: param('state'), human_agent_id: param('human_agent_id'),
            changed_at: param('changed_at'), closed_at: param('closed_at'), item: param('item'), customer_id: param('customer_id'), team: param('team'), rank: param('rank'),
            opened_at: param('opened_at'), claimed_at: param('claimed_at'), offered_to: param('offered_to'), offered_at: param('offered_at'), heat: param('heat'),
        })
        .onConflict((conflict) => conflict.column('id').doUpdateSet((eb) => ({
            state: eb.ref('excluded.state'), human_agent_id: eb.ref('excluded.human_agent_id'),
            changed_at: eb.ref('excluded.changed_at'), closed_at: eb.ref('excluded.closed_at'), item: eb.ref('excluded.item'),
            customer_id: eb.ref('excluded.customer_id'), team: eb.ref('excluded.team'), rank: eb.ref('excluded.rank'), opened_at: eb.ref('excluded.opened_at'),
            claimed_at: eb.ref('excluded.claimed_at'), offered_to: eb.ref('excluded.offered_to'), offered_at: eb.ref('excluded.offered_at'), heat: eb.ref('excluded.heat'),
        }))));
    const addCard = prepare((param: Param<{ deliveryId: string; place: string; caseId: string }>) => db
        .insertInto('case_cards').values({ delivery_id: param('deliveryId'), place: param('place'), case_id: param('caseId') })
        .onConflict((conflict) => conflict.column('delivery_id').doNothing()));

    return async (trx: On, item: Case, now: number): Promise<void> => {
        await upsert(trx, {
            id: item.id, conversation_id: item.conversationId, state: item.state, human_agent_id: item.humanAgent?.id ?? null,
            changed_at: now, closed_at: item.closedAt ?? null, item: JSON.stringify(item), ...caseColumns(item),
        });
        for (const { place, deliveryId } of item.cards) await addCard(trx, { deliveryId, place, caseId: item.id });
    };
}

function correctionWriter(db: Kysely<Tables>) {
    const insert = prepare((param: Param<Tables['corrections']>) => db.insertInto('corrections')
        .values({ id: param('id'), conversation_id: param('conversation_id'), at: param('at'), item: param('item') })
        .onConflict((conflict) => conflict.column('id').doNothing()));
    return (trx: On, conversationId: string, { id, ...correction }: NewKeptCorrection) =>
        insert(trx, { id, conversation_id: conversationId, at: correction.at, item: JSON.stringify(correction) });
}

function timerWriters(db: Kysely<Tables>) {
    const cancelTimer = prepare((param: Param<{ id: string }>) => db.deleteFrom('timers').where('id', '=', param('id')));
    const upsert = prepare((param: Param<Tables['timers']>) => db.insertInto('timers')
        .values({ id: param('id'), conversation_id: param('conversation_id'), name: param('name'), due_at: param('due_at'), data: param('data') })
        .onConflict((conflict) => conflict.column('id').doUpdateSet((eb) => ({
            name: eb.ref('excluded.name'), due_at: eb.ref('excluded.due_at'), data: eb.ref('excluded.data'),
        }))));
    const setTimer = (trx: On, timer: Timer) =>
        upsert(trx, { id: timer.id, conversation_id: timer.conversationId, name: timer.name, due_at: timer.dueAt, data: JSON.stringify(timer.data) });
    return { setTimer, cancelTimer };
}

function deliveryWriters(db: Kysely<Tables>) {
    type Row = Pick<Tables['deliveries'], 'id' | 'conversation_id' | 'lane' | 'op' | 'author' | 'epoch' | 'replaces' | 'thread_of' | 'after_id' | 'address' | 'message' | 'queued_at' | 'due_at'> & { leased_until: number; attempts: number };
    const insert = prepare((param: Param<Row>) => db.insertInto('deliveries')
        .values({
            id: param('id'), conversation_id: param('conversation_id'), lane: param('lane'), op: param('op'), author: param('author'), epoch: param('epoch'),
            replaces: param('replaces'), thread_of: param('thread_of'), after_id: param('after_id'), address: param('address'), message: param('message'),
            queued_at: param('queued_at'), due_at: param('due_at'), leased_until: param('leased_until'), attempts: param('attempts'),
        })
        .onConflict((conflict) => conflict.column('id').doNothing()));
    const drop = db.updateTable('deliveries').set({ outcome: 'dropped', message: '' }).where('outcome', 'is', null);
    const overtake = prepare((param: Param<{ conversationId: string; epoch: number; now: number }>) => drop
        .set({ finished_at: param('now') })
        .where('conversation_id', '=', param('conversationId')).where('leased_until', '<=', param('now'))
        .where('author', '=', 'bot').where('epoch', '<', param('epoch')));
    const supersede = prepare((param: Param<{ conversationId: string; replaces: string; now: number }>) => drop
        .set({ finished_at: param('now') })
        .where('conversation_id', '=', param('conversationId')).where('leased_until', '<=', param('now'))
        .where('op', '=', 'update').where('replaces', '=', param('replaces')));

    const ahead = prepare((param: Param<{ conversationId: string; lane: string }>) => db.selectFrom('deliveries').select('seq')
        .where('conversation_id', '=', param('conversationId')).where('lane', '=', param('lane')).where('outcome', 'is', null).limit(sql.lit(1)));

    /** Nothing goes before it in its lane, it refers to nothing, and nobody has overtaken it. */
    async function mayGo(trx: On, { conversationId, lane, op, by, epoch, threadOf, after }: Delivery, change: TurnChange): Promise<boolean> {
        if (op !== 'send' || threadOf !== undefined || after !== undefined || (by === 'bot' && epoch !== change.state.epoch)) return false;
        return (await ahead(trx, { conversationId, lane })).length === 0;
    }

    return {
        overtake,
        /** Resolves to the delivery if it is leased. */
        async queue(trx: On, delivery: Delivery, { now, leaseMs, change }: Decided): Promise<QueuedDelivery | undefined> {
            const { id, conversationId, lane, op, by, address, message, epoch = null, replaces = null, threadOf = null, after = null } = delivery;
            if (op !== 'send' && replaces !== null) await supersede(trx, { conversationId, replaces, now });
            const begun = leaseMs > 0 && await mayGo(trx, delivery, change);
            const until = now + leaseMs;
            await insert(trx, {
                id, conversation_id: conversationId, lane, op, author: by, epoch, replaces, thread_of: threadOf, after_id: after, address, message: JSON.stringify(message),
                queued_at: now, ...(begun ? { due_at: until, leased_until: until, attempts: 1 } : { due_at: now, leased_until: 0, attempts: 0 }),
            });
            return begun ? { ...delivery, attempts: 1, queuedAt: now } : undefined;
        },
    };
}
