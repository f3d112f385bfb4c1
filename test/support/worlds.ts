import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createWarmline, type Warmline } from '../../src/warmline.js';
import { startFakeConnector, type Recorded } from './fakeConnector.js';
import { BOT_TOKEN, SIGNING_SECRET, startFakeSlack } from './fakeSlack.js';
import type { Message } from './fakeSlack/workspace.js';

const root = join(import.meta.dirname, '..', '..');
const BOT = { id: '28:bot', name: 'Warmline' };
const TEAMS_DESK = '19:desk@thread.tacv2';

/** A whole Warmline with a platform on the other side: a customer in a direct chat, human agents in a desk channel. */
export interface World {
    name: string;
    warmline: Warmline;
    /** The customer writes; several texts are one burst. Resolves with what the customer was told, once all is quiet. */
    says(...texts: string[]): Promise<string[]>;
    /** The customer changes or takes back their latest message. */
    edits(text: string): Promise<string[]>;
    deletes(): Promise<string[]>;
    /** A human agent presses a button of the latest case card, or picks an option; `text` fills its prompt, and `choice` is what is picked there. */
    presses(title: string, text?: string, humanAgent?: Agent, choice?: string): Promise<string[]>;
    /** The same on the latest message with buttons in the case's thread. */
    pressesInThread(title: string, humanAgent?: Agent): Promise<string[]>;
    /** A human agent puts a sign on the card. */
    reacts(sign: string, humanAgent?: Agent): Promise<string[]>;
    /** A human agent changes or takes back what they wrote last in the thread. */
    editsLine(text: string, humanAgent?: Agent): Promise<string[]>;
    deletesLine(humanAgent?: Agent): Promise<string[]>;
    /** What the customer reads now of what was said to them. */
    reads(): string[];
    /** A human agent writes in the case's thread; in Teams, a line with the mark `!` mentions the bot. */
    writes(text: string, humanAgent?: Agent): Promise<string[]>;
    /** The text of the case card as it stands now. */
    card(): string;
    /** Lines posted in the case's thread. */
    thread(): string[];
    /** Words of the buttons on the card. */
    buttons(): string[];
    /** From now on another customer writes, whom nobody has met: a world takes a second to begin. */
    another(): void;
    close(): Promise<void>;
}
export interface Agent { id: string; name: string }

/** Shipped content with the desk in the channel given. Returns its folders. */
export async function contentWithDesk(place: string, more = ''): Promise<{ DIALOGS_DIR: string; LOCALES_DIR: string; remove(): Promise<void> }> {
    const folder = await mkdtemp(join(tmpdir(), 'warmline-content-'));
    await cp(join(root, 'dialogs'), join(folder, 'dialogs'), { recursive: true });
    await writeFile(join(folder, 'dialogs', 'desk.yaml'), `locale: en\nreplyPrefix: "!"\nplaces:\n  - ${place}\n${more}`);
    return { DIALOGS_DIR: join(folder, 'dialogs'), LOCALES_DIR: join(root, 'locales'), remove: () => rm(folder, { recursive: true, force: true }) };
}

interface Started {
    warmline: Warmline;
    quiet(): Promise<void>;
    /** The clock stands still meanwhile, so that what arrives is one burst however slow the machine is. */
    atOnce(act: () => Promise<void>): Promise<void>;
    close(): Promise<void>;
}

async function startWith(env: Record<string, string>, place: string, desk?: string): Promise<Started> {
    const content = await contentWithDesk(place, desk);
    const dataDir = await mkdtemp(join(tmpdir(), 'warmline-world-'));
    let stoodAt: number | undefined;
    const warmline = await createWarmline({
        now: () => stoodAt ?? Date.now(),
        env: { PORT: '0', DATA_DIR: dataDir, BURST_MS: '60', TIME_ZONE: 'UTC', DIALOGS_DIR: content.DIALOGS_DIR, LOCALES_DIR: content.LOCALES_DIR, ...env },
        // The same wordings in every run: what a story expects of them is looked at once, not thrown for.
        random: () => 0.5,
        log: pino({ level: process.env['LOG_LEVEL'] ?? 'silent' }),
    });
    return {
        warmline,
        quiet: () => quiet(warmline),
        async atOnce(act) {
            stoodAt = Date.now();
            try { await act(); } finally { stoodAt = undefined; }
        },
        async close() {
            await warmline.close();
            await content.remove();
            await rm(dataDir, { recursive: true, force: true });
        },
    };
}

