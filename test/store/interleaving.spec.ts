import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Incoming } from '../../src/model.js';
import type { QueuedDelivery, Snapshot, Store, TurnChange } from '../../src/store/port.js';
import { change, delivery, message, NOW, state } from '../support/storeData.js';
import { onBothStores, type StorePlace } from '../support/stores.js';

const LEASE = 1000;
const CONVERSATIONS = 3;

type Step =
    | { do: 'receive'; who: number; conversation: number; copy: boolean }
    | { do: 'turn'; who: number; conversation: number; how: 'well' | 'fails' | 'owner' }
    | { do: 'turns'; conversation: number }
    | { do: 'lease'; who: number; limit: number }
    | { do: 'leases' }
    | { do: 'send'; who: number; how: 'well' | 'receiptLost' | 'refused' | 'hopeless' }
    | { do: 'die'; who: number }
    | { do: 'wait'; ms: number };

const who = fc.integer({ min: 0, max: 1 });
const conversation = fc.integer({ min: 0, max: CONVERSATIONS - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 5, arbitrary: fc.record({ do: fc.constant('receive' as const), who, conversation, copy: fc.boolean() }) },
    { weight: 5, arbitrary: fc.record({ do: fc.constant('turn' as const), who, conversation, how: fc.constantFrom('well' as const, 'well' as const, 'fails' as const, 'owner' as const) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('turns' as const), conversation }) },
    { weight: 5, arbitrary: fc.record({ do: fc.constant('lease' as const), who, limit: fc.integer({ min: 1, max: 4 }) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('leases' as const) }) },
    { weight: 6, arbitrary: fc.record({ do: fc.constant('send' as const), who, how: fc.constantFrom('well' as const, 'well' as const, 'receiptLost' as const, 'refused' as const, 'hopeless' as const) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('die' as const), who }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 1500 }) }) },
);

/** Two processes on one database, a platform that notes what reaches it, and what must be true of both. */
class World {
    private readonly received = new Map<string, string[]>();
    private readonly sent: QueuedDelivery[] = [];
    private readonly buried = new Set<string>();
    private held: { delivery: QueuedDelivery; until: number }[][] = [[], []];
    private arrivals = 0;

    constructor(private readonly place: StorePlace, private readonly stores: Store[], private readonly run: number, private now: number) {}

    async take(step: Step): Promise<void> {
        switch (step.do) {
            case 'receive': return this.receive(step.who, this.id(step.conversation), step.copy);
            case 'turn': return this.turn(step.who, this.id(step.conversation), step.how);
            case 'turns': await Promise.all([0, 1].map((one) => this.turn(one, this.id(step.conversation), 'well'))); return;
            case 'lease': return this.lease(step.who, step.limit);
            case 'leases': await Promise.all([0, 1].map((one) => this.lease(one, 3, false))); return this.noneHeldTwice();
            case 'send': return this.send(step.who, step.how);
            case 'die':
                await this.stores[step.who]!.close();
                this.stores[step.who] = await this.place.openRaw();
                this.held[step.who] = [];
                return;
            case 'wait': this.now += step.ms;
        }
    }

    /** Brings everything to its end as two healthy processes would, and looks at the outcome. */
    async settle(): Promise<number> {
        for (let left = CONVERSATIONS; left > 0; left -= 1) await this.turn(left % 2, this.id(left - 1), 'well');
        this.now += 10 * LEASE;
        this.held = [[], []];
        for (let round = 0; round < 500; round += 1) {
            await this.lease(round % 2, 4);
            if (this.held[round % 2]!.length === 0) break;
            while (this.held[round % 2]!.length > 0) await this.send(round % 2, 'well');
        }
        for (let at = 0; at < CONVERSATIONS; at += 1) await this.check(this.id(at));
        return this.now;
    }

    private id(conversation: number): string { return `run${this.run}-c${conversation}`; }

    private async receive(one: number, id: string, copy: boolean): Promise<void> {
        const known = this.received.get(id) ?? [];
        const again = copy && known.length > 0;
        const key = again ? known[this.arrivals % known.length]! : `${id}-${this.arrivals += 1}`;
        assert.equal(await this.stores[one]!.receive(message(key, id), this.now), !again);
        if (!again) this.received.set(id, [...known, key]);
    }

