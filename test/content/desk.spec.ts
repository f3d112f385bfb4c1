import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { ContentError, type ContentFault } from '../../src/errors.js';
import { parseDesk, type DeskPlace } from '../../src/content/desk.js';
import { isOpen } from '../../src/content/hours.js';

function faultsOf(text: string): ContentFault[] {
    try {
        parseDesk(text, 'desk.yaml');
    } catch (error) {
        if (error instanceof ContentError) return error.faults;
        throw error;
    }
    return [];
}

describe('content: the desk', () => {
    it('takes defaults for what the file leaves out', () => {
        const routing = { offerMinutes: 2, presentMinutes: 30, care: { run: 2, hours: 4, from: 0.7 } };
        const defaults = { locale: 'en', places: [], replyPrefix: '', teams: [], people: [], routing, vip: [] };
        assert.deepEqual(parseDesk('', 'f'), defaults);
        assert.deepEqual(parseDesk('places:\nteams:\npeople:\n', 'f'), defaults);
    });

    it('takes a bare name for a team anybody belongs to', () => {
        assert.deepEqual(parseDesk('teams: [billing]', 'f').teams, [{ name: 'billing', members: [], skills: [], languages: [], capacity: 3 }]);
    });

    it('ships a team and a person as examples that work once their # is taken away', () => {
        const text = readFileSync('dialogs/desk.yaml', 'utf8').replace(/^(teams:(\n {2}- \w+)+|people: \[\])$/gm, '')
            .replace(/^# {3}(teams:| {2}- name| {4}(members|skills|languages|hours|capacity|next|lead):| {6}(timeZone|open|holidays):|people:| {2}- id| {4}(name|role|ids|teams):)/gm, '$1')
            .replace('[mia, tom]', '[mia]').replace('next: complaints', '');
        const { teams, people } = parseDesk(text, 'f');
        assert.deepEqual([teams[0]?.hours?.holidays, teams[0]?.lead], [['2027-02-17', '12-25'], 'mia']);
        assert.deepEqual(people, [{
            id: 'mia', name: 'Mia Lin', role: 'lead', ids: { slack: 'U0123ABCD', msteams: '0a1b2c3d-0000-0000-0000-000000000000', web: 'mia' }, languages: ['en', 'zh-TW'], teams: ['billing'], skills: ['refund'], capacity: 4,
        }]);
    });

    it('takes an empty mark: every line is a note then', () => {
        assert.equal(parseDesk('replyPrefix: ""', 'f').replyPrefix, '');
        assert.equal(parseDesk('replyPrefix: "!"', 'f').replyPrefix, '!');
    });

    it('ships without places', () => {
        const shipped = parseDesk(readFileSync('dialogs/desk.yaml', 'utf8'), 'dialogs/desk.yaml');
        assert.deepEqual([shipped.places, shipped.replyPrefix, shipped.locale], [[], '', 'en']);
    });

    it('ships examples that work once their # is taken away', () => {
        const text = readFileSync('dialogs/desk.yaml', 'utf8').replace(/^places: \[\]$/m, '').replace(/^# {3}(places:| {2}- (slack|teams): | {4}(team|tenant): )/gm, '$1');
        assert.deepEqual(parseDesk(text, 'f').places.map(({ kind }) => kind), ['slack', 'teams']);
    });

    it('takes ids of customers, with or without quotes', () => {
        assert.deepEqual(parseDesk('vip: [U0123ABCD, 20731188, "29:1x"]\n', 'f').vip, ['U0123ABCD', '20731188', '29:1x']);
        assert.deepEqual(faultsOf('vip: [{ id: U0123ABCD }]\n').map(({ line, message }) => [line, message]), [[1, 'not the id of a customer']]);
    });

    const places: [yaml: string, place: DeskPlace][] = [
        ['slack: C0123ABCD', { kind: 'slack', channel: 'C0123ABCD' }],
        ['slack: G0123ABCD\n    team: T0123ABCD', { kind: 'slack', channel: 'G0123ABCD', team: 'T0123ABCD' }],
        ['teams: "19:abc@thread.tacv2"', { kind: 'teams', conversation: '19:abc@thread.tacv2' }],
        ['teams: "19:abc@thread.tacv2"\n    tenant: 3f2504e0-4f89-41d3-9a0c-0305e82c3301', { kind: 'teams', conversation: '19:abc@thread.tacv2', tenant: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' }],
    ];
    for (const [yaml, place] of places) it(`reads the place ${yaml.split('\n')[0]}`, () => assert.deepEqual(parseDesk(`places:\n  - ${yaml}\n`, 'f').places, [place]));

    const refused: [text: string, line: number, key: string, message: RegExp][] = [
        ['places:\n  - slack: support', 2, 'places.0.slack', /not a channel id/],
        ['places:\n  - slack: C0123ABCD\n    tenant: x', 3, 'places.0.tenant', /unknown key|[Uu]nrecognized/],
        ['places:\n  - slack: C0123ABCD\n  - teams: "19:abc"', 3, 'places.1.teams', /not a channel id/],
        ['places:\n  - teams: "19:abc@thread.tacv2;messageid=1"', 2, 'places.0.teams', /not a channel id/],
        ['places:\n  - teams: "19:abc@thread.tacv2"\n    tenant: contoso', 3, 'places.0.tenant', /GUID/],
        ['places:\n  - C0123ABCD', 2, 'places.0', /./],
        ['replyPrefix: "! "', 1, 'replyPrefix', /white space/],
        ['team: [a]', 1, 'team', /team/],
        ['teams:\n  - a\n  - name: a', 3, 'teams.a.name', /twice/],
        ['teams:\n  - name: a\n    next: b', 3, 'teams.a.next', /no team "b"/],
        ['teams:\n  - name: a\n    next: a', 3, 'teams.a.next', /its own next/],
        ['teams:\n  - name: a\n    lead: mia', 3, 'teams.a.lead', /no person "mia"/],
        ['teams:\n  - name: a\n    capacity: 0', 3, 'teams.a.capacity', /./],
        ['people:\n  - id: mia\n    name: Mia\n    role: boss', 4, 'people.mia.role', /./],
        ['people:\n  - id: mia\n    name: Mia\n    teams: [x]', 4, 'people.mia.teams.0', /no team "x"/],
        ['people:\n  - {id: mia, name: Mia, ids: {slack: U1}}\n  - {id: tom, name: Tom, ids: {slack: U1}}', 3, 'people.tom.id', /"U1" is Mia's already/],
        ['hours: {timeZone: UTC, open: {}, holidays: ["25.12."]}', 1, 'hours.holidays.0', /not a day/],
        ['hours: {timeZone: UTC, open: {}, holidays: ["2027-02-30"]}', 1, 'hours.holidays.0', /not a day/],
        ['hours: {timeZone: Mars/Olympus, open: {}}', 1, 'hours.timeZone', /IANA/],
        ['hours:\n  timeZone: Asia/Taipei\n  open:\n    mon: ["18:00-09:00"]', 4, 'hours.open.mon.0', /two spans/],
        ['hours:\n  timeZone: Asia/Taipei\n  open:\n    monday: []', 4, 'hours.open.monday', /./],
    ];
    for (const [text, line, key, message] of refused) {
        it(`refuses ${JSON.stringify(text)}`, () => {
            const [fault, ...others] = faultsOf(text);
            assert.deepEqual([fault?.line, fault?.key, others.length], [line, key, 0]);
            assert.match(fault!.message, message);
        });
    }

    it('throws nothing but ContentError', () => {
        const word = fc.constantFrom('places:', 'teams:', 'hours:', 'locale:', 'replyPrefix:', '\n', '\n  ', '- ', 'slack: C0123ABCD', 'teams: x', '[', ']', '{', '}', '"', 'null', '5', 'open:', 'mon:', '#');
        fc.assert(fc.property(fc.array(word, { maxLength: 12 }), (words) => { faultsOf(words.join(' ')); }), { numRuns: 500 });
    });
});

describe('content: hours', () => {
    const { hours } = parseDesk('hours:\n  timeZone: Asia/Taipei\n  open:\n    mon: ["09:00-12:30", "13:30-18:00"]\n    sun: ["22:00-24:00"]\n', 'f');
    // 2030-01-07 is a Monday; Taipei is eight hours ahead of UTC.
    const cases: [utc: string, open: boolean][] = [
        ['2030-01-07T00:59', false], ['2030-01-07T01:00', true], ['2030-01-07T04:29', true], ['2030-01-07T04:30', false], ['2030-01-07T05:30', true],
        ['2030-01-07T09:59', true], ['2030-01-07T10:00', false], ['2030-01-08T02:00', false], ['2030-01-06T15:59', true], ['2030-01-06T16:00', false],
    ];
    for (const [utc, open] of cases) it(`${utc} is ${open ? 'open' : 'closed'}`, () => assert.equal(isOpen(hours, Date.parse(`${utc}Z`)), open));
    it('without hours the desk is always open', () => assert.equal(isOpen(undefined, 0), true));
});
