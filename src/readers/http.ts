import type { request } from 'undici';
import { WarmlineError } from '../errors.js';
import type { MoodReaderPort } from '../mood/index.js';

export interface HttpReaderSettings {
    url: string;
    /** Sent as `Authorization: Bearer …`. */
    token?: string;
}

/** An answer longer than this is no reading; bytes. */
const MOST_BYTES = 64 * 1024;

/**
 * Another reader behind an HTTP endpoint. Asks with `POST` and `{"text", "lang"}`, `lang` being what the customer is known to speak; expects
 * 200 and a reading as JSON. Redirects are not followed: they would carry what customers say to where nobody has allowed it.
 */
export function createHttpReader({ url, token }: HttpReaderSettings): MoodReaderPort {
    let made: Promise<{ send: typeof request; dispatcher: NonNullable<Parameters<typeof request>[1]>['dispatcher'] }> | undefined;
    const headers = { 'content-type': 'application/json', accept: 'application/json', 'accept-encoding': 'identity', ...(token ? { authorization: `Bearer ${token}` } : {}) };
    return {
        async read(text, { lang }, signal) {
            const { send, dispatcher } = await (made ??= connect());
            const response = await send(url, { method: 'POST', headers, body: JSON.stringify({ text, lang }), dispatcher, signal });
            if (response.statusCode !== 200) {
                await response.body.dump();
                throw new BadStatus(response.statusCode);
            }
            return await response.body.json() as ReturnType<MoodReaderPort['read']>;
        },
    };
}

class BadStatus extends WarmlineError {
    constructor(status: number) {
        super('invalid', `The mood reader answered with status ${status}.`, 'Look at its own log.');
        this.name = `status ${status}`;
    }
}

/** Loaded when first needed: most houses plug nothing in. */
async function connect() {
    const { Agent, request: send } = await import('../requests.js');
    return { send, dispatcher: new Agent({ connections: 8, maxResponseSize: MOST_BYTES, pipelining: 1 }) };
}
