import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Emotion, Entry, Person } from '../../src/model.js';
import type { CaseList, CaseRow, CaseView, DeskCase, Here, ShownFact, Undelivered } from '../../src/web/views.js';
import { ApiError, call, newId } from '../shared/api.js';
import { listen } from '../shared/events.js';
import { newest } from '../shared/newest.js';
import type { Mode } from './Composer.js';
import { isWaiting, type View } from './rows.js';

const TYPING_MS = 6000;

/** What a human agent asks the desk to do with the opened case. */
export type Deed =
    | { do: 'claim'; force?: true }
    | { do: 'reply' | 'note'; text: string; files?: string[] }
    | { do: 'handBack' | 'resolve' | 'callBack'; text?: string }
    | { do: 'pass'; team?: string; person?: Person; text?: string }
    | { do: 'correct'; emotion: Emotion; messageId?: string }
    | { do: 'offerAnswer'; accept: boolean }
    | { do: 'retract'; messageId: string }
    | { do: 'rewrite'; messageId: string; text: string };
/** What went wrong, as a word key with arguments, or in the server's own words. */
export type Fault = { key: string; args?: Record<string, string> } | { text: string };

interface Known { rows: Map<string, CaseRow>; opened?: CaseView; here: Here[] }
type Event = { rows: CaseRow[] } | { opened: CaseView | undefined } | { entry: Entry } | { here: Here[] } | { undelivered: Undelivered[] };

function reduce(known: Known, event: Event): Known {
    if ('rows' in event) return { ...known, rows: new Map([...known.rows, ...event.rows.map((row) => [row.id, row] as const)]) };
    if ('opened' in event) return { ...known, opened: event.opened };
    if ('here' in event) return { ...known, here: event.here };
    if (!known.opened) return known;
    if ('undelivered' in event) return { ...known, opened: { ...known.opened, undelivered: event.undelivered } };
    if (known.opened.case.conversationId !== event.entry.conversationId) return known;
    const others = known.opened.entries.filter((entry) => entry.seq !== event.entry.seq);
    return { ...known, opened: { ...known.opened, entries: [...others, event.entry].sort((a, b) => a.seq - b.seq) } };
}

interface Options { locale: string; view: View; caseId?: string; signedOut: () => void; /** A case has come in, or come back, that nobody has. */ onWaiting: () => void }

/** The desk's memory: the cases of the queue, the opened case with its lines, who else is here; kept live by one stream. */
export function useDesk({ locale, view, caseId, signedOut, onWaiting }: Options) {
    const [known, dispatch] = useReducer(reduce, { rows: new Map(), here: [] });
    const [connected, setConnected] = useState(true);
    const [loaded, setLoaded] = useState(false);
    const [fault, setFault] = useState<Fault>();
    /** The customer was seen writing; shown for some seconds. */
    const [typingUntil, setTypingUntil] = useState(0);
    useEffect(() => {
        if (!typingUntil) return;
        const timer = setTimeout(() => setTypingUntil(0), typingUntil - Date.now());
        return () => clearTimeout(timer);
    }, [typingUntil]);
    useEffect(() => setTypingUntil(0), [caseId, known.opened?.entries.length]);
    /** How far the server's clock is ahead of this one, so that waits are told right on a machine whose clock is wrong; milliseconds. */
    const [ahead, setAhead] = useState(0);
    const latest = useRef({ known, loaded, onWaiting, caseId });
    latest.current = { known, loaded, onWaiting, caseId };
    const at = `locale=${encodeURIComponent(locale)}`;

    const blame = useCallback((error: unknown) => {
        const { status, body } = error instanceof ApiError ? error : new ApiError(0);
        if (status === 401) return signedOut();
        const heldBy = typeof body.heldBy === 'string' ? body.heldBy : undefined;
        if (typeof body.reason === 'string') return setFault({ text: body.reason });
        setFault(heldBy ? { key: 'web-desk-taken', args: { name: heldBy } } : { key: status === 403 ? 'web-desk-forbidden' : 'web-desk-failed' });
    }, [signedOut]);

    const list = useMemo(() => newest(() => call<CaseList>('GET', `/desk/cases?view=${view}&${at}`), ({ cases, now }) => {
        setAhead(now - Date.now());
        dispatch({ rows: cases });
    }, blame), [view, at, blame]);
    const page = useMemo(() => {
        if (!caseId) return undefined;
        // Another case may be open by the time the answer comes.
        const still = () => latest.current.caseId === caseId;
        return newest(() => call<CaseView>('GET', `/desk/cases/${caseId}?${at}`), (opened) => { if (still()) dispatch({ opened }); }, (error) => { if (still()) blame(error); });
    }, [caseId, at, blame]);

    useEffect(() => { void list.load().finally(() => setLoaded(true)); }, [list]);
    useEffect(() => {
        dispatch({ opened: undefined });
        void page?.load();
    }, [page]);
    useEffect(() => {
        const seen = () => latest.current.known.opened?.entries.at(-1)?.seq ?? 0;
        return listen(() => `/desk/stream?${at}${caseId ? `&case=${encodeURIComponent(caseId)}&after=${seen()}` : ''}`, {
            on: {
                case(row: CaseRow) {
                    const before = latest.current.known.rows.get(row.id);
                    if (latest.current.loaded && isWaiting(row) && (!before || !isWaiting(before))) latest.current.onWaiting();
                    list.changed();
                    dispatch({ rows: [row] });
                    if (row.id === caseId) void page?.load();
                },
                entry(entry: Entry) {
                    page?.changed();
                    dispatch({ entry });
                },
                here: (here: Here[]) => dispatch({ here }),
                undelivered(undelivered: Undelivered[]) {
                    page?.changed();
                    dispatch({ undelivered });
                },
                typing: () => setTypingUntil(Date.now() + TYPING_MS),
            },
            open() {
                setConnected(true);
                void list.load();
            },
            lost: () => setConnected(false),
        });
    }, [at, caseId, page, list]);

    const act = async (deed: Deed): Promise<boolean> => {
        setFault(undefined);
        try {
            const { done } = await call<{ case: DeskCase; done: boolean }>('POST', `/desk/cases/${caseId}/actions?${at}`, { id: newId(), ...deed, after: latest.current.known.opened?.entries.at(-1)?.seq });
            if (!done) setFault({ key: 'web-desk-slow' });
            return done;
        } catch (error) {
            blame(error);
            return false;
        } finally {
            await page?.load();
        }
    };
    /** What a sensitive fact says; undefined if it may not be known, and then the fault says why. */
    const reveal = ({ topic, slot }: { topic: string; slot: string }): Promise<string | undefined> =>
        call<ShownFact>('GET', `/desk/cases/${caseId}/facts/${encodeURIComponent(topic)}/${encodeURIComponent(slot)}?${at}`).then(({ value }) => value, (error) => void blame(error));
    const typing = (mode: Mode) => { void call('POST', `/desk/cases/${caseId}/typing`, { mode }).catch(() => undefined); };
    const resend = (id: string) => call('POST', `/desk/dead-letters/${encodeURIComponent(id)}/retry`, {}).catch(() => undefined).then(() => page?.load());
    return { ...known, customerTypes: typingUntil > 0, connected, loaded, fault, ahead, clearFault: () => setFault(undefined), act, reveal, typing, resend };
}
export type Desk = ReturnType<typeof useDesk>;
