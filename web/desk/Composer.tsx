import { Button, Tab, TabList } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { AttachButton, ChosenFiles, useFiles } from '../shared/Files.js';
import { sends } from '../shared/keys.js';
import { useLanguage } from '../shared/words.js';
import { Canned } from './Canned.js';
import type { Draft } from './CaseScreen.js';

export type Mode = 'reply' | 'note';
export type Texts = Record<Mode, string>;

interface Props {
    draft: Draft;
    mayReply: boolean;
    /** Why one may not. */
    locked: string;
    /** The customer's language. */
    lang: string;
    /** A sentence to begin with, and what sends it; absent once something has been said. */
    suggestion: string;
    onSendFirst?: () => void;
    canned: { open: boolean; set: (open: boolean) => void; url: string };
    /** Resolves to whether it was sent. */
    onSend: (mode: Mode, text: string, files: string[]) => Promise<boolean>;
    /** Where files of this case are sent. */
    filesUrl: string;
    onTyping: (mode: Mode) => void;
}

const TYPING_EVERY_MS = 3000;

/** Reply to the customer, or note for the desk. */
export function Composer({ draft, mayReply, locked: why, lang, suggestion, onSendFirst, canned, onSend, filesUrl, onTyping }: Props) {
    const { say } = useLanguage();
    const { mode, texts, box } = draft;
    const [busy, setBusy] = useState(false);
    const told = useRef(0);
    const choosing = useFiles(filesUrl);
    const { ready } = choosing;
    const text = texts[mode];
    const replying = mode === 'reply' && mayReply;
    const locked = mode === 'reply' && !mayReply;

    const sendable = ready !== undefined && (text.trim() !== '' || ready.length > 0) && !busy && !locked;

    const change = (value: string) => {
        // A slash where nothing stands yet asks for the canned answers; a text may still begin with one that is pasted with more.
        if (replying && value === '/') return canned.set(true);
        draft.setTexts((now) => ({ ...now, [mode]: value }));
        if (Date.now() - told.current < TYPING_EVERY_MS) return;
        told.current = Date.now();
        onTyping(mode);
    };
    const submit = async () => {
        if (!sendable) return;
        // The box is free at once: what is written while this one is on its way must neither be lost nor lose the caret.
        const files = choosing.take();
        draft.setTexts((now) => ({ ...now, [mode]: '' }));
        box.current?.focus();
        setBusy(true);
        if (!await onSend(mode, text.trim(), ready)) {
            draft.setTexts((now) => ({ ...now, [mode]: now[mode] ? `${text}\n${now[mode]}` : text }));
            choosing.putBack(files);
        }
        setBusy(false);
    };
    const leaveCanned = () => {
        canned.set(false);
        setTimeout(() => box.current?.focus());
    };

    return (
        <form className={`desk-composer ${mode}`} onSubmit={(event) => { event.preventDefault(); void submit(); }}>
            <TabList size="small" selectedValue={mode} onTabSelect={(_, { value }) => draft.setMode(value as Mode)}>
                <Tab value="reply">{say('web-desk-reply')}</Tab>
                <Tab value="note">{say('web-desk-note')}</Tab>
            </TabList>
            {replying && onSendFirst && !text && (
                <div className="suggested">
                    <p><span>{say('web-desk-suggested')}</span> <q lang={lang}>{suggestion}</q></p>
                    <Button size="small" appearance="primary" onClick={onSendFirst}>{say('web-desk-send-first')}</Button>
                    <Button size="small" onClick={() => draft.use(suggestion)}>{say('web-desk-use')}</Button>
                </div>
            )}
            {replying && canned.open && <Canned url={canned.url} lang={lang} onClose={leaveCanned} onChoose={(answer) => { canned.set(false); draft.use(answer); }} />}
            <ChosenFiles choosing={choosing} />
            <textarea
                ref={box} rows={3} value={text} maxLength={4000} readOnly={locked} lang={mode === 'reply' ? lang : undefined}
                aria-label={say(`web-desk-${mode}-label`)} placeholder={locked ? why : say(`web-desk-${mode}-placeholder`)}
                onChange={(event) => change(event.target.value)}
                onPaste={({ clipboardData }) => { if (clipboardData.files.length > 0 && !locked) choosing.add(clipboardData.files); }}
                onKeyDown={(event) => {
                    if (!sends(event)) return;
                    event.preventDefault();
                    void submit();
                }}
            />
            <div className="composer-foot">
                <span className="hint">{say(`web-desk-${mode}-hint`)}</span>
                {replying && <Button appearance="subtle" size="small" className="canned-button" aria-expanded={canned.open} title={say('web-desk-canned-hint')} onClick={() => canned.set(!canned.open)}>{say('web-desk-canned')}</Button>}
                <AttachButton choosing={choosing} disabled={locked} />
                <Button appearance="primary" type="submit" disabled={!sendable}>{say(`web-desk-${mode}-send`)}</Button>
            </div>
        </form>
    );
}
