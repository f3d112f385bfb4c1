import { ActivityTypes, type Activity, type Attachment } from 'botbuilder';
import { slackActivity, timeOf, type Happening } from './activity.js';
import type { Mark } from '../../model.js';
import { heldBySlack } from './files.js';
import { mentions, readable } from './markup.js';
import { readRichText } from './richText.js';
import { teamOfEvent, type Envelope, type SlackFile, type SlackMessage, type SlackOpened, type SlackReaction } from './payloads.js';

/** Messages a person wrote; every other subtype (joins, topics, pins, other bots, Slackbot's own) is Slack talking. */
const WRITTEN = new Set([undefined, 'file_share', 'thread_broadcast', 'me_message']);

interface Who { botUserId?: string }

/**
 * What a `message` or `app_mention` event means; `undefined` for what is not ours to answer: own and other bots' messages, Slack's notices,
 * edits that change no word (link previews), and talk in a channel that neither mentions the bot nor stands in a thread.
 * A mention comes as both events and yields the same activity twice.
 */
export function messageActivity(event: SlackMessage, body: Envelope, { botUserId }: Who): Partial<Activity> | undefined {
    const changed = event.subtype === 'message_changed' || event.subtype === 'message_deleted';
    const said = changed ? event.message ?? event.previous_message : event;
    const before = event.previous_message;
    if (!said || !fromPerson(said, body, botUserId) || (before && !fromPerson(before, body, botUserId))) return undefined;
    const mentioned = event.type === 'app_mention' || mentions(said.text, botUserId) || mentions(before?.text, botUserId);
    const direct = event.channel_type === 'im' || event.channel.startsWith('D');
    if (!direct && !mentioned && !said.thread_ts && !before?.thread_ts) return undefined;
    const happening: Happening = {
        team: teamOfEvent(body), channel: event.channel, channelType: event.channel_type, ts: said.ts, threadTs: said.thread_ts ?? before?.thread_ts,
        user: said.user ?? before?.user ?? '', botUserId, mentioned,
    };
    if (isDeletion(event)) return deletion(event, happening);
    return changed ? edit(event, happening) : written(event, happening);
}

/** A message posted through our app with a person's token carries no bot id, but our app id. */
function fromPerson(message: Omit<SlackMessage, 'channel'>, body: Envelope, botUserId: string | undefined): boolean {
    if (message.subtype === 'tombstone') return true;
    if (message.bot_id || message.subtype === 'bot_message' || !message.user) return false;
    return message.user !== botUserId && message.user !== 'USLACKBOT' && !(message.app_id && message.app_id === body.api_app_id);
}

function written(event: SlackMessage, happening: Happening): Partial<Activity> | undefined {
    if (!WRITTEN.has(event.subtype)) return undefined;
    const { text, marks } = saidIn(event, happening);
    return slackActivity({ ...happening, marks }, {
        type: ActivityTypes.Message,
        text,
        ...attachmentsOf(event.files, happening.team),
    });
}

function edit(event: SlackMessage, happening: Happening): Partial<Activity> | undefined {
    const { message, previous_message: before } = event;
    if (!message || !WRITTEN.has(message.subtype)) return undefined;
    const sameWords = before ? before.text === message.text : !message.edited;
    if (sameWords) return undefined;
    const editedTs = message.edited?.ts ?? event.event_ts ?? event.ts;
    const { text, marks } = saidIn(message, happening);
    return slackActivity({ ...happening, marks, at: timeOf(editedTs) }, { type: ActivityTypes.MessageUpdate, text });
}

function saidIn({ text, blocks }: Omit<SlackMessage, 'channel'>, { botUserId }: Happening): { text: string; marks?: Mark[] } {
    return readRichText(blocks, botUserId) ?? { text: readable(text ?? '', botUserId) };
}

/** The root of a thread with answers is not removed but replaced by a tombstone. */
function isDeletion(event: SlackMessage): boolean {
    return event.subtype === 'message_deleted' || event.message?.subtype === 'tombstone';
}

function deletion(event: SlackMessage, happening: Happening): Partial<Activity> | undefined {
    if (!event.previous_message) return undefined;
    const ts = event.deleted_ts ?? event.previous_message.ts;
    const user = event.previous_message.user ?? happening.user;
    return slackActivity({ ...happening, ts, user, at: timeOf(event.event_ts ?? event.ts) }, { type: ActivityTypes.MessageDelete });
}

/** Files as an activity carries them; nothing where there are none. */
export function attachmentsOf(files: readonly SlackFile[] = [], team: string): Pick<Partial<Activity>, 'attachments'> {
    return files.length ? { attachments: files.map((file) => attachmentOf(file, team)) } : {};
}

/** Permalink before download address: the person who reads the link is signed in to Slack, but has no bot token. */
function attachmentOf(file: SlackFile, team: string): Attachment {
    const content = { held: heldBySlack(file, team), ...(file.size === undefined ? {} : { size: file.size }) };
    return { contentType: file.mimetype || 'application/octet-stream', name: file.name || file.title || file.id, contentUrl: file.permalink ?? file.url_private, content };
}

/** The customer opened the bot's messages tab, or a direct message with it came to be. The same activity however often they look in. */
export function joinedActivity(event: SlackOpened, body: Envelope, { botUserId }: Who): Partial<Activity> | undefined {
    if (event.type === 'app_home_opened' && event.tab !== 'messages') return undefined;
    const channel = typeof event.channel === 'string' ? event.channel : event.channel.id;
    if (!channel || !event.user || event.user === botUserId) return undefined;
    return joined({ team: teamOfEvent(body), channel, user: event.user, botUserId }, timeOf(event.event_ts ?? '0'));
}

export function joined(who: { team: string; channel: string; user: string; userName?: string; botUserId?: string }, at: number): Partial<Activity> {
    const id = `joined:${who.user}`;
    const happening: Happening = { ...who, ts: id, mentioned: true, at };
    return slackActivity(happening, { type: ActivityTypes.ConversationUpdate, membersAdded: [{ id: `${who.team}:${who.user}`, name: who.userName ?? '' }] });
}

/** A reaction to a message of ours in a channel, as if said in its thread: which of them mean something, the desk decides. Once per person, message and sign. */
export function reactionActivity({ user, reaction, item, item_user: author, event_ts }: SlackReaction, body: Envelope, { botUserId }: Who): Partial<Activity> | undefined {
    const { type, channel, ts } = item ?? {};
    if (type !== 'message' || !channel || !ts || channel.startsWith('D') || author !== botUserId || user === botUserId) return undefined;
    const happening: Happening = { team: teamOfEvent(body), channel, ts: `reaction:${ts}:${reaction}`, threadTs: ts, user, botUserId, mentioned: false, at: timeOf(event_ts ?? ts) };
    return slackActivity(happening, { type: ActivityTypes.MessageReaction, reactionsAdded: [{ type: reaction }] });
}
