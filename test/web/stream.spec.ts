import assert from 'node:assert/strict';
import sinon from 'sinon';
import { createPulse, share } from '../../src/web/stream.js';
import { memoryStore } from '../support/web.js';

describe('web/stream', () => {
    it('keeps one subscription and one timer for any number of streams, and none without', () => {
        const timers = sinon.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
        try {
            const memory = memoryStore();
            const pulse = createPulse({ store: memory.store, pollMs: 1000 });
            const heard = [sinon.spy(), sinon.spy(), sinon.spy()];
            const leave = heard.map((listener) => pulse.join(listener));
            assert.deepEqual([memory.listeners(), timers.countTimers()], [1, 1]);
            timers.tick(1000);
            memory.changed({ conversationId: 'c1' });
            for (const listener of heard) assert.deepEqual(listener.args.map(([change]) => change?.conversationId), [undefined, 'c1']);
            leave.forEach((stop) => { stop(); stop(); });
            assert.deepEqual([memory.listeners(), timers.countTimers()], [0, 0]);
            pulse.join(heard[0]!)();
            assert.equal(memory.listeners(), 0, 'begins and ends anew');
        } finally {
            timers.restore();
        }
    });

    it('polls nothing where no other process writes', () => {
        const timers = sinon.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
        try {
            createPulse({ store: memoryStore().store, pollMs: 0 }).join(() => undefined);
            assert.equal(timers.countTimers(), 0);
        } finally {
            timers.restore();
        }
    });

    it('reads once for all who ask together, and again for who asks while a read runs', async () => {
        const finish: ((value: number) => void)[] = [];
        const read = share(() => new Promise<number>((resolve) => { finish.push(resolve); }));
        const together = [read(), read()];
        await Promise.resolve();
        const later = [read(), read()];
        finish[0]!(1);
        assert.deepEqual(await Promise.all(together), [1, 1]);
        await new Promise(setImmediate);
        finish[1]!(2);
        assert.deepEqual(await Promise.all(later), [2, 2]);
        assert.equal(finish.length, 2);
    });

    it('reads again after a read that failed', async () => {
        const read = share(sinon.stub().onFirstCall().rejects(new Error('gone')).resolves(7));
        await assert.rejects(read(), /gone/);
        assert.equal(await read(), 7);
    });
});
