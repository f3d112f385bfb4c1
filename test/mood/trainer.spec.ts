import assert from 'node:assert/strict';
import type { Level } from '../../src/model.js';
import { compile } from '../../src/mood/lexicon.js';
import { FIRST_LEVEL, HEADS, sigmoid, TROUBLE } from '../../src/mood/heads.js';
import { packWeights, parseWeights, STRIDE } from '../../src/mood/weights.js';
import { LEVELS } from '../../src/mood/service.js';
import { lessonsOf, shippedCues } from '../../training/cues.js';
import { fit, quantise, see, seeded } from '../../training/fit.js';
import { fitLevels, levelsOf, putLevels, type LevelLine } from '../../training/levels.js';
import { evenOut, voicesOf } from '../../training/manners.js';
import { nonsenseOf } from '../../training/nonsense.js';
import { PoolFit, scorePool, type Words } from '../../training/pool.js';
import { slipsOf } from '../../training/slips.js';
import { partOf, split } from '../../training/split.js';
import { readUtterances } from '../../training/utterances.js';

const { examples, faults } = readUtterances('training/utterances', 1);

describe('the trainer', () => {
    const cues = shippedCues('.');
    const lessons = [...examples.filter((_, i) => i % 60 === 0), ...lessonsOf(cues, 1).filter((_, i) => i % 60 === 0)];
    const train = (): Uint8Array => packWeights(quantise(fit(lessons, see(lessons, compile(cues)))));

    it('makes the same bytes each time, and a model of them', () => {
        const bytes = train();
        assert.ok(Buffer.from(bytes).equals(train()));
        assert.ok(parseWeights(bytes).table.some((weight) => weight !== 0));
    }).timeout(20_000);

    it('learns one telling word among many plain ones', () => {
        const random = seeded(3);
        const plain = () => 10 + Math.floor(random() * 200);
        const textOf = (telling: boolean): Words => ({ first: Uint16Array.from({ length: 20 }, (_, i) => i), pieces: Uint16Array.from({ length: 20 }, (_, i) => (telling && i === 7 ? 1 : plain())) });
        const lessons = 12_000;
        const pool = new PoolFit(random, lessons);
        const logits = new Float32Array(HEADS);
        for (let i = 0; i < lessons; i++) {
            pool.forward(textOf(i % 2 === 0), logits.fill(0));
            const errors = new Float32Array(HEADS);
            errors[2] = sigmoid(logits[2]!) - Number(i % 2 === 0);
            pool.backward(errors, Uint8Array.of(2));
        }
        const said = (telling: boolean) => { scorePool(pool.model, textOf(telling), logits.fill(0)); return logits[2]!; };
        assert.ok(said(true) > 0.5 && said(false) < -0.5, `${said(true)}, ${said(false)}`);
    }).timeout(20_000);

    it('learns what lines say of the service, and puts it into the model', () => {
        const lines = (level: Level, row: number): LevelLine[] => Array.from({ length: 40 }, () => ({ row: Uint16Array.of(row, 9), size: 2, level }));
        const levels = fitLevels([...lines('dissatisfied', 1), ...lines('neutral', 2), ...lines('satisfied', 3)]);
        LEVELS.forEach((_, level) => assert.ok(levelsOf(levels, { row: Uint16Array.of(level + 1), size: 1 })[level]! > 0.6));
        const model = parseWeights(train());
        putLevels(model, levels);
        const packed = parseWeights(packWeights(model));
        const logits = LEVELS.map((_, level) => packed.table[STRIDE + FIRST_LEVEL + level]! * packed.scale[FIRST_LEVEL + level]!);
        assert.ok(logits[0]! > logits[1]! && logits[0]! > logits[2]!);
    }).timeout(20_000);

    it('teaches of one matter told in many tones that it is as bad in each', () => {
        const tones = readUtterances('training/utterances', 1).examples.filter(({ scene }) => scene!.startsWith('tones.'));
        evenOut(tones);
        const of = new Map<string, Set<number>>();
        for (const { scene, targets } of tones) of.set(scene!, (of.get(scene!) ?? new Set()).add(targets[TROUBLE]!));
        assert.ok(of.size > 50 && [...of.values()].every(({ size }) => size === 1));
    });

    it('says lines in other manners and mistyped, with the labels they had', () => {
        const some = examples.slice(0, 400);
        const voices = voicesOf(some, '.', 2);
        assert.ok(voices.length > 100 && voices.every(({ text }) => !some.some((line) => line.text === text)));
        for (const { targets } of voices) assert.ok(targets[TROUBLE]! >= 0 && targets[TROUBLE]! <= 1);
        const slips = slipsOf(some, '.', 2);
        assert.ok(slips.length > 50);
        for (const slip of slips) assert.ok(some.some(({ targets, text }) => targets === slip.targets && text !== slip.text));
        assert.deepEqual(slips, slipsOf(some, '.', 2));
    });

    it('makes up letters that mean nothing, none of them a word of ours, with nothing felt in them', () => {
        const strings = nonsenseOf(examples, 300, 1);
        const words = new Set(examples.flatMap(({ text }) => text.toLowerCase().split(/[^a-z]+/)));
        assert.ok(new Set(strings.map(({ text }) => text)).size > 290);
        for (const { text, emotions, targets } of strings) {
            assert.ok(text.split(' ').every((word) => /^[a-z]{3,12}$/.test(word) && !words.has(word)), text);
            assert.deepEqual([emotions, targets[TROUBLE]], [['neutral'], 0]);
        }
        assert.deepEqual(strings, nonsenseOf(examples, 300, 1));
    });

    it('takes every line of our own as it stands', () => assert.deepEqual(faults, []));

    it('keeps a scene whole, and nothing of the test part elsewhere', () => {
        const { train: taught, tune, test } = split(examples.slice(0, 1500));
        const texts = new Set([...taught, ...tune].map(({ text }) => text));
        for (const { scene, text } of test) {
            assert.equal(partOf(scene!), 'test');
            assert.ok(!texts.has(text));
        }
        assert.ok(test.length > 0 && tune.length > 0);
    });
});
