import assert from 'node:assert/strict';
import type { Case, DeskView, Emotion } from '../../src/model.js';
import type { Store } from '../../src/store/port.js';
import { caseOf, change, commit, message, NOW, state } from '../support/storeData.js';
import { onBothStores } from '../support/stores.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const mia = { id: 'mia', name: 'Mia' };

/** Keeps a case in a conversation of its own. */
async function keep(store: Store, id: string, more: Partial<Case>, now = NOW): Promise<void> {
    await commit(store, { cases: [caseOf(id, { conversationId: `of-${id}`, ...more })] }, `of-${id}`, now);
}

describe('the desk as the store sees it', () => onBothStores((place) => {
    const loadOf = (view: DeskView, id: string) => view.loads.find(({ personId }) => personId === id);

    it('knows who waits, first in line first', async () => {
        const store = await place.open();
        await keep(store, 'late', { openedAt: NOW + 2 });
        await keep(store, 'early', { openedAt: NOW, team: 'billing' });
        await keep(store, 'grave', { openedAt: NOW + 5, priority: 'urgent', state: 'offered', offers: [{ person: mia, at: NOW, until: NOW + 9 }] });
        await keep(store, 'minor', { openedAt: NOW - 9, priority: 'low' });
        await keep(store, 'held', { state: 'active', humanAgent: mia, claimedAt: NOW });
        const { waiting } = await store.deskView(NOW);
        assert.deepEqual(waiting.map(({ id, team, priority }) => [id, team, priority]), [['grave', undefined, 'urgent'], ['early', 'billing', 'normal'], ['late', undefined, 'normal'], ['minor', undefined, 'low']]);
    });

    it('knows what people have in hand and have had', async () => {
        const store = await place.open();
        await keep(store, 'a', { state: 'active', humanAgent: mia, claimedAt: NOW - 2 * HOUR, heat: 0.2 });
        await keep(store, 'b', { state: 'resolved', humanAgent: mia, claimedAt: NOW - HOUR, closedAt: NOW, heat: 0.9 });
        await keep(store, 'c', { state: 'offered', offers: [{ person: mia, at: NOW, until: NOW + 9 }] });
        await keep(store, 'd', { offers: [{ person: { id: 'tom' }, at: NOW - MINUTE, until: NOW, answer: 'lapsed' }] });
        const view = await store.deskView(NOW);
        assert.deepEqual(loadOf(view, 'mia'), { personId: 'mia', held: 1, offered: 1, lastAt: NOW, heats: [{ at: NOW - HOUR, heat: 0.9 }, { at: NOW - 2 * HOUR, heat: 0.2 }] });
        assert.deepEqual(loadOf(view, 'tom'), { personId: 'tom', held: 0, offered: 0, lastAt: NOW - MINUTE, heats: [] });
    });

    it('knows who helped a customer before, latest first', async () => {
        const store = await place.open();
        await keep(store, 'a', { state: 'resolved', humanAgent: mia, claimedAt: NOW - 2 * HOUR, closedAt: NOW });
        await keep(store, 'b', { state: 'handedBack', humanAgent: { id: 'tom' }, claimedAt: NOW - HOUR, closedAt: NOW });
        await keep(store, 'c', { state: 'resolved', humanAgent: { id: 'lea' }, customer: { id: 'other' }, claimedAt: NOW, closedAt: NOW });
        assert.deepEqual((await store.deskView(NOW, 'u1')).helpedBefore, ['tom', 'mia']);
        assert.deepEqual((await store.deskView(NOW)).helpedBefore, []);
    });

    it('measures services once there are enough, and old ones no more', async () => {
        const store = await place.open();
        const serve = (i: number, now: number) => keep(store, `s${i}-${now}`, { state: 'resolved', humanAgent: mia, claimedAt: now - (i + 1) * MINUTE, closedAt: now }, now);
        for (let i = 0; i < 9; i += 1) await serve(i, NOW);
        assert.equal((await store.deskView(NOW)).service, undefined);
        await serve(9, NOW);
        assert.deepEqual((await store.deskView(NOW)).service, { p50: 6 * MINUTE, p80: 9 * MINUTE });
        assert.equal((await store.deskView(NOW + 15 * 24 * HOUR)).service, undefined);
    });

    it('takes the latest sign of a person, whatever order they come in', async () => {
        const store = await place.open();
        await store.setPresence({ person: mia, at: NOW, away: true });
        await store.setPresence({ person: mia, at: NOW - 1, away: false });
        await commit(store, { presences: [{ person: { id: 'tom' }, at: NOW, away: false }] });
        const found = (await store.deskView(NOW)).presences.sort((a, b) => (a.person.id < b.person.id ? -1 : 1));
        assert.deepEqual(found, [{ person: mia, at: NOW, away: true }, { person: { id: 'tom' }, at: NOW, away: false }]);
        assert.deepEqual((await store.deskView(NOW + 25 * HOUR)).presences, []);
    });

    it('shows it to turns while their case waits, and to no other', async () => {
        const store = await place.open();
        const seen = async (item: Case | undefined) => {
            await commit(store, item ? { state: state({ caseId: item.id }), cases: [item] } : {}, 'c1');
            await store.receive(message(`look-${item?.state}`), NOW);
            let found: DeskView | undefined;
            await store.turn('c1', NOW, (snapshot) => { found = snapshot.desk; return change({ state: snapshot.state! }); });
            return found;
        };
        assert.equal(await seen(undefined), undefined);
        assert.deepEqual((await seen(caseOf('k1')))?.waiting.map(({ id }) => id), ['k1']);
        assert.equal(await seen(caseOf('k1', { state: 'claimed', humanAgent: mia })), undefined);
    });

    it('reads a busy desk once for the turns of a second, and anew at once when a case changes hands', async () => {
        const store = await place.open();
        for (let i = 0; i < 100; i += 1) await keep(store, `w${i}`, {});
        await commit(store, { state: state({ caseId: 'k1' }), cases: [caseOf('k1')] });
        let looks = 0;
        const look = async (now: number): Promise<DeskView> => {
            await store.receive(message(`look-${looks += 1}`), now);
            let found: DeskView | undefined;
            await store.turn('c1', now, (snapshot) => { found = snapshot.desk; return change({ state: snapshot.state! }); });
            return found!;
        };
        assert.equal((await look(NOW)).waiting.length, 101);
        await keep(store, 'another', {});
        assert.equal((await look(NOW + 500)).waiting.length, 101);
        assert.equal((await look(NOW + 1000)).waiting.length, 102);
        const offered = (more: Partial<Case>) => commit(store, { state: state({ caseId: 'w7' }), cases: [caseOf('w7', { conversationId: 'of-w7', ...more })] }, 'of-w7');
        await offered({ state: 'offered', offers: [{ person: mia, at: NOW, until: NOW + HOUR }] });
        assert.equal(loadOf(await look(NOW + 1100), 'mia')?.offered, 1);
        await offered({ state: 'queued', offers: [{ person: mia, at: NOW, until: NOW, answer: 'declined' }] });
        assert.equal(loadOf(await look(NOW + 1200), 'mia')?.offered, 0);
    });

    it('can be asked for again while it is being read', async () => {
        const store = await place.open();
        await keep(store, 'one', {});
        const asked: Promise<DeskView>[] = [];
        for (let steps = 0; steps < 60; steps += 1) {
            asked.push(store.deskView(NOW));
            for (let i = 0; i < steps % 12; i += 1) await Promise.resolve();
            if (steps % 3 === 0) await new Promise(setImmediate);
        }
        for (const { waiting } of await Promise.all(asked)) assert.deepEqual(waiting.map(({ id }) => id), ['one']);
    });

    it('keeps corrected readings, pages through them, and forgets them with the customer', async () => {
        const store = await place.open();
        const correct = (id: string, at: number, was: Emotion) => commit(store, { corrections: [{ id, at, caseId: 'k1', who: 'Mia', was, is: 'neutral', lang: 'en', text: `line ${id}` }] });
        await correct('a', NOW, 'anger');
        await correct('b', NOW + 1, 'sadness');
        const [latest] = await store.corrections(1);
        assert.deepEqual(latest, { at: NOW + 1, conversationId: 'c1', caseId: 'k1', who: 'Mia', was: 'sadness', is: 'neutral', lang: 'en', text: 'line b' });
        assert.deepEqual((await store.corrections(5, latest!.at)).map(({ text }) => text), ['line a']);
        await store.erase('u1');
        assert.deepEqual(await store.corrections(5), []);
    });

    it('reads a line anew without calling it edited', async () => {
        const store = await place.open();
        await commit(store, { entries: [{ at: NOW, speaker: 'customer', key: 'x', messageId: 'm', text: 'ok', emotion: 'anger' }] });
        await commit(store, { edits: [{ messageId: 'm', emotion: 'neutral' }] });
        const [line] = await store.transcript('c1', 0, 10);
        assert.deepEqual([line?.emotion, line?.text, line?.edited], ['neutral', 'ok', undefined]);
    });

    it('brings cases of an earlier version up to date', async () => {
        const store = await place.open();
        await keep(store, 'old', { team: 'billing', priority: 'high', openedAt: NOW - HOUR });
        for (const column of ['customer_id', 'team', 'rank', 'opened_at', 'claimed_at', 'offered_to', 'offered_at', 'heat']) {
            if (column === 'customer_id') for (const index of ['cases_customer', 'cases_helped']) await place.sql(`drop index ${index}`);
            await place.sql(`alter table cases drop column ${column}`);
        }
        for (const table of ['presences', 'corrections', 'attendance']) await place.sql(`drop table ${table}`);
        await place.sql('alter table inbox drop column refused');
        await place.sql(`delete from kysely_migration where name >= '002'`);
        assert.deepEqual((await (await place.open()).deskView(NOW)).waiting, [{ id: 'old', team: 'billing', priority: 'high', openedAt: NOW - HOUR }]);
    });
}));
