import { sql, type SelectQueryBuilder } from 'kysely';
import type { Case, ConversationState } from '../model.js';
import { freeze, type Context } from './context.js';
import { readEntry, readState } from './documents.js';
import type { Store } from './port.js';
import { prepare, storableText, type Param } from './prepared.js';
import type { Tables } from './tables.js';

type Reading = Pick<Store, 'conversation' | 'knows' | 'transcript' | 'case' | 'cases' | 'caseOfThread' | 'cardsUnderWay' | 'counts'>;

const MOST_CASES = 500;

/** What desk, web pages and intake ask for. */
export function createReading(context: Context): Reading {
    const { db, conversations } = context;
    const conversation = prepare((param: Param<{ id: string }>) => db.selectFrom('conversations').select(['revision', 'state']).where('id', '=', param('id')));
    const waiting = prepare((param: Param<{ id: string }>) => db.selectFrom('inbox').select('seq').where('conversation_id', '=', param('id')).where('taken_at', 'is', null).limit(sql.lit(1)));
    const lines = prepare((param: Param<{ id: string; afterSeq: number; limit: number }>) => db
        .selectFrom('transcript').select(['seq', 'entry']).where('conversation_id', '=', param('id')).where('seq', '>', param('afterSeq')).orderBy('seq').limit(param('limit')));
    const caseById = prepare((param: Param<{ id: string }>) => db.selectFrom('cases').select('item').where('id', '=', param('id')));
    const caseOfCard = prepare((param: Param<{ place: string; messageId: string }>) => db
        .selectFrom('deliveries')
        .innerJoin('case_cards', 'case_cards.delivery_id', 'deliveries.id')
        .innerJoin('cases', 'cases.id', 'case_cards.case_id')
        .select('cases.item').where('deliveries.platform_id', '=', param('messageId')).where('case_cards.place', '=', param('place'))
        // As the index has it.
        .where('deliveries.author', '=', sql.lit('system')));
    const underWay = prepare((param: Param<{ place: string }>) => db
        .selectFrom('deliveries').innerJoin('case_cards', 'case_cards.delivery_id', 'deliveries.id').select('deliveries.seq')
        .where('deliveries.outcome', 'is', null).where('deliveries.attempts', '>', sql.lit(0)).where('case_cards.place', '=', param('place')).limit(sql.lit(1)));

    return {
        async conversation(conversationId): Promise<ConversationState | undefined> {
            const [row] = await conversation(db, { id: conversationId });
            if (!row) return undefined;
            const known = conversations.get(conversationId);
            if (known?.revision === row.revision) return known.state;
            const state = freeze(readState(row.state, conversationId));
            conversations.set(conversationId, { revision: row.revision, state });
            return state;
        },
        async knows(id) {
            // In this order: what is taken between the two is in the second.
            return (await waiting(db, { id })).length > 0 || (await conversation(db, { id })).length > 0;
        },
        async transcript(conversationId, afterSeq, limit) {
            return (await lines(db, { id: conversationId, afterSeq, limit })).map((row) => readEntry(row, conversationId));
        },
        async case(caseId) {
            const [row] = await caseById(db, { id: caseId });
            return row && JSON.parse(row.item) as Case;
        },
        cardsUnderWay: async (place) => (await underWay(db, { place })).length > 0,
        async cases({ states, humanAgentId, changedAfter, limit = MOST_CASES }) {
            if (states?.length === 0) return [];
            const rows = await db.selectFrom('cases').select('item')
                .$if(states !== undefined, (query) => query.where('state', 'in', states ?? []))
                .$if(humanAgentId !== undefined, (query) => query.where('human_agent_id', '=', storableText(humanAgentId ?? '')))
                .$if(changedAfter !== undefined, (query) => query.where('changed_at', '>', changedAfter ?? 0))
                // Followers of changes must miss none when there are more than `limit`; others want the latest.
                .orderBy('changed_at', changedAfter === undefined ? 'desc' : 'asc').orderBy('id')
                .limit(limit).execute();
            return rows.map((row) => JSON.parse(row.item) as Case);
        },
        async caseOfThread(place, messageId) {
            const [row] = await caseOfCard(db, { place, messageId });
            return row && JSON.parse(row.item) as Case;
        },
        counts: async () => ({
            waiting: await count(db.selectFrom('inbox').where('taken_at', 'is', null)),
            outbox: await count(db.selectFrom('deliveries').where('outcome', 'is', null)),
            dead: await count(db.selectFrom('deliveries').where('outcome', '=', sql.lit('dead'))),
            openCases: await count(db.selectFrom('cases').where('closed_at', 'is', null)),
            conversations: await count(db.selectFrom('conversations')),
        }),
    };
}

async function count<TB extends keyof Tables>(rows: SelectQueryBuilder<Tables, TB, object>): Promise<number> {
    return (await rows.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count;
}
