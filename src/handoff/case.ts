import type { Case, CaseState, Person } from '../model.js';

/** What can happen to a case. */
export type CaseMove =
    | 'queue' | 'offer' | 'decline' | 'claim' | 'takeOver' | 'reply' | 'idle' | 'requeue' | 'pass' | 'handBack' | 'resolve' | 'expire' | 'callBack' | 'cancel' | 'note';

const waiting = { claim: 'claimed', pass: 'queued', expire: 'expired', callBack: 'calledBack', cancel: 'handedBack' } as const;
const owned = { takeOver: 'claimed', reply: 'active', requeue: 'queued', pass: 'queued', handBack: 'handedBack', resolve: 'resolved', callBack: 'calledBack', cancel: 'handedBack' } as const;

/**
 * The life of a case. A move that is not listed is refused; the last four states are final. `BY_TIME` names what time does to the others.
 * `claimed`: somebody has it and has not answered yet; `active`: the customer was answered last or waits a little; `idle`: the answer is overdue.
 */
export const MOVES: Readonly<Record<CaseState, Readonly<Partial<Record<CaseMove, CaseState>>>>> = {
    // What nobody has to answer is passed on and done.
    requested: { queue: 'queued', note: 'resolved', ...waiting },
    queued: { offer: 'offered', ...waiting },
    offered: { decline: 'queued', ...waiting },
    claimed: { idle: 'idle', ...owned },
    active: { idle: 'idle', ...owned },
    idle: owned,
    handedBack: {},
    resolved: {},
    expired: {},
    calledBack: {},
};

/** The move that time makes of every open state if nobody else makes one, and the timer that makes it. Nothing stays for ever. */
export const BY_TIME: Readonly<Partial<Record<CaseState, { move: CaseMove; timer: string }>>> = {
    requested: { move: 'expire', timer: 'expire' },
    queued: { move: 'expire', timer: 'expire' },
    offered: { move: 'decline', timer: 'tend' },
    claimed: { move: 'idle', timer: 'idle' },
    active: { move: 'handBack', timer: 'quiet' },
    idle: { move: 'requeue', timer: 'requeue' },
};

export const isWaiting = (item: Case): boolean => item.state === 'requested' || item.state === 'queued' || item.state === 'offered';
export const isOwned = (item: Case): boolean => item.state === 'claimed' || item.state === 'active' || item.state === 'idle';
export const isClosed = (item: Case): boolean => Object.keys(MOVES[item.state]).length === 0;

/** The latest events a case keeps. A case passed to and fro for weeks has hundreds; the transcript has them all. */
const HISTORY_KEPT = 100;

/**
 * Moves a case along the table. Returns the moved copy, with the change in its history, or undefined where the table has no such move.
 * An offer still open is answered by the move: a claim by whom it was offered to accepts it, everything else lets it lapse.
 * @param who `bot`, `timer`, `customer`, or the human agent's name
 */
export function moveCase(item: Case, what: CaseMove, change: { at: number; who: string; humanAgent?: Person; why?: string }): Case | undefined {
    const to = MOVES[item.state][what];
    if (!to) return undefined;
    const event = { at: change.at, who: change.who, did: what, from: item.state, to, ...(change.why ? { why: change.why } : {}) };
    const moved: Case = { ...item, state: to, history: [...item.history, event].slice(-HISTORY_KEPT) };
    if (item.state === 'offered') answerOffer(moved, what, change.humanAgent);
    if (what === 'claim' || what === 'takeOver') { moved.humanAgent = change.humanAgent; moved.claimedAt = change.at; }
    if (to === 'queued') { delete moved.humanAgent; delete moved.claimedAt; }
    if (isClosed(moved)) moved.closedAt = change.at;
    return moved;
}

function answerOffer(item: Case, what: CaseMove, by: Person | undefined): void {
    const open = item.offers?.at(-1);
    if (!open || open.answer) return;
    const accepted = what === 'claim' && by?.id === open.person.id;
    item.offers = [...item.offers!.slice(0, -1), { ...open, answer: accepted ? 'accepted' : what === 'decline' && by ? 'declined' : 'lapsed' }];
}
