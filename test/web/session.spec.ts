import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sameSecret, seal, unseal } from '../../src/web/session.js';

const KEY = 'k'.repeat(32);

describe('web/session', () => {
    it('gives back what was sealed, until it expires', () => {
        const sealed = seal({ id: 'web:ana' }, 'desk', KEY, 1000);
        assert.deepEqual(unseal(sealed, 'desk', KEY, 999)?.value, { id: 'web:ana' });
        assert.equal(unseal(sealed, 'desk', KEY, 1000), undefined);
    });

    it('refuses another key and another purpose', () => {
        const sealed = seal('x', 'chat', KEY, 1000);
        assert.equal(unseal(sealed, 'chat', 'other'.repeat(8), 1), undefined);
        assert.equal(unseal(sealed, 'desk', KEY, 1), undefined);
    });

    it('refuses every change of a single character', () => {
        const sealed = seal('web:customer', 'chat', KEY, 1000);
        fc.assert(fc.property(fc.nat(sealed.length - 1), fc.constantFrom('A', 'b', '0', '.', '-'), (at, char) => {
            fc.pre(sealed[at] !== char);
            assert.equal(unseal(sealed.slice(0, at) + char + sealed.slice(at + 1), 'chat', KEY, 1), undefined);
        }));
    });

    it('refuses garbage without throwing', () => {
        fc.assert(fc.property(fc.string(), (garbage) => unseal(garbage, 'chat', KEY, 1) === undefined));
        assert.equal(unseal(undefined, 'chat', KEY, 1), undefined);
    });

    it('compares secrets of any length', () => {
        assert.ok(sameSecret('warm', 'warm'));
        assert.ok(!sameSecret('warm', 'warmer'));
        assert.ok(!sameSecret('', 'warm'));
    });
});
