import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { ContentError } from '../../src/errors.js';
import { dueAfter, parseFollowup, type FollowupEvent, type FollowupSettings } from '../../src/followup/index.js';

const NOW = Date.UTC(2030, 0, 1);
const MINUTE = 60_000;
const usual = parseFollowup('', 'followup.yaml');

describe('followup', () => {
    const cases: [event: FollowupEvent, changes: Partial<FollowupSettings>, due: [string, number][]][] = [
        ['queued', {}, [['unclaimed', 10], ['expire', 1440]]],
        ['queued', { unclaimedMinutes: 2.5 }, [['unclaimed', 2.5], ['expire', 1440]]],
        ['queued', { unclaimedMinutes: 0 }, [['expire', 1440]]],
        ['queued', { unclaimedMinutes: 0, expireHours: 0 }, []],
        ['resolved', {}, [['check-in', 1440]]],
        ['resolved', { checkInHours: 0.5 }, [['check-in', 30]]],
        ['resolved', { checkInHours: 0 }, []],
    ];
    for (const [event, changes, due] of cases) {
        it(`${event} with ${JSON.stringify(changes)} sets ${due.map(([name]) => name).join(' and ') || 'nothing'}`, () => {
            assert.deepEqual(dueAfter(event, { ...usual, ...changes }, NOW), due.map(([name, minutes]) => ({ name, dueAt: NOW + minutes * MINUTE, data: {} })));
        });
    }

    it('takes defaults for what the file leaves out', () => {
        assert.deepEqual(usual, { checkInHours: 24, unclaimedMinutes: 10, idleMinutes: 15, expireHours: 24 });
        assert.deepEqual(parseFollowup('checkInHours: 0\n', 'f'), { ...usual, checkInHours: 0 });
    });

    it('ships the defaults it documents', async () => {
        assert.deepEqual(parseFollowup(await readFile('dialogs/followup.yaml', 'utf8'), 'dialogs/followup.yaml'), usual);
    });

    const refused: [text: string, key: string][] = [
        ['checkInHours: -1', 'checkInHours'], ['unclaimedMinutes: soon', 'unclaimedMinutes'], ['idleMinutes: 0', 'idleMinutes'], ['checkInHour: 2', 'checkInHour'], ['expireHours: .inf', 'expireHours'],
    ];
    for (const [text, key] of refused) {
        it(`refuses ${text}`, () => assert.throws(() => parseFollowup(`# first line\n${text}\n`, 'followup.yaml'), (error) => {
            assert.ok(error instanceof ContentError);
            const [fault] = error.faults;
            assert.deepEqual([fault?.file, fault?.line, fault?.key], ['followup.yaml', 2, key]);
            return true;
        }));
    }
});
