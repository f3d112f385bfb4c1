import { join } from 'node:path';
import type { MoodReader } from '../src/mood/index.js';
import type { Cue } from '../src/mood/lexicon.js';
import type { PhraseIndex } from '../src/text/phrases.js';
import { levelOf, LEVELS } from '../src/mood/service.js';
import { countOf, see, type Census } from './fit.js';
import { fitLevels, levelsOf, type LevelLine, type LevelModel } from './levels.js';
import { fitOverall, leavesDissatisfied } from './overall.js';
import { f1, shownF1 } from './scores.js';
import { fitService, judgementsOf, readCourses, type Course } from './service.js';
import { hashOf } from './split.js';

const FOLDS = 5;
const PER_LINE = 9;

const foldOf = ({ scene }: Course): number => hashOf(scene) % FOLDS;

/**
 * Fits what lines say of the service, and how a course of readings tells the judgement of it, on our own dialogues alone, and says what
 * five-fold cross-validation over whole scenes gives.
 * @param reader knows nothing yet of what lines say of the service
 * @returns the text of src/mood/serviceWeights.ts, and what lines say
 */
export function fitTracker(root: string, index: PhraseIndex<Cue>, reader: MoodReader, say: (text: string) => void): { source: string; levels: LevelModel } {
    const read = readCourses(join(root, 'training', 'dialogues'), reader);
    const census = countOf(read.flatMap(exampleLines), index);
    const lines = read.map((course) => linesOf(course, index, census));
    const courses = judged(read, lines);
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
    return { source: sourceOf([...fitService(courses)], fitOverall(courses)), levels: fitLevels(lines.flat()) };
}

const exampleLines = ({ texts, lang }: Course) => texts.map((text) => ({ text, lang }));

function linesOf(course: Course, index: PhraseIndex<Cue>, census: Census): LevelLine[] {
    const { rows, sizes } = see(exampleLines(course), index, census);
    return course.levels.map((level, i) => ({ row: rows[i]!, size: sizes[i]!, level }));
}

/** The courses with what each line says of the service, by who has not seen it: what is learnt from them must not trust it too far. */
function judged(courses: readonly Course[], lines: readonly LevelLine[][]): Course[] {
    const models = Array.from({ length: FOLDS }, (_, fold) => fitLevels(courses.flatMap((course, i) => (foldOf(course) === fold ? [] : lines[i]!))));
    return courses.map((course, i) => ({
        ...course,
        readings: course.readings.map((reading, k) => {
            const [dissatisfied, , satisfied] = levelsOf(models[foldOf(course)]!, lines[i]![k]!) as [number, number, number];
            return { ...reading, service: { dissatisfied, satisfied } };
        }),
    }));
}

function sourceOf(weights: number[], overall: number[]): string {
    const lines = Array.from({ length: Math.ceil(weights.length / PER_LINE) }, (_, i) => `    ${weights.slice(i * PER_LINE, (i + 1) * PER_LINE).map((value) => value.toFixed(3)).join(', ')},`);
    return `/** Per feature of \`serviceFeatures\`, then per level believed before: what it adds to each level. Made by npm run train from training/dialogues. */\nexport const SERVICE_WEIGHTS: readonly number[] = [\n${lines.join('\n')}\n];
/** Of \`overallOf\`: the bias, and what each unit of what hurt and of what pleased adds to the logit. Made by npm run train from how our own dialogues end. */
export const OVERALL_WEIGHTS: readonly number[] = [${overall.map((value) => value.toFixed(3)).join(', ')}];
`;
}
