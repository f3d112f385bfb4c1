import assert from 'node:assert/strict';
import { isClosed } from '../../src/handoff/index.js';
import type { Case, CaseState } from '../../src/model.js';
import { chanceOf } from '../support/crash/chance.js';
import { shippedHouse } from '../support/house.js';
import { arrive, customersTalk, deskWorks, linesOf, soakRoster } from '../support/soak/actors.js';
import { SoakWorld } from '../support/soak/world.js';

/** SOAK_CASES=2200 is the full soak (some customers give up before they have a case); the suite takes a small part of the same day. SOAK_SEED repeats a run. */
const CASES = Number(process.env['SOAK_CASES'] ?? 150);
const SEED = Number(process.env['SOAK_SEED'] ?? 5);
const TICK = 20_000;
const HOUR = 3_600_000;
/** Customers a minute, more than twenty people can take: a queue stands. */
const RATE = 7;
/** Every so many customers come back once they are done. */
const RETURNING = 6;
const OPEN: CaseState[] = ['requested', 'queued', 'offered', 'claimed', 'active', 'idle'];

describe('a long day at the desk', function () {
    this.timeout(Math.max(240_000, CASES * 1500));
    let world: SoakWorld;
    let cases: Case[] = [];
    before(async () => {
        const shipped = await shippedHouse();
        const roster = soakRoster();
        const chance = chanceOf(SEED);
        world = new SoakWorld({ ...shipped, desk: { ...shipped.desk, roster } }, chance);
        await world.open();
        await day(roster, chance);
        cases = await world.store.cases({ limit: 100_000 });
    });
    after(() => world.close());

    /** Customers come at a steady rate; the desk works until nobody comes any more and a while longer, then goes home; time ends what is left. */
    async function day(roster: ReturnType<typeof soakRoster>, chance: ReturnType<typeof chanceOf>): Promise<void> {
        let came = 0;
        for (let over = 0; over < HOUR; world.now += TICK) {
            for (let due = (RATE * TICK) / 60_000; came < CASES && chance.happens(Math.min(1, due)); due -= 1) {
                arrive(world, chance, `c${came % RETURNING === 1 && came > 200 ? came - 200 : came}`);
                came += 1;
            }
            if (came >= CASES) over += TICK;
            const open = (await world.store.cases({ states: OPEN, limit: 5000 })).sort((a, b) => a.openedAt - b.openedAt);
            if (came >= CASES && open.length === 0) break;
            customersTalk(world, chance, open);
            await deskWorks(world, chance, roster, open);
            await world.work();
        }
        for (let i = 0; i < 120; i += 1, world.now += HOUR) await world.work();
    }

    it('brings every case to an end', () => {
        const states = Object.fromEntries([...new Set(cases.map(({ state }) => state))].map((state) => [state, cases.filter((item) => item.state === state).length]));
        console.log(`      ${cases.length} cases: ${JSON.stringify(states)}; ${JSON.stringify(world.counts)}`);
        assert.deepEqual(cases.filter((item) => !isClosed(item)).map(({ id, state }) => [id, state]), []);
        assert.ok(cases.length > CASES * 0.8, `only ${cases.length} cases`);
        assert.ok((states['resolved'] ?? 0) > cases.length / 4, 'people took part');
    });

    it('leaves nothing waiting and nothing undelivered', async () => {
        const { waiting, outbox, dead } = await world.store.counts();
        assert.deepEqual({ waiting, outbox, dead }, { waiting: 0, outbox: 0, dead: 0 });
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

    it('gives everybody their share', () => {
        const offers = cases.flatMap((item) => item.offers ?? []);
        assert.ok(offers.length > cases.length / 2, 'cases were offered');
        const claims = new Map<string, number>();
        for (const { humanAgent } of cases) if (humanAgent) claims.set(humanAgent.id, (claims.get(humanAgent.id) ?? 0) + 1);
        assert.ok(claims.size >= 15, `only ${claims.size} people had a case`);
    });
});
