// node bench/thinking.mjs [-- --rounds 7]   (after npm run build)
// What a turn costs without store and channels: mood, dialog, rules and words, through the spine, on the conversations of the other benchmarks. CPU milliseconds.
import { join } from 'node:path';
import { loadContent } from '../dist/lib/content/index.js';
import { takeTurn } from '../dist/lib/conversation.js';
import { houseOf } from '../dist/lib/house.js';
import { STEPS, lineOf } from './lib/requests.mjs';
import { spread, table } from './lib/stats.mjs';

const at = process.argv.indexOf('--rounds');
const rounds = at < 0 ? 7 : Number(process.argv[at + 1]);
const WARM = 1500;
const TALKS = 300;
const TAIL = 60;
const AIM = 0.25;

const root = join(import.meta.dirname, '..');
const content = await loadContent({ dialogs: join(root, 'dialogs'), locales: join(root, 'locales'), knowledge: join(root, 'knowledge'), memory: join(root, 'dist', 'content.memory') });
const house = houseOf(content, { defaultLocale: 'en', timeZone: 'UTC', places: [] });
let lastId = 0;
let now = Date.UTC(2026, 0, 7, 10);
const id = () => `id-${++lastId}`;

/** As the store does it. */
function freeze(value) {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
    Object.values(value).forEach(freeze);
    return Object.freeze(value);
}

/** One conversation, told to its end. */
function talk(number) {
    const conversationId = `talk-${number}`;
    let snapshot = { conversationId, transcript: [], attempts: 0 };
    for (let step = 0; step < STEPS; step++) {
        now += 20_000;
        const message = { kind: 'message', key: id(), conversationId, channel: 'slack', at: now, address: 'a', from: { id: `u${number}` }, messageId: id(), text: lineOf(number, step) };
        const change = takeTurn({ ...snapshot, incomings: [message] }, house, { now, id, seed: number * STEPS + step });
        const lines = change.entries.map((entry) => ({ ...entry, seq: ++lastId, conversationId }));
        snapshot = {
            ...snapshot, state: freeze(change.state), transcript: freeze([...snapshot.transcript, ...lines].slice(-TAIL)),
            openCase: change.cases.find((one) => one.id === change.state.caseId) ?? snapshot.openCase,
        };
    }
}

for (let i = 0; i < WARM; i++) talk(i);
const figures = [];
for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    for (let i = 0; i < TALKS; i++) talk(WARM + round * TALKS + i);
    const { user, system } = process.cpuUsage(before);
    figures.push((user + system) / 1000 / (TALKS * STEPS));
}
console.log(`\nThe turn without store and channels, CPU ms, median (least–most) of ${rounds} rounds of ${TALKS * STEPS} turns\n`);
console.log(table(['', 'ms', 'aim'], [['mood, dialog, rules, words', spread(figures, 3), `≤ ${AIM}`]]));
