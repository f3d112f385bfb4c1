import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { MailboxItem } from '../../src/store/port.js';
import type { OwnerNotice } from '../../src/web/views.js';
import { ApiError, call, newId } from '../shared/api.js';
import { listen } from '../shared/events.js';
import { EMPTY, reduce, type Draft } from './state.js';

const TYPING_MS = 6000;
const TYPING_EVERY_MS = 3000;

export interface Chat {
    /** `files`: what was sent before, by id, with the names to show meanwhile. */
    send(text: string, files?: { ids: string[]; names: string[] }): void;
    /** The customer is writing; told now and then. */
    typing(): void;
    retry(draft: Draft): void;
    discard(id: string): void;
    edit(id: string, text: string): Promise<void>;
    remove(id: string): Promise<void>;
    press(action: string, data: Record<string, string>): Promise<void>;
}

/** The conversation of this browser: what the stream brings, and what the customer does. */
export function useChat(locale: string, renew: () => void) {
    const [state, dispatch] = useReducer(reduce, EMPTY);
    const latest = useRef(state);
    latest.current = state;
    const told = useRef(0);
    // One at a time, so that two quick messages arrive in the order they were written.
    const queue = useRef(Promise.resolve());

    const deliver = useCallback((draft: Draft) => {
        dispatch({ kind: 'drafted', draft: { ...draft, status: 'sending', why: undefined } });
        const { id, text, files, after } = draft;
        queue.current = queue.current
            .then(() => call<void>('POST', '/chat/messages', { id, text, files, after, locale }))
            .catch((error: unknown) => {
                if (error instanceof ApiError && error.status === 401) renew();
                dispatch({ kind: 'failed', id, why: error instanceof ApiError && error.status === 429 ? 'web-chat-too-fast' : 'web-chat-failed' });
            });
    }, [locale, renew]);

    const retryAll = useCallback(() => latest.current.drafts.filter((draft) => draft.status === 'failed').forEach(deliver), [deliver]);

    useEffect(() => listen(() => `/chat/stream?after=${latest.current.seq}`, {
        on: {
            message: (item: MailboxItem) => dispatch({ kind: 'arrived', items: [item] }),
            owner: (owner: OwnerNotice) => dispatch({ kind: 'owner', owner }),
            typing: (notice: { from: 'bot' | 'humanAgent'; name?: string }) => dispatch({ kind: 'typing', typing: { ...notice, until: Date.now() + TYPING_MS } }),
        },
        open() {
            dispatch({ kind: 'line', connected: true });
            retryAll();
        },
        lost: () => dispatch({ kind: 'line', connected: false }),
    }), [retryAll]);
    useEffect(() => {
        window.addEventListener('online', retryAll);
        return () => window.removeEventListener('online', retryAll);
    }, [retryAll]);

    useEffect(() => {
        if (!state.typing) return;
        const timer = setTimeout(() => dispatch({ kind: 'typing' }), state.typing.until - Date.now());
        return () => clearTimeout(timer);
    }, [state.typing]);

    const chat: Chat = {
        send: (text, files) => deliver({ id: newId(), text, files: files?.ids, names: files?.names, at: Date.now(), after: latest.current.seq, status: 'sending' }),
        typing() {
            if (Date.now() - told.current < TYPING_EVERY_MS) return;
            told.current = Date.now();
            void call('POST', '/chat/typing', {}).catch(() => undefined);
        },
        retry: deliver,
        discard: (id) => dispatch({ kind: 'discarded', id }),
        edit: (id, text) => call('PATCH', `/chat/messages/${id}`, { text }),
        remove: (id) => call('DELETE', `/chat/messages/${id}`, {}),
        press: (action, data) => call('POST', '/chat/press', { id: newId(), action, data, locale }),
    };
    return { state, chat };
}
