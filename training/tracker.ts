import { join } from 'node:path';
import type { MoodReader } from '../src/mood/index.js';
import { levelOf, LEVELS } from '../src/mood/service.js';
import { fitOverall, leavesDissatisfied } from './overall.js';
import { f1, shownF1 } from './scores.js';
import { fitService, judgementsOf, readCourses, type Course } from './service.js';
import { hashOf } from './split.js';

const FOLDS = 5;
const PER_LINE = 9;

/**
 * Fits how a course of readings tells the judgement of the service, on our own dialogues alone, and says what five-fold
 * cross-validation over whole scenes gives.
 * @returns the text of src/mood/serviceWeights.ts
 */
export function fitTracker(root: string, reader: MoodReader, say: (text: string) => void): string {
    const courses = readCourses(join(root, 'training', 'dialogues'), reader);
    const foldOf = ({ scene }: Course) => hashOf(scene) % FOLDS;
    const pairs = Array.from({ length: FOLDS }, (_, fold) => {
        const weights = fitService(courses.filter((course) => foldOf(course) !== fold));
        return courses.filter((course) => foldOf(course) === fold)
            .flatMap((course) => judgementsOf(weights, course).map((value, i) => ({ lang: course.lang, pair: [course.levels[i]!, levelOf(value)] as const })));
    }).flat();
    for (const lang of ['', 'en', 'zh']) say(`level ${lang.padEnd(5)} ${shownF1(f1(pairs.filter((one) => one.lang.startsWith(lang)).map(({ pair }) => pair), LEVELS))}`);
    const ends = courses.map((course) => ({ course, left: course.levels.at(-1) === 'dissatisfied' }));
    const left = Array.from({ length: FOLDS }, (_, fold) => {
        const weights = fitOverall(courses.filter((course) => foldOf(course) !== fold));
        return ends.filter(({ course }) => foldOf(course) === fold).map(({ course, left: gold }) => [String(gold), String(leavesDissatisfied(weights, course))] as const);
    }).flat();
    say(`left dissatisfied ${shownF1(f1(left, ['true']))}`);
    return sourceOf([...fitService(courses)], fitOverall(courses));
}

function sourceOf(weights: number[], overall: number[]): string {
    const lines = Array.from({ length: Math.ceil(weights.length / PER_LINE) }, (_, i) => `    ${weights.slice(i * PER_LINE, (i + 1) * PER_LINE).map((value) => value.toFixed(3)).join(', ')},`);
    return `/** Per feature of \`serviceFeatures\`, then per level believed before: what it adds to each level. Made by npm run train from training/dialogues. */\nexport const SERVICE_WEIGHTS: readonly number[] = [\n${lines.join('\n')}\n];
/** Of \`overallOf\`: the bias, and what each unit of what hurt and of what pleased adds to the logit. Made by npm run train from how our own dialogues end. */
export const OVERALL_WEIGHTS: readonly number[] = [${overall.map((value) => value.toFixed(3)).join(', ')}];
`;
}
