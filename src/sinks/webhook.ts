import type { Agent, Dispatcher, request } from 'undici';
import { DeliveryError } from '../errors.js';
import { isPrivate, PrivateAddress, publicLookup } from '../lookup/addresses.js';
import { troubleOf } from '../lookup/trouble.js';
import type { Case, OutgoingEvent } from '../model.js';
import type { TurnChange } from '../store/port.js';
import { sinkAddress, type DeskSink, type Seen, type Telling } from './port.js';
import { createSigner } from './signature.js';
import { messageId, viewCase, viewMessages, viewSummary, type CaseView, type MessageView } from './view.js';
import type { Sensitive, WebhookSettings } from './settings.js';

export interface WebhookOptions {
    name: string;
    settings: WebhookSettings;
    /** Hosts that may have a private address. */
    privateHosts: readonly string[];
    /** As the environment gives it; absent: whatever is to be sent fails until it does. */
    secret: string | undefined;
    /** Epoch milliseconds. */
    now: () => number;
}

/** Connections to the receiver at a time. */
const CONNECTIONS = 8;
/** What a receiver answers is of no interest; bytes. */
const MOST_BYTES = 64 * 1024;
/** The same message will not be taken later either. Anything else may be set right meanwhile, a wrong secret included. */
const HOPELESS = new Set([400, 405, 410, 413, 415, 422]);

/** Tells another system of cases by signed POSTs, one for each thing that happens, in order for each case. */
export function createWebhook(options: WebhookOptions): DeskSink {
    const { name, settings, secret, now } = options;
    const signer = secret === undefined ? undefined : createSigner(secret);
    const url = new URL(settings.webhook);
    const isOwn = options.privateHosts.includes(url.host);
    let made: Promise<{ send: typeof request; dispatcher: Agent }> | undefined;

    return {
        name,
        tell: (seen) => tellWebhook(name, seen, settings.sensitive),
        async send(delivery) {
            const { event } = delivery.message;
            if (!event) throw new DeliveryError(`The delivery to ${name} tells of no event.`, { gone: true });
            if (!signer) throw new DeliveryError(`The secret of the sink ${name} is not set.`, {});
            if (!isOwn && isPrivateNumber(url)) throw new DeliveryError(`${url.hostname} is a private address; list it under privateHosts if that is right.`, { gone: true });
            const body = JSON.stringify({ type: event.name, timestamp: new Date(delivery.queuedAt).toISOString(), data: event.value });
            const { id, timestamp, signature } = signer.sign(delivery.id, now(), body);
            const headers = { 'content-type': 'application/json', 'user-agent': 'Warmline', 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature };
            const { send, dispatcher } = await (made ??= client(isOwn));
            const response = await send(url, { method: 'POST', headers, body, dispatcher, signal: AbortSignal.timeout(settings.timeoutMs) }).catch((error: unknown) => unreachable(name, error, settings.timeoutMs));
            await response.body.dump({ limit: MOST_BYTES }).catch(() => undefined);
            if (response.statusCode >= 200 && response.statusCode < 300) return { platformId: delivery.id };
            throw refusal(name, response, now());
        },
        close: async () => { await (await made)?.dispatcher.destroy(); },
    };
}

/** Made when first needed. Redirects are not followed: they would carry the transcript to where nobody has allowed it. */
async function client(isOwn: boolean): Promise<{ send: typeof request; dispatcher: Agent }> {
    const { Agent, request: send } = await import('../requests.js');
    return { send, dispatcher: new Agent({ connections: CONNECTIONS, pipelining: 1, maxResponseSize: MOST_BYTES, ...(isOwn ? {} : { connect: { lookup: publicLookup } }) }) };
}

/** An address written as a number is connected to without being looked up. */
function isPrivateNumber({ hostname }: URL): boolean {
    const number = hostname.replace(/^\[|\]$/g, '');
    return /^[\d.]+$|:/.test(number) && isPrivate(number);
}

function refusal(name: string, { statusCode: status, headers }: Dispatcher.ResponseData, now: number): DeliveryError {
    if (status >= 300 && status < 400) return new DeliveryError(`The sink ${name} answered with a redirect (${status}), which is not followed; write the address it leads to.`, { status, gone: true });
    return new DeliveryError(`The sink ${name} answered ${status}.`, HOPELESS.has(status) ? { status, gone: true } : { status, ...retryAfter(headers['retry-after'], now) });
}

/** Seconds or an HTTP date. */
function retryAfter(value: string | string[] | undefined, now: number): { retryAfterMs?: number } {
    if (typeof value !== 'string' || value === '') return {};
    const ms = /^\d{1,9}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
    return Number.isNaN(ms) ? {} : { retryAfterMs: Math.max(0, ms) };
}

