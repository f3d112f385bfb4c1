import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decideDesk, isOwned, isWaiting } from '../../src/handoff/index.js';
import type { Case, DeskAction, Person } from '../../src/model.js';
import { aCase } from '../support/cases.js';
import { aPerson, aTeam } from '../support/roster.js';

const mia: Person = { id: 'u1', name: 'Mia' };
const tom: Person = { id: 'u2', name: 'Tom' };

const roster = { people: [aPerson('u1', { role: 'lead' }), aPerson('u2'), aPerson('u3', { ids: { slack: 'U3' } })], teams: [aTeam('billing'), aTeam('delivery')] };

describe('desk', () => {
    const owned = aCase({ state: 'claimed', humanAgent: mia });
    const closed = aCase({ state: 'resolved', humanAgent: mia });
    const rows: [string, Case, DeskAction, Person, string, string?][] = [
        ['a waiting case can be claimed', aCase(), { do: 'claim' }, mia, 'claimed'],
        ['a second claim loses', owned, { do: 'claim' }, tom, 'refused', 'refused-claimed'],
        ['claiming twice is nothing new', owned, { do: 'claim' }, mia, 'nothing'],
        ['a closed case cannot be claimed', closed, { do: 'claim' }, tom, 'refused', 'refused-closed'],
        ['who claimed may speak', owned, { do: 'reply', text: 'Hello' }, mia, 'reply'],
        ['nobody else may', owned, { do: 'reply', text: 'Hello' }, tom, 'refused', 'refused-claimed'],
        ['speaking needs a claim', aCase(), { do: 'reply', text: 'Hello' }, mia, 'refused', 'refused-unclaimed'],
        ['who claimed hands back', owned, { do: 'handBack' }, mia, 'handedBack'],
        ['nobody else hands back', owned, { do: 'handBack' }, tom, 'refused', 'refused-claimed'],
        ['who claimed resolves', owned, { do: 'resolve' }, mia, 'resolved'],
        ['a closed case is not resolved again', closed, { do: 'resolve' }, mia, 'refused', 'refused-closed'],
        ['a lead may take over', aCase({ state: 'active', humanAgent: tom }), { do: 'claim', force: true }, mia, 'claimed'],
        ['nobody else may take over', owned, { do: 'claim', force: true }, tom, 'refused', 'refused-lead'],
        ['taking over what one has is nothing', owned, { do: 'claim', force: true }, mia, 'nothing'],
        ['taking over what waits is a claim', aCase(), { do: 'claim', force: true }, tom, 'claimed'],
        ['anybody may send a waiting case to a team', aCase(), { do: 'pass', team: 'billing' }, tom, 'passed'],
        ['the team it is with already is nothing', aCase({ team: 'billing' }), { do: 'pass', team: 'billing' }, tom, 'nothing'],
        ['who has it may pass it on', aCase({ state: 'idle', humanAgent: tom }), { do: 'pass', person: mia }, tom, 'passed'],
        ['a lead may pass on what another has', aCase({ state: 'active', humanAgent: tom }), { do: 'pass', team: 'delivery' }, mia, 'passed'],
        ['nobody else may', owned, { do: 'pass', team: 'billing' }, tom, 'refused', 'refused-claimed'],
        ['there is no such team', owned, { do: 'pass', team: 'moon' }, mia, 'refused', 'refused-team'],
        ['passing to oneself is nothing', owned, { do: 'pass', person: mia }, mia, 'nothing'],
        ['a closed case goes nowhere', closed, { do: 'pass', team: 'billing' }, mia, 'refused', 'refused-closed'],
        ['an offer accepted is a claim', aCase({ state: 'offered', offers: [{ person: tom, at: 1, until: 99 }] }), { do: 'offerAnswer', accept: true }, tom, 'claimed'],
        ['an offer declined goes back', aCase({ state: 'offered', offers: [{ person: tom, at: 1, until: 99 }] }), { do: 'offerAnswer', accept: false }, tom, 'declined'],
        ['nobody declines for another', aCase({ state: 'offered', offers: [{ person: tom, at: 1, until: 99 }] }), { do: 'offerAnswer', accept: false }, mia, 'nothing'],
        ['an offer that is over is declined in vain', aCase(), { do: 'offerAnswer', accept: false }, tom, 'nothing'],
        ['anybody may call back while it waits', aCase(), { do: 'callBack' }, tom, 'calledBack'],
        ['only who has it calls back otherwise', owned, { do: 'callBack' }, tom, 'refused', 'refused-claimed'],
        ['anybody may correct a reading', owned, { do: 'correct', emotion: 'neutral' }, tom, 'corrected'],
        ['a reading that is right needs no correction', owned, { do: 'correct', emotion: 'anger' }, tom, 'nothing'],
        ['anybody may leave a note', owned, { do: 'note', text: 'VIP' }, tom, 'note'],
    ];
    for (const [title, item, action, by, kind, key] of rows) {
        it(title, () => {
            const outcome = decideDesk(item, action, by, 50, roster);
            assert.equal(outcome.kind, kind);
            if (key) assert.equal(outcome.kind === 'refused' && outcome.key, key);
        });
    }

    it('says who holds the case when it refuses', () => {
        assert.deepEqual(decideDesk(owned, { do: 'claim' }, tom, 50), { kind: 'refused', key: 'refused-claimed', args: { code: 'ABC-123', name: 'Mia' } });
    });

    it('puts a passed case into its new team and knows the person under any id', () => {
        const outcome = decideDesk(aCase({ state: 'active', humanAgent: mia, team: 'billing' }), { do: 'pass', team: 'delivery', person: { id: 'U3' }, note: 'customs' }, mia, 50, roster);
        assert.ok(outcome.kind === 'passed');
        assert.deepEqual([outcome.item.state, outcome.item.team, outcome.item.passed, outcome.item.humanAgent, outcome.person], ['queued', 'delivery', ['billing'], undefined, { id: 'u3', name: 'u3' }]);
        assert.equal(outcome.item.history.at(-1)?.why, 'customs');
    });

    it('keeps what was read and what is right', () => {
        const outcome = decideDesk(owned, { do: 'correct', emotion: 'neutral' }, tom, 50, roster);
        assert.ok(outcome.kind === 'corrected');
        assert.deepEqual(outcome.item.corrections, [{ at: 50, who: 'Tom', was: 'anger', is: 'neutral' }]);
        assert.deepEqual([outcome.item.summary.emotion, outcome.item.summary.intensity], ['neutral', 0]);
    });

    it('leaves the case as it is where another line is corrected', () => {
        const outcome = decideDesk(owned, { do: 'correct', emotion: 'anger', messageId: 'm' }, tom, 50, roster);
        assert.ok(outcome.kind === 'corrected' && outcome.item === owned);
    });

    it('notes who called back a case nobody had', () => {
        const outcome = decideDesk(aCase(), { do: 'callBack', note: 'solved' }, tom, 50, roster);
        assert.ok(outcome.kind === 'calledBack');
        assert.deepEqual([outcome.item.state, outcome.item.humanAgent], ['calledBack', tom]);
    });

    it('keeps the history short however often a person replies', () => {
        let item: Case = owned;
        for (let i = 0; i < 100; i++) {
            const outcome = decideDesk(item, { do: 'reply', text: String(i) }, mia, i);
            assert.ok(outcome.kind === 'reply');
            item = outcome.item;
        }
        assert.equal(item.history.length, 1);
    });

    it('never lets two hold one case, whatever is pressed in whatever order', () => {
        const actions = fc.constantFrom<DeskAction>(
            { do: 'claim' }, { do: 'claim', force: true }, { do: 'reply', text: 'x' }, { do: 'handBack' }, { do: 'resolve' }, { do: 'note', text: 'n' }, { do: 'pass', team: 'billing' },
            { do: 'pass', person: tom }, { do: 'callBack' }, { do: 'offerAnswer', accept: true }, { do: 'offerAnswer', accept: false }, { do: 'correct', emotion: 'sadness' },
        );
        fc.assert(fc.property(fc.array(fc.tuple(actions, fc.constantFrom(mia, tom)), { maxLength: 30 }), (presses) => {
            let item = aCase();
            let holder: string | undefined;
            for (const [action, by] of presses) {
                const outcome = decideDesk(item, action, by, 1, roster);
                if (outcome.kind === 'reply') assert.equal(by.id, holder);
                if (outcome.kind === 'claimed') { if (holder !== undefined) assert.deepEqual([by, outcome.from?.id], [mia, holder]); holder = by.id; }
                if (outcome.kind === 'handedBack' || outcome.kind === 'resolved') { assert.equal(by.id, holder); holder = undefined; }
                if (outcome.kind === 'passed') { assert.ok(holder === undefined || by.id === holder || by === mia); assert.ok(isWaiting(outcome.item)); holder = undefined; }
                if (outcome.kind === 'calledBack') holder = undefined;
                if ('item' in outcome) item = outcome.item;
                assert.equal(isOwned(item) ? item.humanAgent?.id : undefined, holder);
            }
        }));
    });
});
