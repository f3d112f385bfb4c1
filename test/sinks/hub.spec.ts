import assert from 'node:assert/strict';
import { startFakeConnector, type FakeConnector } from '../support/fakeConnector.js';
import { sinkWorld, type SinkWorld } from '../support/sinks.js';

const BOT = { id: '28:bot', name: 'Warmline' };
const ANA = { id: 'ana-7', name: 'Ana' };
const HUB = { id: 'hub-service', name: 'Mia of the contact centre' };
const ASKS = 'I was charged twice and nobody answers, let me talk to a person';

describe('Bot Framework handoff', function () {
    this.timeout(30_000);
    let fake: FakeConnector;
    let world: SinkWorld;
    let count = 0;
    before(async () => {
        fake = await startFakeConnector();
        world = await sinkWorld('sinks:\n  centre:\n    handoff: [omnichannel]\n    person: Contact centre\n');
    });
    after(async () => {
        await world.close();
        await fake.close();
    });

    async function send(activity: Record<string, unknown>, channelId = 'omnichannel', conversation = 'chat') {
        const response = await fetch(`${world.url}/api/messages`, {
            method: 'POST', headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ channelId, serviceUrl: fake.url, recipient: BOT, conversation: { id: `${conversation}-${talk}` }, id: `a-${count += 1}`, from: ANA, ...activity }),
        });
        await world.quiet();
        return response.status;
    }
    let talk = 0;
    beforeEach(() => { talk += 1; });
    const says = (text: string, channelId?: string) => send({ type: 'message', text }, channelId);
    const status = (value: unknown, from: object = HUB, id?: string) => send({ type: 'event', name: 'handoff.status', value, from, ...(id ? { id } : {}) });
    const sent = () => fake.sent.filter(({ path }) => path.includes(`chat-${talk}`)).map(({ body }) => body as { type: string; name?: string; text?: string; value: Record<string, unknown>; attachments: { name: string; content: { activities: { text: string; from: { role: string } }[] } }[] });
    const last = async () => (await world.warmline.store.cases({ limit: 50 })).find(({ conversationId }) => conversationId.endsWith(`chat-${talk}`))!;

    it('is initiated in the customer’s conversation, after the bot’s last word, with transcript and context', async () => {
        await says(ASKS);
        const [words, event] = sent().slice(-2);
        assert.equal(words!.type, 'message');
        assert.deepEqual([event!.type, event!.name], ['event', 'handoff.initiate']);
        const { name, content } = event!.attachments[0]!;
        assert.equal(name, 'Transcript');
        assert.ok(content.activities.some(({ from, text }) => from.role === 'user' && text === ASKS));
        assert.deepEqual([event!.value['caseId'], event!.value['language']], [(await last()).id, 'en']);
    });

    it('is not initiated on other channels', async () => {
        await says(ASKS, 'directline');
        assert.equal((await last()).state, 'queued');
        assert.deepEqual(sent().filter(({ type }) => type === 'event'), []);
    });

    it('accepted, the bot keeps quiet; completed, it is there again', async () => {
        await says(ASKS);
        assert.equal(await status({ state: 'accepted' }), 200);
        assert.deepEqual([(await last()).state, (await last()).humanAgent], ['claimed', { id: 'hub:centre', name: HUB.name }]);
        const before = sent().length;
        await says('are you there?');
        assert.equal(sent().length, before, 'not a word');
        await status({ state: 'completed' }, { id: 'another-account' });
        assert.equal((await last()).state, 'resolved');
        const told = sent().length;
        await says('hello, one more thing');
        assert.ok(sent().length > told);
    });

    it('does not count as idle while the hub answers unseen', async () => {
        await says(ASKS);
        await status({ state: 'accepted' });
        await says('hello?');
        assert.equal((await last()).awaitedSince, undefined);
    });

    it('failed before anybody came, the case stays in our own queue, with the reason', async () => {
        await says(ASKS);
        await status({ state: 'failed', message: 'nobody with that skill' });
        const item = await last();
        const lines = await world.warmline.store.transcript(item.conversationId, 0, 100);
        assert.equal(item.state, 'queued');
        assert.ok(lines.some(({ speaker, text }) => speaker === 'note' && text === 'nobody with that skill'));
    });

    it('failed later, it goes back to the queue of its team, and without one to the bot', async () => {
        for (const [text, team, state] of [['let me talk to a human please', undefined, 'handedBack'], ['I have a lawyer and I will sue you', 'complaints', 'queued']] as const) {
            talk += 1;
            await says(text);
            await status({ state: 'accepted' });
            assert.equal((await last()).team, team);
            await status({ state: 'failed' });
            assert.equal((await last()).state, state);
        }
    });

    it('takes a status once, and none from the customer', async () => {
        await says(ASKS);
        await status({ state: 'accepted' }, ANA);
        assert.equal((await last()).state, 'queued', 'a page may send events of any name');
        await status({ state: 'accepted' }, HUB, 'same');
        await status({ state: 'failed' }, HUB, 'same');
        assert.equal((await last()).state, 'claimed');
    });

    it('does not reject what it does not know', async () => {
        await says(ASKS);
        assert.deepEqual([await status({ state: 'pending' }), await status(null), await status({ state: 'failed', message: { code: 7 } })], [200, 200, 200]);
        assert.equal((await last()).state, 'queued');
    });
});
