import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changeOf, scoresOf, type Call } from '../../src/escalation/index.js';
import type { Verdict } from '../../src/model.js';

describe('escalation: scores', () => {
    it('counts recall, over-escalation and how far off the line', () => {
        const scores = scoresOf([{ called: 3, needed: 3 }, { called: 5, needed: 4 }, { called: 2, needed: 5 }, { called: null, needed: 2 }, { called: null, needed: null }, { called: 1, needed: null }, { called: null, needed: null }, { called: null, needed: null }]);
        assert.deepEqual([scores.dialogues, scores.needed, scores.recall, scores.overEscalation], [8, 4, 0.75, 0.25]);
        assert.deepEqual([...scores.offsets], [[-3, 1], [0, 1], [1, 1]]);
    });

    it('gives golden transfer within tolerance', () => {
        const [one, two, three] = scoresOf([{ called: 4, needed: 3 }]).timing;
        assert.deepEqual([one, two, three].map((value) => value.toFixed(4)), ['0.6065', '0.8825', '0.9460']);
        assert.deepEqual(scoresOf([{ called: null, needed: null }]).timing, [1, 1, 1]);
        assert.deepEqual(scoresOf([{ called: 1, needed: null }]).timing, [0, 0, 0]);
        assert.deepEqual(scoresOf([{ called: null, needed: 1 }]).timing, [0, 0, 0]);
    });

    it('has no share of nothing', () => {
        assert.deepEqual([scoresOf([{ called: 1, needed: 1 }]).overEscalation, scoresOf([{ called: null, needed: null }]).recall], [NaN, NaN]);
    });

    it('is best at the needed line and the worse the farther, early or late', () => {
        fc.assert(fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (called, needed) => {
            const near = scoresOf([{ called, needed }]).timing;
            const far = scoresOf([{ called: called + Math.sign(called - needed || 1), needed }]).timing;
            near.forEach((value, i) => assert.ok(value <= 1 && far[i]! <= value));
        }));
    });
});

describe('escalation: what other rules change', () => {
    const call = (at: number | null, verdict: Partial<Verdict> = {}): Call | undefined =>
        (at === null ? undefined : { at, verdict: { rule: 'a', do: 'handoff', reason: 'reason-a', priority: 'normal', because: [], ...verdict } });
    const cases: [number | null, number | null, string | undefined][] = [[null, null, undefined], [3, 3, undefined], [null, 1, 'gained'], [1, null, 'lost'], [4, 2, 'earlier'], [2, 4, 'later']];
    for (const [before, after, change] of cases) it(`${before} → ${after} is ${change}`, () => assert.equal(changeOf(call(before), call(after)), change));

    const other: Partial<Verdict>[] = [{ rule: 'b' }, { reason: 'reason-b' }, { priority: 'urgent' }, { team: 'billing' }];
    for (const verdict of other) it(`the same line with ${JSON.stringify(verdict)} is otherwise`, () => assert.equal(changeOf(call(3), call(3, verdict)), 'otherwise'));
    it('the same verdict on other facts is no change', () => assert.equal(changeOf(call(3), call(3, { because: [{ fact: 'anger', value: 1 }] })), undefined));
});
