import { useState } from 'react';
import type { MailboxItem } from '../../src/store/port.js';
import { toMarkdown } from '../../src/text/marks.js';
import { FileList } from '../shared/Files.js';
import { RichText } from '../shared/parts.js';
import { sends } from '../shared/keys.js';
import { clock } from '../shared/time.js';
import { useLanguage } from '../shared/words.js';
import type { Chat } from './useChat.js';

type Doing = 'reading' | 'editing' | 'deleting' | 'failed';

/** A line of the customer's own; it can be edited and deleted. */
export function CustomerLine({ item, fresh, chat }: { item: MailboxItem; fresh: boolean; chat: Chat }) {
    const { locale, say } = useLanguage();
    const [doing, setDoing] = useState<Doing>('reading');
    const settle = (work: Promise<void>) => work.then(() => setDoing('reading'), () => setDoing('failed'));

    if (doing === 'editing') return <Editor text={toMarkdown(item.message.text, item.message.marks)} onCancel={() => setDoing('reading')} onSave={(text) => settle(chat.edit(item.id, text))} />;
    return (
        <div className={fresh ? 'mine fresh' : 'mine'}>
            <article className="bubble customer">
                <span className="hidden">{say('web-chat-you')}: </span>
                {item.message.text && <p className="said"><RichText text={item.message.text} marks={item.message.marks} /></p>}
                <FileList files={item.message.attachments} />
            </article>
            <p className="meta">
                {doing === 'deleting'
                    ? (
                        <>
                            <span>{say('web-chat-delete-sure')}</span>
                            <button type="button" autoFocus onClick={() => settle(chat.remove(item.id))}>{say('web-chat-delete')}</button>
                            <button type="button" onClick={() => setDoing('reading')}>{say('web-chat-cancel')}</button>
                        </>
                    )
                    : (
                        <span className="tools">
                            {doing === 'failed' && <span role="alert">{say('web-chat-change-failed')}</span>}
                            {item.message.text && <button type="button" onClick={() => setDoing('editing')}>{say('web-chat-edit')}</button>}
                            <button type="button" onClick={() => setDoing('deleting')}>{say('web-chat-delete')}</button>
                        </span>
                    )}
                <time dateTime={new Date(item.at).toISOString()}>{clock(item.at, locale)}</time>
            </p>
        </div>
    );
}

function Editor({ text, onSave, onCancel }: { text: string; onSave: (text: string) => void; onCancel: () => void }) {
    const { say } = useLanguage();
    const [value, setValue] = useState(text);
    const save = () => { if (value.trim()) onSave(value.trim()); };
    return (
        <form className="mine editor" onSubmit={(event) => { event.preventDefault(); save(); }}>
            <textarea
                aria-label={say('web-chat-edit')} value={value} maxLength={4000} autoFocus rows={Math.min(6, value.split('\n').length + 1)}
                onChange={(event) => setValue(event.target.value)}
                onKeyDown={(event) => {
                    if (event.key === 'Escape' && !event.nativeEvent.isComposing) onCancel();
                    if (!sends(event)) return;
                    event.preventDefault();
                    save();
                }}
            />
            <p className="meta">
                <button type="submit">{say('web-chat-save')}</button>
                <button type="button" onClick={onCancel}>{say('web-chat-cancel')}</button>
            </p>
        </form>
    );
}
