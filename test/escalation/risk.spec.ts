import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SIGNALS } from '../../src/model.js';
import { factsOf, type FactsInput } from '../../src/escalation/index.js';
import { mood, reading } from '../support/facts.js';

type Change = Partial<FactsInput> & { misses?: number };
const CALM: FactsInput = {
    reading: reading(), mood: mood({ satisfaction: 0 }), signalsSoFar: [], dialog: { misses: 0, asks: 0, complete: false }, repeats: 0, offered: false, caseOpen: false,
    channel: 'web', minutes: 0, waitingMinutes: 0,
};
const riskOf = ({ misses = 0, ...change }: Change): number => factsOf({ ...CALM, ...change, dialog: { misses, asks: 0, complete: false } }).complaintRisk;

describe('escalation: complaint risk', () => {
    it('is next to nothing where nothing went wrong, and near one where everything did', () => {
        assert.ok(riskOf({}) <= 0.02);
        assert.equal(riskOf({ signalsSoFar: ['thanks', 'bye'] }), riskOf({}));
        assert.ok(riskOf({ signalsSoFar: ['legal', 'churn'], repeats: 2, misses: 2, unanswered: 2, refusals: 3, mood: mood({ satisfaction: -0.8, valence: -0.7, anger: 0.6, negativeTurns: 4 }) }) > 0.95);
    });

    it('takes a customer at their word who is content with the service', () => {
        const grumble = { refusals: 2, repeats: 1, mood: mood({ satisfaction: 0, negativeTurns: 2 }) };
        assert.ok(riskOf(grumble) > 4 * riskOf({ ...grumble, mood: mood({ satisfaction: 0.4, negativeTurns: 2 }) }));
    });

    const worse: [sign: string, before: Change, after: Change][] = [
        ['a threat', {}, { signalsSoFar: ['regulator'] }],
        ['a threat in the latest message', {}, { reading: reading({ signals: ['publicity'] }) }],
        ['a second threat', { signalsSoFar: ['churn'] }, { signalsSoFar: ['churn', 'legal'] }],
        ['the same said again', { repeats: 1 }, { repeats: 2 }],
        ['a failure of the bot', {}, { misses: 1 }],
        ['a question left open', { unanswered: 1 }, { unanswered: 2 }],
        ['one more no', { refusals: 1 }, { refusals: 2 }],
        ['a low mood', { mood: mood({ satisfaction: 0 }) }, { mood: mood({ satisfaction: 0, valence: -0.4 }) }],
        ['anger', { mood: mood({ satisfaction: 0, anger: 0.2 }) }, { mood: mood({ satisfaction: 0, anger: 0.5 }) }],
        ['one more negative message', { mood: mood({ satisfaction: 0, negativeTurns: 1 }) }, { mood: mood({ satisfaction: 0, negativeTurns: 2 }) }],
    ];
    for (const [sign, before, after] of worse) it(`rises with ${sign}`, () => assert.ok(riskOf(after) > riskOf(before)));

    it('stays between 0 and 1 and never falls because of one sign more', () => {
        const signs = fc.record({
            signalsSoFar: fc.subarray([...SIGNALS]), repeats: fc.nat(20), misses: fc.nat(20), unanswered: fc.nat(20), refusals: fc.nat(20),
            satisfaction: fc.double({ min: -1, max: 1, noNaN: true }), valence: fc.double({ min: -1, max: 1, noNaN: true }), negativeTurns: fc.nat(60),
        });
        fc.assert(fc.property(signs, ({ satisfaction, valence, negativeTurns, ...rest }) => {
            const felt = mood({ satisfaction, valence, negativeTurns });
            const risk = riskOf({ ...rest, mood: felt });
            assert.ok(risk >= 0 && risk <= 1);
            assert.ok(riskOf({ ...rest, mood: felt, repeats: rest.repeats + 1 }) >= risk);
            assert.ok(riskOf({ ...rest, mood: felt, signalsSoFar: [...new Set([...rest.signalsSoFar, 'legal' as const])] }) >= risk);
        }));
    });
});
