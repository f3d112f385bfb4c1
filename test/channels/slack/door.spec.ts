import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import pino from 'pino';
import restify from 'restify';
import { readBody } from '../../../src/channels/http.js';
import { mountSlack } from '../../../src/channels/slack/index.js';
import { WarmlineError } from '../../../src/errors.js';
import { startFakeSlack } from '../../support/fakeSlack.js';
import { startSlackBot, type SlackBot } from '../../support/slackBot.js';

describe('the door for Slack', () => {
    let bot: SlackBot;
    before(async () => {
        bot = await startSlackBot();
    });
    after(async () => bot.close());
    const event = { type: 'message', channel: 'D1', channel_type: 'im', user: 'U1ALICE', text: 'x', ts: '1.1' };

    for (const forged of ['signature', 'stale'] as const) {
        it(`refuses a bad ${forged === 'stale' ? 'time' : forged} with 401 and says no more`, async () => {
            const { status, body } = await bot.fake.people.event(event, { forged, noRetry: true });
            assert.equal(status, 401);
            assert.equal(body, '{"error":"unauthorised"}');
            assert.equal(bot.stored.length, 0);
        });
    }

    it('refuses a request without any signature', async () => {
        const response = await fetch(bot.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
        assert.deepEqual([response.status, await response.text()], [401, '{"error":"unauthorised"}']);
    });

    for (const rawBody of ['no json', '[]', '"text"', 'null']) {
        it(`answers 400 to ${rawBody}`, async () => {
            const { status, body } = await bot.fake.people.event(event, { rawBody, noRetry: true });
            assert.deepEqual([status, body], [400, '{"error":"invalid"}']);
        });
    }

    it('answers Slack\'s question whether this is the right address', async () => {
        const { status, body } = await bot.fake.people.event(event, { rawBody: JSON.stringify({ type: 'url_verification', challenge: 'xyz' }), noRetry: true });
        assert.deepEqual([status, body], [200, '{"challenge":"xyz"}']);
    });

    it('answers the certificate check', async () => {
        const { status } = await bot.fake.deliveries.send('slash_commands', { ssl_check: '1', token: 'x' });
        assert.equal(status, 200);
    });

    it('refuses more than Slack ever sends', async () => {
        const response = await fetch(bot.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: 'x'.repeat(1024 * 1024 + 1) }).catch(() => undefined);
        assert.ok(response === undefined || response.status === 413);
        assert.equal(bot.stored.length, 0);
    });

    it('drops what breaks off halfway, and only that', async () => {
        const caller = connect(Number(new URL(bot.url).port), '127.0.0.1');
        caller.end('POST /slack/events HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"type":', () => caller.destroy());
        await once(caller, 'close');
        assert.equal((await bot.fake.people.event({ type: 'reaction_added', user: 'U1ALICE' })).status, 200);
        assert.equal(bot.stored.length, 0);
    });

    it('receipts events that are none of ours', async () => assert.equal((await bot.fake.people.event({ type: 'reaction_added', user: 'U1ALICE' })).status, 200));

    it('uses the raw body a parser before it has kept', async () => {
        const server = restify.createServer();
        server.use(restify.plugins.bodyParser());
        const other = await startSlackBot({}, { server });
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
        other.fake.setAppUrl(`http://127.0.0.1:${(server.address()).port}/slack/events`);
        const { outcomes } = await other.fake.people.says({ text: 'hello' });
        assert.equal(outcomes[0]?.status, 200);
        assert.deepEqual(other.stored.map(({ text }) => text), ['hello']);
        await other.close();
        server.close();
    });
});

describe('reading a body', () => {
    const reading = async (send: (port: number) => void): Promise<Buffer> => {
        const server = createServer();
        const body = new Promise<Buffer>((resolve, reject) => server.once('request', (request) => void readBody(request).then(resolve, reject)));
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
        send((server.address() as AddressInfo).port);
        return body.finally(() => server.close());
    };
    const part = 'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 6\r\n\r\nabc';

    it('takes the whole of it', async () => {
        const body = await reading((port) => {
            const caller = connect(port, '127.0.0.1', () => caller.write(part));
            setTimeout(() => caller.end('def'), 10);
        });
        assert.equal(body.toString(), 'abcdef');
    });

    it('does not wait for a caller who has hung up', async () => {
        const body = reading((port) => {
            const caller = connect(port, '127.0.0.1', () => caller.write(part, () => caller.destroy()));
        });
        await assert.rejects(body, (error) => error instanceof WarmlineError && error.code === 'invalid');
    });
});

describe('switching Slack on', () => {
    const options = { server: restify.createServer(), process: async () => undefined, log: pino({ level: 'silent' }), now: Date.now };

    it('needs a token, and over HTTP a signing secret', () => {
        for (const given of [{ signingSecret: 's' }, { botToken: 'xoxb' }]) assert.throws(() => mountSlack({ ...options, ...given }), (error) => error instanceof WarmlineError && error.code === 'config');
    });

    it('tells of a wrong token at once, with a remedy', async () => {
        const fake = await startFakeSlack();
        const mounted = mountSlack({ ...options, server: restify.createServer(), signingSecret: 's', botToken: 'xoxb-wrong', apiUrl: fake.apiUrl });
        await assert.rejects(mounted.start(), (error) => error instanceof WarmlineError && /invalid_auth/.test(error.message) && /SLACK_BOT_TOKEN/.test(error.remedy));
        await fake.close();
    });

    it('starts while Slack is away, and takes messages once it is back', async () => {
        const fake = await startFakeSlack();
        fake.slack.faults.push({ method: 'auth.test', status: 503, times: 2 });
        const server = restify.createServer();
        const stored: unknown[] = [];
        const mounted = mountSlack({ ...options, server, signingSecret: 'fake signing secret', botToken: 'xoxb-fake', apiUrl: fake.apiUrl, process: async (activity) => void stored.push(activity.text) });
        await mounted.start();
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
        fake.setAppUrl(`http://127.0.0.1:${server.address().port}/slack/events`);
        const { outcomes } = await fake.people.says({ text: 'hello' });
        assert.equal(outcomes[0]?.attempts, 2);
        assert.deepEqual(stored, ['hello']);
        server.close();
        server.server.closeAllConnections();
        await fake.close();
    });

    it('finds the token of each workspace by itself', async () => {
        const asked: (string | undefined)[] = [];
        const bot = await startSlackBot({}, { botToken: undefined, authorize: async ({ teamId }) => {
            asked.push(teamId);
            return { botToken: 'xoxb-fake', botUserId: 'U0BOT', botId: 'B0BOT', teamId };
        } });
        await bot.fake.people.says({ text: 'hello' });
        assert.equal(bot.stored[0]?.text, 'hello');
        assert.deepEqual(new Set(asked), new Set(['T0TEAM']));
        await bot.close();
    });

    it('comes back after Slack ends the connection of Socket Mode', async function () {
        this.timeout(15_000);
        const bot = await startSlackBot({ mode: 'socket' });
        bot.fake.disconnectSockets();
        await bot.fake.until(({ kind, method }) => kind === 'socket' && method === 'close');
        bot.fake.slack.record.length = 0;
        await bot.fake.until(({ kind, method }) => kind === 'socket' && method === 'open');
        await bot.fake.people.says({ text: 'still there?' });
        assert.deepEqual(bot.stored.map(({ text }) => text), ['still there?']);
        await bot.close();
    });
});
