import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import restify, { type Server } from 'restify';
import { WarmlineError } from '../errors.js';
import type { Route, WebRequest, WebResponse } from '../web/http.js';
import { createStreams } from './events.js';
import { type Log, MAX_BODY, errorResponse, parseCookies, parseJson, readBody, respond } from './http.js';

export interface ServerOptions {
    routes: Route[];
    log: Log;
    /** Believe X-Forwarded-For and X-Forwarded-Proto: only behind a proxy that sets them. */
    trustProxy?: boolean;
    /** Other sites that may show our pages in a frame (Teams tabs), as in a content security policy. */
    frameAncestors?: readonly string[];
    heartbeatMs?: number;
    /** How long running requests may take to finish when the server closes. */
    graceMs?: number;
}

export interface WebServer {
    /** The restify server, for the channels to mount themselves on before `listen`. */
    restify: Server;
    listen(port: number, host: string): Promise<AddressInfo>;
    /** Stops accepting, ends event streams, lets running requests finish, and drops idle connections. */
    close(): Promise<void>;
    /** Event streams now open. */
    streams(): number;
}

/** One HTTP server for all doors. It parses nothing by itself: each door reads the raw body it needs, with a limit. */
export function createServer(options: ServerOptions): WebServer {
    const { routes, log, trustProxy = false, frameAncestors = [], heartbeatMs, graceMs = 10_000 } = options;
    const server = restify.createServer({ name: '', ignoreTrailingSlash: true });
    const streams = createStreams({ heartbeatMs });
    let closing = false;

    server.pre((request, response, next) => {
        response.setHeader('x-request-id', requestId(request));
        if (closing) response.setHeader('connection', 'close');
        next();
    });
    for (const route of routes) mount(server, route, async (request, response) => {
        const secure = isSecure(request, trustProxy);
        try {
            const answer = await route.handle(await toWebRequest(route, request, response, trustProxy));
            if (answer.events) await streams.run(response, { ...answer, events: answer.events }, secure);
            else await respond(response, framed(answer, frameAncestors), secure);
        } catch (error) {
            const answer = errorResponse(error);
            if (answer.status === 500) log.error({ err: error, requestId: requestId(request), path: route.path }, 'A web handler failed');
            if (response.headersSent) response.destroy();
            else await respond(response, answer, secure);
        }
    });
    // Never `done`: restify would then answer too, over headers already sent, and that throws where nobody can catch it.
    server.on('restifyError', (_request: IncomingMessage, response: ServerResponse, error: { statusCode?: number }) => {
        if (!response.headersSent) void respond(response, unrouted(error.statusCode ?? 500));
    });

    const http = server.server;
    let running = 0;
    http.on('request', (_request: IncomingMessage, response: ServerResponse) => {
        running += 1;
        response.once('close', () => { running -= 1; });
    });
    // Longer than the usual minute of load balancers, so that we are never the one to drop a connection they are about to use.
    http.keepAliveTimeout = 65_000;
    // Enough for a picture of some megabytes over a weak line.
    http.requestTimeout = 120_000;
    return {
        restify: server,
        listen: (port, host) => new Promise((resolve, reject) => {
            http.once('error', reject);
            http.listen(port, host, () => {
                http.off('error', reject);
                resolve(http.address() as AddressInfo);
            });
        }),
        close: () => new Promise((resolve) => {
            closing = true;
            if (!http.listening) return resolve();
            const impatience = setTimeout(() => http.closeAllConnections(), graceMs);
            // Browsers and clients hold connections open, some without ever having asked anything; only running requests are waited for.
            const idlers = setInterval(() => (running === 0 ? http.closeAllConnections() : http.closeIdleConnections()), 25);
            http.close(() => {
                clearTimeout(impatience);
                clearInterval(idlers);
                resolve();
            });
            streams.endAll();
        }),
        streams: streams.count,
    };
}

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

function mount(server: Server, { method, path }: Route, handle: Handle): void {
    const run = async (request: restify.Request, response: restify.Response) => handle(request, response);
    switch (method) {
        case 'GET':
            server.get(path, run);
            return;
        case 'POST':
            server.post(path, run);
            return;
        case 'PATCH':
            server.patch(path, run);
            return;
        case 'DELETE':
            server.del(path, run);
    }
}

async function toWebRequest(route: Route, request: IncomingMessage, response: ServerResponse, trustProxy: boolean): Promise<WebRequest> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]));
    const raw = route.method === 'GET' || route.streams ? undefined : await jsonBytes(request, route.maxBody ?? MAX_BODY);
    const forwarded = trustProxy ? headers['x-forwarded-for']?.split(',').at(-1)?.trim() : undefined;
    return {
        method: route.method,
        path: url.pathname,
        params: { ...(request as restify.Request).params as Record<string, string> },
        query: url.searchParams,
        headers,
        cookies: parseCookies(headers.cookie),
        body: raw && parseJson(raw),
        ...(route.raw && raw ? { raw } : {}), ...(route.streams ? { stream: request } : {}),
        ip: forwarded ?? request.socket.remoteAddress ?? '',
        onClose: (listener) => void (response.closed ? listener() : response.once('close', listener)),
    };
}

/** Other content types are refused: a form on a foreign page can send those without asking. */
async function jsonBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
    const body = await readBody(request, limit);
    if (body.length && !/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
        throw new WarmlineError('invalid', 'The body is not declared as JSON.', 'Send it with content-type application/json.');
    }
    return body;
}

function framed(answer: WebResponse, ancestors: readonly string[]): WebResponse {
    const policy = answer.headers?.['content-security-policy'];
    if (!policy || ancestors.length === 0) return answer;
    return { ...answer, headers: { ...answer.headers, 'content-security-policy': policy.replace(/frame-ancestors [^;]*/, `frame-ancestors 'self' ${ancestors.join(' ')}`) } };
}

/** What restify itself refuses: no such path, wrong method, a malformed path; or a door that failed. */
function unrouted(status: number): WebResponse {
    if (status === 404) return errorResponse(new WarmlineError('notFound', 'There is nothing at this address.', 'Check the path.'));
    if (status === 405) return { status, json: { error: 'This address does not take that method.', remedy: 'Check the method.' } };
    if (status < 500) return errorResponse(new WarmlineError('invalid', 'The request cannot be read.', 'Check the address.'));
    return errorResponse(undefined);
}

function isSecure(request: IncomingMessage, trustProxy: boolean): boolean {
    return 'encrypted' in request.socket || (trustProxy && request.headers['x-forwarded-proto'] === 'https');
}

const IDS = new WeakMap<IncomingMessage, string>();

/** The caller's request id if it is a sane one, else ours. */
function requestId(request: IncomingMessage): string {
    const known = IDS.get(request);
    if (known) return known;
    const given = request.headers['x-request-id'];
    const id = typeof given === 'string' && /^[\w.-]{1,80}$/.test(given) ? given : randomUUID();
    IDS.set(request, id);
    return id;
}
