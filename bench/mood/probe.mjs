// A fresh process: what loading the weights adds to a reader of cues. Prints one line of JSON.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReader } from '../../src/mood/index.js';
import { shippedCues } from '../../training/cues.js';
import { parseWeights } from '../../src/mood/weights.js';

const cues = shippedCues(join(import.meta.dirname, '..', '..'));
createReader(cues).read('the cues alone 只有词表');
globalThis.gc();
const before = process.memoryUsage.rss();
const start = performance.now();
const bytes = readFileSync(process.env.WEIGHTS);
parseWeights(bytes);
const ms = performance.now() - start;
const reader = createReader(cues, bytes);
for (let i = 0; i < 200; i++) reader.read(`still waiting for parcel ${i}, 又等了${i}天`);
globalThis.gc();
console.log(JSON.stringify({ ms, rss: (process.memoryUsage.rss() - before) / 1048576 }));