    private async turn(one: number, id: string, how: 'well' | 'fails' | 'owner'): Promise<void> {
        const decide = (snapshot: Snapshot): TurnChange => {
            if (how === 'fails') throw new Error('a room failed');
            return this.decide(snapshot, how === 'owner' ? 1 : 0);
        };
        await this.stores[one]!.turn(id, this.now, decide).catch((error: Error) => assert.equal(error.message, 'a room failed'));
    }

    /** Every incoming is noted in `said` and answered twice: by the bot and by the system. */
    private decide({ conversationId, state: before = state({ said: [] }), incomings }: Snapshot, moved: number): TurnChange {
        const epoch = before.epoch + moved;
        const answer = ({ key }: Incoming) => [
            delivery(`${key}-bot`, { conversationId, epoch }),
            delivery(`${key}-system`, { conversationId, by: 'system', epoch: undefined }),
        ];
        return change({ state: { ...before, epoch, said: [...before.said, ...incomings.map(({ key }) => key)] }, deliveries: incomings.flatMap(answer) });
    }

    private async lease(one: number, limit: number, check = true): Promise<void> {
        const leased = await this.stores[one]!.leaseDeliveries(this.now, LEASE, limit);
        this.held[one]!.push(...leased.map((delivery) => ({ delivery, until: this.now + LEASE })));
        for (const { by, epoch, conversationId } of leased) {
            if (by === 'bot') assert.equal(epoch, (await this.stores[1 - one]!.conversation(conversationId))!.epoch, 'words of an older epoch were handed out');
        }
        if (check) this.noneHeldTwice();
    }

    private noneHeldTwice(): void {
        const ids = this.held.flat().filter(({ until }) => until > this.now).map(({ delivery }) => delivery.id);
        const lanes = this.held.flat().filter(({ until }) => until > this.now).map(({ delivery }) => delivery.lane);
        assert.deepEqual(ids, [...new Set(ids)], 'two processes hold one delivery');
        assert.deepEqual(lanes, [...new Set(lanes)], 'two deliveries of one lane are on their way');
    }

    private async send(one: number, how: 'well' | 'receiptLost' | 'refused' | 'hopeless'): Promise<void> {
        const holding = this.held[one]!.shift();
        if (!holding || holding.until <= this.now) return;
        const { id } = holding.delivery;
        const store = this.stores[one]!;
        if (how === 'refused') return store.retryDelivery(id, this.now + 700, 'refused');
        if (how === 'hopeless') {
            this.buried.add(id);
            return store.buryDelivery(id, 'gone', this.now);
        }
        this.sent.push(holding.delivery);
        if (how === 'well') await store.delivered(id, `p-${id}`, this.now);
    }

    private async check(id: string): Promise<void> {
        const received = this.received.get(id) ?? [];
        const final = await this.stores[0]!.conversation(id);
        assert.deepEqual(final?.said ?? [], received, 'every incoming taken once, in order');
        const queued = received.flatMap((key) => [`${key}-bot`, `${key}-system`]);
        const reached = [...new Set(this.sent.filter((one) => one.conversationId === id).map((one) => one.id))];
        assert.deepEqual(reached, queued.filter((one) => reached.includes(one)), 'in lane order');
        const missing = queued.filter((one) => !reached.includes(one) && !this.buried.has(one));
        for (const one of missing) {
            const [row] = await this.place.sql(`select outcome, epoch, author from deliveries where id = '${one}'`);
            assert.equal(row!['author'], 'bot', `${one} was lost`);
            assert.equal(row!['outcome'], 'dropped');
            assert.ok(Number(row!['epoch']) < final!.epoch, 'dropped without need');
        }
    }
}

describe('two processes, in whatever order things happen', () => onBothStores((place) => {
    it('take every incoming once and in order, and send every delivery at least once, in order and never over a person', async function () {
        this.timeout(120_000);
        const stores = [await place.open(), await place.open()];
        let now = NOW;
        let run = 0;
        await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
            const world = new World(place, stores, run += 1, now);
            for (const one of steps) await world.take(one);
            now = await world.settle() + 1;
        }), { numRuns: place.kind === 'sqlite' ? 60 : 25 });
    });
}));
