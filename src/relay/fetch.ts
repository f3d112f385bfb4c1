/** Files fetched from platforms: from hosts we know alone, without redirects, and not for ever. */
import type { Readable } from 'node:stream';
import { Agent, request } from 'undici';
import { DeliveryError } from '../errors.js';
import { fileTrouble, type RawFile } from './port.js';

/** Longest silence before an answer, and within it; milliseconds. */
const SILENCE_MS = 8_000;
const agent = new Agent({ keepAliveTimeout: 10_000, connections: 16, connect: { timeout: SILENCE_MS }, headersTimeout: SILENCE_MS, bodyTimeout: SILENCE_MS });

/** No such file, or none any more, or none for us: an address that was good for some minutes ends in 401 or 403 too. */
const GONE = new Set([401, 403, 404, 410]);

export interface Fetching {
    headers?: Record<string, string>;
    signal: AbortSignal;
    /** Whether this address may be asked at all. */
    allowed: (url: URL) => boolean;
}

/**
 * Asks for a file.
 * @throws DeliveryError: `filePlace` for an address that may not be asked, `fileGone` where it is no more; without `gone` for what passes
 */
export async function fetchFile(address: string | undefined, { headers = {}, signal, allowed }: Fetching): Promise<RawFile> {
    const url = address !== undefined && URL.canParse(address) ? new URL(address) : undefined;
    if (!url || url.username || url.password || !allowed(url)) throw fileTrouble('filePlace', `Files are not fetched from ${url?.host ?? 'such an address'}.`);
    const answer = await request(url, { headers: { 'accept-encoding': 'identity', ...headers }, signal, dispatcher: agent }).catch((cause: unknown) => {
        throw new DeliveryError(`The file could not be fetched: ${cause instanceof Error ? cause.message : String(cause)}.`, { trouble: 'fileUnknown' }, { cause });
    });
    const { statusCode: status, headers: told, body } = answer;
    if (status === 200) return { stream: body as Readable, ...sizeOf(told['content-length']), ...(typeof told['content-type'] === 'string' ? { contentType: told['content-type'] } : {}) };
    // What was not asked for is not read, however long it is.
    body.on('error', () => undefined).destroy();
    if (GONE.has(status)) throw new DeliveryError(`The file cannot be had any more (${status}).`, { gone: true, trouble: 'fileGone', status });
    if (status >= 300 && status < 400) throw fileTrouble('filePlace', 'The file lies elsewhere, and redirects are not followed.');
    throw new DeliveryError(`The file could not be fetched (${status}).`, { status, trouble: 'fileUnknown' });
}

function sizeOf(length: string | string[] | undefined): { size?: number } {
    return typeof length === 'string' && /^\d{1,15}$/.test(length) ? { size: Number(length) } : {};
}
