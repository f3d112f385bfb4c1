import type { Activity, Attachment as ActivityAttachment } from 'botbuilder';
import type { Attachment, Outgoing } from '../model.js';
import type { QueuedDelivery } from '../store/port.js';
import { clip, toAdaptiveCard } from './adaptiveCard.js';
import type { Place } from './address.js';

/** Teams refuses a message above about 28 kB; a character takes up to three bytes. */
const MAX_TEXT = 8000;
/** Teams shows no more. */
const MAX_SUGGESTIONS = 6;

/** A delivery as a Bot Framework activity. Text travels as plain text, so that nothing a person wrote acts as markup. */
export function toActivity(delivery: QueuedDelivery, place: Place): Partial<Activity> {
    const { message } = delivery;
    const suggestions = (message.suggestions ?? []).slice(0, MAX_SUGGESTIONS);
    const personal = (place.conversation.conversationType ?? 'personal') === 'personal' && !place.conversation.isGroup;
    const card = cardOf(message, personal ? [] : suggestions);
    const sendable = (message.attachments ?? []).filter((attachment) => isShown(attachment, place));
    const linked = (message.attachments ?? []).filter((attachment) => attachment.url && !sendable.includes(attachment));
    return {
        type: 'message',
        from: place.bot as Activity['from'],
        conversation: { id: place.conversation.id } as Activity['conversation'],
        ...(personal && place.user ? { recipient: place.user as Activity['recipient'] } : {}),
        ...(message.card ? {} : { text: clip(textOf(message, linked), MAX_TEXT), textFormat: 'plain' }),
        ...(card ? { summary: clip(message.text, 500) } : {}),
        ...(card || sendable.length ? { attachments: [...(card ? [card] : []), ...sendable.map(fileOf)] } : {}),
        ...(personal && suggestions.length ? { suggestedActions: suggestedActions(suggestions, place) } : {}),
        channelData: { warmline: { id: delivery.id } },
    };
}

/** Bots cannot speak under another name here, so a person's name stands before what they say. */
function textOf({ from, text }: Outgoing, linked: Attachment[]): string {
    const links = linked.map(({ name, url }) => (name ? `${name}: ${url}` : url));
    return [from?.name ? `${from.name}: ${text}` : text, ...links].filter(Boolean).join('\n');
}

/** Teams offers suggested actions in personal chats alone; elsewhere the answers become buttons of a card. */
function cardOf(message: Outgoing, suggestions: string[]): ActivityAttachment | undefined {
    if (!message.card && suggestions.length === 0) return undefined;
    return { contentType: 'application/vnd.microsoft.card.adaptive', content: toAdaptiveCard(message.card ?? { blocks: [] }, message.text, suggestions) };
}

function suggestedActions(suggestions: string[], place: Place): Activity['suggestedActions'] {
    return { to: place.user ? [place.user.id] : [], actions: suggestions.map((text) => ({ type: 'imBack', title: clip(text, 60), value: text })) };
}

/** Teams takes pictures by address, and of other files nothing but links. */
function isShown({ contentType, url }: Attachment, place: Place): boolean {
    return url !== undefined && (place.channelId !== 'msteams' || contentType.startsWith('image/'));
}

function fileOf({ contentType, url, name }: Attachment): ActivityAttachment {
    return { contentType, contentUrl: url, ...(name ? { name } : {}) };
}
