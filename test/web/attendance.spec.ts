import assert from 'node:assert/strict';
import sinon from 'sinon';
import type { Presence } from '../../src/model.js';
import { createAttendance } from '../../src/web/attendance.js';

const ana = { id: 'ana', name: 'Ana' };
const ben = { id: 'ben', name: 'Ben' };

describe('web/attendance', () => {
    let clock: sinon.SinonFakeTimers;
    let signs: Presence[];
    const open = () => createAttendance({ now: () => clock.now, sign: (presence) => { signs.push(presence); } });
    const told = () => signs.splice(0).map(({ person, away }) => [person.id, away]);
    beforeEach(() => {
        clock = sinon.useFakeTimers({ now: 1000 });
        signs = [];
    });
    afterEach(() => clock.restore());

    it('lists everybody once for each case they look at', () => {
        const attendance = open();
        attendance.enter(ben);
        attendance.enter({ ...ana, caseId: 'c1' });
        attendance.enter({ ...ana, caseId: 'c2' });
        attendance.enter({ ...ana, caseId: 'c2' });
        attendance.enter(ana);
        assert.deepEqual(attendance.list(), [{ ...ana, caseId: 'c1' }, { ...ana, caseId: 'c2' }, ben]);
    });

    it('shows who writes, in that case alone, until a while after the last key', () => {
        const attendance = open();
        attendance.enter({ ...ana, caseId: 'c1' });
        attendance.enter({ ...ana, caseId: 'c2' });
        const heard = sinon.spy();
        attendance.listen(heard);
        const writing = () => attendance.list().filter(({ typing }) => typing).map(({ caseId }) => caseId);
        attendance.typing('ana', 'c1');
        clock.tick(4000);
        attendance.typing('ana', 'c1');
        clock.tick(4000);
        assert.deepEqual(writing(), ['c1']);
        clock.tick(4000);
        assert.deepEqual(writing(), []);
        assert.equal(heard.callCount, 2, 'told when it began and when it ended');
    });

    it('signs a person in with the first page, and out some time after the last has gone', () => {
        const attendance = open();
        const first = attendance.enter(ana);
        const second = attendance.enter({ ...ana, caseId: 'c1' });
        assert.deepEqual(told(), [['ana', false]]);
        first();
        second();
        second();
        clock.tick(5000);
        attendance.enter({ ...ana, caseId: 'c2' })();
        assert.deepEqual(told(), [['ana', false]], 'a page loaded anew is no leaving');
        clock.tick(60_000);
        assert.deepEqual([...new Set(told().map(String))], ['ana,true']);
    });

    it('keeps telling while a page is open, and stops when none is', () => {
        const attendance = open();
        const leave = attendance.enter(ana);
        told();
        clock.tick(11 * 60_000);
        assert.deepEqual(told(), [['ana', false], ['ana', false]]);
        leave();
        clock.tick(60 * 60_000);
        assert.deepEqual(told(), [['ana', true]]);
    });

    it('says who takes a break', () => {
        const attendance = open();
        attendance.enter(ana);
        attendance.enter(ben);
        told();
        attendance.setAway('ana', true);
        assert.deepEqual(attendance.list(), [{ ...ana, away: true }, ben]);
        assert.deepEqual(told(), [['ana', true], ['ben', false]]);
        attendance.setAway('ana', false);
        assert.deepEqual(told(), [['ana', false], ['ben', false]]);
    });
});
