import assert from 'node:assert/strict';
import fc from 'fast-check';
import { takeTurn } from '../src/conversation.js';
import type { House } from '../src/draft.js';
import { isClosed, isOwned } from '../src/handoff/index.js';
import type { Case, DeskAction, Incoming, Person } from '../src/model.js';
import type { Store } from '../src/store/port.js';
import { shippedHouse } from './support/house.js';
import { onBothStores, type StorePlace } from './support/stores.js';

const PEOPLE: Record<string, Person> = { mia: { id: 'mia', name: 'Mia' }, tom: { id: 'tom', name: 'Tom' } };
const LINES = ['我的快递还没到', '都第三次了！！太过分了', '订单号 20260115883', 'I want to talk to a human', 'ok thanks', '转人工', '你们到底管不管', 'yes', '气死我了', 'please call me', '0912 345 678 tomorrow', 'back to the bot', 'cancel waiting'];
const HOUR = 3_600_000;

type Step =
    | { do: 'say'; line: number }
    | { do: 'desk'; who: 'mia' | 'tom'; action: DeskAction['do'] }
    | { do: 'turn' | 'deliver' | 'crash' | 'wait'; process: 0 | 1 };

const steps = fc.array(fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('say' as const), line: fc.nat(LINES.length - 1) }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('desk' as const), who: fc.constantFrom('mia' as const, 'tom' as const), action: fc.constantFrom<DeskAction['do'][]>('claim', 'claim', 'reply', 'note', 'handBack', 'resolve', 'pass', 'callBack', 'offerAnswer', 'correct') }) },
    { weight: 8, arbitrary: fc.record({ do: fc.constantFrom('turn' as const, 'turn' as const, 'deliver' as const, 'deliver' as const, 'crash' as const, 'wait' as const), process: fc.constantFrom(0 as const, 1 as const) }) },
), { minLength: 10, maxLength: 40 });

/** The action with what it needs. */
function actionOf(name: DeskAction['do'], text: string, item: Case): DeskAction {
    switch (name) {
        case 'reply': case 'note': return { do: name, text };
        case 'pass': return item.code < 'M' ? { do: name, team: 'billing', note: text } : { do: name, person: PEOPLE['tom']! };
        case 'correct': return { do: name, emotion: 'neutral' };
        case 'offerAnswer': return { do: name, accept: text.length % 2 === 0 };
        case 'retract': return { do: name, messageId: 'none' };
        case 'rewrite': return { do: name, messageId: 'none', text };
        default: return { do: name };
    }
}

/** Two processes over one database, and one conversation to which everything happens. Deliveries are watched as they leave. */
class World {
    readonly said: string[] = [];
    readonly sent: { id: string; by: string; owner: string }[] = [];
    private readonly processes: Store[] = [];
    private now = 1_000_000;
    private count = 0;

    constructor(private readonly place: StorePlace, private readonly house: House) {}

    async open(): Promise<void> {
        this.processes[0] = await this.place.open();
        this.processes[1] = await this.place.open();
    }

    get store(): Store { return this.processes[0]!; }

    async step(step: Step): Promise<void> {
        this.now += 1000;
        switch (step.do) {
            case 'say': return this.receive({ kind: 'message', messageId: `m${this.count + 1}`, text: LINES[step.line]! });
            case 'desk': return this.press(step.who, step.action);
            case 'turn': return this.turn(this.processes[step.process]!);
            case 'deliver': return this.deliver(this.processes[step.process]!);
            // A process that dies forgets everything it had not committed; what it had leased stays leased until the lease ends.
            case 'crash': await this.processes[step.process]!.close(); this.processes[step.process] = await this.place.open(); return;
            case 'wait': this.now += 2 * HOUR; await this.store.fireTimers(this.now, 100); return;
        }
    }

    /** Lets everything that still waits come to its end. */
    async settle(): Promise<void> {
        for (let round = 0; round < 6; round++) {
            this.now += 10 * 60_000;
            await this.turn(this.store);
            for (let i = 0; i < 40; i++) await this.deliver(this.store);
        }
    }

    async close(): Promise<void> {
        await Promise.all(this.processes.map((store) => store.close()));
    }

    private async receive(about: Pick<Extract<Incoming, { kind: 'message' }>, 'kind' | 'messageId' | 'text'>): Promise<void> {
        this.count += 1;
        const key = `k${this.count}`;
        const incoming: Incoming = { key, conversationId: 'c', channel: 'web', at: this.now, address: 'a', from: { id: 'customer' }, ...about };
        this.said.push(key);
        assert.equal(await this.processes[this.count % 2]!.receive(incoming, this.now), true);
        assert.equal(await this.processes[(this.count + 1) % 2]!.receive(incoming, this.now), false, 'a copy was stored twice');
    }

    private async press(who: string, name: DeskAction['do']): Promise<void> {
        const [item] = await this.store.cases({ limit: 1 });
        if (!item) return;
        this.count += 1;
        const action = actionOf(name, `${who} ${this.count}`, item);
        const incoming: Incoming = { key: `desk${this.count}`, conversationId: 'c', channel: 'web', at: this.now, address: '', from: PEOPLE[who]!, kind: 'desk', caseId: item.id, action };
        await this.store.receive(incoming, this.now);
    }

    private async turn(store: Store): Promise<void> {
        const moment = { now: this.now, id: () => `id${(this.count += 1)}`, seed: this.count };
        await store.turn('c', this.now, (snapshot) => takeTurn(snapshot, this.house, moment));
    }

    private async deliver(store: Store): Promise<void> {
        for (const delivery of await store.leaseDeliveries(this.now, 30_000, 3)) {
            const state = await store.conversation('c');
            this.sent.push({ id: delivery.id, by: delivery.by, owner: state!.owner.kind });
            await store.delivered(delivery.id, `p-${delivery.id}`, this.now);
        }
    }
}

describe('interleavings', function () {
    this.timeout(120_000);
    let house: House;
    before(async () => { house = await shippedHouse(); });

    onBothStores((place) => {
        it('never let two speak, lose a message, say it twice, or leave a case without a way out', async () => {
            let round = 0;
            await fc.assert(fc.asyncProperty(steps, async (plan) => {
                const world = new World(place, house);
                await world.open();
                if (round++ > 0) await world.store.erase('customer');
                for (const step of plan) await world.step(step);
                await world.settle();

                const transcript = await world.store.transcript('c', 0, 1000);
                const heard = transcript.filter((entry) => entry.speaker === 'customer').map((entry) => entry.key);
                assert.deepEqual(heard, world.said, 'every message stands once, in order');
                assert.deepEqual(world.sent.filter((one) => one.by === 'bot' && one.owner === 'humanAgent'), [], 'the bot spoke over a person');
                assert.equal(new Set(world.sent.map((one) => one.id)).size, world.sent.length, 'a delivery left twice without a crash in between');
                assert.deepEqual(await world.store.counts().then(({ waiting, outbox, dead }) => ({ waiting, outbox, dead })), { waiting: 0, outbox: 0, dead: 0 });

                const state = await world.store.conversation('c');
                const open = (await world.store.cases({ limit: 50 })).filter((item) => !isClosed(item));
                assert.ok(open.length <= 1, 'two cases are open');
                assert.equal(state?.caseId, open[0]?.id);
                if (state?.owner.kind === 'humanAgent') assert.ok(open[0] && isOwned(open[0]) && open[0].humanAgent?.id === state.owner.person.id);
                else if (state) assert.ok(!open[0] || !isOwned(open[0]));
                await world.close();
            }), { numRuns: place.kind === 'sqlite' ? 60 : 25 });
        });
    });
});
