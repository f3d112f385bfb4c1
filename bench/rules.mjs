// node bench/rules.mjs [-- --rounds 7]   (after npm run build)
// What the rules cost per customer message: fifteen of them, and all that ship, on the facts of calm, sour and angry messages. CPU microseconds.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf, judge, parseRules } from '../dist/lib/escalation/index.js';
import { calmMood } from '../dist/lib/mood/index.js';
import { spread, table } from './lib/stats.mjs';

const at = process.argv.indexOf('--rounds');
const rounds = at < 0 ? 7 : Number(process.argv[at + 1]);
const TURNS = 20_000;
const AIM = 40;

const file = join(import.meta.dirname, '..', 'dialogs', 'escalation.yaml');
const shipped = parseRules(readFileSync(file, 'utf8'), file);
// The first fifteen that a conversation without a case has to pass: none of those that stop it.
const fifteen = { ...shipped, rules: shipped.rules.filter(({ condition }) => !condition.facts.includes('caseOpen')).slice(0, 15) };

const NONE = { anger: 0, disappointment: 0, anxiety: 0, sadness: 0, confusion: 0, satisfaction: 0, gratitude: 0, neutral: 1 };
const reading = (changes) => ({ emotion: 'neutral', intensity: 0, valence: 0, emotions: NONE, signals: [], style: 'plain', lang: 'en', evidence: [], ...changes });
const MESSAGES = [
    { reading: reading({}), mood: calmMood() },
    { reading: reading({ emotion: 'gratitude', valence: 0.7, signals: ['thanks'] }), mood: { ...calmMood(), turns: 4, satisfaction: 0.5, gratitude: 0.8 } },
    { reading: reading({ emotion: 'disappointment', intensity: 0.5, valence: -0.4, signals: ['urgent'] }), mood: { ...calmMood(), turns: 3, disappointment: 0.5, valence: -0.2, negativeTurns: 1, negativeStreak: 1, satisfaction: -0.2 } },
    { reading: reading({ emotion: 'confusion', intensity: 0.4, valence: -0.2 }), mood: { ...calmMood(), turns: 6, confusion: 0.4, negativeTurns: 2, slope: -0.1 } },
];

const turn = (rules, i) => {
    const message = MESSAGES[i % MESSAGES.length];
    const facts = factsOf({
        ...message, signalsSoFar: message.reading.signals, dialog: { misses: 0, asks: 1, topic: 'delivery', complete: false }, repeats: 0, unanswered: 1,
        offered: true, caseOpen: false, open: true, vip: false, channel: 'slack', minutes: 4, waitingMinutes: 0,
    });
    return judge(rules, facts, []);
};

/** CPU microseconds per message. */
function cost(rules) {
    const before = process.cpuUsage();
    for (let i = 0; i < TURNS; i++) turn(rules, i);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / TURNS;
}

const subjects = [['fifteen rules', fifteen], [`all ${shipped.rules.length} that ship`, shipped]];
const figures = subjects.map(() => []);
for (let round = 0; round <= rounds; round++) {
    // The first round is for the optimising compiler.
    subjects.forEach(([, rules], i) => { const micros = cost(rules); if (round > 0) figures[i].push(micros); });
}
console.log(`CPU µs per message, facts laid out and rules judged, median (least–most) of ${rounds} rounds of ${TURNS}\n`);
console.log(table(['rules', 'µs', 'aim'], subjects.map(([name], i) => [name, spread(figures[i]), i === 0 ? `≤ ${AIM}` : ''])));
