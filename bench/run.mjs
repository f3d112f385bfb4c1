// npm run bench [-- --rounds 5] [-- --only start|rules|thinking|turns|memory]
// Side by side in one run: Warmline's full turn on durable SQLite against bare echo bots. Figures are CPU time, medians of paired rounds.
import { execFileSync } from 'node:child_process';
import { STEPS, lineOf } from './lib/requests.mjs';
import { startSubject } from './lib/subject.mjs';
import { median, spread, table } from './lib/stats.mjs';

const option = (name, fallback) => { const at = process.argv.indexOf(`--${name}`); return at < 0 ? fallback : process.argv[at + 1]; };
const rounds = Number(option('rounds', 5));
const only = option('only', '');
// Long enough for the optimising compiler to have seen every path of a turn: a server runs for weeks.
const WARM = 5000;
const TURNS = 2000;
const IDLE = 10_000;
const PEERS = { teams: 'peers/botframework-echo.mjs', slack: 'peers/bolt-echo.mjs' };
const say = (text) => process.stderr.write(text);

/** Sixty-four conversations side by side, each told to its end, then the next sixty-four: as a day goes. */
function script(platform) {
    return (i) => {
        const number = Math.floor(i / (64 * STEPS)) * 64 + (i % 64);
        return { conversation: `${platform === 'slack' ? 'D' : 'a:'}w${number}`, text: lineOf(number, Math.floor(i / 64) % STEPS) };
    };
}

/** CPU milliseconds per turn, once everything is warm. */
async function cpuPerTurn(file, platform) {
    const subject = await startSubject(file);
    const message = script(platform);
    await subject.drive(platform, WARM, 32, message);
    await subject.ask('collect');
    const before = await subject.ask('stats');
    await subject.drive(platform, TURNS, 32, (i) => message(WARM + i));
    const after = await subject.ask('stats');
    subject.stop();
    if (subject.failures > 0) throw new Error(`${file}: ${subject.failures} turns were not answered`);
    return (after.cpuMs - before.cpuMs) / TURNS;
}

async function turns() {
    const figures = { teams: [], slack: [] };
    for (let round = 1; round <= rounds; round++) {
        for (const platform of ['teams', 'slack']) {
            say(`\rCPU per turn: round ${round} of ${rounds}, ${platform}   `);
            const ours = await cpuPerTurn('warmline.mjs', platform);
            const peer = await cpuPerTurn(PEERS[platform], platform);
            figures[platform].push({ ours, peer });
        }
    }
    say('\r');
    const rows = Object.entries(figures).map(([platform, pairs]) => [
        platform, spread(pairs.map((p) => p.ours)), spread(pairs.map((p) => p.peer)), spread(pairs.map((p) => p.peer / p.ours)), platform === 'teams' ? '≥ 1.0' : '≥ 0.9',
    ]);
    console.log(`\nCPU per turn, ms, median (least–most) of ${rounds} paired rounds, ${TURNS} turns each, 32 under way\n`);
    console.log(table(['platform', 'Warmline', 'bare echo bot', 'turns per CPU second, ×', 'aim'], rows));
}

async function start() {
    const ours = [];
    for (let round = 1; round <= rounds; round++) {
        say(`\rStart: round ${round} of ${rounds}   `);
        const subject = await startSubject('warmline.mjs');
        ours.push(subject.startCpuMs);
        subject.stop();
    }
    say('\r');
    console.log(`\nStart to listening: ${spread(ours, 0)} ms CPU, aim ≤ 1300`);
}

/** Bytes by which memory grew over so many conversations that then lie idle. The peer's state is filled up to the size ours has after one turn. */
async function growth(file, env) {
    const subject = await startSubject(file, env);
    await subject.drive('teams', 500, 32, (i) => ({ conversation: `a:warm${i}`, text: lineOf(i, 0) }));
    const before = await subject.ask('collect');
    await subject.drive('teams', IDLE, 32, (i) => ({ conversation: `a:idle${i}`, text: lineOf(i, 0) }));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const after = await subject.ask('collect');
    subject.stop();
    return { rss: (after.rss - before.rss) / 1048576, heap: (after.heap - before.heap) / 1048576 };
}

async function memory() {
    const ours = [];
    const peer = [];
    for (let round = 1; round <= Math.min(rounds, 3); round++) {
        say(`\rMemory: round ${round}   `);
        ours.push(await growth('warmline.mjs'));
        peer.push(await growth(PEERS.teams, { STATE_BYTES: option('state-bytes', '1100') }));
    }
    say('\r');
    const of = (list, key) => list.map((one) => one[key]);
    console.log(`\nMemory grown by ${IDLE} idle conversations, MB\n`);
    console.log(table(['', 'Warmline', 'bare echo bot', 'ratio of medians', 'aim'], ['heap', 'rss'].map((key) => [
        key, spread(of(ours, key), 1), spread(of(peer, key), 1), (median(of(ours, key)) / median(of(peer, key))).toFixed(2), '≤ 1.1',
    ])));
}

/** Programs of their own, so that nothing measured before has warmed or crowded them. */
const apart = (file) => () => { execFileSync(process.execPath, [new URL(file, import.meta.url).pathname], { stdio: 'inherit' }); };

for (const [name, run] of Object.entries({ start, rules: apart('rules.mjs'), thinking: apart('thinking.mjs'), turns, memory })) if (only === '' || only === name) await run();
process.exit(0);
