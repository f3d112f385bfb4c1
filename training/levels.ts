import type { Level } from '../src/model.js';
import { FIRST_LEVEL } from '../src/mood/heads.js';
import { LEVELS } from '../src/mood/service.js';
import { ROWS, STRIDE, valueOf, type Weights } from '../src/mood/weights.js';
import { seeded } from './fit.js';

/** A customer line of a dialogue: rows of its features, how many there were, and how the customer stood to the service then. */
export interface LevelLine { row: Uint16Array; size: number; level: Level }

/** Per level a bias, and a weight for each row of the table. */
export interface LevelModel { bias: Float32Array; table: Float32Array }

/** Chosen by cross-validation over scenes of our own dialogues: two to eight rounds lie within .01 of each other. */
const OPTIONS = { epochs: 3, rate: 0.3, biasRate: 0.01, seed: 5 };
const COUNT = LEVELS.length;

/**
 * What a line by its words alone says of the service so far: softmax regression by AdaGrad (Duchi, Hazan, Singer 2011). Much of it is nowhere
 * named a feeling: “and when would that be”, 那要等到什么时候, a bare “oh”.
 */
export function fitLevels(lines: readonly LevelLine[]): LevelModel {
    const random = seeded(OPTIONS.seed);
    const model: LevelModel = { bias: new Float32Array(COUNT), table: new Float32Array(ROWS * COUNT) };
    const squares = new Float32Array(ROWS * COUNT).fill(0.1);
    const order = [...lines];
    for (let epoch = 0; epoch < OPTIONS.epochs; epoch++) {
        for (let i = order.length - 1; i > 0; i--) {
            const j = Math.floor(random() * (i + 1));
            [order[i], order[j]] = [order[j]!, order[i]!];
        }
        for (const line of order) {
            const value = valueOf(line.size);
            levelsOf(model, line).forEach((p, level) => {
                const error = p - Number(LEVELS[level] === line.level);
                model.bias[level]! -= OPTIONS.biasRate * error;
                const slope = error * value;
                for (const row of line.row) {
                    const place = row * COUNT + level;
                    model.table[place]! -= OPTIONS.rate * slope / Math.sqrt(squares[place]! += slope * slope);
                }
            });
        }
    }
    return model;
}

/** Probability of each level, by the words of a line. */
export function levelsOf({ bias, table }: LevelModel, { row, size }: Pick<LevelLine, 'row' | 'size'>): number[] {
    const value = valueOf(size);
    const odds = LEVELS.map((_, level) => {
        let sum = 0;
        for (const one of row) sum += table[one * COUNT + level]!;
        return Math.exp(bias[level]! + sum * value);
    });
    const whole = odds.reduce((sum, one) => sum + one, 0);
    return odds.map((one) => one / whole);
}

/** Steps of a weight: fewer than a byte has, so that the file stays small. */
const STEPS = 15;

/** Puts what lines say of the service into its columns of a model, in bytes. */
export function putLevels({ bias, scale, table }: Weights, levels: LevelModel): void {
    for (let level = 0; level < COUNT; level++) {
        let most = 0;
        for (let at = level; at < levels.table.length; at += COUNT) most = Math.max(most, Math.abs(levels.table[at]!));
        bias[FIRST_LEVEL + level] = levels.bias[level]!;
        scale[FIRST_LEVEL + level] = most / STEPS;
        for (let row = 0; row < ROWS; row++) table[row * STRIDE + FIRST_LEVEL + level] = Math.round(levels.table[row * COUNT + level]! / (most / STEPS || 1));
    }
}
