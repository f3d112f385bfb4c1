import { randomUUID } from 'node:crypto';
import type { Deliveries, DeliveryOptions, Outcome } from './deliveries.js';
import { isRecord, records, textIn, type Json } from './json.js';
import { APP, BOT_USER, TEAM, type Channel, type Message, type Workspace } from './workspace.js';

export interface Saying extends DeliveryOptions {
    user?: string;
    /** Without it: the direct message with the bot. */
    channel?: string;
    text: string;
    threadTs?: string;
    subtype?: string;
    files?: Json[];
    /** Rich text, as Slack's editor makes it. */
    blocks?: Json[];
    /** How often the same message comes, each time under another event id. */
    copies?: number;
}

/** What people do in Slack, and the payloads Slack makes of it. */
export class People {
    constructor(private readonly slack: Workspace, private readonly deliveries: Deliveries) {}

    /** A person writes. Mentions of the bot in a channel come as two events. */
    async says({ user = 'U1ALICE', channel, text, threadTs, subtype, files, blocks, copies = 1, ...options }: Saying): Promise<{ channel: string; ts: string; outcomes: Outcome[] }> {
        const place = this.place(channel ?? user);
        const message = this.slack.post(place.id, {
            user, text, client_msg_id: randomUUID(), team: TEAM,
            ...(threadTs && { thread_ts: threadTs }), ...(files && { files, subtype: 'file_share' }), ...(subtype && { subtype }), ...(blocks && { blocks }),
        });
        const events: Json[] = Array.from({ length: copies }, () => inPlace(message, place));
        if (!place.user && text.includes(`<@${BOT_USER}>`)) events.push({ ...message, type: 'app_mention', channel: place.id });
        const outcomes = await Promise.all(events.map((event) => this.event(event, options)));
        return { channel: place.id, ts: message.ts, outcomes };
    }

    async edits(channel: string, ts: string, text: string, { blocks, ...options }: DeliveryOptions & { blocks?: Json[] } = {}): Promise<Outcome> {
        const message = this.message(channel, ts);
        const before = { ...message };
        if (text !== message.text) message.edited = { user: message.user, ts: this.slack.nextTs() };
        message.text = text;
        message.blocks = blocks;
        return this.changed(channel, { subtype: 'message_changed', message: { ...message }, previous_message: before }, options);
    }

    /** Slack looked at a link in the message: `message_changed`, and not a word is different. */
    async unfurl(channel: string, ts: string): Promise<Outcome> {
        const message = this.message(channel, ts);
        return this.changed(channel, { subtype: 'message_changed', message: { ...message, attachments: [{ title: 'A page' }] }, previous_message: message }, {});
    }

    /** Of a thread with answers only a tombstone stays. */
    async deletes(channel: string, ts: string): Promise<Outcome> {
        const message = this.message(channel, ts);
        message.deleted = true;
        const answered = this.slack.list(this.place(channel).id).some((other) => other.thread_ts === ts && other.ts !== ts);
        const tombstone = { type: 'message', subtype: 'tombstone', user: 'USLACKBOT', text: 'This message was deleted.', ts, thread_ts: ts };
        return this.changed(channel, answered
            ? { subtype: 'message_changed', message: tombstone, previous_message: message }
            : { subtype: 'message_deleted', deleted_ts: ts, previous_message: message }, {});
    }

    /** Presses the button with this text, or picks the option with it from a menu. */
    async presses(channel: string, ts: string, title: string, { user = 'U1ALICE', ...options }: DeliveryOptions & { user?: string } = {}): Promise<Outcome> {
        const place = this.place(channel);
        const message = this.message(channel, ts);
        const hit = (message.blocks ?? []).flatMap((block) => records(block.elements).map((element) => ({ block, element, option: optionIn(element, title) })))
            .find(({ element, option }) => option ?? (isRecord(element.text) && element.text.text === title));
        if (!hit) throw new Error(`There is no button "${title}" in ${JSON.stringify(message.blocks)}`);
        const { action_id, value, text, type } = hit.element;
        const pressed = hit.option ? { selected_option: { ...hit.option, value: escaped(textIn(hit.option.value)) } } : { text, value: escaped(textIn(value)) };
        return this.deliveries.send('interactive', {
            ...this.interaction('block_actions', user),
            container: { type: 'message', message_ts: ts, channel_id: place.id, is_ephemeral: false, ...(message.thread_ts && { thread_ts: message.thread_ts }) },
            channel: { id: place.id, name: place.name ?? 'directmessage' },
            message,
            state: { values: {} },
            actions: [{ action_id, block_id: hit.block.block_id, type, ...pressed, action_ts: this.slack.nextTs() }],
        }, options);
    }

