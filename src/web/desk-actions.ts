import { z } from 'zod';
import { WarmlineError } from '../errors.js';
import type { Case, CaseState, DeskAction, Person } from '../model.js';
import type { WebDeps } from './deps.js';
import { requireHumanAgent } from './desk-session.js';
import { readBody } from './guard.js';
import type { WebRequest, WebResponse } from './http.js';

const HELD: readonly CaseState[] = ['claimed', 'active', 'idle'];
/** How long to wait for a turn to take the action; milliseconds. The answer then shows the case as it stands. */
const PATIENCE_MS = 3000;
const GLANCE_MS = 100;

const text = z.string().trim().min(1).max(4000);
/** `after`: the last transcript line the page has seen, so that only what came since is read. */
const common = { id: z.uuid(), after: z.number().int().nonnegative().optional() };
const Action = z.discriminatedUnion('do', [
    z.object({ ...common, do: z.literal('claim') }),
    z.object({ ...common, do: z.literal('reply'), text }),
    z.object({ ...common, do: z.literal('note'), text }),
    z.object({ ...common, do: z.literal('handBack'), text: text.optional() }),
    z.object({ ...common, do: z.literal('resolve'), text: text.optional() }),
]);
type Action = z.infer<typeof Action>;

/**
 * Does something with a case: hands it to the spine as an incoming, waits for the turn, and answers with the case as it is then.
 * 409 with the holder's name if the case is, or was meanwhile, another person's.
 */
export async function act(request: WebRequest, deps: WebDeps): Promise<WebResponse> {
    const user = await requireHumanAgent(request, deps);
    const me: Person = { id: user.id, name: user.name };
    const before = await requireCase(request.params.id, deps);
    const body = readBody(request, Action);
    if (body.do !== 'note' && heldByOther(before, me)) return conflict(before);
    if (body.do === 'reply' && before.humanAgent?.id !== me.id) throw new WarmlineError('conflict', 'The case is not claimed.', 'Claim it first.');

    const key = `desk:${body.id}`;
    const seen = body.after ?? 0;
    const lastSeq = (await deps.store.transcript(before.conversationId, seen, 10_000)).at(-1)?.seq ?? seen;
    await deps.receive({
        kind: 'desk', key, conversationId: before.conversationId, channel: 'web', at: deps.now(), address: '', from: me, caseId: before.id, action: actionOf(body),
    });
    const written = async () => (await deps.store.transcript(before.conversationId, lastSeq, 100))
        .some((entry) => entry.key === key || (entry.speaker === 'humanAgent' && entry.person?.id === me.id));
    const after = await settled(before, deps, async (item) => happened(body, item, before) || written());
    return body.do !== 'note' && heldByOther(after, me) ? conflict(after) : { status: 200, json: { case: after } };
}

/** @throws WarmlineError `notFound` */
export async function requireCase(caseId: string | undefined, { store }: WebDeps): Promise<Case> {
    const item = caseId ? await store.case(caseId) : undefined;
    if (item) return item;
    throw new WarmlineError('notFound', 'No such case.', 'Choose one from the queue.');
}

function actionOf(body: Action): DeskAction {
    if (body.do === 'claim') return { do: 'claim' };
    if (body.do === 'reply' || body.do === 'note') return { do: body.do, text: body.text };
    return { do: body.do, note: body.text };
}

function heldByOther(item: Case, me: Person): boolean {
    return HELD.includes(item.state) && item.humanAgent !== undefined && item.humanAgent.id !== me.id;
}

function conflict(item: Case): WebResponse {
    return { status: 409, json: { error: 'conflict', heldBy: item.humanAgent?.name ?? item.humanAgent?.id, case: item } };
}

function happened(body: Action, item: Case, before: Case): boolean {
    if (body.do === 'claim') return HELD.includes(item.state);
    return (body.do === 'handBack' || body.do === 'resolve') && item.state !== before.state;
}

/** The case once `done` holds, or as it stands when patience ends. */
async function settled(before: Case, { store }: WebDeps, done: (item: Case) => Promise<boolean>): Promise<Case> {
    for (let waited = 0; ; waited += GLANCE_MS) {
        const item = await store.case(before.id) ?? before;
        if (waited >= PATIENCE_MS || await done(item)) return item;
        await nextChange(before.conversationId, store);
    }
}

function nextChange(conversationId: string, store: WebDeps['store']): Promise<void> {
    return new Promise((resolve) => {
        const finish = () => {
            clearTimeout(timer);
            stop();
            resolve();
        };
        const timer = setTimeout(finish, GLANCE_MS);
        const stop = store.onChange((change) => { if (change.conversationId === conversationId) finish(); });
    });
}
