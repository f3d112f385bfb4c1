import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseRow, DeskUser, Here } from '../../src/web/views.js';
import { call } from '../shared/api.js';
import { useLanguage } from '../shared/words.js';

interface Props { me: DeskUser; here: Here[]; rows: ReadonlyMap<string, CaseRow>; onClose: () => void }

/** Who has the desk open, and with which case. Admins can sign others out. */
export function People({ me, here, rows, onClose }: Props) {
    const { say } = useLanguage();
    const [done, setDone] = useState(false);
    const people = [...new Map(here.map((person) => [person.id, person])).values()];
    const codes = (id: string) => here.filter((one) => one.id === id && one.caseId).map((one) => rows.get(one.caseId!)?.code).filter(Boolean).join(', ');
    const signOut = (id?: string) => call('POST', '/desk/sign-out', { id }).then(() => setDone(id === undefined), () => undefined);
    return (
        <Dialog open onOpenChange={(_, { open }) => { if (!open) onClose(); }}>
            <DialogSurface className="dialog">
                <DialogBody>
                    <DialogTitle>{say('web-desk-people')}</DialogTitle>
                    <DialogContent>
                        <ul className="people">
                            {people.map((person) => (
                                <li key={person.id}>
                                    <span>
                                        <strong>{person.name}</strong>
                                        <small>{[person.id === me.id && say('web-desk-people-me'), person.away && say('web-desk-is-away'), codes(person.id) && say('web-desk-people-looking', { code: codes(person.id) })].filter(Boolean).join(' · ')}</small>
                                    </span>
                                    {me.role === 'admin' && person.id !== me.id && (
                                        <Button size="small" aria-label={say('web-desk-people-out-named', { name: person.name })} onClick={() => void signOut(person.id)}>{say('web-desk-people-out')}</Button>
                                    )}
                                </li>
                            ))}
                        </ul>
                        {done && <p role="status">{say('web-desk-people-out-done')}</p>}
                    </DialogContent>
                    <DialogActions>
                        {me.role === 'admin' && <Button onClick={() => void signOut()}>{say('web-desk-people-out-all')}</Button>}
                        <Button appearance="primary" onClick={onClose}>{say('web-desk-dismiss')}</Button>
                    </DialogActions>
                </DialogBody>
            </DialogSurface>
        </Dialog>
    );
}
