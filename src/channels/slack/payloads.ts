/** What we read of Slack's payloads, and no more; everything optional that Slack may leave out. */

import type { RichNode } from './richText.js';

export interface SlackFile { id: string; name?: string; title?: string; mimetype?: string; size?: number; permalink?: string; url_private?: string; url_private_download?: string }

export interface SlackMessage {
    type: string;
    subtype?: string;
    channel: string;
    channel_type?: string;
    user?: string;
    bot_id?: string;
    app_id?: string;
    text?: string;
    ts: string;
    thread_ts?: string;
    event_ts?: string;
    files?: SlackFile[];
    blocks?: RichNode[];
    edited?: { ts: string };
    hidden?: boolean;
    /** `message_changed` and `message_deleted` only. */
    message?: Omit<SlackMessage, 'channel'>;
    previous_message?: Omit<SlackMessage, 'channel'>;
    deleted_ts?: string;
}

export interface SlackOpened { type: string; user: string; channel: string | { id: string }; tab?: string; event_ts?: string }

/** `item_user`: who wrote what was reacted to. */
export interface SlackReaction { type: 'reaction_added'; user: string; reaction: string; item?: { type: string; channel?: string; ts?: string }; item_user?: string; event_ts?: string }

/** The envelope of an event, without what it carries. */
export interface Envelope {
    team_id?: string;
    enterprise_id?: string;
    api_app_id?: string;
    is_enterprise_install?: boolean;
    authorizations?: { team_id?: string | null; enterprise_id?: string | null; is_enterprise_install?: boolean }[];
}

export interface EventBody extends Envelope { event: SlackMessage | SlackOpened | SlackReaction | { type: string; user?: string; channel?: string | { id: string } } }

interface Interaction {
    team?: { id: string } | null;
    enterprise?: { id: string } | null;
    user: { id: string; name?: string; username?: string; team_id?: string };
    trigger_id: string;
}

export interface PressBody extends Interaction {
    container?: { type: string; message_ts?: string; channel_id?: string; thread_ts?: string };
    channel?: { id: string };
    message?: { ts: string; thread_ts?: string; text?: string; blocks?: { type: string; block_id?: string }[] };
    actions: { action_id: string; block_id?: string; action_ts: string; value?: string; selected_option?: { value: string } | null }[];
}

export interface SubmissionBody extends Interaction {
    view: { id: string; private_metadata: string; state: { values: Record<string, Record<string, { value?: string | null; selected_option?: { value: string } | null; files?: SlackFile[] | null }>> } };
}

export interface CommandBody {
    team_id?: string;
    enterprise_id?: string;
    user_id: string;
    user_name?: string;
    channel_id: string;
    text?: string;
    trigger_id: string;
}

/** The workspace our app is installed in, which in shared channels is not always the one the message came from. */
export function teamOfEvent(body: Envelope): string {
    const [authorization] = body.authorizations ?? [];
    return authorization?.team_id ?? body.team_id ?? authorization?.enterprise_id ?? body.enterprise_id ?? '';
}

export function teamOfInteraction(body: Interaction): string {
    return body.team?.id ?? body.user.team_id ?? body.enterprise?.id ?? '';
}
