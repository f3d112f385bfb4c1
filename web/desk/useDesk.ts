import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { Case, Entry } from '../../src/model.js';
import type { CaseList, CaseRow, CaseView } from '../../src/web/views.js';
import { ApiError, call, newId } from '../shared/api.js';
import { listen } from '../shared/events.js';
import type { View } from './rows.js';

export type Doing = 'claim' | 'reply' | 'note' | 'handBack' | 'resolve';
/** What went wrong, as a word key with arguments. */
export interface Fault { key: string; args?: Record<string, string> }

interface Known { rows: Map<string, CaseRow>; opened?: CaseView }
type Event = { rows: CaseRow[] } | { opened: CaseView | undefined } | { entry: Entry };

function reduce(known: Known, event: Event): Known {
    if ('rows' in event) return { ...known, rows: new Map([...known.rows, ...event.rows.map((row) => [row.id, row] as const)]) };
    if ('opened' in event) return { ...known, opened: event.opened };
    if (!known.opened || known.opened.case.conversationId !== event.entry.conversationId) return known;
    const others = known.opened.entries.filter((entry) => entry.seq !== event.entry.seq);
    return { ...known, opened: { ...known.opened, entries: [...others, event.entry].sort((a, b) => a.seq - b.seq) } };
}

/** The desk's memory: the cases of the queue, the opened case with its lines, kept live by one stream. */
export function useDesk(locale: string, view: View, caseId: string | undefined, signedOut: () => void) {
    const [known, dispatch] = useReducer(reduce, { rows: new Map() });
    const [connected, setConnected] = useState(true);
    const [loaded, setLoaded] = useState(false);
    const [fault, setFault] = useState<Fault>();
    const latest = useRef(known);
    latest.current = known;
    const at = `locale=${encodeURIComponent(locale)}`;

    const blame = useCallback((error: unknown) => {
        const { status, body } = error instanceof ApiError ? error : new ApiError(0);
        if (status === 401) return signedOut();
        const heldBy = typeof body.heldBy === 'string' ? body.heldBy : undefined;
        setFault(heldBy ? { key: 'web-desk-taken', args: { name: heldBy } } : { key: 'web-desk-failed' });
    }, [signedOut]);

    const loadRows = useCallback(() => call<CaseList>('GET', `/desk/cases?view=${view}&${at}`)
        .then(({ cases }) => dispatch({ rows: cases })).catch(blame).finally(() => setLoaded(true)), [view, at, blame]);
    const loadCase = useCallback(async () => {
        if (!caseId) return dispatch({ opened: undefined });
        await call<CaseView>('GET', `/desk/cases/${caseId}?${at}`).then((opened) => dispatch({ opened })).catch(blame);
    }, [caseId, at, blame]);

    useEffect(() => { void loadRows(); }, [loadRows]);
    useEffect(() => {
        dispatch({ opened: undefined });
        void loadCase();
    }, [loadCase]);
    useEffect(() => {
        const seen = () => latest.current.opened?.entries.at(-1)?.seq ?? 0;
        return listen(() => `/desk/stream?${at}${caseId ? `&case=${encodeURIComponent(caseId)}&after=${seen()}` : ''}`, {
            on: {
                case(row: CaseRow) {
                    dispatch({ rows: [row] });
                    if (row.id === caseId) void loadCase();
                },
                entry: (entry: Entry) => dispatch({ entry }),
            },
            open() {
                setConnected(true);
                void loadRows();
            },
            lost: () => setConnected(false),
        });
    }, [at, caseId, loadCase, loadRows]);

    const act = async (doing: Doing, text?: string): Promise<boolean> => {
        setFault(undefined);
        try {
            await call<{ case: Case }>('POST', `/desk/cases/${caseId}/actions`, { id: newId(), do: doing, text: text || undefined, after: latest.current.opened?.entries.at(-1)?.seq });
            return true;
        } catch (error) {
            blame(error);
            return false;
        } finally {
            await loadCase();
        }
    };
    const typing = () => { void call('POST', `/desk/cases/${caseId}/typing`, {}).catch(() => undefined); };
    return { ...known, connected, loaded, fault, clearFault: () => setFault(undefined), act, typing };
}
export type Desk = ReturnType<typeof useDesk>;
