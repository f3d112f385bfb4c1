import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { CannedView } from '../../src/web/views.js';
import { call } from '../shared/api.js';
import { useLanguage } from '../shared/words.js';

interface Props { url: string; /** The customer's language. */ lang: string; onChoose: (text: string) => void; onClose: () => void }

/** Answers to choose from: letters narrow them down, arrows go through them, Enter takes one, Escape leaves. */
export function Canned({ url, lang, onChoose, onClose }: Props) {
    const { say } = useLanguage();
    const id = useId();
    const list = useRef<HTMLUListElement>(null);
    const [all, setAll] = useState<CannedView[]>();
    const [wanted, setWanted] = useState('');
    const [at, setAt] = useState(0);
    useEffect(() => { call<{ answers: CannedView[] }>('GET', url).then(({ answers }) => setAll(answers), () => setAll([])); }, [url]);

    const words = wanted.toLowerCase().replace(/^\//, '').split(/\s+/).filter(Boolean);
    const fitting = (all ?? []).filter(({ id: name, title, text }) => words.every((word) => `${name} ${title} ${text}`.toLowerCase().includes(word)));
    const chosen = Math.min(at, fitting.length - 1);
    useEffect(() => { list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' }); }, [chosen]);

    const onKeyDown = (event: KeyboardEvent) => {
        if (event.nativeEvent.isComposing) return;
        const steps: Record<string, () => void> = {
            ArrowDown: () => setAt(Math.min(chosen + 1, fitting.length - 1)),
            ArrowUp: () => setAt(Math.max(chosen - 1, 0)),
            Enter: () => { const answer = fitting[chosen]; if (answer) onChoose(answer.text); },
            Escape: onClose,
        };
        const step = steps[event.key];
        if (!step) return;
        event.preventDefault();
        event.stopPropagation();
        step();
    };
    return (
        <div className="canned" onBlur={({ currentTarget, relatedTarget }) => { if (relatedTarget && !currentTarget.contains(relatedTarget as Node)) onClose(); }}>
            <input
                type="text" role="combobox" autoFocus autoComplete="off" value={wanted} aria-label={say('web-desk-canned-find')} placeholder={say('web-desk-canned-find')}
                aria-expanded={fitting.length > 0} aria-controls={`${id}list`} aria-autocomplete="list" aria-activedescendant={fitting.length > 0 ? `${id}${chosen}` : undefined}
                onChange={({ target }) => { setWanted(target.value); setAt(0); }} onKeyDown={onKeyDown}
            />
            <ul id={`${id}list`} role="listbox" aria-label={say('web-desk-canned')} ref={list}>
                {fitting.map((answer, i) => (
                    <li
                        key={answer.id} id={`${id}${i}`} role="option" aria-selected={i === chosen}
                        onPointerMove={() => setAt(i)} onPointerDown={(event) => event.preventDefault()} onClick={() => onChoose(answer.text)}
                    >
                        <strong>{answer.title}</strong>
                        <span lang={lang}>{answer.text}</span>
                    </li>
                ))}
            </ul>
            <p className="hidden" role="status">{all && say('web-desk-canned-count', { count: fitting.length })}</p>
            {all && fitting.length === 0 && <p className="canned-none">{say('web-desk-canned-none')}</p>}
        </div>
    );
}
