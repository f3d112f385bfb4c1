/** Customers and people on Slack and Teams, for the relay's tests. */
import { randomUUID } from 'node:crypto';
import { escapeMarkup, readable } from '../../src/channels/slack/markup.js';
import type { Json } from './fakeSlack/json.js';
import type { Message } from './fakeSlack/workspace.js';
import { TEAMS_DESK, type Ends, type PersonAtDesk, type Sent, type Shown, type Speaker } from './relayWorld.js';

let strangers = 0;

/* ---------- Slack ---------- */

function richText(text: string, bold: string | undefined): { blocks?: Json[] } {
    if (!bold) return {};
    const [before = '', after = ''] = text.split(bold);
    const parts = [{ type: 'text', text: before }, { type: 'text', text: bold, style: { bold: true } }, { type: 'text', text: after }].filter((part) => part.text !== '');
    return { blocks: [{ type: 'rich_text', block_id: 'b', elements: [{ type: 'rich_text_section', elements: parts }] }] };
}

function shownInSlack({ slack }: Ends, message: Message): Shown {
    const said = (message.blocks ?? []).flatMap((block) => (block['type'] === 'rich_text' ? (block['elements'] as { elements: { text?: string; style?: { bold?: boolean } }[] }[]).flatMap(({ elements }) => elements) : []));
    const files = ((message['files'] ?? []) as { id: string; name: string }[]).map(({ id, name }) => ({ name, bytes: slack.slack.files.get(id)!.bytes }));
    return { text: readable(message.text), bold: said.filter(({ style }) => style?.bold).map(({ text = '' }) => text), files };
}

export function slackCustomer(ends: Ends): Speaker & { user: string } {
    const { slack, settle } = ends;
    const user = slack.slack.addUser(`U8NEW${++strangers}`, 'ana', 'Ana Ruiz', 'en-GB');
    const { id: channel } = slack.slack.direct(user);
    const own = () => slack.messages(channel).filter((message) => message.user === user).at(-1)!;
    return {
        name: 'Slack', user,
        async says(text, { bold, file } = {}) {
            await slack.people.says({ user, text: escapeMarkup(bold ? text.replace(bold, `*${bold}*`) : text), ...richText(text, bold), ...(file ? { files: [slack.keepFile(file.name, file.contentType, file.bytes)] } : {}) });
            await settle();
        },
        async edits(text) { await slack.people.edits(channel, own().ts, text); await settle(); },
        async deletes() { await slack.people.deletes(channel, own().ts); await settle(); },
        reads: async () => slack.messages(channel).filter((message) => message.bot_id).map((message) => shownInSlack(ends, message)),
    };
}

export function slackPerson(ends: Ends): PersonAtDesk {
    const { slack, settle } = ends;
    const user = 'U3AGENT';
    const card = () => slack.messages('C2DESK').filter((message) => message.bot_id && !message.thread_ts).at(-1)!;
    const own = () => slack.messages('C2DESK').filter((message) => message.user === user).at(-1)!;
    return {
        name: 'Slack',
        async claims() { await slack.people.presses('C2DESK', card().ts, 'Claim', { user }); await settle(); },
        async says(text, { bold, file } = {}) {
            const line = `! ${text}`;
            await slack.people.says({
                user, channel: 'C2DESK', threadTs: card().ts, text: escapeMarkup(bold ? line.replace(bold, `*${bold}*`) : line), ...richText(line, bold),
                ...(file ? { files: [slack.keepFile(file.name, file.contentType, file.bytes)] } : {}),
            });
            await settle();
        },
        async edits(text) { await slack.people.edits('C2DESK', own().ts, `! ${text}`); await settle(); },
        async deletes() { await slack.people.deletes('C2DESK', own().ts); await settle(); },
        reads: async () => slack.messages('C2DESK').filter((message) => message.bot_id && message.thread_ts === card().ts).map((message) => shownInSlack(ends, message)),
    };
}

/* ---------- Teams ---------- */

const BOT = { id: '28:bot', name: 'Warmline' };
interface Posted { id: string; conversation: string; root?: string; activity: Record<string, unknown> }
interface FileCard { actions?: { type: string; url?: string; title: string; data?: Record<string, string> }[]; body?: unknown[] }

/** What stands in Teams after all that was sent. */
function standing({ teams }: Ends): Posted[] {
    const messages: Posted[] = [];
    for (const [index, call] of teams.sent.entries()) {
        if (call.failed) continue;
        const activity = (call.path === '/v3/conversations' ? call.body['activity'] : call.body) as Record<string, unknown>;
        const [, conversation = '', changed = ''] = /^\/v3\/conversations\/([^/]+)\/activities\/?([^/]*)$/.exec(call.path) ?? [];
        const at = messages.findIndex(({ id }) => id === decodeURIComponent(changed));
        if (call.method === 'DELETE') { if (at >= 0) messages.splice(at, 1); continue; }
        if (activity['type'] !== 'message') continue;
        if (call.method === 'PUT') { if (at >= 0) messages[at]!.activity = activity; continue; }
        const [base = '', root] = decodeURIComponent(conversation).split(';messageid=');
        const channel = (call.body['channelData'] as { channel?: { id?: string } } | undefined)?.channel?.id;
        messages.push({ id: String(1700000000001 + index), conversation: channel ?? base, root, activity });
    }
    return messages;
}

