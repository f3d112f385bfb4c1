import assert from 'node:assert/strict';
import { compile } from '../../src/mood/lexicon.js';
import { packWeights, parseWeights, TROUBLE } from '../../src/mood/weights.js';
import { lessonsOf, shippedCues } from '../../training/cues.js';
import { fit, quantise, see } from '../../training/fit.js';
import { voicesOf } from '../../training/manners.js';
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
        assert.ok(parseWeights(bytes).table.some((weight) => weight !== 128));
    }).timeout(20_000);

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
