import assert from 'node:assert/strict';
import sinon from 'sinon';
import { deskAddress, encodeAddress, placeOf } from '../../src/channels/address.js';
import { type Connector, createConnector } from '../../src/channels/connector.js';
import { DeliveryError } from '../../src/errors.js';
import type { Card } from '../../src/model.js';
import { type FakeConnector, startFakeConnector } from '../support/fakeConnector.js';
import { CHANNEL, delivery, inChannel, personal } from '../support/teamsActivities.js';

const log = { info: sinon.spy(), warn: sinon.spy(), error: sinon.spy() };
const NOW = Date.parse('2026-03-01T10:00:00Z');
const CARD: Card = { title: 'Case', blocks: [{ kind: 'text', text: 'hello' }] };

describe('sending over the Bot Connector', () => {
    let fake: FakeConnector;
    let connector: Connector;
    let issued: number;
    let customer: string;
    let thread: string;
    let desk: string;

    const addressOf = (activity: Parameters<typeof placeOf>[0]) => {
        const place = placeOf({ ...activity, serviceUrl: fake.url });
        assert.ok(place);
        return encodeAddress(place);
    };

    beforeEach(async () => {
        fake = await startFakeConnector();
        issued = 1;
        const token = async (fresh?: boolean) => `bot-${fresh ? ++issued : issued}`;
        connector = createConnector({ token, rules: { loopback: true }, log, now: () => NOW });
        customer = addressOf(personal());
        thread = addressOf(inChannel('9'));
        desk = deskAddress(`msteams|${CHANNEL}`, { serviceUrl: fake.url, botId: '28:bot', tenantId: 'tenant-1' });
    });

    afterEach(async () => {
        connector.close();
        await fake.close();
    });

    it('posts plain text with the token and the idempotency key', async () => {
        const { platformId } = await connector.send(delivery(customer, { text: '*Hello* <b>' }));
        const [call] = fake.sent;
        assert.equal(call?.path, '/v3/conversations/a%3A1xyz/activities');
        assert.equal(call.authorization, 'Bearer bot-1');
        assert.equal(call.body.text, '*Hello* <b>');
        assert.equal(call.body.textFormat, 'plain');
        assert.deepEqual(call.body.channelData, { warmline: { id: 'delivery-1' } });
        assert.equal(platformId, '1700000000001');
    });

    it('keeps its connection', async () => {
        for (const id of ['1', '2', '3']) await connector.send(delivery(customer, {}, { id }));
        assert.equal(fake.connections(), 1);
    });

    it('answers in the thread of a Teams channel', async () => {
        await connector.send(delivery(thread));
        assert.equal(fake.sent[0]?.path, `/v3/conversations/${encodeURIComponent(`${CHANNEL};messageid=9`)}/activities`);
    });

    it('opens a thread with a desk card, answers in it, and updates it, all by one id', async () => {
        const { platformId } = await connector.send(delivery(desk, { card: CARD }));
        assert.equal(fake.sent[0]?.path, '/v3/conversations');
        assert.deepEqual(fake.sent[0].body.channelData, { channel: { id: CHANNEL }, tenant: { id: 'tenant-1' } });
        const conversation = encodeURIComponent(`${CHANNEL};messageid=${platformId}`);

        await connector.send(delivery(desk, {}, { id: 'd2', threadOf: 'delivery-1', threadRootId: platformId }));
        assert.equal(fake.sent[1]?.path, `/v3/conversations/${conversation}/activities`);

        const updated = await connector.send(delivery(desk, { card: CARD }, { id: 'd3', op: 'update', replaces: 'delivery-1', replacesId: platformId }));
        assert.equal(`${fake.sent[2]?.method} ${fake.sent[2]?.path}`, `PUT /v3/conversations/${conversation}/activities/${platformId}`);
        assert.equal(updated.platformId, platformId);
    });

    it('elsewhere a thread is a reply to its root', async () => {
        await connector.send(delivery(addressOf(personal({ channelId: 'directline' })), {}, { threadRootId: 'root' }));
        assert.equal(fake.sent[0]?.path, '/v3/conversations/a%3A1xyz/activities/root');
    });

    it('an update of what was never sent is sent anew', async () => {
        await connector.send(delivery(customer, {}, { op: 'update', replaces: 'gone' }));
        assert.equal(fake.sent[0]?.method, 'POST');
    });

    it('offers answers as suggested actions in personal chats, as buttons of a card in channels', async () => {
        await connector.send(delivery(customer, { suggestions: ['Yes', 'No'] }));
        await connector.send(delivery(thread, { suggestions: ['Yes', 'No'] }));
        const [inPerson, shared] = fake.sent.map(({ body }) => body as { suggestedActions?: { actions: object[]; to: string[] }; attachments?: { content: { actions: { data: object }[] } }[] });
        assert.deepEqual(inPerson?.suggestedActions, { to: ['29:ana'], actions: [{ type: 'imBack', title: 'Yes', value: 'Yes' }, { type: 'imBack', title: 'No', value: 'No' }] });
        assert.equal(shared?.suggestedActions, undefined);
        assert.deepEqual(shared?.attachments?.[0]?.content.actions[0]?.data, { msteams: { type: 'imBack', value: 'Yes' } });
    });

    it('says who speaks when a person does, and links files Teams cannot show', async () => {
        const attachments = [{ contentType: 'image/png', url: 'https://files.example/a.png' }, { contentType: 'application/pdf', name: 'bill.pdf', url: 'https://files.example/b.pdf' }];
        await connector.send(delivery(customer, { text: 'Hi', from: { id: 'u', name: 'Bo' }, attachments }));
        assert.equal(fake.sent[0]?.body.text, 'Bo: Hi\nbill.pdf: https://files.example/b.pdf');
        assert.deepEqual(fake.sent[0]?.body.attachments, [{ contentType: 'image/png', contentUrl: 'https://files.example/a.png' }]);
    });

    const refusals: [number, Record<string, string>, Partial<DeliveryError['detail']>][] = [
        [429, { 'retry-after': '7' }, { status: 429, retryAfterMs: 7000 }],
        [429, { 'retry-after': new Date(NOW + 30_000).toUTCString() }, { status: 429, retryAfterMs: 30_000 }],
        [429, {}, { status: 429, retryAfterMs: undefined }],
        [412, {}, { status: 412, retryAfterMs: undefined }],
        [500, {}, { status: 500, retryAfterMs: undefined }],
        [502, {}, { status: 502, retryAfterMs: undefined }],
        [504, {}, { status: 504, retryAfterMs: undefined }],
        [403, {}, { status: 403, gone: true, trouble: 'blocked' }],
        [404, {}, { status: 404, gone: true, trouble: 'closed' }],
        [400, {}, { status: 400, gone: true, trouble: 'refused' }],
        [302, { location: 'http://127.0.0.1:1/' }, { status: 302, gone: true, trouble: 'refused' }],
    ];
    for (const [status, headers, detail] of refusals) {
        it(`${status} ${JSON.stringify(headers)}: ${detail.gone ? 'gives up' : 'is tried again'}`, async () => {
            fake.fail({ status, headers, body: { error: { code: 'BotNotInConversationRoster', message: 'not there' } } });
            await assert.rejects(connector.send(delivery(customer)), (error) => {
                assert.ok(error instanceof DeliveryError);
                assert.deepEqual(error.detail, detail);
                assert.match(error.message, /BotNotInConversationRoster/);
                return true;
            });
            assert.equal(fake.sent.length, 1, 'a redirect is not followed');
        });
    }

    it('a token refused is fetched anew, once', async () => {
        fake.fail({ status: 401 });
        await connector.send(delivery(customer));
        assert.deepEqual(fake.sent.map(({ authorization }) => authorization), ['Bearer bot-1', 'Bearer bot-2']);
        fake.fail({ status: 401, times: 2 });
        await assert.rejects(connector.send(delivery(customer)), (error) => error instanceof DeliveryError && !error.detail.gone);
        assert.equal(fake.sent.length, 4);
    });

    it('a service that is down is tried again', async () => {
        await fake.close();
        await assert.rejects(connector.send(delivery(customer)), (error) => error instanceof DeliveryError && !error.detail.gone && error.message.includes('ECONNREFUSED'));
    });

    it('a service that does not answer is tried again', async () => {
        const hasty = createConnector({ token: async () => undefined, rules: { loopback: true }, log, timeoutMs: 50 });
        fake.fail({ status: 0 });
        await assert.rejects(hasty.send(delivery(customer)), (error) => error instanceof DeliveryError && !error.detail.gone && error.message.includes('50 ms'));
        hasty.close();
    });

    it('sends no token to a service that is not allowed', async () => {
        const strict = createConnector({ token: async () => assert.fail('no token is asked for'), rules: { loopback: false }, log });
        await assert.rejects(strict.send(delivery(customer)), (error) => error instanceof DeliveryError && error.detail.gone === true);
        assert.deepEqual(fake.sent, []);
    });

    it('typing is best effort, and not shown in channels', async () => {
        fake.fail({ status: 403 });
        connector.typing(customer);
        connector.typing(thread);
        await connector.send(delivery(customer));
        assert.deepEqual(fake.sent.map(({ body }) => body.type).sort(), ['message', 'typing']);
    });
});
