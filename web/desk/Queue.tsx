import { Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { CaseRow } from '../../src/web/views.js';
import { clock, duration } from '../shared/time.js';
import { useLanguage } from '../shared/words.js';
import { Feeling } from './Feeling.js';
import { isClosed, isHeld, type View } from './rows.js';

interface Props { rows: CaseRow[]; view: View; loaded: boolean; myId: string; openedId?: string; onOpen: (id: string) => void }

export function Queue({ rows, view, loaded, myId, openedId, onOpen }: Props) {
    const { say } = useLanguage();
    const now = useNow(15_000);
    if (!loaded) return <Spinner className="loading" />;
    if (rows.length === 0) return <p className="empty">{say(`web-desk-empty-${view}`)}</p>;
    return (
        <ul className="queue">
            {rows.map((row) => (
                <li key={row.id}>
                    <button type="button" className={`row ${row.priority}`} aria-current={row.id === openedId ? 'true' : undefined} onClick={() => onOpen(row.id)}>
                        <Row row={row} now={now} mine={row.humanAgent?.id === myId} />
                    </button>
                </li>
            ))}
        </ul>
    );
}

function Row({ row, now, mine }: { row: CaseRow; now: number; mine: boolean }) {
    const { say } = useLanguage();
    return (
        <>
            <span className="row-top">
                <strong>{row.customer.name ?? say('web-desk-unnamed', { code: row.code })}</strong>
                <Standing row={row} now={now} mine={mine} />
            </span>
            <span className="row-mid">
                <Feeling emotion={row.emotion} intensity={row.intensity} />
                <span className="trend">{say(`trend-${row.trend}`)}</span>
            </span>
            <span className="row-low">
                <span className={`priority ${row.priority}`}>{say(`priority-${row.priority}`)}</span>
                <span className="ellipsis">{row.reason}</span>
                {row.customer.name && <span className="code">{row.code}</span>}
            </span>
        </>
    );
}

function Standing({ row, now, mine }: { row: CaseRow; now: number; mine: boolean }) {
    const { locale, say } = useLanguage();
    if (isClosed(row)) return <span className="standing">{row.closedAt ? clock(row.closedAt, locale, now) : say(`state-${row.state}`)}</span>;
    if (isHeld(row)) return <span className="standing held">{mine ? say('web-desk-yours') : say('web-desk-claimed-by', { name: row.humanAgent?.name ?? row.humanAgent?.id ?? '' })}</span>;
    return <span className="standing waits">{say('web-desk-waited', { time: duration(now - row.openedAt, locale) })}</span>;
}

function useNow(everyMs: number): number {
    const [now, setNow] = useState(Date.now);
    useEffect(() => {
        const timer = setInterval(() => setNow(Date.now()), everyMs);
        return () => clearInterval(timer);
    }, [everyMs]);
    return now;
}
