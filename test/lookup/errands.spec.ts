import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { readConfig } from '../../src/config.js';
import { createEngine, type Engine } from '../../src/engine.js';
import type { Incoming } from '../../src/model.js';
import { openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/port.js';
import { copyContent, type ContentCopy } from '../support/content.js';
import { json, openSystem, type OtherSystem } from '../support/otherSystem.js';

/** The whole house but for the platforms, asking a system on this machine. */
describe('a look-up, from the question to the answer', function () {
    this.timeout(60_000);
    let copy: ContentCopy;
    let dir: string;
    let system: OtherSystem;
    let store: Store;
    let engine: Engine;
    let said: string[];
    let logged: string;
    let clock: number;
    let count = 0;

    const open = async (): Promise<void> => {
        const config = readConfig({ LOOKUP_TOKEN: 'geheim', BURST_MS: '0', TIME_ZONE: 'UTC' }, { dialogsDir: copy.roots.dialogs, localesDir: copy.roots.locales, knowledgeDir: copy.roots.knowledge });
        store = await openStore({ dataDir: dir });
        await store.migrate();
        engine = await createEngine({
            config, store, resolvePlaces: () => [], now: () => clock, id: () => `id-${(count += 1)}`, random: () => 0,
            log: pino({ level: 'warn' }, { write: (line: string) => { logged += line; } }),
            sender: { typing: () => undefined, send: (delivery) => { said.push(delivery.message.text); return Promise.resolve({ platformId: delivery.id }); } },
        });
        engine.start();
    };
    const close = async (): Promise<void> => { await engine.stop(); await store.close(); };
    const say = (text: string): Promise<void> => engine.receive({
        kind: 'message', key: `k${(count += 1)}`, conversationId: 'c1', channel: 'web', at: clock, address: 'a', from: { id: 'u1' }, messageId: `m${count}`, text,
    } satisfies Incoming);
    async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
        for (let i = 0; i < 400 && !await holds(); i++) await new Promise((resolve) => { setTimeout(resolve, 25); });
        assert.ok(await holds(), `${what}: ${JSON.stringify(said)} ${logged}`);
    }
    /** The question is under way. */
    async function ask(): Promise<void> {
        await say('my parcel has not arrived');
        await until('the first answer', () => said.length === 1);
        await say('order 20731188');
        await until('the question', () => system.asked.length === 1);
        await until('the second answer', () => said.length >= 2);
    }

    before(async () => { copy = await copyContent(); });
    after(() => copy.dispose());
    beforeEach(async () => {
        dir = await mkdtemp(join(tmpdir(), 'warmline-lookup-'));
        system = await openSystem(json({ status: 'on its way' }));
        said = [];
        logged = '';
        clock = Date.UTC(2026, 10, 22, 12);
        const { host } = system;
        await copy.edit('dialogs/lookups.yaml', () => `privateHosts: ["${host}"]\nlookups:\n  orderStatus:\n    url: http://${host}/orders/{order}\n    headers: { Authorization: "Bearer \${LOOKUP_TOKEN}" }\n    facts: { status: status }\n`);
        await copy.edit('dialogs/topics/delivery.yaml', (text) => (text.includes('orderStatus') ? text : `${text}\nlookups:\n  - { name: orderStatus, needs: [order] }\n`));
        await copy.edit('locales/en/lookups.ftl', (text) => (text.includes('orderStatus-found = It') ? text : `${text}\nlookup-delivery-orderStatus-found = It is { $status }.\n`));
        await open();
    });
    afterEach(async () => {
        await close();
        await system.close();
        await rm(dir, { recursive: true, force: true });
    });

    it('is put after the commit and told when it comes', async () => {
        await ask();
        await until('the finding', () => said.includes('It is on its way.'));
        assert.deepEqual(system.asked.map(({ url, headers }) => [url, headers.authorization]), [['/orders/20731188', 'Bearer geheim']]);
        assert.equal((await store.conversation('c1'))!.lookups![0]!.answer!.outcome, 'found');
        await until('everything sent, and the clock off', async () => await store.nextDue(clock) === undefined);
    });

    it('that hangs holds nothing up', async () => {
        system.answer = () => undefined;
        await ask();
        await say('it was promised for Friday');
        await until('the third answer', () => said.length === 3);
        assert.equal((await store.conversation('c1'))!.lookups![0]!.answer, undefined);
    });

    it('that fails is said, and logged without a fact or a secret', async () => {
        system.answer = json({ error: '20731188' }, 503);
        await ask();
        await until('the honest word', () => said.length === 3);
        assert.match(said[2]!, /isn't answering|couldn't reach|didn't work/);
        assert.match(logged, /look-up orderStatus failed: status 503/);
        assert.doesNotMatch(logged, /20731188|geheim/);
    });

    it('is put again by the next process if this one ends first', async () => {
        system.answer = () => undefined;
        await ask();
        await close();
        system.answer = json({ status: 'found again' });
        clock += 21_000;
        await open();
        await until('the finding', () => said.includes('It is found again.'));
        assert.equal(system.asked.length, 2);
        assert.equal(said.filter((text) => text.startsWith('It is')).length, 1);
    });

    it('brings nobody back who was erased meanwhile', async () => {
        let answer = () => undefined as void;
        system.answer = (request, response) => { answer = () => json({ status: 'late' })(request, response); };
        await ask();
        await store.erase('u1');
        answer();
        await new Promise((resolve) => { setTimeout(resolve, 300); });
        assert.equal(await store.conversation('c1'), undefined);
        assert.equal(await store.knows('c1'), false);
    });
});
