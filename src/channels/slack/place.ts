import { DeliveryError } from '../../errors.js';
import type { Address } from '../../model.js';
import { decodeAddress, encodeAddress } from '../address.js';

export const SLACK = 'slack';

/** Where a message was said, in Slack's own words. */
export interface SaidAt { team: string; channel: string; channelType?: string; ts: string; threadTs?: string }

export interface Whereabouts {
    team: string;
    channel: string;
    direct: boolean;
    conversationId: string;
    /** The thread an answer goes to; absent in a direct message outside threads. */
    replyThread?: string;
    /** Root of the thread it was said in; absent for the root itself. */
    thread?: string;
    /** The Slack channel without thread, the same string for everything said in it. */
    place: string;
}

/**
 * The thread rule. A direct message is one conversation per (team, DM channel), and answers go to the thread the customer wrote in, if any.
 * A channel holds one conversation per (team, channel, thread), and a message outside threads is the root of its own.
 */
export function whereabouts({ team, channel, channelType, ts, threadTs }: SaidAt): Whereabouts {
    const direct = channelType === 'im' || channel.startsWith('D');
    const thread = threadTs && threadTs !== ts ? threadTs : undefined;
    const root = threadTs || ts;
    return {
        team, channel, direct, thread,
        place: slackPlace(team, channel),
        conversationId: direct ? `${team}:${channel}` : `${team}:${channel}:${root}`,
        replyThread: direct ? thread : root,
    };
}

/** `Incoming.place` of a Slack channel. */
export function slackPlace(team: string, channel: string): string {
    return `${SLACK}|${team}|${channel}`;
}

/** Address of a Slack channel known from configuration. Without `team` the app's only workspace is meant. */
export function slackDeskAddress(channel: string, team = ''): Address {
    return encodeAddress({ channelId: SLACK, conversation: { id: `${team}:${channel}`, conversationType: 'channel', isGroup: true, tenantId: team || undefined } });
}

export interface Target { team: string; channel: string; thread?: string }

interface Account { id: string; properties?: { threadTs?: string } }

/** Where to post for a conversation made by `whereabouts` or `slackDeskAddress`. */
export function targetOf(conversation: Account | undefined): Target {
    const [team, channel, thread] = conversation?.id.split(':') ?? [];
    if (team === undefined || !channel) {
        throw new DeliveryError(`"${conversation?.id ?? ''}" is no Slack conversation (team:channel or team:channel:thread).`, { gone: true });
    }
    return { team, channel, thread: thread || conversation?.properties?.threadTs };
}

export function targetOfAddress(address: Address): Target {
    return targetOf(decodeAddress(address).conversation);
}
