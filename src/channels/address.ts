import type { Activity } from 'botbuilder';
import { WarmlineError } from '../errors.js';
import type { Address } from '../model.js';

/** The way back to a place: what sending needs of a Bot Framework ConversationReference. */
export interface Place {
    channelId: string;
    /** Absent on Slack and the web chat. */
    serviceUrl?: string;
    /** `properties.threadTs`: the Slack thread of a direct message, which is one conversation with or without it. */
    conversation: { id: string; conversationType?: string; isGroup?: boolean; tenantId?: string; properties?: { threadTs?: string } };
    bot?: { id: string; name?: string };
    /** Absent in shared places, where the next speaker may be somebody else. */
    user?: { id: string; name?: string };
}

/** Equal places have equal addresses: fixed order, nothing that changes from message to message. */
export function encodeAddress(place: Place): Address {
    const { id, conversationType, isGroup, tenantId, properties } = place.conversation;
    const person = (who: Place['bot']) => who?.id ? { id: who.id, name: who.name } : undefined;
    return JSON.stringify({
        channelId: place.channelId, serviceUrl: place.serviceUrl, conversation: { id, conversationType, isGroup, tenantId, properties }, bot: person(place.bot), user: person(place.user),
    });
}

/** @throws WarmlineError `invalid` for anything `encodeAddress` has not made. */
export function decodeAddress(address: Address): Place {
    let place: Partial<Place> | null;
    try {
        place = JSON.parse(address) as Partial<Place> | null;
    } catch {
        place = null;
    }
    if (!place?.channelId || !place.conversation?.id) throw new WarmlineError('invalid', 'The address names no channel or no conversation.', 'Use the address a channel handed in.');
    return place as Place;
}

/** Where an activity came from; undefined if it does not say. */
export function placeOf(activity: Partial<Activity>): Place | undefined {
    const { channelId, serviceUrl, conversation, recipient, from } = activity;
    if (!channelId || !conversation?.id) return undefined;
    return { channelId, serviceUrl: serviceUrl || undefined, conversation, bot: recipient, user: sharedPlaceOf(activity) ? undefined : from };
}

/** What the conversation is called everywhere else: unlike on any other channel. The web chat's own ids begin with `web:` already. */
export function conversationIdOf({ channelId, conversation }: Place): string {
    return channelId === 'web' ? conversation.id : `${channelId}|${conversation.id}`;
}

/** The Slack channel, Teams channel or group chat an activity was said in, as `channel|id`; undefined in direct chats. */
export function sharedPlaceOf(activity: Partial<Activity>): string | undefined {
    if (activity.channelId === 'slack') return (activity.channelData as { slack?: { place?: string } } | undefined)?.slack?.place;
    const { id, conversationType, isGroup } = activity.conversation ?? {};
    const shared = conversationType ? conversationType !== 'personal' : isGroup;
    return shared && id ? `${activity.channelId}|${splitThread(id).base}` : undefined;
}

const THREAD_MARK = ';messageid=';

/** Teams names a thread of a channel `19:…@thread.tacv2;messageid=<root>`. */
export function splitThread(conversationId: string): { base: string; root?: string } {
    const at = conversationId.indexOf(THREAD_MARK);
    return at < 0 ? { base: conversationId } : { base: conversationId.slice(0, at), root: conversationId.slice(at + THREAD_MARK.length) };
}

export function joinThread(base: string, root: string): string {
    return base + THREAD_MARK + root;
}

/**
 * The address of a desk place given as `msteams|19:…@thread.tacv2`, to post new threads there.
 * @param account what an activity from the same tenant told: Microsoft's service for the region, and who the bot is
 */
export function deskAddress(place: string, account: { serviceUrl: string; botId: string; tenantId?: string }): Address {
    const [channelId = '', id = ''] = place.split('|', 2);
    return encodeAddress({ channelId, serviceUrl: account.serviceUrl, conversation: { id, conversationType: 'channel', isGroup: true, tenantId: account.tenantId }, bot: { id: account.botId } });
}
