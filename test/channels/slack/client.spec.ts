import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { webApi } from '@slack/bolt';
import pino from 'pino';
import { webClient } from '../../../src/channels/slack/client.js';
import { slackLogger } from '../../../src/channels/slack/log.js';
import { deliveryError, post, update } from '../../../src/channels/slack/send.js';
import { BOT_TOKEN, startFakeSlack, type FakeSlack } from '../../support/fakeSlack.js';

const log = pino({ level: 'silent' });
const ordinary = (apiUrl: string, token = BOT_TOKEN) => new webApi.WebClient(token, { slackApiUrl: apiUrl, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true, logger: slackLogger(log) });

interface Answered { status: number; headers?: Record<string, string>; body: string }

describe('the lean client, next to Slack\'s own', () => {
    describe('says the same of a call that failed:', () => {
        let server: Server;
        let apiUrl: string;
        let answer: Answered | undefined;
        before(async () => {
            server = createServer((request, response) => {
                request.resume().once('end', () => {
                    if (!answer) return response.destroy();
                    // Not chained: restify's writeHead, in this process too, returns nothing.
                    response.writeHead(answer.status, answer.headers);
                    response.end(answer.body);
                });
            });
            await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
            apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`;
        });
        after(() => { server.closeAllConnections(); server.close(); });

        const failures: [string, Answered][] = [
            ['a rate limit', { status: 429, headers: { 'retry-after': '7' }, body: '' }],
            ['a rate limit told in the body', { status: 200, headers: { 'retry-after': '9' }, body: '{"ok":false,"error":"ratelimited"}' }],
            ['a rate limit told in the body alone', { status: 200, body: '{"ok":false,"error":"ratelimited"}' }],
            ['a refusal', { status: 200, body: '{"ok":false,"error":"not_in_channel"}' }],
            ['a refusal for good', { status: 200, body: '{"ok":false,"error":"channel_not_found"}' }],
            ['a refusal with reasons', { status: 200, body: '{"ok":false,"error":"invalid_blocks","response_metadata":{"messages":["[ERROR] no more than 50"]}}' }],
            ['a server in trouble', { status: 503, body: 'later' }],
            ['an address Slack does not know', { status: 404, body: '' }],
            ['a page instead of an answer', { status: 200, headers: { 'content-type': 'text/html' }, body: '<h1>Sign in</h1>' }],
        ];
        for (const [name, given] of failures) {
            it(name, async () => {
                answer = given;
                const [lean, own] = [await failureOf(webClient(BOT_TOKEN, { apiUrl, log })), await failureOf(ordinary(apiUrl))];
                assert.equal(lean.cause.constructor, own.cause.constructor);
                assert.deepEqual([lean.message, lean.detail], [own.message, own.detail]);
            });
        }

        it('a rate limit that names no time is one, and told by its status', async () => {
            answer = { status: 429, body: '' };
            assert.deepEqual((await failureOf(webClient(BOT_TOKEN, { apiUrl, log }))).detail, { status: 429 });
        });

        it('a broken connection', async () => {
            answer = undefined;
            const { message, detail } = await failureOf(webClient(BOT_TOKEN, { apiUrl, log }));
            assert.match(message, /could not be reached/);
            assert.deepEqual(detail, {});
        });

        it('no connection at all, or no address', async () => {
            for (const nowhere of ['http://127.0.0.1:1/api/', 'no address/']) assert.match((await failureOf(webClient(BOT_TOKEN, { apiUrl: nowhere, log }))).message, /could not be reached/);
        });
    });

    describe('makes the same messages', () => {
        let fake: FakeSlack;
        beforeEach(async () => { fake = await startFakeSlack(); });
        afterEach(async () => fake.close());

        it('whatever is in them', async () => {
            const body = { text: 'a & b = "c"?\n我的包裹 😀 %20+', blocks: [{ type: 'divider' as const, block_id: 'line' }] };
            const shown: unknown[] = [];
            for (const client of [webClient(BOT_TOKEN, { apiUrl: fake.apiUrl, log }), ordinary(fake.apiUrl)]) {
                const ts = await post(client, { team: '', channel: 'C2DESK' }, body, 'd1');
                const reply = await post(client, { team: '', channel: 'C2DESK', thread: ts }, { text: 'first' });
                await update(client, { team: '', channel: 'C2DESK' }, reply, { text: 'second' });
                shown.push(fake.messages('C2DESK').slice(-2).map(({ text, blocks, metadata, thread_ts: thread }) => ({ text, blocks, metadata, inThread: thread === ts })));
            }
            assert.equal(fake.messages('C2DESK').length, 4);
            assert.deepEqual(shown[0], shown[1]);
        });

        it('in the name of its token alone', async () => {
            const stranger = await failureOf(webClient('xoxb-wrong', { apiUrl: fake.apiUrl, log }));
            assert.match(stranger.message, /invalid_auth/);
        });
    });
});

async function failureOf(client: webApi.WebClient): Promise<{ message: string; detail: object; cause: Error }> {
    const error = deliveryError(await post(client, { team: '', channel: 'C2DESK' }, { text: 'hello' }).then(() => assert.fail('it succeeded'), (thrown: unknown) => thrown));
    return { message: error.message, detail: error.detail, cause: error.cause as Error };
}
