// The reader under test, our own test part, and the public sets.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createReader } from '../../src/mood/index.js';
import { shippedCues } from '../../training/cues.js';
import { split } from '../../training/split.js';
import { readUtterances } from '../../training/utterances.js';

const root = join(import.meta.dirname, '..', '..');
export const weightsFile = process.env.MW;
export const reader = createReader(shippedCues(root), readFileSync(weightsFile));
export const ownTest = split(readUtterances(join(root, 'training', 'utterances'), 1).examples).test;

const kept = new Map();
/** Rows of a gzipped JSON-lines file. */
export function rows(file) {
    if (!kept.has(file)) kept.set(file, gunzipSync(readFileSync(file)).toString().trim().split('\n').map((line) => JSON.parse(line)));
    return kept.get(file);
}
export const HARD = ['anger', 'disappointment', 'anxiety', 'sadness'];
export const polarity = (emotion) => (emotion === 'neutral' ? 'neutral' : emotion === 'satisfaction' || emotion === 'gratitude' ? 'positive' : 'negative');
