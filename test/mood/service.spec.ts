import assert from 'node:assert/strict';
import { calmMood, nextMood, readDialogue } from '../../src/mood/index.js';
import type { Level, Mood, Reading } from '../../src/model.js';
import { angry, cueReader, grateful, reading, shippedReader } from '../support/mood.js';

const courses: [name: string, lines: string[], levels: Level[]][] = [
    ['a plain request', ['how do I change my delivery address?', 'order 12345', 'ok'], ['neutral', 'neutral', 'neutral']],
    ['asked in vain', ['还没到', '第三次问了，还没到', '到底有没有人管'], ['neutral', 'dissatisfied', 'dissatisfied']],
    ['solved and thanked for', ['my router keeps dropping', 'ok doing that now', 'it works now, thank you so much!'], ['neutral', 'neutral', 'satisfied']],
    ['anger, then facts', ['第三次了还没解决', '单号123456'], ['dissatisfied', 'dissatisfied']],
];

describe('the judgement of the service', () => {
    for (const [name, lines, levels] of courses) {
        it(`of ${name}`, () => {
            const { turns } = readDialogue(shippedReader(), lines.map((text) => ({ speaker: 'customer' as const, text })));
            const got = turns.map(({ level }) => level);
            assert.deepEqual(got.slice(1), levels.slice(1));
        });
    }

    it('sinks with each angry turn and rises with each kind one', () => {
        const once = nextMood(undefined, angry(0.7));
        const twice = nextMood(once, angry(0.7));
        assert.ok(once.satisfaction < 0 && twice.satisfaction < once.satisfaction);
        assert.ok(nextMood(twice, grateful(0.7)).satisfaction > twice.satisfaction);
    });

    it('goes on from a mood stored before it was learned', () => {
        const { service: _, ...stored } = nextMood(undefined, angry(0.7));
        assert.equal(nextMood(stored, reading()).turns, 2);
        assert.equal(calmMood().service, undefined);
    });

    const wholes: [name: string, readings: Reading[], dissatisfied: boolean][] = [
        ['plain talk', Array.from({ length: 8 }, () => reading()), false],
        ['plain talk with thanks', [reading(), reading(), grateful(0.5)], false],
        ['bad turns that a late thank-you does not undo', [...Array.from({ length: 6 }, () => angry(0.6)), reading(), grateful(0.4)], true],
        ['one bad turn made good', [angry(0.5), reading(), grateful(0.7), grateful(0.8)], false],
    ];
    for (const [name, readings, dissatisfied] of wholes) {
        it(`tells of the whole of ${name}`, () => assert.equal(readings.reduce<Mood | undefined>(nextMood, undefined)!.overall === 'dissatisfied', dissatisfied));
    }

    it('hears what a line says of the service, though no feeling is named', () => {
        const say = (text: string) => shippedReader().read(text).service!;
        for (const text of ['人呢', '就没有别的办法了吗', '不是说今天到吗', '不是說今天到嗎', 'and when would that be']) assert.ok(say(text).dissatisfied > 0.4, text);
        for (const text of ['单号123456', '我想改一下地址', 'order 12345', 'ok']) assert.ok(say(text).dissatisfied < 0.25, text);
        for (const text of ['好的谢谢', 'great, thank you']) assert.ok(say(text).satisfied > 0.6, text);
        assert.equal(cueReader().read('那要等到什么时候').service, undefined);
    });

    it('is a probability of each level', () => {
        const { belief } = nextMood(undefined, angry(0.7)).service!;
        assert.ok(Math.abs(belief.reduce((sum, p) => sum + p, 0) - 1) < 0.01 && belief.every((p) => p >= 0 && p <= 1));
    });
});
