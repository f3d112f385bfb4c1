import { Agent, request } from 'undici';

/** Slack keeps idle connections for a while; a new TLS handshake for every answer would cost more than the answer. */
const agent = new Agent({ keepAliveTimeout: 10_000, connections: 50 });

/**
 * `fetch` as the Web API client uses it, on undici's plain `request`, which costs about 0.15 ms of CPU less per call: a tenth of a whole turn.
 * Redirects are not followed.
 */
export const leanFetch: typeof fetch = async (input, init = {}) => {
    const { statusCode, headers, body } = await request(String(input), {
        method: init.method as 'POST', headers: init.headers as Record<string, string>, body: init.body as string, signal: init.signal, dispatcher: agent,
    });
    const text = await body.text();
    const flat = Object.entries(headers).flatMap(([name, value]): [string, string][] => value === undefined ? [] : [[name, String(value)]]);
    return new Response(text || null, { status: statusCode, headers: flat });
};
