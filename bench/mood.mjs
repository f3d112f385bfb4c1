// npm run bench:mood -- --data DIR
// What the mood room reads right, how surely, how evenly and at what cost, with what else can be installed beside it. DIR holds
// `train` and `bench` of the public sets; what is missing is said.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { table } from './lib/stats.mjs';
import { costs, sizes } from './mood/cost.mjs';
import { fairness } from './mood/fairness.mjs';
import { hard } from './mood/hard.mjs';
import { measures } from './mood/measures.mjs';
import { peers, polarities } from './mood/peers.mjs';
import { reliability, signalTable } from './mood/tables.mjs';

const at = process.argv.indexOf('--data');
const data = at < 0 ? undefined : process.argv[at + 1];
if (!data || !existsSync(data)) {
    console.error('Say where the public sets are: npm run bench:mood -- --data DIR, with DIR/train and DIR/bench as in docs/mood.md. Our own test part needs none of them.');
    if (data) process.exit(1);
}

const show = (title, head, rows) => console.log(`\n${title}\n\n${table(head, rows)}`);
const where = (file) => (data && existsSync(join(data, file)) ? join(data, file) : undefined);

show('What is read right', ['measure', 'reached', 'to reach', ''], measures(where));
show('Hard messages: main emotion right', ['kind', 'lines', 'right', 'to reach', ''], hard());
show('Surely: of readings said at p, the share that is right (own test part)', ['said at', 'readings', 'mean p', 'right'], reliability());
show('Signals on the own test part', ['signal', 'lines', 'precision', 'recall'], signalTable());
show('Evenly: urgency of the same complaint', ['complaint', 'least', 'most', 'apart', 'to reach', ''], fairness());
const others = await peers();
show('Beside others: negative, neutral, positive, macro-F1', ['set', 'Warmline', ...others.map(({ name }) => name)], await polarities(others, where));
show('Cost: CPU µs per message', ['reader', 'en mean', 'en p99', 'zh mean', 'zh p99'], await costs(others, where));
show('Size', ['', 'reached', 'to reach', ''], sizes());
