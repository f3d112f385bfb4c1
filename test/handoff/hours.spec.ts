import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isOpen, opensAt, type Hours } from '../../src/handoff/index.js';

const nine = { from: 540, to: 1080 };
const berlin: Hours = { timeZone: 'Europe/Berlin', open: { mon: [nine], tue: [nine], wed: [nine], thu: [nine], fri: [{ from: 540, to: 720 }, { from: 780, to: 960 }] }, holidays: ['2030-01-01', '12-25'] };
const taipei: Hours = { timeZone: 'Asia/Taipei', open: { sun: [{ from: 1320, to: 1440 }], mon: [{ from: 0, to: 60 }] } };

describe('hours', () => {
    const rows: [hours: Hours, at: string, opens: string | undefined][] = [
        [berlin, '2030-01-07T09:00Z', '2030-01-07T09:00Z'],
        [berlin, '2030-01-07T05:00Z', '2030-01-07T08:00Z'],
        [berlin, '2030-01-07T17:00Z', '2030-01-08T08:00Z'],
        [berlin, '2030-01-11T11:30Z', '2030-01-11T12:00Z'],
        [berlin, '2030-01-11T16:00Z', '2030-01-14T08:00Z'],
        // A holiday of that year, and one of every year.
        [berlin, '2029-12-31T20:00Z', '2030-01-02T08:00Z'],
        [berlin, '2031-12-24T20:00Z', '2031-12-26T08:00Z'],
        // Over the change of the clocks, both ways.
        [berlin, '2030-03-29T20:00Z', '2030-04-01T07:00Z'],
        [berlin, '2030-10-25T20:00Z', '2030-10-28T08:00Z'],
        [taipei, '2030-01-06T00:00Z', '2030-01-06T14:00Z'],
        [taipei, '2030-01-06T16:30Z', '2030-01-06T16:30Z'],
        [taipei, '2030-01-06T17:30Z', '2030-01-13T14:00Z'],
        [{ timeZone: 'UTC', open: {} }, '2030-01-06T00:00Z', undefined],
    ];
    for (const [hours, at, opens] of rows) {
        it(`${hours.timeZone}: from ${at} the desk is there ${opens ?? 'never'}`, () => {
            const found = opensAt(hours, Date.parse(at));
            assert.equal(found === undefined ? undefined : new Date(found).toISOString().slice(0, 16), opens?.slice(0, 16));
        });
    }

    it('is always open without hours', () => {
        assert.equal(opensAt(undefined, 5), 5);
        assert.equal(isOpen(undefined, 5), true);
    });

    it('is closed until it opens, and open then', () => {
        fc.assert(fc.property(fc.integer({ min: Date.UTC(2030, 0), max: Date.UTC(2031, 0) }), fc.constantFrom(berlin, taipei), (at, hours) => {
            const opens = opensAt(hours, at)!;
            assert.ok(opens >= at && isOpen(hours, opens), new Date(at).toISOString());
            if (opens > at) for (const before of [at, (at + opens) / 2, opens - 60_000]) assert.equal(isOpen(hours, Math.max(at, before)), false, new Date(at).toISOString());
        }), { numRuns: 300 });
    });
});
