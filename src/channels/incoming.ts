import { createHash } from 'node:crypto';
import type { Activity, Attachment as ActivityAttachment, Mention } from 'botbuilder';
import type { Attachment, Incoming, Mark, Person } from '../model.js';
import { given } from '../text/marks.js';
import { botAttachmentOf } from './botFiles.js';
import { conversationIdOf, encodeAddress, placeOf, sharedPlaceOf, splitThread } from './address.js';
import { marksFromHtml } from './teamsHtml.js';

/** Files taken of one message. */
const MOST_FILES = 20;

interface SlackData { key?: string; team: string; channel: string; ts: string; threadTs?: string; user: string; mentioned?: boolean; marks?: Mark[] }
type Common = Pick<Incoming, 'key' | 'conversationId' | 'channel' | 'at' | 'address' | 'from' | 'locale' | 'place' | 'thread' | 'mentioned'>;

/**
 * What an activity of any channel means for a conversation; undefined for what does not concern it (typing, most reactions, foreign events,
 * talk of others at the top of a channel).
 * @param now stands in where the platform gives no time
 */
export function toIncoming(activity: Partial<Activity>, now: number): Incoming | undefined {
    const common = commonOf(activity, now);
    if (!common || isFromBot(activity)) return undefined;
    switch (activity.type) {
        case 'message': return messageOf(activity, common);
        case 'messageUpdate': return editOf(activity, common);
        case 'messageDelete': return { ...common, kind: 'delete', messageId: activity.id ?? '', key: versioned(activity, common, 'delete') };
        case 'invoke': return activity.name === 'adaptiveCard/action' ? pressOf(executed(activity.value), common) : undefined;
        case 'messageReaction': return reactionOf(activity, common);
        case 'conversationUpdate': return activity.membersAdded?.length ? joinedOf(activity, common) : undefined;
        case 'event': return activity.name === 'handoff.status' ? statusOf(activity.value, common) : undefined;
        case 'installationUpdate': return activity.action?.startsWith('add') ? joinedOf(activity, common) : undefined;
        default: return undefined;
    }
}

function commonOf(activity: Partial<Activity>, now: number): Common | undefined {
    const place = placeOf(activity);
    if (!place) return undefined;
    const slack = slackOf(activity);
    const conversationId = conversationIdOf(place);
    const identity = activity.id || digest(JSON.stringify([activity.timestamp, activity.from?.id, activity.text, activity.value]));
    const shared = sharedPlaceOf(activity);
    return {
        key: slack ? slack.key ?? ['slack', slack.team, slack.channel, slack.ts, slack.user].join('|') : `${conversationId}|${identity}`,
        conversationId,
        channel: place.channelId,
        at: timeOf(activity.timestamp) ?? now,
        address: encodeAddress(place),
        from: personOf(activity),
        // Teams reports another locale on a press than on a message, so only messages are asked; our own page always knows.
        ...(activity.locale && ((activity.type === 'message' && activity.text) || activity.channelId === 'web') ? { locale: activity.locale } : {}),
        ...(shared ? { place: shared, mentioned: isMentioned(activity) } : {}),
        ...threadOf(activity),
    };
}

function messageOf(activity: Partial<Activity>, common: Common): Incoming | undefined {
    const { text, ...written } = saidIn(activity);
    const attachments = attachmentsOf(activity);
    // Forms with files are Slack's alone.
    if (!text && activity.value !== undefined && activity.value !== null) return pressOf(activity.value, common, slackOf(activity) ? attachments : []);
    if (!text && attachments.length === 0) return undefined;
    const opensThread = common.place && (!common.thread || common.thread === activity.id);
    if (opensThread && !common.mentioned) return undefined;
    return { ...common, kind: 'message', messageId: activity.id || common.key, text, ...written, ...(attachments.length ? { attachments } : {}) };
}

function editOf(activity: Partial<Activity>, common: Common): Incoming | undefined {
    if (!activity.id) return undefined;
    const { text, ...written } = saidIn(activity);
    // Teams sends softDeleteMessage as messageDelete; undeleteMessage brings the old text back as an edit.
    return text ? { ...common, kind: 'edit', messageId: activity.id, text, ...written, key: versioned(activity, common, 'edit') } : undefined;
}

