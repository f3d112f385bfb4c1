import { createHmac, randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import { textIn, type Json } from './json.js';
import type { Workspace } from './workspace.js';

export type PayloadKind = 'events_api' | 'interactive' | 'slash_commands';

export interface DeliveryOptions {
    /** Send as a request whose signature or time is wrong. */
    forged?: 'signature' | 'stale';
    noRetry?: boolean;
    /** Overrides the body as sent, still signed. */
    rawBody?: string;
}

export interface Outcome { ok: boolean; status: number; body: string; attempts: number }

interface Attempt { ok: boolean; status: number; body: string; reason: string }

export interface DeliverySettings {
    mode: 'http' | 'socket';
    /** Where the app listens; asked for each delivery, since it is known only once the app runs. */
    url: () => string;
    secret: string;
    ackTimeoutMs: number;
    retryDelaysMs: number[];
}

/** Brings payloads to the app as Slack does: signed over HTTP or through a socket, again if there was no receipt in time. */
export class Deliveries {
    readonly sockets = new Set<WebSocket>();
    private readonly waiting = new Map<string, (body: string) => void>();
    private held: (() => Promise<Outcome>)[] | undefined;

    constructor(private readonly slack: Workspace, private readonly settings: DeliverySettings) {}

    /** From now on deliveries wait. */
    hold(): void {
        this.held = [];
    }

    /** Delivers what waits, last first. */
    async releaseReversed(): Promise<void> {
        const held = (this.held ?? []).reverse();
        this.held = undefined;
        for (const deliver of held) await deliver();
    }

    async send(kind: PayloadKind, payload: Json, options: DeliveryOptions = {}): Promise<Outcome> {
        if (!this.held) return this.tryAll(kind, payload, options);
        return new Promise((resolve, reject) => {
            this.held?.push(async () => {
                const outcome = this.tryAll(kind, payload, options);
                outcome.then(resolve, reject);
                return outcome;
            });
        });
    }

    /** The app's answer to an envelope of Socket Mode. */
    receipt({ envelope_id: id, payload }: Json): void {
        this.waiting.get(textIn(id))?.(payload === undefined ? '' : JSON.stringify(payload));
        this.waiting.delete(textIn(id));
    }

    private async tryAll(kind: PayloadKind, payload: Json, options: DeliveryOptions): Promise<Outcome> {
        const delays = kind === 'events_api' && !options.noRetry ? this.settings.retryDelaysMs : [];
        let reason = '';
        for (let attempt = 0; ; attempt++) {
            const result = this.settings.mode === 'http' ? await this.overHttp(kind, payload, options, attempt, reason) : await this.overSocket(kind, payload, attempt, reason);
            this.slack.record.push({ kind: 'delivery', method: kind, status: result.status, attempt, body: result.body });
            if (result.ok || attempt >= delays.length) return { ok: result.ok, status: result.status, body: result.body, attempts: attempt + 1 };
            reason = result.reason;
            await new Promise((resolve) => setTimeout(resolve, delays[attempt]));
        }
    }

    private async overHttp(kind: PayloadKind, payload: Json, options: DeliveryOptions, attempt: number, reason: string): Promise<Attempt> {
        const body = options.rawBody ?? encode(kind, payload);
        const ts = String(Math.floor(Date.now() / 1000) - (options.forged === 'stale' ? 301 : 0));
        const secret = options.forged === 'signature' ? 'not the secret' : this.settings.secret;
        const headers = {
            'content-type': kind === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded',
            'x-slack-request-timestamp': ts,
            'x-slack-signature': `v0=${createHmac('sha256', secret).update(`v0:${ts}:${body}`).digest('hex')}`,
            ...(attempt > 0 && { 'x-slack-retry-num': String(attempt), 'x-slack-retry-reason': reason }),
        };
        try {
            const response = await fetch(this.settings.url(), { method: 'POST', headers, body, signal: AbortSignal.timeout(this.settings.ackTimeoutMs) });
            return { ok: response.ok, status: response.status, body: await response.text(), reason: 'http_error' };
        } catch {
            return { ok: false, status: 0, body: '', reason: 'http_timeout' };
        }
    }

    private async overSocket(kind: PayloadKind, payload: Json, attempt: number, reason: string): Promise<Attempt> {
        const [socket] = this.sockets;
        if (!socket) return { ok: false, status: 0, body: '', reason: 'no_connection' };
        const id = randomUUID();
        return new Promise((resolve) => {
            const late = setTimeout(() => {
                this.waiting.delete(id);
                resolve({ ok: false, status: 0, body: '', reason: 'timeout' });
            }, this.settings.ackTimeoutMs);
            this.waiting.set(id, (body) => {
                clearTimeout(late);
                resolve({ ok: true, status: 200, body, reason: '' });
            });
            const retry = kind === 'events_api' ? { retry_attempt: attempt, retry_reason: reason } : {};
            socket.send(JSON.stringify({ envelope_id: id, type: kind, payload, accepts_response_payload: kind !== 'events_api', ...retry }));
        });
    }
}

function encode(kind: PayloadKind, payload: Json): string {
    if (kind === 'events_api') return JSON.stringify(payload);
    if (kind === 'interactive') return `payload=${encodeURIComponent(JSON.stringify(payload))}`;
    return new URLSearchParams(payload as Record<string, string>).toString();
}
