import assert from 'node:assert/strict';
import { ContentError } from '../../src/errors.js';
import { parseLookups } from '../../src/lookup/index.js';
import { readFileSync } from 'node:fs';

const whole = (about: string) => `hosts: [api.example.com]\nprivateHosts: ["10.0.0.5:8080"]\nlookups:\n  order:\n    url: https://api.example.com/orders/{order}\n    facts: { status: order.status }\n${about}`;
const faultsOf = (text: string) => {
    try {
        parseLookups(text, 'lookups.yaml');
        return [];
    } catch (error) {
        assert.ok(error instanceof ContentError);
        return error.faults;
    }
};

describe('lookups.yaml', () => {
    it('ships with nothing asked', () => {
        assert.deepEqual(parseLookups(readFileSync('dialogs/lookups.yaml', 'utf8'), 'lookups.yaml'), { hosts: [], privateHosts: [], lookups: {} });
        assert.deepEqual(parseLookups('', 'lookups.yaml').lookups, {});
    });

    it('ships an example that holds once its comment marks are gone', () => {
        const text = readFileSync('dialogs/lookups.yaml', 'utf8');
        const [own] = text.split('# In the topic');
        const example = own!.replace('hosts: []', 'hosts:').replace('lookups: {}', 'lookups:').replace(/^#( {2}.*)$/gm, '$1');
        const { lookups } = parseLookups(example.replace('privateHosts: []', 'privateHosts:'), 'lookups.yaml');
        assert.deepEqual(Object.keys(lookups['orderStatus']!.facts), ['status', 'place', 'due']);
    });

    it('fills what is left out', () => {
        const { timeoutMs, cacheSeconds, notFound, facts } = parseLookups(whole(''), 'lookups.yaml').lookups['order']!;
        assert.deepEqual({ timeoutMs, cacheSeconds, notFound, facts }, { timeoutMs: 3000, cacheSeconds: 30, notFound: [404], facts: { status: { path: 'order.status', as: 'text', optional: false } } });
    });

    const refused: [what: string, text: string, key: string, message: RegExp][] = [
        ['a host that is not listed', whole('').replace('https://api.example.com', 'https://evil.example'), 'lookups.order.url', /evil\.example is not allowed/],
        ['another port of a listed host', whole('').replace('https://api.example.com/', 'https://api.example.com:8443/'), 'lookups.order.url', /api\.example\.com:8443 is not allowed/],
        ['http outside the own network', whole('').replace('https://', 'http://'), 'lookups.order.url', /can be read on the way/],
        ['a fact that chooses the host', whole('').replace('https://api.example.com/', 'https://{order}.example.com/'), 'lookups.order.url', /may not choose the host/],
        ['a fact behind an @', whole('').replace('https://api.example.com/', 'https://api.example.com@{order}/'), 'lookups.order.url', /may not choose the host/],
        ['a password in the address', whole('').replace('https://api', 'https://a:b@api'), 'lookups.order.url', /password/],
        ['another protocol', whole('').replace('https://api', 'file://api'), 'lookups.order.url', /not an address/],
        ['a place that is no fact', whole('').replace('{order}', '{$order}'), 'lookups.order.url', /no fact/],
        ['a secret that is none of ours', whole('    headers: { Authorization: "Bearer ${DATABASE_URL}" }'), 'lookups.order.headers.Authorization', /may not be sent/],
        ['a header with a second line', whole('    headers: { X-A: "b\\r\\nX-C: d" }'), 'lookups.order.headers.X-A', /one line/],
        ['a header of the connection', whole('    headers: { Host: other.example }'), 'lookups.order.headers.Host', /belongs to the connection/],
        ['a path that is none', whole('').replace('order.status', '$..status'), 'lookups.order.facts.status', /./],
        ['a form there is not', whole('').replace('order.status', '{ path: a, as: day }'), 'lookups.order.facts.status.as', /cannot be read as "day"/],
        ['a fact that is a number', whole('').replace('order.status', '5'), 'lookups.order.facts.status', /give the path/],
        ['an unknown key', whole('    method: POST'), 'lookups.order.method', /unknown key/],
        ['a host written as an address', whole('').replace('[api.example.com]', '["https://api.example.com"]'), 'hosts.0', /without https/],
    ];
    for (const [what, text, key, message] of refused) {
        it(`refuses ${what}, and says where`, () => {
            const fault = faultsOf(text).find((one) => one.key === key);
            assert.ok(fault, JSON.stringify(faultsOf(text)));
            assert.match(fault.message, message);
            assert.ok(fault.line! > 0 && fault.remedy !== '');
        });
    }

    it('names the forms there are', () => {
        const [fault] = faultsOf(whole('').replace('order.status', '{ path: a, as: day }'));
        assert.equal(fault?.remedy, 'use one of text, date, number');
    });

    it('lets the own network speak http', () => {
        assert.deepEqual(faultsOf(whole('').replace('https://api.example.com/', 'http://10.0.0.5:8080/')), []);
    });
});
