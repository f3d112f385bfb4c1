import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createSigner, secretFault } from '../../src/sinks/signature.js';

const secretOf = (fill: number) => `whsec_${Buffer.alloc(32, fill).toString('base64')}`;
const AT = 1_800_000_000_000;
const body = Buffer.from('{"type":"case.opened"}');

describe('signatures', () => {
    it('are those of Standard Webhooks', () => {
        // The example of the specification's libraries.
        const signer = createSigner('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw');
        const { signature } = signer.sign('msg_p5jXN8AQM9LWM0D4loKWxJek', 1_614_265_330_000, '{"test": 2432232314}');
        assert.equal(signature, 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
    });

    it('hold for what was signed, within five minutes either way', () => {
        const signer = createSigner(secretOf(1));
        const signed = signer.sign('m1', AT, body);
        const at = (minutes: number) => signer.isGenuine(signed, body, AT + minutes * 60_000);
        assert.deepEqual([-6, -5, 0, 5, 6].map(at), [false, true, true, true, false]);
    });

    const forged: [what: string, change: (signed: { id: string; timestamp: string; signature: string }) => object][] = [
        ['another id', (signed) => ({ ...signed, id: 'm2' })],
        ['another time', (signed) => ({ ...signed, timestamp: String(Number(signed.timestamp) + 1) })],
        ['no id', (signed) => ({ ...signed, id: undefined })],
        ['no time', (signed) => ({ ...signed, timestamp: '' })],
        ['a time that is none', (signed) => ({ ...signed, timestamp: `${signed.timestamp}.0` })],
        ['no signature', (signed) => ({ ...signed, signature: undefined })],
        ['another version of signature', (signed) => ({ ...signed, signature: signed.signature.replace('v1,', 'v2,') })],
        ['part of a signature', (signed) => ({ ...signed, signature: signed.signature.slice(0, 20) })],
    ];
    for (const [what, change] of forged) {
        it(`do not hold with ${what}`, () => {
            const signer = createSigner(secretOf(1));
            assert.equal(signer.isGenuine(change(signer.sign('m1', AT, body)), body, AT), false);
        });
    }

    it('do not hold for a body with any byte changed', () => {
        const signer = createSigner(secretOf(1));
        const signed = signer.sign('m1', AT, body);
        fc.assert(fc.property(fc.nat(body.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
            const other = Buffer.from(body);
            other[at] = other[at]! ^ by;
            return !signer.isGenuine(signed, other, AT);
        }));
    });

    it('let a secret be exchanged without a moment of silence', () => {
        const [old, both, fresh] = [secretOf(1), `${secretOf(2)} ${secretOf(1)}`, secretOf(2)].map(createSigner);
        assert.ok(both!.isGenuine(old!.sign('m', AT, body), body, AT), 'who still has the old one is believed');
        assert.ok(old!.isGenuine(both!.sign('m', AT, body), body, AT) && fresh!.isGenuine(both!.sign('m', AT, body), body, AT), 'and believes us');
        assert.equal(fresh!.isGenuine(old!.sign('m', AT, body), body, AT), false);
    });

    it('want a secret that cannot be guessed', () => {
        const good = [secretOf(1), `${secretOf(1)} ${secretOf(2)}`, `whsec_${Buffer.alloc(24).toString('base64')}`];
        const bad = ['', 'hunter2', 'whsec_', `whsec_${Buffer.alloc(23).toString('base64')}`, `whsec_${Buffer.alloc(65).toString('base64')}`, `${secretOf(1)} short`, secretOf(1).replace('whsec_', '')];
        assert.deepEqual([good.map(secretFault), bad.map((one) => /openssl rand/.test(secretFault(one) ?? ''))], [good.map(() => undefined), bad.map(() => true)]);
    });
});
