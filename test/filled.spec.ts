import assert from 'node:assert/strict';
import type { House } from '../src/draft.js';
import type { Act, Person } from '../src/model.js';
import { parseTopic } from '../src/dialog/index.js';
import { Rehearsal } from '../src/rehearsal.js';
import { filledIn, type TopicNames } from '../src/wording/index.js';
import { readdirSync, readFileSync } from 'node:fs';
import { shippedHouse } from './support/house.js';
import { aLoad, aPerson, aRoster, aView } from './support/roster.js';
import { STORIES } from './stories/tables.js';

const NOON = Date.UTC(2026, 2, 4, 12);
const MINUTE = 60_000;
const mia: Person = { id: 'mia', name: 'Mia' };

const topics: TopicNames[] = readdirSync('dialogs/topics').map((file) => {
    const { id, slots, outcome } = parseTopic(readFileSync(`dialogs/topics/${file}`, 'utf8'), file);
    return { id, slots: slots.map((slot) => slot.id), outcomes: [outcome.complete, outcome.partial] };
});

/** What `check` takes for filled in is what the code fills in: every act of many conversations is held against it. */
describe('variables of what is said', function () {
    this.timeout(60_000);
    const acts: Act[] = [];
    let house: House;

    before(async () => {
        const shipped = await shippedHouse();
        const { wording } = shipped;
        house = { ...shipped, wording: { ...wording, say: (said, context) => { acts.push(...said); return wording.say(said, context); } } };
        for (const { steps } of STORIES) {
            const talk = new Rehearsal(house, { now: NOON });
            for (const { says } of steps) if (says !== undefined) talk.say(...[says].flat());
        }
        for (const happens of DESK) happens(house);
    });

    const begin = (of: House, hours = {}): Rehearsal => {
        const talk = new Rehearsal({ ...of, desk: { ...of.desk, roster: aRoster({ people: [aPerson('mia'), aPerson('tom')], ...hours }) } }, { now: NOON, locale: 'en' });
        talk.deskView = aView(NOON, ['mia', 'tom'], { loads: [aLoad('mia', { held: 3 }), aLoad('tom', { held: 3 })] });
        talk.say('I want to speak to a human');
        return talk;
    };
    const lineOf = (talk: Rehearsal, before: number) => [...Array.from({ length: before }, (_, i) => ({ id: `x${i}`, priority: 'normal' as const, openedAt: 0 })), { id: talk.case!.id, priority: 'normal' as const, openedAt: 1 }];
    const wait = (before: number, service?: { p50: number; p80: number }) => (of: House) => {
        const talk = begin(of);
        talk.deskView = { ...talk.deskView!, waiting: lineOf(talk, before), ...(service ? { service } : {}) };
        talk.say('how much longer?');
    };
    const held = (action: Parameters<Rehearsal['desk']>[0]) => (of: House) => {
        const talk = begin(of);
        talk.desk({ do: 'claim' }, mia);
        talk.desk(action, mia);
    };
    const lost = (trouble: 'fileSize' | 'fileType' | 'fileGone' | 'unreachable', by: 'humanAgent' | 'customer') => (of: House) => {
        const talk = begin(of);
        talk['take']([{ ...talk['arrival'](), kind: 'undelivered', delivery: 'd', by: by === 'customer' ? 'bot' : by, trouble, toCustomer: by === 'humanAgent', file: 'a.pdf', limit: 20 } as never]);
    };
    const DESK: ((of: House) => void)[] = [
        wait(0), wait(3), wait(0, { p50: 9 * MINUTE, p80: 18 * MINUTE }), wait(3, { p50: 2 * MINUTE, p80: 4 * MINUTE }),
        (of) => begin(of, { hours: { timeZone: 'UTC', open: { thu: [{ from: 540, to: 1020 }] } } }),
        (of) => { const talk = begin(of); talk.say('Please call me'); talk.say('0912345678 after six'); talk.desk({ do: 'callBack', note: 'reached' }, mia); },
        held({ do: 'resolve', note: 'done' }), held({ do: 'handBack', note: 'done' }), held({ do: 'pass', person: { id: 'tom' }, note: 'yours' }),
        ...(['fileSize', 'fileType', 'fileGone', 'unreachable'] as const).flatMap((trouble) => [lost(trouble, 'humanAgent'), lost(trouble, 'customer')]),
        (of) => { new Rehearsal(of, { now: NOON, locale: 'en' }).say('can I send you a photo?'); },
        (of) => { const talk = new Rehearsal(of, { now: NOON, locale: 'en' }); for (const line of ['my card was charged twice, it is 45 euros', 'order 20731188', 'what is your name', 'where were we']) talk.say(line); },
        (of) => { const talk = new Rehearsal(of, { now: NOON, locale: 'en' }); for (const line of ['I was charged twice', '45 euros', "I don't know", "I don't have it", "I don't know", "I don't know", 'yes']) talk.say(line); },
    ];

    it('are filled in where they are said to be', () => {
        const lacking = acts.flatMap(({ keys, args = {} }) => keys.flatMap((key) => (filledIn(key, topics) ?? []).filter((name) => args[name] === undefined || args[name] === '').map((name) => `${key}: ${name}`)));
        assert.deepEqual([...new Set(lacking)], []);
    });

    it('are all told of, but for those a general wording cannot name', () => {
        // The general form cannot name the slots of any topic; only one kind of trouble with a file has a limit.
        const told = new Set(['limit']);
        const untold = acts.flatMap(({ keys, args = {} }) => Object.keys(args).filter((name) => !told.has(name) && !keys.some((key) => filledIn(key, topics)?.includes(name) ?? true)).map((name) => `${keys.join(', ')}: ${name}`));
        assert.deepEqual([...new Set(untold)], []);
    });

    it('of every family were seen', () => {
        const seen = new Set(acts.flatMap(({ keys }) => keys));
        for (const family of [/^acknowledge-.+-cause$/, /^wait-next$/, /^wait-place$/, /^wait-next-range$/, /^wait-place-range$/, /^wait-closed-until$/, /^wait-callback-kept$/, /^joined$/, /^handed-back$/, /^resolved$/, /^called-back$/, /^passed$/, /^file-missed-size$/, /^file-refused-size$/, /^knowledge$/, /^confirm-/, /^resume-/, /^solve-/]) {
            assert.ok([...seen].some((key) => family.test(key)), String(family));
        }
    });
});
