import { z } from 'zod';
import { WarmlineError } from '../errors.js';
import type { Attachment, Case, DeskAction, Mark, Person } from '../model.js';
import { EMOTIONS } from '../model.js';
import { fromMarkdown, given } from '../text/marks.js';
import type { WebDeps } from './deps.js';
import { may, requireHumanAgent, type SignedIn } from './desk-session.js';
import { filesTaken, MOST_AT_ONCE } from './files.js';
import { readBody } from './guard.js';
import type { WebRequest, WebResponse } from './http.js';
import { localeFor } from './locale.js';
import { HELD, viewCase } from './summary.js';
import { nextChange } from '../store/nextChange.js';

/** How long to wait for a turn to take the action; milliseconds. The answer then shows the case as it stands. */
const PATIENCE_MS = 3000;
const GLANCE_MS = 100;

const text = z.string().trim().min(1).max(4000);
const id = z.string().min(1).max(200);
/** `after`: the last transcript line the page has seen, so that only what came since is read. */
const common = { id: z.uuid(), after: z.number().int().nonnegative().optional() };
/** Words, files, or both. */
const words = { text: z.string().trim().max(4000).default(''), files: z.array(z.string().min(1).max(100)).max(MOST_AT_ONCE).default([]) };
const Action = z.discriminatedUnion('do', [
    z.object({ ...common, do: z.literal('claim'), force: z.literal(true).optional() }),
    z.object({ ...common, do: z.literal('reply'), ...words }),
    z.object({ ...common, do: z.literal('note'), ...words }),
    z.object({ ...common, do: z.literal('handBack'), text: text.optional() }),
    z.object({ ...common, do: z.literal('resolve'), text: text.optional() }),
    z.object({ ...common, do: z.literal('callBack'), text: text.optional() }),
    z.object({ ...common, do: z.literal('pass'), team: id.optional(), person: z.object({ id, name: id.optional() }).optional(), text: text.optional() })
        .refine(({ team, person }) => (team === undefined) !== (person === undefined), 'name a team or a person'),
    z.object({ ...common, do: z.literal('correct'), emotion: z.enum(EMOTIONS), messageId: id.optional() }),
    z.object({ ...common, do: z.literal('offerAnswer'), accept: z.boolean() }),
    z.object({ ...common, do: z.literal('retract'), messageId: id }),
    z.object({ ...common, do: z.literal('rewrite'), messageId: id, text }),
]);
type Action = z.infer<typeof Action>;

/** What only the holder of a case does. Everything else is for the whole desk. */
const OWN: readonly Action['do'][] = ['reply', 'handBack', 'resolve', 'retract', 'rewrite'];
/** What may not be done to somebody else's case. */
const NOT_OTHERS: readonly Action['do'][] = [...OWN, 'claim', 'pass', 'callBack', 'offerAnswer'];

/**
 * Does something with a case: hands it to the spine as an incoming, waits for the turn, and answers with the case as it is then.
 * 409 with the holder's name if the case is, or was meanwhile, another person's, and with the reason if it was refused for another; `done` is false where the turn had not taken it before patience ended.
 */
export async function act(request: WebRequest, deps: WebDeps): Promise<WebResponse> {
    const user = await requireHumanAgent(request, deps);
    const me: Person = { id: user.id, name: user.name };
    const before = await requireCase(request.params.id, deps);
    const body = readBody(request, Action);
    const refused = refusal(body, before, user);
    if (refused) return refused;
    const attachments = 'files' in body ? await filesTaken(body.files, before.conversationId, deps) : [];
    if ('files' in body && body.text === '' && attachments.length === 0) throw new WarmlineError('invalid', 'text: say something', 'Write something, or add a file.');

    const key = `desk:${body.id}`;
    const seen = body.after ?? 0;
    const lastSeq = (await deps.store.transcript(before.conversationId, seen, 10_000)).at(-1)?.seq ?? seen;
    await deps.receive({
        kind: 'desk', key, conversationId: before.conversationId, channel: 'web', at: deps.now(), address: '', from: me, caseId: before.id, action: actionOf(body, attachments),
    });
    const written = async () => (await deps.store.transcript(before.conversationId, lastSeq, 100))
        .some((entry) => entry.key === key || (entry.speaker === 'humanAgent' && entry.person?.id === me.id));
    const rewritten = async () => (body.do === 'retract' || body.do === 'rewrite') && (await deps.store.transcript(before.conversationId, 0, 10_000))
        .some((entry) => entry.messageId === body.messageId && (body.do === 'retract' ? entry.deleted : body.do === 'rewrite' && entry.text === readTyped(body.text).text));
    const why = async () => (await deps.store.outcome(key))?.refused;
    const { item: after, done } = await settled(before, deps, async (item) => happened(body, item, before, me) || await written() || await rewritten() || await why() !== undefined);
    if (NOT_OTHERS.includes(body.do) && heldByOther(after, me)) return conflict(after, me);
    const reason = await why();
    return reason ? notDone(after, me, reason, request, deps) : { status: 200, json: { case: viewCase(after, me), done } };
}