async function shownInTeams({ activity }: Posted): Promise<Shown> {
    const text = String(activity['text'] ?? '');
    const attachments = (activity['attachments'] ?? []) as { contentType: string; contentUrl?: string; content?: FileCard }[];
    const links = attachments.flatMap(({ contentUrl, content }) => [contentUrl, ...(content?.actions ?? []).map(({ url }) => url)]).filter((link) => link !== undefined);
    const files = await Promise.all(links.map(async (link) => {
        const answer = await fetch(link);
        const name = /filename="([^"]*)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? '';
        return { name, bytes: Buffer.from(await answer.arrayBuffer()) };
    }));
    const plain = activity['textFormat'] === 'xml' ? text.replace(/<[^>]*>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&') : text;
    return { text: plain, bold: [...text.matchAll(/<strong>(.*?)<\/strong>/g)].map(([, words]) => words!), files };
}

/** As Teams sends what people type; only its own mentions are markup. */
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/<(?!\/?at>)/g, '&lt;').replace(/(?<!<\/?at)>/g, '&gt;');

function teamsEnd(ends: Ends, from: object, conversation: () => object) {
    const { url, teams, settle } = ends;
    let last = '';
    const send = async (activity: object) => {
        const response = await fetch(`${url}/api/messages`, {
            method: 'POST', headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ channelId: 'msteams', serviceUrl: teams.url, timestamp: new Date(), recipient: BOT, from, conversation: conversation(), ...activity }),
        });
        if (response.status !== 200) throw new Error(`The bot answered ${response.status}: ${await response.text()}`);
        await settle();
    };
    const attached = (text: string, bold: string | undefined, file: Sent | undefined) => {
        const path = file && `/v3/attachments/${randomUUID()}/views/original`;
        if (path) teams.files.set(path, { contentType: file.contentType, bytes: file.bytes });
        const html = bold ? [{ contentType: 'text/html', content: `<p>${escaped(text).replace(bold, `<strong>${bold}</strong>`)}</p>` }] : [];
        const picture = file?.contentType.startsWith('image/');
        const sent = !path ? [] : picture
            ? [{ contentType: 'image/*', contentUrl: `${teams.url}${path}`, name: file.name }]
            : [{ contentType: 'application/vnd.microsoft.teams.file.download.info', name: file.name, content: { downloadUrl: `${teams.url}${path}`, uniqueId: path, fileType: file.name.split('.').at(-1) } }];
        return { attachments: [...html, ...sent] };
    };
    return {
        send,
        say: (text: string, mention: object, bold?: string, file?: Sent) => send({ type: 'message', id: (last = randomUUID()), text: escaped(text), ...attached(text, bold, file), ...mention }),
        edit: (text: string, mention: object) => send({ type: 'messageUpdate', id: last, text: escaped(text), ...mention, channelData: { eventType: 'editMessage' } }),
        remove: () => send({ type: 'messageDelete', id: last, channelData: { eventType: 'softDeleteMessage' } }),
    };
}

export function teamsCustomer(ends: Ends): Speaker & { sends(attachment: object): Promise<void> } {
    const number = ++strangers;
    const chat = { id: `a:chat${number}`, conversationType: 'personal', tenantId: 'tenant-1' };
    const end = teamsEnd(ends, { id: `29:c${number}`, name: 'Ana Ruiz', aadObjectId: `aad-c${number}` }, () => chat);
    return {
        name: 'Teams',
        sends: (attachment) => end.send({ type: 'message', id: randomUUID(), text: '', attachments: [attachment] }),
        says: (text, { bold, file } = {}) => end.say(text, {}, bold, file),
        edits: (text) => end.edit(text, {}),
        deletes: () => end.remove(),
        reads: () => Promise.all(standing(ends).filter(({ conversation }) => conversation === chat.id).map(shownInTeams)),
    };
}

export function teamsPerson(ends: Ends): PersonAtDesk {
    const card = () => standing(ends).filter(({ conversation, root }) => conversation === TEAMS_DESK && !root).at(-1)!;
    const thread = () => ({ id: `${TEAMS_DESK};messageid=${card().id}`, conversationType: 'channel', isGroup: true, tenantId: 'tenant-1' });
    const end = teamsEnd(ends, { id: '29:U3AGENT', name: 'Mia Novak', aadObjectId: 'U3AGENT' }, thread);
    const mention = { entities: [{ type: 'mention', mentioned: BOT, text: '<at>Warmline</at>' }] };
    return {
        name: 'Teams',
        claims: async () => {
            const { actions = [] } = (card().activity['attachments'] as { content: FileCard }[])[0]!.content;
            await end.send({ type: 'message', id: randomUUID(), value: actions.find(({ title }) => title === 'Claim')!.data });
        },
        says: (text, { bold, file } = {}) => end.say(`<at>Warmline</at> ${text}`, mention, bold, file),
        edits: (text) => end.edit(`<at>Warmline</at> ${text}`, mention),
        deletes: () => end.remove(),
        reads: () => Promise.all(standing(ends).filter(({ root }) => root === card().id).map(shownInTeams)),
    };
}