/** Resolves once nothing waits to be taken or delivered. */
export async function quiet({ store }: Pick<Warmline, 'store'>, patienceMs = 10_000): Promise<void> {
    const until = Date.now() + patienceMs;
    for (let still = 0; still < 2;) {
        const { waiting, outbox } = await store.counts();
        still = waiting + outbox === 0 ? still + 1 : 0;
        if (Date.now() > until) throw new Error(`Not quiet after ${patienceMs} ms: ${waiting} incomings wait, ${outbox} deliveries are not made.`);
        await new Promise((resolve) => setTimeout(resolve, 10));
    }
}

const MIA: Agent = { id: 'U3AGENT', name: 'Mia Novak' };

export async function slackWorld(options: { user?: string; desk?: string } = {}): Promise<World> {
    let { user = 'U1ALICE' } = options;
    const fake = await startFakeSlack();
    const started = await startWith({ SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_SIGNING_SECRET: SIGNING_SECRET, SLACK_API_URL: fake.apiUrl }, 'slack: C2DESK', options.desk);
    fake.setAppUrl(`${started.warmline.server!.url}/slack/events`);
    let direct = fake.slack.direct(user).id;
    let strangers = 0;
    const told = () => fake.messages(direct).filter((message) => message.bot_id).map((message) => message.text);
    const after = async (act: () => Promise<unknown>) => {
        const before = told().length;
        await act();
        await started.quiet();
        return told().slice(before);
    };
    const cards = () => fake.messages('C2DESK').filter((message) => message.bot_id && !message.thread_ts);
    const inThread = () => fake.messages('C2DESK').filter((message) => message.bot_id && message.thread_ts === cards().at(-1)?.ts);
    const line = (agent: Agent) => fake.messages('C2DESK').filter((message) => message.user === agent.id).at(-1)!;
    const last = () => fake.messages(direct).filter((message) => message.user === user).at(-1)!;
    return {
        name: 'Slack', warmline: started.warmline,
        says: (...texts) => after(() => started.atOnce(async () => { for (const text of texts) await fake.people.says({ user, text }); })),
        edits: (text) => after(() => fake.people.edits(direct, last().ts, text)),
        deletes: () => after(() => fake.people.deletes(direct, last().ts)),
        presses: (title, text, humanAgent = MIA, choice) => after(async () => {
            await fake.people.presses('C2DESK', cards().at(-1)!.ts, title, { user: humanAgent.id });
            if (text !== undefined) await fake.people.submits(text, { user: humanAgent.id, choice });
        }),
        pressesInThread: (title, humanAgent = MIA) => after(() => fake.people.presses('C2DESK', inThread().findLast(({ blocks }) => blocks)!.ts, title, { user: humanAgent.id })),
        reacts: (sign, humanAgent = MIA) => after(() => fake.people.reacts('C2DESK', cards().at(-1)!.ts, sign, humanAgent.id)),
        editsLine: (text, humanAgent = MIA) => after(() => fake.people.edits('C2DESK', line(humanAgent).ts, text)),
        deletesLine: (humanAgent = MIA) => after(() => fake.people.deletes('C2DESK', line(humanAgent).ts)),
        reads: told,
        writes: (text, humanAgent = MIA) => after(() => fake.people.says({ user: humanAgent.id, channel: 'C2DESK', text, threadTs: cards().at(-1)!.ts })),
        card: () => flat(cards().at(-1)),
        thread: () => inThread().map((message) => message.text),
        buttons: () => (cards().at(-1)?.blocks ?? []).flatMap((block) => (block['type'] === 'actions' ? (block['elements'] as { text?: { text: string }; placeholder?: { text: string } }[]).map((element) => (element.text ?? element.placeholder)!.text) : [])),
        another() {
            user = fake.slack.addUser(`U9NEW${++strangers}`, 'alice', 'Alice Anderson', 'en-GB');
            direct = fake.slack.direct(user).id;
        },
        async close() { await started.close(); await fake.close(); },
    };
}

/** Everything a Slack message shows, as one text. */
function flat(message: Message | undefined): string {
    const texts: string[] = [];
    const visit = (node: unknown): void => {
        if (Array.isArray(node)) node.forEach(visit);
        else if (node && typeof node === 'object') for (const [key, value] of Object.entries(node)) if (key === 'text' && typeof value === 'string') texts.push(value); else visit(value);
    };
    visit(message?.blocks);
    return texts.join('\n');
}

interface Posted { id: string; conversation: string; text: string; card?: unknown; root?: string }

