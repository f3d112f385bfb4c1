import { fileMethods } from './files.js';
import { blockFaults, blocksTooLong, viewFaults } from './blockKit.js';
import { Refusal, type Method } from './refusal.js';
import { isRecord, records, textIn, type Json } from './json.js';
import { APP, BOT, BOT_USER, TEAM, type Channel, type Message, type Workspace } from './workspace.js';


/** The part of the Web API we use, with its refusals. */
export function webApi(slack: Workspace, socketUrl: () => string, fileUrl: (id: string) => string): Record<string, Method> {
    return {
        'auth.test': () => ({ url: 'https://fake.slack.test/', team: 'Fake', user: 'warmline', team_id: TEAM, user_id: BOT_USER, bot_id: BOT }),
        'apps.connections.open': () => ({ url: socketUrl() }),
        'users.info': ({ user }) => userInfo(slack, textIn(user)),
        'conversations.open': ({ users }) => ({ channel: { id: need(slack, textIn(users)).id } }),
        'chat.postMessage': (args) => postMessage(slack, args),
        'chat.update': (args) => updateMessage(slack, args),
        'chat.delete': (args) => {
            const { channel, message } = ownMessage(slack, args, 'cant_delete_message');
            message.deleted = true;
            return { channel: channel.id, ts: message.ts };
        },
        'conversations.history': (args) => {
            const top = visible(slack, need(slack, textIn(args.channel)), args).filter(({ ts, thread_ts }) => !thread_ts || thread_ts === ts);
            return page(top.reverse(), args);
        },
        'conversations.replies': (args) => {
            const channel = need(slack, textIn(args.channel));
            const parent = slack.message(channel.id, textIn(args.ts));
            if (!parent) throw new Refusal('thread_not_found');
            const root = parent.thread_ts ?? parent.ts;
            return page(visible(slack, channel, args).filter(({ ts, thread_ts }) => ts === root || thread_ts === root), args);
        },
        ...fileMethods(slack, fileUrl),
        'views.open': ({ trigger_id, view }) => openView(slack, textIn(trigger_id), view),
    };
}

function need(slack: Workspace, id: string): Channel {
    const channel = slack.channel(id);
    if (!channel) throw new Refusal('channel_not_found');
    return channel;
}

function userInfo(slack: Workspace, id: string): Json {
    const user = slack.users.get(id);
    if (!user) throw new Refusal('user_not_found');
    return { user: { id, team_id: TEAM, name: user.name, real_name: user.realName, locale: user.locale, profile: { real_name: user.realName, display_name: '' } } };
}

function postMessage(slack: Workspace, args: Json): Json {
    const channel = need(slack, textIn(args.channel));
    if (channel.archived) throw new Refusal('is_archived');
    if (!channel.members.includes(BOT_USER)) throw new Refusal('not_in_channel');
    needContent(args);
    const message = slack.post(channel.id, {
        user: BOT_USER, bot_id: BOT, app_id: APP, text: textIn(args.text),
        ...(args.blocks !== undefined && { blocks: withIds(slack, args.blocks) }),
        ...(args.thread_ts !== undefined && { thread_ts: textIn(args.thread_ts) }),
        ...(isRecord(args.metadata) && { metadata: args.metadata }),
    });
    return { channel: channel.id, ts: message.ts, message };
}

function updateMessage(slack: Workspace, args: Json): Json {
    const { channel, message } = ownMessage(slack, args, 'cant_update_message');
    needContent(args);
    message.text = textIn(args.text);
    if (args.blocks !== undefined) message.blocks = withIds(slack, args.blocks);
    return { channel: channel.id, ts: message.ts, text: message.text, message };
}

function ownMessage(slack: Workspace, args: Json, refusal: string): { channel: Channel; message: Message } {
    const channel = need(slack, textIn(args.channel));
    const message = slack.message(channel.id, textIn(args.ts));
    if (!message) throw new Refusal('message_not_found');
    if (message.bot_id !== BOT) throw new Refusal(refusal);
    return { channel, message };
}

function needContent({ text, blocks }: Json): void {
    const faults = blocks === undefined ? [] : blockFaults(blocks);
    if (faults.length) throw new Refusal('invalid_blocks', faults);
    if (blocksTooLong(blocks)) throw new Refusal('msg_blocks_too_long');
    if (textIn(text).length > 40_000) throw new Refusal('msg_too_long');
    if (!textIn(text)) throw new Refusal('no_text');
}

/** Slack gives every block an id, and hands texts back with `&`, `<` and `>` escaped. */
function withIds(slack: Workspace, blocks: unknown): Json[] {
    return records(blocks).map((block) => ({ block_id: slack.id('b'), ...block }));
}

function visible(slack: Workspace, channel: Channel, { oldest, include_all_metadata: all }: Json): Message[] {
    return slack.list(channel.id)
        .filter(({ ts, deleted }) => !deleted && Number(ts) >= Number(oldest ?? 0))
        .map((message) => ({ ...message, ...(String(all) !== 'true' && { metadata: undefined }) }));
}

function page(messages: Message[], { limit, cursor }: Json): Json {
    const from = Number(cursor ?? 0);
    const to = from + Number(limit ?? 100);
    return { messages: messages.slice(from, to), has_more: to < messages.length, response_metadata: { next_cursor: to < messages.length ? String(to) : '' } };
}

function openView(slack: Workspace, trigger: string, view: unknown): Json {
    if (!slack.useTrigger(trigger)) throw new Refusal('invalid_trigger_id');
    const faults = viewFaults(view);
    if (faults.length || !isRecord(view)) throw new Refusal('invalid_arguments', faults);
    const opened: Json = { ...view, id: slack.id('V'), team_id: TEAM, app_id: APP, state: { values: {} } };
    slack.views.set(textIn(opened.id), opened);
    return { view: opened };
}
