import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useLanguage } from '../shared/words.js';

/** Listed in the help dialog as `web-desk-key-<name>`. */
const KEYS = [['j', 'next'], ['k', 'previous'], ['c', 'claim'], ['r', 'reply'], ['n', 'note'], ['/', 'canned'], ['p', 'pass'], ['b', 'handBack'], ['e', 'resolve'], ['1–4', 'views'], ['Esc', 'close'], ['?', 'help']] as const;

/** Single keys, while nothing is being typed and no dialog is open. */
export function useShortcuts(actions: Record<string, () => void>): void {
    const latest = useRef(actions);
    latest.current = actions;
    useEffect(() => {
        const onKey = (event: KeyboardEvent) => {
            const target = event.target as HTMLElement;
            const busy = target.closest('input, textarea, select, [role="dialog"], [role="menu"]') !== null || document.querySelector('[role="dialog"], [role="menu"]') !== null;
            if (busy || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
            const action = latest.current[event.key];
            if (!action) return;
            event.preventDefault();
            action();
        };
        document.addEventListener('keydown', onKey);
        return () => document.removeEventListener('keydown', onKey);
    }, []);
}

export function ShortcutsDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
    const { say } = useLanguage();
    return (
        <Dialog open={open} onOpenChange={(_, data) => { if (!data.open) onClose(); }}>
            <DialogSurface className="dialog">
                <DialogBody>
                    <DialogTitle>{say('web-desk-shortcuts')}</DialogTitle>
                    <DialogContent>
                        <dl className="keys">
                            {KEYS.map(([key, name]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{say(`web-desk-key-${name}`)}</dd></div>)}
                        </dl>
                    </DialogContent>
                    <DialogActions><Button appearance="primary" onClick={onClose}>{say('web-desk-dismiss')}</Button></DialogActions>
                </DialogBody>
            </DialogSurface>
        </Dialog>
    );
}
