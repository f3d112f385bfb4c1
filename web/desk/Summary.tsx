import { Button, Menu, MenuButton, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Emotion } from '../../src/model.js';
import type { CaseView, SummaryView } from '../../src/web/views.js';
import { percent } from '../shared/time.js';
import { useLanguage } from '../shared/words.js';
import { Feeling } from './Feeling.js';
import { MoodChart } from './MoodChart.js';
import { Facts } from './Facts.js';
import { isClosed } from './rows.js';
import { EmotionList } from './Transcript.js';
import type { Desk } from './useDesk.js';

interface Props {
    opened: CaseView;
    /** Asks for what is masked; given to whoever has the case. */
    onReveal?: Desk['reveal'];
    onUse?: (sentence: string) => void;
    onSend?: () => void;
    onCorrect: (emotion: Emotion) => void;
}

/** A complaint risk from here on is worth a warning. */
const RISKY = 0.5;

/** What a person must know before the first word, in the order in which it helps: how they feel, why, what is known, how to begin. */
export function Summary({ opened: { case: item, row, entries, masked, summary }, onReveal, onUse, onSend, onCorrect }: Props) {
    const { locale, say } = useLanguage();
    const watch = [
        ...(summary.care ? [say('web-desk-care')] : []), ...summary.watch, ...(summary.style ? [summary.style] : []),
        ...(summary.risk !== undefined && summary.risk >= RISKY ? [say('web-desk-risk', { percent: percent(summary.risk, locale) })] : []),
    ];
    // A single line may have been put right since: that is the transcript's to show.
    const corrected = item.corrections?.findLast(({ is }) => is === row.emotion);
    return (
        <aside className="summary" aria-label={say('web-desk-summary')}>
            <div className="summary-top">
                <Feeling emotion={row.emotion} intensity={row.intensity} />
                <span className={`trend ${row.trend}`}>{say(`trend-${row.trend}`)}</span>
            </div>
            {!isClosed(item) && row.emotion !== 'neutral' && (
                <div className="correct">
                    <Button size="small" appearance="subtle" onClick={() => onCorrect('neutral')}>{say('web-desk-not', { emotion: say(`emotion-${row.emotion}`) })}</Button>
                    <Menu>
                        <MenuTrigger disableButtonEnhancement><MenuButton size="small" appearance="subtle" aria-label={say('web-desk-not-more')} title={say('web-desk-not-more')} /></MenuTrigger>
                        <MenuPopover><EmotionList but={row.emotion} onChoose={onCorrect} /></MenuPopover>
                    </Menu>
                </div>
            )}
            {corrected && <p className="corrected" role="status">{say('web-desk-corrected', { name: corrected.who, was: say(`emotion-${corrected.was}`), is: say(`emotion-${corrected.is}`) })}</p>}
            <MoodChart entries={entries} masked={masked} course={item.summary.course} />
            <Part title={say('web-desk-why')}><p className="reason">{summary.reason}</p></Part>
            {watch.length > 0 && <Part title={say('web-desk-watch')}><ul className="chips">{watch.map((word) => <li key={word}>{word}</li>)}</ul>{summary.warnings?.map((words) => <blockquote key={words} lang={item.summary.lang}>{words}</blockquote>)}</Part>}
            <Turned summary={summary} lang={item.summary.lang} />
            <Cause summary={summary} lang={item.summary.lang} />
            <Wants summary={summary} lang={item.summary.lang} />
            {(summary.topic || summary.facts.length > 0) && <Part title={say('web-desk-facts')}><Facts summary={summary} onReveal={onReveal} /></Part>}
            <Beginning summary={summary} lang={item.summary.lang} onUse={onUse} onSend={onSend} />
            {summary.told.length > 0 && <Part title={say('web-desk-told')}>{summary.told.map((text, i) => <blockquote key={i} lang={item.summary.lang}>{text}</blockquote>)}</Part>}
            {summary.phrases.length > 0 && <Part title={say('web-desk-phrases')}>{summary.phrases.map((text, i) => <blockquote key={i} lang={item.summary.lang}>{text}</blockquote>)}</Part>}
        </aside>
    );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
    return <section className="part"><h3>{title}</h3>{children}</section>;
}

