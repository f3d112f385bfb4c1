import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { isPrivate } from '../../src/lookup/addresses.js';
import { addressOf } from '../../src/lookup/ask.js';
import { createLookups, parseLookups } from '../../src/lookup/index.js';
import { json, openSystem, type OtherSystem } from '../support/otherSystem.js';

describe('asking another system', () => {
    let system: OtherSystem;
    let clock = 1;
    beforeEach(async () => { system = await openSystem(json({ status: 'shipped' })); clock = 1; });
    afterEach(() => system.close());

    const settings = (about = '', lists = `privateHosts: ["${system.host}"]`) =>
        parseLookups(`${lists}\nlookups:\n  order:\n    url: http://${system.host}/orders/{order}?by={order}\n    timeoutMs: 300\n    facts: { status: status }\n${about}`, 'lookups.yaml');
    const open = (about?: string, secrets: Record<string, string> = {}) => createLookups({ settings: settings(about), secrets, now: () => clock });
    const ask = (about?: string, secrets?: Record<string, string>) => open(about, secrets).ask('order', { order: 'A-1' });

    it('finds, with the secrets of the environment in its headers', async () => {
        const answer = await ask('    headers: { Authorization: "Bearer ${LOOKUP_TOKEN}" }', { LOOKUP_TOKEN: 's3cret' });
        assert.deepEqual(answer, { outcome: 'found', facts: { status: 'shipped' } });
        assert.deepEqual(system.asked.map(({ method, url }) => `${method} ${url}`), ['GET /orders/A-1?by=A-1']);
        assert.equal(system.asked[0]!.headers.authorization, 'Bearer s3cret');
    });

    const trouble: [what: string, answer: OtherSystem['answer'], outcome: string, why: RegExp][] = [
        ['never answers', () => undefined, 'failed', /no answer within 300 ms/],
        ['begins to answer and stops', (_, response) => { response.write('{"sta'); }, 'failed', /no answer within 300 ms/],
        ['hangs up', (request) => { request.socket.destroy(); }, 'failed', /not reachable/],
        ['hangs up in the middle', (_, response) => { response.writeHead(200, { 'content-length': '99' }); response.write('{"status":"x"'); setImmediate(() => response.destroy()); }, 'failed', /not reachable/],
        ['has an error', json({ status: 'shipped' }, 500), 'failed', /status 500/],
        ['is no JSON', (_, response) => { response.end('<html>'); }, 'failed', /not JSON/],
        ['misses the fact', json({ state: 1 }), 'failed', /has no status/],
        ['sends elsewhere', (_, response) => { response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }); response.end(); }, 'failed', /sent elsewhere/],
        ['sends back to itself', (_, response) => { response.writeHead(301, { location: '/orders/A-1/' }); response.end(); }, 'failed', /sent elsewhere/],
        ['never ends', (_, response) => { const more = () => { if (!response.destroyed) response.write('x'.repeat(65_536), more); }; more(); }, 'failed', /more than 262144 bytes/],
        ['knows no such order', json({}, 404), 'notFound', /^$/],
    ];
    for (const [what, answer, outcome, why] of trouble) {
        it(`a system that ${what}: ${outcome}`, async () => {
            system.answer = answer;
            const said = await ask();
            assert.equal(said.outcome, outcome);
            assert.match(said.why ?? '', why);
            assert.equal(system.asked.length, 1);
        });
    }

    it('a system that is down: failed, with what to do', async () => {
        const lookups = open();
        await system.close();
        const { why, remedy } = await lookups.ask('order', { order: 'A-1' });
        assert.match(`${why} → ${remedy}`, /not reachable \(ECONNREFUSED\) → nothing listens there/);
    });

    it('a system that never answers, while memory is tidied up: failed all the same', async () => {
        system.answer = () => undefined;
        setFlagsFromString('--expose_gc');
        const tidying = setInterval(runInNewContext('gc') as () => void, 20);
        try {
            assert.match((await ask()).why!, /no answer within 300 ms/);
        } finally {
            clearInterval(tidying);
        }
    });

    it('never names the customer’s facts or a secret in a reason', async () => {
        system.answer = (request) => { request.socket.destroy(); };
        const { why } = await open('    headers: { A: "${LOOKUP_T}" }', { LOOKUP_T: 'geheim' }).ask('order', { order: 'K-987' });
        assert.doesNotMatch(why!, /K-987|geheim/);
    });

    it('fails without asking where a secret is missing, or would begin a second header', async () => {
        const header = '    headers: { A: "${LOOKUP_T}" }';
        assert.match((await ask(header)).why!, /no setting for the header A/);
        assert.match((await ask(header, { LOOKUP_T: 'x\r\nB: y' })).why!, /no plain line/);
        assert.equal(system.asked.length, 0);
    });

    it('answers the same question from memory for a while, but not a failure', async () => {
        const lookups = open('    cacheSeconds: 30');
        const twice = async (order: string) => { await lookups.ask('order', { order }); return lookups.ask('order', { order }); };
        await twice('A-1');
        assert.equal(system.asked.length, 1);
        await twice('A-2');
        assert.equal(system.asked.length, 2);
        clock = 30_002;
        await lookups.ask('order', { order: 'A-1' });
        assert.equal(system.asked.length, 3);
        system.answer = json({}, 500);
        await twice('A-3');
        assert.equal(system.asked.length, 5);
    });

    it('goes to a private address only where that host is listed as the own network', async () => {
        const port = system.host.split(':')[1];
        for (const host of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '0x7f.1', '2130706433']) {
            const name = new URL(`https://${host}:${port}`).host;
            const lookups = createLookups({ settings: parseLookups(`hosts: ["${name}"]\nlookups:\n  order:\n    url: https://${host}:${port}/{order}\n    facts: {}\n`, 'lookups.yaml'), secrets: {} });
            assert.match((await lookups.ask('order', { order: 'A' })).why!, /private address/, host);
        }
        assert.equal(system.asked.length, 0);
    });

    it('gives up at once when the house closes', async () => {
        system.answer = () => undefined;
        const closing = new AbortController();
        const answer = createLookups({ settings: settings('    cacheSeconds: 0'), secrets: {}, signal: closing.signal }).ask('order', { order: 'A' });
        closing.abort();
        assert.equal((await answer).why, 'given up at closing');
    });
});

