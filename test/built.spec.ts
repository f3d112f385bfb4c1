import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { pause } from './support/crash/chance.js';
import { build, freePort, WarmlineProcess } from './support/crash/process.js';
import { copyContent, type ContentCopy } from './support/content.js';
import { reading } from './support/mood.js';
import { json, openSystem, type OtherSystem } from './support/otherSystem.js';
import { webCustomer } from './support/webCustomer.js';

const { signals: _, evidence: __, ...CALM } = reading({ emotion: 'neutral', intensity: 0, valence: 0 });
const FOUND = 'lookup-delivery-orderStatus-found = Our system shows order { $order } as { $status }.\n';

/** What `npm start` runs is not what tests run: the bundle. So here it is asked for all it loads only when it is needed. */
describe('the built Warmline', () => {
    let copy: ContentCopy;
    let system: OtherSystem;
    let warmline: WarmlineProcess;

    before(async function () {
        this.timeout(120_000);
        build();
        system = await openSystem((request, response) => {
            request.resume();
            const [, path] = request.url!.split('/');
            json(path === 'orders' ? { state: 'waiting for the courier' } : path === 'mood' ? CALM : {})(request, response);
        });
        copy = await copyContent();
        await copy.edit('dialogs/lookups.yaml', () => `privateHosts: ["${system.host}"]\nlookups:\n  orderStatus:\n    url: http://${system.host}/orders/{order}\n    facts: { status: state }\n`);
        await copy.edit('dialogs/sinks.yaml', () => `privateHosts: ["${system.host}"]\nsinks:\n  crm: { webhook: "http://${system.host}/hook" }\n`);
        await copy.edit('dialogs/topics/delivery.yaml', (text) => `${text}\nlookups:\n  - { name: orderStatus, needs: [order] }\n`);
        for (const tag of ['en', 'zh-CN', 'zh-TW']) await copy.edit(`locales/${tag}/lookups.ftl`, (text) => text + FOUND);
        const { dialogs, locales, knowledge } = copy.roots;
        warmline = new WarmlineProcess({
            PORT: String(await freePort()), BURST_MS: '0', TIME_ZONE: 'UTC', DATA_DIR: copy.path('data'), DIALOGS_DIR: dialogs, LOCALES_DIR: locales, KNOWLEDGE_DIR: knowledge,
            MOOD_READER_URL: `http://${system.host}/mood`, MOOD_READER_TIMEOUT_MS: '5000', SINK_CRM_SECRET: `whsec_${randomBytes(24).toString('base64')}`,
        }, copy.path(''));
        warmline.spawn();
        await warmline.ready();
    });
    after(async () => {
        await warmline.dispose();
        await system.close();
        await copy.dispose();
    });

    async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
        for (const deadline = Date.now() + 10_000; !await holds(); await pause(25)) {
            warmline.assertAlive();
            if (Date.now() > deadline) assert.fail(`${what}: ${JSON.stringify(system.asked.map(({ method, url }) => `${method} ${url}`))}\n${warmline.output}`);
        }
    }
    const asked = (what: string) => system.asked.some(({ method, url }) => `${method} ${url}` === what);

    it('lives on after an address that is not there', async () => {
        for (const [method, path] of [['GET', '/nowhere'], ['POST', '/nowhere'], ['POST', '/healthz']] as const) assert.ok([404, 405].includes((await fetch(warmline.url + path, { method })).status), path);
        await pause(200);
        warmline.assertAlive();
        assert.equal((await fetch(`${warmline.url}/healthz`)).status, 200);
    });

    it('looks up, asks another reader, tells a sink, and reads days and telephone numbers', async () => {
        const customer = await webCustomer(warmline.url);
        await customer.says('my parcel has not arrived');
        await until('the other reader', () => asked('POST /mood'));
        await customer.says('order 20731188, it was promised for 3 March 2026, my number is +44 20 7946 0958');
        await until('the question to the other system', () => asked('GET /orders/20731188'));
        await until('what it found', async () => (await customer.reads()).some((text) => text.includes('Our system shows order 20731188 as waiting for the courier.')));
        await customer.says('I want to talk to a person');
        await until('the sink', () => asked('POST /hook'));
        assert.doesNotMatch(warmline.output, /fault in Warmline|not reachable|does not answer|could not be reached|A turn failed/);
        assert.equal((await warmline.stop()).code, 0);
    });
});
