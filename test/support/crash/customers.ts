import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { Agent, request } from 'undici';
import { pause, type Chance } from './chance.js';
import { ARCS } from './lines.js';
import { BOT_USER, TEAM } from './platform.js';

export const SIGNING_SECRET = 'crash signing secret';
const SUPPORT = 'C1SUPPORT';

/** One message of a customer. */
export interface Said { n: number; text: string; messageId: string }

/** One conversation as its customer means to hold it. */
export interface Talk {
    conversationId: string;
    channel: 'slack' | 'msteams';
    /** Where the platform shows the answers, as `Post.place`. */
    place: string;
    user: string;
    locale: string;
    /** Messages in order; those in one group are sent at once, so their order is open. */
    groups: Said[][];
}

export interface Customers {
    talks: Talk[];
    total: number;
    /** Messages the bot has given its receipt for, each counted once. */
    receipted: Set<Said>;
    /** Copies that got a receipt too, and requests that had to be repeated. */
    copies: number;
    repeats: number;
    /** Lets customers send up to so many messages in all. */
    admit(upTo: number): void;
    /** Everybody says everything; resolves when all of it has a receipt. */
    speak(): Promise<void>;
    /** Sends one request until it is taken. */
    insist(make: (attempt: number) => Call): Promise<void>;
    /** The dedupe key under which the bot stores a message. */
    keyOf(talk: Talk, said: Said): string;
    /** Nobody insists any longer: for the end of a test that failed half-way. */
    giveUp(): void;
    close(): Promise<void>;
}

export interface Call { path: string; body: string; headers: Record<string, string> }

export interface CustomersOptions { conversations: number; messages: number; url: string; serviceUrl: string; chance: Chance }

/** How long a platform waits for a receipt (Slack's time), and at most how soon it comes again once somebody listens: knocking at a closed door costs the test's own time. */
const PATIENCE_MS = 3000;
const LONGEST_PAUSE_MS = 200;
const BURSTS = 0.2;
const COPIES = 0.1;

/** People on Slack and Teams who write one message after the other, and two platforms that insist on a receipt for each. */
export function createCustomers(options: CustomersOptions): Customers {
    const { url, serviceUrl, chance } = options;
    const talks = Array.from({ length: options.conversations }, (_, at) => talkOf(at, options.messages, chance));
    const agent = new Agent({ connections: 48, headersTimeout: PATIENCE_MS, bodyTimeout: PATIENCE_MS, connectTimeout: PATIENCE_MS });
    const queue: (() => void)[] = [];
    let admitted = 0;
    let begun = 0;
    let over = false;
    let reachable: Promise<void> | undefined;

    async function admission(): Promise<void> {
        if (begun >= admitted) await new Promise<void>((resolve) => queue.push(resolve));
        else begun += 1;
    }

    async function connected(): Promise<void> {
        const { hostname, port } = new URL(url);
        for (let open = false; !open && !over; await pause(30)) {
            const socket = connect(Number(port), hostname);
            open = await once(socket, 'connect').then(() => true, () => false);
            socket.destroy();
        }
    }

    async function insist(make: (attempt: number) => Call): Promise<void> {
        for (let attempt = 0; !over; attempt += 1) {
            const { path, body, headers } = make(attempt);
            try {
                const answer = await request(url + path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers }, dispatcher: agent });
                await answer.body.dump();
                if (answer.statusCode === 200) return;
            } catch {
                // Dead, dying or not yet there: as for the platforms, that is no receipt.
            }
            customers.repeats += 1;
            await (reachable ??= connected().finally(() => { reachable = undefined; }));
            await pause(chance.whole(0, LONGEST_PAUSE_MS));
        }
    }

    function bring(talk: Talk, said: Said, type = 'message'): Promise<void> {
        const event = randomUUID();
        return insist((attempt) => (talk.channel === 'slack' ? slackCall(talk, said, { type, event, attempt }) : teamsCall(talk, said, serviceUrl)));
    }

    async function say(talk: Talk, said: Said): Promise<void> {
        await admission();
        const mentioned = talk.place.endsWith(`:${said.messageId}`);
        const copied = mentioned ? copy(talk, said, 'app_mention') : chance.happens(COPIES) ? copy(talk, said) : undefined;
        await bring(talk, said);
        customers.receipted.add(said);
        await copied;
    }

    /** Slack brings the same message under another event id (a mention always as two events), Teams the same activity; both at any time. */
    async function copy(talk: Talk, said: Said, type?: string): Promise<void> {
        await bring(talk, said, type);
        customers.copies += 1;
    }

    async function hold(talk: Talk): Promise<void> {
        const before: Said[] = [];
        for (const group of talk.groups) {
            await Promise.all(group.map((said) => say(talk, said)));
            before.push(...group);
            if (chance.happens(COPIES)) await copy(talk, chance.of(before));
        }
    }

    const customers: Customers = {
        talks, total: options.conversations * options.messages, receipted: new Set(), copies: 0, repeats: 0, insist,
        admit(upTo) {
            admitted = upTo;
            for (; queue.length > 0 && begun < admitted; begun += 1) queue.shift()!();
        },
        keyOf: ({ conversationId, place, user }, { messageId }) => (
            conversationId.startsWith('slack') ? ['slack', TEAM, place.split(':')[0], messageId, user].join('|') : `${conversationId}|${messageId}`),
        giveUp: () => { over = true; },
        speak: async () => { await Promise.all(talks.map(hold)); },
        close: () => agent.destroy(),
    };
    return customers;
}

