import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Entry } from '../../src/model.js';
import { RichText } from '../shared/parts.js';
import { clock } from '../shared/time.js';
import { useLanguage } from '../shared/words.js';
import { Feeling } from './Feeling.js';

export function Transcript({ entries }: { entries: Entry[] }) {
    const { say } = useLanguage();
    const box = useRef<HTMLDivElement>(null);
    const following = useRef(true);
    const toEnd = () => { if (following.current) box.current?.scrollTo({ top: box.current.scrollHeight }); };
    useLayoutEffect(toEnd, [entries.length]);
    useEffect(() => {
        const observer = new ResizeObserver(toEnd);
        if (box.current) observer.observe(box.current);
        return () => observer.disconnect();
    }, []);
    return (
        <div
            className="transcript" ref={box} tabIndex={0} role="log" aria-live="polite" aria-label={say('web-desk-conversation')}
            onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => { following.current = scrollHeight - scrollTop - clientHeight < 80; }}
        >
            {entries.map((entry) => <Line key={entry.seq} entry={entry} />)}
        </div>
    );
}

function Line({ entry }: { entry: Entry }) {
    const { locale, say } = useLanguage();
    const time = <time dateTime={new Date(entry.at).toISOString()}>{clock(entry.at, locale)}</time>;
    if (entry.speaker === 'event') return <p className="event">{entry.text} · {time}</p>;
    const name = entry.person?.name;
    return (
        <article className={`entry ${entry.speaker}`}>
            <p className="entry-head">
                <strong>{entry.speaker === 'bot' ? say('web-desk-bot') : name ?? say(entry.speaker === 'customer' ? 'web-desk-customer' : 'web-desk-colleague')}</strong>
                {entry.speaker === 'note' && <span className="note-tag">{say('web-desk-note-tag')}</span>}
                {time}
                {entry.edited && <span>{say('web-desk-edited')}</span>}
            </p>
            {entry.deleted ? <p className="entry-text gone">{say('web-desk-deleted')}</p> : <p className="entry-text"><RichText text={entry.text} /></p>}
            {entry.attachments?.map((file, i) => (
                <p key={i} className="file">{file.url && /^https?:/.test(file.url) ? <a href={file.url} target="_blank" rel="noopener noreferrer">{file.name ?? file.contentType}</a> : file.name ?? file.contentType}</p>
            ))}
            {entry.speaker === 'customer' && entry.emotion && entry.emotion !== 'neutral' && <Feeling emotion={entry.emotion} intensity={entry.intensity} />}
        </article>
    );
}
