import { WarmlineError } from '../errors.js';
import { PRIORITIES, type Case, type ConversationState, type Entry } from '../model.js';

/**
 * Reads a conversation's stored state.
 * @throws WarmlineError `store` if it was written by a version of the program that this one does not know
 */
export function readState(json: string, conversationId: string): ConversationState {
    const state = JSON.parse(json) as Omit<ConversationState, 'version'> & { version: unknown };
    if (state.version === 1) return state as ConversationState;
    throw new WarmlineError(
        'store', `Conversation ${conversationId} was stored in version ${JSON.stringify(state.version)}, which this program does not know`,
        'Run the version of Warmline that wrote it, or a newer one.',
    );
}

export function readEntry(row: { seq: number; entry: string }, conversationId: string): Entry {
    return { ...(JSON.parse(row.entry) as Omit<Entry, 'seq' | 'conversationId'>), seq: row.seq, conversationId };
}

/** What of a case stands in columns of its own, for routing. */
export function caseColumns(item: Case) {
    const offer = item.offers?.at(-1);
    return {
        customer_id: item.customer.id, team: item.team ?? null, rank: PRIORITIES.indexOf(item.priority), opened_at: item.openedAt, claimed_at: item.claimedAt ?? null,
        offered_to: offer?.person.id ?? null, offered_at: offer?.at ?? null, heat: item.heat ?? 0,
    };
}
