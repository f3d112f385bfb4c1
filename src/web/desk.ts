import { z } from 'zod';
import { WarmlineError } from '../errors.js';
import type { Case, CaseState, Entry, Locale } from '../model.js';
import { CASE_STATES } from '../model.js';
import type { CaseFilter, StoreChange } from '../store/port.js';
import type { WebDeps } from './deps.js';
import { act, requireCase } from './desk-actions.js';
import { enter, humanAgentOf, leave, requireHumanAgent, whoami } from './desk-session.js';
import { createLimiter, readCount, requireSameOrigin } from './guard.js';
import type { Route, ServerEvent, WebRequest, WebResponse } from './http.js';
import { localeFor } from './locale.js';
import { createSieve, share, watch } from './stream.js';
import { viewSummary } from './summary.js';
import type { CaseList, CaseRow, CaseView } from './views.js';

const CLOSED: readonly CaseState[] = ['handedBack', 'resolved', 'expired', 'calledBack'];
const OPEN = CASE_STATES.filter((state) => !CLOSED.includes(state));
const View = z.enum(['open', 'mine', 'closed']).catch('open');
/** Lines read at most of one transcript; longer ones are read on with `after`. */
const LINES = 1000;
/** An edit or deletion is seen live as far back as this many lines. */
const LOOK_BACK = 30;
/** Streams look at what changed in this time, again and again: wide enough for commits of other processes, whose clocks may be a little behind. */
const RECENT_MS = 30_000;

/** The human agents' desk: session, queue, cases, actions, dead letters. Every route but the session wants a signed-in person. */
export function deskRoutes(deps: WebDeps): Route[] {
    const recent = share(() => deps.store.cases({ changedAfter: deps.now() - RECENT_MS, limit: 200 }));
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
        { method: 'GET', path: '/desk/cases/:id/entries', handle: seen((request) => showEntries(request, deps)) },
        { method: 'POST', path: '/desk/cases/:id/actions', handle: seen((request) => act(request, deps)) },
        { method: 'POST', path: '/desk/cases/:id/typing', handle: seen((request) => showTyping(request, deps)) },
        { method: 'GET', path: '/desk/stream', handle: seen((request) => openStream(request, deps, recent)) },
        { method: 'GET', path: '/desk/dead-letters', handle: seen(async () => ({ status: 200, json: { deadLetters: await deps.store.deadLetters(100) } })) },
        { method: 'POST', path: '/desk/dead-letters/:id/retry', handle: seen((request) => retry(request, deps)) },
    ];
}

async function listCases(request: WebRequest, deps: WebDeps): Promise<WebResponse> {
    const view = View.parse(request.query.get('view') ?? 'open');
    const filter: Record<typeof view, CaseFilter> = {
        open: { states: OPEN, limit: 200 },
        mine: { states: OPEN, humanAgentId: (await requireHumanAgent(request, deps)).id, limit: 200 },
        closed: { states: [...CLOSED], limit: 100 },
    };
    const locale = localeOf(request, deps);
    const cases = await deps.store.cases(filter[view]);
    const list: CaseList = { cases: cases.map((item) => rowOf(item, locale, deps)), now: deps.now() };
    return { status: 200, json: list };
}

function rowOf(item: Case, locale: Locale, { wording }: WebDeps): CaseRow {
    const { id, code, channel, customer, state, priority, team, humanAgent, openedAt, claimedAt, closedAt, summary } = item;
    const { emotion, intensity, trend, topic, signals, lang } = summary;
    const reason = wording.text(locale, summary.verdict.reason);
    return { id, code, channel, customer, state, priority, team, humanAgent, openedAt, claimedAt, closedAt, emotion, intensity, trend, topic, signals, lang, reason };
}

async function showCase(request: WebRequest, deps: WebDeps): Promise<WebResponse> {
    const item = await requireCase(request.params.id, deps);
    const locale = localeOf(request, deps);
    const entries = await deps.store.transcript(item.conversationId, 0, LINES);
    const view: CaseView = { case: item, row: rowOf(item, locale, deps), summary: viewSummary(item, locale, deps), entries: entries.map((entry) => worded(entry, locale, deps)) };
    return { status: 200, json: view };
}

async function showEntries(request: WebRequest, deps: WebDeps): Promise<WebResponse> {
    const item = await requireCase(request.params.id, deps);
    const entries = await deps.store.transcript(item.conversationId, readCount(request.query.get('after'), 0), LINES);
    return { status: 200, json: { entries: entries.map((entry) => worded(entry, localeOf(request, deps), deps)) } };
}

/** What happened is stored as keys; each reader gets it in their own language, and the reason of a rule in place of its id. */
function worded(entry: Entry, locale: Locale, { wording }: WebDeps): Entry {
    if (!entry.event) return entry;
    const { key, args } = entry.event;
    const reason = args.reason === undefined ? undefined : wording.text(locale, String(args.reason));
    return { ...entry, text: wording.text(locale, key, reason ? { ...args, rule: reason } : args) };
}

/** @param recent the cases that changed lately; one reading serves all streams */
async function openStream(request: WebRequest, deps: WebDeps, recent: () => Promise<Case[]>): Promise<WebResponse> {
    const caseId = request.query.get('case');
    const opened = caseId ? await requireCase(caseId, deps) : undefined;
    const locale = localeOf(request, deps);
    const [freshCases, freshEntries] = [createSieve<CaseRow>((row) => row.id), createSieve<Entry>((entry) => entry.seq)];
    let after = readCount(request.headers['last-event-id'] ?? request.query.get('after'), 0);

    const readEntries = async (): Promise<ServerEvent[]> => {
        if (!opened) return [];
        const lines = await deps.store.transcript(opened.conversationId, Math.max(0, after - LOOK_BACK), LINES);
        after = Math.max(after, lines.at(-1)?.seq ?? 0);
        return freshEntries(lines).map((entry) => ({ id: String(entry.seq), event: 'entry', data: worded(entry, locale, deps) }));
    };
    const read = async (): Promise<ServerEvent[]> => {
        const rows = freshCases((await recent()).map((item) => rowOf(item, locale, deps)));
        return [...rows.map((row) => ({ event: 'case', data: row })), ...await readEntries()];
    };
    const concerns = (change: StoreChange) => change.caseIds.length > 0 || change.conversationId === opened?.conversationId;
    return { status: 200, events: watch({ request, pulse: deps.pulse, concerns, read, alive: async () => await humanAgentOf(request, deps) !== undefined }) };
}

async function showTyping(request: WebRequest, deps: WebDeps): Promise<WebResponse> {
    const me = await requireHumanAgent(request, deps);
    const item = await requireCase(request.params.id, deps);
    if (item.humanAgent?.id === me.id) deps.typing?.show({ conversationId: item.conversationId, from: 'humanAgent', name: me.name });
    return { status: 204 };
}

async function retry(request: WebRequest, deps: WebDeps): Promise<WebResponse> {
    if (await deps.store.reviveDelivery(request.params.id ?? '', deps.now())) return { status: 202, json: {} };
    throw new WarmlineError('notFound', 'No dead letter with this id.', 'It may have been retried already; load the list again.');
}

function localeOf(request: WebRequest, deps: WebDeps): Locale {
    return localeFor(request, request.query.get('locale'), deps);
}