describe('the address of a look-up', () => {
    const spec = { url: 'https://api.example.com/v1/{a}/x?q={b}&z=1' };

    it('holds every fact in its place, whatever it says', () => {
        fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
            const url = addressOf(spec, { a, b });
            if (!url) return;
            assert.equal(url.origin, 'https://api.example.com');
            assert.equal(url.pathname.split('/').length, 4);
            assert.equal(decodeURIComponent(url.pathname.split('/')[2]!), a.trim());
            assert.deepEqual([...url.searchParams], [['q', b.trim()], ['z', '1']]);
            assert.equal(url.hash, '');
        }), { numRuns: 500 });
    });

    for (const a of ['', '  ', '.', '..', '...', 'x'.repeat(201), '\ud800']) it(`refuses ${JSON.stringify(a.slice(0, 8))}`, () => assert.equal(addressOf(spec, { a, b: 'y' }), undefined));
    for (const a of ['../admin', '%2e%2e', 'a/b', 'a?b#c', '@evil.example', '\\\\evil', 'ü 单'] ) it(`takes ${a} as it stands`, () => assert.ok(addressOf(spec, { a, b: 'y' })!.pathname.startsWith('/v1/')));
    it('refuses a fact that is not there, and none that is inherited', () => assert.equal(addressOf({ url: 'https://x.example/{constructor}' }, {}), undefined));
});

describe('a private address', () => {
    for (const address of ['127.0.0.1', '10.1.2.3', '172.31.255.255', '192.168.0.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '::1', '::', '::ffff:10.0.0.1', 'fd00::1', 'fe80::1', 'ff02::1', '64:ff9b::a00:1', 'no address']) {
        it(`${address} is one`, () => assert.equal(isPrivate(address), true));
    }
    for (const address of ['8.8.8.8', '172.32.0.1', '2606:4700::1111', '::ffff:8.8.8.8']) it(`${address} is none`, () => assert.equal(isPrivate(address), false));
});