export async function teamsWorld(options: { name?: string; locale?: string; desk?: string } = {}): Promise<World & { executes(title: string, humanAgent?: Agent): Promise<unknown> }> {
    const { name = 'Alice Anderson', locale } = options;
    const fake = await startFakeConnector();
    // Tokens are tested in test/channels/teams.spec.ts; here authentication is off, as on a developer's machine.
    const started = await startWith({ TEAMS_SERVICE_URL: `${fake.url}/` }, `teams: "${TEAMS_DESK}"`, options.desk);
    let count = 0;
    let strangers = 0;
    let written = '';
    let customer = { id: '29:customer', name, aadObjectId: 'aad-customer' };
    let chat = { id: 'a:chat', conversationType: 'personal', tenantId: 'tenant-1' };
    const send = async (activity: object): Promise<string> => {
        const response = await fetch(`${started.warmline.server!.url}/api/messages`, {
            method: 'POST', headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ channelId: 'msteams', serviceUrl: fake.url, timestamp: new Date(), recipient: BOT, ...activity }),
        });
        const answer = await response.text();
        if (response.status !== 200) throw new Error(`The bot answered ${response.status}: ${answer}`);
        return answer;
    };
    const posted = () => standing(fake.sent);
    const told = () => posted().filter((message) => message.conversation === chat.id).map((message) => message.text);
    const after = async (act: () => Promise<unknown>) => {
        const before = told().length;
        await act();
        await started.quiet();
        return told().slice(before);
    };
    const cards = () => posted().filter((message) => message.conversation === TEAMS_DESK && message.card && !message.root);
    const lines = () => posted().filter((message) => message.root === cards().at(-1)?.id);
    const inThread = () => ({ id: `${TEAMS_DESK};messageid=${cards().at(-1)!.id}`, conversationType: 'channel', isGroup: true, tenantId: 'tenant-1' });
    const from = (agent: Agent) => ({ id: `29:${agent.id}`, name: agent.name, aadObjectId: agent.id });
    const say = (text: string) => send({ type: 'message', id: `in-${++count}`, text, from: customer, conversation: chat, locale });
    return {
        name: 'Teams', warmline: started.warmline,
        says: (...texts) => after(() => started.atOnce(async () => { for (const text of texts) await say(text); })),
        edits: (text) => after(() => send({ type: 'messageUpdate', id: `in-${count}`, text, from: customer, conversation: chat, channelData: { eventType: 'editMessage' } })),
        deletes: () => after(() => send({ type: 'messageDelete', id: `in-${count}`, from: customer, conversation: chat, channelData: { eventType: 'softDeleteMessage' } })),
        presses: (title, text, humanAgent = MIA, choice) => after(async () => {
            const { card } = cards().at(-1)!;
            const { data, ids } = submitted(card, title);
            const filled = { ...(text !== undefined && ids.text ? { [ids.text]: text } : {}), ...(choice !== undefined && ids.choice ? { [ids.choice]: valueOf(card, choice) } : {}) };
            await send({ type: 'message', id: `press-${++count}`, value: { ...data, ...filled }, from: from(humanAgent), conversation: inThread() });
        }),
        pressesInThread: (title, humanAgent = MIA) => after(() => send({
            type: 'message', id: `press-${++count}`, value: submitted(lines().findLast(({ card }) => card)!.card, title).data, from: from(humanAgent), conversation: inThread(),
        })),
        executes: async (title, humanAgent = MIA) => {
            const { action, ...data } = submitted(cards().at(-1)!.card, title).data;
            const value = { action: { type: 'Action.Execute', verb: action, data }, trigger: 'manual' };
            const answer = await send({ type: 'invoke', name: 'adaptiveCard/action', id: `press-${++count}`, value, from: from(humanAgent), conversation: inThread() });
            await started.quiet();
            return JSON.parse(answer) as unknown;
        },
        reacts: (sign, humanAgent = MIA) => after(() => send({
            type: 'messageReaction', id: `reaction-${++count}`, reactionsAdded: [{ type: sign }], replyToId: cards().at(-1)!.id, from: from(humanAgent), conversation: inThread(),
        })),
        editsLine: (text, humanAgent = MIA) => after(() => send({
            type: 'messageUpdate', id: written, text, from: from(humanAgent), conversation: inThread(), channelData: { eventType: 'editMessage' },
        })),
        deletesLine: (humanAgent = MIA) => after(() => send({ type: 'messageDelete', id: written, from: from(humanAgent), conversation: inThread(), channelData: { eventType: 'softDeleteMessage' } })),
        reads: told,
        writes: (text, humanAgent = MIA) => after(() => {
            written = `desk-${++count}`;
            const mention = text.startsWith('!') ? { entities: [{ type: 'mention', mentioned: BOT, text: '<at>Warmline</at>' }], text: `<at>Warmline</at> ${text.slice(1)}` } : { text };
            return send({ type: 'message', id: written, from: from(humanAgent), conversation: inThread(), ...mention });
        }),
        card: () => [...JSON.stringify(cards().at(-1)?.card ?? {}).matchAll(/"(?:text|title|value)":"((?:[^"\\]|\\.)*)"/g)].map((match) => JSON.parse(`"${match[1]}"`) as string).join('\n').replace(/\\([^\w\s])/g, '$1'),
        thread: () => lines().map((message) => message.text),
        buttons: () => actionsOf(cards().at(-1)?.card).map((action) => action.title),
        another() {
            strangers += 1;
            customer = { id: `29:customer${strangers}`, name, aadObjectId: `aad-customer${strangers}` };
            chat = { ...chat, id: `a:chat${strangers}` };
        },
        async close() { await started.close(); await fake.close(); },
    };
}