/** A reload or reinstallation tells of the same joining again: one key per conversation. Members coming to a team are not greeted by a bot. */
function joinedOf(activity: Partial<Activity>, common: Common): Incoming | undefined {
    if (common.place) return undefined;
    const customer = (activity.membersAdded ?? []).find(({ id }) => id !== activity.recipient?.id);
    const from = common.from.id ? common.from : { id: customer?.id ?? common.conversationId, name: customer?.name };
    return { ...common, kind: 'joined', from, key: `${common.conversationId}|joined` };
}

const HANDOFF_STATES = ['accepted', 'failed', 'completed'] as const;

/** Hubs put any object of their own into `message`; only words are kept. */
function statusOf(value: unknown, common: Common): Incoming | undefined {
    const { state, message } = (value ?? {}) as { state?: unknown; message?: unknown };
    const known = HANDOFF_STATES.find((one) => one === state);
    return known && { ...common, kind: 'handoffStatus', state: known, ...(typeof message === 'string' && message.trim() ? { message: message.trim().slice(0, 500) } : {}) };
}

function pressOf(value: unknown, common: Common, attachments: Attachment[] = []): Incoming | undefined {
    const given = typeof value === 'string' ? parsed(value) : value;
    if (typeof given !== 'object' || given === null) return undefined;
    const { action, ...rest } = given as Record<string, unknown>;
    if (typeof action !== 'string' || !action) return undefined;
    const data = Object.entries(rest).filter(([name, item]) => name !== 'msteams' && item !== null && item !== undefined);
    // Inputs of our cards are named after what they ask for and the action they belong to: `text.reply`.
    const key = (name: string) => name.replace(/\.\w+$/, '');
    return { ...common, kind: 'press', action, data: Object.fromEntries(data.map(([name, item]) => [key(name), typeof item === 'object' ? JSON.stringify(item) : String(item)])), ...(attachments.length ? { attachments } : {}) };
}

/** Eyes: Slack's name of the sign, and Teams' with its code point before it. */
const EYES = /^(1f440_)?eyes$/;

/** Eyes on a message in a channel mean that somebody is looking at it; every other sign is people's own talk. */
function reactionOf(activity: Partial<Activity>, common: Common): Incoming | undefined {
    if (!common.place || !activity.reactionsAdded?.some(({ type }) => EYES.test(type))) return undefined;
    return { ...common, kind: 'press', action: 'look', data: {}, mentioned: false };
}

/** An Action.Execute wraps the data, and may name the action as its verb. */
function executed(value: unknown): unknown {
    const { action } = (value ?? {}) as { action?: { verb?: string; data?: object } };
    return { action: action?.verb, ...action?.data };
}

/* ---------- words ---------- */

/** What was typed, without the bot's name in front; other people's mentions become their names. */
function textOf(activity: Partial<Activity>): string {
    const raw = activity.text ?? '';
    if (activity.channelId === 'slack' || activity.channelId === 'web') return raw.trim();
    const withoutBot = mentionsOf(activity)
        .filter(({ mentioned, text }) => text && mentioned?.id === activity.recipient?.id)
        .reduce((text, mention) => text.replaceAll(mention.text, ' '), raw);
    const named = withoutBot.replace(/<at\b[^>]*>(.*?)<\/at>/gis, '$1');
    return (activity.channelId === 'msteams' ? decodeEntities(named) : named).replace(/^[ \t]+|[ \t]+$/gm, '').trim();
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** One pass, so that `&amp;lt;` stays `&lt;`. */
function decodeEntities(text: string): string {
    return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,6}));/gi, (whole: string, decimal?: string, hex?: string, name?: string) => {
        if (name) return ENTITIES[name.toLowerCase()] ?? whole;
        const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
        return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
    }).replaceAll('\u00a0', ' ');
}

