import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { WebAuth } from './deps.js';
import type { Cookie } from './http.js';

/**
 * A session's cookie. Where the pages may stand in a frame of Teams, browsers send it there only as SameSite=None, Secure and Partitioned. Then partitions
 * (another site's frame has other cookies) and `requireSameOrigin` keep other sites from acting with it. Elsewhere it stays as strict as `alone` says.
 * @param maxAge seconds; 0 deletes it
 */
export function sessionCookie(name: string, value: string, maxAge: number, { https, loopback, alone }: Pick<WebAuth, 'https' | 'loopback'> & { alone: 'Strict' | 'Lax' }): Cookie {
    if (https) return { name, value, maxAge, sameSite: 'None', secure: true };
    return { name, value, maxAge, sameSite: alone, secure: loopback || https === false ? undefined : true };
}

/**
 * Signs a small JSON value for a cookie: `<payload>.<mac>`, both base64url, HMAC-SHA-256.
 * @param purpose enters the signature, so that a chat cookie is never taken for a desk cookie.
 * @param expiresAt epoch milliseconds.
 */
export function seal(value: unknown, purpose: string, key: string, expiresAt: number): string {
    const payload = Buffer.from(JSON.stringify({ value, expiresAt })).toString('base64url');
    return `${payload}.${sign(payload, purpose, key)}`;
}

/** The value of a sealed cookie and when it ends; `undefined` if forged, of another purpose, expired or absent. */
export function unseal(sealed: string | undefined, purpose: string, key: string, now: number): { value: unknown; expiresAt: number } | undefined {
    const [payload, mac, ...rest] = sealed?.split('.') ?? [];
    if (!payload || !mac || rest.length > 0) return undefined;
    if (!sameSecret(mac, sign(payload, purpose, key))) return undefined;
    const content = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { value: unknown; expiresAt: number };
    return content.expiresAt > now ? content : undefined;
}

/** Compares two secrets in a time that tells neither their difference nor their lengths. */
export function sameSecret(a: string, b: string): boolean {
    return timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());
}

function sign(payload: string, purpose: string, key: string): string {
    return createHmac('sha256', key).update(`${purpose}\n${payload}`).digest('base64url');
}
