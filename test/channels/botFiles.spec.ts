import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { BOT_FRAMEWORK, botFiles } from '../../src/channels/botFiles.js';
import { createHandler } from '../../src/channels/handler.js';
import { createServer, type WebServer } from '../../src/channels/server.js';
import { createBotFramework, mountBotFramework } from '../../src/channels/teams.js';
import type { Incoming } from '../../src/model.js';
import { createArrivals, createFiles, createShelf, type Files } from '../../src/relay/index.js';
import { ownCertificate } from '../support/certificate.js';
import { startFakeConnector, type FakeConnector } from '../support/fakeConnector.js';
import { picture } from '../support/relayWorld.js';
import { personal } from '../support/teamsActivities.js';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const PICTURE = '/v3/attachments/1/views/original';
const PHOTO = picture();

interface Asked { host: string; path: string; authorization?: string }

/**
 * The door, the handler, the arrivals and the shelf as they are put together, against a connector at https://localhost and strangers at other names of this machine:
 * 127.0.0.1 is listed as a host of files, 127.0.0.2 nowhere.
 */
describe('a picture pasted in Teams', () => {
    let connector: FakeConnector;
    let door: WebServer;
    let secure: https.Server;
    let plain: http.Server;
    let port: number;
    let plainPort: number;
    let address: string;
    let folder: string;
    let files: Files;
    let asked: Asked[];
    /** What the connector answers to a token; by default it takes any. */
    let takes: (authorization: string | undefined) => boolean;
    /** Resolves with what had to be told of the next file, nothing if it was kept. */
    let outcome: Promise<Incoming | undefined>;
    let last: Incoming | undefined;
    const trusting = process.env['NODE_TLS_REJECT_UNAUTHORIZED'];

    const answer: http.RequestListener = (request, response) => {
        const [host = ''] = (request.headers.host ?? '').split(':');
        const { authorization } = request.headers;
        asked.push({ host, path: request.url ?? '', ...(authorization ? { authorization } : {}) });
        const status = request.url === '/away' ? 302 : host === 'localhost' && !takes(authorization) ? 401 : 200;
        response.writeHead(status, { 'content-type': 'image/png', ...(status === 302 ? { location: `https://127.0.0.1:${port}${PICTURE}` } : {}) });
        response.end(status === 200 ? PHOTO.bytes : '');
    };
    const listening = async (server: http.Server | https.Server) => {
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
        return (server.address() as AddressInfo).port;
    };

    before(async () => {
        // Nobody has signed the certificate.
        process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
        [secure, plain] = [https.createServer(ownCertificate(), answer), http.createServer(answer)];
        [port, plainPort] = [await listening(secure), await listening(plain)];
        connector = await startFakeConnector();
        folder = await mkdtemp(join(tmpdir(), 'warmline-pictures-'));
        const botFramework = createBotFramework({ settings: connector.settings, credentials: connector.credentials, serviceHosts: ['localhost'] });
        const source = botFiles({ token: botFramework.token, rules: botFramework.rules, hosts: ['127.0.0.1'] });
        const shelf = createShelf({ folder, now: Date.now });
        files = createFiles({ sources: () => ({ [BOT_FRAMEWORK]: source }), shelf, limits: { bytes: 1e6, types: new Set(['image/png']) } });
        const handler = createHandler({
            receive: async (incoming) => {
                last = incoming;
                outcome = new Promise((resolve) => {
                    const settle: Files['settle'] = (...what) => files.settle(...what).then(() => resolve(undefined));
                    createArrivals({ files: { ...files, settle }, knows: async () => true, receive: async (news) => resolve(news), now: Date.now, log, pauses: [] }).keep(incoming);
                });
            },
        });
        door = createServer({ routes: [], log });
        mountBotFramework({ server: door.restify, botFramework, logic: (context) => handler.run(context), log });
        address = `http://127.0.0.1:${(await door.listen(0, '127.0.0.1')).port}/api/messages`;
    });
    after(async () => {
        if (trusting === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
        else process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = trusting;
        await door.close();
        await connector.close();
        for (const server of [secure, plain]) {
            server.closeAllConnections();
            await new Promise((resolve) => { server.close(resolve); });
        }
        await rm(folder, { recursive: true, force: true });
    });
    beforeEach(() => {
        asked = [];
        takes = (authorization) => authorization !== undefined;
    });

    let pasted = 0;
    /** Somebody pastes it; resolves with the trouble there was, if any. */
    async function paste(attachment: object): Promise<string | undefined> {
        pasted += 1;
        const serviceUrl = `https://localhost:${port}/emea/`;
        const response = await fetch(address, {
            method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${connector.token({ serviceurl: serviceUrl })}` },
            body: JSON.stringify(personal({ serviceUrl, id: `m${pasted}`, conversation: { id: `a:${pasted}`, conversationType: 'personal' } as never, attachments: [attachment as never] })),
        });
        assert.equal(response.status, 200);
        const news = await outcome;
        return news?.kind === 'undelivered' ? news.trouble : undefined;
    }
    const image = (contentUrl: string) => ({ contentType: 'image/*', name: 'crack.png', contentUrl });
    const at = (host: string, path = PICTURE) => `https://${host}:${port}${path}`;

    it('is fetched with the connector’s token and kept byte for byte', async () => {
        assert.equal(await paste(image(at('localhost'))), undefined);
        assert.deepEqual(asked, [{ host: 'localhost', path: PICTURE, authorization: 'Bearer bot-1' }]);
        const { conversationId, attachments } = last as Extract<Incoming, { kind: 'message' }>;
        assert.ok((await buffer((await files.open(conversationId, attachments![0]!)).stream)).equals(PHOTO.bytes));
        assert.equal(asked.length, 1, 'from here, and not asked for again');
    });

    const cases: [what: string, attachment: () => object, asked: [host: string, authorization?: string][], trouble?: string][] = [
        ['on a host of files, without the token', () => image(at('127.0.0.1')), [['127.0.0.1', undefined]]],
        ['behind the address of an uploaded file, without the token', () => ({ contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'crack.png', content: { downloadUrl: at('127.0.0.1'), fileType: 'png' } }), [['127.0.0.1', undefined]]],
        ['on a host nobody listed: not asked for', () => image(at('127.0.0.2')), [], 'filePlace'],
        ['on the connector’s name without TLS: not asked for', () => image(`http://localhost:${plainPort}${PICTURE}`), [], 'filePlace'],
        ['behind the connector’s name in front of another: not asked for', () => image(`https://localhost:x@127.0.0.1:${port}${PICTURE}`), [], 'filePlace'],
        ['behind a name that begins like the connector’s: not asked for', () => image(at('localhost.127.0.0.2.example')), [], 'filePlace'],
        ['behind a redirect of the connector: not followed', () => image(at('localhost', '/away')), [['localhost', 'Bearer bot-1']], 'filePlace'],
    ];
    for (const [what, attachment, expected, trouble] of cases) {
        it(what, async () => {
            assert.equal(await paste(attachment()), trouble);
            assert.deepEqual(asked.map(({ host, authorization }) => [host, authorization]), expected);
        });
    }

    it('is asked for once more with a new token where the connector has had enough of the old', async () => {
        takes = (authorization) => authorization === 'Bearer bot-2';
        assert.equal(await paste(image(at('localhost'))), undefined);
        assert.deepEqual(asked.map(({ authorization }) => authorization), ['Bearer bot-1', 'Bearer bot-2']);
    });

    it('is given up where no token will do', async () => {
        takes = () => false;
        assert.equal(await paste(image(at('localhost'))), 'fileGone');
        assert.equal(asked.length, 2);
    });
});
