import type { Case, CaseState, Person } from '../model.js';

/** What can happen to a case. */
export type CaseMove = 'queue' | 'offer' | 'claim' | 'reply' | 'idle' | 'requeue' | 'handBack' | 'resolve' | 'expire' | 'callBack';

/**
 * The life of a case. A move that is not listed is refused; the last four states are final.
 * Every other state is left by time too: waiting ones expire, owned ones fall idle and are queued again.
 */
export const MOVES: Readonly<Record<CaseState, Readonly<Partial<Record<CaseMove, CaseState>>>>> = {
    requested: { queue: 'queued', claim: 'claimed', expire: 'expired' },
    queued: { offer: 'offered', claim: 'claimed', expire: 'expired', callBack: 'calledBack' },
    offered: { claim: 'claimed', requeue: 'queued', expire: 'expired', callBack: 'calledBack' },
    claimed: { reply: 'active', idle: 'idle', requeue: 'queued', handBack: 'handedBack', resolve: 'resolved' },
    active: { reply: 'active', idle: 'idle', requeue: 'queued', handBack: 'handedBack', resolve: 'resolved' },
    idle: { reply: 'active', requeue: 'queued', handBack: 'handedBack', resolve: 'resolved', expire: 'expired' },
    handedBack: {},
    resolved: {},
    expired: {},
    calledBack: {},
};

export const isWaiting = (item: Case): boolean => item.state === 'requested' || item.state === 'queued' || item.state === 'offered';
export const isOwned = (item: Case): boolean => item.state === 'claimed' || item.state === 'active' || item.state === 'idle';
export const isClosed = (item: Case): boolean => Object.keys(MOVES[item.state]).length === 0;

/**
 * Moves a case along the table. Returns the moved copy, with the change in its history, or undefined where the table has no such move.
 * @param who `bot`, `timer`, or the human agent's name
 */
export function moveCase(item: Case, what: CaseMove, change: { at: number; who: string; humanAgent?: Person; why?: string }): Case | undefined {
    const to = MOVES[item.state][what];
    if (!to) return undefined;
    const event = { at: change.at, who: change.who, did: what, from: item.state, to, ...(change.why ? { why: change.why } : {}) };
    const moved: Case = { ...item, state: to, history: [...item.history, event] };
    if (what === 'claim') { moved.humanAgent = change.humanAgent; moved.claimedAt = change.at; }
    if (what === 'requeue') { delete moved.humanAgent; delete moved.claimedAt; }
    if (isClosed(moved)) moved.closedAt = change.at;
    return moved;
}
