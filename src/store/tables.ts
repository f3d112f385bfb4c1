import type { Generated } from 'kysely';

/**
 * The tables, as Kysely types. Documents are JSON text, so that both databases treat them alike; what is searched for stands in columns of its own.
 * Times are epoch milliseconds.
 */
export interface Tables {
    /** One row per conversation. `revision` is the `seq` of the last incoming taken: new with every turn and never used twice, even after an erasure. */
    conversations: { id: string; customer_id: string; epoch: number; revision: number; state: string };
    /** What arrived. A taken row is emptied and stays as the memory of its key. */
    inbox: {
        seq: Generated<number>; key: string; conversation_id: string; from_id: string; received_at: number;
        taken_at: number | null; attempts: Generated<number>; error: string | null; refused: Generated<string | null>; incoming: string;
    };
    transcript: { seq: Generated<number>; conversation_id: string; message_id: string | null; entry: string };
    cases: { id: string; conversation_id: string; state: string; human_agent_id: string | null; changed_at: number; closed_at: number | null; item: string } & CaseColumns;
    case_cards: { delivery_id: string; place: string; case_id: string };
    timers: { id: string; conversation_id: string; name: string; due_at: number; data: string };
    /** The outbox. `outcome` is null while a delivery is still to be done; `due_at` is when it may next be touched, leases included. */
    deliveries: {
        seq: Generated<number>; id: string; conversation_id: string; lane: string; op: 'send' | 'update' | 'delete'; author: 'bot' | 'humanAgent' | 'system';
        epoch: number | null; replaces: string | null; thread_of: string | null; after_id: string | null; address: string; message: string;
        outcome: 'sent' | 'dropped' | 'dead' | null; queued_at: number; due_at: number; leased_until: Generated<number>; attempts: Generated<number>;
        platform_id: string | null; finished_at: number | null; error: string | null;
    };
    mailbox: { seq: Generated<number>; conversation_id: string; id: string; item: string };
    memories: { name: string; value: string };
    presences: { person_id: string; name: string | null; at: number; away: number };
    corrections: { id: string; conversation_id: string; at: number; item: string };
    attendance: { process: string; at: number; here: string };
}

/** What routing asks for. `rank`: the priority, 0 low to 3 urgent; `offered_to`: the last it was offered to, open or not; `heat`: how heated it is for whoever takes it, 0–1. */
interface CaseColumns {
    customer_id: string; team: string | null; rank: number; opened_at: number; claimed_at: number | null; offered_to: string | null; offered_at: number | null; heat: number;
}
