import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useLanguage } from '../shared/words.js';

interface Props { how: 'handBack' | 'resolve'; onClose: () => void; onDone: (note: string) => Promise<boolean> }

/** Asks once before a case leaves the person's hands, with room for a note. */
export function Closing({ how, onClose, onDone }: Props) {
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
                    <DialogTitle>{say(`web-desk-${how}-title`)}</DialogTitle>
                    <DialogContent>
                        <p>{say(`web-desk-${how}-explain`)}</p>
                        <Field label={say('web-desk-closing-note')}>
                            <Textarea rows={3} value={note} maxLength={4000} onChange={(_, { value }) => setNote(value)} />
                        </Field>
                    </DialogContent>
                    <DialogActions>
                        <Button onClick={onClose}>{say('web-desk-cancel')}</Button>
                        <Button appearance="primary" onClick={finish}>{say(`web-desk-${how}`)}</Button>
                    </DialogActions>
                </DialogBody>
            </DialogSurface>
        </Dialog>
    );
}
