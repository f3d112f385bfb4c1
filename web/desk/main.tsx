import { FluentProvider } from '@fluentui/react-components';
import { StrictMode, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import type { DeskSession } from '../../src/web/views.js';
import { call } from '../shared/api.js';
import { Mark } from '../shared/parts.js';
import { chosenLocale, LanguageContext, preferLocale, speaker } from '../shared/words.js';
import { Board } from './Board.js';
import { SignIn } from './SignIn.js';
import { darkTheme, lightTheme } from './theme.js';
import '../shared/base.css';
import './desk.css';

const RETRY_MS = 3000;
const dark = window.matchMedia('(prefers-color-scheme: dark)');
const onDark = (changed: () => void) => {
    dark.addEventListener('change', changed);
    return () => dark.removeEventListener('change', changed);
};

function App() {
    const isDark = useSyncExternalStore(onDark, () => dark.matches);
    const [session, setSession] = useState<DeskSession>();
    const load = useCallback(() => {
        call<DeskSession>('GET', `/desk/session?locale=${encodeURIComponent(chosenLocale() ?? '')}`).then(setSession, () => setTimeout(load, RETRY_MS));
    }, []);
    const choose = useCallback((locale: string) => {
        preferLocale(locale);
        load();
    }, [load]);

    useEffect(load, [load]);
    useEffect(() => { if (session) document.documentElement.lang = session.locale; }, [session]);

    if (!session) return <div className="boot"><Mark size={56} /></div>;
    return (
        <FluentProvider theme={isDark ? darkTheme : lightTheme} className="provider">
            <LanguageContext value={{ locale: session.locale, say: speaker(session.words) }}>
                {session.user
                    ? <Board key={session.locale} me={session.user} session={session} onLanguage={choose} reload={load} />
                    : <SignIn needsSecret={session.needsSecret} locales={session.locales} onLanguage={choose} onDone={load} />}
            </LanguageContext>
        </FluentProvider>
    );
}

createRoot(document.getElementById('root')!).render(<StrictMode><App /></StrictMode>);