/** Messages of the network may quote addresses; their codes say enough. */
function unreachable(name: string, error: unknown, timeoutMs: number): never {
    if (error instanceof DeliveryError) throw error;
    throw new DeliveryError(`The sink ${name} was not told: ${reasonOf(error, timeoutMs)}.`, {}, { cause: error });
}

function reasonOf(error: unknown, timeoutMs: number): string {
    const { name } = error as { name?: string };
    if (name === 'TimeoutError' || name === 'AbortError') return `no answer within ${timeoutMs} ms; see why it takes so long, or allow more with timeoutMs`;
    if (error instanceof PrivateAddress) return error.message;
    const { why, remedy } = troubleOf(error);
    return remedy ? `${why}; ${remedy}` : why;
}

/* ---------- what is told ---------- */

/**
 * A new case comes with all that was said before; then one event for each message, edit and deletion, and for each change of the case that others can see.
 * @param sensitive how the values of sensitive facts stand in the summary; messages stay as written
 */
export function tellWebhook(name: string, { before, change }: Seen, sensitive: Sensitive): Telling[] {
    const known = before.openCase;
    const after = known && (change.cases.find(({ id }) => id === known.id) ?? known);
    const say = (item: Case) => (event: OutgoingEvent): Telling => ({
        lane: `${sinkAddress(name)}#${item.id}`, address: sinkAddress(name), message: { text: `${event.name} ${item.code}`, event },
    });
    const old = after ? [...lost(before, after), ...toldOfKnown(known, after, change, sensitive)].map(say(after)) : [];
    const opened = change.cases.filter(({ id }) => id !== known?.id).map((item) => say(item)(opening(item, before, change, sensitive)));
    return [...old, ...opened].map((telling) => withOwnIds(name, telling));
}

/** The sink's own messages go by the ids it gave them. */
function withOwnIds(name: string, telling: Telling): Telling {
    const own = (message: MessageView) => (message.id.startsWith(`${name}|`) ? { ...message, id: message.id.slice(name.length + 1) } : message);
    const { message, message: { event } } = telling;
    const { message: one, transcript } = event!.value as { message?: MessageView; transcript?: MessageView[] };
    const value = { ...event!.value, ...(one ? { message: own(one) } : {}), ...(transcript ? { transcript: transcript.map(own) } : {}) };
    return { ...telling, message: { ...message, event: { ...event!, value } } };
}

/** What was said to the customer and has not reached them, and why; whoever has the case has to know. */
function lost({ incomings, transcript }: Seen['before'], { id: caseId, conversationId }: Case): OutgoingEvent[] {
    return incomings.flatMap((incoming) => {
        const line = incoming.kind === 'undelivered' && incoming.toCustomer ? transcript.find(({ key }) => key === incoming.delivery) : undefined;
        return line && incoming.kind === 'undelivered' ? [{ name: 'message.undelivered', value: { caseId, conversationId, message: { id: messageId(line) }, reason: incoming.trouble } }] : [];
    });
}

/** Whoever takes a case speaks after that; what was said before it closed comes before. */
function toldOfKnown(known: Case, after: Case, change: TurnChange, sensitive: Sensitive): OutgoingEvent[] {
    const about = { caseId: after.id, conversationId: after.conversationId };
    const messages = viewMessages(change.entries).map((message) => ({ name: 'message.created', value: { ...about, message } }));
    const edits = change.edits.flatMap(({ messageId: id, text, deleted }): OutgoingEvent[] => (
        deleted ? [{ name: 'message.deleted', value: { ...about, message: { id } } }] : text === undefined ? [] : [{ name: 'message.edited', value: { ...about, message: { id, text } } }]));
    const status = statusChanged(known, after, sensitive);
    return after.closedAt === undefined ? [...status, ...messages, ...edits] : [...messages, ...edits, ...status];
}

function statusChanged(known: Case, after: Case, sensitive: Sensitive): OutgoingEvent[] {
    if (JSON.stringify(viewCase(known)) === JSON.stringify(viewCase(after))) return [];
    const last = after.history.at(-1);
    const by = last && after.history.length > known.history.length ? { change: { did: last.did, who: last.who, ...(last.why ? { why: last.why } : {}) } } : {};
    return [{ name: 'case.changed', value: { case: viewCase(after) satisfies CaseView, summary: viewSummary(after.summary, sensitive), ...by } }];
}

function opening(item: Case, { transcript }: Seen['before'], { entries, edits }: TurnChange, sensitive: Sensitive): OutgoingEvent {
    const gone = new Set(edits.filter(({ deleted }) => deleted).map((edit) => edit.messageId));
    const lines = [...transcript, ...entries].filter((line) => !gone.has(messageId(line)));
    return { name: 'case.opened', value: { case: viewCase(item), summary: viewSummary(item.summary, sensitive), transcript: viewMessages(lines) } };
}
