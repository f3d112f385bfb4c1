/**
 * What the pages' handlers speak instead of an HTTP framework. `channels/server.ts` mounts them; tests call them as plain functions.
 * A handler throws a WarmlineError to refuse: unauthorised 401, forbidden 403, notFound 404, invalid 400, conflict 409, tooLarge 413,
 * tooMany 429; anything else becomes a 500 that tells nothing of its inside.
 */

import type { Readable } from 'node:stream';

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

export interface WebRequest {
    method: Method;
    /** Path without query, decoded. */
    path: string;
    /** Values of the `:name` parts of the route's path, decoded. */
    params: Record<string, string>;
    query: URLSearchParams;
    /** Lower-case names. */
    headers: Record<string, string | undefined>;
    cookies: Record<string, string>;
    /** The parsed JSON body, or undefined without one. */
    body: unknown;
    /** The body itself, unread, for routes that ask for it. */
    stream?: Readable;
    /** The body as it came, where the route asks for it. */
    raw?: Buffer;
    /** The caller's address; behind a trusted proxy the one it forwards. */
    ip: string;
    /** Calls back once when the answer is finished or the caller went away; at once if that is already so. */
    onClose(listener: () => void): void;
}

export interface Cookie {
    name: string;
    value: string;
    /** Seconds to live; absent: until the browser closes. 0 deletes it. */
    maxAge?: number;
    /** Default '/'. */
    path?: string;
    /** Hidden from scripts. Default true. */
    httpOnly?: boolean;
    /** Default 'Lax'. 'None' (inside a Teams tab) implies secure, and partitioned: kept apart for every site that frames us, so that browsers which refuse third-party cookies take it. */
    sameSite?: 'Strict' | 'Lax' | 'None';
    /** Sent over HTTPS only. Default: whether this request came over HTTPS. */
    secure?: boolean;
}

/** One server-sent event. `id` comes back as the `last-event-id` header when the browser reconnects. */
export interface ServerEvent { id?: string; event: string; data: unknown }

/** Exactly one of `json`, `text`, `file`, `stream`, `events`, or none for an empty body. */
export interface WebResponse {
    status: number;
    headers?: Record<string, string>;
    cookies?: Cookie[];
    json?: unknown;
    text?: string;
    /** `immutable`: the name changes with the content, so it may be cached for a year. */
    file?: { path: string; type: string; immutable?: boolean };
    /** Passed on as it comes; `size` in bytes, if known. */
    stream?: { body: Readable; type: string; size?: number };
    /** Sent as a server-sent event stream with heartbeat; the iterator's `return()` is called when the caller leaves or the server closes. */
    events?: AsyncIterable<ServerEvent>;
}

export interface Route {
    method: Method;
    /** `/api/cases/:id`: literal parts and `:name` parts. */
    path: string;
    /** Largest body in bytes; default 256 kB. */
    maxBody?: number;
    /** The handler reads the body itself, as `request.stream`, and guards its size. */
    streams?: true;
    /** The handler checks a signature, which is over the bytes. */
    raw?: boolean;
    handle(request: WebRequest): Promise<WebResponse> | WebResponse;
}
