import assert from 'node:assert/strict';
import type { Case } from '../../src/model.js';
import { caseOf, change, message, NOW, state } from '../support/storeData.js';
import { onBothStores } from '../support/stores.js';

const mia = { id: 'mia', name: 'Mia' };
const offered = (id: string): Case => caseOf(id, { conversationId: `of-${id}`, state: 'offered', offers: [{ person: mia, at: NOW, until: NOW + 9 }] });

describe('turns that count on somebody having room', () => onBothStores((place) => {
    /** A turn in another process, which offers its case to Mia as long as nobody tells it otherwise. */
    async function offering(ids: readonly string[], room: number): Promise<{ given: number; decisions: number }> {
        let decisions = 0;
        await Promise.all(ids.map(async (id) => {
            const store = await place.open();
            await store.receive(message(id, `of-${id}`), NOW);
            let tries = 0;
            await store.turn(`of-${id}`, NOW, () => {
                decisions += 1;
                tries += 1;
                const cases = tries === 1 ? [offered(id)] : [caseOf(id, { conversationId: `of-${id}` })];
                return change({ state: state({ caseId: id }), cases, ...(tries === 1 ? { hands: [{ personId: 'mia', room }] } : {}) });
            });
        }));
        const cases = await (await place.open()).cases({});
        assert.equal(cases.length, ids.length, 'none is lost');
        return { given: cases.filter((item) => item.state === 'offered').length, decisions };
    }

    it('are decided anew where another was quicker', async () => {
        assert.deepEqual(await offering(['a', 'b', 'c', 'd'], 2), { given: 2, decisions: 6 });
    });

    it('are left alone where there is room', async () => {
        assert.deepEqual(await offering(['a', 'b', 'c'], 3), { given: 3, decisions: 3 });
    });

    it('count what somebody has in hand too, and nothing that is over', async () => {
        const store = await place.open();
        for (const [id, about] of [['held', { state: 'active', humanAgent: mia }], ['over', { state: 'resolved', humanAgent: mia, closedAt: NOW }]] as const) {
            await store.receive(message(id, `of-${id}`), NOW);
            await store.turn(`of-${id}`, NOW, () => change({ cases: [caseOf(id, { conversationId: `of-${id}`, ...about })] }));
        }
        await store.receive(message('new', 'of-new'), NOW);
        let tries = 0;
        await store.turn('of-new', NOW, () => change({ state: state(), cases: [offered('new')], hands: [{ personId: 'mia', room: (tries += 1) }] }));
        assert.equal(tries, 2, 'one in hand and this one: room for two is enough');
    });
}));
