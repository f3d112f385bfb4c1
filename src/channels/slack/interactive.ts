import { ActivityTypes, type Activity } from 'botbuilder';
import { slackActivity, timeOf, type Happening } from './activity.js';
import { readPress, readSubmission, SUGGESTIONS_BLOCK, type Press, type PromptOrigin } from './buttons.js';
import { attachmentsOf, joined } from './inbound.js';
import { mrkdwn, readable } from './markup.js';
import { teamOfInteraction, type CommandBody, type PressBody, type SubmissionBody } from './payloads.js';

interface Who { botUserId?: string }

export interface Pressed {
    team: string;
    press: Press;
    origin: PromptOrigin;
    /** For a press that is complete in itself; a prompt must be answered first. */
    activity?: Partial<Activity>;
}

/** What a button press means; `undefined` for buttons that are not ours and places that cannot be answered. */
export function pressed(body: PressBody, { botUserId }: Who): Pressed | undefined {
    const [action] = body.actions;
    const press = readPress(action?.selected_option?.value ?? action?.value);
    const channel = body.container?.channel_id ?? body.channel?.id;
    const messageTs = body.container?.message_ts ?? body.message?.ts;
    if (!action || !press || !channel || !messageTs) return undefined;
    const origin: PromptOrigin = { channel, messageTs, threadTs: body.container?.thread_ts ?? body.message?.thread_ts };
    const team = teamOfInteraction(body);
    if (press.kind === 'act' && press.prompt) return { team, press, origin };
    const happening = happeningOf(body, { id: action.action_ts, origin, botUserId, at: timeOf(action.action_ts) });
    const content = press.kind === 'say' ? { text: press.text } : { value: { ...press.data, action: press.action } };
    return { team, press, origin, activity: slackActivity(happening, { type: ActivityTypes.Message, ...content }) };
}

/** A submitted modal completes the press that opened it. One view is one press, however often Slack sends it. */
export function submitted(body: SubmissionBody, { botUserId }: Who, now: number): Partial<Activity> | undefined {
    const submission = readSubmission(body.view);
    if (!submission) return undefined;
    const happening = happeningOf(body, { id: body.view.id, origin: submission.origin, botUserId, at: now });
    const value = { ...submission.data, action: submission.action };
    return slackActivity(happening, { type: ActivityTypes.Message, value, ...attachmentsOf(submission.files, happening.team) });
}

/** A slash command as if its text had been sent in the direct message `channel`; without text the customer only comes in. */
export function commanded(body: CommandBody, channel: string, { botUserId }: Who, now: number): Partial<Activity> {
    const team = body.team_id ?? body.enterprise_id ?? '';
    const who = { team, channel, user: body.user_id, userName: body.user_name, botUserId };
    const text = readable(body.text ?? '', botUserId);
    if (text === '') return joined(who, now);
    const id = `command:${body.trigger_id}`;
    return slackActivity({ ...who, ts: id, mentioned: true, at: now }, { type: ActivityTypes.Message, text });
}

/** The message after one of its suggestions was pressed: the choice instead of the buttons, so that it shows in the conversation and is not pressed twice. */
export function settled(body: PressBody, text: string): { text: string; blocks: object[] } | undefined {
    const { message } = body;
    const blocks = message?.blocks?.filter((block) => block.block_id !== SUGGESTIONS_BLOCK);
    if (!message || !blocks || blocks.length === message.blocks?.length) return undefined;
    const choice = { type: 'context', elements: [{ type: 'mrkdwn', text: `<@${body.user.id}>: ${mrkdwn(text)}`, verbatim: true }] };
    return { text: message.text || text, blocks: [...blocks, choice] };
}

function happeningOf(
    body: PressBody | SubmissionBody,
    { id, origin, botUserId, at }: { id: string; origin: PromptOrigin; botUserId?: string; at: number },
): Happening {
    const team = teamOfInteraction(body);
    const { channel, messageTs, threadTs } = origin;
    // In a channel an answer belongs under the message that was pressed; a direct message has threads only where the customer opens them.
    const root = channel.startsWith('D') ? threadTs : threadTs ?? messageTs;
    return { team, channel, ts: id, threadTs: root, user: body.user.id, userName: body.user.name ?? body.user.username, botUserId, mentioned: true, at };
}
