import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { Deliveries } from './fakeSlack/deliveries.js';
import type { Json } from './fakeSlack/json.js';
import { People } from './fakeSlack/people.js';
import { answerFile } from './fakeSlack/files.js';
import { Refusal, type Method } from './fakeSlack/refusal.js';
import { webApi } from './fakeSlack/webApi.js';
import { Workspace, type Message, type Recorded } from './fakeSlack/workspace.js';

export { blockFaults, viewFaults } from './fakeSlack/blockKit.js';
export type { Outcome } from './fakeSlack/deliveries.js';

export const BOT_TOKEN = 'xoxb-fake';
export const APP_TOKEN = 'xapp-fake';
export const SIGNING_SECRET = 'fake signing secret';

export interface FakeSlackOptions {
    mode?: 'http' | 'socket';
    /** Shorter than Slack's 3 seconds, at once, a minute and five minutes. */
    ackTimeoutMs?: number;
    retryDelaysMs?: number[];
}

export interface FakeSlack {
    apiUrl: string;
    slack: Workspace;
    people: People;
    deliveries: Deliveries;
    /** Where the bytes of a file lie. */
    fileUrl(id: string): string;
    /** A file somebody uploaded, as events tell of it. */
    keepFile(name: string, mimetype: string, bytes: Buffer): { id: string; name: string; title: string; mimetype: string; size: number; url_private: string; permalink: string };
    /** Where the app listens. */
    setAppUrl(url: string): void;
    /** What stands in a channel or in the direct message with a user. */
    messages(channel: string): Message[];
    /** Calls of one method so far. */
    calls(method: string): Recorded[];
    /** Resolves with the first record that fits. */
    until(fits: (item: Recorded) => boolean): Promise<Recorded>;
    disconnectSockets(): void;
    close(): Promise<void>;
}

/** A Slack on loopback: Web API with its limits, signed deliveries or Socket Mode, retries, faults, and a record of everything. */
export async function startFakeSlack({ mode = 'http', ackTimeoutMs = 1000, retryDelaysMs = [0, 20, 40] }: FakeSlackOptions = {}): Promise<FakeSlack> {
    let appUrl = '';
    const slack = new Workspace(Date.now());
    const deliveries = new Deliveries(slack, { mode, url: () => appUrl, secret: SIGNING_SECRET, ackTimeoutMs, retryDelaysMs });
    const server = createServer();
    const socketUrl = () => `ws://127.0.0.1:${portOf(server)}/link/`;
    const fileUrl = (id: string) => `http://127.0.0.1:${portOf(server)}/files-pri/${id}`;
    const methods = webApi(slack, socketUrl, fileUrl);
    server.on('request', (req, res) => void (req.url?.startsWith('/files-pri/') ? answerFile(slack, BOT_TOKEN, req, res) : answer(slack, methods, req, res)));
    const sockets = acceptSockets(server, slack, deliveries);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
        fileUrl,
        keepFile: (name, mimetype, bytes) => {
            const id = slack.id('F');
            slack.files.set(id, { id, name, mimetype, bytes });
            return { id, name, title: name, mimetype, size: bytes.length, url_private: fileUrl(id), permalink: `https://fake.slack.test/files/${id}` };
        },
        apiUrl: `http://127.0.0.1:${portOf(server)}/api/`,
        slack,
        deliveries,
        people: new People(slack, deliveries),
        setAppUrl: (url) => {
            appUrl = url;
        },
        messages: (channel) => slack.list(slack.channel(channel)?.id ?? channel).filter(({ deleted }) => !deleted),
        calls: (method) => slack.record.filter((item) => item.kind === 'api' && item.method === method),
        until: (fits) => until(slack, fits),
        disconnectSockets: () => {
            for (const socket of deliveries.sockets) {
                socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
                socket.close();
            }
        },
        close: async () => {
            for (const socket of sockets.clients) socket.terminate();
            server.closeAllConnections();
            await new Promise((resolve) => server.close(resolve));
        },
    };
}

function portOf(server: Server): number {
    return (server.address() as AddressInfo).port;
}

async function answer(slack: Workspace, methods: Record<string, Method>, req: IncomingMessage, res: ServerResponse): Promise<void> {
    const method = (req.url ?? '').replace(/^\/api\//, '').replace(/\?.*$/, '');
    const args = argsOf(await bodyOf(req), req.headers['content-type'] ?? '');
    const fault = slack.takeFault(method);
    const done = (status: number, body: Json, headers: Record<string, string> = {}) => {
        slack.record.push({ kind: 'api', method, args, status, error: body.error as string | undefined, faults: (body.response_metadata as { messages?: string[] } | undefined)?.messages });
        // Not chained: restify's writeHead, in this process too, returns nothing.
        res.writeHead(status, { 'content-type': 'application/json', ...headers });
        res.end(JSON.stringify(body));
    };
    if (fault?.delayMs) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
    const result = fault && !fault.afterCommit ? undefined : run(methods[method], method, args, req.headers.authorization);
    if (fault?.drop) {
        slack.record.push({ kind: 'api', method, args, error: 'dropped' });
        req.socket.destroy();
    } else if (fault?.error) done(200, { ok: false, error: fault.error });
    else if (fault?.status) done(fault.status, { ok: false, error: 'internal_error' }, fault.retryAfter ? { 'retry-after': String(fault.retryAfter) } : {});
    else done(200, result ?? run(methods[method], method, args, req.headers.authorization));
}

function run(method: Method | undefined, name: string, args: Json, authorization = ''): Json {
    const wanted = name === 'apps.connections.open' ? APP_TOKEN : BOT_TOKEN;
    if (authorization !== `Bearer ${wanted}`) return { ok: false, error: 'invalid_auth' };
    if (!method) return { ok: false, error: 'unknown_method' };
    try {
        return { ok: true, ...method(args) };
    } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return { ok: false, error: error.code, response_metadata: { messages: error.faults } };
    }
}

async function bodyOf(req: IncomingMessage): Promise<string> {
    const chunks: Buffer[] = [];
    for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk);
    return Buffer.concat(chunks).toString();
}

function argsOf(body: string, type: string): Json {
    if (type.includes('json')) return JSON.parse(body || '{}') as Json;
    const structured = new Set(['blocks', 'view', 'metadata']);
    return Object.fromEntries([...new URLSearchParams(body)].map(([name, value]) => [name, structured.has(name) ? JSON.parse(value) : value]));
}

function acceptSockets(server: Server, slack: Workspace, deliveries: Deliveries): WebSocketServer {
    const sockets = new WebSocketServer({ server, path: '/link/' });
    sockets.on('connection', (socket) => {
        deliveries.sockets.add(socket);
        socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A0APP' } }));
        slack.record.push({ kind: 'socket', method: 'open' });
        socket.on('message', (data) => deliveries.receipt(JSON.parse(String(data)) as Json));
        socket.on('close', () => {
            deliveries.sockets.delete(socket);
            slack.record.push({ kind: 'socket', method: 'close' });
        });
    });
    return sockets;
}

async function until(slack: Workspace, fits: (item: Recorded) => boolean): Promise<Recorded> {
    for (;;) {
        const found = slack.record.find(fits);
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 5));
    }
}
