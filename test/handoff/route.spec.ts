import assert from 'node:assert/strict';
import fc from 'fast-check';
import { heatOf, overflow, route, type Route } from '../../src/handoff/index.js';
import type { Case, DeskView } from '../../src/model.js';
import { aCase, summary } from '../support/cases.js';
import { aLoad, aPerson, aRoster, aTeam, aView } from '../support/roster.js';

const NOW = Date.UTC(2030, 0, 7, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const weekdays = { timeZone: 'UTC', open: { mon: [{ from: 540, to: 1080 }] } };
const mia = aPerson('mia', { teams: ['billing'], languages: ['en', 'zh'], skills: ['refund'] });
const tom = aPerson('tom', { teams: ['billing'], languages: ['en'] });
const lea = aPerson('lea', { teams: ['delivery'], role: 'lead' });
const roster = aRoster({
    people: [mia, tom, lea],
    teams: [aTeam('billing', { skills: ['refund', 'charge'], next: 'delivery', lead: 'lea' }), aTeam('delivery', { capacity: 1 }), aTeam('night', { hours: { timeZone: 'UTC', open: {} } })],
});
const billing = (about: Partial<Case> = {}) => aCase({ team: 'billing', language: 'en', summary: { ...summary, emotion: 'neutral', intensity: 0, signals: [], peak: undefined }, ...about });
const angry = (about: Partial<Case> = {}) => aCase({ team: 'billing', language: 'en', ...about });
const everybody = (about: Partial<DeskView> = {}) => aView(NOW, ['mia', 'tom', 'lea'], about);

describe('routing', () => {
    const hot = [{ at: NOW - HOUR, heat: 0.9 }, { at: NOW - 2 * HOUR, heat: 0.8 }];
    const rows: [title: string, item: Case, view: DeskView, expected: Partial<Route> & { to?: string }][] = [
        ['whose turn it is: fewest cases', billing(), everybody({ loads: [aLoad('mia', { held: 1 })] }), { to: 'tom', why: 'turn' }],
        ['among equals, longest without a new one', billing(), everybody({ loads: [aLoad('mia', { lastAt: NOW - MINUTE }), aLoad('tom', { lastAt: NOW - HOUR })] }), { to: 'tom', why: 'turn' }],
        ['who helped this customer before', billing(), everybody({ helpedBefore: ['tom'], loads: [aLoad('tom', { held: 2 })] }), { to: 'tom', why: 'lastPerson' }],
        ['unless they have their hands full', billing(), everybody({ helpedBefore: ['tom'], loads: [aLoad('tom', { held: 3 })] }), { to: 'mia', why: 'turn' }],
        ['or are not there', billing(), aView(NOW, ['mia'], { helpedBefore: ['tom'] }), { to: 'mia', why: 'turn' }],
        ['who knows the topic', billing({ summary: { ...summary, topic: 'refund' } }), everybody({ loads: [aLoad('mia', { held: 2 })] }), { to: 'mia', why: 'skill' }],
        ['a case without a team goes to the one that takes its topic', billing({ team: undefined, summary: { ...summary, topic: 'charge' } }), everybody(), { team: 'billing' }],
        ['a case without team and topic to anybody', billing({ team: undefined }), everybody({ loads: [aLoad('mia', { held: 1 }), aLoad('tom', { held: 1 })] }), { to: 'lea', why: 'turn', team: undefined }],
        ['who speaks the language', billing({ language: 'zh-TW' }), everybody({ loads: [aLoad('mia', { held: 2 })] }), { to: 'mia' }],
        ['anybody, if nobody there speaks it', billing({ language: 'zh-TW' }), aView(NOW, ['tom']), { to: 'tom' }],
        ['nobody who was asked already', billing({ offers: [{ person: { id: 'tom' }, at: NOW - MINUTE, until: NOW, answer: 'declined' }] }), aView(NOW, ['tom']), { to: undefined, why: 'nobodyFree' }],
        ['but again once it was passed on', billing({ offers: [{ person: { id: 'tom' }, at: NOW - HOUR, until: NOW, answer: 'declined' }], history: [{ at: NOW - MINUTE, who: 'Mia', did: 'pass', from: 'active', to: 'queued' }] }), aView(NOW, ['tom']), { to: 'tom' }],
        ['nobody beyond what they can have', billing(), aView(NOW, ['tom'], { loads: [aLoad('tom', { held: 2, offered: 1 })] }), { to: undefined, why: 'nobodyFree' }],
        ['one more if it is urgent', billing({ priority: 'urgent' }), aView(NOW, ['tom'], { loads: [aLoad('tom', { held: 3 })] }), { to: 'tom' }],
        ['no third heated case in a row', angry(), everybody({ loads: [aLoad('mia', { heats: hot }), aLoad('tom', { held: 2 })] }), { to: 'tom' }],
        ['a calm one, yes', billing(), everybody({ loads: [aLoad('mia', { heats: hot }), aLoad('tom', { held: 2 })] }), { to: 'mia' }],
        ['and if nobody else is there', angry(), aView(NOW, ['mia'], { loads: [aLoad('mia', { heats: hot })] }), { to: 'mia' }],
        ['and after some hours', angry(), everybody({ loads: [aLoad('mia', { heats: hot.map(({ heat }) => ({ at: NOW - 5 * HOUR, heat })) }), aLoad('tom', { held: 1 })] }), { to: 'mia' }],
        ['care goes before old acquaintance', angry(), everybody({ helpedBefore: ['mia'], loads: [aLoad('mia', { heats: hot })] }), { to: 'tom' }],
        ['nobody who is away', billing(), { ...aView(NOW), presences: [{ person: { id: 'tom' }, at: NOW - 9, away: false }, { person: { id: 'tom' }, at: NOW, away: true }] }, { to: undefined, why: 'nobodyThere' }],
        ['nobody not seen for long', billing(), { ...aView(NOW), presences: [{ person: { id: 'tom' }, at: NOW - HOUR, away: false }] }, { to: undefined, why: 'nobodyThere' }],
        ['nobody while the team is off duty', billing({ team: 'night' }), everybody(), { to: undefined, why: 'closed' }],
    ];
    for (const [title, item, view, { to, ...expected }] of rows) {
        it(title, () => {
            const found = route(item, roster, view, NOW);
            if (to !== undefined || 'why' in expected) assert.equal(found.offer?.id, to);
            for (const [key, value] of Object.entries(expected)) assert.equal(found[key as keyof Route], value, key);
        });
    }

    it('knows a person under the id of any platform', () => {
        const platforms = { ...roster, people: [aPerson('tom', { ids: { slack: 'U9' } })] };
        assert.equal(route(billing(), platforms, aView(NOW, ['U9']), NOW).offer?.id, 'tom');
    });

    it('offers nothing where people are not listed', () => {
        assert.deepEqual(route(billing(), aRoster(), everybody(), NOW), { team: 'billing', why: 'open' });
    });

    it('gives everybody their turn', () => {
        const people = ['a', 'b', 'c', 'd'].map((id) => aPerson(id, { capacity: 50 }));
        const loads = people.map(({ id }) => aLoad(id));
        for (let i = 0; i < 40; i += 1) {
            const { offer } = route(billing({ team: undefined }), aRoster({ people }), aView(NOW, people.map(({ id }) => id), { loads }), NOW);
            const load = loads.find(({ personId }) => personId === offer!.id)!;
            Object.assign(load, { held: load.held + 1, lastAt: i });
        }
        assert.deepEqual(loads.map(({ held }) => held), [10, 10, 10, 10]);
    });

    it('never offers to somebody away, full, asked already or outside the team, and always to somebody who is none of these', () => {
        const load = fc.record({ held: fc.nat(4), offered: fc.nat(1), lastAt: fc.nat(100), heat: fc.constantFrom(0, 0.9) });
        const world = fc.record({ loads: fc.tuple(load, load, load), there: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()), asked: fc.constantFrom(undefined, 'mia', 'tom'), heated: fc.boolean() });
        fc.assert(fc.property(world, ({ loads, there, asked, heated }) => {
            const people = [mia, tom, lea];
            const item = (heated ? angry : billing)(asked ? { offers: [{ person: { id: asked }, at: NOW - 1, until: NOW, answer: 'lapsed' }] } : {});
            const view = aView(NOW, people.filter((_, i) => there[i]).map(({ id }) => id), {
                loads: loads.map(({ heat, ...rest }, i) => aLoad(people[i]!.id, { ...rest, heats: [{ at: NOW, heat }, { at: NOW, heat }] })),
            });
            const may = ['mia', 'tom'].filter((id, i) => there[i] && id !== asked && loads[i]!.held + loads[i]!.offered < 3);
            const { offer } = route(item, roster, view, NOW);
            assert.equal(offer !== undefined, may.length > 0);
            if (!offer) return;
            assert.ok(may.includes(offer.id));
            const spared = may.filter((id) => loads[id === 'mia' ? 0 : 1].heat < 0.7);
            if (heated && spared.length > 0) assert.ok(spared.includes(offer.id));
        }));
    });
});

