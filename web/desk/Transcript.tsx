import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { EMOTIONS } from '../../src/model.js';
import type { Emotion, Entry } from '../../src/model.js';
import type { Undelivered } from '../../src/web/views.js';
import { sends } from '../shared/keys.js';
import { toMarkdown } from '../../src/text/marks.js';
import { FileList } from '../shared/Files.js';
import { RichText } from '../shared/parts.js';
import { clock } from '../shared/time.js';
import { useLanguage } from '../shared/words.js';
import { Feeling } from './Feeling.js';
import type { Deed } from './useDesk.js';

interface Props {
    entries: Entry[];
    undelivered: Undelivered[];
    myId: string;
    /** The case is open: readings can be put right. */
    open: boolean;
    /** And mine: own replies can be changed. */
    mine: boolean;
    act: (deed: Deed) => Promise<boolean>;
    onResend: (id: string) => Promise<void>;
}

export function Transcript({ entries, undelivered, myId, open, mine, act, onResend }: Props) {
    const { say } = useLanguage();
    const box = useRef<HTMLDivElement>(null);
    const following = useRef(true);
    const toEnd = () => { if (following.current) box.current?.scrollTo({ top: box.current.scrollHeight }); };
    useLayoutEffect(toEnd, [entries.length, undelivered.length]);
    useEffect(() => {
        const observer = new ResizeObserver(toEnd);
        if (box.current) observer.observe(box.current);
        return () => observer.disconnect();
    }, []);
    return (
        <div
            className="transcript" ref={box} onLoadCapture={toEnd} tabIndex={0} role="log" aria-live="polite" aria-label={say('web-desk-conversation')}
            onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => { following.current = scrollHeight - scrollTop - clientHeight < 80; }}
        >
            {entries.map((entry) => (
                <Line key={entry.seq} entry={entry} lost={undelivered.find(({ id }) => id === entry.key || id.startsWith(`${entry.key}:`))} own={mine && entry.speaker === 'humanAgent' && entry.person?.id === myId} open={open} act={act} onResend={onResend} />
            ))}
        </div>
    );
}

interface LineProps { entry: Entry; lost?: Undelivered; own: boolean; open: boolean; act: Props['act']; onResend: Props['onResend'] }

function Line({ entry, lost, own, open, act, onResend }: LineProps) {
    const { locale, say } = useLanguage();
    const [changing, setChanging] = useState(false);
    const time = <time dateTime={new Date(entry.at).toISOString()}>{clock(entry.at, locale)}</time>;
    if (entry.speaker === 'event') return <p className="event">{entry.text} · {time}</p>;
    const name = entry.person?.name;
    const changeable = own && !entry.deleted && entry.messageId !== undefined;
    return (
        <article className={lost ? `entry ${entry.speaker} lost` : `entry ${entry.speaker}`}>
            <p className="entry-head">
                <strong>{entry.speaker === 'bot' ? say('web-desk-bot') : name ?? say(entry.speaker === 'customer' ? 'web-desk-customer' : 'web-desk-colleague')}</strong>
                {entry.speaker === 'note' && <span className="note-tag">{say('web-desk-note-tag')}</span>}
                {time}
                {entry.edited && <span>{say('web-desk-edited')}</span>}
            </p>
            {changing
                ? <Rewrite text={toMarkdown(entry.text, entry.marks)} onCancel={() => setChanging(false)} onSave={async (text) => { if (await act({ do: 'rewrite', messageId: entry.messageId!, text })) setChanging(false); }} />
                : entry.deleted
                    ? <p className="entry-text gone">{say(entry.speaker === 'customer' ? 'web-desk-deleted' : 'web-desk-retracted')}</p>
                    : entry.text && <p className="entry-text"><RichText text={entry.text} marks={entry.marks} /></p>}
            <FileList files={entry.attachments} />
            {entry.speaker === 'customer' && entry.emotion && entry.emotion !== 'neutral' && (
                open && entry.messageId ? <Reading entry={entry} act={act} /> : <Feeling emotion={entry.emotion} intensity={entry.intensity} />
            )}
            {lost && (
                <p className="undelivered" role="alert">
                    <span>{say('web-desk-undelivered', { why: lost.why ?? lost.error })}</span>
                    {!lost.final && <Button size="small" onClick={() => void onResend(lost.id)}>{say('web-desk-resend')}</Button>}
                </p>
            )}
            {changeable && !changing && <Changes onEdit={() => setChanging(true)} onRetract={() => void act({ do: 'retract', messageId: entry.messageId! })} />}
        </article>
    );
}

/** A reading that can be put right: pressing it offers what else it may have been. */
function Reading({ entry: { emotion, intensity, messageId }, act }: { entry: Entry; act: Props['act'] }) {
    const { say } = useLanguage();
    return (
        <Menu>
            <MenuTrigger disableButtonEnhancement>
                <button type="button" className="reading" title={say('web-desk-not-line')}><Feeling emotion={emotion!} intensity={intensity} /></button>
            </MenuTrigger>
            <MenuPopover>
                <EmotionList but={emotion!} onChoose={(is) => void act({ do: 'correct', emotion: is, messageId })} />
            </MenuPopover>
        </Menu>
    );
}

/** The emotions it may have been instead. */
export function EmotionList({ but, onChoose }: { but: Emotion; onChoose: (emotion: Emotion) => void }) {
    const { say } = useLanguage();
    return <MenuList>{EMOTIONS.filter((emotion) => emotion !== but).map((emotion) => <MenuItem key={emotion} onClick={() => onChoose(emotion)}>{say(`emotion-${emotion}`)}</MenuItem>)}</MenuList>;
}

function Changes({ onEdit, onRetract }: { onEdit: () => void; onRetract: () => void }) {
    const { say } = useLanguage();
    const [sure, setSure] = useState(false);
    if (sure) {
        return (
            <p className="changes">
                <span>{say('web-desk-retract-sure')}</span>
                <button type="button" onClick={onRetract}>{say('web-desk-retract')}</button>
                <button type="button" autoFocus onClick={() => setSure(false)}>{say('web-desk-cancel')}</button>
            </p>
        );
    }
    return (
        <p className="changes">
            <button type="button" onClick={onEdit}>{say('web-desk-edit')}</button>
            <button type="button" onClick={() => setSure(true)}>{say('web-desk-retract')}</button>
        </p>
    );
}

function Rewrite({ text: before, onSave, onCancel }: { text: string; onSave: (text: string) => Promise<void>; onCancel: () => void }) {
    const { say } = useLanguage();
    const [text, setText] = useState(before);
    const save = () => { if (text.trim() && text.trim() !== before) void onSave(text.trim()); };
    return (
        <div className="rewrite">
            <textarea
                autoFocus rows={2} value={text} maxLength={4000} aria-label={say('web-desk-edit-label')} onChange={(event) => setText(event.target.value)}
                onKeyDown={(event) => {
                    if (event.key === 'Escape') onCancel();
                    if (!sends(event)) return;
                    event.preventDefault();
                    save();
                }}
            />
            <p className="changes">
                <button type="button" onClick={save}>{say('web-desk-save')}</button>
                <button type="button" onClick={onCancel}>{say('web-desk-cancel')}</button>
            </p>
        </div>
    );
}
