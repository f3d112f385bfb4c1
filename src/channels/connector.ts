import http from 'node:http';
import https from 'node:https';
import type { Activity } from 'botbuilder';
import { DeliveryError } from '../errors.js';
import type { Address } from '../model.js';
import type { QueuedDelivery } from '../store/port.js';
import type { Files } from '../relay/index.js';
import { toActivity, type LinkTo } from './activity.js';
import { type Place, decodeAddress, joinThread, splitThread } from './address.js';
import type { Log } from './http.js';
import type { Sender } from './port.js';
import { type ServiceUrlRules, isAllowedServiceUrl } from './serviceUrl.js';

const TIMEOUT_MS = 15_000;
/** Answers of the connector that pass by themselves. 401 is among them: the token is fetched anew, and a wrong password can be set right. */
const PASSING = new Set([401, 408, 412, 425, 429, 500, 502, 503, 504]);

export interface ConnectorOptions {
    /** Bearer token for Microsoft's connector; undefined where authentication is off. `fresh` asks for a new one. */
    token(fresh?: boolean): Promise<string | undefined>;
    rules: ServiceUrlRules;
    log: Log;
    /** Files of any channel, and the addresses at which they can be had from outside. */
    files?: { settle: Files['settle']; linkTo: LinkTo };
    now?: () => number;
    timeoutMs?: number;
}

/** Sends to Bot Framework channels; `close` drops the connections kept open. */
export interface Connector extends Sender { close(): void }

interface Answer { status: number; headers: http.IncomingHttpHeaders; body: string }
interface Call { method: 'POST' | 'PUT' | 'DELETE'; place: Place; path: string; body?: unknown }

/**
 * Sends proactively over the Bot Connector REST API (v3), through one client that keeps its connections: half the CPU of a ConnectorClient per turn.
 * Follows no redirects and sends only to allowed services, because every request carries the bot's token.
 */
