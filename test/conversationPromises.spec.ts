import assert from 'node:assert/strict';
import type { House } from '../src/draft.js';
import type { Person } from '../src/model.js';
import { Rehearsal } from '../src/rehearsal.js';
import { shippedHouse } from './support/house.js';
import { aLoad, aPerson, aRoster } from './support/roster.js';

const MINUTE = 60_000;
const NOON = Date.UTC(2030, 0, 7, 12);
const mia: Person = { id: 'mia', name: 'mia' };

describe('what the bot has promised', () => {
    let shipped: House;
    before(async () => { shipped = await shippedHouse({ places: [{ place: 'slack|T|DESK', address: 'desk' }] }); });

    /** A customer who waits behind `before` others, at a desk where cases take 9 to 18 minutes. */
    function waiting(before: number): Rehearsal {
        const roster = aRoster({ people: [aPerson('mia')] });
        roster.routing.presentMinutes = 1e6;
        const talk = new Rehearsal({ ...shipped, desk: { ...shipped.desk, roster } }, { now: NOON, customer: { id: 'c', name: 'Ana' } });
        const others = Array.from({ length: before }, (_, at) => ({ id: `other-${at}`, priority: 'urgent' as const, openedAt: 0 }));
        talk.deskView = { presences: [{ person: mia, at: NOON + 1e9, away: false }], loads: [aLoad('mia', { held: 3 })], waiting: others, helpedBefore: [], service: { p50: 9 * MINUTE, p80: 18 * MINUTE } };
        talk.say('I want to speak to a human');
        return talk;
    }

    it('is kept whole: that a person comes, without a time nobody named', () => {
        const talk = waiting(0);
        const [promise] = talk.state!.commitments;
        assert.equal(talk.state!.commitments.length, 1);
        assert.deepEqual([promise?.what, promise?.dueAt, promise?.at], ['person', undefined, NOON]);
        assert.equal(talk.transcript.at(-1)!.text.split('\n\n').at(-1), promise?.text);
        assert.deepEqual(talk.case!.summary.commitments, talk.state!.commitments);
    });

    it('is due when the longest time named is over, and the card says so', () => {
        const talk = waiting(1);
        const said = talk.pass(0).flatMap(({ toCustomer }) => toCustomer.map(({ text }) => text)).join('\n');
        const [, minutes] = /(\d+) minutes/.exec(said) ?? assert.fail(said);
        const promise = talk.state!.commitments.at(-1)!;
        assert.equal(promise.dueAt, talk.now + Number(minutes) * MINUTE);
        assert.equal(said, promise.text);
        const card = JSON.stringify(shipped.wording.caseCard(talk.case!, 'en', talk.now + (Number(minutes) + 7) * MINUTE));
        assert.match(card, /overdue by 7 min/);
        assert.match(JSON.stringify(shipped.wording.caseCard(talk.case!, 'en', talk.now)), new RegExp(`due in ${minutes} min`));
    });

    it('is kept by whoever comes; a call is still owed', () => {
        const talk = waiting(2);
        talk.say('please call me at +1 212 555 0123');
        const owed = talk.state!.commitments.at(-1)!;
        assert.deepEqual([owed.what, owed.dueAt], ['callBack', talk.now + shipped.followup.callBackHours * 60 * MINUTE]);
        talk.desk({ do: 'claim' }, mia);
        assert.deepEqual(talk.case!.summary.commitments.map(({ what, kept }) => [what, kept === true]), [['person', true], ['callBack', false]]);
        talk.desk({ do: 'callBack' }, mia);
        assert.ok(talk.state!.commitments.every(({ kept }) => kept));
    });
});
