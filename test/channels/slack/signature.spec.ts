import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { verifySlackRequest } from '@slack/bolt';
import { whyRefused } from '../../../src/channels/slack/signature.js';

const SECRET = 'the signing secret';
const BODY = '{"text":"包裹 & <parcel>"}';
const NOW = 1_700_000_000_000;
const TIME = '1700000000';

const sign = (time: string, body = BODY, secret = SECRET) => `v0=${createHmac('sha256', secret).update(`v0:${time}:${body}`).digest('hex')}`;
const before = (seconds: number) => String(NOW / 1000 - seconds);

function boltRefuses(time: string | undefined, signature: string | undefined): boolean {
    const headers = { 'x-slack-signature': signature ?? '', 'x-slack-request-timestamp': Number(time ?? NaN) };
    try {
        verifySlackRequest({ signingSecret: SECRET, body: BODY, headers, nowMilliseconds: NOW });
        return false;
    } catch {
        return true;
    }
}

describe('the signature of a Slack request', () => {
    const cases: [string, string | undefined, string | undefined, boolean][] = [
        ['signed just now', TIME, sign(TIME), true],
        ['five minutes old', before(300), sign(before(300)), true],
        ['older', before(301), sign(before(301)), false],
        ['ahead of our clock', before(-60), sign(before(-60)), true],
        ['signed with another secret', TIME, sign(TIME, BODY, 'other'), false],
        ['signed for another body', TIME, sign(TIME, '{}'), false],
        ['signed for another time', TIME, sign(before(1)), false],
        ['of another version', TIME, sign(TIME).replace('v0', 'v1'), false],
        ['without version', TIME, sign(TIME).slice(3), false],
        ['cut short', TIME, sign(TIME).slice(0, -1), false],
        ['too long', TIME, `${sign(TIME)}0`, false],
        ['as long, but not ASCII', TIME, `v0=${'ä'.repeat(32)}`, false],
        ['empty', TIME, 'v0=', false],
        ['without signature', TIME, undefined, false],
        ['without time', undefined, sign(TIME), false],
        ['with a time that is none', 'soon', sign('soon'), false],
    ];
    for (const [name, time, signature, good] of cases) {
        it(`${good ? 'takes' : 'refuses'} one ${name}, as Bolt does`, () => {
            const headers = { ...(time && { 'x-slack-request-timestamp': time }), ...(signature && { 'x-slack-signature': signature }) };
            for (const body of [BODY, Buffer.from(BODY)]) assert.equal(whyRefused(headers, body, SECRET, NOW) === undefined, good);
            assert.equal(boltRefuses(time, signature), !good);
        });
    }

    it('is strict about what a number is, unlike Bolt', () => {
        assert.equal(whyRefused({ 'x-slack-request-timestamp': '1.7e9', 'x-slack-signature': sign(TIME) }, BODY, SECRET, NOW), 'no time');
    });
});
