import { z } from 'zod';
import { WarmlineError } from '../errors.js';
import type { Case, CaseState, Entry, Locale } from '../model.js';
import { CASE_STATES } from '../model.js';
import type { CaseFilter, DeadLetter, StoreChange } from '../store/port.js';
import type { WebDeps } from './deps.js';
import { cannedFor } from './canned.js';
import { deadLetters, lostLetters, reviveDeadLetter, undeliveredIn } from './dead-letters.js';
import { act, conflict, heldByOther, requireCase } from './desk-actions.js';
import { enter, humanAgentOf, leave, requireHumanAgent, signOutOthers, whoami, type SignedIn } from './desk-session.js';
import { shownFiles, takeFile } from './files.js';
import { createLimiter, readBody, readCount, requireSameOrigin } from './guard.js';
import type { Route, ServerEvent, WebRequest, WebResponse } from './http.js';
import { localeFor } from './locale.js';
import { createSieve, share, watch } from './stream.js';
import { isHolder, maskedLines, shownCallBack, shownFact, viewCase, viewSummary } from './summary.js';
import type { CaseList, CaseRow, CaseView, Here, ShownFact, Undelivered } from './views.js';

const CLOSED: readonly CaseState[] = ['handedBack', 'resolved', 'expired', 'calledBack'];
const OPEN = CASE_STATES.filter((state) => !CLOSED.includes(state));
const View = z.enum(['open', 'mine', 'callBacks', 'closed']).catch('open');
/** Lines read at most of one transcript; longer ones are read on with `after`. */
const LINES = 1000;
/** An edit or deletion is seen live as far back as this many lines. */
const LOOK_BACK = 30;
/** Streams look at what changed in this time, again and again: wide enough for commits of other processes, whose clocks may be a little behind. */
const RECENT_MS = 30_000;

/** The human agents' desk: session, queue, cases, actions, dead letters. Every route but the session wants a signed-in person. */
export function deskRoutes(deps: WebDeps): Route[] {
    const shared: Shared = {
        recent: share(() => deps.store.cases({ changedAfter: deps.now() - RECENT_MS, limit: 200 })),
        lost: share(() => lostLetters(deps)),
    };
    const failures = createLimiter({ burst: 5, perMs: 60_000, now: deps.now });
    const seen = (handle: (request: WebRequest) => Promise<WebResponse> | WebResponse) => async (request: WebRequest) => {
        if (request.method !== 'GET') requireSameOrigin(request);
        await requireHumanAgent(request, deps);
        return handle(request);
    };
    return [
        { method: 'POST', path: '/desk/session', handle: (request) => enter(request, deps, failures) },
        { method: 'GET', path: '/desk/session', handle: (request) => whoami(request, deps) },
        { method: 'DELETE', path: '/desk/session', handle: (request) => leave(request, deps) },
        { method: 'GET', path: '/desk/cases', handle: seen((request) => listCases(request, deps)) },
        { method: 'GET', path: '/desk/cases/:id', handle: seen((request) => showCase(request, deps)) },
        { method: 'GET', path: '/desk/cases/:id/facts/:topic/:slot', handle: seen((request) => showFact(request, deps)) },
        { method: 'GET', path: '/desk/cases/:id/entries', handle: seen((request) => showEntries(request, deps)) },
        { method: 'POST', path: '/desk/cases/:id/actions', handle: seen((request) => act(request, deps)) },
        {
            method: 'POST', path: '/desk/cases/:id/files', streams: true, async handle(request) {
                requireSameOrigin(request, { file: true });
                await requireHumanAgent(request, deps);
                return takeFile(request, (await requireCase(request.params.id, deps)).conversationId, deps);
            },
        },
        { method: 'POST', path: '/desk/cases/:id/typing', handle: seen((request) => showTyping(request, deps)) },
        { method: 'GET', path: '/desk/stream', handle: seen((request) => openStream(request, deps, shared)) },
        { method: 'GET', path: '/desk/cases/:id/canned', handle: seen(async (request) => cannedFor(await requireCase(request.params.id, deps), request, deps)) },
        { method: 'GET', path: '/desk/dead-letters', handle: seen(() => deadLetters(deps)) },
        { method: 'POST', path: '/desk/dead-letters/:id/retry', handle: seen((request) => reviveDeadLetter(request, deps)) },
        { method: 'POST', path: '/desk/away', handle: seen((request) => setAway(request, deps)) },
        { method: 'GET', path: '/desk/corrections', handle: seen((request) => listCorrections(request, deps)) },
        { method: 'POST', path: '/desk/sign-out', handle: seen((request) => signOutOthers(request, deps)) },
    ];
}

