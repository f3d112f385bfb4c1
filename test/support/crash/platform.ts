import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pause, type Chance } from './chance.js';

type Json = Record<string, unknown>;

export const TEAM = 'T0TEAM';
export const BOT_USER = 'U0BOT';

/** Something a platform has taken from the bot, in order of arrival. */
export interface Post {
    channel: 'slack' | 'msteams';
    /** Slack: `channel` or `channel:thread`; Teams: the conversation. */
    place: string;
    /** The delivery's id, as it travels in Slack's message metadata and in Teams' channelData. */
    id: string;
    text: string;
    /** The platform's own id. */
    ts: string;
    blocks: Json[];
}

export interface Platform {
    url: string;
    posts: Post[];
    /** `chat.update` and `PUT` of messages: the platform's id and the new text. */
    updates: { ts: string; text: string }[];
    /** Called with every post taken. */
    onPost: (post: Post) => void;
    /** How often the platform failed on purpose. */
    faults(): number;
    close(): Promise<void>;
}

/** How a platform answers a post: late, and now and then with an error, sometimes after having taken it all the same. */
const SLOWEST_MS = 25;
const FAULTS = 0.02;

/** Slack's Web API and Microsoft's connector, as far as the bot needs them, in one server that keeps what it is given. */
export async function startPlatform(chance: Chance): Promise<Platform> {
    const posts: Post[] = [];
    const updates: Platform['updates'] = [];
    let faults = 0;
    let count = 0;

    const take = (post: Omit<Post, 'ts'>): Post => {
        count += 1;
        const taken = { ...post, ts: post.channel === 'slack' ? `1700000000.${String(count).padStart(6, '0')}` : `${1_700_000_000_000 + count}` };
        posts.push(taken);
        platform.onPost(taken);
        return taken;
    };

    /** What the answer to this post is; `undefined` as status is the platform's usual yes. */
    async function answered(post: Omit<Post, 'ts'>): Promise<{ status?: number; taken?: Post }> {
        await pause(chance.whole(0, SLOWEST_MS));
        if (!chance.happens(FAULTS)) return { taken: take(post) };
        faults += 1;
        if (chance.happens(0.5)) return { status: 429 };
        take(post);
        return { status: chance.of([500, 502, 504]) };
    }

    const slack: Record<string, (args: Json) => Json | Promise<Json>> = {
        'auth.test': () => ({ team_id: TEAM, user_id: BOT_USER, bot_id: 'B0BOT', url: 'https://crash.slack.test/' }),
        'users.info': ({ user }) => ({ user: { id: user, name: `name-${String(user)}`, locale: 'en-US', profile: {} } }),
        'chat.postMessage': async (args) => {
            const { event_payload: { id = '' } = {} } = (args['metadata'] ?? {}) as { event_payload?: { id?: string } };
            const place = [args['channel'], args['thread_ts']].filter(Boolean).join(':');
            const { status, taken } = await answered({ channel: 'slack', place, id, text: String(args['text']), blocks: (args['blocks'] ?? []) as Json[] });
            return status ? { status } : { channel: args['channel'], ts: taken!.ts };
        },
        'chat.update': ({ channel, ts, text }) => {
            updates.push({ ts: String(ts), text: String(text) });
            return { channel, ts };
        },
        'conversations.history': (args) => history(posts.filter(({ place }) => place === args['channel']).reverse(), args),
        'conversations.replies': (args) => history(posts.filter(({ place }) => place === `${String(args['channel'])}:${String(args['ts'])}`), args),
    };

    async function onSlack(request: IncomingMessage, response: ServerResponse): Promise<void> {
        const method = new URL(request.url!, 'http://slack').pathname.slice('/api/'.length);
        const answer = await slack[method]?.(argsOf(await bodyOf(request), request.headers['content-type']));
        if (!answer) return send(response, 200, { ok: false, error: 'unknown_method' });
        if (typeof answer['status'] === 'number') return send(response, answer['status'], { ok: false, error: 'ratelimited' });
        return send(response, 200, { ok: true, ...answer });
    }

    async function onTeams(request: IncomingMessage, response: ServerResponse): Promise<void> {
        const [, , , conversation = '', , activity] = request.url!.split('/').map(decodeURIComponent);
        const body = JSON.parse(await bodyOf(request)) as { type: string; text?: string; summary?: string; channelData?: { warmline?: { id?: string } } };
        if (body.type === 'typing') return send(response, 200, { id: 'typing' });
        if (request.method === 'PUT') {
            updates.push({ ts: activity ?? '', text: body.text ?? '' });
            return send(response, 200, { id: activity });
        }
        const { status, taken } = await answered({ channel: 'msteams', place: conversation, id: body.channelData?.warmline?.id ?? '', text: body.text ?? body.summary ?? '', blocks: [] });
        return status ? send(response, status, {}) : send(response, 201, { id: taken!.ts });
    }

    const server = createServer((request, response) => void (request.url!.startsWith('/api/') ? onSlack : onTeams)(request, response).catch(() => response.destroy()));
    const platform: Platform = { url: await listening(server), posts, updates, onPost: () => undefined, faults: () => faults, close: () => closed(server) };
    return platform;
}

/** Slack hands out metadata only to those who ask for it. */
function history(found: Post[], { include_all_metadata: all, cursor = '0', limit = '100' }: Json): Json {
    const from = Number(cursor);
    const to = from + Number(limit);
    const messages = found.slice(from, to).map(({ ts, text, id }) => ({
        ts, text, ...(String(all) === 'true' ? { metadata: { event_type: 'warmline_delivery', event_payload: { id } } } : {}),
    }));
    return { messages, response_metadata: { next_cursor: to < found.length ? String(to) : '' } };
}

function send(response: ServerResponse, status: number, body: Json): void {
    if (status === 429) response.setHeader('retry-after', '1');
    response.setHeader('content-type', 'application/json');
    response.statusCode = status;
    response.end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    return Buffer.concat(chunks).toString();
}

const STRUCTURED = new Set(['blocks', 'metadata']);

/** Slack takes forms and JSON alike. */
function argsOf(body: string, type = ''): Json {
    if (type.startsWith('application/json')) return JSON.parse(body || '{}') as Json;
    return Object.fromEntries([...new URLSearchParams(body)].map(([name, value]) => [name, STRUCTURED.has(name) ? JSON.parse(value) as unknown : value]));
}

async function listening(server: Server): Promise<string> {
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function closed(server: Server): Promise<void> {
    return new Promise((resolve) => {
        server.close(() => { resolve(); });
        server.closeAllConnections();
    });
}
