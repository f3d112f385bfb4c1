import { createHmac, timingSafeEqual } from 'node:crypto';

/*
 * Standard Webhooks (standardwebhooks.com), symmetric: HMAC-SHA256 over id, time and body, so that none of the three can be exchanged. There are libraries for it in most languages.
 */

/** So far the sender's clock and ours may differ; seconds. What is older is no longer believed, so a copy kept by somebody is of no use. */
const WINDOW_S = 5 * 60;
const SECRET = /^whsec_([A-Za-z0-9+/]+={0,2})$/;
/** Bytes of a secret: fewer can be guessed, more are of no use to the hash. */
const LEAST_BYTES = 24;
const MOST_BYTES = 64;

/** Ids are kept, to notice copies; characters. */
const LONGEST_ID = 200;

/** The three headers of a signed message. */
export interface Signed { id: string; timestamp: string; signature: string }

export interface Signer {
    /** Signs with every secret, so that the other side may change over in its own time. `at` in epoch milliseconds. */
    sign(id: string, at: number, body: string | Buffer): Signed;
    /** Whether one of the secrets has signed exactly this, not longer ago (or ahead) than five minutes. */
    isGenuine(signed: Partial<Signed>, body: Buffer, at: number): boolean;
}

/** @param setting one secret, or several with blanks between: the first is in use, the others are still believed */
export function createSigner(setting: string): Signer {
    const keys = secretsIn(setting).map((secret) => Buffer.from(SECRET.exec(secret)![1]!, 'base64'));
    return {
        sign(id, at, body) {
            const timestamp = String(Math.floor(at / 1000));
            return { id, timestamp, signature: keys.map((key) => `v1,${macOf(key, id, timestamp, body).toString('base64')}`).join(' ') };
        },
        isGenuine({ id, timestamp, signature }, body, at) {
            if (!id || id.length > LONGEST_ID || !signature || !timestamp || !/^\d{1,12}$/.test(timestamp) || Math.abs(Math.floor(at / 1000) - Number(timestamp)) > WINDOW_S) return false;
            const given = signature.split(' ').flatMap((one) => (one.startsWith('v1,') ? [Buffer.from(one.slice(3), 'base64')] : []));
            // Every pair is compared, whether one fits already or not.
            return keys.map((key) => macOf(key, id, timestamp, body)).flatMap((mac) => given.map((other) => other.length === mac.length && timingSafeEqual(mac, other))).includes(true);
        },
    };
}

/** What is wrong with a setting of secrets, and how to make one; undefined if nothing is. The value itself is never shown. */
export function secretFault(setting: string): string | undefined {
    const secrets = secretsIn(setting);
    const fits = secrets.every((secret) => {
        const bytes = Buffer.from(SECRET.exec(secret)?.[1] ?? '', 'base64').length;
        return bytes >= LEAST_BYTES && bytes <= MOST_BYTES;
    });
    return secrets.length > 0 && fits ? undefined : `must be whsec_ and ${LEAST_BYTES} to ${MOST_BYTES} bytes in base64 (or two of those with a blank between); make one with: echo "whsec_$(openssl rand -base64 32)"`;
}

const secretsIn = (setting: string): string[] => setting.split(/\s+/).filter(Boolean);

const macOf = (key: Buffer, id: string, timestamp: string, body: string | Buffer): Buffer => createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest();