async function listCases(request: WebRequest, deps: WebDeps): Promise<WebResponse> {
    const me = await requireHumanAgent(request, deps);
    const view = View.parse(request.query.get('view') ?? 'open');
    const filter: Record<typeof view, CaseFilter> = {
        open: { states: OPEN, limit: 200 },
        mine: { states: OPEN, humanAgentId: me.id, limit: 200 },
        callBacks: { states: OPEN, limit: 200 },
        closed: { states: [...CLOSED], limit: 100 },
    };
    const locale = localeOf(request, deps);
    const cases = (await deps.store.cases(filter[view])).filter((item) => view !== 'callBacks' || item.callBack);
    const list: CaseList = { cases: cases.map((item) => rowOf(item, me, locale, deps)), now: deps.now() };
    return { status: 200, json: list };
}

function rowOf(item: Case, me: SignedIn, locale: Locale, { wording }: WebDeps): CaseRow {
    const { id, code, channel, customer, state, priority, team, humanAgent, openedAt, claimedAt, closedAt, summary } = item;
    const callBack = shownCallBack(item, me);
    const { emotion, intensity, trend, topic, signals, lang } = summary;
    const reason = wording.text(locale, summary.verdict.reason);
    const offer = state === 'offered' ? item.offers?.findLast(({ answer }) => answer === undefined) : undefined;
    return {
        id, code, channel, customer, state, priority, team, humanAgent, openedAt, claimedAt, closedAt, emotion, intensity, trend, topic, signals, lang, reason,
        ...(offer ? { offeredTo: { person: offer.person, until: offer.until } } : {}), ...(callBack ? { callBack: { wish: callBack.wish, at: callBack.at } } : {}),
    };
}

async function showCase(request: WebRequest, deps: WebDeps): Promise<WebResponse> {
    const me = await requireHumanAgent(request, deps);
    const item = await requireCase(request.params.id, deps);
    const locale = localeOf(request, deps);
    const entries = (await deps.store.transcript(item.conversationId, 0, LINES)).map((entry) => worded(entry, locale, deps));
    const view: CaseView = {
        case: viewCase(item, me), row: rowOf(item, me, locale, deps), summary: viewSummary(item, locale, deps), entries, masked: maskedLines(item, entries),
        undelivered: undeliveredIn(item.conversationId, await lostLetters(deps), entries),
    };
    return { status: 200, json: view };
}

/** What a sensitive fact says, for the one person who works on the case. It leaves the server only when they ask for it. */
async function showFact(request: WebRequest, deps: WebDeps): Promise<WebResponse> {
    const me = await requireHumanAgent(request, deps);
    const item = await requireCase(request.params.id, deps);
    if (heldByOther(item, me)) return conflict(item, me);
    if (!isHolder(item, me)) throw new WarmlineError('conflict', 'The case is not claimed.', 'Claim it first.');
    const value = shownFact(item, request.params, localeOf(request, deps), deps);
    if (value === undefined) throw new WarmlineError('notFound', 'No such fact.', 'Load the case again: the customer may have taken it back.');
    return { status: 200, json: { value } satisfies ShownFact };
}

async function showEntries(request: WebRequest, deps: WebDeps): Promise<WebResponse> {
    const item = await requireCase(request.params.id, deps);
    const entries = await deps.store.transcript(item.conversationId, readCount(request.query.get('after'), 0), LINES);
    return { status: 200, json: { entries: entries.map((entry) => worded(entry, localeOf(request, deps), deps)) } };
}

/** What happened is stored as keys; each reader gets it in their own language, and the reason of a rule in place of its id. */
function worded(line: Entry, locale: Locale, deps: WebDeps): Entry {
    const { wording } = deps;
    const entry = { ...line, ...shownFiles(line.conversationId, line.attachments, deps) };
    if (!entry.event) return entry;
    const { key, args: plain } = entry.event;
    const args = plain.why === undefined ? plain : { ...plain, why: wording.text(locale, String(plain.why), plain) };
    const reason = args.reason === undefined ? undefined : wording.text(locale, String(args.reason));
    return { ...entry, event: { key, args }, text: wording.text(locale, key, reason ? { ...args, rule: reason } : args) };
}

/** What many streams ask for at the same moment: the cases that changed lately, and what has not arrived. One reading serves them all. */
interface Shared { recent: () => Promise<Case[]>; lost: () => Promise<DeadLetter[]> }

