import assert from 'node:assert/strict';
import type { Incoming } from '../../src/model.js';
import type { StoreChange } from '../../src/store/port.js';
import { caseOf, change, commit, delivery, entry, message, NOW, state } from '../support/storeData.js';
import { onBothStores } from '../support/stores.js';

const HOSTILE = 'NUL \0 half \ud800 pair 🙃 quotes " \' ` \\ %_ ; drop table inbox; -- 您好，訂單 \u2028';

describe('the store for desk and pages', () => onBothStores((place) => {
    it('pages through a transcript', async () => {
        const store = await place.open();
        await commit(store, { entries: ['a', 'b', 'c'].map((key) => entry(key)) });
        const [first, second] = await store.transcript('c1', 0, 2);
        assert.deepEqual([first!.key, second!.key], ['a', 'b']);
        assert.deepEqual((await store.transcript('c1', second!.seq, 10)).map(({ key }) => key), ['c']);
        assert.deepEqual(await store.transcript('nobody', 0, 10), []);
        assert.equal(await store.conversation('nobody'), undefined);
    });

    it('knows a conversation from its first incoming on, before any turn', async () => {
        const store = await place.open();
        assert.equal(await store.knows('c1'), false);
        await store.receive(message('k1'), NOW);
        assert.equal(await store.knows('c1'), true);
        await commit(store, {}, 'c1', NOW);
        assert.equal(await store.knows('c1'), true);
        assert.equal(await store.knows('c2'), false);
    });

    it('finds cases by state, human agent and time of change', async () => {
        const store = await place.open();
        const ann = { id: 'h1', name: 'Ann' };
        await commit(store, { cases: [caseOf('k1'), caseOf('k2', { state: 'claimed', humanAgent: ann })] }, 'c1', NOW);
        await commit(store, { cases: [caseOf('k3', { conversationId: 'c2' }), caseOf('k4', { state: 'resolved', closedAt: NOW })] }, 'c2', NOW + 1);
        await commit(store, { cases: [caseOf('k1', { state: 'expired' })] }, 'c1', NOW + 2);
        const find = async (...filter: Parameters<typeof store.cases>) => (await store.cases(...filter)).map(({ id }) => id);
        assert.deepEqual(await find({ states: ['queued'] }), ['k3']);
        assert.deepEqual(await find({ states: ['queued', 'claimed'] }), ['k3', 'k2']);
        assert.deepEqual(await find({ states: [] }), []);
        assert.deepEqual(await find({ humanAgentId: 'h1' }), ['k2']);
        assert.deepEqual(await find({ changedAfter: NOW }), ['k3', 'k4', 'k1'], 'followers get the oldest change first');
        assert.deepEqual(await find({}), ['k1', 'k3', 'k4', 'k2']);
        assert.deepEqual(await find({ limit: 1 }), ['k1']);
        assert.equal((await store.case('k1'))!.state, 'expired');
        assert.equal(await store.case('nothing'), undefined);
        assert.equal((await store.counts()).openCases, 3);
    });

    it('knows a case by the message of its card, in its own place only', async () => {
        const store = await place.open();
        const cards = [{ place: 'slack:desk', deliveryId: 'card1' }, { place: 'teams:desk', deliveryId: 'card2' }];
        await commit(store, { cases: [caseOf('k1', { cards })], deliveries: cards.map(({ place: lane, deliveryId }) => delivery(deliveryId, { lane, by: 'system', epoch: undefined })) });
        for (const { id } of await store.leaseDeliveries(NOW, 1000, 5)) await store.delivered(id, `ts-${id}`, NOW);
        assert.equal((await store.caseOfThread('slack:desk', 'ts-card1'))!.id, 'k1');
        assert.equal((await store.caseOfThread('teams:desk', 'ts-card2'))!.id, 'k1');
        assert.equal(await store.caseOfThread('teams:desk', 'ts-card1'), undefined);
        assert.equal(await store.caseOfThread('slack:desk', 'unknown'), undefined);
    });

    it('knows which desk places have a card on its way', async () => {
        const store = await place.open();
        const cards = [{ place: 'slack:desk', deliveryId: 'card1' }];
        await commit(store, { cases: [caseOf('k1', { cards })], deliveries: [delivery('card1', { by: 'system', epoch: undefined })] });
        assert.equal(await store.cardsUnderWay('slack:desk'), false, 'nobody has begun to send it');
        await store.leaseDeliveries(NOW, 1000, 5);
        assert.equal(await store.cardsUnderWay('slack:desk'), true);
        assert.equal(await store.cardsUnderWay('teams:desk'), false);
        await store.delivered('card1', 'ts-card1', NOW);
        assert.equal(await store.cardsUnderWay('slack:desk'), false);
    });

    it('keeps a mailbox in order and moves what is edited to its end', async () => {
        const [one, two] = [await place.open(), await place.open()];
        const item = (id: string, text: string) => ({ id, at: NOW, from: 'bot' as const, message: { text } });
        const posted = await one.post('c1', item('a', 'frist'));
        await two.post('c1', item('b', 'second'));
        await one.post('other', item('a', 'of another'));
        assert.deepEqual((await two.mailbox('c1', 0, 10)).map(({ message: { text } }) => text), ['frist', 'second']);
        const edited = await two.post('c1', { ...item('a', 'first'), deleted: true });
        assert.ok(edited.seq > posted.seq);
        assert.deepEqual((await one.mailbox('c1', posted.seq, 10)).map(({ id, message: { text } }) => [id, text]), [['b', 'second'], ['a', 'first']]);
        const last = await one.post('c1', item('a', 'again'));
        assert.deepEqual(await two.mailbox('c1', edited.seq, 10), [last], 'the latest item too gets a new number');
        assert.equal((await one.mailbox('c1', 0, 1)).length, 1);
    });

    it('never shows a mailbox number before the numbers under it', async () => {
        const stores = [await place.open(), await place.open()];
        const seen: number[] = [];
        let after = 0;
        let posting = true;
        const reading = (async () => {
            for (let last = false; ; last = !posting) {
                for (const { seq } of await stores[0]!.mailbox('c1', after, 100)) { seen.push(seq); after = seq; }
                if (last) return;
                await new Promise((resolve) => setImmediate(resolve));
            }
        })();
        await Promise.all(Array.from({ length: 40 }, (_, at) => stores[at % 2]!.post('c1', { id: `i${at}`, at: NOW, from: 'customer', message: { text: '' } })));
        posting = false;
        await reading;
        assert.equal(seen.length, 40);
    });

    it('remembers small values', async () => {
        const [one, two] = [await place.open(), await place.open()];
        await one.remember('secret', 'v1');
        await one.remember('secret', HOSTILE);
        assert.equal(await two.recall('secret'), HOSTILE);
        assert.equal(await two.recall('nothing'), undefined);
    });

    it('survives hostile text everywhere, and keeps it where it is content', async () => {
        const store = await place.open();
        const id = `c ${HOSTILE}`;
        const incoming: Incoming = message(`key ${HOSTILE}`, id, { text: HOSTILE, from: { id: HOSTILE, name: HOSTILE }, messageId: HOSTILE });
        assert.equal(await store.receive(incoming, NOW), true);
        assert.equal(await (await place.open()).receive(incoming, NOW), false);
        const [waiting] = await store.waitingConversations(5);
        await store.turn(id, NOW, (snapshot) => {
            assert.deepEqual(snapshot.incomings, [incoming]);
            return change({
                state: state({ customer: { id: HOSTILE } }), entries: [entry(HOSTILE, { text: HOSTILE, messageId: HOSTILE })],
                deliveries: [delivery(HOSTILE, { conversationId: id, lane: HOSTILE, address: HOSTILE, message: { text: HOSTILE } })],
                timers: [{ id: HOSTILE, conversationId: id, name: HOSTILE, dueAt: NOW, data: { [HOSTILE]: HOSTILE } }],
                cases: [caseOf(HOSTILE, { conversationId: id, cards: [{ place: HOSTILE, deliveryId: HOSTILE }] })],
            });
        });
        assert.ok(waiting, 'the conversation was named');
        assert.equal((await store.transcript(id, 0, 5))[0]!.text, HOSTILE);
        const [leased] = await store.leaseDeliveries(NOW, 1000, 5);
        assert.equal(leased!.message.text, HOSTILE);
        await store.retryDelivery(leased!.id, NOW, HOSTILE);
        await store.buryDelivery(HOSTILE, HOSTILE, NOW);
        assert.equal((await store.deadLetters(1))[0]!.text, HOSTILE);
        assert.equal((await store.fireTimers(NOW, 5)).length, 1);
        await store.post(id, { id: HOSTILE, at: NOW, from: 'customer', message: { text: HOSTILE } });
        assert.equal((await store.mailbox(id, 0, 5))[0]!.message.text, HOSTILE);
        assert.deepEqual((await store.cases({ humanAgentId: HOSTILE })), []);
        assert.equal((await store.export(HOSTILE)).conversations.length, 1);
        assert.equal((await store.erase(HOSTILE)).length, 1);
    });

    it('counts', async () => {
        const store = await place.open();
        await commit(store, { deliveries: [delivery('d1'), delivery('d2')], cases: [caseOf('k1')] });
        await store.leaseDeliveries(NOW, 1000, 1);
        await store.buryDelivery('d1', 'x', NOW);
        await store.receive(message('z', 'c2'), NOW);
        assert.deepEqual(await store.counts(), { waiting: 1, outbox: 1, dead: 1, openCases: 1, conversations: 1 });
    });

    it('tells what every commit touched, and goes on if a listener fails', async () => {
        const store = await place.open();
        const changes: StoreChange[] = [];
        store.onChange(() => { throw new Error('a listener failed'); });
        const stop = store.onChange((one) => changes.push(one));
        await store.receive(message('a'), NOW);
        await store.receive(message('a'), NOW);
        await store.turn('c1', NOW, () => change({ cases: [caseOf('k1')], deliveries: [delivery('d1')] }));
        await store.post('c1', { id: 'x', at: NOW, from: 'bot', message: { text: '' } });
        stop();
        await store.receive(message('b'), NOW);
        const nothing = { conversationId: 'c1', caseIds: [], mailbox: false, deliveries: false };
        assert.deepEqual(changes, [nothing, { ...nothing, caseIds: ['k1'], deliveries: true }, { ...nothing, mailbox: true }]);
    });

    describe('privacy', () => {
        const fill = async (store: Awaited<ReturnType<typeof place.open>>, customerId: string, id: string) => {
            await commit(store, {
                state: state({ customer: { id: customerId } }), entries: [entry(`${id}-e`)], cases: [caseOf(`${id}-k`, { conversationId: id, cards: [{ place: 'desk', deliveryId: `${id}-d` }] })],
                timers: [{ id: `${id}-t`, conversationId: id, name: 'idle', dueAt: NOW, data: {} }], deliveries: [delivery(`${id}-d`, { conversationId: id })],
            }, id);
            await store.receive(message(`${id}-waiting`, id, { from: { id: customerId } }), NOW);
            await store.post(id, { id: 'x', at: NOW, from: 'bot', message: { text: 'secret' } });
        };

        it('erases everything of a customer and nothing of anybody else', async () => {
            const [one, two] = [await place.open(), await place.open()];
            await fill(one, 'u1', 'c1');
            await fill(one, 'u1', 'c2');
            await fill(one, 'u2', 'c3');
            await one.conversation('c1');
            assert.deepEqual(await two.erase('u1'), ['c1', 'c2']);
            for (const table of ['conversations', 'inbox', 'transcript', 'cases', 'timers', 'deliveries', 'mailbox']) {
                const column = table === 'conversations' ? 'id' : 'conversation_id';
                const left = await place.sql(`select distinct ${column} as id from ${table}`);
                assert.deepEqual(left, [{ id: 'c3' }], table);
            }
            assert.deepEqual(await place.sql('select case_id from case_cards'), [{ case_id: 'c3-k' }]);
            assert.equal(await one.conversation('c1'), undefined);
            assert.deepEqual(await one.erase('u1'), []);
        });

        it('erases somebody who has written but not been heard yet, and never the customer of a human agent', async () => {
            const store = await place.open();
            await store.receive(message('a', 'fresh', { from: { id: 'u9' } }), NOW);
            await commit(store);
            await store.receive({ ...message('b'), kind: 'desk', from: { id: 'h1' }, action: { do: 'claim' } } as Incoming, NOW);
            assert.deepEqual(await store.erase('u9'), ['fresh']);
            assert.deepEqual(await store.erase('h1'), []);
            assert.deepEqual(await store.waitingConversations(5), ['c1']);
        });

        it('exports everything kept of a customer', async () => {
            const store = await place.open();
            await fill(store, 'u1', 'c1');
            await fill(store, 'u2', 'c2');
            const { conversations } = await store.export('u1');
            assert.equal(conversations.length, 1);
            const [{ id, state: kept, transcript, cases }] = conversations as [typeof conversations[0]];
            assert.deepEqual([id, kept.customer.id, transcript.map(({ key }) => key), cases.map((item) => item.id)], ['c1', 'u1', ['c1-e'], ['c1-k']]);
            assert.deepEqual(await store.export('nobody'), { conversations: [] });
        });

        it('prunes keys and finished deliveries of long ago, and nothing that is still to be done', async () => {
            const store = await place.open();
            await commit(store, { deliveries: [delivery('d1'), delivery('d2'), delivery('d3')] });
            for (const id of ['d1', 'd2']) {
                await store.leaseDeliveries(NOW, 1000, 1);
                await (id === 'd1' ? store.delivered(id, 'p', NOW) : store.buryDelivery(id, 'x', NOW));
            }
            await store.receive(message('waiting', 'c2'), NOW - 1_000_000);
            assert.equal(await store.prune(NOW), 0);
            assert.equal(await store.prune(NOW + 1), 2);
            assert.deepEqual(await store.counts(), { waiting: 1, outbox: 1, dead: 1, openCases: 0, conversations: 1 });
        });
    });
}));
