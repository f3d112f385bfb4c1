import type { Activity, ConversationAccount } from 'botbuilder';
import type { Mark } from '../../model.js';
import { given } from '../../text/marks.js';
import { SLACK, whereabouts, type SaidAt } from './place.js';

/** `activity.channelData.slack`: what the Bot Framework has no word for. */
export interface SlackData {
    team: string;
    channel: string;
    /** With team, channel and user this names what happened, equal in every copy Slack sends: the message's timestamp, or the id of a press or command. */
    ts: string;
    /** Root of the thread it was said in; absent for the root itself and in direct messages outside threads. */
    threadTs?: string;
    user: string;
    /** `slack|team|channel`, without thread; absent in direct messages. */
    place?: string;
    /** Said to the bot: in a direct message, with a mention, or by a button. */
    mentioned: boolean;
    /** How the text was written. */
    marks?: Mark[];
}

export interface Happening extends SaidAt {
    user: string;
    userName?: string;
    botUserId?: string;
    mentioned: boolean;
    marks?: Mark[];
    /** Epoch milliseconds; without it the time of `ts`. */
    at?: number;
}

/** The Activity around something that happened in Slack; the caller adds what it says. */
export function slackActivity(happening: Happening, content: Partial<Activity> & { type: string }): Partial<Activity> {
    const { team, channel, ts, user, userName, botUserId, mentioned, marks } = happening;
    const where = whereabouts(happening);
    const conversation = {
        id: where.conversationId, isGroup: !where.direct, conversationType: where.direct ? 'personal' : 'channel', tenantId: team, name: '',
        ...(where.direct && where.replyThread && { properties: { threadTs: where.replyThread } }),
    } satisfies Partial<ConversationAccount>;
    const slack: SlackData = { team, channel, ts, threadTs: where.thread, user, place: where.direct ? undefined : where.place, mentioned: mentioned || where.direct, ...given(marks) };
    return {
        id: ts,
        channelId: SLACK,
        timestamp: new Date(happening.at ?? timeOf(ts)),
        conversation: conversation as ConversationAccount,
        from: { id: `${team}:${user}`, name: userName ?? '' },
        recipient: { id: `${team}:${botUserId ?? ''}`, name: '' },
        channelData: { slack },
        ...content,
    };
}

/** Epoch milliseconds of a Slack timestamp. */
export function timeOf(ts: string): number {
    return Math.round(Number(ts) * 1000);
}