async function openStream(request: WebRequest, deps: WebDeps, { recent, lost }: Shared): Promise<WebResponse> {
    const me = await requireHumanAgent(request, deps);
    const caseId = request.query.get('case');
    const opened = caseId ? await requireCase(caseId, deps) : undefined;
    const locale = localeOf(request, deps);
    const [freshCases, freshEntries] = [createSieve<CaseRow>((row) => row.id), createSieve<Entry>((entry) => entry.seq)];
    const [freshHere, freshLost] = [createSieve<Here[]>(() => 'here'), createSieve<Undelivered[]>(() => 'undelivered')];
    // A page begins with nothing missing; only what is gets told.
    freshLost([[]]);
    let after = readCount(request.headers['last-event-id'] ?? request.query.get('after'), 0);

    let writes = false;

    const readConversation = async (): Promise<ServerEvent[]> => {
        if (!opened) return [];
        const lines = (await deps.store.transcript(opened.conversationId, Math.max(0, after - LOOK_BACK), LINES)).map((entry) => worded(entry, locale, deps));
        after = Math.max(after, lines.at(-1)?.seq ?? 0);
        const entries = freshEntries(lines).map((entry) => ({ id: String(entry.seq), event: 'entry', data: entry }));
        const missing = freshLost([undeliveredIn(opened.conversationId, await lost(), lines)]).map((data) => ({ event: 'undelivered', data }));
        const typing = writes ? [{ event: 'typing', data: {} }] : [];
        writes = false;
        return [...entries, ...missing, ...typing];
    };
    const read = async (): Promise<ServerEvent[]> => {
        const rows = freshCases((await recent()).map((item) => rowOf(item, me, locale, deps)));
        const here = freshHere([deps.attendance.list()]).map((data) => ({ event: 'here', data }));
        return [...rows.map((row) => ({ event: 'case', data: row })), ...here, ...await readConversation()];
    };
    const listen = (ring: () => void) => {
        const stop = deps.attendance.listen(ring);
        const stopTyping = deps.typing?.listen(({ conversationId, from }) => {
            if (from !== 'customer' || conversationId !== opened?.conversationId) return;
            writes = true;
            ring();
        });
        const leaveDesk = deps.attendance.enter({ id: me.id, name: me.name, ...(opened ? { caseId: opened.id } : {}) });
        return () => {
            stop();
            stopTyping?.();
            leaveDesk();
        };
    };
    const concerns = (change: StoreChange) => change.caseIds.length > 0 || change.conversationId === opened?.conversationId;
    return { status: 200, events: watch({ request, pulse: deps.pulse, concerns, read, listen, alive: async () => await humanAgentOf(request, deps) !== undefined }) };
}

const Typing = z.object({ mode: z.enum(['reply', 'note']).default('reply') });

/** Colleagues see that somebody writes; the customer only where it is the holder of the case, writing to them. */
async function showTyping(request: WebRequest, deps: WebDeps): Promise<WebResponse> {
    const me = await requireHumanAgent(request, deps);
    const item = await requireCase(request.params.id, deps);
    const { mode } = readBody(request, Typing);
    deps.attendance.typing(me.id, item.id);
    if (mode === 'reply' && item.humanAgent?.id === me.id) deps.typing?.show({ conversationId: item.conversationId, from: 'humanAgent', name: me.name });
    return { status: 204 };
}

async function setAway(request: WebRequest, deps: WebDeps): Promise<WebResponse> {
    const me = await requireHumanAgent(request, deps);
    deps.attendance.setAway(me.id, readBody(request, z.object({ away: z.boolean() })).away);
    return { status: 204 };
}

/** Readings people have put right, one JSON object a line, latest first: examples for whoever tunes the words listened for. `before` (epoch milliseconds) reads on. */
async function listCorrections(request: WebRequest, deps: WebDeps): Promise<WebResponse> {
    await requireHumanAgent(request, deps, 'lead');
    const corrections = await deps.store.corrections(1000, readCount(request.query.get('before'), 0) || undefined);
    const text = corrections.map(({ at, was, is, lang, text: words }) => `${JSON.stringify({ at, lang, text: words, was, is })}\n`).join('');
    return { status: 200, headers: { 'content-type': 'application/x-ndjson; charset=utf-8' }, text };
}

function localeOf(request: WebRequest, deps: WebDeps): Locale {
    return localeFor(request, request.query.get('locale'), deps);
}
