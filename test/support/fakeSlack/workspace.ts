import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Json } from './json.js';

export const TEAM = 'T0TEAM';
export const APP = 'A0APP';
export const BOT_USER = 'U0BOT';
export const BOT = 'B0BOT';

export interface User { id: string; name: string; realName: string; locale: string }
export interface Channel { id: string; name?: string; user?: string; archived?: boolean; members: string[] }
export interface Message extends Json {
    ts: string;
    text: string;
    user: string;
    bot_id?: string;
    thread_ts?: string;
    blocks?: Json[];
    metadata?: Json;
    deleted?: boolean;
}
/** Something the next call of a method meets. `afterCommit`: the method took effect all the same. */
export interface Fault { method: string; status?: number; error?: string; retryAfter?: number; delayMs?: number; drop?: boolean; afterCommit?: boolean; times?: number }

/** A file as Slack keeps it; `serve` answers instead of handing out the bytes. */
export interface StoredFile { id: string; name: string; mimetype: string; bytes: Buffer; serve?: (res: ServerResponse) => void }

export interface Recorded {
    kind: 'api' | 'delivery' | 'receipt' | 'socket';
    method?: string;
    args?: Json;
    status?: number;
    error?: string;
    faults?: string[];
    attempt?: number;
    body?: string;
}

/** What one workspace of Slack knows; plain state and lookups. */
export class Workspace {
    readonly users = new Map<string, User>();
    readonly channels = new Map<string, Channel>();
    readonly views = new Map<string, Json>();
    readonly record: Recorded[] = [];
    readonly files = new Map<string, StoredFile>();
    faults: Fault[] = [];
    private readonly messages = new Map<string, Message[]>();
    private readonly triggers = new Map<string, boolean>();
    private count = 0;

    constructor(private readonly startedAt: number) {
        for (const [id, name, realName, locale] of [['U1ALICE', 'alice', 'Alice Anderson', 'en-GB'], ['U2LIN', 'lin', '林美玲', 'zh-TW'], ['U3AGENT', 'mia', 'Mia Novak', 'en-US']] as const) {
            this.users.set(id, { id, name, realName, locale });
        }
        for (const [id, name] of [['C1GENERAL', 'general'], ['C2DESK', 'desk']] as const) this.channels.set(id, { id, name, members: [BOT_USER, ...this.users.keys()] });
    }

    /** A timestamp later than all before it. */
    nextTs(): string {
        return `${Math.floor(this.startedAt / 1000)}.${String(++this.count).padStart(6, '0')}`;
    }

    id(prefix: string): string {
        return prefix + randomBytes(5).toString('hex').toUpperCase();
    }

    /** By id, by `#name`, or the direct message with a user id. */
    channel(id: string): Channel | undefined {
        const named = [...this.channels.values()].find(({ name }) => name && (name === id || `#${name}` === id));
        return this.channels.get(id) ?? named ?? (this.users.has(id) ? this.direct(id) : undefined);
    }

    /** One more person in the workspace. Returns the id. */
    addUser(id: string, name: string, realName: string, locale: string): string {
        this.users.set(id, { id, name, realName, locale });
        return id;
    }

    direct(user: string): Channel {
        const known = [...this.channels.values()].find((channel) => channel.user === user);
        if (known) return known;
        const channel: Channel = { id: `D0${user}`, user, members: [user, BOT_USER] };
        this.channels.set(channel.id, channel);
        return channel;
    }

    list(channel: string): Message[] {
        const known = this.messages.get(channel) ?? [];
        this.messages.set(channel, known);
        return known;
    }

    message(channel: string, ts: string): Message | undefined {
        return this.list(channel).find((message) => message.ts === ts && !message.deleted);
    }

    post(channel: string, message: Json & { user: string; text: string }): Message {
        const posted: Message = { type: 'message', ...message, ts: this.nextTs() };
        this.list(channel).push(posted);
        return posted;
    }

    newTrigger(): string {
        const id = this.id('trigger.');
        this.triggers.set(id, false);
        return id;
    }

    /** True once per trigger. */
    useTrigger(id: string): boolean {
        if (this.triggers.get(id) !== false) return false;
        this.triggers.set(id, true);
        return true;
    }

    takeFault(method: string): Fault | undefined {
        const fault = this.faults.find((candidate) => candidate.method === method);
        if (!fault) return undefined;
        fault.times = (fault.times ?? 1) - 1;
        if (fault.times <= 0) this.faults = this.faults.filter((other) => other !== fault);
        return fault;
    }
}
