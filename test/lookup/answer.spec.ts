import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readAnswer, valueAt } from '../../src/lookup/answer.js';
import { parseLookups } from '../../src/lookup/index.js';

const spec = (about = '') => parseLookups(`
hosts: [api.example.com]
lookups:
  order:
    url: https://api.example.com/{order}
    facts:
      status: order.status
      due: { path: order.due, as: date, optional: true }
      parcels: { path: order.parcels.0.weight, as: number, optional: true }
${about}`, 'lookups.yaml').lookups['order']!;

describe('an answer of another system', () => {
    const said = (value: unknown, status = 200) => readAnswer(spec(), status, typeof value === 'string' ? value : JSON.stringify(value));
    const cases: [what: string, value: unknown, status: number, outcome: string, facts: Record<string, string | number>][] = [
        ['whole', { order: { status: 'shipped', due: '2026-11-24T22:00:00Z', parcels: [{ weight: 2.5 }] } }, 200, 'found', { status: 'shipped', due: '2026-11-24', parcels: 2.5 }],
        ['without what may be missing', { order: { status: 'shipped', due: null } }, 200, 'found', { status: 'shipped' }],
        ['a day that does not exist', { order: { status: 'shipped', due: '2026-02-31' } }, 200, 'found', { status: 'shipped' }],
        ['no such order', { error: 'x' }, 404, 'notFound', {}],
        ['a needed fact missing', { order: {} }, 200, 'failed', {}],
        ['a list where a value should be', { order: { status: ['shipped'] } }, 200, 'failed', {}],
        ['a document where a value should be', { order: { status: 'x'.repeat(301) } }, 200, 'failed', {}],
        ['nothing visible', { order: { status: ' \u200b\n ' } }, 200, 'failed', {}],
        ['a server error', { order: { status: 'shipped' } }, 500, 'failed', {}],
        ['a redirect', '', 302, 'failed', {}],
        ['a page', '<html>maintenance</html>', 200, 'failed', {}],
        ['nothing', '', 200, 'failed', {}],
        ['a bare null', 'null', 200, 'failed', {}],
        ['an inherited name', '{"order":{"__proto__":{"status":"x"}}}', 200, 'failed', {}],
        ['several lines and control characters', { order: { status: 'in\r\n transit\u0000\u202e' } }, 200, 'found', { status: 'in transit' }],
    ];
    for (const [what, value, status, outcome, facts] of cases) {
        it(`${what}: ${outcome}`, () => {
            const answer = said(value, status);
            assert.deepEqual({ outcome: answer.outcome, facts: answer.facts }, { outcome, facts });
            assert.equal(answer.why !== undefined, outcome === 'failed');
        });
    }

    it('takes an empty list for nothing found where it is told to look', () => {
        assert.equal(readAnswer(spec('    foundAt: order'), 200, '{"order":[]}').outcome, 'notFound');
        assert.equal(readAnswer(spec('    foundAt: order'), 200, '{}').outcome, 'notFound');
    });

    it('never throws, and never finds what is no plain value', () => {
        fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), fc.integer({ min: 100, max: 599 }), (body, status) => {
            const { outcome, facts } = readAnswer(spec(), status, body);
            assert.ok(outcome === 'found' ? typeof facts['status'] === 'string' : Object.keys(facts).length === 0);
        }), { numRuns: 300 });
    });

    it('reaches only what the answer itself holds', () => {
        assert.equal(valueAt({ a: [{ b: 1 }] }, 'a.0.b'), 1);
        for (const path of ['constructor', 'a.length2', 'toString.name', '__proto__.x']) assert.equal(valueAt({ a: [] }, path), undefined);
    });
});
