import { SIGNALS, type Signal } from '../src/model.js';
import { DENSE, FIRST_SIGNAL, HEADS, INTENSITY, joinRegisters, SERVICE, sigmoid, TROUBLE } from '../src/mood/heads.js';
import { POOLED } from '../src/mood/pooling.js';
import type { Example } from './example.js';
import { scoreOf, type Model, type Seen } from './fit.js';
import { scorePool } from './pool.js';

/** Per head a factor and an addition to its logit. */
export interface Calibration { factor: Float32Array; added: Float32Array }

/** Logits of each text, emotions as the reader has them. */
export function logitsOf(model: Model, { rows, sizes, dense, words }: Seen): Float32Array[] {
    return rows.map((row, i) => {
        const logits = new Float32Array(HEADS);
        scoreOf(model, row, sizes[i]!, dense[i]!, logits);
        scorePool(model.pool, words[i]!, logits);
        joinRegisters(logits);
        return logits;
    });
}

/**
 * Platt scaling (1999) of emotions on lines the model has not seen, so that of what is said at 0.8 four in five
 * are right; of a signal the best threshold, where there are enough lines to choose it by.
 */
export function calibrate(logits: readonly Float32Array[], examples: readonly Example[]): Calibration {
    const factor = new Float32Array(HEADS).fill(1);
    const added = new Float32Array(HEADS);
    for (let head = 0; head < SERVICE; head++) [factor[head], added[head]] = platt(logits.map((one) => one[head]!), examples.map(({ targets }) => targets[head]!));
    const moved = examples.flatMap(({ targets }, i) => (targets[INTENSITY]! > 0 ? [[logits[i]![INTENSITY]!, targets[INTENSITY]!] as const] : []));
    [factor[INTENSITY], added[INTENSITY]] = spread(moved.map(([logit]) => logit), moved.map(([, target]) => Math.log(target / (1.02 - target))));
    [factor[TROUBLE], added[TROUBLE]] = platt(logits.map((one) => one[TROUBLE]!), examples.map(({ targets }) => targets[TROUBLE]!));
    SIGNALS.forEach((signal, i) => {
        const head = FIRST_SIGNAL + i;
        added[head] = -bestThreshold(logits.map((one) => one[head]!), examples.map(({ targets }) => targets[head] === 1), signal);
    });
    return { factor, added };
}

/** Logistic regression of one variable by Newton's method. */
function platt(logits: number[], targets: number[]): [factor: number, added: number] {
    let a = 1;
    let b = 0;
    for (let round = 0; round < 20; round++) {
        let ga = 0, gb = 0, haa = 1e-6, hab = 0, hbb = 1e-6;
        logits.forEach((z, i) => {
            const p = sigmoid(a * z + b);
            const error = p - targets[i]!;
            const spread = p * (1 - p);
            ga += error * z; gb += error;
            haa += spread * z * z; hab += spread * z; hbb += spread;
        });
        const det = haa * hbb - hab * hab;
        a -= (hbb * ga - hab * gb) / det;
        b -= (haa * gb - hab * ga) / det;
    }
    return [a, b];
}

/** Makes values as wide as what they estimate: a regression draws towards the middle, and fury has to be seen as fury. */
function spread(values: number[], wanted: number[]): [factor: number, added: number] {
    const [mean, width] = momentsOf(values);
    const [wantedMean, wantedWidth] = momentsOf(wanted);
    return [wantedWidth / width, wantedMean - mean * wantedWidth / width];
}

function momentsOf(values: number[]): [mean: number, width: number] {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return [mean, Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)];
}

const ENOUGH = 15;
const THRESHOLDS = [-2, -1.6, -1.2, -0.8, -0.4, 0, 0.4, 0.8, 1.2, 1.6, 2, 2.4, 2.8];
/** Signals better heard once too often: a missed one counts as much as two imagined. */
const DEAR: readonly Signal[] = ['asksHuman', 'selfHarm', 'danger', 'fraud'];

/** The threshold with the best F-measure: F2 of those that are dear, F0.5 of the others, as rules act on a signal at once. */
function bestThreshold(logits: number[], gold: boolean[], signal: Signal): number {
    const count = gold.filter(Boolean).length;
    if (count < ENOUGH) return 0;
    const beta2 = DEAR.includes(signal) ? 4 : 0.25;
    const scoreAt = (threshold: number) => {
        const said = logits.map((z) => z > threshold);
        return ((1 + beta2) * said.filter((yes, i) => yes && gold[i]).length) / (said.filter(Boolean).length + beta2 * count);
    };
    return THRESHOLDS.reduce((best, threshold) => (scoreAt(threshold) > scoreAt(best) ? threshold : best), 0);
}

/** A model whose logits are calibrated: factor and addition go into its weights. */
export function calibrated({ bias, dense, table, pool }: Model, { factor, added }: Calibration): Model {
    const of = (head: number) => factor[head >= SERVICE && head < INTENSITY ? head - SERVICE : head]!;
    return {
        bias: bias.map((value, head) => value * of(head) + added[head]!),
        dense: dense.map((value, i) => value * of(Math.floor(i / DENSE))),
        table: table.map((value, i) => value * of(i % HEADS)),
        pool: { ...pool, out: pool.out.map((value, i) => value * of(Math.floor(i / POOLED))) },
    };
}
