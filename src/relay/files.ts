/** Files opened wherever they are held, and kept where that would end too soon. */
import { DeliveryError } from '../errors.js';
import type { Attachment } from '../model.js';
import { checkAnnounced, checked } from './check.js';
import { fileTrouble, type FileLimits, type FileSource, type OpenFile } from './port.js';
import type { Shelf } from './shelf.js';

/** From the first question to the last byte; within what the outbox gives one delivery. Milliseconds. */
const LONGEST_MS = 15_000;

export interface Files {
    /** The bytes of a file said in this conversation, checked. @throws DeliveryError */
    open(conversationId: string, file: Attachment): Promise<OpenFile>;
    /** The same, with its size known: where nobody announced it, the file is copied first. @throws DeliveryError */
    sized(conversationId: string, file: Attachment): Promise<OpenFile & { size: number }>;
    /**
     * Makes sure that the file can be shown by a link: looks at its first bytes, and copies it where the way to it is short-lived. Costs no more if it is here.
     * @throws DeliveryError
     */
    settle(conversationId: string, file: Attachment): Promise<void>;
    /** Whether the way to the file ends soon. */
    fleeting(file: Attachment): boolean;
    limits: FileLimits;
    shelf: Shelf;
}

/** @param sources the channels that hold files, by name; what web pages send lies on the shelf */
export function createFiles({ sources, shelf, limits, longestMs = LONGEST_MS }: { sources: () => Readonly<Record<string, FileSource | undefined>>; shelf: Shelf; limits: FileLimits; longestMs?: number }): Files {
    async function fetched(file: Attachment): Promise<OpenFile> {
        const source = file.held && sources()[file.held.channel];
        if (!source) throw fileTrouble('fileGone', 'The file is no longer kept.');
        const late = new AbortController();
        const timer = setTimeout(() => late.abort(new DeliveryError(`The file did not come within ${longestMs / 1000} s.`, { trouble: 'fileUnknown' })), longestMs).unref();
        const end = () => clearTimeout(timer);
        try {
            const raw = await source.open(file, late.signal);
            late.signal.addEventListener('abort', () => raw.stream.destroy(late.signal.reason as Error));
            const opened = await checked(file, raw, limits);
            late.signal.addEventListener('abort', () => opened.stream.destroy(late.signal.reason as Error));
            opened.stream.once('close', end);
            return opened;
        } catch (error) {
            end();
            throw late.signal.aborted ? late.signal.reason : asDeliveryError(error);
        }
    }

    async function open(conversationId: string, file: Attachment): Promise<OpenFile> {
        const kept = file.held && await shelf.open(conversationId, file.held.id);
        if (kept) return kept;
        checkAnnounced(file, limits);
        return fetched(file);
    }

    const keep = (conversationId: string, id: string, opened: OpenFile) => shelf.put(conversationId, id, opened).catch((error: unknown) => { throw asDeliveryError(error); });

    const fleeting = ({ held }: Attachment) => held !== undefined && sources()[held.channel]?.fleeting === true;

    return {
        open, limits, shelf, fleeting,
        async sized(conversationId, file) {
            const opened = await open(conversationId, file);
            const { size } = opened;
            if (size !== undefined) return { ...opened, size };
            const id = file.held?.id ?? '';
            const kept = await keep(conversationId, id, opened);
            return { ...(await shelf.open(conversationId, id))!, size: kept.size };
        },
        async settle(conversationId, file) {
            if (!file.held || await shelf.look(conversationId, file.held.id)) return;
            const opened = await open(conversationId, file);
            if (fleeting(file)) await keep(conversationId, file.held.id, opened);
            else opened.stream.destroy();
        },
    };
}

function asDeliveryError(error: unknown): DeliveryError {
    if (error instanceof DeliveryError) return error;
    return new DeliveryError(`The file could not be read: ${error instanceof Error ? error.message : String(error)}.`, { trouble: 'fileUnknown' }, { cause: error });
}
