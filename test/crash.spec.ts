import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { audit } from './support/crash/audit.js';
import { chanceOf, pause, type Chance } from './support/crash/chance.js';
import { dialogsWithDesk, openDesk, type Desk } from './support/crash/desk.js';
import { createCustomers, SIGNING_SECRET, type Customers } from './support/crash/customers.js';
import { startPlatform, type Platform } from './support/crash/platform.js';
import { build, freePort, WarmlineProcess } from './support/crash/process.js';
import { onBothStores, type StorePlace } from './support/stores.js';

/** CRASH_SEED repeats a run, as far as chance goes; the clock is never the same. */
const SEED = Number(process.env['CRASH_SEED'] ?? 20);
/** Every so many lives one ends before it has begun. */
const STILLBORN = 6;
/** What every customer says, in messages. */
const MESSAGES = 10;
const PATIENCE_MS = 150_000;

describe('a process that is killed again and again under load', () => onBothStores((place) => {
    let opened: World | undefined;
    before(function () {
        this.timeout(120_000);
        build();
    });
    afterEach(async () => {
        await opened?.close();
        opened = undefined;
    });

    it('loses nothing, doubles nothing, mixes up nothing', async function () {
        this.timeout(900_000);
        const lives = place.kind === 'sqlite' ? 20 : 5;
        const world = opened = await createWorld(place, place.kind === 'sqlite' ? 200 : 40);
        const { customers, warmline } = world;
        const began = Date.now();
        const spoken = customers.speak();
        const kills = await killAgainAndAgain(world, lives);
        await spoken;
        report(world, kills, began);
        await quiet(world);
        assert.deepEqual(await warmline.stop().then(({ code, signal }) => ({ code, signal })), { code: 0, signal: null });
        await assertWhole(world);
        report(world, kills, began);
        assert.ok(customers.copies > 0 && customers.repeats > 0 && world.desk.replies.size > 0, 'copies, repeated requests and people at the desk took part');
    });

    it('stops gracefully when it is asked to, and the next one goes on', async function () {
        this.timeout(300_000);
        const world = opened = await createWorld(place, 40);
        const { customers, warmline, chance } = world;
        const began = Date.now();
        const spoken = customers.speak();
        const stops = 3;
        for (let life = 0; life < stops; life += 1) {
            customers.admit(share(customers, stops, life + 2));
            warmline.spawn();
            await warmline.ready();
            const end = share(customers, stops, life + chance.next());
            await until(world, () => customers.receipted.size >= end);
            const { code, output } = await warmline.stop();
            assert.equal(code, 0, output);
            await assertNothingHalfDone(world);
        }
        customers.admit(customers.total);
        warmline.spawn();
        await spoken;
        await quiet(world);
        await warmline.stop();
        await assertWhole(world);
        report(world, stops, began);
    });
}));

/* ---------- the world ---------- */

interface World { place: StorePlace; chance: Chance; platform: Platform; customers: Customers; desk: Desk; warmline: WarmlineProcess; close(): Promise<void> }

async function createWorld(place: StorePlace, conversations: number): Promise<World> {
    const chance = chanceOf(SEED);
    const platform = await startPlatform(chance);
    const { dataDir, databaseUrl } = place.options();
    const folder = mkdtempSync(join(tmpdir(), 'warmline-crash-'));
    const settings = {
        PORT: String(await freePort()), BURST_MS: '20', ...(databaseUrl ? { DATABASE_URL: databaseUrl } : { DATA_DIR: dataDir }),
        SLACK_BOT_TOKEN: 'xoxb-crash', SLACK_SIGNING_SECRET: SIGNING_SECRET, SLACK_API_URL: `${platform.url}/api/`,
        DIALOGS_DIR: dialogsWithDesk(folder),
    };
    const warmline = new WarmlineProcess(settings, folder);
    const customers = createCustomers({ conversations, messages: MESSAGES, url: warmline.url, serviceUrl: platform.url, chance });
    const desk = openDesk({ platform, customers, chance });
    return {
        place, chance, platform, customers, desk, warmline,
        async close() {
            customers.giveUp();
            await warmline.dispose();
            await customers.close();
            await platform.close();
            rmSync(folder, { recursive: true, force: true });
        },
    };
}

