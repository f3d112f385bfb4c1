import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Person } from '../../src/model.js';
import type { DeskSession, Here } from '../../src/web/views.js';
import { nameOf, useLanguage } from '../shared/words.js';
import type { Deed } from './useDesk.js';

interface Props {
    me: { id: string };
    session: Pick<DeskSession, 'teams' | 'people'>;
    here: Here[];
    /** Where the case is now. */
    team?: string;
    onClose: () => void;
    onDone: (deed: Deed) => Promise<boolean>;
}

/** Passes a case on to a team or a person: those the admin has named, and whoever is at the desk now. */
export function PassOn({ me, session, here, team: own, onClose, onDone }: Props) {
    const { say } = useLanguage();
    const [to, setTo] = useState('');
    const [note, setNote] = useState('');
    const teams = session.teams.filter((team) => team !== own);
    const everybody: Person[] = [...session.people, ...here.map(({ id, name }) => ({ id, name }))];
    const people = [...new Map(everybody.map((person) => [person.id, person])).values()].filter(({ id }) => id !== me.id);
    const pass = () => {
        const [kind, id] = [to.slice(0, 1), to.slice(1)];
        const person = people.find((one) => one.id === id);
        onClose();
        void onDone({ do: 'pass', ...(kind === 't' ? { team: id } : { person }), text: note.trim() || undefined });
    };
    return (
        <Dialog open onOpenChange={(_, { open }) => { if (!open) onClose(); }}>
            <DialogSurface className="dialog">
                <DialogBody>
                    <DialogTitle>{say('web-desk-pass-title')}</DialogTitle>
                    <DialogContent>
                        <p>{say('web-desk-pass-explain')}</p>
                        <Field label={say('web-desk-pass-to')} required>
                            <Select value={to} onChange={(_, { value }) => setTo(value)}>
                                <option value="">{say('web-desk-pass-choose')}</option>
                                {teams.length > 0 && <optgroup label={say('web-desk-pass-teams')}>{teams.map((team) => <option key={team} value={`t${team}`}>{nameOf(say, `team-${team}`, team)}</option>)}</optgroup>}
                                {people.length > 0 && <optgroup label={say('web-desk-pass-people')}>{people.map(({ id, name }) => <option key={id} value={`p${id}`}>{name ?? id}</option>)}</optgroup>}
                            </Select>
                        </Field>
                        <Field label={say('web-desk-closing-note')} className="spaced">
                            <Textarea rows={3} value={note} maxLength={4000} onChange={(_, { value }) => setNote(value)} />
                        </Field>
                    </DialogContent>
                    <DialogActions>
                        <Button onClick={onClose}>{say('web-desk-cancel')}</Button>
                        <Button appearance="primary" disabled={!to} onClick={pass}>{say('web-desk-pass')}</Button>
                    </DialogActions>
                </DialogBody>
            </DialogSurface>
        </Dialog>
    );
}
