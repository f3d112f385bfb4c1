import type { Activity, Attachment as ActivityAttachment } from 'botbuilder';
import type { Attachment, Outgoing, OutgoingEvent } from '../model.js';
import type { QueuedDelivery } from '../store/port.js';
import { isShown, sizeText } from '../relay/index.js';
import { marksWithin } from '../text/marks.js';
import { clip, escapeMarkdown, toAdaptiveCard } from './adaptiveCard.js';
import type { Place } from './address.js';
import { toHtml } from './teamsHtml.js';

/** Teams refuses a message above about 28 kB; a character takes up to three bytes. */
const MAX_TEXT = 8000;
/** Teams shows no more. */
const MAX_SUGGESTIONS = 6;

/**
 * A delivery as a Bot Framework activity. Text travels as plain text, or where it has formatting that the channel shows, as markup of our making: nothing a person wrote acts as markup.
 * @param linkTo the address at which a file of the conversation can be had
 */
export function toActivity(delivery: QueuedDelivery, place: Place, linkTo?: LinkTo): Partial<Activity> {
    const { message } = delivery;
    if (message.event) return eventOf(delivery.id, message.event, place);
    const suggestions = (message.suggestions ?? []).slice(0, MAX_SUGGESTIONS);
    const personal = (place.conversation.conversationType ?? 'personal') === 'personal' && !place.conversation.isGroup;
    const attachments = (message.attachments ?? []).map((file) => (file.held && linkTo ? { ...file, url: linkTo(delivery.conversationId, file) } : file));
    const offered = attachments.filter((file) => file.held && file.url && !isPicture(file));
    const card = cardOf(message, personal ? [] : suggestions) ?? (offered.length ? fileCard(offered) : undefined);
    const sendable = attachments.filter((attachment) => !offered.includes(attachment) && isSent(attachment, place));
    const linked = attachments.filter((attachment) => attachment.url && !sendable.includes(attachment) && !offered.includes(attachment));
    const text = clip(textOf(message, linked), MAX_TEXT);
    const marks = place.channelId === 'msteams' ? marksWithin(text, message.text, message.marks) : [];
    return {
        type: 'message',
        from: place.bot as Activity['from'],
        conversation: { id: place.conversation.id } as Activity['conversation'],
        ...(personal && place.user ? { recipient: place.user as Activity['recipient'] } : {}),
        ...(message.card ? {} : marks.length ? { text: toHtml(text, marks), textFormat: 'xml' } : { text, textFormat: 'plain' }),
        ...(card ? { summary: clip(message.text || nameOf(message), 500) } : {}),
        ...(card || sendable.length ? { attachments: [...(card ? [card] : []), ...sendable.map(fileOf)] } : {}),
        ...(personal && suggestions.length ? { suggestedActions: suggestedActions(suggestions, place) } : {}),
        channelData: { warmline: { id: delivery.id } },
    };
}

/** As EventFactory.createHandoffInitiation of botbuilder makes it, for which one would need the customer's turn. */
function eventOf(id: string, { name, value, transcript }: OutgoingEvent, place: Place): Partial<Activity> {
    return {
        type: 'event',
        name,
        value,
        from: place.bot as Activity['from'],
        conversation: { id: place.conversation.id } as Activity['conversation'],
        relatesTo: place as Activity['relatesTo'],
        attachments: transcript ? [{ contentType: 'application/json', name: 'Transcript', content: transcript }] : [],
        channelData: { warmline: { id } },
    };
}

/** How the addresses of files are made. */
export type LinkTo = (conversationId: string, file: Attachment) => string;

const nameOf = ({ attachments }: Outgoing): string => (attachments ?? []).map(({ name }) => name).join(', ');

/** Bots cannot speak under another name here, so a person's name stands before what they say. */
function textOf({ from, text }: Outgoing, linked: Attachment[]): string {
    const links = linked.map(({ name, url }) => (name ? `${name}: ${url}` : url));
    return [from?.name && (text || links.length) ? `${from.name}: ${text}` : from?.name ?? text, ...links].filter(Boolean).join('\n');
}

/** Teams offers suggested actions in personal chats alone; elsewhere the answers become buttons of a card. */
function cardOf(message: Outgoing, suggestions: string[]): ActivityAttachment | undefined {
    if (!message.card && suggestions.length === 0) return undefined;
    return { contentType: 'application/vnd.microsoft.card.adaptive', content: toAdaptiveCard(message.card ?? { blocks: [] }, message.text, suggestions) };
}

function suggestedActions(suggestions: string[], place: Place): Activity['suggestedActions'] {
    return { to: place.user ? [place.user.id] : [], actions: suggestions.map((text) => ({ type: 'imBack', title: clip(text, 60), value: text })) };
}

const isPicture = ({ contentType }: Attachment): boolean => isShown(contentType);

/** Files other than pictures stand on a card, with a button that opens them. */
function fileCard(files: Attachment[]): ActivityAttachment {
    const content = {
        type: 'AdaptiveCard', version: '1.5', fallbackText: files.map(({ name }) => name).join(', '),
        body: files.map(({ name, size }) => ({ type: 'TextBlock', text: escapeMarkdown([`\u{1F4CE} ${name}`, ...(size === undefined ? [] : [sizeText(size)])].join(' · ')), wrap: true })),
        actions: files.slice(0, MAX_SUGGESTIONS).map(({ name = '', url }) => ({ type: 'Action.OpenUrl', title: clip(name, 60), url })),
    };
    return { contentType: 'application/vnd.microsoft.card.adaptive', content };
}

/** Teams takes pictures by address, and of other files nothing but links. */
function isSent({ contentType, url }: Attachment, place: Place): boolean {
    return url !== undefined && (place.channelId !== 'msteams' || contentType.startsWith('image/'));
}

function fileOf({ contentType, url, name }: Attachment): ActivityAttachment {
    return { contentType, contentUrl: url, ...(name ? { name } : {}) };
}
