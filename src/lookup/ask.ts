import { LRUCache } from 'lru-cache';
import type { Agent, request } from 'undici';
import { isPrivate, PrivateAddress, publicLookup } from './addresses.js';
import { failed, readAnswer, type Answer } from './answer.js';
import { filled, isHeaderValue, withSecrets, type LookupSettings, type LookupSpec } from './settings.js';
import { troubleOf } from './trouble.js';

/** Asks other systems. Whatever they do, the promise is kept: an answer, or a failure with its reason. */
export interface Lookups {
    /** Never rejects. A reason holds no fact of the customer and no secret. */
    ask(name: string, args: Readonly<Record<string, string>>): Promise<Answer>;
}

export interface LookupOptions {
    settings: LookupSettings;
    /** Settings of the environment for headers, by name. */
    secrets: Readonly<Record<string, string>>;
    /** Gives up what is under way; those answers are failures. */
    signal?: AbortSignal;
    /** Milliseconds on a clock that only goes forward. */
    now?: () => number;
}

/** An answer longer than this is not read to its end; bytes. */
const MOST_BYTES = 256 * 1024;
const ANSWERS_KEPT = 1000;
/** Connections to one host at a time; more questions wait, inside their time-out. */
const CONNECTIONS = 8;
const LONGEST_VALUE = 200;

interface Dispatchers { request: typeof request; open: Agent; guarded: Agent }

/** @see Lookups */
export function createLookups({ settings, secrets, signal = new AbortController().signal, now = () => performance.now() }: LookupOptions): Lookups {
    const answers = new LRUCache<string, Answer>({ max: ANSWERS_KEPT, ttlResolution: 0, perf: { now } });
    let made: Promise<Dispatchers> | undefined;

    async function fetched(spec: LookupSpec, url: URL, headers: Record<string, string>): Promise<Answer> {
        const isOwn = settings.privateHosts.includes(url.host);
        // An address written as a number is connected to without being looked up.
        const number = url.hostname.replace(/^\[|\]$/g, '');
        if (!isOwn && /^[\d.]+$|:/.test(number) && isPrivate(number)) return failed(`${url.hostname} is a private address; list it under privateHosts if that is right`);
        const { request: send, open, guarded } = await (made ??= dispatchers());
        return within(spec.timeoutMs, signal, async (inTime) => {
            // Redirects are not followed: they would carry headers to where nobody has allowed them.
            const response = await send(url, { method: 'GET', headers: { accept: 'application/json', 'accept-encoding': 'identity', ...headers }, dispatcher: isOwn ? open : guarded, signal: inTime });
            return readAnswer(spec, response.statusCode, await response.body.text());
        });
    }

    return {
        async ask(name, args) {
            const spec = Object.hasOwn(settings.lookups, name) ? settings.lookups[name] : undefined;
            const url = spec && addressOf(spec, args);
            if (!spec || !url) return failed(spec ? 'a fact does not fit into the address' : 'there is no such look-up');
            const known = answers.get(`${name} ${url.href}`);
            if (known) return known;
            const headers = headersOf(spec, secrets);
            if (typeof headers === 'string') return failed(headers, 'set it in the environment or in .env, and start anew');
            const answer = await fetched(spec, url, headers).catch((error: unknown) => reasonOf(error, spec, signal.aborted));
            if (answer.outcome !== 'failed' && spec.cacheSeconds > 0) answers.set(`${name} ${url.href}`, answer, { ttl: spec.cacheSeconds * 1000 });
            return answer;
        },
    };
}

/** Loaded when first needed: most houses ask nobody. */
async function dispatchers(): Promise<Dispatchers> {
    const { Agent, request } = await import('../requests.js');
    const limits = { connections: CONNECTIONS, maxResponseSize: MOST_BYTES, pipelining: 1 };
    return { request, open: new Agent(limits), guarded: new Agent({ ...limits, connect: { lookup: publicLookup } }) };
}

/**
 * Work that is given up after some milliseconds, or when `closing` aborts. Not by `AbortSignal.any`: in Node 20 to 24 a time-out in it is at
 * times collected as garbage before its time (nodejs/node#57736), and nothing would ever be given up.
 */
async function within<T>(ms: number, closing: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const given = new AbortController();
    const close = () => given.abort(closing.reason);
    const timer = setTimeout(() => given.abort(new DOMException('too late', 'TimeoutError')), ms);
    closing.addEventListener('abort', close);
    try {
        if (closing.aborted) close();
        return await work(given.signal);
    } finally {
        clearTimeout(timer);
        closing.removeEventListener('abort', close);
    }
}

/**
 * The address with the facts in it, each as one step of the path or one value of the query; undefined if one is missing, empty, too long,
 * or would lead out of its place (`..`).
 */
export function addressOf(spec: Pick<LookupSpec, 'url'>, args: Readonly<Record<string, string>>): URL | undefined {
    let fits = true;
    const href = filled(spec.url, (name) => {
        const value = Object.hasOwn(args, name) ? args[name]!.trim() : '';
        if (value === '' || value.length > LONGEST_VALUE || /^\.+$/.test(value) || /\p{Cs}/u.test(value)) fits = false;
        return fits ? encodeURIComponent(value) : '';
    });
    return fits ? new URL(href) : undefined;
}

/** The headers with the settings in them, or what is missing. */
function headersOf(spec: LookupSpec, secrets: Readonly<Record<string, string>>): Record<string, string> | string {
    const headers: Record<string, string> = {};
    for (const [name, value] of Object.entries(spec.headers)) {
        const whole = withSecrets(value, secrets);
        if (whole === undefined) return `the environment has no setting for the header ${name}`;
        if (!isHeaderValue(whole)) return `the setting for the header ${name} is no plain line`;
        headers[name] = whole;
    }
    return headers;
}

/** Why it failed. Error messages of the network may quote the address, and with it facts: only their codes are kept. */
function reasonOf(error: unknown, { timeoutMs }: LookupSpec, closed: boolean): Answer {
    if (closed) return failed('given up at closing');
    const { name, code } = error as { name?: string; code?: string };
    if (name === 'TimeoutError' || name === 'AbortError') return failed(`no answer within ${timeoutMs} ms`, 'see why it takes so long, or allow more with timeoutMs');
    if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return failed(`an answer of more than ${MOST_BYTES} bytes`);
    if (error instanceof PrivateAddress) return failed(error.message);
    const { why, remedy } = troubleOf(error);
    return failed(why, remedy);
}