/** Half on Teams, a third in direct messages of Slack, the rest in threads of a Slack channel that began by mentioning the bot. */
function talkOf(at: number, messages: number, chance: Chance): Talk {
    const { lines, locale } = chance.of(ARCS);
    const teams = at % 2 === 0;
    const thread = at % 6 === 1;
    const saids = Array.from({ length: messages }, (_, i): Said => {
        const text = `${lines[i % lines.length]!} (${i + 1})`;
        const number = at * messages + i;
        return { n: i + 1, text, messageId: teams ? `17${String(number).padStart(11, '0')}` : `${START}.${String(number).padStart(6, '0')}` };
    });
    const groups: Said[][] = [];
    for (let i = 0; i < saids.length;) {
        // Talk in a channel's thread is the bot's only once somebody has mentioned it there.
        const size = i > 0 && chance.happens(BURSTS) ? 2 : 1;
        groups.push(saids.slice(i, i + size));
        i += size;
    }
    const root = saids[0]!.messageId;
    const where = teams
        ? { conversationId: `msteams|a:talk${at}`, channel: 'msteams' as const, place: `a:talk${at}` }
        : thread
            ? { conversationId: `slack|${TEAM}:${SUPPORT}:${root}`, channel: 'slack' as const, place: `${SUPPORT}:${root}` }
            : { conversationId: `slack|${TEAM}:D${at}`, channel: 'slack' as const, place: `D${at}` };
    return { ...where, user: `U${at}`, locale, groups };
}

const START = Math.floor(Date.now() / 1000);

function slackCall(talk: Talk, said: Said, { type, event, attempt }: { type: string; event: string; attempt: number }): Call {
    const [channel, thread] = talk.place.split(':');
    const root = thread === said.messageId;
    return slackEvent({
        type, channel, channel_type: thread ? 'channel' : 'im', user: talk.user, team: TEAM, ts: said.messageId, event_ts: said.messageId,
        text: root ? `<@${BOT_USER}> ${said.text}` : said.text, ...(thread && !root ? { thread_ts: thread } : {}),
    }, event, attempt);
}

/** An event in Slack's envelope, signed. */
export function slackEvent(event: Record<string, unknown>, id: string, attempt: number): Call {
    const now = Math.floor(Date.now() / 1000);
    const body = JSON.stringify({
        type: 'event_callback', team_id: TEAM, api_app_id: 'A0APP', event_id: id, event_time: now, event,
        authorizations: [{ enterprise_id: null, team_id: TEAM, user_id: BOT_USER, is_bot: true, is_enterprise_install: false }],
    });
    return { path: '/slack/events', body, headers: { ...signed(body, now), ...(attempt > 0 ? { 'x-slack-retry-num': String(attempt), 'x-slack-retry-reason': 'http_error' } : {}) } };
}

/** A press of a button or another interaction, signed. */
export function slackInteraction(payload: Record<string, unknown>): Call {
    const body = `payload=${encodeURIComponent(JSON.stringify(payload))}`;
    return { path: '/slack/events', body, headers: { ...signed(body, Math.floor(Date.now() / 1000)), 'content-type': 'application/x-www-form-urlencoded' } };
}

function signed(body: string, now: number): Record<string, string> {
    return { 'x-slack-request-timestamp': String(now), 'x-slack-signature': `v0=${createHmac('sha256', SIGNING_SECRET).update(`v0:${now}:${body}`).digest('hex')}` };
}

function teamsCall(talk: Talk, said: Said, serviceUrl: string): Call {
    const body = JSON.stringify({
        type: 'message', id: said.messageId, timestamp: new Date().toISOString(), channelId: 'msteams', serviceUrl, text: said.text, textFormat: 'plain', locale: talk.locale,
        from: { id: `29:${talk.user}`, name: `name-${talk.user}`, aadObjectId: `aad-${talk.user}` }, recipient: { id: '28:bot', name: 'Warmline' },
        conversation: { id: talk.place, conversationType: 'personal', tenantId: 'tenant-1' },
    });
    return { path: '/api/messages', body, headers: {} };
}
