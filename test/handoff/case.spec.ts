import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MOVES, isClosed, isOwned, isWaiting, moveCase, type CaseMove } from '../../src/handoff/index.js';
import { CASE_STATES, type CaseState } from '../../src/model.js';
import { aCase } from '../support/cases.js';

const mia = { id: 'u1', name: 'Mia' };
const allMoves = [...new Set(Object.values(MOVES).flatMap((moves) => Object.keys(moves)))] as CaseMove[];

/** Moves that time makes without anybody doing anything. */
const BY_TIME: readonly CaseMove[] = ['expire', 'idle', 'requeue'];

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

    it('can leave every open state by time alone', () => {
        for (const state of CASE_STATES.filter((name) => Object.keys(MOVES[name]).length > 0)) {
            assert.ok(BY_TIME.some((move) => MOVES[state][move] !== undefined), `${state} has no exit by time`);
        }
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

    it('forgets the holder when it goes back into the queue', () => {
        const claimed = moveCase(aCase(), 'claim', { at: 2, who: 'Mia', humanAgent: mia })!;
        assert.deepEqual([claimed.humanAgent, claimed.claimedAt], [mia, 2]);
        const queued = moveCase(claimed, 'requeue', { at: 3, who: 'timer' })!;
        assert.deepEqual([queued.state, queued.humanAgent, queued.claimedAt], ['queued', undefined, undefined]);
    });
});
