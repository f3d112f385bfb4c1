import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as rawRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sinon from 'sinon';
import { type ServerOptions, type WebServer, createServer } from '../../src/channels/server.js';
import { type ErrorCode, WarmlineError } from '../../src/errors.js';
import type { Route, ServerEvent, WebRequest, WebResponse } from '../../src/web/http.js';

const get = (path: string, handle: (request: WebRequest) => WebResponse): Route => ({ method: 'GET', path, handle });
const post = (path: string, handle: (request: WebRequest) => WebResponse, maxBody?: number): Route => ({ method: 'POST', path, maxBody, handle });
const echo = (request: WebRequest): WebResponse => ({ status: 200, json: { ...request, query: [...request.query], headers: undefined } });

describe('the HTTP server', () => {
    const log = { info: sinon.spy(), warn: sinon.spy(), error: sinon.spy() };
    let server: WebServer;
    let url: string;

    const serve = async (routes: Route[], options: Partial<ServerOptions> = {}) => {
        server = createServer({ routes, log, ...options });
        const { port } = await server.listen(0, '127.0.0.1');
        url = `http://127.0.0.1:${port}`;
    };
    const send = (path: string, body: string, headers: Record<string, string> = { 'content-type': 'application/json' }, method = 'POST') => fetch(url + path, { method, body, headers });

    afterEach(async () => {
        sinon.resetHistory();
        log.error.resetHistory();
        await server.close();
    });

    it('hands over path, parameters, query, cookies and body', async () => {
        await serve([{ method: 'PATCH', path: '/api/cases/:id/notes', handle: echo }]);
        const response = await fetch(`${url}/api/cases/K%207/notes?after=3&x=%E4%BD%A0`, {
            method: 'PATCH', body: '{"text":"hi"}', headers: { 'content-type': 'application/json', cookie: 'a=1; b=%E4%BD%A0; bad=%E4' },
        });
        const { ip, ...seen } = await response.json() as WebRequest;
        assert.deepEqual(seen, {
            method: 'PATCH', path: '/api/cases/K%207/notes', params: { id: 'K 7' }, query: [['after', '3'], ['x', '你']], cookies: { a: '1', b: '你', bad: '%E4' }, body: { text: 'hi' },
        });
        assert.match(ip, /127\.0\.0\.1/);
    });

    const codes: [ErrorCode, number][] = [['unauthorised', 401], ['forbidden', 403], ['notFound', 404], ['invalid', 400], ['conflict', 409], ['tooLarge', 413], ['tooMany', 429]];
    for (const [code, status] of codes) {
        it(`answers a refusal ${code} with ${status} and the remedy`, async () => {
            await serve([get('/x', () => { throw new WarmlineError(code, 'No.', 'Do this.'); })]);
            const response = await fetch(`${url}/x`);
            assert.equal(response.status, status);
            assert.deepEqual(await response.json(), { error: 'No.', remedy: 'Do this.' });
            sinon.assert.notCalled(log.error);
        });
    }

    it('answers any other error with a 500 that tells nothing, and logs it under the request id', async () => {
        await serve([get('/x', () => { throw new Error('secret at /etc'); }), get('/y', () => { throw new WarmlineError('store', 'secret table', 'x'); })]);
        for (const path of ['/x', '/y']) {
            const response = await fetch(url + path, { headers: { 'x-request-id': 'req-7' } });
            assert.equal(response.status, 500);
            assert.doesNotMatch(await response.text(), /secret|at \//);
            assert.equal(response.headers.get('x-request-id'), 'req-7');
        }
        assert.equal((log.error.firstCall.args[0] as { requestId: string }).requestId, 'req-7');
    });

    it('gives every answer an id and safe headers; a forged id is replaced', async () => {
        await serve([get('/x', () => ({ status: 200, text: 'ok' }))]);
        const { headers } = await fetch(`${url}/x`, { headers: { 'x-request-id': 'a b<script>' } });
        assert.match(headers.get('x-request-id') ?? '', /^[\da-f-]{36}$/);
        assert.deepEqual(['x-content-type-options', 'referrer-policy', 'cache-control', 'server'].map((name) => headers.get(name)), ['nosniff', 'no-referrer', 'no-store', null]);
        assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
    });

    it('says JSON for what is not there, and for a wrong method', async () => {
        await serve([get('/x', () => ({ status: 200 }))]);
        const missing = await fetch(`${url}/nowhere`);
        assert.equal(missing.status, 404);
        assert.ok('remedy' in (await missing.json() as object));
        const wrong = await fetch(`${url}/x`, { method: 'POST' });
        assert.equal(wrong.status, 405);
        assert.ok('error' in (await wrong.json() as object));
    });

    describe('bodies', () => {
        beforeEach(() => serve([post('/x', echo), post('/small', echo, 10)]));
        const cases: [string, string, string, Record<string, string>, number][] = [
            ['JSON', '/x', '{"a":1}', { 'content-type': 'application/json; charset=utf-8' }, 200],
            ['none', '/x', '', {}, 200],
            ['broken JSON', '/x', '{"a":', { 'content-type': 'application/json' }, 400],
            ['a form', '/x', 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }, 400],
            ['JSON that calls itself text, as a foreign page may send', '/x', '{"a":1}', { 'content-type': 'text/plain' }, 400],
            ['just below the limit', '/x', JSON.stringify('x'.repeat(256 * 1024 - 2)), { 'content-type': 'application/json' }, 200],
            ['above the limit', '/x', JSON.stringify('x'.repeat(256 * 1024)), { 'content-type': 'application/json' }, 413],
            ['above the limit of the route', '/small', '"123456789"', { 'content-type': 'application/json' }, 413],
        ];
        for (const [name, path, body, headers, status] of cases) it(`${name}: ${status}`, async () => assert.equal((await send(path, body, headers)).status, status));

        it('above the limit without a declared length: 413', async () => {
            const status = await new Promise((resolve, reject) => {
                const request = rawRequest(`${url}/small`, { method: 'POST', headers: { 'content-type': 'application/json' } }, (response) => resolve(response.resume().statusCode));
                request.once('error', reject);
                request.write('"12345');
                request.write('6789012345"');
                request.end();
            });
            assert.equal(status, 413);
        });
    });

    it('sets cookies hidden from scripts, and secure behind a trusted proxy only', async () => {
        const login = get('/x', () => ({ status: 204, cookies: [{ name: 's', value: 'a b;', maxAge: 60 }, { name: 't', value: '1', httpOnly: false, sameSite: 'None' }] }));
        await serve([login], { trustProxy: true });
        const secure = (await fetch(`${url}/x`, { headers: { 'x-forwarded-proto': 'https' } })).headers.getSetCookie();
        assert.deepEqual(secure, ['s=a%20b%3B; Path=/; SameSite=Lax; Max-Age=60; HttpOnly; Secure', 't=1; Path=/; SameSite=None; Secure; Partitioned']);
        await server.close();
        await serve([login]);
        const plain = (await fetch(`${url}/x`, { headers: { 'x-forwarded-proto': 'https' } })).headers.getSetCookie();
        assert.equal(plain[0], 's=a%20b%3B; Path=/; SameSite=Lax; Max-Age=60; HttpOnly');
    });

    it('believes X-Forwarded-For only behind a trusted proxy, and there its last hop', async () => {
        const headers = { 'x-forwarded-for': '6.6.6.6, 9.9.9.9' };
        const seen = async () => (await (await fetch(`${url}/x`, { headers })).json() as { ip: string }).ip;
        await serve([get('/x', echo)], { trustProxy: true });
        assert.equal(await seen(), '9.9.9.9');
        await server.close();
        await serve([get('/x', echo)]);
        assert.match(await seen(), /127\.0\.0\.1/);
    });

    it('serves files, and lets only the sites named frame the pages', async () => {
        const dir = await mkdtemp(join(tmpdir(), 'warmline-'));
        await writeFile(join(dir, 'desk.html'), '<p>你好</p>');
        const csp = "default-src 'self'; frame-ancestors 'self'";
        await serve([
            get('/desk', () => ({ status: 200, headers: { 'content-security-policy': csp }, file: { path: join(dir, 'desk.html'), type: 'text/html; charset=utf-8' } })),
            get('/gone', () => ({ status: 200, file: { path: join(dir, 'gone'), type: 'text/html' } })),
        ], { frameAncestors: ['https://teams.microsoft.com'] });
        const page = await fetch(`${url}/desk`);
        assert.equal(await page.text(), '<p>你好</p>');
        assert.equal(page.headers.get('content-security-policy'), "default-src 'self'; frame-ancestors 'self' https://teams.microsoft.com");
        assert.equal((await fetch(`${url}/gone`)).status, 404);
        await rm(dir, { recursive: true });
    });

    describe('event streams', () => {
        const endless = (onReturn: () => void): AsyncIterable<ServerEvent> => ({
            [Symbol.asyncIterator]: () => {
                let count = 0;
                let finish: (result: IteratorResult<ServerEvent>) => void = () => undefined;
                return {
                    next: () => (count++ === 0 ? Promise.resolve({ done: false, value: { id: '7', event: 'case', data: { text: 'a\nb' } } }) : new Promise((resolve) => { finish = resolve; })),
                    return: () => {
                        onReturn();
                        finish({ done: true, value: undefined });
                        return Promise.resolve({ done: true, value: undefined });
                    },
                };
            },
        });

        it('arrive as they happen, with a heartbeat, and stop when the caller leaves', async () => {
            const left = new Promise<void>((resolve) => void serve([get('/events', () => ({ status: 200, events: endless(resolve) }))], { heartbeatMs: 10 }));
            await sinon.promise((resolve) => setTimeout(resolve, 20));
            const leave = new AbortController();
            const response = await fetch(`${url}/events`, { signal: leave.signal });
            assert.match(response.headers.get('content-type') ?? '', /^text\/event-stream/);
            let seen = '';
            for await (const chunk of response.body ?? []) {
                seen += Buffer.from(chunk as Uint8Array).toString();
                if (seen.includes('\n:\n\n')) break;
            }
            assert.match(seen, /^retry: 2000\n\nid: 7\nevent: case\ndata: \{"text":"a\\nb"\}\n\n/);
            leave.abort();
            await left;
        });

        it('end when the server closes', async () => {
            const onReturn = sinon.spy();
            await serve([get('/events', () => ({ status: 200, events: endless(onReturn) }))]);
            const response = await fetch(`${url}/events`);
            assert.equal(server.streams(), 1);
            const rest = response.text();
            await server.close();
            assert.match(await rest, /event: case/);
            sinon.assert.calledOnce(onReturn);
            assert.equal(server.streams(), 0);
        });

        it('an event that fails ends the stream, not the server', async () => {
            const failing = (async function* () {
                yield { event: 'a', data: 1 };
                throw new Error('gone');
            })();
            await serve([get('/events', () => ({ status: 200, events: failing })), get('/x', () => ({ status: 200, text: 'ok' }))]);
            assert.match(await (await fetch(`${url}/events`)).text(), /event: a/);
            assert.equal(await (await fetch(`${url}/x`)).text(), 'ok');
            sinon.assert.calledOnce(log.error);
        });
    });

    it('closing lets a running request finish and takes no new one', async () => {
        let finish: () => void = () => undefined;
        const started = new Promise<void>((begun) => {
            void serve([{ method: 'GET', path: '/slow', handle: () => new Promise((resolve) => { begun(); finish = () => resolve({ status: 200, text: 'done' }); }) }]).then(() => { pending = fetch(`${url}/slow`); });
        });
        let pending: Promise<Response> | undefined;
        await started;
        const closed = server.close();
        await assert.rejects(fetch(`${url}/slow`));
        finish();
        assert.equal(await (await pending)?.text(), 'done');
        await closed;
    });
});
