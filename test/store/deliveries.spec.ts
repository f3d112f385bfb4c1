import assert from 'node:assert/strict';
import type { Delivery } from '../../src/model.js';
import type { Store } from '../../src/store/port.js';
import { commit, delivery, NOW, state } from '../support/storeData.js';
import { onBothStores } from '../support/stores.js';

const LEASE = 60_000;
const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);
const lease = async (store: Store, now = NOW, limit = 20) => idsOf(await store.leaseDeliveries(now, LEASE, limit));
const queue = (store: Store, ...deliveries: Delivery[]) => commit(store, { deliveries }, deliveries[0]!.conversationId);
/** Not the bot's own words: valid whoever owns the conversation. */
const system = (id: string, more: Partial<Delivery> = {}) => delivery(id, { by: 'system', epoch: undefined, ...more });

async function sendAll(store: Store, now = NOW): Promise<string[]> {
    const sent: string[] = [];
    for (let ids = await lease(store, now); ids.length > 0; ids = await lease(store, now)) {
        for (const id of ids) await store.delivered(id, `platform-${id}`, now);
        sent.push(...ids);
    }
    return sent;
}

describe('the queue of deliveries', () => onBothStores((place) => {
    it('hands out what was queued, complete', async () => {
        const store = await place.open();
        const queued = delivery('d1', { message: { text: 'hello 🙃', suggestions: ['yes'], card: { blocks: [{ kind: 'divider' }] } } });
        await queue(store, queued);
        assert.deepEqual(await store.leaseDeliveries(NOW, LEASE, 5), [{ ...queued, attempts: 1, queuedAt: NOW }]);
    });

    it('hands out only the head of each lane, and the next once that is settled', async () => {
        const store = await place.open();
        await queue(store, delivery('a1'), delivery('a2'), system('b1', { lane: 'desk' }), delivery('a3'), system('b2', { lane: 'desk' }));
        assert.deepEqual(await lease(store), ['a1', 'b1']);
        assert.deepEqual(await lease(store), [], 'both lanes are busy');
        await store.delivered('a1', 'p', NOW);
        assert.deepEqual(await lease(store), ['a2']);
        await store.buryDelivery('b1', 'gone', NOW);
        assert.deepEqual(await lease(store), ['b2'], 'a dead letter frees its lane');
    });

    it('lets a delivery of another lane go first, but waits for no more than one failure of it', async () => {
        const store = await place.open();
        await queue(store, system('notice', { lane: 'desk' }), delivery('promise', { after: 'notice' }));
        assert.deepEqual(await lease(store), ['notice']);
        assert.deepEqual(await lease(store), [], 'the notice is on its way');
        await store.retryDelivery('notice', NOW + 60_000, 'desk unreachable');
        assert.deepEqual(await lease(store), ['promise']);
        await queue(store, system('notice2', { lane: 'desk2', conversationId: 'c2' }), delivery('promise2', { conversationId: 'c2', after: 'notice2' }));
        assert.deepEqual(await lease(store), ['notice2']);
        await store.delivered('notice2', 'p', NOW);
        assert.deepEqual(await lease(store), ['promise2']);
    });

    it('obeys the limit and serves what is due longest first', async () => {
        const store = await place.open();
        for (const at of [1, 2, 3, 4]) await commit(store, { deliveries: [delivery(`d${at}`, { conversationId: `c${at}` })] }, `c${at}`, NOW + 10 - at);
        assert.deepEqual(await lease(store, NOW + 10, 3), ['d4', 'd3', 'd2']);
        assert.deepEqual(await lease(store, NOW + 10, 3), ['d1']);
    });

    it('never gives one delivery to two processes', async () => {
        const stores = [await place.open(), await place.open()];
        for (let at = 0; at < 20; at += 1) await queue(stores[0]!, delivery(`d${at}`, { conversationId: `c${at}` }));
        const leased = (await Promise.all([0, 1, 0, 1, 0, 1].map((at) => lease(stores[at]!, NOW, 5)))).flat();
        assert.deepEqual(leased, [...new Set(leased)]);
        assert.deepEqual(new Set([...leased, ...await lease(stores[0]!, NOW, 50)]).size, 20);
    });

    it('frees what a dead process held once its lease has run out, and counts the try', async () => {
        const [dead, alive] = [await place.open(), await place.open()];
        await queue(dead, delivery('d1'));
        assert.deepEqual(await lease(dead), ['d1']);
        assert.deepEqual(await lease(alive, NOW + LEASE - 1), []);
        assert.equal(await alive.nextDue(NOW), NOW + LEASE);
        const [again] = await alive.leaseDeliveries(NOW + LEASE, LEASE, 5);
        assert.equal(again!.attempts, 2);
    });

    it('takes back leases that were not used, without counting them', async () => {
        const [one, two] = [await place.open(), await place.open()];
        await queue(one, delivery('d1'));
        await lease(one);
        await one.releaseDeliveries(['d1', 'unknown'], NOW);
        assert.equal((await two.leaseDeliveries(NOW, LEASE, 5))[0]!.attempts, 1);
    });

    it('keeps a failed delivery, and its lane, until the next try', async () => {
        const store = await place.open();
        await queue(store, delivery('d1'), delivery('d2'));
        await lease(store);
        await store.retryDelivery('d1', NOW + 5000, 'busy');
        assert.deepEqual(await lease(store, NOW + 4999), []);
        assert.equal(await store.nextDue(NOW), NOW + 5000, 'what waits behind it does not count');
        assert.deepEqual(await lease(store, NOW + 5000), ['d1']);
    });

    it('stays settled once it is settled', async () => {
        const store = await place.open();
        await queue(store, delivery('d1'));
        await lease(store);
        await store.delivered('d1', 'p1', NOW);
        await store.retryDelivery('d1', NOW, 'late news of another process');
        await store.buryDelivery('d1', 'late news', NOW);
        assert.deepEqual(await lease(store, NOW + LEASE), []);
        assert.deepEqual(await store.deadLetters(5), []);
        await store.delivered('unknown', 'p', NOW);
    });

    it('forgets the words of what is sent', async () => {
        const store = await place.open();
        await queue(store, delivery('d1', { message: { text: 'private words' } }));
        await sendAll(store);
        assert.ok(!JSON.stringify(await place.sql('select * from deliveries')).includes('private words'));
    });

    describe('epochs', () => {
        it('drops the bot\'s words once somebody else owns the conversation, and nobody else\'s', async () => {
            const store = await place.open();
            await queue(store, delivery('bot1'), delivery('bot2'), system('notice'), delivery('person', { by: 'humanAgent', epoch: undefined }));
            await commit(store, { state: state({ epoch: 2 }), deliveries: [delivery('bot3', { epoch: 2 })] });
            assert.deepEqual(await sendAll(store), ['notice', 'person', 'bot3']);
        });

        it('drops them at the lease too, whatever way the epoch has moved', async () => {
            const store = await place.open();
            await queue(store, delivery('bot1'), system('notice'));
            await place.sql('update conversations set epoch = 2');
            assert.deepEqual(await lease(store), ['notice'], 'what follows in the lane goes at once');
            assert.deepEqual((await place.sql(`select outcome from deliveries where id = 'bot1'`))[0], { outcome: 'dropped' });
        });

        it('does not let overtaken words that wait for their next try hold up a person\'s reply', async () => {
            const store = await place.open();
            await queue(store, delivery('bot1'));
            await lease(store);
            await store.retryDelivery('bot1', NOW + 300_000, 'busy');
            await commit(store, { state: state({ epoch: 2 }), deliveries: [delivery('person', { by: 'humanAgent', epoch: undefined })] });
            assert.deepEqual(await lease(store, NOW + 1), ['person']);
        });

        it('does not try again what was overtaken while it was on its way', async () => {
            const store = await place.open();
            await queue(store, delivery('bot1'));
            await lease(store);
            await commit(store, { state: state({ epoch: 2 }), deliveries: [delivery('person', { by: 'humanAgent', epoch: undefined })] });
            assert.deepEqual(await lease(store), [], 'its lane is busy');
            await store.retryDelivery('bot1', NOW + 300_000, 'busy');
            assert.deepEqual(await lease(store), ['person']);
        });

        it('notes as sent what a platform accepted although it was overtaken', async () => {
            const store = await place.open();
            await queue(store, delivery('bot1'));
            await lease(store);
            await place.sql(`update deliveries set outcome = 'dropped'`);
            await store.delivered('bot1', 'p1', NOW);
            assert.deepEqual(await place.sql('select outcome, platform_id from deliveries'), [{ outcome: 'sent', platform_id: 'p1' }]);
        });
    });

    describe('updates', () => {
        const card = system('card', { lane: 'desk' });
        const update = (id: string, more: Partial<Delivery> = {}) => system(id, { lane: 'desk', op: 'update', replaces: 'card', ...more });

        it('wait for the message they replace, then know its platform id', async () => {
            const store = await place.open();
            await queue(store, card, update('u1', { lane: 'another' }));
            assert.deepEqual(await lease(store), ['card']);
            assert.equal(await store.nextDue(NOW), NOW + LEASE, 'nothing to do before the card\'s lease ends');
            await store.delivered('card', 'ts-1', NOW);
            assert.equal((await store.leaseDeliveries(NOW, LEASE, 5))[0]!.replacesId, 'ts-1');
        });

        it('are collapsed to the latest while they wait', async () => {
            const store = await place.open();
            await queue(store, card);
            await queue(store, update('u1'), system('line', { lane: 'desk', threadOf: 'card' }), update('u2'));
            await queue(store, update('u3'), update('other', { replaces: 'line' }));
            assert.deepEqual(await sendAll(store), ['card', 'line', 'u3', 'other']);
        });

        it('leave alone the one that is on its way', async () => {
            const store = await place.open();
            await queue(store, card);
            await sendAll(store);
            await queue(store, update('u1'));
            assert.deepEqual(await lease(store), ['u1']);
            await queue(store, update('u2'));
            await store.delivered('u1', 'ts-1', NOW);
            assert.deepEqual(await lease(store), ['u2']);
        });

        it('die with a message that was never sent, and can be revived after it', async () => {
            const store = await place.open();
            await queue(store, card, update('u1'), system('free', { lane: 'desk' }));
            await lease(store);
            await store.buryDelivery('card', 'no such channel', NOW);
            assert.deepEqual(await lease(store), ['free'], 'the lane is not held up');
            assert.deepEqual(idsOf(await store.deadLetters(5)).sort(), ['card', 'u1']);
            await store.delivered('free', 'p', NOW);
            for (const id of ['card', 'u1']) assert.equal(await store.reviveDelivery(id, NOW), true);
            assert.deepEqual(await sendAll(store), ['card', 'u1']);
        });

        it('of unknown messages are dead letters, of dropped ones are dropped', async () => {
            const store = await place.open();
            await queue(store, delivery('bot1'), system('u1', { op: 'update', replaces: 'nothing' }), system('u2', { op: 'update', replaces: 'bot1' }));
            await commit(store, { state: state({ epoch: 2 }) });
            assert.deepEqual(await sendAll(store), []);
            assert.deepEqual(idsOf(await store.deadLetters(5)), ['u1']);
            assert.equal((await store.counts()).outbox, 0);
        });
    });

    describe('threads', () => {
        const root = system('root', { lane: 'root' });
        const line = system('line', { lane: 'lines', threadOf: 'root' });

        it('wait for their root, then know its platform id', async () => {
            const store = await place.open();
            await queue(store, root, line);
            assert.deepEqual(await lease(store), ['root']);
            await store.delivered('root', 'ts-1', NOW);
            const [leased] = await store.leaseDeliveries(NOW, LEASE, 5);
            assert.deepEqual([leased!.id, leased!.threadOf, leased!.threadRootId], ['line', 'root', 'ts-1']);
        });

        it('go out unthreaded when the root never will', async () => {
            const store = await place.open();
            await queue(store, root, line, system('lost', { lane: 'x', threadOf: 'nothing' }));
            await lease(store);
            await store.buryDelivery('root', 'gone', NOW);
            const [leased] = await store.leaseDeliveries(NOW, LEASE, 5);
            assert.deepEqual([leased!.id, leased!.threadRootId], ['line', undefined]);
        });

        it('never wait for what stands behind them', async () => {
            const store = await place.open();
            await queue(store, system('line', { threadOf: 'root' }), system('root'));
            assert.deepEqual(await sendAll(store), ['line', 'root']);
        });
    });

    describe('dead letters', () => {
        it('tell what happened, latest first, and go again once revived', async () => {
            const store = await place.open();
            await queue(store, delivery('d1', { message: { text: 'first' } }));
            await queue(store, delivery('d2', { conversationId: 'c2' }));
            await lease(store);
            await store.buryDelivery('d1', 'blocked by the user', NOW + 1);
            await store.buryDelivery('d2', 'gone', NOW + 2);
            const letters = await store.deadLetters(10);
            assert.deepEqual(idsOf(letters), ['d2', 'd1']);
            assert.deepEqual(letters[1], { id: 'd1', conversationId: 'c1', at: NOW + 1, attempts: 1, error: 'blocked by the user', text: 'first' });
            assert.equal(await store.reviveDelivery('d1', NOW + 9), true);
            assert.equal(await store.reviveDelivery('d1', NOW + 9), false, 'no longer dead');
            assert.equal(await store.reviveDelivery('unknown', NOW), false);
            const [again] = await store.leaseDeliveries(NOW + 9, LEASE, 5);
            assert.deepEqual([again!.id, again!.attempts, again!.queuedAt, again!.message.text], ['d1', 1, NOW + 9, 'first']);
        });

        it('do not jump into a lane while another delivery of it is on its way', async () => {
            const store = await place.open();
            await queue(store, delivery('d1'), delivery('d2'));
            await lease(store);
            await store.buryDelivery('d1', 'x', NOW);
            assert.deepEqual(await lease(store), ['d2']);
            await store.reviveDelivery('d1', NOW);
            assert.deepEqual(await lease(store), []);
            await store.delivered('d2', 'p', NOW);
            assert.deepEqual(await lease(store), ['d1']);
        });
    });
}));
