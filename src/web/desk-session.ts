import { z } from 'zod';
import { WarmlineError } from '../errors.js';
import type { Locale } from '../model.js';
import type { WebDeps } from './deps.js';
import { readBody, requireSameOrigin, type Limiter } from './guard.js';
import type { Cookie, WebRequest, WebResponse } from './http.js';
import { localeFor } from './locale.js';
import { sameSecret, seal, sessionCookie, unseal } from './session.js';
import type { DeskSession } from './views.js';

const COOKIE = 'warmline_desk';
const KEEP_MS = 12 * 3600_000;
const SignIn = z.object({ name: z.string().trim().min(1).max(60), secret: z.string().max(500).optional() });
/** `round`: how often this person had signed out when they signed in. */
const Held = z.object({ id: z.string(), name: z.string(), round: z.number() });
/** Families of messages the desk page needs besides its own. */
const FAMILIES = ['web-', 'emotion-', 'priority-', 'state-', 'signal-', 'trend-', 'topic-'];

export interface SignedIn { id: string; name: string; round: number; expiresAt: number }

/** Signs a person in. `failures` throttles wrong secrets per address; a right one costs nothing. */
export async function enter(request: WebRequest, deps: WebDeps, failures: Limiter): Promise<WebResponse> {
    requireSameOrigin(request);
    const { name, secret } = readBody(request, SignIn);
    checkSecret(request, secret, deps, failures);
    const user = { id: userId(name), name };
    const value = seal({ ...user, round: await roundOf(user.id, deps) }, 'desk', deps.auth.sessionKey, deps.now() + KEEP_MS);
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
export async function whoami(request: WebRequest, deps: WebDeps): Promise<WebResponse> {
    const locale = localeFor(request, request.query.get('locale'), deps);
    const user = await humanAgentOf(request, deps);
    const session: DeskSession = {
        user: user && { id: user.id, name: user.name }, needsSecret: deps.auth.deskSecret !== undefined, locale, locales: [...deps.locales], words: deskWords(locale, deps),
    };
    return { status: 200, json: session };
}

function deskWords(locale: Locale, { wording }: WebDeps): Record<string, string> {
    return Object.assign({}, ...FAMILIES.map((prefix) => wording.words(locale, prefix))) as Record<string, string>;
}

/** Signs a person out everywhere: every session of theirs ends, copies of the cookie included. */
export async function leave(request: WebRequest, deps: WebDeps): Promise<WebResponse> {
    requireSameOrigin(request);
    const user = await humanAgentOf(request, deps);
    if (user) await deps.store.remember(roundName(user.id), String(user.round + 1));
    return { status: 200, cookies: [cookie('', 0, deps)], json: {} };
}

const roundName = (userId: string) => `desk-round:${userId}`;
const roundOf = async (userId: string, { store }: WebDeps) => Number(await store.recall(roundName(userId)) ?? 0);

/** The signed-in person. @throws WarmlineError `unauthorised` */
export async function requireHumanAgent(request: WebRequest, deps: WebDeps): Promise<SignedIn> {
    const user = await humanAgentOf(request, deps);
    if (user) return user;
    throw new WarmlineError('unauthorised', 'Not signed in.', 'Sign in at the desk.');
}

export async function humanAgentOf(request: WebRequest, deps: WebDeps): Promise<SignedIn | undefined> {
    const session = unseal(request.cookies[COOKIE], 'desk', deps.auth.sessionKey, deps.now());
    const held = Held.safeParse(session?.value);
    if (!session || !held.success || held.data.round !== await roundOf(held.data.id, deps)) return undefined;
    return { ...held.data, expiresAt: session.expiresAt };
}

function cookie(value: string, maxAge: number, { auth }: WebDeps): Cookie {
    return sessionCookie(COOKIE, value, maxAge, { ...auth, alone: 'Strict' });
}
