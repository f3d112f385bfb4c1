import assert from 'node:assert/strict';
import type { Reading } from '../../src/model.js';
import { callOf, describeFact, hearAll, parseRules, replayDialogue, type Line, type Past } from '../../src/escalation/index.js';
import { mood, reading } from '../support/facts.js';

const rules = parseRules(`
rules:
  - { id: asks, when: '"asksHuman" in signals && offered', do: handoff }
  - { id: offer, when: '"asksHuman" in signals', do: offer, once: true }
  - { id: again, when: repeats >= 2, do: handoff }
  - { id: sour, when: anger >= 0.8 && negativeStreak >= 2, do: handoff }
  - { id: earlier, when: '"churn" in signalsSoFar && "bye" in signals', do: handoff }
`, 'rules.yaml');

const WORDS: Record<string, Partial<Reading>> = {
    person: { signals: ['asksHuman'] }, again: { signals: ['repeat'] }, angry: { emotion: 'anger', intensity: 0.9, valence: -0.9 }, leave: { signals: ['churn'] }, bye: { signals: ['bye'] },
};
const step = (text: string, past: Past) => {
    const read = reading(WORDS[text] ?? {});
    const negative = read.valence < 0 ? (past.mood?.negativeStreak ?? 0) + 1 : 0;
    return { reading: read, mood: mood({ anger: read.emotion === 'anger' ? 0.8333333 : 0, negativeStreak: negative, turns: past.turn }) };
};
const customer = (...texts: string[]): Line[] => texts.map((text) => ({ speaker: 'customer', text }));

describe('escalation: replay', () => {
    const cases: [says: string, lines: Line[], at: number | null, rule: string | null, reasons: string[]][] = [
        ['nobody is called in a calm talk', customer('hello', 'fine', 'bye'), null, null, []],
        ['an empty dialogue', [], null, null, []],
        ['an offer is remembered, and not an escalation', customer('person', 'hm', 'person'), 3, 'asks', ['signals=asksHuman', 'offered=true']],
        ['an offer once', customer('person'), null, null, []],
        ['repetition is counted', customer('x', 'again', 'y', 'again'), 4, 'again', ['repeats=2']],
        ['numbers to two places', customer('angry', 'angry'), 2, 'sour', ['anger=0.83', 'negativeStreak=2']],
        ['signals are kept', customer('leave', 'x', 'bye'), 3, 'earlier', ['signalsSoFar=churn', 'signals=bye']],
        ['only customer lines count', [{ speaker: 'bot', text: 'angry' }, ...customer('angry'), { speaker: 'humanAgent', text: 'angry' }, ...customer('angry')], 2, 'sour', ['anger=0.83', 'negativeStreak=2']],
    ];
    for (const [says, lines, escalatedAt, rule, reasons] of cases) {
        it(says, () => assert.deepEqual(replayDialogue({ rules, lines, step }), { escalatedAt, rule, reasons }));
    }

    it('gives the reader what came before', () => {
        const seen: Past[] = [];
        replayDialogue({ rules, lines: customer('Hello', 'WORLD', 'bye'), step: (text, past) => { seen.push(structuredClone(past)); return step(text, past); } });
        assert.deepEqual(seen.map(({ recent, turn, mood: before }) => [recent, turn, before?.turns]), [[[], 1, undefined], [['hello'], 2, 1], [['hello', 'world'], 3, 2]]);
    });

    it('reads a dialogue once for any number of rules, and starts each afresh', () => {
        let reads = 0;
        const heard = hearAll(customer('person', 'x', 'person'), (text, past) => { reads += 1; return step(text, past); });
        const eager = parseRules('rules:\n  - { id: soon, when: "size(signals) > 0", do: handoff }\n', 'eager.yaml');
        assert.deepEqual([rules, eager, rules].map((set) => callOf(set, heard)?.at), [3, 1, 3]);
        assert.equal(reads, 3);
    });

    it('describes facts readably', () => {
        assert.equal(describeFact({ fact: 'slope', value: -0.12499 }), 'slope=-0.12');
        assert.equal(describeFact({ fact: 'signals', value: 'legal, churn' }), 'signals=legal, churn');
        assert.equal(describeFact({ fact: 'offered', value: false }), 'offered=false');
    });
});
