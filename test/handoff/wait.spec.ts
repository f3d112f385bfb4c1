import assert from 'node:assert/strict';
import { isNews, waitOf } from '../../src/handoff/index.js';
import type { DeskView, Wait } from '../../src/model.js';
import { aCase } from '../support/cases.js';
import { aLoad, aPerson, aRoster, aView } from '../support/roster.js';

const NOW = Date.UTC(2030, 0, 7, 12);
const MINUTE = 60_000;
const people = [aPerson('mia', { capacity: 2 }), aPerson('tom', { capacity: 2 })];
const roster = aRoster({ people });
const full = ['mia', 'tom'].map((id) => aLoad(id, { held: 2 }));
const service = { p50: 8 * MINUTE, p80: 20 * MINUTE };
const line = (length: number) => Array.from({ length }, (_, i) => ({ id: i === length - 1 ? 'case-1' : `other-${i}`, priority: 'normal' as const, openedAt: i }));
const wait = (about: Partial<DeskView>, there = ['mia', 'tom']) => waitOf(aCase(), roster, aView(NOW, there, about), NOW);

describe('the wait', () => {
    const rows: [title: string, about: Partial<DeskView>, expected: Partial<Wait>][] = [
        ['first in line, somebody free: nothing to estimate', { waiting: line(1), service }, { class: 'next', position: 1, minutes: undefined }],
        ['first in line, all hands full: a quarter of a service, in whole minutes', { waiting: line(1), service, loads: full }, { class: 'next', minutes: { from: 2, to: 5 } }],
        ['seventh in line', { waiting: line(7), service, loads: full }, { class: 'middle', position: 7, minutes: { from: 15, to: 35 } }],
        ['not measured: no minutes', { waiting: line(7), loads: full }, { class: 'middle', position: 7, minutes: undefined }],
        ['too far to be believed in minutes', { waiting: line(50), service, loads: full }, { class: 'far', position: 50, minutes: undefined }],
        ['always a range', { waiting: line(1), service: { p50: MINUTE, p80: MINUTE }, loads: full }, { minutes: { from: 1, to: 2 } }],
    ];
    for (const [title, about, expected] of rows) {
        it(title, () => {
            const found = wait(about);
            for (const [key, value] of Object.entries(expected)) assert.deepEqual(found[key as keyof Wait], value, key);
        });
    }

    it('counts only those who wait for the same team', () => {
        const waiting = [{ id: 'x', team: 'billing', priority: 'normal' as const, openedAt: 0 }, ...line(2)];
        assert.equal(wait({ waiting }).position, 2);
    });

    it('says so where nobody is at the desk, or on duty', () => {
        assert.equal(wait({ waiting: line(2) }, []).class, 'closed');
        const shut = aRoster({ people, hours: { timeZone: 'UTC', open: {} } });
        assert.equal(waitOf(aCase(), shut, aView(NOW, ['mia'], { waiting: line(2) }), NOW).class, 'closed');
    });

    it('cannot tell who is there where people are not listed', () => {
        assert.deepEqual(waitOf(aCase(), aRoster(), aView(NOW, [], { waiting: line(2), service }), NOW), { class: 'near', position: 2, at: NOW });
    });

    it('is news when the class changes, and at first only if there is something to tell', () => {
        const at = (about: Partial<Wait>): Wait => ({ class: 'next', position: 1, at: 0, ...about });
        assert.equal(isNews(undefined, at({})), false);
        assert.equal(isNews(undefined, at({ minutes: { from: 1, to: 3 } })), true);
        assert.equal(isNews(undefined, at({ class: 'near', position: 2 })), true);
        assert.equal(isNews(undefined, at({ class: 'closed' })), true);
        assert.equal(isNews(at({ class: 'near', position: 3 }), at({ class: 'near', position: 2 })), false);
        assert.equal(isNews(at({ class: 'near', position: 2 }), at({})), true);
        assert.equal(isNews(at({ class: 'closed' }), at({ class: 'closed', position: 4 })), false);
    });
});
