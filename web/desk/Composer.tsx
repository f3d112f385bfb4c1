import { Button, Tab, TabList } from '@fluentui/react-components';
import { useRef, useState, type Dispatch, type RefObject, type SetStateAction } from 'react';
import { sends } from '../shared/keys.js';
import { useLanguage } from '../shared/words.js';

export type Mode = 'reply' | 'note';
export type Texts = Record<Mode, string>;

interface Props {
    /** The two drafts; they never share a text, so that a note is not sent by a slip. */
    texts: Texts;
    onTexts: Dispatch<SetStateAction<Texts>>;
    mode: Mode;
    onMode: (mode: Mode) => void;
    mayReply: boolean;
    /** Why one may not. */
    locked: string;
    box: RefObject<HTMLTextAreaElement | null>;
    /** Resolves to whether it was sent. */
    onSend: (mode: Mode, text: string) => Promise<boolean>;
    onTyping: () => void;
}

const TYPING_EVERY_MS = 3000;

/** Reply to the customer, or note for the desk. */
export function Composer({ texts, onTexts, mode, onMode, mayReply, locked: why, box, onSend, onTyping }: Props) {
    const { say } = useLanguage();
    const [busy, setBusy] = useState(false);
    const told = useRef(0);
    const text = texts[mode];
    const locked = mode === 'reply' && !mayReply;

    const change = (value: string) => {
        onTexts((now) => ({ ...now, [mode]: value }));
        if (mode !== 'reply' || Date.now() - told.current < TYPING_EVERY_MS) return;
        told.current = Date.now();
        onTyping();
    };
    const submit = async () => {
        if (!text.trim() || busy || locked) return;
        setBusy(true);
        if (await onSend(mode, text.trim())) onTexts((now) => ({ ...now, [mode]: '' }));
        setBusy(false);
        box.current?.focus();
    };

    return (
        <form className={`desk-composer ${mode}`} onSubmit={(event) => { event.preventDefault(); void submit(); }}>
            <TabList size="small" selectedValue={mode} onTabSelect={(_, { value }) => onMode(value as Mode)}>
                <Tab value="reply">{say('web-desk-reply')}</Tab>
                <Tab value="note">{say('web-desk-note')}</Tab>
            </TabList>
            <textarea
                ref={box} rows={3} value={text} maxLength={4000} readOnly={locked}
                aria-label={say(`web-desk-${mode}-label`)} placeholder={locked ? why : say(`web-desk-${mode}-placeholder`)}
                onChange={(event) => change(event.target.value)}
                onKeyDown={(event) => {
                    if (!sends(event)) return;
                    event.preventDefault();
                    void submit();
                }}
            />
            <div className="composer-foot">
                <span className="hint">{say(`web-desk-${mode}-hint`)}</span>
                <Button appearance="primary" type="submit" disabled={!text.trim() || busy || locked}>{say(`web-desk-${mode}-send`)}</Button>
            </div>
        </form>
    );
}
