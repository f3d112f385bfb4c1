import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { WarmlineError } from '../errors.js';
import { ROLES, type DeskPerson, type Role } from '../handoff/index.js';
import type { Locale } from '../model.js';
import type { WebAuth, WebDeps } from './deps.js';
import { readBody, requireSameOrigin, type Limiter } from './guard.js';
import type { Cookie, WebRequest, WebResponse } from './http.js';
import { localeFor } from './locale.js';
import { sameSecret, seal, sessionCookie, unseal } from './session.js';
import type { DeskSession } from './views.js';

const COOKIE = 'warmline_desk';
const KEEP_MS = 12 * 3600_000;
const SignIn = z.object({ name: z.string().trim().min(1).max(60), secret: z.string().max(500).optional() });
/**
 * What the cookie holds. `id` is the name as an id; who that is, the roster says anew at every request. `sid` makes every sign-in another one; `round` and `house` say how often this person, and everybody, had been signed out by then;
 * `mark` is a print of the role's secret, so that a new secret ends the sessions begun with the old one.
 */
const Held = z.object({ id: z.string(), name: z.string(), role: z.enum(ROLES), sid: z.string(), round: z.number(), house: z.number(), mark: z.string() });
/** Families of messages the desk page needs besides its own. */
const FAMILIES = ['web-', 'emotion-', 'priority-', 'state-', 'signal-', 'trend-', 'topic-', 'team-'];
const HOUSE = '*';

/** `id` and `name` as the roster has them, where it lists the person: the same as under their ids of other platforms. */
export interface SignedIn { id: string; name: string; role: Role; expiresAt: number; held: Held }
type Held = z.infer<typeof Held>;

/** Signs a person in. `failures` throttles wrong secrets per address; a right one costs nothing. */
export async function enter(request: WebRequest, deps: WebDeps, failures: Limiter): Promise<WebResponse> {
    requireSameOrigin(request);
    const { name, secret } = readBody(request, SignIn);
    const id = userId(name);
    const proven = checkSecret(request, secret, deps, failures);
    const person = listedAs(id, deps);
    const role = roleIn(person, proven, deps.auth);
    const { cookies } = await admit({ id, name, role }, deps);
    return { status: 200, cookies, json: { user: { id: person?.id ?? id, name: person?.name ?? name, role } } };
}

/** A new session, whatever cookie the browser had before: what somebody may have planted there is worth nothing. */
async function admit({ id, name, role }: Pick<Held, 'id' | 'name' | 'role'>, deps: WebDeps): Promise<{ cookies: Cookie[] }> {
    const held: Held = { id, name, role, sid: deps.id(), round: await roundOf(id, deps), house: await roundOf(HOUSE, deps), mark: markOf(role, deps.auth) };
    return { cookies: [cookie(seal(held, 'desk', deps.auth.sessionKey, deps.now() + KEEP_MS), KEEP_MS / 1000, deps)] };
}

/** The role whose secret this is; `undefined` where no secret is set and none is needed. */
function checkSecret(request: WebRequest, secret = '', { auth }: WebDeps, failures: Limiter): Role | undefined {
    if (!needsSecret(auth)) {
        if (auth.loopback) return undefined;
        throw new WarmlineError('forbidden', 'The desk has no secret and is open to the network.', 'Set DESK_SECRET.');
    }
    failures.check(request.ip);
    // Every secret is compared, so that the time tells nothing of which one was near.
    const fitting = ROLES.filter((role) => sameSecret(secret, secretOf(role, auth) ?? '') && secret !== '');
    if (fitting.length > 0) return fitting.at(-1);
    failures.take(request.ip);
    throw new WarmlineError('unauthorised', 'The secret is wrong.', 'Ask your administrator for the desk secret.');
}

/**
 * What somebody may do here. A name is said by whoever types it: so the role of a person in `desk.yaml` is theirs only with its secret or a higher one, and nobody
 * can take their name with less. Whoever is not listed has the role of their secret. Without secrets the machine's own user is trusted: the role listed, else all.
 */
function roleIn(person: DeskPerson | undefined, proven: Role | undefined, auth: WebAuth): Role {
    if (proven === undefined) return person?.role ?? 'admin';
    if (!person) return proven;
    // Where the role has no secret of its own, the next lower one that has is what can be asked for; it then gives no more than itself.
    const needed = ROLES.slice(0, ROLES.indexOf(person.role) + 1).findLast((role) => secretOf(role, auth) !== undefined) ?? 'desk';
    if (ROLES.indexOf(proven) < ROLES.indexOf(needed)) throw new WarmlineError('conflict', 'This name belongs to somebody with another role.', `Sign in with the secret of the role ${needed}, or with another name.`);
    return ROLES.indexOf(proven) < ROLES.indexOf(person.role) ? proven : person.role;
}

