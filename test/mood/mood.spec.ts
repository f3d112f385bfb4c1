import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EMOTIONS, type Mood, type Reading } from '../../src/model.js';
import { calmMood, HALF_LIFE_TURNS, nextMood } from '../../src/mood/index.js';
import { angry, grateful, reading } from '../support/mood.js';

const after = (...readings: Reading[]): Mood => readings.reduce<Mood>(nextMood, calmMood());
const repeat = (times: number, item: Reading): Reading[] => Array.from({ length: times }, () => item);

describe('the mood over turns', () => {
    it('starts calm', () => {
        assert.deepEqual(nextMood(undefined, reading()), nextMood(calmMood(), reading()));
        assert.equal(after(reading()).level, 'neutral');
        assert.equal(calmMood().neutral, 1);
    });

    it('rises at once', () => assert.ok(after(angry(0.9)).anger > 0.8));

    it('halves an emotion in its half-life when nothing feeds it', () => {
        const hot = after(angry(0.9));
        const later = repeat(HALF_LIFE_TURNS, reading()).reduce<Mood>(nextMood, hot);
        assert.ok(Math.abs(later.anger - hot.anger / 2) < 0.01);
    });

    it('cools faster after a kind word', () => {
        const hot = after(angry(0.9));
        assert.ok(nextMood(hot, grateful(0.6)).anger < nextMood(hot, reading()).anger);
    });

    it('sees a customer cool down and another heat up', () => {
        assert.ok(after(angry(0.9), angry(0.6), angry(0.2), reading(), grateful(0.6)).slope > 0.2);
        assert.ok(after(reading(), angry(0.2), angry(0.5), angry(0.9)).slope < -0.2);
        assert.equal(after(...repeat(4, angry(0.5))).slope, 0);
    });

    it('remembers the peak and when it was', () => {
        const mood = after(angry(0.4), angry(0.9), angry(0.5), reading());
        assert.equal(mood.peak, 0.9);
        assert.equal(mood.peakTurn, 2);
        assert.equal(mood.peakEmotion, 'anger');
    });

    it('does not take joy for a peak', () => assert.equal(after(grateful(0.9)).peak, 0));

    it('counts negative turns and the streak', () => {
        const mood = after(angry(0.6), reading(), angry(0.6), angry(0.6));
        assert.deepEqual([mood.turns, mood.negativeTurns, mood.negativeStreak], [4, 3, 2]);
        assert.equal(nextMood(mood, reading()).negativeStreak, 0);
    });

    it('keeps the course of the last twenty turns', () => {
        const mood = after(...repeat(25, angry(0.5)), grateful(0.7));
        assert.equal(mood.course.length, 20);
        assert.equal(mood.course.at(-1), 0.7);
    });

    const judged: [string, Reading[], Mood['level']][] = [
        ['plain talk', repeat(6, reading()), 'neutral'],
        ['anger', [reading(), angry(0.7)], 'dissatisfied'],
        ['thanks at the end of plain talk', [reading(), reading(), grateful(0.7)], 'satisfied'],
        ['anger, solved and thanked for', [angry(0.7), reading(), reading(), grateful(0.8), grateful(0.7)], 'satisfied'],
        ['anger, then a bare word', [angry(0.8), reading()], 'dissatisfied'],
        ['asking the same again and again', repeat(4, reading({ signals: ['repeat', 'unresolved'], valence: -0.15 })), 'dissatisfied'],
    ];
    for (const [name, readings, level] of judged) it(`judges ${name} as ${level}`, () => assert.equal(after(...readings).level, level));

    it('stays in range whatever comes, and does not change what it was given', () => {
        const any = fc.record({ v: fc.double({ min: -1, max: 1, noNaN: true }), i: fc.double({ min: 0, max: 1, noNaN: true }), e: fc.constantFrom(...EMOTIONS) })
            .map(({ v, i, e }) => reading({ valence: v, intensity: i, emotion: e, emotions: { ...reading().emotions, [e]: i } }));
        fc.assert(fc.property(fc.array(any, { maxLength: 40 }), (readings) => {
            let mood = Object.freeze(calmMood());
            for (const item of readings) mood = Object.freeze(nextMood(mood, item));
            for (const emotion of EMOTIONS) if (emotion !== 'satisfaction') assert.ok(mood[emotion] >= 0 && mood[emotion] <= 1);
            for (const value of [mood.valence, mood.slope, mood.satisfaction, ...mood.course]) assert.ok(value >= -1 && value <= 1);
            assert.ok(mood.course.length <= 20 && mood.negativeStreak <= mood.negativeTurns && mood.negativeTurns <= mood.turns);
            assert.deepEqual(JSON.parse(JSON.stringify(mood)), mood);
        }), { numRuns: 100 });
    });
});
