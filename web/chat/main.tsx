import { StrictMode, useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { ChatSession } from '../../src/web/views.js';
import { call } from '../shared/api.js';
import { Mark } from '../shared/parts.js';
import { chosenLocale, LanguageContext, preferLocale, speaker } from '../shared/words.js';
import { ChatPage } from './ChatPage.js';
import '../shared/base.css';
import './chat.css';

const RETRY_MS = 3000;

function App() {
    const [session, setSession] = useState<ChatSession>();
    const open = useCallback((locale?: string) => {
        call<ChatSession>('POST', '/chat/session', { locale }).then(setSession, () => setTimeout(() => open(locale), RETRY_MS));
    }, []);
    const renew = useCallback(() => open(chosenLocale()), [open]);
    const choose = useCallback((locale: string) => {
        preferLocale(locale);
        open(locale);
    }, [open]);

    useEffect(renew, [renew]);
    useEffect(() => {
        if (!session) return;
        document.documentElement.lang = session.locale;
        document.title = session.words['web-chat-title'] ?? document.title;
    }, [session]);

    if (!session) return <div className="boot"><Mark size={56} /></div>;
    return (
        <LanguageContext value={{ locale: session.locale, say: speaker(session.words) }}>
            <ChatPage locales={session.locales} onLanguage={choose} renew={renew} />
        </LanguageContext>
    );
}

createRoot(document.getElementById('root')!).render(<StrictMode><App /></StrictMode>);
