import { EMOTIONS, HARD_EMOTIONS, type Emotion, type Mood, type Reading } from '../model.js';
import { calmTrace, judgeService, levelOf, overallOf, satisfactionOf } from './service.js';

/** Customer turns after which an emotion that is not fed again has half its level; a kind word halves the hard ones in one turn. */
export const HALF_LIFE_TURNS = 2;
const HALF_LIFE_SOOTHED = 1;
/** What is left of a level after one turn. */
const LEFT = { usually: 0.5 ** (1 / HALF_LIFE_TURNS), soothed: 0.5 ** (1 / HALF_LIFE_SOOTHED) };
/** A feeling this likely counts in full; a less likely one in proportion. */
const SURELY = 0.8;
/** Share of a neutral turn, and what a turn of full feeling adds to it, in the running valence. */
const VALENCE_STEP = { calm: 0.25, moved: 0.5 };
/** Valence from which a turn counts as negative. */
const NEGATIVE = -0.25;
const COURSE = 20;
const SLOPE_OVER = 5;
const soft = (emotion: Emotion): boolean => emotion === 'satisfaction' || emotion === 'gratitude';
const clamp = (value: number): number => Math.round(Math.min(1, Math.max(-1, value)) * 1000) / 1000 + 0;

/** The mood before anything was said. */
export function calmMood(): Mood {
    const levels = Object.fromEntries(EMOTIONS.map((emotion) => [emotion, emotion === 'neutral' ? 1 : 0])) as Record<Emotion, number>;
    return {
        ...levels, valence: 0, slope: 0, peak: 0, peakTurn: 0, peakEmotion: 'neutral', turns: 0, negativeTurns: 0, negativeStreak: 0,
        course: [], satisfaction: 0, level: 'neutral',
    };
}

/**
 * The mood after one more customer turn. Emotions rise at once to what is read and fall with a half-life of two turns (one
 * after a kind word), so a customer who cools down is seen to cool down. `slope` is the least-squares change of valence per
 * turn over the last five turns. `satisfaction` is half learned from our own dialogues, half the running valence
 * (see `satisfactionOf`).
 */
export function nextMood(mood: Mood | undefined, reading: Reading): Mood {
    const before = mood ?? calmMood();
    const turns = before.turns + 1;
    const course = [...before.course, clamp(reading.valence)].slice(-COURSE);
    const negative = reading.valence <= NEGATIVE;
    const hard = (HARD_EMOTIONS as readonly Emotion[]).includes(reading.emotion);
    const higher = hard && reading.intensity > before.peak;
    const service = judgeService(before.service ?? calmTrace(), reading, turns);
    const level = levelOf(satisfactionOf(service));
    const left = soft(reading.emotion) ? LEFT.soothed : LEFT.usually;
    const anger = levelAfter('anger', before, reading, left);
    const disappointment = levelAfter('disappointment', before, reading, left);
    const anxiety = levelAfter('anxiety', before, reading, left);
    const sadness = levelAfter('sadness', before, reading, left);
    const confusion = levelAfter('confusion', before, reading, left);
    const gratitude = levelAfter('gratitude', before, reading, LEFT.usually);
    return {
        anger, disappointment, anxiety, sadness, confusion, gratitude,
        neutral: clamp(1 - Math.max(anger, disappointment, anxiety, sadness, confusion, gratitude, fedBy('satisfaction', reading))),
        valence: clamp(stepped(before.valence, reading.valence, VALENCE_STEP)),
        slope: clamp(slopeOf(course.slice(-SLOPE_OVER))),
        peak: higher ? reading.intensity : before.peak,
        peakTurn: higher ? turns : before.peakTurn,
        peakEmotion: higher ? reading.emotion : before.peakEmotion,
        turns,
        negativeTurns: before.negativeTurns + Number(negative),
        negativeStreak: negative ? before.negativeStreak + 1 : 0,
        course,
        satisfaction: clamp(satisfactionOf(service)),
        level,
        service,
        overall: overallOf(service, level),
    };
}

const fedBy = (emotion: Emotion, { emotions, intensity }: Reading): number => Math.min(1, emotions[emotion] / SURELY) * intensity;

/** Of every emotion but `satisfaction`, which in a mood is the judgement of the service. */
function levelAfter(emotion: Emotion, before: Mood, reading: Reading, left: number): number {
    const fed = fedBy(emotion, reading);
    return clamp(fed >= before[emotion] ? fed : fed + (before[emotion] - fed) * left);
}

/** Moves towards `now`, the further the stronger it is. */
const stepped = (from: number, now: number, step: { calm: number; moved: number }): number =>
    from + (now - from) * (step.calm + step.moved * Math.abs(now));

/** Least-squares slope of equally spaced values; 0 for fewer than two. */
function slopeOf(values: readonly number[]): number {
    const middle = (values.length - 1) / 2;
    let above = 0;
    let below = 0;
    values.forEach((value, index) => {
        above += (index - middle) * value;
        below += (index - middle) ** 2;
    });
    return below === 0 ? 0 : above / below;
}