    /** Fills the modal opened last, its list with the option called `choice`, its field for files with `files`, and submits it. */
    async submits(text: string, { user = 'U1ALICE', choice, files = [], ...options }: DeliveryOptions & { user?: string; choice?: string; files?: Json[] } = {}): Promise<Outcome> {
        const view = [...this.slack.views.values()].at(-1);
        if (!view) throw new Error('No modal is open.');
        if (files.length && !records(view.blocks).some(({ element }) => isRecord(element) && element.type === 'file_input')) throw new Error('The modal takes no files.');
        const filled = records(view.blocks).map((input) => {
            const element = isRecord(input.element) ? input.element : {};
            if (element.type === 'file_input') return [textIn(input.block_id), { [textIn(element.action_id)]: { type: 'file_input', files: chosenFor(element, files) } }];
            const chosen = element.type === 'static_select' ? optionIn(element, choice ?? '') : undefined;
            if (element.type === 'static_select' && !chosen) throw new Error(`There is no option "${choice}" in ${JSON.stringify(element)}`);
            return [textIn(input.block_id), { [textIn(element.action_id)]: chosen ? { type: 'static_select', selected_option: chosen } : { type: 'plain_text_input', value: text } }];
        });
        return this.deliveries.send('interactive', { ...this.interaction('view_submission', user), view: { ...view, state: { values: Object.fromEntries(filled) as Json } }, response_urls: [] }, options);
    }

    /** Puts a sign on a message. */
    async reacts(channel: string, ts: string, reaction: string, user = 'U1ALICE'): Promise<Outcome> {
        const message = this.message(channel, ts);
        return this.event({ type: 'reaction_added', user, reaction, item: { type: 'message', channel: this.place(channel).id, ts }, item_user: message.user, event_ts: this.slack.nextTs() });
    }

    async commands(text: string, { user = 'U1ALICE', ...options }: DeliveryOptions & { user?: string } = {}): Promise<Outcome> {
        return this.deliveries.send('slash_commands', {
            token: 'verification', team_id: TEAM, team_domain: 'fake', channel_id: 'C1GENERAL', channel_name: 'general', user_id: user, user_name: this.slack.users.get(user)?.name,
            command: '/support', text, api_app_id: APP, is_enterprise_install: 'false', response_url: 'https://hooks.slack.test/', trigger_id: this.slack.newTrigger(),
        }, options);
    }

    async opensMessagesTab(user = 'U1ALICE'): Promise<Outcome> {
        return this.event({ type: 'app_home_opened', user, channel: this.slack.direct(user).id, tab: 'messages' });
    }

    /** Any event, in Slack's envelope. */
    async event(event: Json, options: DeliveryOptions = {}): Promise<Outcome> {
        return this.deliveries.send('events_api', {
            token: 'verification', team_id: TEAM, api_app_id: APP, type: 'event_callback', event_id: this.slack.id('Ev'), event_time: Math.floor(Date.now() / 1000),
            authorizations: [{ enterprise_id: null, team_id: TEAM, user_id: BOT_USER, is_bot: true, is_enterprise_install: false }],
            event: { event_ts: event.ts ?? this.slack.nextTs(), ...event },
        }, options);
    }

    private async changed(channel: string, change: Json, options: DeliveryOptions): Promise<Outcome> {
        const place = this.place(channel);
        return this.event(inPlace({ type: 'message', ...change, hidden: true, ts: this.slack.nextTs() }, place), options);
    }

    private interaction(type: string, user: string): Json {
        const name = this.slack.users.get(user)?.name;
        return { type, team: { id: TEAM, domain: 'fake' }, user: { id: user, name, username: name, team_id: TEAM }, api_app_id: APP, trigger_id: this.slack.newTrigger(), is_enterprise_install: false };
    }

    private place(id: string): Channel {
        const channel = this.slack.channel(id);
        if (!channel) throw new Error(`There is no channel ${id}.`);
        return channel;
    }

    private message(channel: string, ts: string): Message {
        const message = this.slack.message(this.place(channel).id, ts);
        if (!message) throw new Error(`There is no message ${ts} in ${channel}.`);
        return message;
    }
}

function inPlace(message: Json, place: Channel): Json {
    return { ...message, channel: place.id, channel_type: place.user ? 'im' : 'channel' };
}

function escaped(text: string): string {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** What Slack's window lets a person choose: as many files, of such endings, as the field takes, up to 10 MB each. */
function chosenFor({ max_files: most = 10, filetypes }: Json, files: Json[]): Json[] {
    if (files.length > Number(most)) throw new Error(`Slack takes ${String(most)} files here.`);
    for (const { name, size } of files) {
        const ending = textIn(name).split('.').at(-1)!.toLowerCase();
        if (Array.isArray(filetypes) && !filetypes.includes(ending)) throw new Error(`Slack takes no .${ending} here, only ${filetypes.join(', ')}.`);
        if (Number(size) > 10 * 1024 * 1024) throw new Error('Slack takes 10 MB here.');
    }
    return files;
}

/** The option of a menu that is called so, in groups or not. */
function optionIn(element: Json, title: string): Json | undefined {
    const groups = element.option_groups ? records(element.option_groups) : [element];
    return groups.flatMap((group) => records(group.options)).find(({ text }) => isRecord(text) && text.text === title);
}
