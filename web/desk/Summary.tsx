import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CaseView, SummaryView } from '../../src/web/views.js';
import { percent } from '../shared/time.js';
import { useLanguage } from '../shared/words.js';
import { Feeling } from './Feeling.js';
import { MoodChart } from './MoodChart.js';

interface Props { opened: CaseView; onUse?: (sentence: string) => void }

/** What a person must know before the first word, in the order in which it helps: how they feel, why, what is known, how to begin. */
export function Summary({ opened: { case: item, row, entries, summary }, onUse }: Props) {
    const { say } = useLanguage();
    const watch = [...summary.watch, ...(summary.style ? [summary.style] : [])];
    return (
        <aside className="summary" aria-label={say('web-desk-summary')}>
            <div className="summary-top">
                <Feeling emotion={row.emotion} intensity={row.intensity} />
                <span className={`trend ${row.trend}`}>{say(`trend-${row.trend}`)}</span>
            </div>
            <MoodChart entries={entries} course={item.summary.course} />
            <Part title={say('web-desk-why')}><p className="reason">{summary.reason}</p></Part>
            {watch.length > 0 && <Part title={say('web-desk-watch')}><ul className="chips">{watch.map((word) => <li key={word}>{word}</li>)}</ul></Part>}
            <Cause summary={summary} />
            <Facts summary={summary} />
            <Beginning summary={summary} onUse={onUse} />
            {summary.told.length > 0 && <Part title={say('web-desk-told')}>{summary.told.map((text, i) => <blockquote key={i} lang={item.summary.lang}>{text}</blockquote>)}</Part>}
        </aside>
    );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
    return <section className="part"><h3>{title}</h3>{children}</section>;
}

/** What set it off, and the hardest words; one quote where they are the same words. */
function Cause({ summary: { cause, peak } }: { summary: SummaryView }) {
    const { locale, say } = useLanguage();
    const within = Boolean(cause && peak?.quote.includes(cause.quote));
    return (
        <>
            {cause && (
                <Part title={say('web-desk-cause')}>
                    <p className="reason">{cause.label}{cause.dimension && <span className="aside"> · {cause.dimension}</span>}</p>
                    {!within && <blockquote>{cause.quote}</blockquote>}
                </Part>
            )}
            {peak && (
                <Part title={`${say('web-desk-peak')} · ${say(`emotion-${peak.emotion}`)} ${percent(peak.intensity, locale)}`}>
                    <blockquote className="hardest" style={{ borderColor: `var(--${peak.emotion})` }}>{within ? <Marked text={peak.quote} part={cause!.quote} /> : peak.quote}</blockquote>
                </Part>
            )}
        </>
    );
}

function Marked({ text, part }: { text: string; part: string }) {
    const at = text.indexOf(part);
    return <>{text.slice(0, at)}<mark>{part}</mark>{text.slice(at + part.length)}</>;
}

function Facts({ summary: { topic, facts } }: { summary: SummaryView }) {
    const { say } = useLanguage();
    if (!topic && facts.length === 0) return null;
    return (
        <Part title={say('web-desk-facts')}>
            {topic && <p className="reason">{topic}</p>}
            <dl className="card-facts">
                {facts.map((fact, i) => <div key={i} className={fact.known ? undefined : 'unknown'}><dt>{fact.label}</dt><dd>{fact.value}</dd></div>)}
            </dl>
        </Part>
    );
}

function Beginning({ summary, onUse }: { summary: SummaryView; onUse?: (sentence: string) => void }) {
    const { say } = useLanguage();
    return (
        <Part title={say('web-desk-begin')}>
            <ul className="hints do" aria-label={say('web-desk-do')}>{summary.do.map((hint) => <li key={hint}>{hint}</li>)}</ul>
            <ul className="hints dont" aria-label={say('web-desk-dont')}>{summary.dont.map((hint) => <li key={hint}>{hint}</li>)}</ul>
            <div className="first">
                <h4>{say('web-desk-first')}</h4>
                <p>{summary.first}</p>
                {onUse && <Button size="small" onClick={() => onUse(summary.first)}>{say('web-desk-use')}</Button>}
            </div>
        </Part>
    );
}
