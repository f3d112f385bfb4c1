import assert from 'node:assert/strict';
import { isClosed, type Roster } from '../../src/handoff/index.js';
import type { Case, CaseState } from '../../src/model.js';
import { chanceOf, type Chance } from '../support/crash/chance.js';
import { shippedHouse } from '../support/house.js';
import { arrive, customersTalk, deskWorks, givenTo, linesOf, PEOPLE, soakRoster } from '../support/soak/actors.js';
import { SoakWorld } from '../support/soak/world.js';
import { ownDatabase } from '../support/stores.js';

/** Customers who come; SOAK_CASES sets another number for both databases. Some give up before they have a case, some come back. SOAK_SEED repeats a run. */
const CUSTOMERS = { sqlite: 2060, postgres: 120 };
const SEED = Number(process.env['SOAK_SEED'] ?? 5);
const TICK = 30_000;
const HOUR = 3_600_000;
/** Customers a minute, more than twenty people can take: a queue stands. */
const RATE = 7;
/** Every so many customers come back once they are done. */
const RETURNING = 6;
const OPEN: CaseState[] = ['requested', 'queued', 'offered', 'claimed', 'active', 'idle'];
const CAPACITY = 3;

for (const kind of ['sqlite', 'postgres'] as const) describe(`a long day at the desk, on ${kind}`, function () {
    const customers = Number(process.env['SOAK_CASES'] ?? CUSTOMERS[kind]);
    this.timeout(Math.max(240_000, customers * 1500));
    let database: Awaited<ReturnType<typeof ownDatabase>>;
    let world: SoakWorld;
    let cases: Case[] = [];
    /** People to whom the desk gave more than they have hands for, and when. */
    const overloaded: string[] = [];

    before(async function () {
        database = await ownDatabase(kind);
        if (!database) return this.skip();
        const shipped = await shippedHouse();
        const roster = soakRoster();
        const chance = chanceOf(SEED);
        world = new SoakWorld({ ...shipped, desk: { ...shipped.desk, roster } }, chance, database.open);
        await world.open();
        await day(roster, chance);
        cases = await world.store.cases({ limit: 100_000 });
    });
    after(async () => {
        await world?.close();
        await database?.drop();
    });

    /** Customers come at a steady rate; the desk works until nobody comes any more and a while longer, then goes home; time ends what is left. */
    async function day(roster: Roster, chance: Chance): Promise<void> {
        let came = 0;
        for (let over = 0; over < HOUR; world.now += TICK) {
            for (let due = (RATE * TICK) / 60_000; came < customers && chance.happens(Math.min(1, due)); due -= 1) {
                arrive(world, chance, `c${came % RETURNING === 1 && came > 200 ? came - 200 : came}`);
                came += 1;
            }
            if (came >= customers) over += TICK;
            const open = (await world.store.cases({ states: OPEN, limit: 5000 })).sort((a, b) => a.openedAt - b.openedAt);
            if (came >= customers && open.length === 0) break;
            look(open);
            customersTalk(world, chance, open);
            await deskWorks(world, chance, roster, open);
            await world.work();
        }
        for (let i = 0; i < 120; i += 1, world.now += HOUR) await world.work();
    }

    /** The gravest case may go to somebody with full hands; nothing else. */
    function look(open: readonly Case[]): void {
        for (const who of PEOPLE) {
            const { given, urgent } = givenTo(who, open);
            if (given > CAPACITY + Math.min(urgent, 1)) overloaded.push(`${who} has ${given} at ${new Date(world.now).toISOString()}`);
        }
    }

    it('brings every case to an end', () => {
        const states = Object.fromEntries([...new Set(cases.map(({ state }) => state))].map((state) => [state, cases.filter((item) => item.state === state).length]));
        console.log(`      ${cases.length} cases: ${JSON.stringify(states)}; ${JSON.stringify(world.counts)}`);
        assert.deepEqual(cases.filter((item) => !isClosed(item)).map(({ id, state }) => [id, state]), []);
        assert.ok(cases.length > customers * 0.8, `only ${cases.length} cases`);
        assert.ok((states['resolved'] ?? 0) > cases.length / 4, 'people took part');
    });

    it('leaves nothing waiting, nothing undelivered and nothing given up', async () => {
        const { waiting, outbox, dead } = await world.store.counts();
        assert.deepEqual({ waiting, outbox, dead, logged: world.logged }, { waiting: 0, outbox: 0, dead: 0, logged: [] });
        assert.ok(world.counts.faults > 0 && world.counts.copies > 0 && world.counts.crashes > 0, 'trouble took part');
    });

    it('loses, doubles and mixes up nothing', async () => {
        for (const [conversationId, said] of world.said) {
            const transcript = await world.store.transcript(conversationId, 0, 100_000);
            assert.deepEqual(linesOf(transcript, 'customer').map(({ key }) => key).sort(), [...said].sort(), `${conversationId}: every message once`);
            const written = linesOf(transcript, 'humanAgent').map(({ key }) => key);
            const reached = (world.sent.get(conversationId) ?? []).filter(({ by }) => by === 'humanAgent').map(({ id }) => id);
            assert.deepEqual(reached, written, `${conversationId}: every reply once, in order`);
        }
    });

    it('lets nobody be spoken over', () => {
        const over = [...world.sent].flatMap(([id, sent]) => sent.filter(({ by, owner }) => by === 'bot' && owner !== 'bot').map(({ text }) => [id, text]));
        assert.deepEqual(over, []);
    });

    it('ends every wait with a word to the customer', () => {
        for (const { conversationId, closedAt, code } of cases) {
            const after = (world.sent.get(conversationId) ?? []).filter(({ at, by }) => at >= closedAt! && by !== 'humanAgent');
            assert.ok(after.length > 0, `${code}: closed without a word`);
        }
    });

    it('gives everybody their share, and nobody more than they have hands for', () => {
        const offers = cases.flatMap((item) => item.offers ?? []);
        assert.ok(offers.length > cases.length / 2, 'cases were offered');
        const claims = new Map<string, number>();
        for (const { humanAgent } of cases) if (humanAgent) claims.set(humanAgent.id, (claims.get(humanAgent.id) ?? 0) + 1);
        assert.ok(claims.size >= 15, `only ${claims.size} people had a case`);
        assert.deepEqual(overloaded, []);
    });
});
