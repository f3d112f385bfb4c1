import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const MAX_AGE_S = 5 * 60;

/**
 * Why a request is not Slack's, or undefined: its signature over time and raw body, and its age. The same rules as Bolt's `verifySlackRequest`,
 * which computes three HMACs where one will do. https://docs.slack.dev/authentication/verifying-requests-from-slack
 * @param now epoch milliseconds
 */
export function whyRefused(headers: IncomingHttpHeaders, body: string | Buffer, signingSecret: string, now: number): string | undefined {
    const { 'x-slack-request-timestamp': sentAt, 'x-slack-signature': signature } = headers;
    if (typeof sentAt !== 'string' || !/^\d+$/.test(sentAt)) return 'no time';
    if (Number(sentAt) < Math.floor(now / 1000) - MAX_AGE_S) return 'too old';
    if (typeof signature !== 'string' || !signature.startsWith('v0=')) return 'no signature of a known version';
    const expected = createHmac('sha256', signingSecret).update(`v0:${sentAt}:`).update(body).digest('hex');
    const given = Buffer.from(signature.slice(3));
    return given.length === expected.length && timingSafeEqual(given, Buffer.from(expected)) ? undefined : 'wrong signature';
}
