import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BY_TIME, inTeam, MOVES, isClosed, isOwned, isWaiting, moveCase, type CaseMove } from '../../src/handoff/index.js';
import { CASE_STATES, type Case, type CaseState } from '../../src/model.js';
import { aCase } from '../support/cases.js';

const mia = { id: 'u1', name: 'Mia' };
const tom = { id: 'u2', name: 'Tom' };
const allMoves = [...new Set(Object.values(MOVES).flatMap((moves) => Object.keys(moves)))] as CaseMove[];

describe('case', () => {
    it('is waiting, owned or closed, never two of them', () => {
        for (const state of CASE_STATES) {
            const item = aCase({ state });
            assert.equal([isWaiting(item), isOwned(item), isClosed(item)].filter(Boolean).length, 1, state);
        }
    });

    it('reaches every state from a request', () => {
        const reached = new Set<CaseState>(['requested']);
        for (const state of reached) for (const next of Object.values(MOVES[state])) reached.add(next);
        assert.deepEqual([...reached].sort(), [...CASE_STATES].sort());
    });

    it('leaves every open state by time alone, and comes to an end or to the queue by nothing else', () => {
        for (const state of CASE_STATES.filter((name) => Object.keys(MOVES[name]).length > 0)) {
            const seen: CaseState[] = [];
            // From the queue only expiry leads on; everything else gets there in two steps at most.
            for (let at = state; at !== 'queued' && BY_TIME[at]; at = MOVES[at][BY_TIME[at]!.move]!) {
                assert.ok(!seen.includes(at), `${seen.join(' → ')} goes round`);
                seen.push(at);
            }
            assert.ok(BY_TIME[state] && MOVES[state][BY_TIME[state]!.move], `${state} has no exit by time`);
        }
        for (const state of CASE_STATES) assert.equal(BY_TIME[state] === undefined, Object.keys(MOVES[state]).length === 0, state);
    });

    it('refuses what the table does not list and changes nothing then', () => {
        fc.assert(fc.property(fc.constantFrom(...CASE_STATES), fc.constantFrom(...allMoves), (state, move) => {
            const item = Object.freeze(aCase({ state }));
            const moved = moveCase(item, move, { at: 5, who: 'Mia', humanAgent: mia });
            assert.equal(moved?.state, MOVES[state][move]);
            assert.deepEqual(item, aCase({ state }));
        }));
    });

    it('writes who did what, when and why into the history', () => {
        const moved = moveCase(aCase({ state: 'active', humanAgent: mia }), 'handBack', { at: 9, who: 'Mia', why: 'address corrected' })!;
        assert.deepEqual(moved.history, [{ at: 9, who: 'Mia', did: 'handBack', from: 'active', to: 'handedBack', why: 'address corrected' }]);
        assert.equal(moved.closedAt, 9);
    });

    it('has a holder exactly while it is owned, or was when it ended', () => {
        fc.assert(fc.property(fc.array(fc.constantFrom(...allMoves), { maxLength: 25 }), (moves) => {
            let item: Case = aCase({ state: 'requested' });
            for (const move of moves) item = moveCase(item, move, { at: 3, who: 'x', humanAgent: mia }) ?? item;
            if (isOwned(item)) assert.deepEqual([item.humanAgent, item.claimedAt], [mia, 3]);
            if (isWaiting(item)) assert.deepEqual([item.humanAgent, item.claimedAt], [undefined, undefined]);
            assert.equal(item.closedAt !== undefined, isClosed(item));
        }));
    });

    it('answers the open offer with whatever happens next', () => {
        const offered = aCase({ state: 'offered', offers: [{ person: mia, at: 1, until: 5 }] });
        const answerOf = (item: Case | undefined) => item?.offers?.at(-1)?.answer;
        assert.equal(answerOf(moveCase(offered, 'claim', { at: 2, who: 'Mia', humanAgent: mia })), 'accepted');
        assert.equal(answerOf(moveCase(offered, 'claim', { at: 2, who: 'Tom', humanAgent: tom })), 'lapsed');
        assert.equal(answerOf(moveCase(offered, 'decline', { at: 2, who: 'Mia', humanAgent: mia })), 'declined');
        assert.equal(answerOf(moveCase(offered, 'decline', { at: 2, who: 'timer' })), 'lapsed');
        assert.equal(answerOf(moveCase(offered, 'expire', { at: 2, who: 'timer' })), 'lapsed');
    });

    it('remembers the teams it was with', () => {
        const item = inTeam(inTeam(aCase(), 'billing'), 'delivery');
        assert.deepEqual([item.team, item.passed], ['delivery', ['billing']]);
        assert.equal(inTeam(item, 'delivery'), item);
        assert.equal(inTeam(item, undefined), item);
    });

    it('keeps a history of bounded length', () => {
        let item = aCase({ state: 'queued' });
        for (let i = 0; i < 500; i += 1) item = moveCase(item, 'pass', { at: i, who: 'Mia' })!;
        assert.deepEqual([item.history.length, item.history.at(-1)?.at], [100, 499]);
    });
});
