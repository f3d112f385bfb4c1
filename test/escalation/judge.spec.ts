import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { RuleFacts } from '../../src/model.js';
import { FACT_NAMES, dialogFactsOf, factsOf, judge, parseRules, why } from '../../src/escalation/index.js';
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

    it('takes team and priority of the topic where the rule names none', () => {
        const topic = { topicTeam: 'billing', topicPriority: 'high' } as const;
        const team = (changes: Partial<RuleFacts>) => { const verdict = judge(rules, facts(changes), [], topic)!; return [verdict.rule, verdict.team, verdict.priority]; };
        assert.deepEqual(team({ anger: 1 }), ['grave', 'supervisors', 'urgent']);
        assert.deepEqual(team({ misses: 1 }), ['once-only', 'billing', 'high']);
        assert.deepEqual(team({ repeats: 2 }), ['nested', 'billing', 'high']);
        assert.equal(judge(rules, facts({ misses: 1 }), [])?.priority, 'normal');
    });

    it('quotes the words that show a signal or a feeling, weightiest first, and no others', () => {
        const show = (text: string, why: string, weight: number, start = 0) => ({ text, why, weight, start, end: start + text.length });
        const evidence = [show('lawyer', 'signal:legal', 1), show(' my solicitor ', 'signal:legal', 2, 9), show('furious', 'anger', 3, 20), show('rest', 'anger', -1, 20), show('', 'anger:rest', 4, 30), show('thanks', 'signal:thanks', 9)];
        assert.deepEqual(judge(rules, facts({ anger: 0.95, signals: ['legal', 'thanks'] }), [], { evidence })?.because, [
            { fact: 'signals', value: 'legal', words: ['my solicitor', 'lawyer'] }, { fact: 'anger', value: 0.95, words: ['furious'] },
        ]);
        assert.deepEqual(judge(rules, facts({ repeats: 2 }), [], { evidence })?.because.some((item) => 'words' in item), false);
        const summed = parseRules('rules:\n  - { id: risk, when: complaintRisk >= 0.5, do: handoff }\n', 'f');
        assert.deepEqual(judge(summed, facts({ complaintRisk: 0.5 }), [], { evidence })?.because, [{ fact: 'complaintRisk', value: 0.5, words: ['furious', 'my solicitor', 'lawyer'] }]);
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
            signalsSoFar: ['repeat', 'legal'], dialog: { misses: 1, asks: 2, complete: true }, repeats: 1, unanswered: 2, refusals: 3, offered: true, caseOpen: false, open: false, vip: true, channel: 'slack', minutes: 12.5, waitingMinutes: 0,
        });
        assert.deepEqual(laid, facts({
            anger: 0.6, sadness: 0.2, emotion: 'anger', intensity: 0.7, valence: -0.8, moodValence: -0.5, slope: -0.2, peak: 0.7, turns: 4, negativeTurns: 3, negativeStreak: 2,
            level: 'dissatisfied', signals: ['legal'], signalsSoFar: ['repeat', 'legal'], style: 'impatient', lang: 'zh-TW', channel: 'slack',
            misses: 1, asks: 2, repeats: 1, unanswered: 2, refusals: 3, factsComplete: true, offered: true, open: false, vip: true, minutes: 12.5, complaintRisk: laid.complaintRisk,
        }));
    });

    it('counts the latest signals among those so far', () => {
        const laid = factsOf({
            reading: reading({ signals: ['churn'] }), mood: mood(), signalsSoFar: ['repeat'], dialog: { misses: 0, asks: 0, topic: 'refund', complete: false },
            repeats: 0, offered: false, caseOpen: false, channel: 'web', minutes: 0, waitingMinutes: 0,
        });
        assert.deepEqual([laid.signalsSoFar, laid.topic], [['repeat', 'churn'], 'refund']);
        assert.deepEqual([laid.open, laid.vip, laid.unanswered, laid.refusals], [true, false, 0, 0]);
    });

    it('counts the question put most often in vain', () => {
        const form = { topic: 'delivery', slots: { order: { status: 'given', turn: 2 } as const }, asks: { order: 4, expected: 2, since: 1 }, confirmed: false };
        const state = { phase: 'gathering', parked: [], acknowledged: [], misses: 1, turn: 3 } as const;
        assert.deepEqual(dialogFactsOf({ state: { ...state, parked: [], acknowledged: [], form }, topic: 'delivery', complete: false }), { misses: 1, asks: 2, topic: 'delivery', complete: false });
        assert.equal(dialogFactsOf({ state: { ...state, parked: [], acknowledged: [] }, complete: false }).asks, 0);
    });
});
