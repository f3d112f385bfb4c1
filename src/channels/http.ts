import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { type ErrorCode, WarmlineError } from '../errors.js';
import type { Cookie, WebResponse } from '../web/http.js';

/** What we need of a logger; pino is one. */
export interface Log {
    info(data: object, message: string): void;
    warn(data: object, message: string): void;
    error(data: object, message: string): void;
}

/** Largest body taken, in bytes. */
export const MAX_BODY = 256 * 1024;

/**
 * The whole body as it came, for signatures and JSON.
 * @throws WarmlineError `tooLarge` beyond the limit; `invalid` if the caller hangs up
 */
export function readBody(request: IncomingMessage, limit = MAX_BODY): Promise<Buffer> {
    const tooLarge = () => new WarmlineError('tooLarge', `The body is larger than ${limit} bytes.`, 'Send less at once.');
    const hungUp = (cause?: Error) => new WarmlineError('invalid', 'The caller hung up.', 'Send the whole body.', { cause });
    return new Promise((resolve, reject) => {
        const chunks: Buffer[] = [];
        let size = 0;
        const refuse = (error: Error) => {
            request.removeAllListeners('data').resume();
            reject(error);
        };
        if (Number(request.headers['content-length'] ?? 0) > limit) return refuse(tooLarge());
        request.on('data', (chunk: Buffer) => {
            size += chunk.length;
            if (size > limit) return refuse(tooLarge());
            chunks.push(chunk);
        });
        request.once('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
        request.once('error', (error) => refuse(hungUp(error)));
        // Every request closes, and making an error is not cheap: so only for one that broke off.
        request.once('close', () => request.readableEnded || refuse(hungUp()));
    });
}

/** @throws WarmlineError `invalid` for what is no JSON; undefined for an empty body */
export function parseJson(body: Buffer): unknown {
    if (body.length === 0) return undefined;
    try {
        return JSON.parse(body.toString()) as unknown;
    } catch {
        throw new WarmlineError('invalid', 'The body is not JSON.', 'Send a JSON object with content-type application/json.');
    }
}

const STATUS: Partial<Record<ErrorCode, number>> = { unauthorised: 401, forbidden: 403, notFound: 404, invalid: 400, conflict: 409, tooLarge: 413, tooMany: 429 };

/** Only our own coded refusals tell what was wrong; anything else is a 500 that tells nothing of its inside. */
export function errorResponse(error: unknown): WebResponse {
    const status = error instanceof WarmlineError ? STATUS[error.code] : undefined;
    if (!status || !(error instanceof WarmlineError)) return { status: 500, json: { error: 'Something went wrong on our side.', remedy: 'Try again; the log has the details under the request id.' } };
    return { status, json: { error: error.message, remedy: error.remedy }, ...(status === 413 ? { headers: { connection: 'close' } } : {}) };
}

const PLAIN_CSP = "default-src 'none'; frame-ancestors 'none'";

/** Writes everything but an event stream. */
export async function respond(response: ServerResponse, answer: WebResponse, secure = false): Promise<void> {
    if (answer.file) return sendFile(response, answer, answer.file, secure);
    if (answer.stream) return sendStream(response, answer, answer.stream, secure);
    const [type, body] = answer.json !== undefined ? ['application/json; charset=utf-8', JSON.stringify(answer.json)] : ['text/plain; charset=utf-8', answer.text ?? ''];
    const content = body ? { 'content-type': type } : {};
    response.writeHead(answer.status, {
        'content-security-policy': PLAIN_CSP, 'cache-control': 'no-store', ...commonHeaders(answer, secure), ...content, ...answer.headers, 'content-length': Buffer.byteLength(body),
    });
    response.end(body);
}

/** Headers every answer carries, and its cookies. */
export function commonHeaders(answer: WebResponse, secure: boolean): Record<string, string | string[]> {
    const cookies = (answer.cookies ?? []).map((cookie) => serialise(cookie, secure));
    return { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', ...(cookies.length ? { 'set-cookie': cookies } : {}) };
}

async function sendFile(response: ServerResponse, answer: WebResponse, { path, type, immutable }: NonNullable<WebResponse['file']>, secure: boolean): Promise<void> {
    const { size } = await stat(path).catch((cause: unknown) => {
        throw new WarmlineError('notFound', 'There is no such file.', 'Reload the page.', { cause });
    });
    const caching = immutable ? 'public, max-age=31536000, immutable' : 'no-cache';
    response.writeHead(answer.status, { 'cache-control': caching, ...commonHeaders(answer, secure), 'content-type': type, 'content-length': size, ...answer.headers });
    // A caller who leaves halfway is no fault of ours.
    await pipeline(createReadStream(path), response).catch(() => response.destroy());
}

async function sendStream(response: ServerResponse, answer: WebResponse, { body, type, size }: NonNullable<WebResponse['stream']>, secure: boolean): Promise<void> {
    response.writeHead(answer.status, { 'cache-control': 'no-store', ...commonHeaders(answer, secure), 'content-type': type, ...(size === undefined ? {} : { 'content-length': size }), ...answer.headers });
    // What breaks off halfway must not look whole.
    await pipeline(body, response).catch(() => response.destroy());
}

function serialise(cookie: Cookie, secureRequest: boolean): string {
    const { name, value, maxAge, path = '/', httpOnly = true, sameSite = 'Lax', secure = secureRequest || sameSite === 'None' } = cookie;
    return [
        `${name}=${encodeURIComponent(value)}`, `Path=${path}`, `SameSite=${sameSite}`,
        ...(maxAge === undefined ? [] : [`Max-Age=${Math.floor(maxAge)}`]), ...(httpOnly ? ['HttpOnly'] : []), ...(secure ? ['Secure'] : []), ...(sameSite === 'None' ? ['Partitioned'] : []),
    ].join('; ');
}

export function parseCookies(header = ''): Record<string, string> {
    const pairs = header.split(';').map((pair) => pair.split('='));
    return Object.fromEntries(pairs.filter(([name]) => name?.trim()).map(([name = '', ...value]) => [name.trim(), decoded(value.join('=').trim())]));
}

function decoded(value: string): string {
    try {
        return decodeURIComponent(value);
    } catch {
        return value;
    }
}
