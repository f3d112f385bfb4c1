import { EMOTIONS, type Reading } from '../src/model.js';
import { isUnsatisfied, wholeAfter } from '../src/mood/service.js';
import type { Course } from './service.js';

const RIDGE = 2;
const ROUNDS = 30;
/** How a feeling stands where only its direction is known. */
const SURELY = 0.8;

/** Readings of which only good, bad or neither is known, as people note them down: the judgement must hold for these too. */
function bare({ emotion, ...reading }: Reading): Reading {
    const bad = ['anger', 'disappointment', 'anxiety', 'sadness'].includes(emotion);
    const known = bad ? 'disappointment' : emotion === 'satisfaction' || emotion === 'gratitude' ? 'satisfaction' : undefined;
    return { ...reading, emotion, emotions: Object.fromEntries(EMOTIONS.map((one) => [one, one === known ? SURELY : 0])) as Reading['emotions'] };
}

/** What hurt and what pleased up to the end of a course, as it was read and as barely known. */
const inputsOf = ({ readings }: Course): number[][] => [readings, readings.map(bare)].map((turns) => {
    const { hurt, glad } = turns.reduce<{ hurt: number; glad: number } | undefined>(wholeAfter, undefined)!;
    return [1, hurt, glad];
});

/**
 * Logistic regression by Newton's method: does the customer leave dissatisfied? Taught by the last label of each of our dialogues.
 */
export function fitOverall(courses: readonly Course[]): number[] {
    const rows = courses.flatMap((course) => inputsOf(course).map((input) => ({ input, left: course.levels.at(-1) === 'dissatisfied' ? 1 : 0 })));
    let weights = [0, 0, 0];
    for (let round = 0; round < ROUNDS; round++) {
        const slope = weights.map((weight, i) => (i === 0 ? 0 : RIDGE * weight));
        const curve = weights.map((_, i) => weights.map((__, k) => (i === k && i > 0 ? RIDGE : 0)));
        for (const { input, left } of rows) {
            const p = 1 / (1 + Math.exp(-input.reduce((sum, value, i) => sum + value * weights[i]!, 0)));
            input.forEach((value, i) => {
                slope[i]! += (p - left) * value;
                input.forEach((other, k) => { curve[i]![k]! += p * (1 - p) * value * other; });
            });
        }
        const change = solved(curve, slope);
        weights = weights.map((weight, i) => weight - change[i]!);
    }
    return weights;
}

/** Whether the course of a dialogue tells that its customer leaves dissatisfied. */
export const leavesDissatisfied = (weights: readonly number[], course: Course): boolean =>
    isUnsatisfied(weights, course.readings.reduce<{ hurt: number; glad: number } | undefined>(wholeAfter, undefined)!);

/** Solves a small positive definite system by elimination. */
function solved(matrix: number[][], right: number[]): number[] {
    const rows = matrix.map((row, i) => [...row, right[i]!]);
    rows.forEach((pivot, i) => {
        rows.forEach((row, k) => {
            if (k === i) return;
            const share = row[i]! / pivot[i]!;
            pivot.forEach((value, c) => { row[c]! -= share * value; });
        });
    });
    return rows.map((row, i) => row.at(-1)! / row[i]!);
}
