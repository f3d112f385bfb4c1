import assert from 'node:assert/strict';
import sinon from 'sinon';
import { DeliveryError } from '../src/errors.js';
import { backOff, createOutbox, type Outbox, type OutboxOptions } from '../src/outbox.js';
import type { Delivery } from '../src/model.js';
import type { QueuedDelivery, Store } from '../src/store/port.js';
import { NOW, change, commit, delivery, message, state } from './support/storeData.js';
import { onBothStores } from './support/stores.js';

const SECOND = 1000;
const system = (id: string, more: Partial<Delivery> = {}) => delivery(id, { by: 'system', epoch: undefined, ...more });
const queue = (store: Store, now: number, ...deliveries: Delivery[]) => commit(store, { deliveries }, deliveries[0]!.conversationId, now);

/** A platform whose answers a test prescribes, by delivery id; it accepts everything else. */
class Platform {
    readonly sent: { id: string; at: number; delivery: QueuedDelivery }[] = [];
    readonly answers = new Map<string, (tries: number) => Promise<{ platformId: string }>>();
    constructor(private readonly now: () => number) {}

    get ids(): string[] { return this.sent.map(({ id }) => id); }
    timesOf(id: string): number[] { return this.sent.filter((one) => one.id === id).map(({ at }) => at); }
    typing(): void { /* not of interest */ }
    async send(delivery: QueuedDelivery): Promise<{ platformId: string }> {
        const { id } = delivery;
        this.sent.push({ id, at: this.now(), delivery });
        return await this.answers.get(id)?.(this.timesOf(id).length) ?? { platformId: `p-${id}` };
    }
}

const fails = (detail: ConstructorParameters<typeof DeliveryError>[1] = {}) => () => Promise.reject(new DeliveryError('refused', detail));

describe('backOff', () => {
    it('doubles from one second to five minutes, spread by chance', () => {
        assert.deepEqual([1, 2, 3, 8, 9, 10, 60].map((attempts) => backOff(attempts, 0)), [1000, 2000, 4000, 128_000, 256_000, 300_000, 300_000]);
        assert.equal(backOff(1, 0.5), 1250);
        for (const random of [0, 0.3, 0.999]) assert.ok(backOff(9, random) <= 300_000);
    });
});

