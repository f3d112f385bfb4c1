import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useLanguage } from '../shared/words.js';

export type Ending = 'handBack' | 'resolve' | 'callBack' | 'takeOver';
const KEYS: Record<Ending, string> = { handBack: 'handBack', resolve: 'resolve', callBack: 'callBack', takeOver: 'take-over' };

interface Props { how: Ending; /** Who has the case now. */ holder?: string; onClose: () => void; onDone: (note: string) => Promise<boolean> }

/** Asks once before a case changes hands for good, with room for a note where there is something to note. */
export function Closing({ how, holder = '', onClose, onDone }: Props) {
    const { say } = useLanguage();
    const [note, setNote] = useState('');
    const finish = () => {
        onClose();
        void onDone(note.trim());
    };
    return (
        <Dialog open onOpenChange={(_, { open }) => { if (!open) onClose(); }}>
            <DialogSurface className="dialog">
                <DialogBody>
                    <DialogTitle>{say(`web-desk-${KEYS[how]}-title`)}</DialogTitle>
                    <DialogContent>
                        <p>{say(`web-desk-${KEYS[how]}-explain`, { name: holder })}</p>
                        {how !== 'takeOver' && (
                            <Field label={say('web-desk-closing-note')}>
                                <Textarea rows={3} value={note} maxLength={4000} onChange={(_, { value }) => setNote(value)} />
                            </Field>
                        )}
                    </DialogContent>
                    <DialogActions>
                        <Button onClick={onClose}>{say('web-desk-cancel')}</Button>
                        <Button appearance="primary" onClick={finish}>{say(`web-desk-${KEYS[how]}`)}</Button>
                    </DialogActions>
                </DialogBody>
            </DialogSurface>
        </Dialog>
    );
}
