import assert from 'node:assert/strict';
import { change, commit, message, NOW, state } from '../support/storeData.js';
import { onBothStores } from '../support/stores.js';

describe('what others than the turn ask the store', () => onBothStores((place) => {
    it('whether something was taken, and why it was not done', async () => {
        const store = await place.open();
        const other = await place.open();
        await store.receive(message('a'), NOW);
        await store.receive(message('b'), NOW);
        assert.deepEqual([await other.outcome('a'), await other.outcome('never')], [{ taken: false }, undefined]);
        const why = { key: 'refused-claimed', args: { name: 'Mia “é” 林' } };
        await store.turn('c1', NOW, () => change({ state: state(), refusals: [{ incoming: 'b', ...why }] }));
        assert.deepEqual([await other.outcome('a'), await other.outcome('b')], [{ taken: true }, { taken: true, refused: why }]);
    });

    it('who is at the pages of other processes, as far as they have said so lately', async () => {
        const [one, two] = [await place.open(), await place.open()];
        await one.attend('p1', ['mia', 'tom'], NOW);
        await two.attend('p2', ['林'], NOW + 5);
        assert.deepEqual([await one.attending('p1', NOW), await two.attending('p2', NOW), await two.attending('p2', NOW + 1)], [['林'], ['mia', 'tom'], []]);
        await one.attend('p1', ['mia'], NOW + 9);
        assert.deepEqual(await two.attending('p2', NOW + 1), ['mia']);
        await two.attend('p2', [], NOW + 10);
        assert.deepEqual(await one.attending('p1', NOW), []);
    });

    it('forgets processes that are no more', async () => {
        const store = await place.open();
        await store.attend('dead', ['mia'], NOW);
        await store.attend('p2', [], NOW + 2 * 3_600_000);
        assert.deepEqual(await place.sql('select process from attendance'), [{ process: 'p2' }]);
    });

    it('keeps a key’s outcome with the key', async () => {
        const store = await place.open();
        await commit(store, { refusals: [] });
        assert.equal(await store.prune(NOW + 1), 1);
    });
}));
