import { LRUCache } from 'lru-cache';
import type { z } from 'zod';
import { WarmlineError } from '../errors.js';
import type { WebRequest } from './http.js';

/**
 * Refuses a changing request that another site may have caused. Three fences: our own header and the JSON content type
 * (neither can be sent across sites without asking first), and where the browser says the request comes from.
 * @param file the body is a file, of any type; our header alone keeps other sites from sending one
 * @throws WarmlineError `forbidden`
 */
export function requireSameOrigin(request: WebRequest, { file = false }: { file?: boolean } = {}): void {
    const { headers } = request;
    const site = headers['sec-fetch-site'];
    const json = headers['content-type']?.split(';')[0]?.trim().toLowerCase() === 'application/json';
    const bodyFits = file || json || (request.body === undefined && request.method === 'DELETE');
    const siteFits = site === undefined ? originFits(headers) : site === 'same-origin';
    if (headers['x-warmline'] !== undefined && bodyFits && siteFits) return;
    throw new WarmlineError('forbidden', 'The request does not come from our own page.', 'Send JSON with the header x-warmline from the same origin.');
}

function originFits(headers: WebRequest['headers']): boolean {
    const { origin, host } = headers;
    if (origin === undefined) return true;
    return URL.canParse(origin) && new URL(origin).host === host;
}

/** The body as the schema wants it. @throws WarmlineError `invalid`, naming the first field at fault. */
export function readBody<T>(request: WebRequest, schema: z.ZodType<T>): T {
    const parsed = schema.safeParse(request.body ?? {});
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0];
    throw new WarmlineError('invalid', `${issue?.path.join('.') || 'body'}: ${issue?.message}`, 'Correct the field and send it again.');
}

/** A whole number ≥ 0 of the query; `fallback` when absent or senseless. */
export function readCount(value: string | null | undefined, fallback: number): number {
    return value && /^\d{1,15}$/.test(value) ? Number(value) : fallback;
}

export interface Limiter {
    /** Takes one token of `key`. @throws WarmlineError `tooMany` when none is left. */
    take(key: string): void;
    /** Throws like `take` but takes nothing. */
    check(key: string): void;
}

/** Token buckets, one per key: `burst` at once, refilled evenly over `perMs`. Remembers the 10,000 latest keys. */
export function createLimiter({ burst, perMs, now }: { burst: number; perMs: number; now: () => number }): Limiter {
    const buckets = new LRUCache<string, { tokens: number; at: number }>({ max: 10_000 });
    const level = (key: string) => {
        const bucket = buckets.get(key);
        return bucket ? Math.min(burst, bucket.tokens + ((now() - bucket.at) * burst) / perMs) : burst;
    };
    const check = (key: string) => {
        if (level(key) >= 1) return;
        const seconds = Math.max(1, Math.ceil(((1 - level(key)) * perMs) / burst / 1000));
        throw new WarmlineError('tooMany', 'Too many requests.', `Wait ${seconds} s, then try again.`);
    };
    return {
        check,
        take(key) {
            check(key);
            buckets.set(key, { tokens: level(key) - 1, at: now() });
        },
    };
}
