import type { Activity } from 'botbuilder';
import type { Authorize, AuthorizeSourceData } from '@slack/bolt';
import { joinedActivity, messageActivity, reactionActivity } from './inbound.js';
import type { EventBody, SlackMessage, SlackOpened, SlackReaction } from './payloads.js';

type Reader = (body: EventBody, who: { botUserId?: string }) => Partial<Activity> | undefined;

const message: Reader = (body, who) => messageActivity(body.event as SlackMessage, body, who);
const opened: Reader = (body, who) => joinedActivity(body.event as SlackOpened, body, who);
const reaction: Reader = (body, who) => reactionActivity(body.event as SlackReaction, body, who);
const READERS = new Map<string, Reader>([['message', message], ['reaction_added', reaction], ['app_mention', message], ['app_home_opened', opened], ['im_created', opened]]);

/** What an event means, read as the bot of the workspace it came from; undefined for what is not ours to answer. Rejects if `authorize` does. */
export async function eventActivity(body: EventBody, authorize: Authorize<boolean>): Promise<Partial<Activity> | undefined> {
    const read = READERS.get(body.event.type);
    return read?.(body, await authorize(sourceOf(body), body as Parameters<Authorize<boolean>>[1]));
}

/** Where an event came from, as Bolt tells its `authorize`: in shared channels the workspace our app is installed in. */
function sourceOf(body: EventBody): AuthorizeSourceData<boolean> {
    const { event } = body;
    const authorization = body.authorizations?.[0];
    return {
        teamId: authorization?.team_id ?? body.team_id,
        enterpriseId: authorization ? authorization.enterprise_id ?? undefined : body.enterprise_id,
        userId: event.user,
        conversationId: channelOf(event),
        isEnterpriseInstall: Boolean(authorization ? authorization.is_enterprise_install : body.is_enterprise_install),
    };
}

function channelOf(event: EventBody['event']): string | undefined {
    if (!('channel' in event)) return 'item' in event ? event.item?.channel : undefined;
    return typeof event.channel === 'string' ? event.channel : event.channel?.id;
}