function mentionsOf(activity: Partial<Activity>): Mention[] {
    return (activity.entities ?? []).filter(({ type }) => type === 'mention') as Mention[];
}

function isMentioned(activity: Partial<Activity>): boolean {
    const slack = slackOf(activity);
    return slack ? slack.mentioned === true : mentionsOf(activity).some(({ mentioned }) => mentioned?.id === activity.recipient?.id);
}

/** Our own channels say who holds a file; of others nobody is believed who claims to speak for them. */
function attachmentsOf({ channelId, attachments }: Partial<Activity>): Attachment[] {
    const own = channelId === 'slack' || channelId === 'web';
    return (attachments ?? []).slice(0, MOST_FILES).flatMap((attachment) => (own ? [ownAttachmentOf(attachment)] : botAttachmentOf(attachment)));
}

function ownAttachmentOf({ contentType, contentUrl, name, content }: ActivityAttachment): Attachment {
    return { contentType, ...(contentUrl ? { url: contentUrl } : {}), ...(name ? { name } : {}), ...content as Pick<Attachment, 'held' | 'size'> | undefined };
}

/** The words, and how they were written where the channel tells. */
function saidIn(activity: Partial<Activity>): { text: string; marks?: Mark[] } {
    const text = textOf(activity);
    if (activity.channelId === 'slack') return { text, ...given(slackOf(activity)?.marks) };
    if (activity.channelId === 'web') return { text, ...given((activity.channelData as { web?: { marks?: Mark[] } } | undefined)?.web?.marks) };
    const html = activity.attachments?.find(({ contentType, content }) => contentType === 'text/html' && typeof content === 'string')?.content as string | undefined;
    return (html && activity.channelId === 'msteams' && marksFromHtml(withoutBot(html, activity), text, decodeEntities)) || { text };
}

/** Teams marks a mention as `<span itemtype="…/Mention">` in its HTML. */
function withoutBot(html: string, activity: Partial<Activity>): string {
    const names = mentionsOf(activity).filter(({ mentioned }) => mentioned?.id === activity.recipient?.id).map(({ mentioned, text }) => mentioned?.name ?? text?.replace(/<[^>]*>/g, '') ?? '');
    return html.replace(/<(span|at)\b[^>]*>([^<]*)<\/\1>/gi, (whole, _tag, name: string) => (names.includes(decodeEntities(name)) ? '' : whole));
}

/* ---------- who, when, where ---------- */

/** The directory's id of a Teams user is the same in every place; the Bot Framework id is not. */
function personOf(activity: Partial<Activity>): Person {
    const { id = '', name, aadObjectId } = activity.from ?? {};
    return { id: (activity.channelId === 'msteams' && aadObjectId) || id, ...(name ? { name } : {}) };
}

function isFromBot(activity: Partial<Activity>): boolean {
    const { from, recipient, type } = activity;
    if (type === 'conversationUpdate' || type === 'installationUpdate') return false;
    return from?.role === 'bot' || (from?.id !== undefined && from.id === recipient?.id);
}

function threadOf(activity: Partial<Activity>): { thread?: string } {
    const slack = slackOf(activity);
    const thread = slack ? slack.threadTs : splitThread(activity.conversation?.id ?? '').root;
    return thread ? { thread } : {};
}

function slackOf(activity: Partial<Activity>): SlackData | undefined {
    return activity.channelId === 'slack' ? (activity.channelData as { slack?: SlackData } | undefined)?.slack : undefined;
}

/** Adapters parse times into Dates; a stored activity has them as text. */
function timeOf(time: Date | string | undefined): number | undefined {
    const value = time === undefined ? Number.NaN : new Date(time).getTime();
    return Number.isNaN(value) ? undefined : value;
}

/** A message may be edited, deleted and restored many times; a copy of one of those carries the same time and text. */
function versioned(activity: Partial<Activity>, common: Common, change: string): string {
    return `${common.key}|${change}|${timeOf(activity.timestamp) ?? ''}|${digest(activity.text ?? '')}`;
}

function digest(text: string): string {
    return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}

function parsed(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}
