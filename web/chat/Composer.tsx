import { useEffect, useRef, useState } from 'react';
import { AttachButton, ChosenFiles, useFiles } from '../shared/Files.js';
import { sends } from '../shared/keys.js';
import { keep, recall, useLanguage } from '../shared/words.js';

const LONGEST = 4000;
const KEPT = 'warmline.draft';

interface Props { onSend: (text: string, files?: { ids: string[]; names: string[] }) => void; onTyping: () => void }

export function Composer({ onSend, onTyping }: Props) {
    const { say } = useLanguage();
    const [text, setText] = useState(() => recall(KEPT, 'sessionStorage') ?? '');
    const box = useRef<HTMLTextAreaElement>(null);
    const choosing = useFiles('/chat/files');
    const { ready, chosen } = choosing;
    const tooLong = text.trim().length > LONGEST;
    const sendable = ready !== undefined && (text.trim() !== '' || ready.length > 0) && !tooLong;

    useEffect(() => {
        keep(KEPT, text, 'sessionStorage');
        const element = box.current;
        if (!element) return;
        element.style.height = 'auto';
        element.style.height = `${Math.min(element.scrollHeight, 180)}px`;
    }, [text]);

    const submit = () => {
        if (!sendable) return;
        onSend(text.trim(), ready.length > 0 ? { ids: ready, names: chosen.filter(({ id }) => id).map(({ name }) => name) } : undefined);
        setText('');
        choosing.take();
        box.current?.focus();
    };

    return (
        <form className="composer" onSubmit={(event) => { event.preventDefault(); submit(); }}>
            <ChosenFiles choosing={choosing} />
            <div className="composer-box">
                <label className="hidden" htmlFor="message">{say('web-chat-input')}</label>
                <textarea
                    id="message" ref={box} rows={1} value={text} placeholder={say('web-chat-placeholder')} autoComplete="off" enterKeyHint="send"
                    aria-describedby="hint" aria-invalid={tooLong}
                    onChange={(event) => { setText(event.target.value); onTyping(); }}
                    onPaste={({ clipboardData }) => { if (clipboardData.files.length > 0) choosing.add(clipboardData.files); }}
                    onKeyDown={(event) => {
                        if (!sends(event)) return;
                        event.preventDefault();
                        submit();
                    }}
                />
                <AttachButton choosing={choosing} />
                <button type="submit" className="send" disabled={!sendable} aria-label={say('web-chat-send')} title={say('web-chat-send')}>
                    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path fill="currentColor" d="M3.4 20.4 21 12 3.4 3.6 3.4 10.1 14 12 3.4 13.9Z" /></svg>
                </button>
            </div>
            <p id="hint" className={tooLong ? 'hint bad' : 'hint'} role={tooLong ? 'alert' : undefined}>{say(tooLong ? 'web-chat-too-long' : 'web-chat-hint', { max: LONGEST })}</p>
        </form>
    );
}
