import { EMOTIONS, type Emotion } from '../src/model.js';

export interface F1 { macro: number; accuracy: number; of: Record<string, { precision: number; recall: number; f1: number; count: number }> }

/** Per class and averaged over the classes that occur in the gold labels. */
export function f1(pairs: readonly (readonly [gold: string, got: string])[], classes: readonly string[]): F1 {
    const of: F1['of'] = {};
    for (const name of classes) {
        const right = pairs.filter(([gold, got]) => gold === name && got === name).length;
        const said = pairs.filter(([, got]) => got === name).length;
        const count = pairs.filter(([gold]) => gold === name).length;
        if (count > 0) of[name] = { precision: right / Math.max(said, 1), recall: right / count, f1: (2 * right) / (said + count), count };
    }
    const values = Object.values(of);
    return { macro: values.reduce((sum, one) => sum + one.f1, 0) / values.length, accuracy: pairs.filter(([gold, got]) => gold === got).length / pairs.length, of };
}

export const shownF1 = ({ macro, accuracy, of }: F1): string =>
    `macro-F1 ${macro.toFixed(3)} accuracy ${accuracy.toFixed(3)}  ${Object.entries(of).map(([name, one]) => `${name.slice(0, 6)} ${one.f1.toFixed(2)} (${one.count})`).join(' ')}`;

export const mainOf = (logits: ArrayLike<number>): Emotion => EMOTIONS.reduce((best, emotion, i) => (logits[i]! > logits[EMOTIONS.indexOf(best)]! ? emotion : best));
