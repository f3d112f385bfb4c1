// Readers of sentiment from npm, installed on demand beside this file so that the product's own install stays small.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { f1 } from '../../training/scores.js';
import { goEmotions } from '../../training/sets.js';
import { ownTest, polarity, reader, rows } from './reader.mjs';

const here = import.meta.dirname;
const require = createRequire(import.meta.url);
const sign = (value, edge) => (value <= -edge ? 'negative' : value >= edge ? 'positive' : 'neutral');

/** Each peer as a function from text to negative, neutral or positive, with the edges its makers name. */
export async function peers() {
    if (!existsSync(join(here, 'node_modules'))) {
        process.stderr.write('Installing the peers … ');
        execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: here, stdio: 'ignore' });
        process.stderr.write('done\n');
    }
    const { SentimentIntensityAnalyzer: vader } = require('vader-sentiment');
    const Afinn = require('sentiment');
    const { SentimentManager } = require('node-nlp');
    const afinn = new Afinn();
    const nlp = new SentimentManager();
    return [
        { name: 'vader-sentiment', read: (text) => sign(vader.polarity_scores(text).compound, 0.05) },
        { name: 'sentiment (afinn)', read: (text) => sign(afinn.analyze(text).score, 1) },
        { name: 'node-nlp', read: async (text, lang) => (await nlp.process(lang, text)).vote },
    ];
}

const SETS = [
    ['own test, English', undefined, () => ownTest.filter(({ lang }) => lang === 'en').map(({ text, emotions }) => [polarity(emotions[0]), text, 'en'])],
    ['own test, Chinese', undefined, () => ownTest.filter(({ lang }) => lang !== 'en').map(({ text, emotions }) => [polarity(emotions[0]), text, 'zh'])],
    ['GoEmotions test', 'train/goemotions.test.jsonl.gz', (file) => rows(file).map(({ text, label }) => [goEmotions(label), text, 'en']).filter(([gold]) => gold.length === 1).map(([[gold], ...rest]) => [polarity(gold), ...rest])],
    ['TweetEval emotion test (no neutral)', 'bench/tweeteval_emotion.test.jsonl.gz', (file) => rows(file).map(({ text, label }) => [label === 'joy' || label === 'optimism' ? 'positive' : 'negative', text, 'en'])],
    ['Chinese shop reviews (no neutral)', 'bench/online_shopping.dev.jsonl.gz', (file) => rows(file).filter((_, i) => i % 4 === 0).map(({ text, label }) => [label, text, 'zh'])],
];

/** Macro-F1 over negative, neutral and positive, ours and each peer's. */
export async function polarities(others, where) {
    const all = [{ read: (text) => polarity(reader.read(text).emotion) }, ...others];
    const table = [];
    for (const [name, file, pairsOf] of SETS) {
        if (file && !where(file)) { table.push([`${file} is not there`, ...all.map(() => '–')]); continue; }
        const pairs = pairsOf(file && where(file));
        const scores = [];
        for (const { read } of all) {
            const judged = [];
            for (const [gold, text, lang] of pairs) judged.push([gold, await read(text, lang)]);
            scores.push(f1(judged, ['negative', 'neutral', 'positive']).macro.toFixed(3));
        }
        table.push([name, ...scores]);
    }
    return table;
}
