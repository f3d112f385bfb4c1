import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type Activity } from 'botbuilder';
import restify from 'restify';
import { createBot } from '../examples/embed/bot.js';
import { startFakeConnector, type FakeConnector } from './support/fakeConnector.js';
import { personal } from './support/teamsActivities.js';

/** A bot as somebody has it already: their adapter, their server, no idea of Warmline but the two lines that embed it. */
describe('embedded in an existing bot', function () {
    this.timeout(30_000);
    let connector: FakeConnector;
    let host: restify.Server;
    let bot: Awaited<ReturnType<typeof createBot>>;
    let dataDir: string;
    const before = { ...process.env };

    beforeEach(async () => {
        dataDir = await mkdtemp(join(tmpdir(), 'warmline-embed-'));
        Object.assign(process.env, { DATA_DIR: dataDir, BURST_MS: '0', LOG_LEVEL: 'silent' });
        connector = await startFakeConnector();
        const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
        bot = await createBot(adapter, '');
        host = restify.createServer();
        host.use(restify.plugins.bodyParser({ mapParams: false }));
        host.post('/api/messages', async (request, response) => { await adapter.process(request, response, (context) => bot.bot.run(context)); });
        await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    });

    afterEach(async () => {
        host.server.closeAllConnections();
        await new Promise<void>((resolve) => host.close(() => resolve()));
        await bot.close();
        await connector.close();
        await rm(dataDir, { recursive: true, force: true });
        for (const name of ['DATA_DIR', 'BURST_MS', 'LOG_LEVEL']) if (before[name] === undefined) delete process.env[name]; else process.env[name] = before[name];
    });

    const post = (content: Partial<Activity>) => fetch(`http://127.0.0.1:${host.address().port}/api/messages`, {
        method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(personal({ serviceUrl: connector.url, ...content })),
    });
    const said = () => connector.sent.filter((call) => call.body['type'] === 'message').map((call) => String(call.body['text']));
    const until = async (count: number) => { while (said().length < count) await new Promise((resolve) => setTimeout(resolve, 20)); };

    it('leaves the host’s own skills alone', async () => {
        assert.equal((await post({ text: 'time', id: '1' })).status, 200);
        await until(1);
        assert.match(said()[0]!, /^\d{4}-\d\d-\d\dT/);
    });

    it('answers what the host leaves to it, through the host’s adapter', async () => {
        assert.equal((await post({ text: "I'm really upset, my parcel is late again!", id: '2' })).status, 200);
        await until(1);
        assert.match(said()[0]!, /parcel/);
    });
});
