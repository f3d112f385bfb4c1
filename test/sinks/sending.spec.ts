import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { DeliveryError } from '../../src/errors.js';
import { createSinks, parseSinks, type DeskSink } from '../../src/sinks/index.js';
import { createSigner } from '../../src/sinks/signature.js';
import type { QueuedDelivery } from '../../src/store/port.js';
import { openSystem, type OtherSystem } from '../support/otherSystem.js';
import { SECRET } from '../support/sinks.js';

const AT = 1_800_000_000_000;
const delivery = { id: 'd1', queuedAt: AT, message: { text: 'case.opened', event: { name: 'case.opened', value: { case: { id: 'case-1' } } } } } as unknown as QueuedDelivery;
const answer = (status: number, headers: Record<string, string> = {}) => (_: unknown, response: ServerResponse) => {
    response.writeHead(status, headers);
    response.end();
};

describe('sending to a webhook', () => {
    let system: OtherSystem;
    const opened: DeskSink[] = [];
    const sinkTo = (host: string, { own = true, secrets = { SINK_CRM_SECRET: SECRET } as Record<string, string>, scheme = 'http' } = {}): DeskSink => {
        const list = own ? 'privateHosts' : 'hosts';
        const [sink] = createSinks(parseSinks(`${list}: ["${host}"]\nsinks:\n  crm: { webhook: "${scheme}://${host}/in", timeoutMs: 200 }\n`, 'sinks.yaml'), secrets, () => AT);
        opened.push(sink!);
        return sink!;
    };
    const failure = async (sink: DeskSink, what = delivery): Promise<DeliveryError['detail'] & { message: string }> => {
        try {
            await sink.send!(what);
        } catch (error) {
            assert.ok(error instanceof DeliveryError, String(error));
            return { ...error.detail, message: error.message };
        }
        throw new Error('It was sent.');
    };
    before(async () => { system = await openSystem(answer(204)); });
    after(() => system.close());
    afterEach(() => Promise.all(opened.splice(0).map(async (sink) => sink.close?.())));

    it('is one signed POST with the delivery as its id', async () => {
        let genuine = false;
        system.answer = (request, response) => {
            const chunks: Buffer[] = [];
            request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
                const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature } = request.headers as Record<string, string>;
                genuine = id === 'd1' && createSigner(SECRET).isGenuine({ id, timestamp, signature }, Buffer.concat(chunks), AT);
                answer(200)(request, response);
            });
        };
        assert.deepEqual(await sinkTo(system.host).send!(delivery), { platformId: 'd1' });
        assert.ok(genuine);
    });

    const outcomes: [what: string, respond: OtherSystem['answer'], expected: { gone?: boolean; retryAfterMs?: number; status: number }][] = [
        ['told to wait, waits as long as told', answer(429, { 'retry-after': '7' }), { status: 429, retryAfterMs: 7000 }],
        ['told until when, waits until then', answer(503, { 'retry-after': new Date(AT + 60_000).toUTCString() }), { status: 503, retryAfterMs: 60_000 }],
        ['tries again after a fault of theirs', answer(500), { status: 500 }],
        ['tries again where the secret may still be set right', answer(401), { status: 401 }],
        ['gives up on what they will never take', answer(422), { status: 422, gone: true }],
        ['gives up where nobody lives any more', answer(410), { status: 410, gone: true }],
        ['follows no redirect', answer(307, { location: 'http://127.0.0.1:9/' }), { status: 307, gone: true }],
    ];
    for (const [what, respond, expected] of outcomes) {
        it(what, async () => {
            system.answer = respond;
            const before = system.asked.length;
            const { message: _, ...detail } = await failure(sinkTo(system.host));
            assert.deepEqual(detail, expected);
            assert.equal(system.asked.length, before + 1);
        });
    }

    it('waits no longer than it may', async () => {
        system.answer = () => undefined;
        assert.match((await failure(sinkTo(system.host))).message, /no answer within 200 ms/);
    });

    it('says what is wrong on the way, and what to do', async () => {
        const nowhere = await openSystem(answer(204));
        await nowhere.close();
        assert.match((await failure(sinkTo(nowhere.host))).message, /^The sink crm was not told: not reachable \(ECONNREFUSED\); nothing listens there: .+\.$/);
    });

    it('does not blame the network for a fault of our own', async () => {
        const { message, gone } = await failure(sinkTo(system.host), { ...delivery, id: 'no\nheader' });
        assert.match(message, /^The sink crm was not told: a fault in Warmline itself \(\w+ UND_ERR_INVALID_ARG\); the network is not to blame/);
        assert.doesNotMatch(message, /no\nheader|unknown/);
        assert.equal(gone, undefined, 'an update may mend it');
    });

    it('does not reach into the own network unless that is written down', async () => {
        for (const host of ['127.0.0.1', '10.0.0.5', '169.254.169.254', 'localhost']) {
            assert.match((await failure(sinkTo(host, { own: false, scheme: 'https' }))).message, /private address/, host);
        }
    });

    it('sends nothing unsigned', async () => {
        const before = system.asked.length;
        const { message, gone } = await failure(sinkTo(system.host, { secrets: {} }));
        assert.match(message, /secret of the sink crm is not set/);
        assert.deepEqual([gone, system.asked.length], [undefined, before]);
    });
});
