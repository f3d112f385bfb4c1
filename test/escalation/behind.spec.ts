import assert from 'node:assert/strict';
import { factsOf, judge, parseRules } from '../../src/escalation/index.js';
import { followMood } from '../../src/mood/index.js';
import type { Mood } from '../../src/model.js';
import { mood, reading } from '../support/facts.js';
import { angry, shippedAnalyst } from '../support/mood.js';

const of = (felt: Mood) => factsOf({ reading: reading(), mood: felt, signalsSoFar: [], dialog: { misses: 0, asks: 0, complete: false }, repeats: 0, offered: false, caseOpen: false, channel: 'web', minutes: 1, waitingMinutes: 0 });
const after = (...texts: string[]): Mood => texts.reduce<Mood | undefined>((before, text) => followMood(before, { reading: angry(0.7), text }, shippedAnalyst()), undefined)!;

describe('what lies behind the feeling, for the rules', () => {
    it('is nothing where nobody told of it, or the state is older than the words for it', () => {
        const { cause, dimension, attribution, need, gap, pastTrouble } = of(mood());
        assert.deepEqual([cause, dimension, attribution, need, gap, pastTrouble], ['', '', '', '', 0, false]);
    });

    it('is what was told', () => {
        const facts = of(after('You promised Monday. My parcel never arrived!', 'third time now, you do not care, nobody even apologised'));
        assert.deepEqual([facts.cause, facts.dimension, facts.attribution, facts.need, facts.pastTrouble], ['notDelivered', 'reliability', 'effort', 'emotion', true]);
        assert.ok(facts.gap > 0.5 && facts.gap <= 1);
    });

    it('can call a person', () => {
        const rules = parseRules("rules:\n  - { id: let-down, when: 'attribution == \"effort\" && pastTrouble', do: handoff }\n", 'escalation.yaml');
        assert.equal(judge(rules, of(after('third time now, you do not care')), [])?.rule, 'let-down');
        assert.equal(judge(rules, of(after('third time now')), []), undefined);
    });

    it('is checked at load like every fact', () => {
        assert.throws(() => parseRules("rules:\n  - { id: a, when: 'need == \"love\"', do: handoff }\n", 'escalation.yaml'), /escalation\.yaml:2.*love/);
        assert.throws(() => parseRules('rules:\n  - { id: a, when: gap > 40, do: handoff }\n', 'escalation.yaml'), /gap/);
    });
});
