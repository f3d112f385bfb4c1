import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pino } from 'pino';
import { createWarmline, type Warmline, type WarmlineOptions } from '../../src/warmline.js';
import { quiet } from './worlds.js';

const root = join(import.meta.dirname, '..', '..');
export const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
export const RECEIVER = join(root, 'examples', 'webhook-receiver', 'receiver.mjs');

export interface SinkEvent { type: string; timestamp: string; data: Record<string, unknown> & { case?: { id: string; state: string; humanAgent?: { id: string } }; message?: { id: string; from?: string; text?: string }; transcript?: { text: string }[] } }
export interface Answer { status: number; done?: boolean; error?: string; message?: string; case?: { id: string; state: string } }
export interface Receiver { url: string; act(action: Record<string, unknown>, id?: string): Promise<Answer>; close(): Promise<void> }

/** The sample receiver, in this process. */
export async function startReceiver(options: { warmlineUrl: string; secret?: string; port?: number; onEvent: (event: SinkEvent) => void | Promise<void> }): Promise<Receiver> {
    const module = await import(pathToFileURL(RECEIVER).href) as { startReceiver(options: object): Promise<Receiver> };
    return module.startReceiver({ secret: SECRET, ...options });
}

export interface SinkWorld { warmline: Warmline; url: string; quiet(): Promise<void>; close(): Promise<void> }

/** A whole Warmline whose `sinks.yaml` says this. */
export async function sinkWorld(sinks: string, options: { env?: Record<string, string>; desk?: string } & Omit<WarmlineOptions, 'env'> = {}): Promise<SinkWorld> {
    const folder = await mkdtemp(join(tmpdir(), 'warmline-sinks-'));
    await cp(join(root, 'dialogs'), join(folder, 'dialogs'), { recursive: true });
    await writeFile(join(folder, 'dialogs', 'sinks.yaml'), sinks);
    if (options.desk !== undefined) await writeFile(join(folder, 'dialogs', 'desk.yaml'), options.desk);
    const { env, desk: _, ...rest } = options;
    const warmline = await createWarmline({
        env: { PORT: '0', DATA_DIR: join(folder, 'data'), BURST_MS: '30', TIME_ZONE: 'UTC', DIALOGS_DIR: join(folder, 'dialogs'), LOCALES_DIR: join(root, 'locales'), SINK_CRM_SECRET: SECRET, ...env },
        random: () => 0.5, log: pino({ level: process.env['LOG_LEVEL'] ?? 'silent' }), ...rest,
    });
    return {
        warmline, url: warmline.server!.url, quiet: () => quiet(warmline),
        async close() {
            await warmline.close();
            await rm(folder, { recursive: true, force: true });
        },
    };
}

export const webhookTo = (address: string): string => `privateHosts: ["${new URL(address).host}"]\nsinks:\n  crm:\n    webhook: ${address}\n    timeoutMs: 2000\n`;