describe('the outbox', () => onBothStores((place) => {
    let clock: sinon.SinonFakeTimers;
    let outboxes: Outbox[];
    beforeEach(() => {
        outboxes = [];
        // The database keeps its own time: only what the outbox uses is replaced.
        clock = sinon.useFakeTimers({ now: NOW, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    });
    afterEach(async () => {
        clock.restore();
        await Promise.all(outboxes.map((outbox) => outbox.stop()));
    });

    const now = () => Date.now();
    function make(store: Store, platform: Platform, more: Partial<OutboxOptions> = {}): Outbox {
        const outbox = createOutbox({ store, sender: platform, now, random: () => 0, log: () => {}, ...more });
        outboxes.push(outbox);
        return outbox;
    }

    async function running(more: Partial<OutboxOptions> = {}): Promise<{ store: Store; platform: Platform; outbox: Outbox }> {
        const store = await place.open();
        const platform = new Platform(now);
        const outbox = make(store, platform, more);
        outbox.start();
        await outbox.idle();
        return { store, platform, outbox };
    }

    /** Lets time pass in small steps, and after each lets the outbox come to rest. */
    async function pass(outbox: Outbox, ms: number, tick = 250): Promise<void> {
        for (let left = ms; left > 0; left -= tick) {
            clock.tick(Math.min(left, tick));
            await outbox.idle();
        }
    }

    it('sends what a turn committed, in order, as soon as it is woken', async () => {
        const { store, platform, outbox } = await running();
        await queue(store, NOW, delivery('d1'), delivery('d2'), delivery('d3'));
        outbox.wake();
        await outbox.idle();
        assert.deepEqual(platform.ids, ['d1', 'd2', 'd3']);
        assert.equal((await store.counts()).outbox, 0);
        assert.deepEqual(await place.sql(`select platform_id from deliveries where id = 'd1'`), [{ platform_id: 'p-d1' }]);
    });

    it('sends what a turn has leased already, and then what waited behind it', async () => {
        const { store, platform, outbox } = await running();
        await store.receive(message('k1'), NOW);
        const turn = await store.turn('c1', NOW, () => change({ deliveries: [delivery('d1'), delivery('d2')] }), 60_000);
        assert.deepEqual(turn!.leased.map(({ id, attempts }) => [id, attempts]), [['d1', 1]]);
        outbox.take(turn!.leased);
        outbox.wake();
        await outbox.idle();
        assert.deepEqual(platform.ids, ['d1', 'd2']);
    });

    it('gives back what it was handed beyond what it can hold, and loses none', async () => {
        const { store, platform, outbox } = await running();
        const turns = [];
        for (let at = 0; at < 12; at += 1) {
            await store.receive(message(`k${at}`, `c${at}`), NOW);
            turns.push(await store.turn(`c${at}`, NOW, () => change({ deliveries: [delivery(`d${at}`, { conversationId: `c${at}` })] }), 60_000));
        }
        outbox.take(turns.flatMap((turn) => turn!.leased));
        for (let rounds = 0; rounds < 20 && (await store.counts()).outbox > 0; rounds += 1) await pass(outbox, 1000);
        assert.equal(new Set(platform.ids).size, 12);
        assert.equal(platform.ids.length, 12);
    });

    it('sends what an earlier process has left behind when it starts', async () => {
        const store = await place.open();
        await queue(store, NOW, delivery('d1'));
        const platform = new Platform(now);
        const outbox = make(store, platform);
        outbox.wake();
        await outbox.idle();
        assert.deepEqual(platform.ids, [], 'not before it is started');
        outbox.start();
        await outbox.idle();
        assert.deepEqual(platform.ids, ['d1']);
    });

    it('finds what another process has queued without being woken', async () => {
        const { platform, outbox } = await running();
        await queue(await place.open(), NOW, delivery('d1'));
        await pass(outbox, SECOND);
        assert.deepEqual(platform.ids, ['d1']);
    });

    it('hears a wake that comes in the very moment of falling asleep', async () => {
        const store = await place.open();
        const platform = new Platform(now);
        let first = true;
        const outbox = make({
            ...store,
            async nextDue(at) {
                const due = await store.nextDue(at);
                if (first) {
                    first = false;
                    await queue(store, NOW, delivery('d1'));
                    outbox.wake();
                }
                return due;
            },
        }, platform);
        outbox.start();
        await outbox.idle();
        assert.deepEqual(platform.ids, ['d1']);
    });

    it('does not send again what it is still sending, even if the clock leaps over the lease', async () => {
        const { store, platform, outbox } = await running();
        let accept = (): void => {};
        platform.answers.set('d1', () => new Promise((resolve) => { accept = () => resolve({ platformId: 'p' }); }));
        await queue(store, NOW, delivery('d1'));
        await queue(store, NOW, delivery('later', { conversationId: 'c2' }));
        outbox.wake();
        while (platform.sent.length < 2) await new Promise((resolve) => setImmediate(resolve));
        clock.setSystemTime(NOW + 3_600_000);
        await queue(store, now(), delivery('next', { conversationId: 'c3' }));
        outbox.wake();
        while (!platform.ids.includes('next')) await new Promise((resolve) => setImmediate(resolve));
        accept();
        await outbox.idle();
        assert.deepEqual(platform.timesOf('d1').length, 1);
    });

    it('serves several lanes at once, each in order, and no more at a time than it has hands', async () => {
        const { store, platform, outbox } = await running({ concurrency: 3 });
        let most = 0;
        let busy = 0;
        const slow = async () => {
            most = Math.max(most, busy += 1);
            await new Promise((resolve) => setImmediate(resolve));
            busy -= 1;
            return { platformId: 'p' };
        };
        const ids = [1, 2, 3, 4, 5].flatMap((lane) => ['a', 'b'].map((name) => `${name}${lane}`));
        for (const id of ids) {
            platform.answers.set(id, slow);
            await queue(store, NOW, delivery(id, { conversationId: `c${id[1]}` }));
        }
        outbox.wake();
        await outbox.idle();
        assert.equal(most, 3);
        assert.equal(platform.sent.length, 10);
        for (const lane of [1, 2, 3, 4, 5]) assert.deepEqual(platform.ids.filter((id) => id.endsWith(String(lane))), [`a${lane}`, `b${lane}`]);
    });

    it('tells the platform what to replace and where to thread', async () => {
        const { store, platform, outbox } = await running();
        await queue(store, NOW, system('card'), system('line', { threadOf: 'card' }), system('update', { op: 'update', replaces: 'card' }));
        outbox.wake();
        await outbox.idle();
        assert.deepEqual(platform.sent.map(({ delivery: { id, threadRootId, replacesId } }) => [id, threadRootId, replacesId]), [
            ['card', undefined, undefined], ['line', 'p-card', undefined], ['update', undefined, 'p-card'],
        ]);
    });

    describe('when sending fails', () => {
        it('tries again later and later under the same id, and holds up nothing but the lane', async () => {
            const { store, platform, outbox } = await running();
            platform.answers.set('d1', (tries) => (tries <= 3 ? fails()() : Promise.resolve({ platformId: 'p' })));
            await queue(store, NOW, delivery('d1'), delivery('d2'));
            await queue(store, NOW, delivery('other', { conversationId: 'c2' }));
            outbox.wake();
            await outbox.idle();
            assert.deepEqual(platform.ids.sort(), ['d1', 'other']);
            await pass(outbox, 8 * SECOND);
            assert.deepEqual(platform.timesOf('d1').map((at) => at - NOW), [0, 1000, 3000, 7000]);
            assert.deepEqual(platform.timesOf('d2'), [NOW + 7000]);
        });

        it('does exactly as the platform says about when to come back', async () => {
            const { store, platform, outbox } = await running({ random: () => 0.9 });
            platform.answers.set('d1', (tries) => (tries === 1 ? fails({ retryAfterMs: 350, status: 429 })() : tries === 2 ? fails({ retryAfterMs: 30_000 })() : Promise.resolve({ platformId: 'p' })));
            await queue(store, NOW, delivery('d1'));
            outbox.wake();
            await outbox.idle();
            await pass(outbox, 40 * SECOND, 50);
            assert.deepEqual(platform.timesOf('d1').map((at) => at - NOW), [0, 350, 30_350]);
        });

        it('keeps its appointment although it is woken for other things meanwhile', async () => {
            const { store, platform, outbox } = await running();
            platform.answers.set('d1', (tries) => (tries === 1 ? fails({ retryAfterMs: 1500 })() : Promise.resolve({ platformId: 'p' })));
            await queue(store, NOW, delivery('d1'));
            outbox.wake();
            await outbox.idle();
            await pass(outbox, 1400, 100);
            await queue(store, now(), delivery('x', { conversationId: 'c2' }));
            outbox.wake();
            await outbox.idle();
            await pass(outbox, 200, 50);
            assert.deepEqual(platform.timesOf('d1'), [NOW, NOW + 1500]);
        });

        it('makes a dead letter at once of what is hopeless, says so, and goes on with the lane', async () => {
            const given: string[] = [];
            const { store, platform, outbox } = await running({ onGiveUp: ({ id }, error) => { given.push(`${id}: ${error}`); throw new Error('a bad listener'); } });
            platform.answers.set('d1', fails({ gone: true, status: 403 }));
            await queue(store, NOW, delivery('d1'), delivery('d2'));
            outbox.wake();
            await outbox.idle();
            assert.deepEqual(platform.ids, ['d1', 'd2']);
            assert.deepEqual(given, ['d1: refused']);
            assert.deepEqual((await store.deadLetters(5)).map(({ id, error, attempts }) => [id, error, attempts]), [['d1', 'refused', 1]]);
        });

        it('gives up after ten tries, and tries anew once revived', async () => {
            const { store, platform, outbox } = await running();
            platform.answers.set('d1', (tries) => (tries <= 10 ? Promise.reject(new TypeError('a fault of ours')) : Promise.resolve({ platformId: 'p' })));
            await queue(store, NOW, delivery('d1'));
            outbox.wake();
            await outbox.idle();
            await pass(outbox, 600 * SECOND, 500);
            assert.equal(platform.sent.length, 10);
            assert.deepEqual((await store.deadLetters(5)).map(({ id }) => id), ['d1']);
            await store.reviveDelivery('d1', now());
            outbox.wake();
            await outbox.idle();
            assert.equal(platform.sent.length, 11);
            assert.deepEqual(await store.deadLetters(5), []);
        });

        it('does not count being told to wait as a failure, but does not wait longer than a day', async () => {
            const { store, platform, outbox } = await running();
            platform.answers.set('d1', fails({ retryAfterMs: 3_600_000 }));
            await queue(store, NOW, delivery('d1'));
            outbox.wake();
            await outbox.idle();
            for (let hour = 1; hour <= 26; hour += 1) {
                clock.setSystemTime(NOW + hour * 3_600_000);
                await pass(outbox, SECOND, SECOND);
            }
            assert.ok(platform.sent.length > 20);
            assert.deepEqual((await store.deadLetters(5)).map(({ id }) => id), ['d1']);
        });

        it('takes a platform that never answers for one that fails', async () => {
            const { store, platform, outbox } = await running();
            platform.answers.set('d1', (tries) => (tries === 1 ? new Promise(() => {}) : Promise.resolve({ platformId: 'p' })));
            await queue(store, NOW, delivery('d1'));
            outbox.wake();
            while (platform.sent.length === 0) await new Promise((resolve) => setImmediate(resolve));
            clock.tick(46 * SECOND);
            await outbox.idle();
            await pass(outbox, 2 * SECOND);
            assert.equal(platform.sent.length, 2);
        });
    });

    it('drops the bot\'s words that wait for their next try when a person takes over, and sends the person\'s', async () => {
        const { store, platform, outbox } = await running();
        platform.answers.set('bot1', fails());
        await queue(store, NOW, delivery('bot1'), delivery('bot2'));
        outbox.wake();
        await outbox.idle();
        await commit(store, { state: state({ epoch: 2 }), deliveries: [delivery('person', { by: 'humanAgent', epoch: undefined })] });
        outbox.wake();
        await outbox.idle();
        await pass(outbox, 10 * SECOND);
        assert.deepEqual(platform.ids, ['bot1', 'person']);
    });

    it('shares the work with other processes and sends nothing twice', async () => {
        const stores = [await place.open(), await place.open()];
        const platform = new Platform(now);
        for (let at = 0; at < 30; at += 1) await queue(stores[0]!, NOW, delivery(`d${at}`, { conversationId: `c${at % 7}` }));
        const both = stores.map((store) => make(store, platform, { concurrency: 2 }));
        for (const outbox of both) outbox.start();
        for (const outbox of [...both, ...both]) await outbox.idle();
        assert.equal(platform.sent.length, 30);
        assert.equal(new Set(platform.ids).size, 30);
    });

    describe('when it is stopped', () => {
        it('waits for what is on its way and leaves the rest to others', async () => {
            const { store, platform, outbox } = await running({ concurrency: 1 });
            let accept = (): void => {};
            platform.answers.set('d1', () => new Promise((resolve) => { accept = () => resolve({ platformId: 'p' }); }));
            await queue(store, NOW, delivery('d1'), delivery('d2'));
            outbox.wake();
            while (platform.sent.length === 0) await new Promise((resolve) => setImmediate(resolve));
            let stopped = false;
            const stopping = outbox.stop().then(() => { stopped = true; });
            await new Promise((resolve) => setImmediate(resolve));
            assert.equal(stopped, false);
            accept();
            await stopping;
            assert.deepEqual(platform.ids, ['d1']);
            assert.deepEqual((await store.leaseDeliveries(NOW, 1000, 5)).map(({ id, attempts }) => [id, attempts]), [['d2', 1]]);
        });

        it('waits until what it was handed and could not hold is given back', async () => {
            const store = await place.open();
            let returned: readonly string[] = [];
            const slow: OutboxOptions['store'] = { ...store, async releaseDeliveries(ids) { await new Promise((resolve) => setImmediate(resolve)); returned = ids; } };
            const outbox = createOutbox({ store: slow, sender: new Platform(now), now, random: () => 0, log: () => {} });
            await store.receive(message('k1'), NOW);
            outbox.take((await store.turn('c1', NOW, () => change({ deliveries: [delivery('d1')] }), 60_000))!.leased);
            await outbox.stop();
            assert.deepEqual(returned, ['d1']);
        });

        it('gives back what it was just about to take', async () => {
            const store = await place.open();
            await queue(store, NOW, delivery('d1'));
            const platform = new Platform(now);
            const outbox = make(store, platform);
            outbox.start();
            await outbox.stop();
            assert.deepEqual(platform.ids, []);
            assert.equal((await store.leaseDeliveries(NOW, 1000, 5))[0]!.attempts, 1);
        });
    });

    describe('when the database is away', () => {
        const away = (times: number) => { let left = times; return () => { if ((left -= 1) >= 0) throw new Error('connection lost'); }; };

        it('notes what was sent once it is back, instead of sending it again', async () => {
            const store = await place.open();
            const maybeFail = away(2);
            const shaky: OutboxOptions['store'] = { ...store, delivered: (...args) => Promise.resolve().then(maybeFail).then(() => store.delivered(...args)) };
            const platform = new Platform(now);
            const outbox = make(shaky as Store, platform);
            await queue(store, NOW, delivery('d1'));
            outbox.start();
            while ((await store.counts()).outbox > 0) {
                // Small steps: on a busy machine the lease must not run out between two looks at the database.
                clock.tick(SECOND / 10);
                await new Promise((resolve) => setImmediate(resolve));
            }
            await outbox.idle();
            assert.deepEqual(platform.ids, ['d1']);
        });

        it('looks again by itself when leasing failed', async () => {
            const store = await place.open();
            const maybeFail = away(2);
            const shaky: OutboxOptions['store'] = { ...store, leaseDeliveries: (...args) => Promise.resolve().then(maybeFail).then(() => store.leaseDeliveries(...args)) };
            const lines: string[] = [];
            const platform = new Platform(now);
            const outbox = make(shaky as Store, platform, { log: (line) => lines.push(line) });
            await queue(store, NOW, delivery('d1'));
            outbox.start();
            await outbox.idle();
            await pass(outbox, 3 * SECOND);
            assert.deepEqual(platform.ids, ['d1']);
            assert.match(lines[0]!, /connection lost/);
        });
    });
}));
