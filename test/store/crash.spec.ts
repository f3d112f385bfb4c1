import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { change, NOW, state } from '../support/storeData.js';
import { onBothStores } from '../support/stores.js';

describe('after a process was killed in the middle of a turn', () => onBothStores((place) => {
    it('nothing is lost, nothing is doubled, and another process goes on', async function () {
        this.timeout(60_000);
        const script = fileURLToPath(new URL('../support/dyingProcess.ts', import.meta.url));
        const died = spawnSync(process.execPath, ['--import', 'tsx', script, JSON.stringify(place.options())], { encoding: 'utf8' });
        assert.equal(died.signal, 'SIGKILL', died.stderr);

        const store = await place.open();
        assert.equal((await store.conversation('c1'))!.turn, 1, 'what was committed is there');
        assert.deepEqual(await store.waitingConversations(5), ['c1'], 'what was not is taken again');
        const taken = await store.turn('c1', NOW, (snapshot) => {
            assert.deepEqual(snapshot.incomings.map(({ key }) => key), ['second']);
            return change({ state: state({ turn: 2 }) });
        });
        assert.equal(taken!.state.turn, 2);
        assert.deepEqual(await store.leaseDeliveries(NOW + 59_999, 1000, 5), [], 'what the dead process was sending is left alone for the length of its lease');
        for (const id of ['d1', 'd2']) {
            const leased = await store.leaseDeliveries(NOW + 60_000, 1000, 5);
            assert.deepEqual(leased.map((delivery) => delivery.id), [id]);
            await store.delivered(id, 'p', NOW + 60_000);
        }
    });
}));
