import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import sinon from 'sinon';
import { createHandler } from '../../src/channels/handler.js';
import { type WebServer, createServer } from '../../src/channels/server.js';
import { createBotFramework, mountBotFramework } from '../../src/channels/teams.js';
import type { Incoming } from '../../src/model.js';
import { type FakeConnector, startFakeConnector } from '../support/fakeConnector.js';
import { personal } from '../support/teamsActivities.js';

interface Door { server: WebServer; url: string; log: { info: sinon.SinonSpy; warn: sinon.SinonSpy; error: sinon.SinonSpy } }

async function open(options: Parameters<typeof createBotFramework>[0], logic: (context: TurnContext) => Promise<void>): Promise<Door> {
    const log = { info: sinon.spy(), warn: sinon.spy(), error: sinon.spy() };
    const server = createServer({ routes: [], log });
    mountBotFramework({ server: server.restify, botFramework: createBotFramework(options), logic, log });
    const { port } = await server.listen(0, '127.0.0.1');
    return { server, url: `http://127.0.0.1:${port}/api/messages`, log };
}

describe('POST /api/messages', () => {
    let connector: FakeConnector;
    let door: Door;
    let received: Incoming[];
    let receive: sinon.SinonStub<[Incoming], Promise<void>>;
    let stderr: sinon.SinonSpy;

    const start = async (options: Parameters<typeof createBotFramework>[0], handler = createHandler({ receive })) => {
        door = await open(options, (context) => handler.run(context));
    };
    const post = (body: unknown, headers: Record<string, string> = {}) =>
        fetch(door.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) });
    const withToken = (token: string, content = {}) => post(personal({ serviceUrl: connector.url, ...content }), { authorization: `Bearer ${token}` });

    beforeEach(async () => {
        received = [];
        receive = sinon.stub<[Incoming], Promise<void>>().callsFake(async (incoming) => void received.push(incoming));
        stderr = sinon.spy(console, 'error');
        connector = await startFakeConnector();
    });

    afterEach(async () => {
        stderr.restore();
        await door.server.close();
        await connector.close();
    });

    describe('with an app id', () => {
        // The allow-list wants https, so the tokens here are for a Microsoft address.
        const serviceUrl = 'https://smba.trafficmanager.net/emea/';
        const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
        const seconds = () => Math.floor(Date.now() / 1000);

        beforeEach(() => start({ settings: connector.settings, credentials: connector.credentials }));

        it('takes a good token, and answers once the message is stored', async () => {
            let stored = false;
            receive.callsFake(async () => {
                await new Promise((resolve) => setTimeout(resolve, 20));
                stored = true;
            });
            const response = await withToken(connector.token({ serviceurl: serviceUrl }), { serviceUrl });
            assert.equal(response.status, 200);
            assert.equal(stored, true);
        });

        it('answers 500 if it could not be stored, so that the channel sends it again', async () => {
            receive.rejects(new Error('disk full'));
            const response = await withToken(connector.token({ serviceurl: serviceUrl }), { serviceUrl });
            assert.equal(response.status, 500);
            assert.ok(!(await response.text()).includes('disk full'));
            sinon.assert.calledOnce(door.log.error);
        });

        it('takes a known token again, but for no other serviceUrl or channel', async () => {
            const token = connector.token({ serviceurl: serviceUrl });
            const statuses = [];
            for (const content of [{ serviceUrl }, { serviceUrl, id: '2' }, { serviceUrl: 'https://smba.trafficmanager.net/amer/' }, { serviceUrl, channelId: 'email' }]) {
                statuses.push((await withToken(token, content)).status);
            }
            assert.deepEqual(statuses, [200, 200, 401, 401]);
            sinon.assert.notCalled(stderr);
        });

        const bad: [string, () => string | undefined][] = [
            ['no token', () => undefined],
            ['another audience', () => connector.token({ serviceurl: serviceUrl, aud: 'other' })],
            ['another issuer', () => connector.token({ serviceurl: serviceUrl, iss: 'https://evil.example' })],
            ['another serviceUrl', () => connector.token({ serviceurl: 'https://evil.example/' })],
            ['another key', () => connector.token({ serviceurl: serviceUrl }, stranger)],
            ['expired', () => connector.token({ serviceurl: serviceUrl, exp: seconds() - 3600 })],
            ['not valid yet', () => connector.token({ serviceurl: serviceUrl, nbf: seconds() + 3600 })],
            ['unsigned', () => connector.token({ serviceurl: serviceUrl }).replace(/[^.]+$/, '')],
            ['garbage', () => 'abc.def.ghi'],
            ['no JSON inside', () => `${Buffer.from('x').toString('base64url')}.e30.aaaa`],
        ];
        for (const [name, token] of bad) {
            it(`${name}: 401, one line in the log, nothing on stderr`, async () => {
                const made = token();
                const response = await post(personal({ serviceUrl }), made === undefined ? {} : { authorization: `Bearer ${made}` });
                assert.equal(response.status, 401);
                assert.doesNotMatch(await response.text(), /\bat \w|BEGIN/);
                assert.deepEqual(received, []);
                sinon.assert.calledOnce(door.log.warn);
                sinon.assert.notCalled(door.log.error);
                assert.ok(!('err' in (door.log.warn.firstCall.args[0] as object)), 'no stack');
                sinon.assert.notCalled(stderr);
            });
        }

        const services = ['https://evil.example/', 'http://smba.trafficmanager.net/', 'https://smba.trafficmanager.net.evil.example/', 'https://u:p@smba.trafficmanager.net/', 'http://127.0.0.1:1/', 'https://notbotframework.com/', 'nonsense'];
        for (const url of services) {
            it(`refuses the service ${url} even with a good token for it`, async () => {
                const response = await withToken(connector.token({ serviceurl: url }), { serviceUrl: url });
                assert.equal(response.status, 403);
                assert.deepEqual(received, []);
            });
        }
    });

    describe('without an app id', () => {
        beforeEach(() => start({ settings: {} }));

        it('takes activities of this machine alone', async () => {
            assert.equal((await post(personal({ serviceUrl: connector.url }))).status, 200);
            assert.equal((await post(personal({ serviceUrl: 'http://10.0.0.7/' }))).status, 403);
            assert.equal(received.length, 1);
        });

        const broken: [string, unknown, number][] = [
            ['no type', { ...personal(), type: undefined }, 400],
            ['no conversation', { ...personal(), conversation: undefined }, 400],
            ['no serviceUrl', { ...personal(), serviceUrl: undefined }, 400],
            ['no JSON', '{"type":', 400],
            ['nothing', '', 400],
            ['a list', [1], 400],
            ['null', 'null', 400],
            ['text of a wrong type', { ...personal(), text: { a: 1 } }, 400],
            ['entities of a wrong type', { ...personal(), entities: [null] }, 400],
            ['a claim to be Slack', { ...personal(), channelId: 'slack' }, 400],
            ['above 256 kB', { ...personal(), text: 'x'.repeat(257 * 1024) }, 413],
        ];
        for (const [name, body, status] of broken) {
            it(`${name}: ${status}`, async () => {
                assert.equal((await post(body)).status, status);
                assert.deepEqual(received, []);
                sinon.assert.notCalled(stderr);
            });
        }

        it('answers a probe', async () => assert.equal((await fetch(door.url, { method: 'HEAD' })).status, 200));

        it('answers a press of Action.Execute as the client wants it', async () => {
            const value = { action: { type: 'Action.Execute', verb: 'claim', data: { caseId: 'c1' } } };
            const response = await post(personal({ serviceUrl: connector.url, type: 'invoke', name: 'adaptiveCard/action', value }));
            assert.equal(response.status, 200);
            assert.deepEqual(await response.json(), { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '' });
            assert.equal(received[0]?.kind, 'press');
        });

        it('a foreign invoke is not implemented', async () => {
            assert.equal((await post(personal({ serviceUrl: connector.url, type: 'invoke', name: 'task/fetch', value: {} }))).status, 501);
        });
    });

    it('other logic of a host bot may answer inside the turn, over one connector client for all turns', async () => {
        const handler = createHandler({ receive });
        handler.onMessage(async (context, next) => {
            await context.sendActivity('noted');
            await next();
        });
        await start({ settings: {} }, handler);
        await post(personal({ serviceUrl: connector.url }));
        await post(personal({ serviceUrl: connector.url, id: '2' }));
        assert.deepEqual(connector.sent.map(({ body }) => body.text), ['noted', 'noted']);
        assert.equal(received.length, 2);
    });

    it('tells of typing', async () => {
        const onTyping = sinon.spy();
        const handler = createHandler({ receive, onTyping });
        await start({ settings: {} }, handler);
        await post(personal({ serviceUrl: connector.url, type: 'typing', text: undefined }));
        sinon.assert.calledOnceWithExactly(onTyping, 'msteams|a:1xyz');
        assert.deepEqual(received, []);
    });
});