/** What set it off, and the hardest words; one quote where they are the same words. */
function Cause({ summary: { cause, peak, others = [] }, lang }: { summary: SummaryView; lang: string }) {
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
            {others.length > 0 && <Part title={say('web-desk-others')}>{others.map(({ label, quote }) => <p key={label} className="beneath">{label} <q lang={lang}>{quote}</q></p>)}</Part>}
            {peak && (
                <Part title={`${say('web-desk-peak')} · ${say(`emotion-${peak.emotion}`)} ${percent(peak.intensity, locale)}`}>
                    <blockquote className="hardest" style={{ borderColor: `var(--${peak.emotion})` }}>{within ? <Marked text={peak.quote} part={cause!.quote} /> : peak.quote}</blockquote>
                </Part>
            )}
        </>
    );
}

/** Which lines of ours the mood fell and rose after. */
function Turned({ summary: { turned = [] }, lang }: { summary: SummaryView; lang: string }) {
    const { say } = useLanguage();
    return turned.map(({ to, by, line }) => <Part key={to} title={say(`web-desk-${to}-${by}`)}><blockquote lang={lang}>{line}</blockquote></Part>);
}

function Marked({ text, part }: { text: string; part: string }) {
    const at = text.indexOf(part);
    return <>{text.slice(0, at)}<mark>{part}</mark>{text.slice(at + part.length)}</>;
}

/** The gap between what was counted on and what came, and what is asked for. */
function Wants({ summary: { expectation, need, past, attribution }, lang }: { summary: SummaryView; lang: string }) {
    const { locale, say } = useLanguage();
    return (
        <>
            {expectation && (
                <Part title={say('web-desk-expectation')}>
                    <dl className="card-facts">
                        {expectation.expected && <div><dt>{say('web-desk-expected')}</dt><dd lang={lang}>{expectation.expected}</dd></div>}
                        {expectation.happened && <div><dt>{say('web-desk-happened')}</dt><dd lang={lang}>{expectation.happened}</dd></div>}
                    </dl>
                    {expectation.gap !== undefined && <p className="beneath">{say('web-desk-gap', { percent: percent(expectation.gap, locale) })}</p>}
                </Part>
            )}
            {past && <Part title={say('web-desk-past')}><blockquote lang={lang}>{past}</blockquote></Part>}
            {attribution && <Part title={say('web-desk-attribution', { to: attribution.label })}><blockquote lang={lang}>{attribution.quote}</blockquote></Part>}
            {need && (
                <Part title={say('web-desk-need')}>
                    {need.stated && <blockquote lang={lang}>{need.stated}</blockquote>}
                    {need.beneath && <p className="beneath">{say('web-desk-need-beneath', { need: need.beneath })}{need.quote && <> <q lang={lang}>{need.quote}</q></>}</p>}
                </Part>
            )}
        </>
    );
}

function Beginning({ summary, lang, onUse, onSend }: { summary: SummaryView; lang: string; onUse?: (sentence: string) => void; onSend?: () => void }) {
    const { say } = useLanguage();
    return (
        <Part title={say('web-desk-begin')}>
            <ul className="hints do" aria-label={say('web-desk-do')}>{summary.do.map((hint) => <li key={hint}>{hint}</li>)}</ul>
            <ul className="hints dont" aria-label={say('web-desk-dont')}>{summary.dont.map((hint) => <li key={hint}>{hint}</li>)}</ul>
            <div className="first">
                <h4>{say('web-desk-first')}</h4>
                <p lang={lang}>{summary.first}</p>
                {onSend && <Button size="small" appearance="primary" onClick={onSend}>{say('web-desk-send-first')}</Button>}
                {onUse && <Button size="small" onClick={() => onUse(summary.first)}>{say('web-desk-use')}</Button>}
            </div>
        </Part>
    );
}
