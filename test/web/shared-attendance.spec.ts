import assert from 'node:assert/strict';
import sinon from 'sinon';
import type { Store } from '../../src/store/port.js';
import { createSharedAttendance } from '../../src/web/shared-attendance.js';

const ana = { id: 'ana', name: 'Ana' };
const ben = { id: 'ben', name: 'Ben' };

/** The table all processes share. */
function table() {
    const rows = new Map<string, { here: readonly string[]; at: number }>();
    const counts = { writes: 0, reads: 0 };
    const store: Pick<Store, 'attend' | 'attending'> = {
        async attend(process, here, at) {
            counts.writes += 1;
            rows.set(process, { here, at });
        },
        async attending(except, since) {
            counts.reads += 1;
            return [...rows].filter(([name, { at }]) => name !== except && at >= since).flatMap(([, { here }]) => here);
        },
    };
    return { store, counts };
}

describe('attendance over several processes', () => {
    let clock: sinon.SinonFakeTimers;
    let signs: string[];
    const shared = table;
    const process = (store: ReturnType<typeof table>['store'], name: string) => createSharedAttendance({
        store, process: name, now: () => clock.now, sign: ({ person, away }) => { signs.push(`${person.id} ${away ? 'away' : 'here'}`); }, log: (error) => { throw error; },
    });
    beforeEach(() => {
        clock = sinon.useFakeTimers({ now: 1000 });
        signs = [];
    });
    afterEach(() => clock.restore());

    it('shows who looks and who writes elsewhere, within a second or two', async () => {
        const { store } = shared();
        const [one, two] = [process(store, 'p1'), process(store, 'p2')];
        one.enter({ ...ana, caseId: 'c1' });
        two.enter({ ...ben, caseId: 'c1' });
        await clock.tickAsync(1500);
        assert.deepEqual([one.list(), two.list()], [[{ ...ana, caseId: 'c1' }, { ...ben, caseId: 'c1' }], [{ ...ana, caseId: 'c1' }, { ...ben, caseId: 'c1' }]]);
        const heard = sinon.spy();
        one.listen(heard);
        two.typing('ben', 'c1');
        await clock.tickAsync(1500);
        assert.deepEqual([one.list().find(({ id }) => id === 'ben')?.typing, heard.callCount], [true, 1]);
    });

    it('counts somebody with pages on two processes once', async () => {
        const { store } = shared();
        const [one, two] = [process(store, 'p1'), process(store, 'p2')];
        one.enter(ana);
        two.enter({ ...ana, caseId: 'c1' });
        await clock.tickAsync(1500);
        assert.deepEqual(one.list(), [{ ...ana, caseId: 'c1' }]);
    });

    it('forgets a process that has died', async () => {
        const { store } = shared();
        const one = process(store, 'p1');
        one.enter(ana);
        await store.attend('dead', [JSON.stringify(ben)], clock.now);
        await clock.tickAsync(5000);
        assert.equal(one.list().length, 2);
        await clock.tickAsync(30_000);
        assert.deepEqual(one.list(), [ana]);
    });

    it('does not sign out whose other page is still open elsewhere', async () => {
        const { store } = shared();
        const [one, two] = [process(store, 'p1'), process(store, 'p2')];
        one.enter(ben);
        const leave = one.enter(ana);
        two.enter(ana);
        await clock.tickAsync(1500);
        signs = [];
        leave();
        await clock.tickAsync(60_000);
        assert.ok(!signs.includes('ana away'), signs.join());
        two.setAway('ana', true);
        assert.ok(signs.includes('ana away'), 'a break is a break');
    });

    it('costs nothing while no page is open, and little while nothing happens', async () => {
        const { store, counts } = shared();
        const one = process(store, 'p1');
        await clock.tickAsync(60_000);
        assert.deepEqual(counts, { writes: 0, reads: 0 });
        const leave = one.enter(ana);
        await clock.tickAsync(60_000);
        assert.ok(counts.writes <= 8 && counts.reads <= 62, JSON.stringify(counts));
        leave();
        await clock.tickAsync(5000);
        const { reads } = counts;
        await clock.tickAsync(60_000);
        assert.equal(counts.reads, reads);
    });
});
