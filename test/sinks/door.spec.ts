import assert from 'node:assert/strict';
import { WarmlineError } from '../../src/errors.js';
import type { Incoming } from '../../src/model.js';
import { parseSinks, sinkRoutes } from '../../src/sinks/index.js';
import { createSigner } from '../../src/sinks/signature.js';
import type { WebRequest } from '../../src/web/http.js';
import { aCase } from '../support/cases.js';
import { SECRET } from '../support/sinks.js';

const AT = 1_800_000_000_000;
const settings = parseSinks('hosts: [crm.example]\nsinks:\n  crm: { webhook: "https://crm.example/" }\n  mute: { webhook: "https://crm.example/2" }\n  hub: { handoff: [omnichannel] }\n', 'sinks.yaml');
const claim = { do: 'claim', caseId: 'case-1', person: { id: 'mia' } };

/** The door over a store that has one case and takes everything at once. */
function door() {
    const got: Incoming[] = [];
    const clock = { now: AT };
    const [route] = sinkRoutes({
        store: { case: async (id) => (id === 'case-1' ? aCase() : undefined), outcome: async () => ({ taken: true }), onChange: () => () => undefined },
        receive: async (incoming) => { got.push(incoming); },
        settings: () => settings, secrets: { SINK_CRM_SECRET: SECRET, SINK_HUB_SECRET: SECRET }, say: (key) => key, now: () => clock.now,
    });
    async function post(body: unknown, { name = 'crm', secret = SECRET, at = AT, id = 'm1', change = (headers: Record<string, string>) => headers, ip = '10.0.0.1' } = {}) {
        const raw = Buffer.from(JSON.stringify(body));
        const signed = createSigner(secret).sign(id, at, raw);
        const headers = change({ 'webhook-id': signed.id, 'webhook-timestamp': signed.timestamp, 'webhook-signature': signed.signature });
        try {
            const request = { method: 'POST', params: { name }, headers, body, raw, ip } as unknown as WebRequest;
            return (await route!.handle(request)).status;
        } catch (error) {
            assert.ok(error instanceof WarmlineError, String(error));
            return error.code;
        }
    }
    return { got, post, clock };
}

describe('the door for sinks', () => {
    it('hands in what was signed, under a key of the sink and the message', async () => {
        const { got, post } = door();
        assert.equal(await post({ ...claim, person: { id: 'mia', name: 'Mia' }, text: 'Hello' }), 200);
        const { key, from, caseId, kind } = got[0]! as Incoming & { kind: 'desk' };
        assert.deepEqual({ key, from, caseId, kind }, { key: 'sink:crm|m1', from: { id: 'crm:mia', name: 'Mia' }, caseId: 'case-1', kind: 'desk' });
    });

    const strangers: [what: string, how: Parameters<ReturnType<typeof door>['post']>[1]][] = [
        ['another secret', { secret: `whsec_${Buffer.alloc(32, 9).toString('base64')}` }],
        ['a message kept for six minutes', { at: AT - 360_000 }],
        ['a sink there is not', { name: 'erp' }],
        ['a name of every object', { name: 'constructor' }],
        ['a sink whose secret is not set', { name: 'mute' }],
        ['a hub, which comes in elsewhere', { name: 'hub' }],
        ['another id than was signed', { change: (headers) => ({ ...headers, 'webhook-id': 'm2' }) }],
        ['no signature', { change: () => ({}) }],
    ];
    for (const [what, how] of strangers) {
        it(`refuses ${what}`, async () => {
            const { got, post } = door();
            assert.equal(await post(claim, how), 'unauthorised');
            assert.deepEqual(got, []);
        });
    }

    it('makes nothing of our own messages sent back to us', async () => {
        const { got, post } = door();
        assert.equal(await post({ type: 'case.opened', timestamp: new Date(AT).toISOString(), data: { case: { id: 'case-1' } } }), 'invalid');
        assert.deepEqual(got, []);
    });

    const wrong: [what: string, body: object][] = [
        ['an action there is not', { ...claim, do: 'dance' }], ['nobody who does it', { do: 'claim', caseId: 'case-1' }], ['an empty reply', { ...claim, do: 'reply', text: '  ' }],
        ['a reply beyond all measure', { ...claim, do: 'reply', text: 'x'.repeat(4001) }], ['passing on to nobody', { ...claim, do: 'pass' }],
        ['passing on to two', { ...claim, do: 'pass', team: 'a', to: { id: 'b' } }], ['a feeling there is not', { ...claim, do: 'correct', emotion: 'fury' }], ['a field there is not', { ...claim, owner: 'me' }],
    ];
    for (const [what, body] of wrong) {
        it(`refuses ${what}`, async () => {
            const { got, post } = door();
            assert.equal(await post(body), 'invalid');
            assert.deepEqual(got, []);
        });
    }

    it('slows down guessing, for the one who guesses', async () => {
        const { post, clock } = door();
        for (let i = 0; i < 20; i += 1) assert.equal(await post(claim, { at: 0 }), 'unauthorised');
        assert.equal(await post(claim), 'tooMany');
        assert.equal(await post(claim, { ip: '10.0.0.2' }), 200);
        clock.now += 60_000;
        assert.equal(await post(claim, { at: clock.now }), 200);
    });

    it('knows a message by the id its sink gave it, and no other', async () => {
        const { got, post } = door();
        await post({ ...claim, do: 'reply', text: 'hi', messageId: 'r1' });
        await post({ ...claim, do: 'retract', messageId: 'r1' }, { id: 'm2' });
        await post({ ...claim, do: 'rewrite', messageId: 'crm|r1', text: 'ho' }, { id: 'm3' });
        assert.deepEqual(got.map((one) => (one as { action: { messageId?: string } }).action.messageId), ['crm|r1', 'crm|r1', 'crm|r1']);
    });
});