describe('overflow', () => {
    it('goes to the next team, then to the lead, then nowhere', () => {
        assert.deepEqual(overflow(billing(), roster), { team: 'delivery' });
        assert.deepEqual(overflow(billing({ passed: ['delivery'] }), roster), { lead: { id: 'lea', name: 'lea' } });
        const asked = billing({ passed: ['delivery'], offers: [{ person: { id: 'lea' }, at: NOW, until: NOW, answer: 'lapsed' }] });
        assert.equal(overflow(asked, roster), undefined);
    });

    it('finds a lead for a case without a team, and none where there is none', () => {
        assert.deepEqual(overflow(billing({ team: undefined }), roster), { lead: { id: 'lea', name: 'lea' } });
        assert.equal(overflow(billing(), aRoster()), undefined);
    });

    it('cannot go round for ever', () => {
        const ring = aRoster({ teams: [aTeam('a', { next: 'b' }), aTeam('b', { next: 'c' }), aTeam('c', { next: 'a' })] });
        let item = billing({ team: 'a' });
        const been: string[] = [];
        for (let to = overflow(item, ring); to && 'team' in to; to = overflow(item, ring)) {
            been.push(to.team);
            item = { ...item, team: to.team, passed: [...item.passed ?? [], item.team!] };
        }
        assert.deepEqual(been, ['b', 'c']);
    });
});

describe('heat', () => {
    it('is the anger in a case, and all of it where people are abused', () => {
        assert.equal(heatOf(angry()), 0.8);
        assert.equal(heatOf(billing()), 0);
        assert.equal(heatOf(billing({ summary: { ...summary, emotion: 'neutral', intensity: 0, signals: ['abuse'] } })), 1);
    });

    it('is compared within the hours of care alone', () => {
        const off = { ...roster, hours: weekdays, routing: { ...roster.routing, care: { run: 0, hours: 4, from: 0.7 } } };
        assert.equal(route(angry(), off, aView(NOW, ['mia'], { loads: [aLoad('mia', { heats: [{ at: NOW, heat: 1 }] })] }), NOW).offer?.id, 'mia');
    });
});
