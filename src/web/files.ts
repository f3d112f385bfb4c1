/** Files of the pages: taken in, and handed out under signed links that end. */
import { DeliveryError, WarmlineError } from '../errors.js';
import type { Attachment, Entry, Outgoing } from '../model.js';
import { checkAnnounced, checked, disposition, isShown, safeName, type OpenFile } from '../relay/index.js';
import type { MailboxItem } from '../store/port.js';
import type { WebDeps } from './deps.js';
import type { Route, WebRequest, WebResponse } from './http.js';
import { seal, unseal } from './session.js';

const DAY = 24 * 3_600_000;
const PAGE = 500;
/** For so long a file may be shown that the transcript does not have yet; milliseconds. */
const FRESH_MS = 5 * 60_000;
/** Files one message may carry. */
export const MOST_AT_ONCE = 10;

/** The way to a file of a conversation, good for some days and for whoever has it; it ends with a day, so that a file has the same link all day. */
export function linkTo(conversationId: string, { held }: Attachment, { auth, now, files }: Pick<WebDeps, 'auth' | 'now' | 'files'>): string {
    const until = (Math.ceil(now() / DAY) + (files?.linkDays ?? 1)) * DAY;
    return `/file?t=${seal({ c: conversationId, f: held?.id }, 'file', auth.sessionKey, until)}`;
}

/** Files as the pages see them: under a link of ours, and without the way to where they lie. */
export function shownFiles(conversationId: string, attachments: Attachment[] | undefined, deps: WebDeps): { attachments?: Attachment[] } {
    if (!attachments?.length) return {};
    return { attachments: attachments.map(({ held, ...file }) => (held ? { ...file, url: linkTo(conversationId, { ...file, held }, deps) } : file)) };
}

export function shownItem(conversationId: string, item: MailboxItem, deps: WebDeps): MailboxItem {
    const { attachments, ...message } = item.message;
    return attachments ? { ...item, message: { ...message, ...shownFiles(conversationId, attachments, deps) } as Outgoing } : item;
}

/* ---------- in ---------- */

/**
 * Takes a file into a conversation: the body is the file, `x-file-name` its name as a URI component. Answers 201 with what it was taken as; 413 or 415 with the
 * trouble as `error` where it is too large or of a type not allowed.
 */
export async function takeFile(request: WebRequest, conversationId: string, { files, id }: WebDeps): Promise<WebResponse> {
    if (!files || !request.stream) throw new WarmlineError('notFound', 'Files are not taken here.', 'Describe it in words.');
    const announced = Number(request.headers['content-length']);
    const size = Number.isSafeInteger(announced) && announced >= 0 && request.headers['content-length'] !== undefined ? { size: announced } : {};
    const file: Attachment = { name: safeName(decoded(request.headers['x-file-name'])), contentType: request.headers['content-type'] ?? '', ...size };
    try {
        checkAnnounced(file, files.limits);
        const opened = await checked(file, { stream: request.stream, contentType: file.contentType, ...size }, files.limits);
        const fileId = id();
        const kept = await files.shelf.put(conversationId, fileId, opened);
        return { status: 201, json: { id: fileId, name: kept.name, contentType: kept.contentType, size: kept.size } };
    } catch (error) {
        request.stream.resume();
        return refusal(error);
    }
}

function refusal(error: unknown): WebResponse {
    if (!(error instanceof DeliveryError)) throw error;
    const { trouble = 'fileUnknown', limit } = error.detail;
    const status = trouble === 'fileSize' ? 413 : trouble === 'fileType' ? 415 : 400;
    return { status, json: { error: trouble, ...(limit === undefined ? {} : { limit }) }, ...(status === 413 ? { headers: { connection: 'close' } } : {}) };
}

/** Files taken in before, by id. @throws WarmlineError `invalid` for one that is not there, or of another conversation */
export async function filesTaken(ids: readonly string[], conversationId: string, { files }: WebDeps): Promise<Attachment[]> {
    return Promise.all(ids.map(async (id) => {
        const kept = await files?.shelf.look(conversationId, id);
        if (!kept) throw new WarmlineError('invalid', 'A file is no longer here.', 'Send it again.');
        return { name: kept.name, contentType: kept.contentType, size: kept.size, held: { channel: 'web', id } };
    }));
}

/* ---------- out ---------- */

/** `GET /file?t=…`: pictures are shown, everything else is downloaded; nothing runs. */
export function fileRoutes(deps: WebDeps): Route[] {
    return [{ method: 'GET', path: '/file', handle: (request) => handOut(request, deps) }];
}

async function handOut(request: WebRequest, deps: WebDeps): Promise<WebResponse> {
    const asked = unseal(request.query.get('t') ?? undefined, 'file', deps.auth.sessionKey, deps.now())?.value as { c: string; f: string } | undefined;
    if (!asked) throw new WarmlineError('notFound', 'This link is not good any more.', 'Open the conversation again; it has a new one.');
    const file = await find(asked.c, asked.f, deps);
    if (!file || !deps.files) throw gone();
    const opened = await deps.files.open(asked.c, file).catch((error: unknown) => {
        throw error instanceof DeliveryError ? gone(error) : error;
    });
    request.onClose(() => opened.stream.destroy());
    return { status: 200, headers: headersOf(opened), stream: { body: opened.stream, type: opened.contentType, size: opened.size } };
}

const gone = (cause?: Error) => new WarmlineError('notFound', 'The file is no longer there.', 'Ask for it to be sent again.', { cause });

function headersOf({ contentType, name }: OpenFile): Record<string, string> {
    return {
        'content-disposition': disposition(isShown(contentType) ? 'inline' : 'attachment', name),
        'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'", 'cache-control': 'private, max-age=3600',
        // Teams shows pictures by their address.
        'cross-origin-resource-policy': 'cross-origin',
    };
}

/** A file as the transcript names it: what was taken back there is gone for everybody who has a link. */
async function find(conversationId: string, fileId: string, { store, files, now }: WebDeps): Promise<Attachment | undefined> {
    for (let after = 0; ;) {
        const page: Entry[] = await store.transcript(conversationId, after, PAGE);
        const file = page.flatMap(({ attachments = [] }) => attachments).find(({ held }) => held?.id === fileId);
        if (file) return file;
        if (page.length < PAGE) break;
        after = page.at(-1)!.seq;
    }
    const kept = await files?.shelf.look(conversationId, fileId);
    return kept && now() - kept.at < FRESH_MS ? { ...kept, held: { channel: 'web', id: fileId } } : undefined;
}

function decoded(name: string | undefined): string | undefined {
    try {
        return name === undefined ? undefined : decodeURIComponent(name);
    } catch {
        return undefined;
    }
}

