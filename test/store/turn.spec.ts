import assert from 'node:assert/strict';
import type { ConversationState, Delivery } from '../../src/model.js';
import type { Snapshot, Store } from '../../src/store/port.js';
import { caseOf, change, commit, delivery, entry, message, NOW, state } from '../support/storeData.js';
import { onBothStores } from '../support/stores.js';

async function snapshotOf(store: Store, conversationId = 'c1'): Promise<Snapshot> {
    let seen: Snapshot | undefined;
    await store.receive(message(`look-${Math.random()}`, conversationId), NOW);
    await store.turn(conversationId, NOW, (snapshot) => { seen = snapshot; return change({ state: snapshot.state ?? state() }); });
    return seen!;
}

describe('the turn', () => onBothStores((place) => {
    it('leases what it says where nothing goes before it', async () => {
        const store = await place.open();
        const takeWith = async (key: string, deliveries: Delivery[]) => {
            await store.receive(message(key), NOW);
            return (await store.turn('c1', NOW, (snapshot) => change({ state: snapshot.state ?? state(), deliveries }), 60_000))!.leased.map(({ id }) => id);
        };
        assert.deepEqual(await takeWith('k1', [delivery('d1'), delivery('d2'), delivery('old', { epoch: 0, lane: 'other' })]), ['d1'], 'the head, not what stands behind it, nor what is overtaken');
        assert.deepEqual(await takeWith('k2', [delivery('d3')]), [], 'the lane is busy');
        assert.deepEqual((await store.leaseDeliveries(NOW, 60_000, 5)).map(({ id }) => id), [], 'what is leased is nobody else’s');
        for (const id of ['d1', 'd2']) { await store.delivered(id, 'p', NOW); await store.leaseDeliveries(NOW, 60_000, 5); }
        await store.delivered('d3', 'p', NOW);
        assert.deepEqual(await takeWith('k3', [delivery('d4'), delivery('t', { lane: 'desk', threadOf: 'd4' }), delivery('a', { lane: 'desk2', after: 'd4' })]), ['d4']);
    });

    it('gives the first turn no state, and the next one what was decided', async () => {
        const store = await place.open();
        await store.receive(message('a'), NOW);
        const turned = await store.turn('c1', NOW, (snapshot) => {
            assert.equal(snapshot.state, undefined);
            assert.deepEqual(snapshot.transcript, []);
            return change({ state: state({ caseId: 'k1', turn: 7 }), entries: [entry('a'), entry('d1', { speaker: 'bot', messageId: undefined })], cases: [caseOf('k1')] });
        });
        assert.equal(turned!.state.turn, 7);
        for (const reader of [store, await place.open()]) {
            const next = await snapshotOf(reader);
            assert.equal(next.state!.turn, 7);
            assert.deepEqual(next.openCase, caseOf('k1'));
            assert.deepEqual(next.transcript.map((line) => [line.key, line.speaker, line.conversationId]), [['a', 'customer', 'c1'], ['d1', 'bot', 'c1']]);
            assert.ok(next.transcript[0]!.seq < next.transcript[1]!.seq);
        }
    });

    it('does nothing without waiting incomings', async () => {
        const store = await place.open();
        assert.equal(await store.turn('c1', NOW, () => assert.fail('nothing to decide')), undefined);
        assert.equal(await store.conversation('c1'), undefined);
        assert.equal((await store.counts()).conversations, 0);
    });

    it('changes nothing at all if the decision throws, and takes the same incomings again', async () => {
        const store = await place.open();
        await commit(store, { state: state({ turn: 1 }) });
        await store.receive(message('a'), NOW);
        await assert.rejects(store.turn('c1', NOW, () => { throw new Error('a room failed'); }), /a room failed/);
        assert.equal((await store.conversation('c1'))!.turn, 1);
        const again = await store.turn('c1', NOW, (snapshot) => change({ state: state({ turn: snapshot.state!.turn + 1 }) }));
        assert.equal(again!.state.turn, 2);
    });

    it('changes nothing at all if the change cannot be stored', async () => {
        const store = await place.open();
        await store.receive(message('a'), NOW);
        const broken = entry('a') as unknown as Record<string, unknown>;
        broken['self'] = broken;
        await assert.rejects(store.turn('c1', NOW, () => change({ deliveries: [delivery('d1')], entries: [entry('before'), broken as never] })));
        assert.equal(await store.conversation('c1'), undefined);
        assert.deepEqual(await store.transcript('c1', 0, 10), []);
        assert.deepEqual(await store.leaseDeliveries(NOW, 1000, 10), []);
        assert.deepEqual(await store.waitingConversations(10), ['c1']);
    });

    it('lets two processes take turns, never the same one', async () => {
        const stores = [await place.open(), await place.open()];
        const taken: string[] = [];
        const rounds = 12;
        for (let round = 0; round < rounds; round += 1) {
            await stores[round % 2]!.receive(message(`k${round}`), NOW);
            await Promise.all(stores.map((store) => store.turn('c1', NOW, (snapshot) => {
                taken.push(...snapshot.incomings.map(({ key }) => key));
                return change({ state: state({ turn: (snapshot.state?.turn ?? 0) + snapshot.incomings.length }) });
            })));
        }
        assert.deepEqual(taken, Array.from({ length: rounds }, (_, round) => `k${round}`));
        for (const store of stores) assert.equal((await store.conversation('c1'))!.turn, rounds, 'no turn overwrote another');
    });

    it('lets turns of different conversations run side by side', async () => {
        const stores = [await place.open(), await place.open()];
        const ids = Array.from({ length: 20 }, (_, at) => `c${at}`);
        await Promise.all(ids.map((id) => stores[0]!.receive(message(`k-${id}`, id), NOW)));
        const done = await Promise.all(ids.flatMap((id) => stores.map((store) => store.turn(id, NOW, () => change()))));
        assert.equal(done.filter(Boolean).length, ids.length);
    });

    it('never trusts its cache over what another process has written', async () => {
        const [one, two] = [await place.open(), await place.open()];
        await commit(one, { state: state({ turn: 1 }), entries: [entry('x')] });
        await commit(two, { state: state({ turn: 2 }), entries: [entry('y')] });
        assert.equal((await one.conversation('c1'))!.turn, 2);
        const seen = await snapshotOf(one);
        assert.equal(seen.state!.turn, 2);
        assert.deepEqual(seen.transcript.map(({ key }) => key), ['x', 'y']);
    });

    it('does not mistake a customer who came back after an erasure for the one before', async () => {
        const [one, two] = [await place.open(), await place.open()];
        for (let turn = 1; turn <= 3; turn += 1) await commit(one, { state: state({ turn, locale: 'old' }) });
        await one.conversation('c1');
        assert.deepEqual(await two.erase('u1'), ['c1']);
        for (let turn = 1; turn <= 3; turn += 1) await commit(two, { state: state({ turn, locale: 'new' }) });
        assert.equal((await one.conversation('c1'))!.locale, 'new');
    });

    it('gives out frozen state: a room that writes into it fails at once instead of poisoning the cache', async () => {
        const store = await place.open();
        await commit(store, { state: state({ said: ['a.v1'] }) });
        await store.receive(message('b'), NOW);
        await assert.rejects(store.turn('c1', NOW, (snapshot) => { snapshot.state!.said.push('b.v1'); return change(); }), TypeError);
        assert.deepEqual((await store.conversation('c1'))!.said, ['a.v1']);
    });

    it('refuses a state of an unknown version, and says what to do', async () => {
        const [one, two] = [await place.open(), await place.open()];
        await commit(one);
        await place.sql(`update conversations set state = '{"version":2}', revision = 999`);
        await one.receive(message('b'), NOW);
        for (const attempt of [() => one.turn('c1', NOW, () => change()), () => two.conversation('c1')]) {
            await assert.rejects(attempt, { code: 'store', message: /c1 was stored in version 2/, remedy: /version of Warmline/ });
        }
        assert.deepEqual(await one.waitingConversations(5), ['c1']);
    });

    it('shows the latest sixty lines of a long conversation, from cache and from disk alike', async () => {
        const store = await place.open();
        for (let turn = 0; turn < 7; turn += 1) await commit(store, { entries: Array.from({ length: 10 }, (_, at) => entry(`e${turn * 10 + at}`)) });
        for (const reader of [store, await place.open()]) {
            const { transcript } = await snapshotOf(reader);
            assert.equal(transcript.length, 60);
            assert.deepEqual([transcript[0]!.key, transcript.at(-1)!.key], ['e10', 'e69']);
        }
    });

    describe('edits', () => {
        it('change the text, and deletions blank it for good', async () => {
            const store = await place.open();
            await commit(store, { entries: [entry('a', { text: 'frist', emotion: 'anger' }), entry('b', { attachments: [{ contentType: 'image/png' }] }), entry('c')] });
            await commit(store, { edits: [{ messageId: 'm-a', text: 'first' }, { messageId: 'm-b', deleted: true }, { messageId: 'unknown', text: 'x' }] });
            await commit(store, { edits: [{ messageId: 'm-b', text: 'too late' }] });
            const lines = await store.transcript('c1', 0, 10);
            assert.deepEqual(lines.map(({ text, edited, deleted }) => [text, edited, deleted]), [['first', true, undefined], ['', undefined, true], ['text of c', undefined, undefined]]);
            assert.equal(lines[0]!.emotion, 'anger');
            assert.equal(lines[1]!.attachments, undefined);
            assert.deepEqual((await snapshotOf(store)).transcript.map(({ text }) => text), ['first', '', 'text of c']);
        });

        it('reach a line written in the same turn, and no line of another conversation', async () => {
            const store = await place.open();
            await commit(store, { entries: [entry('a')] }, 'other');
            await commit(store, { entries: [entry('a')], edits: [{ messageId: 'm-a', text: 'new' }] });
            assert.equal((await store.transcript('c1', 0, 10))[0]!.text, 'new');
            assert.equal((await store.transcript('other', 0, 10))[0]!.text, 'text of a');
        });
    });

    it('keeps a state of any shape exactly', async () => {
        const store = await place.open();
        const odd: ConversationState = state({ peakQuote: 'NUL \0, half \ud800, 🙃 "quotes" \' \\ 這是' });
        await commit(store, { state: odd });
        assert.deepEqual(await (await place.open()).conversation('c1'), odd);
    });
}));
