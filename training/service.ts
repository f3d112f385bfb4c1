import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../src/text/fold.js';
import type { Level, Reading, ServiceTrace } from '../src/model.js';
import type { MoodReader } from '../src/mood/index.js';
import { believe, calmTrace, FEATURES, LEVELS, satisfactionOf, serviceFeatures } from '../src/mood/service.js';

/** One of our dialogues: each customer line read, with the judgement of the service up to it. */
export interface Course { scene: string; lang: string; texts: string[]; readings: Reading[]; levels: Level[] }

interface Line { speaker: string; text: string; level?: Level }
const RECENT = 12;

/** Reads `*.jsonl` of a folder: `{"scene","lang","dialogue":[{"speaker","text","level"}]}`. */
export function readCourses(folder: string, reader: MoodReader): Course[] {
    return readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort().flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n').map((row) => {
        const { scene, lang, dialogue } = JSON.parse(row) as { scene: string; lang: string; dialogue: Line[] };
        const lines = dialogue.filter(({ speaker, level }) => speaker === 'customer' && level !== undefined);
        const recent: string[] = [];
        const readings = lines.map(({ text }) => {
            const reading = reader.read(text, { lang, recent });
            recent.push(fold(text));
            if (recent.length > RECENT) recent.shift();
            return reading;
        });
        return { scene, lang, texts: lines.map(({ text }) => text), readings, levels: lines.map(({ level }) => level!) };
    }));
}

const SIZE = (FEATURES + LEVELS.length) * LEVELS.length;
/** Chosen by cross-validation over scenes of our own dialogues. */
/** A level counts more the rarer it is: its share to this power. */
const BALANCE = 0.3;
const ROUNDS = 4;
const STEPS = 300;
const RATE = 0.05;
const DECAY = 2;

/**
 * Softmax regression in which the belief of the turn before is an input. First that is the true level, softened, then what
 * the model itself believes, so that it learns to live with its own errors. Adam (Kingma, Ba 2015) over all turns at once.
 */
export function fitService(courses: readonly Course[]): Float64Array {
    const rows = courses.map(featuresOf);
    const gold = courses.map(({ levels }) => levels.map((level) => LEVELS.indexOf(level)));
    const weight = weightsOf(gold.flat());
    let before = gold.map((levels) => levels.map((_, i): ServiceTrace['belief'] => (i === 0 ? [0, 1, 0] : LEVELS.map((_level, k) => (k === levels[i - 1] ? 0.8 : 0.1)) as ServiceTrace['belief'])));
    const weights = new Float64Array(SIZE);
    for (let round = 0; round < ROUNDS; round++) {
        descend(weights, rows.flatMap((turns, d) => turns.map((features, i) => [...features, ...before[d]![i]!])), gold.flat(), weight);
        before = rows.map((turns) => {
            let belief = calmTrace().belief;
            return turns.map((features) => { const earlier = belief; belief = believe(weights, features, belief); return earlier; });
        });
    }
    return weights;
}

function featuresOf({ readings }: Course): number[][] {
    let trace = calmTrace();
    return readings.map((reading, i) => {
        const { features, next } = serviceFeatures(trace, reading, i + 1);
        trace = { ...trace, ...next };
        return features;
    });
}

function weightsOf(levels: readonly number[]): number[] {
    const counts = LEVELS.map((_, level) => levels.filter((one) => one === level).length);
    return counts.map((count) => (levels.length / LEVELS.length / Math.max(count, 1)) ** BALANCE);
}

function descend(weights: Float64Array, inputs: readonly number[][], gold: readonly number[], importance: readonly number[]): void {
    const first = new Float64Array(SIZE);
    const second = new Float64Array(SIZE);
    for (let step = 1; step <= STEPS; step++) {
        const slope = Float64Array.from(weights, (value) => value * DECAY);
        inputs.forEach((input, n) => {
            const belief = believe(weights, input, NOTHING);
            belief.forEach((p, level) => {
                const error = importance[gold[n]!]! * (p - Number(level === gold[n]));
                for (let i = 0; i < input.length; i++) slope[i * LEVELS.length + level]! += error * input[i]!;
            });
        });
        for (let i = 0; i < SIZE; i++) {
            first[i] = 0.9 * first[i]! + 0.1 * slope[i]!;
            second[i] = 0.999 * second[i]! + 0.001 * slope[i]! ** 2;
            weights[i]! -= RATE * (first[i]! / (1 - 0.9 ** step)) / (Math.sqrt(second[i]! / (1 - 0.999 ** step)) + 1e-8);
        }
    }
}
/** The inputs carry the belief of the turn before with them. */
const NOTHING = [] as unknown as ServiceTrace['belief'];

/** Judgement after each customer line of a course. */
export function judgementsOf(weights: ArrayLike<number>, { readings }: Course): number[] {
    let trace = calmTrace();
    return readings.map((reading, i) => {
        const { features, next } = serviceFeatures(trace, reading, i + 1);
        trace = { ...next, belief: believe(weights, features, trace.belief) };
        return satisfactionOf(trace);
    });
}
