import type { CaseState, Priority } from '../../src/model.js';
import type { CaseRow } from '../../src/web/views.js';

export const VIEWS = ['open', 'mine', 'callBacks', 'closed'] as const;
export type View = (typeof VIEWS)[number];

const CLOSED: CaseState[] = ['handedBack', 'resolved', 'expired', 'calledBack'];
const HELD: CaseState[] = ['claimed', 'active', 'idle'];
const RANK: Record<Priority, number> = { urgent: 0, high: 1, normal: 2, low: 3 };

export const isClosed = (row: Pick<CaseRow, 'state'>) => CLOSED.includes(row.state);
export const isHeld = (row: Pick<CaseRow, 'state'>) => HELD.includes(row.state);
/** The customer sits and waits; who would rather be called back does not. */
export const isWaiting = (row: CaseRow) => !isClosed(row) && !isHeld(row) && !row.callBack;

const FITS: Record<View, (row: CaseRow, myId: string) => boolean> = {
    open: (row) => !isClosed(row) && !(row.callBack && !isHeld(row)),
    mine: (row, myId) => (isHeld(row) && row.humanAgent?.id === myId) || (row.offeredTo?.person.id === myId),
    callBacks: (row) => !isClosed(row) && row.callBack !== undefined,
    closed: isClosed,
};

/** The rows of a view: what is offered to me first, then those nobody has taken, then the gravest, then the longest waiting; closed ones latest first. */
export function rowsOf(rows: Iterable<CaseRow>, view: View, myId: string): CaseRow[] {
    const mine = (row: CaseRow) => Number(row.offeredTo?.person.id === myId);
    const order = (a: CaseRow, b: CaseRow) => mine(b) - mine(a) || Number(isHeld(a)) - Number(isHeld(b)) || RANK[a.priority] - RANK[b.priority] || a.openedAt - b.openedAt;
    const latest = (a: CaseRow, b: CaseRow) => (b.closedAt ?? 0) - (a.closedAt ?? 0);
    return [...rows].filter((row) => FITS[view](row, myId)).sort(view === 'closed' ? latest : order);
}
