import type { Activity } from 'botbuilder';
import pino from 'pino';
import restify from 'restify';
import type { AddressInfo } from 'node:net';
import { mountSlack, type MountedSlack, type SlackData, type SlackOptions } from '../../src/channels/slack/index.js';
import { APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, startFakeSlack, type FakeSlack, type FakeSlackOptions } from './fakeSlack.js';

export interface SlackBot {
    fake: FakeSlack;
    /** Where Slack delivers over HTTP. */
    url: string;
    mounted: MountedSlack;
    /** What was stored, in order. */
    stored: Partial<Activity>[];
    /** What storing does next; resolves by default. */
    onStore(store: (activity: Partial<Activity>) => Promise<void>): void;
    close(): Promise<void>;
}

/** Our Slack side on a real restify server or socket, against a fake Slack; storing is a list. */
export async function startSlackBot(options: FakeSlackOptions = {}, more: Partial<SlackOptions> = {}): Promise<SlackBot> {
    const fake = await startFakeSlack(options);
    const server = restify.createServer();
    const stored: Partial<Activity>[] = [];
    const keep = async (activity: Partial<Activity>) => void stored.push(activity);
    let store = keep;
    const mounted = mountSlack({
        server,
        botToken: BOT_TOKEN,
        ...(options.mode === 'socket' ? { appToken: APP_TOKEN } : { signingSecret: SIGNING_SECRET }),
        apiUrl: fake.apiUrl,
        process: (activity) => store(activity),
        log: pino({ level: 'silent' }),
        now: Date.now,
        ...more,
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
    fake.setAppUrl(url);
    await mounted.start();
    return {
        fake, url, mounted, stored,
        onStore: (next) => {
            store = async (activity) => {
                await next(activity);
                await keep(activity);
            };
        },
        close: async () => {
            await mounted.stop();
            server.server.closeAllConnections();
            await new Promise<void>((resolve) => server.close(() => resolve()));
            await fake.close();
        },
    };
}

export function slackOf(activity: Partial<Activity> | undefined): SlackData {
    return (activity?.channelData as { slack: SlackData }).slack;
}

/** What makes two activities copies of one happening. */
export function identity(activity: Partial<Activity>): string {
    const { team, channel, ts, user } = slackOf(activity);
    return [activity.type, team, channel, ts, user, activity.type === 'message' ? '' : activity.timestamp?.getTime()].join('|');
}
