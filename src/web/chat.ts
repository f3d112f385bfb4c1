import { z } from 'zod';
import { WarmlineError } from '../errors.js';
import type { Mark } from '../model.js';
import { nearestLocale } from '../text/language.js';
import { fromMarkdown, given } from '../text/marks.js';
import type { MailboxItem } from '../store/port.js';
import type { WebDeps } from './deps.js';
import { filesTaken, MOST_AT_ONCE, shownItem, takeFile } from './files.js';
import { createLimiter, readBody, readCount, requireSameOrigin } from './guard.js';
import type { Route, ServerEvent, WebRequest, WebResponse } from './http.js';
import { localeFor } from './locale.js';
import { createSieve, watch } from './stream.js';
import { seal, sessionCookie, unseal } from './session.js';
import type { TypingNotice } from './typing.js';
import type { ChatSession, OwnerNotice } from './views.js';

const COOKIE = 'warmline_chat';
const KEEP_MS = 30 * 24 * 3600_000;
const PAGE = 200;

const Session = z.object({ locale: z.string().max(35).optional() });
const text = z.string().trim().min(1).max(4000);
const NewMessage = z.object({
    id: z.uuid(), text: z.string().trim().max(4000).default(''), files: z.array(z.string().min(1).max(100)).max(MOST_AT_ONCE).default([]),
    locale: z.string().max(35).optional(), after: z.number().int().nonnegative().optional(),
}).refine((body) => body.text !== '' || body.files.length > 0, { message: 'say something', path: ['text'] });
const Press = z.object({
    id: z.uuid(), action: z.string().min(1).max(100), data: z.record(z.string().max(100), z.string().max(4000)).default({}), locale: z.string().max(35).optional(),
});

/** The customer's chat: session, mailbox, stream, messages, buttons. Every route but the first wants the session cookie. */
export function chatRoutes(deps: WebDeps): Route[] {
    const messages = createLimiter({ burst: 20, perMs: 10_000, now: deps.now });
    const sessions = createLimiter({ burst: 60, perMs: 60_000, now: deps.now });
    const guarded = (handle: (request: WebRequest, customerId: string) => Promise<WebResponse>) => async (request: WebRequest) => {
        requireSameOrigin(request);
        const customerId = requireCustomer(request, deps);
        messages.take(customerId);
        return handle(request, customerId);
    };
    const uploads = createLimiter({ burst: 12, perMs: 60_000, now: deps.now });
    return [
        {
            method: 'POST', path: '/chat/session', handle(request) {
                requireSameOrigin(request);
                sessions.take(request.ip);
                return openSession(request, deps);
            },
        },
        {
            method: 'GET', path: '/chat/messages', async handle(request) {
                const conversationId = requireCustomer(request, deps);
                return { status: 200, json: { messages: (await mailboxAfter(deps, conversationId, readCount(request.query.get('after'), 0))).map((item) => shownItem(conversationId, item, deps)) } };
            },
        },
        { method: 'GET', path: '/chat/stream', handle: (request) => openStream(request, deps) },
        { method: 'POST', path: '/chat/messages', maxBody: 32_000, handle: guarded((request, customerId) => send(request, customerId, deps)) },
        {
            method: 'POST', path: '/chat/files', streams: true, handle(request) {
                requireSameOrigin(request, { file: true });
                const customerId = requireCustomer(request, deps);
                uploads.take(customerId);
                return takeFile(request, customerId, deps);
            },
        },
        {
            method: 'POST', path: '/chat/typing', handle(request) {
                requireSameOrigin(request);
                deps.typing?.show({ conversationId: requireCustomer(request, deps), from: 'customer' });
                return { status: 204 };
            },
        },
        { method: 'PATCH', path: '/chat/messages/:id', maxBody: 32_000, handle: guarded((request, customerId) => edit(request, customerId, deps)) },
        { method: 'DELETE', path: '/chat/messages/:id', handle: guarded((request, customerId) => remove(request, customerId, deps)) },
        { method: 'POST', path: '/chat/press', maxBody: 32_000, handle: guarded((request, customerId) => press(request, customerId, deps)) },
    ];
}

/** A web customer has one conversation; it bears the customer's id. */
function requireCustomer(request: WebRequest, deps: WebDeps): string {
    const customerId = customerOf(request, deps);
    if (customerId !== undefined) return customerId;
    throw new WarmlineError('unauthorised', 'No chat session.', 'Open the chat page again.');
}

function customerOf(request: WebRequest, { auth, now }: WebDeps): string | undefined {
    const session = unseal(request.cookies[COOKIE], 'chat', auth.sessionKey, now());
    return typeof session?.value === 'string' ? session.value : undefined;
}

async function openSession(request: WebRequest, deps: WebDeps): Promise<WebResponse> {
    const { locale: chosen } = readBody(request, Session);
    const customerId = customerOf(request, deps) ?? `web:${deps.id()}`;
    const state = await deps.store.conversation(customerId);
    const locale = localeFor(request, chosen, deps);
    if (!state) await deps.processChat({ conversationId: customerId, customerId, messageId: 'joined', kind: 'joined', locale });
    const session: ChatSession = { conversationId: customerId, you: customerId, locale, locales: [...deps.locales], words: deps.wording.words(locale, 'web-') };
    return {
        status: 200,
        cookies: [sessionCookie(COOKIE, seal(customerId, 'chat', deps.auth.sessionKey, deps.now() + KEEP_MS), KEEP_MS / 1000, { ...deps.auth, alone: 'Lax' })],
        json: session,
    };
}

