import assert from 'node:assert/strict';
import sinon from 'sinon';
import type { Snapshot, Store, TurnChange } from '../src/store/port.js';
import { createTurns, type TurnsDeps } from '../src/turns.js';

/** A store of which only `turn` matters here: each call lasts until the test lets it end. */
function slowStore() {
    const started: string[] = [];
    const ends: (() => void)[] = [];
    const store = {
        turn: (id: string) => { started.push(id); return new Promise<TurnChange>((resolve) => ends.push(() => resolve({} as TurnChange))); },
        fireTimers: sinon.stub().resolves([]),
        waitingConversations: sinon.stub().resolves([]),
        failTurn: sinon.stub().resolves(1),
    };
    return { store: store as unknown as Store, stubs: store, started, endFirst: async () => { ends.shift()!(); await Promise.resolve(); await Promise.resolve(); await Promise.resolve(); } };
}

describe('turns', () => {
    let clock: sinon.SinonFakeTimers;
    beforeEach(() => { clock = sinon.useFakeTimers(); });
    afterEach(() => clock.restore());

    const start = (store: Store, options: Partial<TurnsDeps> = {}) =>
        createTurns({ store, decide: (_: Snapshot) => ({}) as TurnChange, onTurn: () => undefined, leaseMs: 0, onError: assert.ifError, now: () => clock.now, burstMs: 100, sweepMs: 1000, concurrency: 2, ...options });

    it('waits for the rest of a burst', async () => {
        const { store, started } = slowStore();
        const turns = start(store);
        turns.wake('a');
        await clock.tickAsync(80);
        turns.wake('a');
        await clock.tickAsync(80);
        assert.deepEqual(started, []);
        await clock.tickAsync(20);
        assert.deepEqual(started, ['a']);
    });

    it('answers somebody who never stops typing', async () => {
        const { store, started } = slowStore();
        const turns = start(store);
        for (let i = 0; i < 12; i++) { turns.wake('a'); await clock.tickAsync(50); }
        assert.deepEqual(started, ['a']);
    });

    it('takes what is no part of a burst at once', async () => {
        const { store, started } = slowStore();
        start(store).wake('a', true);
        await clock.tickAsync(0);
        assert.deepEqual(started, ['a']);
    });

    it('never runs two turns of one conversation at a time', async () => {
        const { store, started, endFirst } = slowStore();
        const turns = start(store);
        turns.wake('a', true);
        await clock.tickAsync(0);
        turns.wake('a', true);
        await clock.tickAsync(1000);
        assert.deepEqual(started, ['a']);
        await endFirst();
        await clock.tickAsync(0);
        assert.deepEqual(started, ['a', 'a']);
    });

    it('runs no more turns at once than it is allowed', async () => {
        const { store, started, endFirst } = slowStore();
        const turns = start(store);
        for (const id of ['a', 'b', 'c']) turns.wake(id, true);
        await clock.tickAsync(10);
        assert.deepEqual(started, ['a', 'b']);
        await endFirst();
        await clock.tickAsync(0);
        assert.deepEqual(started, ['a', 'b', 'c']);
    });

    it('finishes running turns before it stops, and takes no new ones', async () => {
        const { store, started, endFirst } = slowStore();
        const turns = start(store);
        turns.wake('a', true);
        await clock.tickAsync(0);
        let stopped = false;
        const stopping = turns.stop().then(() => { stopped = true; });
        turns.wake('b', true);
        await clock.tickAsync(1000);
        assert.deepEqual([started, stopped], [['a'], false]);
        await endFirst();
        await stopping;
        assert.equal(stopped, true);
    });

    it('finds what timers and other processes left behind', async () => {
        const { store, stubs, started } = slowStore();
        stubs.fireTimers.onFirstCall().resolves(['timed']);
        stubs.waitingConversations.onFirstCall().resolves(['left']);
        const turns = start(store);
        turns.start();
        await clock.tickAsync(150);
        assert.deepEqual(started, ['timed', 'left']);
        const stopping = turns.stop();
        void stopping;
    });

    it('reports a failing turn and goes on with the others', async () => {
        const errors: string[] = [];
        const { store, stubs } = slowStore();
        const done: string[] = [];
        stubs.turn = (id: string) => (id === 'bad' ? Promise.reject(new Error('disk full')) : Promise.resolve({} as TurnChange));
        const turns = start(store, { onError: (id) => { errors.push(id); }, onTurn: () => { done.push('good'); } });
        turns.wake('bad', true);
        turns.wake('good', true);
        await clock.tickAsync(1);
        assert.deepEqual([errors, done], [['bad'], ['good']]);
        sinon.assert.calledWith(stubs.failTurn, 'bad', 'Error: disk full');
    });
});
