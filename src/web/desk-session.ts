import { z } from 'zod';
import { WarmlineError } from '../errors.js';
import type { Locale } from '../model.js';
import { nearestLocale } from '../text/language.js';
import type { WebDeps } from './deps.js';
import { readBody, requireSameOrigin, type Limiter } from './guard.js';
import type { Cookie, WebRequest, WebResponse } from './http.js';
import { sameSecret, seal, unseal } from './session.js';
import type { DeskSession } from './views.js';

const COOKIE = 'warmline_desk';
const KEEP_MS = 12 * 3600_000;
const SignIn = z.object({ name: z.string().trim().min(1).max(60), secret: z.string().max(500).optional() });
const Held = z.object({ id: z.string(), name: z.string() });
/** Families of messages the desk page needs besides its own. */
const FAMILIES = ['web-', 'emotion-', 'priority-', 'state-', 'signal-', 'topic-', 'trend-'];

export interface SignedIn { id: string; name: string; expiresAt: number }

/** Signs a person in. `failures` throttles wrong secrets per address; a right one costs nothing. */
export function enter(request: WebRequest, deps: WebDeps, failures: Limiter): WebResponse {
    requireSameOrigin(request);
    const { name, secret } = readBody(request, SignIn);
    checkSecret(request, secret, deps, failures);
    const user = { id: userId(name), name };
    const value = seal(user, 'desk', deps.auth.sessionKey, deps.now() + KEEP_MS);
    return { status: 200, cookies: [cookie(value, KEEP_MS / 1000, deps)], json: { user } };
}

function checkSecret(request: WebRequest, secret: string | undefined, { auth }: WebDeps, failures: Limiter): void {
    if (auth.deskSecret === undefined) {
        if (auth.loopback) return;
        throw new WarmlineError('forbidden', 'The desk has no secret and is open to the network.', 'Set DESK_SECRET.');
    }
    failures.check(request.ip);
    if (sameSecret(secret ?? '', auth.deskSecret)) return;
    failures.take(request.ip);
    throw new WarmlineError('unauthorised', 'The secret is wrong.', 'Ask your administrator for the desk secret.');
}

/** The same name is the same person, however it is typed: their cases are found again on another machine. */
function userId(name: string): string {
    return `web:${name.normalize('NFKC').toLowerCase().replace(/\s+/g, '-')}`;
}

/** Who is signed in, if anybody, and the words of the page (the sign-in form needs them too). */
export function whoami(request: WebRequest, deps: WebDeps): WebResponse {
    const locale = nearestLocale(request.query.get('locale') ?? undefined, deps.locales) ?? deps.locales[0] ?? 'en';
    const user = humanAgentOf(request, deps);
    const session: DeskSession = {
        user: user && { id: user.id, name: user.name }, needsSecret: deps.auth.deskSecret !== undefined, locale, locales: [...deps.locales], words: deskWords(locale, deps),
    };
    return { status: 200, json: session };
}

function deskWords(locale: Locale, { wording }: WebDeps): Record<string, string> {
    return Object.assign({}, ...FAMILIES.map((prefix) => wording.words(locale, prefix))) as Record<string, string>;
}

export function leave(request: WebRequest): WebResponse {
    requireSameOrigin(request);
    return { status: 200, cookies: [{ name: COOKIE, value: '', maxAge: 0, sameSite: 'Strict' }], json: {} };
}

/** The signed-in person. @throws WarmlineError `unauthorised` */
export function requireHumanAgent(request: WebRequest, deps: WebDeps): SignedIn {
    const user = humanAgentOf(request, deps);
    if (user) return user;
    throw new WarmlineError('unauthorised', 'Not signed in.', 'Sign in at the desk.');
}

function humanAgentOf(request: WebRequest, { auth, now }: WebDeps): SignedIn | undefined {
    const session = unseal(request.cookies[COOKIE], 'desk', auth.sessionKey, now());
    const held = Held.safeParse(session?.value);
    return session && held.success ? { ...held.data, expiresAt: session.expiresAt } : undefined;
}

function cookie(value: string, maxAge: number, { auth }: WebDeps): Cookie {
    return { name: COOKIE, value, maxAge, sameSite: 'Strict', secure: auth.loopback ? undefined : true };
}
