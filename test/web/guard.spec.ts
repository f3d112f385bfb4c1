import assert from 'node:assert/strict';
import type { WebRequest } from '../../src/web/http.js';
import { createLimiter, readCount, requireSameOrigin } from '../../src/web/guard.js';

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8', 'x-warmline': '1', host: 'help.example' };
const asked = (headers: Record<string, string | undefined>, over: Partial<WebRequest> = {}): WebRequest => ({
    method: 'POST', path: '/', params: {}, query: new URLSearchParams(), cookies: {}, body: {}, ip: '', onClose: () => undefined, headers, ...over,
});

describe('web/guard', () => {
    const cases: [string, boolean, Record<string, string | undefined>, Partial<WebRequest>?][] = [
        ['our page', true, { ...JSON_TYPE, 'sec-fetch-site': 'same-origin' }],
        ['our page in an old browser', true, { ...JSON_TYPE, origin: 'https://help.example' }],
        ['a program', true, JSON_TYPE],
        ['a DELETE without body', true, { ...JSON_TYPE, 'content-type': undefined }, { method: 'DELETE', body: undefined }],
        ['another site', false, { ...JSON_TYPE, 'sec-fetch-site': 'cross-site' }],
        ['a sibling site', false, { ...JSON_TYPE, 'sec-fetch-site': 'same-site' }],
        ['another origin in an old browser', false, { ...JSON_TYPE, origin: 'https://evil.example' }],
        ['a sandboxed frame', false, { ...JSON_TYPE, origin: 'null' }],
        ['no header of ours', false, { ...JSON_TYPE, 'x-warmline': undefined }],
        ['a form', false, { ...JSON_TYPE, 'content-type': 'application/x-www-form-urlencoded' }],
        ['plain text that is JSON', false, { ...JSON_TYPE, 'content-type': 'text/plain' }],
    ];
    for (const [who, allowed, headers, over] of cases) it(`${allowed ? 'lets in' : 'refuses'} ${who}`, () => {
        const check = () => requireSameOrigin(asked(headers, over));
        if (allowed) check();
        else assert.throws(check, { code: 'forbidden' });
    });

    it('limits each key by itself and refills with time', () => {
        let now = 0;
        const limiter = createLimiter({ burst: 3, perMs: 3000, now: () => now });
        for (let i = 0; i < 3; i++) limiter.take('a');
        assert.throws(() => limiter.take('a'), { code: 'tooMany', remedy: 'Wait 1 s, then try again.' });
        limiter.take('b');
        now = 999;
        assert.throws(() => limiter.take('a'), { code: 'tooMany' });
        now = 1000;
        limiter.take('a');
        assert.throws(() => limiter.take('a'), { code: 'tooMany' });
        now = 1_000_000;
        for (let i = 0; i < 3; i++) limiter.take('a');
        assert.throws(() => limiter.take('a'), { code: 'tooMany' });
    });

    it('reads counts and nothing else', () => {
        assert.deepEqual(['12', '0', '-1', '1e9', 'x', '', null].map((value) => readCount(value, 7)), [12, 0, 7, 7, 7, 7, 7]);
    });
});