function openStream(request: WebRequest, deps: WebDeps): WebResponse {
    const conversationId = requireCustomer(request, deps);
    let after = readCount(request.headers['last-event-id'] ?? request.query.get('after'), 0);
    let notices: TypingNotice[] = [];
    const fresh = createSieve<OwnerNotice>(() => 'owner');
    const read = async (): Promise<ServerEvent[]> => {
        const items = await mailboxAfter(deps, conversationId, after);
        after = items.at(-1)?.seq ?? after;
        const typing = notices.splice(0).map(({ from, name }) => ({ event: 'typing', data: { from, name } }));
        const owner = fresh([await ownerOf(deps, conversationId)]).map((data) => ({ event: 'owner', data }));
        return [...items.map((item) => ({ id: String(item.seq), event: 'message', data: shownItem(conversationId, item, deps) })), ...owner, ...typing];
    };
    const listen = (ring: () => void) => deps.typing?.listen((notice) => {
        if (notice.conversationId !== conversationId || notice.from === 'customer') return;
        notices = [notice];
        ring();
    }) ?? (() => {});
    return { status: 200, events: watch({ request, pulse: deps.pulse, concerns: (change) => change.conversationId === conversationId, read, listen }) };
}

/** Who speaks with the customer now, and whether a person has been asked for. */
async function ownerOf({ store }: WebDeps, conversationId: string): Promise<OwnerNotice> {
    const state = await store.conversation(conversationId);
    if (state?.owner.kind === 'humanAgent') return { kind: 'humanAgent', name: state.owner.person.name, waiting: false };
    return { kind: 'bot', waiting: state?.caseId !== undefined };
}

/** Both steps may be repeated: the line is posted only if it is not there, and the inbox knows the message id. */
async function send(request: WebRequest, customerId: string, deps: WebDeps): Promise<WebResponse> {
    const body = readBody(request, NewMessage);
    // `after` is what the page had seen when the customer first pressed Send: an earlier try can only stand behind it.
    const earlier = await mailboxAfter(deps, customerId, body.after ?? 0);
    const attachments = await filesTaken(body.files, customerId, deps);
    const message = { ...written(body.text), ...(attachments.length ? { attachments } : {}) };
    if (!earlier.some((item) => item.id === body.id)) await deps.store.post(customerId, { id: body.id, at: deps.now(), from: 'customer', message });
    await deps.processChat({
        conversationId: customerId, customerId, messageId: body.id, kind: 'message', ...message, locale: nearestLocale(body.locale, deps.locales),
    });
    return { status: 202, json: { id: body.id } };
}

async function edit(request: WebRequest, customerId: string, deps: WebDeps): Promise<WebResponse> {
    const body = readBody(request, z.object({ text }));
    const { id, at, from, message: { attachments } } = await ownLine(request, customerId, deps);
    await deps.store.post(customerId, { id, at, from, message: { ...written(body.text), ...(attachments ? { attachments } : {}) } });
    await deps.processChat({ conversationId: customerId, customerId, messageId: id, kind: 'edit', ...written(body.text) });
    return { status: 202, json: { id } };
}

async function remove(request: WebRequest, customerId: string, deps: WebDeps): Promise<WebResponse> {
    const { id, at, from, message: { attachments = [] } } = await ownLine(request, customerId, deps);
    await deps.store.post(customerId, { id, at, from, message: { text: '' }, deleted: true });
    await deps.processChat({ conversationId: customerId, customerId, messageId: id, kind: 'delete' });
    for (const { held } of attachments) if (held) await deps.files?.shelf.remove(customerId, held.id);
    return { status: 202, json: { id } };
}

async function press(request: WebRequest, customerId: string, deps: WebDeps): Promise<WebResponse> {
    const { id, action, data, locale } = readBody(request, Press);
    await deps.processChat({ conversationId: customerId, customerId, messageId: id, kind: 'press', action, data, locale: nearestLocale(locale, deps.locales) });
    return { status: 202, json: { id } };
}

/** What people type may hold a little Markdown. */
function written(typed: string): { text: string; marks?: Mark[] } {
    const { text: words, marks } = fromMarkdown(typed);
    return { text: words, ...given(marks) };
}

async function ownLine(request: WebRequest, customerId: string, deps: WebDeps): Promise<MailboxItem> {
    const line = (await mailboxAfter(deps, customerId, 0)).findLast((item) => item.id === request.params.id);
    if (line?.from === 'customer' && !line.deleted) return line;
    throw new WarmlineError('notFound', 'No such message of yours.', 'Only your own messages can be changed.');
}

async function mailboxAfter({ store }: WebDeps, conversationId: string, after: number): Promise<MailboxItem[]> {
    const items: MailboxItem[] = [];
    for (let from = after; ;) {
        const page = await store.mailbox(conversationId, from, PAGE);
        items.push(...page);
        if (page.length < PAGE) return items;
        from = page.at(-1)?.seq ?? from;
    }
}
