/**
 * npm run train -- --data DIR [--out FILE] [--slice N]
 * npm run train -- --dialogues [--out FILE]
 * Makes src/mood/weights.bin from our own utterances and the public sets in DIR: the same bytes each run. First a model without the
 * tune part, to calibrate; then the one that ships, from all lines but the test part. Then the judgement of the service over a
 * conversation, src/mood/serviceWeights.ts, from our own dialogues as that model reads them. `--dialogues` does only this last part again,
 * with the weights there are.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EMOTIONS, SIGNALS } from '../src/model.js';
import { FEELINGS } from '../src/mood/cues.js';
import { createReader } from '../src/mood/index.js';
import { compile } from '../src/mood/lexicon.js';
import { FIRST_SIGNAL, REGISTER, TROUBLE } from '../src/mood/heads.js';
import { packWeights, parseWeights, ROWS, type Weights } from '../src/mood/weights.js';
import { calibrate, calibrated, logitsOf } from './calibrate.js';
import { lessonsOf, mannersOf, shippedCues } from './cues.js';
import type { Example } from './example.js';
import { countOf, fit, quantise, see, type Model } from './fit.js';
import { putLevels } from './levels.js';
import { evenOut, voicesOf } from './manners.js';
import { f1, mainOf, shownF1 } from './scores.js';
import { nonsenseOf } from './nonsense.js';
import { readSets } from './sets.js';
import { slipsOf } from './slips.js';
import { split } from './split.js';
import { fitTracker } from './tracker.js';
import { readUtterances } from './utterances.js';

const OWN_WEIGHT = 3;
const LESSON_WEIGHT = 1;
/** One plain request in so many is also seen with thanks at its end. */
const MANNERS = 8;
/** One line in so many is said in another manner. */
const VOICES = 2;
/** One in so many is mistyped. */
const SLIPS = 4;
/** Lines without meaning, and their weight. */
const NONSENSE = 2000;
const NONSENSE_WEIGHT = 1;
/** How much surer (logit) it has to be that somebody speaks to a service: most lines taught are such, of those to be read fewer. From a quarter to one, everyday talk and comments are read the better the more it is, and our own lines the less. */
const RESERVE = 0.75;
const root = join(import.meta.dirname, '..');
const option = (name: string): string | undefined => { const at = process.argv.indexOf(`--${name}`); return at < 0 ? undefined : process.argv[at + 1]; };
const shipped = join(root, 'src', 'mood', 'weights.bin');
const say = (text: string) => console.log(text);

function main(): void {
    if (process.argv.includes('--dialogues')) return finish(withoutLevels(parseWeights(readFileSync(shipped))));
    const data = option('data');
    if (!data) throw new Error('Say where the public sets are: npm run train -- --data DIR');
    const slice = Number(option('slice') ?? Infinity);
    const { examples, faults } = readUtterances(join(root, 'training', 'utterances'), OWN_WEIGHT);
    for (const fault of faults) say(`left out ${fault}`);
    const { train, tune, test, dropped } = split(examples.slice(0, slice));
    evenOut(examples);
    const cues = shippedCues(root);
    const foreign = readSets(data).filter((_, i) => slice === Infinity || i % 50 === 0);
    const sets = [...foreign, ...lessonsOf(cues, LESSON_WEIGHT), ...nonsenseOf([...train, ...tune, ...foreign], NONSENSE, NONSENSE_WEIGHT)];
    say(`own lines: ${train.length} to train, ${tune.length} to tune, ${test.length} to test in scenes never seen; ${dropped} near-duplicates left out; ${sets.length} lines of public sets and cue phrases`);

    const index = compile(cues);
    const census = countOf([...train, ...tune, ...sets], index);
    const seenSets = see(sets, index, census);
    const teach = (lines: Example[]): Model => {
        const own = [...lines, ...mannersOf(lines, cues, MANNERS), ...voicesOf(lines, root, VOICES), ...slipsOf(lines, root, SLIPS)];
        const seen = see(own, index, census);
        tellFaults(own, seen);
        return fit([...own, ...sets], { rows: [...seen.rows, ...seenSets.rows], sizes: [...seen.sizes, ...seenSets.sizes], dense: [...seen.dense, ...seenSets.dense], words: [...seen.words, ...seenSets.words] });
    };
    const first = teach(train);
    const seenTune = see(tune, index);
    const scaling = calibrate(logitsOf(first, seenTune), tune);
    report('tune', calibrated(first, scaling), tune, seenTune);
    const whole = calibrated(teach([...train, ...tune]), scaling);
    whole.bias[REGISTER]! -= RESERVE;
    report('test', whole, test, see(test, index));
    finish(quantise(whole));
}

/** What lines say of the service, and the tracker, on top of a model; then both files. */
function finish(model: Weights): void {
    const cues = shippedCues(root);
    const { levels, source } = fitTracker(root, compile(cues), createReader(cues, packWeights(model)), say);
    putLevels(model, levels);
    const weights = packWeights(model);
    writeFileSync(option('out') ?? shipped, weights);
    if (!option('out')) writeFileSync(join(root, 'src', 'mood', 'serviceWeights.ts'), source);
    say(`${(weights.length / 1048576).toFixed(2)} MB, sha256 ${createHash('sha256').update(weights).digest('hex').slice(0, 16)}`);
}

/** A model as it was before anything was learnt of what lines say of the service. */
function withoutLevels(model: Weights): Weights {
    putLevels(model, { bias: new Float32Array(3), table: new Float32Array(ROWS * 3) });
    return model;
}

/** How surely something is wrong where a fault is stated flatly. */
const FLATLY = 0.5;
const FAULTY = 0.2;

/** A fault stated flatly shows no feeling, and still something is wrong: own plain lines in which words of failure are heard. */
function tellFaults(examples: readonly Example[], { dense }: ReturnType<typeof see>): void {
    examples.forEach(({ emotions, targets }, i) => {
        if (emotions[0] === 'neutral' && dense[i]![FEELINGS.indexOf('disappointment')]! > FAULTY) targets[TROUBLE] = Math.max(targets[TROUBLE]!, FLATLY);
    });
}

/** Prints how a part is read by the model alone, without what the cues overrule. Choices are made by the tune part. */
function report(part: string, model: Model, test: Example[], seen: ReturnType<typeof see>): void {
    const logits = logitsOf(model, seen);
    for (const lang of ['', 'en', 'zh-CN', 'zh-TW']) {
        const pairs = test.flatMap(({ emotions, lang: of }, i) => (of.startsWith(lang) ? [[emotions[0]!, mainOf(logits[i]!)] as const] : []));
        say(`own ${part} ${lang.padEnd(5)} ${shownF1(f1(pairs, EMOTIONS))}`);
    }
    say(SIGNALS.map((signal, i) => {
        const pairs = test.map(({ targets }, k) => [String(targets[FIRST_SIGNAL + i] === 1), String(logits[k]![FIRST_SIGNAL + i]! > 0)] as const);
        const { precision = 0, recall = 0, count = 0 } = f1(pairs, ['true']).of.true ?? {};
        return `${signal} P ${precision.toFixed(2)} R ${recall.toFixed(2)} (${count})`;
    }).join(', '));
}

main();
