// CPU per message once warm, and what the model costs to have.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ownTest, reader, rows, weightsFile } from './reader.mjs';

const WARM = 3;

/** Mean from the process's CPU time over all messages; the 99th percentile from single readings, each the least of three, so that another process's turn on the core does not count. */
async function timed(read, texts) {
    for (let round = 0; round < WARM; round++) for (const text of texts) await read(text);
    const before = process.cpuUsage();
    for (const text of texts) await read(text);
    const { user, system } = process.cpuUsage(before);
    const single = [];
    for (const text of texts) {
        let least = Infinity;
        for (let i = 0; i < 3; i++) {
            const start = performance.now();
            await read(text);
            least = Math.min(least, performance.now() - start);
        }
        single.push(least * 1000);
    }
    single.sort((a, b) => a - b);
    return [((user + system) / texts.length), single[Math.floor(single.length * 0.99)]];
}

export async function costs(others, where) {
    const banking = where('bench/banking77.test.jsonl.gz');
    const jddc = where('bench/jddc_satisfaction.dev.jsonl.gz');
    const own = (zh) => ownTest.filter(({ lang }) => (lang !== 'en') === zh).map(({ text }) => text);
    const texts = {
        en: [...own(false), ...(banking ? rows(banking).map(({ text }) => text) : [])],
        zh: [...own(true), ...(jddc ? rows(jddc).flatMap(({ dialogue }) => dialogue.filter(({ speaker }) => speaker === 'customer').map(({ text }) => text)) : [])],
    };
    const table = [];
    for (const { name, read } of [{ name: 'Warmline (to reach: 40, 200, 30, 200)', read: (text) => reader.read(text) }, ...others]) {
        const cells = [];
        for (const lang of ['en', 'zh']) cells.push(...(await timed((text) => read(text, lang), texts[lang])).map((value) => value.toFixed(1)));
        table.push([name, ...cells]);
    }
    return table;
}

const ROUNDS = 5;
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Bytes of the file; time and memory the weights add to a fresh process that has the cues already. */
export function sizes() {
    const probe = join(import.meta.dirname, 'probe.mjs');
    const runs = Array.from({ length: ROUNDS }, () => JSON.parse(execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', probe], { encoding: 'utf8', env: { ...process.env, WEIGHTS: weightsFile } })));
    const row = (name, value, aim, unit) => [name, `${value.toFixed(1)} ${unit}`, `≤ ${aim} ${unit}`, value <= aim ? 'reached' : 'to do'];
    return [
        row('weights.bin', statSync(weightsFile).size / 1048576, 2, 'MB'),
        row('loading it', median(runs.map(({ ms }) => ms)), 60, 'ms'),
        row('memory it adds', median(runs.map(({ rss }) => rss)), 25, 'MB'),
        row('a message of 100,000 characters', median(longest()), 2, 'ms'),
    ];
}

function longest() {
    const text = readFileSync(import.meta.filename, 'utf8').repeat(30).slice(0, 100_000);
    return Array.from({ length: 50 }, () => {
        const start = performance.now();
        reader.read(text);
        return performance.now() - start;
    });
}