interface CardAction { title: string; data?: Record<string, string>; card?: { body?: CardInput[]; actions?: CardAction[] } }
interface CardInput { type: string; id?: string; actions?: CardAction[]; choices?: { title: string; value: string }[] }

/** The buttons of a card: of its own row, then of further rows. */
function actionsOf(card: unknown): CardAction[] {
    const { actions = [], body = [] } = (card ?? {}) as { actions?: CardAction[]; body?: CardInput[] };
    return [...actions, ...body.flatMap((item) => (item.type === 'ActionSet' ? item.actions ?? [] : []))];
}

/** What pressing the button sends, and the inputs that go with it; a button that opens a prompt or a menu sends what the one therein does. */
function submitted(card: unknown, title: string): { data: Record<string, string>; ids: { text?: string; choice?: string } } {
    const all = actionsOf(card);
    const action = all.find((candidate) => candidate.title === title) ?? all.flatMap((candidate) => actionsOf(candidate.card)).find((candidate) => candidate.title === title);
    const data = action?.data ?? action?.card?.actions?.[0]?.data;
    if (!data) throw new Error(`There is no button "${title}" on ${JSON.stringify(card)}`);
    const idOf = (type: string) => action?.card?.body?.find((input) => input.type === type)?.id;
    return { data, ids: { text: idOf('Input.Text'), choice: idOf('Input.ChoiceSet') } };
}

function valueOf(card: unknown, choice: string): string {
    const found = actionsOf(card).flatMap((action) => action.card?.body ?? []).flatMap((input) => input.choices ?? []).find(({ title }) => title.endsWith(choice));
    if (!found) throw new Error(`There is no choice "${choice}" on ${JSON.stringify(card)}`);
    return found.value;
}

/** What stands in Teams after all that was sent: posts in order, updates in place. */
function standing(sent: readonly Recorded[]): Posted[] {
    const messages: Posted[] = [];
    for (const [index, call] of sent.entries()) {
        const activity = (call.path === '/v3/conversations' ? call.body['activity'] : call.body) as Record<string, unknown>;
        const [, conversation = '', updated] = /^\/v3\/conversations\/([^/]+)\/activities\/?([^/]*)$/.exec(call.path) ?? [];
        if (call.method === 'DELETE') { messages.splice(messages.findIndex((message) => message.id === decodeURIComponent(updated ?? '')), 1); continue; }
        if (activity['type'] !== 'message') continue;
        const card = (activity['attachments'] as { content?: unknown }[] | undefined)?.[0]?.content;
        const text = String(activity['text'] ?? '') || String((card as { fallbackText?: string } | undefined)?.fallbackText ?? '');
        const known = call.method === 'PUT' && messages.find((message) => message.id === decodeURIComponent(updated ?? ''));
        if (known) { Object.assign(known, { text, card }); continue; }
        const [base = '', threadRoot] = decodeURIComponent(conversation).split(';messageid=');
        const channel = (call.body['channelData'] as { channel?: { id?: string } } | undefined)?.channel?.id;
        // The fake numbers what it takes.
        messages.push({ id: String(1700000000001 + index), conversation: channel ?? base, text, card, root: threadRoot });
    }
    return messages;
}
