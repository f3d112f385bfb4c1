import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { LostLetter } from '../../src/web/views.js';
import { call } from '../shared/api.js';
import { newest } from '../shared/newest.js';
import { clock } from '../shared/time.js';
import { useLanguage } from '../shared/words.js';

const LOOK_EVERY_MS = 60_000;
const SOON_MS = 3000;

/** The messages no platform took, looked for every minute, and after a new try. */
export function useDeadLetters() {
    const [letters, setLetters] = useState<LostLetter[]>([]);
    const load = useMemo(() => newest(
        () => call<{ deadLetters: LostLetter[] }>('GET', '/desk/dead-letters'), ({ deadLetters }) => setLetters(deadLetters), () => undefined,
    ).load, []);
    useEffect(() => {
        void load();
        const timer = setInterval(() => void load(), LOOK_EVERY_MS);
        return () => clearInterval(timer);
    }, [load]);
    const retry = async (ids: string[]) => {
        await Promise.all(ids.map((id) => call('POST', `/desk/dead-letters/${encodeURIComponent(id)}/retry`, {}).catch(() => undefined)));
        void load();
        // What is refused again is back in a moment.
        setTimeout(() => void load(), SOON_MS);
    };
    return { letters, load, retry };
}

interface Props { letters: LostLetter[]; onRetry: (ids: string[]) => void; onOpen: (caseId: string) => void; onBack: () => void }

/** A page of its own: what was not delivered, why, and to whom. */
export function DeadLetters({ letters, onRetry, onOpen, onBack }: Props) {
    const { locale, say } = useLanguage();
    return (
        <section className="letters-page" aria-label={say('web-desk-dead-title')}>
            <header>
                <Button appearance="subtle" className="back" onClick={onBack}>← {say('web-desk-back')}</Button>
                <h2>{say('web-desk-dead-title')}</h2>
                {letters.length > 1 && <Button onClick={() => onRetry(letters.map(({ id }) => id))}>{say('web-desk-dead-all')}</Button>}
            </header>
            <p className="explain">{say(letters.length === 0 ? 'web-desk-dead-empty' : 'web-desk-dead-explain')}</p>
            <ul className="letters">
                {letters.map((letter) => (
                    <li key={letter.id}>
                        <p>{letter.text}</p>
                        <p className="meta">{clock(letter.at, locale)} · {say('web-desk-dead-attempts', { count: letter.attempts })}</p>
                        <p className="why">{letter.error}</p>
                        <div className="letter-actions">
                            <Button size="small" appearance="primary" onClick={() => onRetry([letter.id])}>{say('web-desk-dead-retry')}</Button>
                            {letter.case && <Button size="small" onClick={() => onOpen(letter.case!.id)}>{say('web-desk-dead-open', { code: letter.case.customer.name ?? letter.case.code })}</Button>}
                        </div>
                    </li>
                ))}
            </ul>
        </section>
    );
}
