import { setTimeout } from 'node:timers/promises';
import { App, SocketModeReceiver, type AppOptions, type Receiver, type ReceiverEvent } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Request, Response, Server } from 'restify';
import { WarmlineError } from '../../errors.js';
import { readBody } from '../http.js';
import { slackLogger } from './log.js';
import type { EventBody } from './payloads.js';
import { whyRefused } from './signature.js';

export const SLACK_PATH = '/slack/events';
const FAREWELL_MS = 2_000;
const MAX_BODY = 1024 * 1024;

/**
 * Bolt's App gives events their receipt before any listener ran, so a crash in between loses the message. Here every receipt, over HTTP and
 * Socket Mode alike, goes out after all is done, and none if something failed: then Slack sends it again.
 */
export class StoringApp extends App {
    constructor(options: AppOptions, private readonly takeEvent: (body: EventBody) => Promise<void>) {
        super(options);
    }

    override async processEvent({ ack, ...event }: ReceiverEvent): Promise<void> {
        // An event wants no answer and needs none of what Bolt makes for its listeners, a tenth of a millisecond of CPU each time.
        if (isEvent(event.body)) {
            await this.takeEvent(event.body);
            return ack();
        }
        let answer: unknown;
        await super.processEvent({ ...event, ack: async (response?: unknown) => { answer = response; } });
        await ack(answer);
    }
}

function isEvent(body: object): body is EventBody {
    return 'event' in body && typeof body.event === 'object' && body.event !== null && 'type' in body.event;
}

interface Answer { status: number; body?: unknown }

/**
 * Bolt's receiver on a restify server that others use too. Takes the raw body from a body parser that kept it (restify's `bodyParser` does), or reads it.
 */
export function restifyReceiver({ server, signingSecret, log, now }: { server: Server; signingSecret: string; log: Logger; now: () => number }): Receiver {
    let app: App | undefined;
    const answer = async (req: Request): Promise<Answer> => {
        if (!app) return { status: 503, body: { error: 'closed' } };
        const raw = await rawBody(req);
        if (raw === undefined) return { status: 413, body: { error: 'tooLarge' } };
        const refused = whyRefused(req.headers, raw, signingSecret, now());
        if (refused) {
            log.warn({ why: refused }, 'refused a request to the Slack endpoint');
            return { status: 401, body: { error: 'unauthorised' } };
        }
        const body = parse(raw.toString(), req.headers['content-type'] ?? '');
        if (!body) return { status: 400, body: { error: 'invalid' } };
        if (body.ssl_check) return { status: 200 };
        if (body.type === 'url_verification') return { status: 200, body: { challenge: body.challenge } };
        return dispatch(app, req, body, log);
    };
    server.post(SLACK_PATH, async (req: Request, res: Response) => {
        const { status, body } = await answer(req);
        // Past restify's formatters: there is nothing to negotiate.
        const text = body ? JSON.stringify(body) : '';
        res.writeHead(status, { ...(text && { 'content-type': 'application/json' }), 'content-length': Buffer.byteLength(text) });
        res.end(text);
    });
    return {
        init: (mounted) => {
            app = mounted;
        },
        start: async () => undefined,
        stop: async () => {
            app = undefined;
        },
    };
}

async function dispatch(app: App, req: Request, body: Record<string, unknown>, log: Logger): Promise<Answer> {
    const retry = req.headers['x-slack-retry-num'];
    let answer: Answer = { status: 200 };
    try {
        await app.processEvent({
            body,
            retryNum: retry ? Number(retry) : undefined,
            retryReason: req.headers['x-slack-retry-reason'] as string | undefined,
            ack: async (response?: unknown) => {
                answer = { status: 200, body: response || undefined };
            },
        });
        return answer;
    } catch (error) {
        log.error({ err: error }, 'a Slack request could not be taken; Slack sends it again');
        return { status: 500, body: { error: 'notStored' } };
    }
}

/** Undefined for more than Slack ever sends. */
async function rawBody(req: Request & { rawBody?: string | Buffer }): Promise<string | Buffer | undefined> {
    try {
        return req.rawBody ?? await readBody(req, MAX_BODY);
    } catch (error) {
        if (error instanceof WarmlineError && error.code === 'tooLarge') return undefined;
        throw error;
    }
}

function parse(raw: string, contentType: string): Record<string, unknown> | undefined {
    try {
        if (contentType.startsWith('application/json')) return record(JSON.parse(raw));
        const form = new URLSearchParams(raw);
        const payload = form.get('payload');
        return payload === null ? Object.fromEntries(form) : record(JSON.parse(payload));
    } catch {
        return undefined;
    }
}

function record(value: unknown): Record<string, unknown> | undefined {
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? value as Record<string, unknown> : undefined;
}

/** Socket Mode: no public address needed. Nothing that failed is acknowledged; Slack sends it again. */
export function socketReceiver({ appToken, apiUrl, log }: { appToken: string; apiUrl?: string; log: Logger }): Receiver {
    const receiver = new SocketModeReceiver({
        appToken,
        logger: slackLogger(log),
        installerOptions: { clientOptions: apiUrl ? { slackApiUrl: apiUrl } : {} },
        processEventErrorHandler: async ({ error }) => {
            log.error({ err: error }, 'a Slack envelope could not be taken; Slack sends it again');
            return false;
        },
    });
    return {
        init: (app) => receiver.init(app),
        start: () => receiver.start(),
        // The receiver's own stop does not wait for the farewell, and then Slack counts the connection as lost.
        stop: () => Promise.race([receiver.client.disconnect(), setTimeout(FAREWELL_MS, undefined, { ref: false })]),
    };
}
