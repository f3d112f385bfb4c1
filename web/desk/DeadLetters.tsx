import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { DeadLetter } from '../../src/store/port.js';
import { call } from '../shared/api.js';
import { clock } from '../shared/time.js';
import { useLanguage } from '../shared/words.js';

const LOOK_EVERY_MS = 60_000;

/** Messages that could not be delivered: a button that appears only when there are any. */
export function DeadLetters() {
    const { locale, say } = useLanguage();
    const [letters, setLetters] = useState<DeadLetter[]>([]);
    const [open, setOpen] = useState(false);
    const load = useCallback(() => {
        call<{ deadLetters: DeadLetter[] }>('GET', '/desk/dead-letters').then(({ deadLetters }) => setLetters(deadLetters), () => undefined);
    }, []);
    useEffect(() => {
        load();
        const timer = setInterval(load, LOOK_EVERY_MS);
        return () => clearInterval(timer);
    }, [load]);

    if (letters.length === 0 && !open) return null;
    const retry = (id: string) => call('POST', `/desk/dead-letters/${encodeURIComponent(id)}/retry`, {}).then(load, load);
    return (
        <>
            <Button className="dead" onClick={() => setOpen(true)}>{say('web-desk-dead', { count: letters.length })}</Button>
            <Dialog open={open} onOpenChange={(_, data) => setOpen(data.open)}>
                <DialogSurface className="dialog">
                    <DialogBody>
                        <DialogTitle>{say('web-desk-dead-title')}</DialogTitle>
                        <DialogContent>
                            {letters.length === 0 && <p>{say('web-desk-dead-empty')}</p>}
                            <ul className="letters">
                                {letters.map((letter) => (
                                    <li key={letter.id}>
                                        <p>{letter.text}</p>
                                        <p className="meta">{clock(letter.at, locale)} · {say('web-desk-dead-attempts', { count: letter.attempts })} · {letter.error}</p>
                                        <Button size="small" onClick={() => void retry(letter.id)}>{say('web-desk-dead-retry')}</Button>
                                    </li>
                                ))}
                            </ul>
                        </DialogContent>
                        <DialogActions><Button onClick={() => setOpen(false)}>{say('web-desk-dismiss')}</Button></DialogActions>
                    </DialogBody>
                </DialogSurface>
            </Dialog>
        </>
    );
}