/** The reason the spine gives, in the reader's language. */
function notDone(item: Case, me: Person, { key, args }: { key: string; args: Record<string, string> }, request: WebRequest, deps: WebDeps): WebResponse {
    const locale = localeFor(request, request.query.get('locale'), deps);
    return { status: 409, json: { error: 'refused', reason: deps.wording.text(locale, key, { code: item.code, ...args }), case: viewCase(item, me) } };
}

function refusal(body: Action, item: Case, user: SignedIn): WebResponse | undefined {
    const takeOver = body.do === 'claim' && body.force;
    if (takeOver && !may(user, 'lead')) throw new WarmlineError('forbidden', 'Taking over a case is for leads.', 'Ask the one who has it to pass it on.');
    if (NOT_OTHERS.includes(body.do) && !takeOver && heldByOther(item, user)) return conflict(item, user);
    if (OWN.includes(body.do) && item.humanAgent?.id !== user.id) throw new WarmlineError('conflict', 'The case is not claimed.', 'Claim it first.');
    return undefined;
}

function readTyped(typed: string): { text: string; marks?: Mark[] } {
    const { text: said, marks } = fromMarkdown(typed);
    return { text: said, ...given(marks) };
}

/** @throws WarmlineError `notFound` */
export async function requireCase(caseId: string | undefined, { store }: WebDeps): Promise<Case> {
    const item = caseId ? await store.case(caseId) : undefined;
    if (item) return item;
    throw new WarmlineError('notFound', 'No such case.', 'Choose one from the queue.');
}

function actionOf(body: Action, attachments: Attachment[]): DeskAction {
    switch (body.do) {
        case 'claim': return { do: 'claim', ...(body.force ? { force: true } : {}) };
        case 'reply': case 'note': return { do: body.do, ...readTyped(body.text), ...(attachments.length ? { attachments } : {}) };
        case 'handBack': case 'resolve': case 'callBack': return { do: body.do, note: body.text };
        case 'pass': return { do: 'pass', team: body.team, person: body.person, note: body.text };
        case 'correct': return { do: 'correct', emotion: body.emotion, messageId: body.messageId };
        case 'offerAnswer': return { do: 'offerAnswer', accept: body.accept };
        case 'retract': return { do: 'retract', messageId: body.messageId };
        case 'rewrite': return { do: 'rewrite', messageId: body.messageId, ...readTyped(body.text) };
    }
}

export function heldByOther(item: Case, me: { id: string }): boolean {
    return HELD.includes(item.state) && item.humanAgent !== undefined && item.humanAgent.id !== me.id;
}

export function conflict(item: Case, me: { id: string }): WebResponse {
    return { status: 409, json: { error: 'conflict', heldBy: item.humanAgent?.name ?? item.humanAgent?.id, case: viewCase(item, me) } };
}

/** Whether the case itself shows that the action was taken; what leaves no trace in it is looked for in the transcript. */
function happened(body: Action, item: Case, before: Case, me: Person): boolean {
    switch (body.do) {
        case 'claim': return HELD.includes(item.state) && (!body.force || item.humanAgent?.id === me.id);
        case 'handBack': case 'resolve': case 'callBack': return item.state !== before.state;
        case 'pass': case 'offerAnswer': return item.history.length > before.history.length || item.team !== before.team || JSON.stringify(item.offers) !== JSON.stringify(before.offers);
        case 'correct': return (item.corrections?.length ?? 0) > (before.corrections?.length ?? 0);
        case 'reply': case 'note': case 'retract': case 'rewrite': return false;
    }
}

/** The case once `done` holds, or as it stands when patience ends. */
async function settled(before: Case, { store }: WebDeps, done: (item: Case) => Promise<boolean>): Promise<{ item: Case; done: boolean }> {
    for (let waited = 0; ; waited += GLANCE_MS) {
        const item = await store.case(before.id) ?? before;
        if (await done(item)) return { item, done: true };
        if (waited >= PATIENCE_MS) return { item, done: false };
        await nextChange(before.conversationId, store, GLANCE_MS);
    }
}
