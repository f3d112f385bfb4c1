import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { ContentError } from '../../src/errors.js';
import { dueAfter, nextReminder, parseFollowup, type FollowupEvent, type FollowupSettings } from '../../src/followup/index.js';

const NOW = Date.UTC(2030, 0, 1);
const MINUTE = 60_000;
const usual = parseFollowup('', 'followup.yaml');

describe('followup', () => {
    const cases: [event: FollowupEvent, changes: Partial<FollowupSettings>, due: [string, number][]][] = [
        ['queued', {}, [['unclaimed', 10], ['expire', 1440]]],
        ['queued', { unclaimedMinutes: 2.5 }, [['unclaimed', 2.5], ['expire', 1440]]],
        ['queued', { unclaimedMinutes: 0 }, [['expire', 1440]]],
        ['queued', { unclaimedMinutes: 0, expireHours: 0 }, []],
        ['callBack', {}, [['expire', 4320]]],
        ['unanswered', {}, [['idle', 10]]],
        ['unanswered', { warnMinutes: 60 }, [['idle', 7.5]]],
        ['unanswered', { warnMinutes: 0 }, [['idle', 15]]],
        ['warned', {}, [['requeue', 5]]],
        ['answered', {}, [['quiet', 1440]]],
        ['resolved', {}, [['check-in', 1440]]],
        ['resolved', { checkInHours: 0.5 }, [['check-in', 30]]],
        ['resolved', { checkInHours: 0 }, []],
    ];
    for (const [event, changes, due] of cases) {
        it(`${event} with ${JSON.stringify(changes)} sets ${due.map(([name]) => name).join(' and ') || 'nothing'}`, () => {
            assert.deepEqual(dueAfter(event, { ...usual, ...changes }, NOW), due.map(([name, minutes]) => ({ name, dueAt: NOW + minutes * MINUTE, data: {} })));
        });
    }

    it('puts the warned person\'s case back even without a warning time', () => {
        assert.deepEqual(dueAfter('warned', { ...usual, warnMinutes: 0 }, NOW), [{ name: 'requeue', dueAt: NOW + 1, data: {} }]);
    });

    it('reminds after the same time once, then after twice as long each time, at most every four hours', () => {
        assert.deepEqual([1, 2, 3, 4, 5, 6, 60].map((step) => (nextReminder(step, usual, NOW) - NOW) / MINUTE), [10, 20, 40, 80, 160, 240, 240]);
        assert.equal(nextReminder(1, { ...usual, unclaimedMinutes: 600 }, NOW) - NOW, 600 * MINUTE);
    });

    it('takes defaults for what the file leaves out', () => {
        assert.deepEqual(usual, { checkInHours: 24, unclaimedMinutes: 10, updateMinutes: 3, idleMinutes: 15, warnMinutes: 5, quietHours: 24, expireHours: 24, callBackHours: 72 });
        assert.deepEqual(parseFollowup('checkInHours: 0\n', 'f'), { ...usual, checkInHours: 0 });
    });

    it('ships the defaults it documents', async () => {
        assert.deepEqual(parseFollowup(await readFile('dialogs/followup.yaml', 'utf8'), 'dialogs/followup.yaml'), usual);
    });

    const refused: [text: string, key: string][] = [
        ['checkInHours: -1', 'checkInHours'], ['unclaimedMinutes: soon', 'unclaimedMinutes'], ['idleMinutes: 0', 'idleMinutes'], ['expireHours: 0', 'expireHours'], ['quietHours: 0', 'quietHours'], ['checkInHour: 2', 'checkInHour'], ['expireHours: .inf', 'expireHours'],
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
