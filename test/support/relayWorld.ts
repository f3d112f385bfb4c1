import { mkdtemp, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Mark } from '../../src/model.js';
import { createWarmline, type Warmline } from '../../src/warmline.js';
import { startFakeConnector, type FakeConnector } from './fakeConnector.js';
import { BOT_TOKEN, SIGNING_SECRET, startFakeSlack, type FakeSlack } from './fakeSlack.js';
import { slackCustomer, slackPerson, teamsCustomer, teamsPerson } from './relayPlatforms.js';
import { webCustomer, webPerson } from './relayWeb.js';
import { contentWithDesk, quiet } from './worlds.js';

export const TEAMS_DESK = '19:desk@thread.tacv2';

export interface Sent { name: string; contentType: string; bytes: Buffer }
/** A line as somebody sees it now. `bold`: the words that are. */
export interface Shown { text: string; bold: string[]; files: { name: string; bytes: Buffer }[] }

/** Somebody at one end. What is said with `bold` has those words in bold. */
export interface Speaker {
    name: string;
    says(text: string, more?: { bold?: string; file?: Sent }): Promise<void>;
    /** Changes, or takes back, what they said last. */
    edits(text: string): Promise<void>;
    deletes(): Promise<void>;
    /** What the other end has said, as it stands here now. */
    reads(): Promise<Shown[]>;
}
export interface PersonAtDesk extends Speaker { claims(): Promise<void> }

/** One Warmline on all three channels, with the desk in all of them. */
export interface RelayWorld {
    warmline: Warmline;
    slack: FakeSlack;
    teams: FakeConnector;
    /** The settings it runs with. */
    env: Record<string, string>;
    /** Resolves once nothing waits to be taken or delivered. */
    settle(): Promise<void>;
    customers: { slack(): Promise<ReturnType<typeof slackCustomer>>; teams(): Promise<ReturnType<typeof teamsCustomer>>; web(locale?: string): Promise<Speaker> };
    people: Record<'slack' | 'teams' | 'web', () => Promise<PersonAtDesk>>;
    close(): Promise<void>;
}

export interface Ends { url: string; slack: FakeSlack; teams: FakeConnector; settle(): Promise<void> }

export async function relayWorld(env: Record<string, string> = {}): Promise<RelayWorld> {
    const [slack, teams] = await Promise.all([startFakeSlack(), startFakeConnector()]);
    const content = await contentWithDesk(`slack: C2DESK\n  - teams: "${TEAMS_DESK}"`);
    const dataDir = await mkdtemp(join(tmpdir(), 'warmline-relay-'));
    const settings = {
        PORT: '0', DATA_DIR: dataDir, BURST_MS: '20', TIME_ZONE: 'UTC', DIALOGS_DIR: content.DIALOGS_DIR, LOCALES_DIR: content.LOCALES_DIR, TEAMS_SERVICE_URL: `${teams.url}/`,
        SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_SIGNING_SECRET: SIGNING_SECRET, SLACK_API_URL: slack.apiUrl, ...env,
    };
    const warmline = await createWarmline({ env: settings, random: () => 0.5, log: pino({ level: process.env['LOG_LEVEL'] ?? 'silent' }) });
    const { url } = warmline.server!;
    slack.setAppUrl(`${url}/slack/events`);
    const ends: Ends = { url, slack, teams, settle: () => quiet(warmline, 20_000) };
    return {
        warmline, slack, teams, env: settings, settle: ends.settle,
        customers: { slack: async () => slackCustomer(ends), teams: async () => teamsCustomer(ends), web: (locale) => webCustomer(ends, locale) },
        people: { slack: async () => slackPerson(ends), teams: async () => teamsPerson(ends), web: () => webPerson(ends) },
        async close() {
            await warmline.close();
            await Promise.all([content.remove(), rm(dataDir, { recursive: true, force: true }), slack.close(), teams.close()]);
        },
    };
}

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
/** A picture like no other. */
export const picture = (name = 'crack.png', size = 20_000): Sent => ({ name, contentType: 'image/png', bytes: Buffer.concat([PNG, randomBytes(size)]) });
export const pdf = (name = 'bill.pdf'): Sent => ({ name, contentType: 'application/pdf', bytes: Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(5000)]) });

export const boldIn = (text: string, marks: readonly Mark[] = []): string[] => marks.filter(({ is }) => is === 'bold').map(({ start, end }) => text.slice(start, end));
