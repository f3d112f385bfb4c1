import assert from 'node:assert/strict';
import type { Snapshot } from '../../src/store/port.js';
import { change, commit, message, NOW, state } from '../support/storeData.js';
import { onBothStores } from '../support/stores.js';

const keysOf = (snapshot: Snapshot | undefined) => snapshot?.incomings.map((incoming) => incoming.key);

describe('the inbox', () => onBothStores((place) => {
    it('stores every thing that happened once, however often and wherever it arrives', async () => {
        const [one, two] = [await place.open(), await place.open()];
        assert.equal(await one.receive(message('a'), NOW), true);
        assert.equal(await one.receive(message('a'), NOW), false, 'known to this process');
        assert.equal(await two.receive(message('a'), NOW), false, 'known to the other process');
        await one.turn('c1', NOW, () => change());
        assert.equal(await two.receive(message('a'), NOW + 60_000), false, 'known after it was taken');
        assert.deepEqual(await two.waitingConversations(10), []);
    });

    it('keeps one of many copies that arrive at the same moment in two processes', async () => {
        const stores = [await place.open(), await place.open()];
        const stored = await Promise.all(Array.from({ length: 40 }, (_, at) => stores[at % 2]!.receive(message(`k${at % 4}`), NOW)));
        assert.equal(stored.filter(Boolean).length, 4);
        assert.equal((await stores[0]!.counts()).waiting, 4);
    });

    it('hands a burst to one turn in the order of arrival', async () => {
        const store = await place.open();
        await Promise.all(['a', 'b', 'c'].map((key) => store.receive(message(key), NOW)));
        await store.receive(message('d'), NOW - 5000);
        let seen: Snapshot | undefined;
        await store.turn('c1', NOW, (snapshot) => { seen = snapshot; return change(); });
        assert.deepEqual(keysOf(seen), ['a', 'b', 'c', 'd']);
        assert.deepEqual(seen!.incomings[0], message('a'));
    });

    it('takes a flood in several turns and loses none of it', async () => {
        const store = await place.open();
        const keys = Array.from({ length: 120 }, (_, at) => `k${at}`);
        await Promise.all(keys.map((key) => store.receive(message(key), NOW)));
        const taken: string[] = [];
        let turns = 0;
        while (await store.turn('c1', NOW, (snapshot) => { taken.push(...keysOf(snapshot)!); return change(); })) turns += 1;
        assert.deepEqual(taken, keys);
        assert.ok(turns > 1);
    });

    // SQLite lets only one process write at a time, so there the race cannot be.
    if (place.kind === 'postgres') it('does not lose what another process was storing while a turn was taken', async () => {
        const store = await place.open();
        const commitLate = await place.hold(`insert into inbox (key, conversation_id, from_id, received_at, incoming) values ('early', 'c1', 'u1', 1, '${JSON.stringify(message('early'))}')`);
        await store.receive(message('late'), NOW);
        const taken: string[] = [];
        const turn = () => store.turn('c1', NOW, (snapshot) => { taken.push(...keysOf(snapshot)!); return change(); });
        await turn();
        await commitLate();
        await turn();
        assert.deepEqual(taken, ['late', 'early']);
    });

    it('names the conversations that wait, the longest waiting first', async () => {
        const store = await place.open();
        for (const [key, id] of [['1', 'late'], ['2', 'early'], ['3', 'late']] as const) await store.receive(message(key, id), NOW);
        assert.deepEqual(await store.waitingConversations(10), ['late', 'early']);
        assert.deepEqual(await store.waitingConversations(1), ['late']);
    });

    it('keeps nothing of what a customer wrote once it is taken, save its key', async () => {
        const store = await place.open();
        await store.receive(message('a', 'c1', { text: 'my card number' }), NOW);
        await store.turn('c1', NOW, () => change());
        const rows = await place.sql('select * from inbox');
        assert.equal(rows.length, 1);
        assert.ok(!JSON.stringify(rows).includes('card number'));
    });

    describe('when a turn fails', () => {
        it('leads out of a poison message without harming its neighbours', async () => {
            const store = await place.open();
            for (const key of ['good', 'poison', 'after']) await store.receive(message(key), NOW);
            const taken: string[][] = [];
            const decide = (snapshot: Snapshot) => {
                if (snapshot.attempts < 5 && keysOf(snapshot)!.includes('poison')) throw new Error('cannot be digested');
                taken.push([...keysOf(snapshot)!, String(snapshot.attempts)]);
                return change();
            };
            for (let turns = 0; turns < 20; turns += 1) {
                try {
                    if (!(await store.turn('c1', NOW, decide))) break;
                } catch (error) {
                    await store.failTurn('c1', (error as Error).message);
                }
            }
            assert.deepEqual(taken, [['good', '1'], ['poison', '5'], ['after', '0']]);
        });

        it('counts failures across processes and knows when there is nothing to blame', async () => {
            const [one, two] = [await place.open(), await place.open()];
            assert.equal(await one.failTurn('c1', 'nothing waits'), 0);
            await one.receive(message('a'), NOW);
            assert.equal(await one.failTurn('c1', 'first'), 1);
            assert.equal(await two.failTurn('c1', 'second\0 with a NUL'), 2);
        });
    });

    describe('timers', () => {
        const timer = (dueAt: number, name = 'idle') => ({ id: `c1#${name}`, conversationId: 'c1', name, dueAt, data: { caseId: 'k1' } });

        it('fire once, into the inbox of their conversation, and not before they are due', async () => {
            const [one, two] = [await place.open(), await place.open()];
            await commit(one, { timers: [timer(NOW + 1000)], state: state({ address: 'newest', customer: { id: 'u1' } }) });
            assert.deepEqual(await one.fireTimers(NOW + 999, 10), []);
            const fired = await Promise.all([one.fireTimers(NOW + 1000, 10), two.fireTimers(NOW + 1000, 10)]);
            assert.deepEqual(fired.flat(), ['c1']);
            let seen: Snapshot | undefined;
            await two.turn('c1', NOW + 1000, (snapshot) => { seen = snapshot; return change(); });
            assert.deepEqual(seen!.incomings, [{
                kind: 'timer', key: `timer:c1#idle:${NOW + 1000}`, conversationId: 'c1', channel: 'web', at: NOW + 1000, address: 'newest', from: { id: 'u1' },
                name: 'idle', data: { caseId: 'k1' },
            }]);
        });

        it('fire again when set again under the same id', async () => {
            const store = await place.open();
            for (const at of [NOW + 1, NOW + 2, NOW + 3]) {
                await commit(store, { timers: [timer(at)] });
                assert.deepEqual(await store.fireTimers(at, 10), ['c1']);
                let names: string[] = [];
                await store.turn('c1', at, (snapshot) => { names = snapshot.incomings.map((incoming) => incoming.kind); return change(); });
                assert.deepEqual(names, ['timer']);
            }
        });

        it('are moved, cancelled, and cancelled and set anew in one turn', async () => {
            const store = await place.open();
            await commit(store, { timers: [timer(NOW + 1), timer(NOW + 1, 'expire')] });
            await commit(store, { timers: [timer(NOW + 50)], cancelTimers: ['c1#expire', 'unknown'] });
            assert.deepEqual(await store.fireTimers(NOW + 49, 10), []);
            assert.equal(await store.nextDue(NOW), NOW + 50);
            await commit(store, { timers: [timer(NOW + 60)], cancelTimers: ['c1#idle'] });
            assert.equal(await store.nextDue(NOW), NOW + 60);
        });
    });
}));
