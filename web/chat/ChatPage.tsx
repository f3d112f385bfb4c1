import { useEffect, useRef, useState } from 'react';
import { LanguageSwitch, Mark } from '../shared/parts.js';
import { useLanguage } from '../shared/words.js';
import { Composer } from './Composer.js';
import { Log } from './Log.js';
import type { ChatState } from './state.js';
import { useChat } from './useChat.js';

interface Props { locales: string[]; onLanguage: (locale: string) => void; renew: () => void }

export function ChatPage({ locales, onLanguage, renew }: Props) {
    const { locale, say } = useLanguage();
    const { state, chat } = useChat(locale, renew);
    const suggestions = suggestionsOf(state);
    return (
        <div className="chat">
            <header className="chat-head">
                <Mark size={40} />
                <div className="chat-name">
                    <h1>{say('web-chat-title')}</h1>
                    <Status state={state} />
                </div>
                <LanguageSwitch locales={locales} onChoose={onLanguage} />
            </header>
            {!state.connected && <LostLine />}
            <Log state={state} chat={chat} />
            <footer className="chat-foot">
                {suggestions.length > 0 && (
                    <div className="suggestions" role="group" aria-label={say('web-chat-suggestions')}>
                        {suggestions.map((text) => <button key={text} type="button" onClick={() => chat.send(text)}>{text}</button>)}
                    </div>
                )}
                <Composer onSend={chat.send} onTyping={chat.typing} />
            </footer>
        </div>
    );
}

/** Answers offered with the last word of the other side, until the customer answers. */
function suggestionsOf({ items, drafts }: ChatState): string[] {
    const last = items.at(-1);
    return drafts.length === 0 && last && last.from !== 'customer' ? last.message.suggestions ?? [] : [];
}

function Status({ state: { owner } }: { state: ChatState }) {
    const { say } = useLanguage();
    const look = owner.kind === 'humanAgent' ? 'person' : owner.waiting ? 'waiting' : 'bot';
    const name = owner.name ?? say('web-chat-person');
    return <p className={`status ${look}`} role="status"><span className="dot" aria-hidden="true" />{say(`web-chat-status-${look}`, { name })}</p>;
}

/** Shown only when the line stays down: a reconnect that takes a moment is nobody's worry. */
function LostLine() {
    const { say } = useLanguage();
    const [shown, setShown] = useState(false);
    const timer = useRef(0);
    useEffect(() => {
        timer.current = window.setTimeout(() => setShown(true), 1500);
        return () => clearTimeout(timer.current);
    }, []);
    return shown ? <p className="lost" role="alert">{say('web-chat-reconnecting')}</p> : null;
}
