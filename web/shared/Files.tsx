import { useRef, useState } from 'react';
import type { Attachment } from '../../src/model.js';
import { ApiError, newId, sendFile } from './api.js';
import { useLanguage, type Say } from './words.js';

/** A file on its way to the server, or there already under `id`. */
export interface Chosen { key: string; name: string; status: 'sending' | 'there' | 'failed'; id?: string; why?: string }

export interface Choosing {
    chosen: Chosen[];
    /** Ids of what has arrived; undefined while something is still on its way. */
    ready: string[] | undefined;
    add(files: Iterable<File>): void;
    remove(key: string): void;
    /** Takes all out, to be sent. */
    take(): Chosen[];
    /** What was taken and could not be sent, before what has been chosen since. */
    putBack(files: Chosen[]): void;
}

const MOST = 10;

/** Files chosen for the next message: sent at once, one after the other, and named in the message by id. */
export function useFiles(path: string): Choosing {
    const { say } = useLanguage();
    const [chosen, setChosen] = useState<Chosen[]>([]);
    const queue = useRef(Promise.resolve());
    const change = (key: string, over: Partial<Chosen>) => setChosen((now) => now.map((one) => (one.key === key ? { ...one, ...over } : one)));
    const add = (files: Iterable<File>) => {
        for (const file of [...files].slice(0, MOST - chosen.length)) {
            const key = newId();
            setChosen((now) => [...now, { key, name: file.name, status: 'sending' }]);
            queue.current = queue.current.then(() => sendFile<{ id: string }>(path, file)).then(({ id }) => change(key, { status: 'there', id }), (error: unknown) => change(key, { status: 'failed', why: whyOf(error, say) }));
        }
    };
    return {
        chosen, add,
        ready: chosen.some(({ status }) => status === 'sending') ? undefined : chosen.flatMap(({ id }) => (id === undefined ? [] : [id])),
        remove: (key) => setChosen((now) => now.filter((one) => one.key !== key)),
        take: () => {
            setChosen([]);
            return chosen;
        },
        putBack: (files) => setChosen((now) => [...files, ...now]),
    };
}

function whyOf(error: unknown, say: Say): string {
    const { status, body } = error instanceof ApiError ? error : new ApiError(0);
    if (status === 413) return typeof body.limit === 'number' ? say('web-file-size', { limit: body.limit }) : say('web-file-failed');
    return say(status === 415 ? 'web-file-type' : status === 429 ? 'web-file-many' : 'web-file-failed');
}

/** A button that opens the file chooser. */
export function AttachButton({ choosing, disabled }: { choosing: Choosing; disabled?: boolean }) {
    const { say } = useLanguage();
    const input = useRef<HTMLInputElement>(null);
    return (
        <>
            <input ref={input} type="file" multiple hidden onChange={({ target }) => { choosing.add(target.files ?? []); target.value = ''; }} />
            <button type="button" className="attach" disabled={disabled} aria-label={say('web-file-attach')} title={say('web-file-attach')} onClick={() => input.current?.click()}>
                <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" d="m20 11-8.6 8.6a5 5 0 0 1-7-7L13 4a3.4 3.4 0 0 1 4.8 4.8L9.3 17.3a1.8 1.8 0 0 1-2.5-2.5L14.500 7" /></svg>
            </button>
        </>
    );
}

/** What was chosen, with a way to take it out again. */
export function ChosenFiles({ choosing: { chosen, remove } }: { choosing: Choosing }) {
    const { say } = useLanguage();
    if (chosen.length === 0) return null;
    return (
        <ul className="chosen-files">
            {chosen.map(({ key, name, status, why }) => (
                <li key={key} className={status}>
                    <span className="chosen-name">{name}</span>
                    {status === 'sending' && <span role="status">{say('web-file-sending')}</span>}
                    {why && <span className="why" role="alert">{why}</span>}
                    <button type="button" aria-label={say('web-file-remove', { name })} title={say('web-file-remove', { name })} onClick={() => remove(key)}>×</button>
                </li>
            ))}
        </ul>
    );
}

const isLink = (url: string | undefined): url is string => url !== undefined && /^(https?:\/\/|\/(?!\/))/.test(url);
const isPicture = ({ contentType }: Attachment): boolean => /^image\/(png|jpeg|gif|webp)$/.test(contentType);

/** Files of a message: pictures as such, others by name. What cannot be opened is named all the same. */
export function FileList({ files }: { files?: Attachment[] }) {
    const { say } = useLanguage();
    if (!files?.length) return null;
    return (
        <ul className="files">
            {files.map((file, i) => {
                const { url, name, size } = file;
                const label = [name ?? say('web-file-unnamed'), ...(size === undefined ? [] : [sizeText(size)])].join(' · ');
                if (!isLink(url)) return <li key={i} className="file missing">{label}</li>;
                const own = url.startsWith('/');
                return (
                    <li key={i} className="file">
                        <a href={url} target="_blank" rel="noopener noreferrer">{own && isPicture(file) ? <img src={url} alt={name ?? say('web-file-unnamed')} loading="lazy" /> : label}</a>
                    </li>
                );
            })}
        </ul>
    );
}

function sizeText(bytes: number): string {
    if (bytes < 1024) return `${bytes} B`;
    const [value, unit] = bytes < 1024 ** 2 ? [bytes / 1024, 'KB'] : [bytes / 1024 ** 2, 'MB'];
    return `${value < 10 ? Math.round(value * 10) / 10 : Math.round(value)} ${unit}`;
}
