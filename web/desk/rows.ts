import type { CaseState, Priority } from '../../src/model.js';
import type { CaseRow } from '../../src/web/views.js';

export type View = 'open' | 'mine' | 'closed';

const CLOSED: CaseState[] = ['handedBack', 'resolved', 'expired', 'calledBack'];
const HELD: CaseState[] = ['claimed', 'active', 'idle'];
const RANK: Record<Priority, number> = { urgent: 0, high: 1, normal: 2, low: 3 };

export const isClosed = (row: Pick<CaseRow, 'state'>) => CLOSED.includes(row.state);
export const isHeld = (row: Pick<CaseRow, 'state'>) => HELD.includes(row.state);
export const isWaiting = (row: CaseRow) => !isClosed(row) && !isHeld(row);

/** The rows of a view: those nobody has taken first, then the gravest, then the longest waiting; closed ones latest first. */
export function rowsOf(rows: Iterable<CaseRow>, view: View, myId: string): CaseRow[] {
    const fits = (row: CaseRow) => (view === 'closed' ? isClosed(row) : !isClosed(row) && (view === 'open' || (isHeld(row) && row.humanAgent?.id === myId)));
    const order = (a: CaseRow, b: CaseRow) => Number(isHeld(a)) - Number(isHeld(b)) || RANK[a.priority] - RANK[b.priority] || a.openedAt - b.openedAt;
    const latest = (a: CaseRow, b: CaseRow) => (b.closedAt ?? 0) - (a.closedAt ?? 0);
    return [...rows].filter(fits).sort(view === 'closed' ? latest : order);
}
