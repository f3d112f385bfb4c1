import { Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { CaseRow, Here } from '../../src/web/views.js';
import { clock, duration } from '../shared/time.js';
import { useLanguage } from '../shared/words.js';
import { Feeling } from './Feeling.js';
import { isClosed, isHeld, type View } from './rows.js';

interface Props { rows: CaseRow[]; view: View; loaded: boolean; me: { id: string }; here: Here[]; ahead: number; openedId?: string; onOpen: (id: string) => void }

export function Queue({ rows, view, loaded, me, here, ahead, openedId, onOpen }: Props) {
    const { say } = useLanguage();
    const now = useNow(1000) + ahead;
    if (!loaded) return <Spinner className="loading" />;
    if (rows.length === 0) return <p className="empty">{say(`web-desk-empty-${view}`)}</p>;
    return (
        <ul className="queue">
            {rows.map((row) => (
                <li key={row.id}>
                    <button type="button" className={`row ${row.priority}`} aria-current={row.id === openedId ? 'true' : undefined} onClick={() => onOpen(row.id)}>
                        <Row row={row} now={now} myId={me.id} others={here.filter((one) => one.caseId === row.id && one.id !== me.id)} />
                    </button>
                </li>
            ))}
        </ul>
    );
}

function Row({ row, now, myId, others }: { row: CaseRow; now: number; myId: string; others: Here[] }) {
    const { say } = useLanguage();
    return (
        <>
            <span className="row-top">
                <strong>{row.customer.name ?? say('web-desk-unnamed', { code: row.code })}</strong>
                <Standing row={row} now={now} myId={myId} />
            </span>
            <span className="row-mid">
                <Feeling emotion={row.emotion} intensity={row.intensity} />
                <span className={`trend ${row.trend}`}>{say(`trend-${row.trend}`)}</span>
            </span>
            <span className="row-low">
                <span className={`priority ${row.priority}`}>{say(`priority-${row.priority}`)}</span>
                <span className="ellipsis">{row.callBack ? say('web-desk-wish', { wish: row.callBack.wish }) : row.reason}</span>
                {others.length > 0 && <span className="looking"><span aria-hidden="true">{namesOf(others)}</span><span className="hidden">{say('web-desk-others-look', { names: namesOf(others) })}</span></span>}
                {row.customer.name && others.length === 0 && <span className="code">{row.code}</span>}
            </span>
        </>
    );
}

export const namesOf = (people: Here[]) => [...new Set(people.map(({ name }) => name))].join(', ');

function Standing({ row, now, myId }: { row: CaseRow; now: number; myId: string }) {
    const { locale, say } = useLanguage();
    if (isClosed(row)) return <span className="standing">{row.closedAt ? clock(row.closedAt, locale, now) : say(`state-${row.state}`)}</span>;
    if (isHeld(row)) return <span className="standing held">{row.humanAgent?.id === myId ? say('web-desk-yours') : say('web-desk-claimed-by', { name: row.humanAgent?.name ?? row.humanAgent?.id ?? '' })}</span>;
    const offered = row.offeredTo && (row.offeredTo.person.id === myId ? say('web-desk-offered-you') : say('web-desk-offered-to', { name: row.offeredTo.person.name ?? row.offeredTo.person.id }));
    return <span className="standing waits">{[offered, say('web-desk-waited', { time: duration(now - row.openedAt, locale) })].filter(Boolean).join(' · ')}</span>;
}

function useNow(everyMs: number): number {
    const [now, setNow] = useState(Date.now);
    useEffect(() => {
        const timer = setInterval(() => setNow(Date.now()), everyMs);
        return () => clearInterval(timer);
    }, [everyMs]);
    return now;
}