export function createConnector(options: ConnectorOptions): Connector {
    const { token, rules, log, now = Date.now, timeoutMs = TIMEOUT_MS } = options;
    const agents = { 'http:': new http.Agent({ keepAlive: true, maxSockets: 64 }), 'https:': new https.Agent({ keepAlive: true, maxSockets: 64 }) };

    async function exchange({ method, place, path, body }: Call, fresh: boolean): Promise<Answer> {
        const url = new URL(`${place.serviceUrl?.replace(/\/+$/, '')}/v3/conversations${path}`);
        const bearer = await token(fresh);
        const payload = Buffer.from(body === undefined ? '' : JSON.stringify(body));
        const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': payload.length, ...(bearer ? { authorization: `Bearer ${bearer}` } : {}) };
        const transport = url.protocol === 'https:' ? https : http;
        return new Promise((resolve, reject) => {
            const request = transport.request(url, { method, headers, agent: agents[url.protocol as keyof typeof agents], timeout: timeoutMs }, (response) => {
                const chunks: Buffer[] = [];
                response.on('data', (chunk: Buffer) => chunks.push(chunk)).once('error', reject);
                response.once('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString() }));
            });
            request.once('timeout', () => request.destroy(new Error(`no answer within ${timeoutMs} ms`))).once('error', reject);
            request.end(payload);
        });
    }

    /** @throws DeliveryError for anything but success */
    async function call(what: Call): Promise<{ id?: string; activityId?: string }> {
        const { serviceUrl = '' } = what.place;
        if (!isAllowedServiceUrl(serviceUrl, rules)) throw new DeliveryError(`The service ${hostOf(serviceUrl)} is not among those this bot may send to.`, { gone: true });
        let answer = await exchange(what, false).catch(unreachable);
        if (answer.status === 401) answer = await exchange(what, true).catch(unreachable);
        if (answer.status >= 200 && answer.status < 300) return parse(answer.body);
        throw refusal(answer, now());
    }

    return {
        async send(delivery) {
            const place = decodeAddress(delivery.address);
            for (const file of delivery.op === 'send' && options.files ? delivery.message.attachments ?? [] : []) await options.files!.settle(delivery.conversationId, file);
            const activity = toActivity(delivery, place, options.files?.linkTo);
            if (delivery.op !== 'send' && delivery.replacesId) {
                const id = delivery.replacesId;
                const path = `/${encodeURIComponent(conversationOf(place, delivery.threadRootId ?? id))}/activities/${encodeURIComponent(id)}`;
                await call(delivery.op === 'delete' ? { method: 'DELETE', place, path } : { method: 'PUT', place, path, body: { ...activity, id } });
                return { platformId: id };
            }
            const opened = opensThread(place, delivery);
            const made = await call(opened ? newThread(place, activity) : reply(place, activity, delivery.threadRootId));
            // The id of a message at the root of a Teams thread is the thread's own, so that it finds answers and updates alike.
            return { platformId: (opened ? made.activityId ?? splitThread(made.id ?? '').root : made.id) ?? '' };
        },
        typing(address: Address) {
            const place = decodeAddress(address);
            if (place.conversation.conversationType === 'channel') return;
            call(reply(place, { type: 'typing', from: place.bot as Activity['from'] })).catch((error: unknown) => log.info({ err: error }, 'Typing could not be shown'));
        },
        close: () => Object.values(agents).forEach((agent) => agent.destroy()),
    };
}

/** A Teams channel without thread: whatever is posted there begins one. */
function opensThread(place: Place, delivery: QueuedDelivery): boolean {
    return isChannelRoot(place) && !delivery.threadRootId;
}

function isChannelRoot({ channelId, conversation }: Place): boolean {
    return channelId === 'msteams' && conversation.conversationType === 'channel' && !splitThread(conversation.id).root;
}

function conversationOf(place: Place, root?: string): string {
    return root && isChannelRoot(place) ? joinThread(place.conversation.id, root) : place.conversation.id;
}

function newThread(place: Place, activity: Partial<Activity>): Call {
    const { id, tenantId } = place.conversation;
    return { method: 'POST', place, path: '', body: { isGroup: true, bot: place.bot, tenantId, channelData: { channel: { id }, ...(tenantId ? { tenant: { id: tenantId } } : {}) }, activity } };
}

function reply(place: Place, activity: Partial<Activity>, root?: string): Call {
    const inThread = root && place.channelId !== 'msteams' ? `/${encodeURIComponent(root)}` : '';
    return { method: 'POST', place, path: `/${encodeURIComponent(conversationOf(place, root))}/activities${inThread}`, body: activity };
}

function refusal({ status, headers, body }: Answer, now: number): DeliveryError {
    const { error } = parse(body) as { error?: { code?: string; message?: string } };
    const reason = [error?.code, error?.message].filter(Boolean).join(': ').slice(0, 300);
    const message = `The channel answered ${status}${reason ? ` (${reason})` : ''}.`;
    // Who has blocked or removed the app is no longer in its roster: the connector forbids to write to them.
    if (!PASSING.has(status)) return new DeliveryError(message, { status, gone: true, trouble: status === 403 ? 'blocked' : status === 404 || status === 410 ? 'closed' : 'refused' });
    return new DeliveryError(message, { status, retryAfterMs: retryAfter(headers['retry-after'], now) });
}

/** Seconds or an HTTP date. */
function retryAfter(value: string | undefined, now: number): number | undefined {
    if (!value) return undefined;
    const ms = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
    return Number.isNaN(ms) ? undefined : Math.max(0, Math.round(ms));
}

function unreachable(error: unknown): never {
    throw new DeliveryError(`The channel could not be reached: ${error instanceof Error ? error.message : String(error)}.`, {}, { cause: error });
}

function hostOf(serviceUrl: string): string {
    return URL.canParse(serviceUrl) ? new URL(serviceUrl).host : 'given';
}

function parse(body: string): { id?: string; activityId?: string } {
    try {
        return (JSON.parse(body) ?? {}) as { id?: string; activityId?: string };
    } catch {
        return {};
    }
}
