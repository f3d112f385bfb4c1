import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decideDesk, isOwned } from '../../src/handoff/index.js';
import type { Case, DeskAction, Person } from '../../src/model.js';
import { aCase } from '../support/cases.js';

const mia: Person = { id: 'u1', name: 'Mia' };
const tom: Person = { id: 'u2', name: 'Tom' };

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
        ['anybody may leave a note', owned, { do: 'note', text: 'VIP' }, tom, 'note'],
    ];
    for (const [title, item, action, by, kind, key] of rows) {
        it(title, () => {
            const outcome = decideDesk(item, action, by, 50);
            assert.equal(outcome.kind, kind);
            if (key) assert.equal(outcome.kind === 'refused' && outcome.key, key);
        });
    }

    it('says who holds the case when it refuses', () => {
        assert.deepEqual(decideDesk(owned, { do: 'claim' }, tom, 50), { kind: 'refused', key: 'refused-claimed', args: { code: 'ABC-123', name: 'Mia' } });
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
        const actions = fc.constantFrom<DeskAction>({ do: 'claim' }, { do: 'reply', text: 'x' }, { do: 'handBack' }, { do: 'resolve' }, { do: 'note', text: 'n' });
        fc.assert(fc.property(fc.array(fc.tuple(actions, fc.constantFrom(mia, tom)), { maxLength: 30 }), (presses) => {
            let item = aCase();
            let holder: string | undefined;
            for (const [action, by] of presses) {
                const outcome = decideDesk(item, action, by, 1);
                if (outcome.kind === 'reply') assert.equal(by.id, holder);
                if (outcome.kind === 'claimed') { assert.equal(holder, undefined); holder = by.id; }
                if (outcome.kind === 'handedBack' || outcome.kind === 'resolved') { assert.equal(by.id, holder); holder = undefined; }
                if ('item' in outcome) item = outcome.item;
                assert.equal(isOwned(item) ? item.humanAgent?.id : undefined, holder);
            }
        }));
    });
});
