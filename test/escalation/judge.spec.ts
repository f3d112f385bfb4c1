import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { RuleFacts } from '../../src/model.js';
import { FACT_NAMES, factsOf, judge, nearest, parseRules, why } from '../../src/escalation/index.js';
import { facts, mood, reading } from '../support/facts.js';

const rules = parseRules(`
rules:
  - { id: grave, when: '"legal" in signals || "regulator" in signals || anger >= 0.9', do: handoff, reason: reason-grave, priority: urgent, team: supervisors }
  - { id: once-only, when: misses >= 1, do: offer, once: true }
  - { id: nested, when: '(repeats >= 2 || misses >= 2) && !offered', do: handoff, priority: high }
  - { id: crowded, when: size(signals) >= 3, do: care }
  - { id: looped, when: 'signalsSoFar.exists(s, s == "churn" || s == "publicity")', do: hold }
  - { id: without, when: '!("thanks" in signals) && emotion == "gratitude"', do: hold }
`, 'rules.yaml');

describe('escalation: judging', () => {
    const cases: [says: string, changes: Partial<RuleFacts>, rule: string | undefined, because: [string, string | number | boolean][]][] = [
        ['nothing when no rule holds', {}, undefined, []],
        ['the matching signal alone', { signals: ['legal', 'urgent'] }, 'grave', [['signals', 'legal']]],
        ['every sought signal that is there', { signals: ['regulator', 'legal'] }, 'grave', [['signals', 'regulator, legal']]],
        ['only the sides of || that hold', { anger: 0.93 }, 'grave', [['anger', 0.93]]],
        ['all sides of || that hold', { anger: 0.93, signals: ['legal'] }, 'grave', [['signals', 'legal'], ['anger', 0.93]]],
        ['the first of several rules', { anger: 0.95, misses: 2 }, 'grave', [['anger', 0.95]]],
        ['facts in order of writing', { repeats: 2 }, 'nested', [['repeats', 2], ['misses', 0], ['offered', false]]],
        ['all signals when none is named', { signals: ['bye', 'thanks', 'urgent'] }, 'crowded', [['signals', 'bye, thanks, urgent']]],
        ['words sought in a loop', { signalsSoFar: ['bye', 'churn'] }, 'looped', [['signalsSoFar', 'churn']]],
        ['no word that is absent', { emotion: 'gratitude' }, 'without', [['emotion', 'gratitude']]],
    ];
    for (const [says, changes, rule, because] of cases) {
        it(`says ${says}`, () => {
            const verdict = judge(rules, facts(changes), []);
            assert.equal(verdict?.rule, rule);
            assert.deepEqual(verdict?.because ?? [], because.map(([fact, value]) => ({ fact, value })));
        });
    }

    it('hands on what the rule says', () => {
        assert.deepEqual(judge(rules, facts({ anger: 1 }), []), {
            rule: 'grave', do: 'handoff', reason: 'reason-grave', priority: 'urgent', team: 'supervisors', because: [{ fact: 'anger', value: 1 }],
        });
        assert.equal('team' in judge(rules, facts({ repeats: 5 }), [])!, false);
    });

    it('passes over a rule that may fire once and has, and no other', () => {
        assert.equal(judge(rules, facts({ misses: 1 }), [])?.rule, 'once-only');
        assert.equal(judge(rules, facts({ misses: 1 }), ['once-only']), undefined);
        assert.equal(judge(rules, facts({ misses: 2 }), ['once-only', 'nested'])?.rule, 'nested');
    });

    it('shows every rule, whether it holds and why', () => {
        const seen = why(rules, facts({ misses: 2, anger: 0.9 }));
        assert.deepEqual(seen.map(({ rule, holds }) => [rule, holds]), [['grave', true], ['once-only', true], ['nested', true], ['crowded', false], ['looped', false], ['without', false]]);
        assert.deepEqual(seen[0], {
            rule: 'grave', do: 'handoff', when: '"legal" in signals || "regulator" in signals || anger >= 0.9', holds: true, because: [{ fact: 'anger', value: 0.9 }],
        });
        assert.deepEqual(seen[3]?.because, []);
    });

    it('takes a condition that cannot be worked out as not holding', () => {
        const risky = parseRules(`rules:\n  - { id: risky, when: 'size(signalsSoFar) == 0 || 1 / size(signals) == 1', do: offer }\n`, 'f');
        assert.equal(judge(risky, facts({ signalsSoFar: ['bye'], signals: [] }), []), undefined);
        assert.equal(judge(risky, facts({ signalsSoFar: ['bye'], signals: ['bye'] }), [])?.rule, 'risky');
    });

    it('never throws, whatever the facts', () => {
        const number = fc.double({ noNaN: false });
        const any = fc.record(Object.fromEntries(FACT_NAMES.map((name) => [name, fc.oneof(number, fc.string(), fc.boolean(), fc.array(fc.string()), fc.constant(undefined))])));
        fc.assert(fc.property(any, fc.array(fc.string()), (wild, fired) => {
            judge(rules, wild as unknown as RuleFacts, fired);
            why(rules, wild as unknown as RuleFacts);
        }), { numRuns: 300 });
    });
});

describe('escalation: facts', () => {
    it('takes carried feelings from the mood and the latest line from the reading', () => {
        const laid = factsOf({
            reading: reading({ emotion: 'anger', intensity: 0.7, valence: -0.8, signals: ['legal'], style: 'impatient', lang: 'zh-TW' }),
            mood: mood({ anger: 0.6, sadness: 0.2, valence: -0.5, slope: -0.2, peak: 0.7, turns: 4, negativeTurns: 3, negativeStreak: 2, level: 'dissatisfied' }),
            signalsSoFar: ['repeat', 'legal'], dialog: { misses: 1, asks: 2, complete: true }, repeats: 1, offered: true, caseOpen: false, channel: 'slack', minutes: 12.5, waitingMinutes: 0,
        });
        assert.deepEqual(laid, facts({
            anger: 0.6, sadness: 0.2, emotion: 'anger', intensity: 0.7, valence: -0.8, moodValence: -0.5, slope: -0.2, peak: 0.7, turns: 4, negativeTurns: 3, negativeStreak: 2,
            level: 'dissatisfied', signals: ['legal'], signalsSoFar: ['repeat', 'legal'], style: 'impatient', lang: 'zh-TW', channel: 'slack',
            misses: 1, asks: 2, repeats: 1, factsComplete: true, offered: true, minutes: 12.5,
        }));
    });

    it('counts the latest signals among those so far', () => {
        const laid = factsOf({
            reading: reading({ signals: ['churn'] }), mood: mood(), signalsSoFar: ['repeat'], dialog: { misses: 0, asks: 0, topic: 'refund', complete: false },
            repeats: 0, offered: false, caseOpen: false, channel: 'web', minutes: 0, waitingMinutes: 0,
        });
        assert.deepEqual([laid.signalsSoFar, laid.topic], [['repeat', 'churn'], 'refund']);
    });
});

describe('escalation: nearest name', () => {
    const cases: [string, string | undefined][] = [['angr', 'anger'], ['Anger', 'anger'], ['anegr', 'anger'], ['negativestreak', 'negativeStreak'], ['negative_streak', 'negativeStreak'], ['asksHumna', undefined], ['xyz', undefined], ['', undefined]];
    for (const [word, name] of cases) it(`${JSON.stringify(word)} → ${name}`, () => assert.equal(nearest(word, FACT_NAMES), name));
});