/** How many messages may have been sent, or are to be taken, after so many of the lives. */
function share({ total }: Customers, lives: number, life: number): number {
    return Math.min(total, Math.round((total * life) / (lives + 1)));
}

/** Every life ends somewhere among the messages it is meant to take, while the next life's customers are writing already; a few end before that. */
async function killAgainAndAgain(world: World, wanted: number): Promise<number> {
    const { customers, warmline, chance } = world;
    const began = Date.now();
    let kills = 0;
    let startMs = 1000;
    for (let life = 0; life < wanted; life += 1) {
        customers.admit(share(customers, wanted, life + 2));
        if (life % STILLBORN === 1) {
            warmline.spawn();
            await pause(chance.next() * startMs);
            await warmline.kill();
            kills += 1;
        }
        const spawned = Date.now();
        warmline.spawn();
        await warmline.ready();
        startMs = Date.now() - spawned;
        const end = share(customers, wanted, life + chance.next());
        await until(world, () => customers.receipted.size >= end);
        await pause(chance.whole(0, 40));
        await warmline.kill();
        kills += 1;
        if (kills % 5 === 0) report(world, kills, began);
    }
    customers.admit(customers.total);
    warmline.spawn();
    await warmline.ready();
    return kills;
}

/** @throws Error if the process dies of itself, or nothing comes of it for too long */
async function until({ warmline, customers }: World, done: () => boolean): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    while (!done()) {
        warmline.assertAlive();
        if (Date.now() > deadline) assert.fail(`No progress within ${PATIENCE_MS / 1000} s, ${customers.receipted.size} messages receipted.\n${warmline.output}`);
        await pause(2);
    }
}

/** Nothing waits to be taken and nothing to be sent. */
async function quiet({ warmline, place, desk }: World): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    while (Date.now() < deadline) {
        const idle = desk.isQuiet();
        const figures = await warmline.metric('warmline_inbox_waiting', 'warmline_outbox_pending');
        if (idle && figures.every((figure) => figure === 0)) return;
        await pause(200);
    }
    const waiting = await place.sql('select key, attempts, error from inbox where taken_at is null limit 10');
    const pending = await place.sql('select id, lane, op, attempts, due_at, leased_until, error from deliveries where outcome is null order by seq limit 10');
    assert.fail(`There was no quiet within ${PATIENCE_MS / 1000} s. Waiting: ${JSON.stringify(waiting)}; to be sent: ${JSON.stringify(pending)}; the desk ${desk.isQuiet() ? 'rests' : 'still works'}.\n${warmline.output}`);
}

async function assertWhole({ place, customers, desk, platform }: World): Promise<void> {
    const faults = await audit({ place, store: await place.open(), talks: customers.talks, platform, replies: desk.replies });
    assert.equal(faults.length, 0, `${faults.length} faults, the first of them:\n    ${faults.slice(0, 12).join('\n    ')}`);
}

/** After a graceful stop: all that has a receipt is stored, and nobody waits for a lease to end. */
async function assertNothingHalfDone({ place, customers }: World): Promise<void> {
    const stored = new Set((await place.sql('select key from inbox')).map(({ key }) => String(key)));
    const lost = customers.talks.flatMap((talk) => talk.groups.flat().filter((said) => customers.receipted.has(said) && !stored.has(customers.keyOf(talk, said))).map(({ text }) => `${talk.conversationId}: ${text}`));
    assert.deepEqual(lost, [], 'every message with a receipt is stored');
    assert.deepEqual(await place.sql('select id, lane, attempts, error from deliveries where outcome is null and leased_until > 0'), [], 'no lease is left behind');
}

function report({ customers, desk, platform }: World, kills: number, began: number): void {
    const seconds = ((Date.now() - began) / 1000).toFixed(0);
    const copies = platform.posts.length - new Set(platform.posts.map(({ id }) => id)).size;
    console.log(`      ${seconds} s: ended ${kills} times; ${customers.receipted.size} of ${customers.total} messages receipted, ${customers.copies} copies taken, `
        + `${customers.repeats} requests repeated; ${platform.posts.length} posts, ${copies} of them again, ${platform.faults()} failed on purpose; ${desk.replies.size} cases claimed`);
}
