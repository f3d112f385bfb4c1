import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import { App, type Authorize, type AuthorizeResult, type Receiver } from '@slack/bolt';
import { eventActivity } from '../../../src/channels/slack/events.js';
import { joinedActivity, messageActivity } from '../../../src/channels/slack/inbound.js';
import type { EventBody, SlackMessage, SlackOpened } from '../../../src/channels/slack/payloads.js';

const DM: SlackMessage = { type: 'message', channel: 'D1', channel_type: 'im', user: 'U1', text: 'where is my parcel', ts: '1700000000.000100' };
const SAID: SlackMessage = { ...DM, channel: 'C1', channel_type: 'channel', text: '<@UBOT> help' };
const EDIT: SlackMessage = {
    type: 'message', subtype: 'message_changed', channel: 'D1', channel_type: 'im', ts: '1700000060.000200',
    message: { ...DM, text: 'where is it', edited: { ts: '1700000059.000000' } }, previous_message: DM,
};
const HERE = { team_id: 'T1', enterprise_id: null, is_enterprise_install: false };
const EVENTS: Record<string, EventBody['event']> = {
    'a direct message': DM,
    'a mention, as message': SAID,
    'a mention, as mention': { ...SAID, type: 'app_mention', channel_type: undefined },
    'talk in a thread': { ...SAID, text: 'order 1', thread_ts: '1690000000.000001' },
    'talk among others': { ...SAID, text: 'lunch?' },
    'an edit': EDIT,
    'a link preview': { ...EDIT, message: DM },
    'a deletion': { type: 'message', subtype: 'message_deleted', channel: 'D1', ts: '1700000060.000200', deleted_ts: DM.ts, previous_message: DM },
    'a file': { ...DM, subtype: 'file_share', files: [{ id: 'F1', name: 'a.png', mimetype: 'image/png', permalink: 'https://fake.slack.test/F1' }] },
    'our own message': { ...DM, user: 'UBOT', bot_id: 'BBOT' },
    'our own message, told by the user alone': { ...DM, user: 'UBOT' },
    'our own mention': { ...SAID, type: 'app_mention', user: 'UBOT' },
    'another bot': { ...DM, user: undefined, subtype: 'bot_message', bot_id: 'B2' },
    'our own message changed': { ...EDIT, message: { ...DM, user: 'UBOT', text: 'new' }, previous_message: { ...DM, user: 'UBOT' } },
    'somebody joining': { ...SAID, subtype: 'channel_join' },
    'the messages tab': { type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'messages', event_ts: '1700000000.000100' },
    'the home tab': { type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' },
    'a new direct message': { type: 'im_created', user: 'U1', channel: { id: 'D1' } },
};
const ENVELOPES: Record<string, Omit<EventBody, 'event'>> = {
    'one workspace': { team_id: 'T1', api_app_id: 'A1', authorizations: [HERE] },
    'no authorizations': { team_id: 'T1', enterprise_id: 'E1' },
    'an empty list of authorizations': { team_id: 'T1', authorizations: [] },
    'a shared channel': { team_id: 'T2OTHER', enterprise_id: 'E2', authorizations: [{ ...HERE, enterprise_id: 'E1' }] },
    'an organisation': { team_id: 'T1', authorizations: [{ team_id: null, enterprise_id: 'E1', is_enterprise_install: true }] },
};

type Taken = { activity: Partial<Activity> | undefined; asked: unknown[] };

const BOT: AuthorizeResult = { botToken: 'xoxb', botId: 'BBOT', botUserId: 'UBOT' };

/** The short path, and what it asked `authorize` for. */
async function ours(body: EventBody): Promise<Taken> {
    const asked: unknown[] = [];
    const authorize: Authorize<boolean> = async (...source) => { asked.push(source); return { ...BOT }; };
    return { activity: await eventActivity(body, authorize), asked };
}

/** The long path: Bolt's own App, middleware and listeners. */
async function bolts(body: EventBody): Promise<Taken> {
    const asked: unknown[] = [];
    const taken: (Partial<Activity> | undefined)[] = [];
    const receiver: Receiver = { init: () => undefined, start: async () => undefined, stop: async () => undefined };
    const app = new App({ receiver, convoStore: false, authorize: async (...source) => { asked.push(source); return { ...BOT }; } });
    for (const type of ['message', 'app_mention']) app.event(type, async ({ event, context }) => void taken.push(messageActivity(event as SlackMessage, body, context)));
    for (const type of ['app_home_opened', 'im_created']) app.event(type, async ({ event, context }) => void taken.push(joinedActivity(event as SlackOpened, body, context)));
    await app.processEvent({ body: { ...body, type: 'event_callback' }, ack: async () => undefined });
    return { activity: taken[0], asked };
}

describe('events on the short path', () => {
    for (const [name, event] of Object.entries(EVENTS)) {
        it(`${name}: what Bolt's own path makes of it`, async () => {
            const body = { ...ENVELOPES['one workspace'], event };
            const [short, long] = [await ours(body), await bolts(body)];
            assert.deepEqual(short.activity, long.activity);
            assert.deepEqual(sources(short), sources(long));
        });
    }

    for (const [name, envelope] of Object.entries(ENVELOPES)) {
        it(`${name}: asks for the token of the same place as Bolt`, async () => {
            const body = { ...envelope, event: DM };
            const [short, long] = [await ours(body), await bolts(body)];
            assert.equal(short.asked.length, 1);
            assert.deepEqual(sources(short), sources(long));
            assert.deepEqual(short.activity, long.activity);
        });
    }

    it('an event that is none of ours: nobody is asked', async () => {
        assert.deepEqual(await ours({ team_id: 'T1', event: { type: 'channel_rename', user: 'U1' } }), { activity: undefined, asked: [] });
    });

    it('a workspace nobody has a token for: fails, so that Slack sends it again', async () => {
        await assert.rejects(eventActivity({ team_id: 'T9', event: DM }, () => Promise.reject(new Error('not installed'))), /not installed/);
    });
});

function sources({ asked }: Taken): unknown[] {
    return asked.map((args) => (args as unknown[])[0]);
}
