import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { createInterface } from 'node:readline';
import { createGuard, createHttpReader, type Outcome } from '../../src/readers/index.js';
import { reading } from '../support/mood.js';
import { json, openSystem, type OtherSystem } from '../support/otherSystem.js';

const { signals: _, evidence: __, ...ANSWER } = reading({ emotion: 'anxiety', intensity: 0.5, valence: -0.4 });

describe('a mood reader behind an endpoint', () => {
    let system: OtherSystem;
    const outcomes: Outcome[] = [];
    const troubles: (string | undefined)[] = [];
    const bodyOf = async (request: IncomingMessage) => JSON.parse((await request.toArray()).join('')) as unknown;
    const ask = (text = 'is my money safe', timeoutMs = 2000) => createGuard({
        port: createHttpReader({ url: `http://${system.host}/read`, token: 'secret-1' }), timeoutMs, now: () => 0, onOutcome: (outcome) => outcomes.push(outcome), onTrouble: (why) => troubles.push(why),
    }).ask(text, { lang: 'en' });

    beforeEach(async () => {
        system = await openSystem(json(ANSWER));
        outcomes.length = troubles.length = 0;
    });
    afterEach(() => system.close());

    it('is sent the text and the language, with its token, and gives the reading', async () => {
        let body: unknown;
        system.answer = (request, response) => { void bodyOf(request).then((sent) => { body = sent; json(ANSWER)(request, response); }); };
        assert.equal((await ask())?.emotion, 'anxiety');
        assert.deepEqual(body, { text: 'is my money safe', lang: 'en' });
        assert.deepEqual([system.asked[0]?.method, system.asked[0]?.url, system.asked[0]?.headers.authorization], ['POST', '/read', 'Bearer secret-1']);
    });

    it('is not followed elsewhere', async () => {
        system.answer = (_request, response) => { response.writeHead(307, { location: `http://${system.host}/other` }); response.end(); };
        assert.equal(await ask(), undefined);
        assert.deepEqual([system.asked.length, outcomes, troubles], [1, ['failed'], ['status 307 invalid']]);
    });

    for (const [name, answer] of [
        ['an error', json({ error: 'x' }, 500)], ['no JSON', (_: IncomingMessage, response: Parameters<OtherSystem['answer']>[1]) => { response.writeHead(200); response.end('<html>'); }],
        ['more than a reading can be', json({ ...ANSWER, padding: 'x'.repeat(200_000) })],
    ] as const) {
        it(`is not believed when it answers ${name}`, async () => {
            system.answer = answer;
            assert.equal(await ask(), undefined);
            assert.deepEqual(outcomes, ['failed']);
        });
    }

    it('is not waited for when it says nothing', async () => {
        system.answer = () => undefined;
        assert.equal(await ask('hello there', 30), undefined);
        assert.deepEqual(outcomes, ['late']);
    });

    it('can be the example, with a language model behind it', async function () {
        this.timeout(20_000);
        const spoken: unknown[] = [];
        system.answer = (request, response) => {
            void bodyOf(request).then((body) => { spoken.push(body); json({ choices: [{ message: { content: JSON.stringify(ANSWER) } }] })(request, response); });
        };
        const example = spawn(process.execPath, ['examples/mood-reader/reader.mjs'], { env: { ...process.env, LLM_URL: `http://${system.host}/v1/chat/completions`, LLM_MODEL: 'm', PORT: '0', MOOD_READER_TOKEN: 'secret-1' }, stdio: ['ignore', 'pipe', 'inherit'] });
        try {
            const [line] = await once(createInterface({ input: example.stdout }), 'line') as string[];
            const url = /http:\S+/.exec(line!)![0];
            const read = (token: string) => createGuard({ port: createHttpReader({ url, token }), timeoutMs: 5000, now: () => 0, onOutcome: () => undefined, onTrouble: (why) => troubles.push(why) }).ask('is my money safe', {});
            assert.equal((await read('secret-1'))?.emotion, 'anxiety');
            assert.match(JSON.stringify(spoken), /is my money safe/);
            assert.equal(await read('another'), undefined);
            assert.deepEqual(troubles, ['status 401 invalid']);
        } finally {
            example.kill();
        }
    });

    it('is out of reach without harm', async () => {
        await system.close();
        assert.equal(await ask(), undefined);
        assert.deepEqual(outcomes, ['failed']);
        system = await openSystem(json(ANSWER));
    });
});