const secretOf = (role: Role, auth: WebAuth): string | undefined => ({ desk: auth.deskSecret, lead: auth.leadSecret, admin: auth.adminSecret })[role];
const needsSecret = (auth: WebAuth): boolean => ROLES.some((role) => secretOf(role, auth) !== undefined);
const markOf = (role: Role, auth: WebAuth): string =>
    createHmac('sha256', auth.sessionKey).update(`${role}\n${needsSecret(auth) ? secretOf(role, auth) ?? '' : 'open'}`).digest('base64url').slice(0, 16);

/** The same name is the same person, however it is typed: their cases are found again on another machine. */
function userId(name: string): string {
    return `web:${name.normalize('NFKC').toLowerCase().replace(/\s+/g, '-')}`;
}

/** Whom the admin means by this name, by an id given for the web or else by the name itself. */
function listedAs(id: string, { roster }: Pick<WebDeps, 'roster'>): DeskPerson | undefined {
    return roster.people.find((person) => idsOf(person).includes(id));
}

const idsOf = ({ id, name, ids }: DeskPerson): string[] => [id, userId(name), ...Object.values(ids), ...(ids.web ? [userId(ids.web)] : [])];

/** Who is signed in, if anybody, and the words of the page (the sign-in form needs them too). */
export async function whoami(request: WebRequest, deps: WebDeps): Promise<WebResponse> {
    const locale = localeFor(request, request.query.get('locale'), deps);
    const user = await humanAgentOf(request, deps);
    const session: DeskSession = {
        needsSecret: needsSecret(deps.auth), locale, locales: [...deps.locales], words: deskWords(locale, deps), teams: [], people: [],
        ...(user ? { user: { id: user.id, name: user.name, role: user.role }, teams: deps.roster.teams.map(({ name }) => name), people: deps.roster.people.map(({ id, name }) => ({ id, name })) } : {}),
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
    if (user) await endSessions(user.held.id, deps);
    return { status: 200, cookies: [cookie('', 0, deps)], json: {} };
}

const SignOut = z.object({ id: z.string().min(1).max(200).optional() });

/** An admin signs one person out, or everybody but themselves. */
export async function signOutOthers(request: WebRequest, deps: WebDeps): Promise<WebResponse> {
    const me = await requireHumanAgent(request, deps, 'admin');
    const { id } = readBody(request, SignOut);
    const person = deps.roster.people.find((one) => one.id === id);
    for (const one of id === undefined ? [HOUSE] : person ? new Set(idsOf(person)) : [id]) await endSessions(one, deps);
    return { status: 200, json: {}, ...(id === undefined || id === me.id ? await admit(me.held, deps) : {}) };
}

const roundName = (userId: string) => `desk-round:${userId}`;
const roundOf = async (userId: string, { store }: WebDeps) => Number(await store.recall(roundName(userId)) ?? 0);
const endSessions = async (userId: string, deps: WebDeps) => deps.store.remember(roundName(userId), String(await roundOf(userId, deps) + 1));

/** The signed-in person. @throws WarmlineError `unauthorised`, or `forbidden` if their role may less than `role` */
export async function requireHumanAgent(request: WebRequest, deps: WebDeps, role: Role = 'desk'): Promise<SignedIn> {
    const user = await humanAgentOf(request, deps);
    if (!user) throw new WarmlineError('unauthorised', 'Not signed in.', 'Sign in at the desk.');
    if (may(user, role)) return user;
    throw new WarmlineError('forbidden', 'Your role does not allow this.', `It takes the role ${role}.`);
}

/** Whether somebody's role is this one or a higher one. */
export const may = (user: { role: Role }, role: Role): boolean => ROLES.indexOf(user.role) >= ROLES.indexOf(role);

export async function humanAgentOf(request: WebRequest, deps: WebDeps): Promise<SignedIn | undefined> {
    const session = unseal(request.cookies[COOKIE], 'desk', deps.auth.sessionKey, deps.now());
    const held = Held.safeParse(session?.value);
    if (!session || !held.success) return undefined;
    const { id, role, round, house, mark } = held.data;
    if (mark !== markOf(role, deps.auth) || round !== await roundOf(id, deps) || house !== await roundOf(HOUSE, deps)) return undefined;
    const person = listedAs(id, deps);
    return { id: person?.id ?? id, name: person?.name ?? held.data.name, role, held: held.data, expiresAt: session.expiresAt };
}

function cookie(value: string, maxAge: number, { auth }: WebDeps): Cookie {
    return sessionCookie(COOKIE, value, maxAge, { ...auth, alone: 'Strict' });
}
