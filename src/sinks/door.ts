import { z } from 'zod';
import { WarmlineError } from '../errors.js';
import { EMOTIONS, type Case, type DeskAction, type Incoming } from '../model.js';
import type { Store } from '../store/port.js';
import { createLimiter } from '../web/guard.js';
import type { Route, WebRequest, WebResponse } from '../web/http.js';
import { sinkAddress } from './port.js';
import { secretName, type SinkSettings } from './settings.js';
import { createSigner } from './signature.js';
import { viewCase } from './view.js';
import { nextChange } from '../store/nextChange.js';

export interface SinkDoor {
    store: Pick<Store, 'case' | 'outcome' | 'onChange'>;
    /** Stores an incoming and wakes its conversation. */
    receive: (incoming: Incoming) => Promise<void>;
    settings: () => SinkSettings;
    secrets: Readonly<Record<string, string>>;
    /** A reason in the desk's language. */
    say: (key: string, args: Record<string, string | number>) => string;
    now: () => number;
}

/** How long the answer waits for the turn that takes what was asked; milliseconds. Receivers give up later. */
const PATIENCE_MS = 4000;
const GLANCE_MS = 100;
/** Wrong signatures an address may bring before it has to wait, and how long until it has all of them again. */
const WRONG = { burst: 20, perMs: 60_000 };

const text = z.string().trim().min(1).max(4000);
const id = z.string().trim().min(1).max(200);
const common = { caseId: id, person: z.strictObject({ id, name: z.string().trim().min(1).max(80).optional() }) };
const note = text.optional();
const Action = z.discriminatedUnion('do', [
    z.strictObject({ ...common, do: z.literal('claim'), force: z.literal(true).optional(), text: text.optional() }),
    z.strictObject({ ...common, do: z.literal('offerAnswer'), accept: z.boolean() }),
    z.strictObject({ ...common, do: z.literal('reply'), text, messageId: id.optional() }),
    z.strictObject({ ...common, do: z.literal('note'), text, messageId: id.optional() }),
    z.strictObject({ ...common, do: z.literal('rewrite'), messageId: id, text }),
    z.strictObject({ ...common, do: z.literal('retract'), messageId: id }),
    z.strictObject({ ...common, do: z.literal('pass'), team: id.optional(), to: z.strictObject({ id, name: id.optional() }).optional(), note })
        .refine(({ team, to }) => (team === undefined) !== (to === undefined), { error: 'name a team, or a person as "to"', path: ['team'] }),
    z.strictObject({ ...common, do: z.literal('correct'), emotion: z.enum(EMOTIONS), messageId: id.optional() }),
    ...(['handBack', 'resolve', 'callBack'] as const).map((what) => z.strictObject({ ...common, do: z.literal(what), note })),
]);
type Action = z.infer<typeof Action>;

/**
 * `POST /desk/sinks/:name`: what people elsewhere do with a case, signed as what we send is. 200 with the case once a turn has taken it, 202 where that takes longer, 409 with the reason
 * where it is refused, 400, 401, 404 or 429 for what never reaches a turn. The same id again gets the same answer and does nothing more.
 */
export function sinkRoutes(door: SinkDoor): Route[] {
    const wrong = createLimiter({ ...WRONG, now: door.now });
    return [{ method: 'POST', path: '/desk/sinks/:name', raw: true, handle: (request) => take(request, door, wrong) }];
}

async function take(request: WebRequest, door: SinkDoor, wrong: ReturnType<typeof createLimiter>): Promise<WebResponse> {
    const name = request.params['name'] ?? '';
    const key = `${sinkAddress(name)}|${verified(request, name, door, wrong)}`;
    const body = read(request.body);
    const item = await door.store.case(body.caseId);
    if (!item) throw new WarmlineError('notFound', 'There is no such case.', 'Use the id that came with case.opened.');
    const { id: who, name: called } = body.person;
    await door.receive({
        kind: 'desk', key, conversationId: item.conversationId, channel: 'sink', at: door.now(), address: sinkAddress(name), from: { id: `${name}:${who}`, ...(called ? { name: called } : {}) },
        caseId: item.id, action: actionOf(body, name),
    });
    return answer(key, item, door);
}

/** The message's id, if a secret of the sink has signed it just now. Every refusal is the same, so that nobody learns which sinks there are. */
function verified({ params, headers, ip, raw }: WebRequest, name: string, { settings, secrets, now }: SinkDoor, wrong: ReturnType<typeof createLimiter>): string {
    wrong.check(ip);
    const sink = Object.hasOwn(settings().sinks, name) ? settings().sinks[params['name']!] : undefined;
    const secret = sink && 'webhook' in sink ? secrets[secretName(name)] : undefined;
    const signed = { id: headers['webhook-id'], timestamp: headers['webhook-timestamp'], signature: headers['webhook-signature'] };
    if (secret !== undefined && raw && createSigner(secret).isGenuine(signed, raw, now())) return signed.id!;
    wrong.take(ip);
    throw new WarmlineError('unauthorised', 'The signature is not valid.', 'Sign webhook-id, webhook-timestamp (seconds, not older than five minutes) and the body with the secret of this sink.');
}

function read(body: unknown): Action {
    const parsed = Action.safeParse(body ?? {});
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0];
    throw new WarmlineError('invalid', `${issue?.path.join('.') || 'body'}: ${issue?.message}`, 'Correct the field and send it again under a new id.');
}

/** Ids of messages are the sink's own: apart from those of other places. */
function actionOf(body: Action, name: string): DeskAction {
    const own = (messageId: string) => (messageId.startsWith(`${name}|`) ? messageId : `${name}|${messageId}`);
    const { caseId: _, person: __, ...rest } = body;
    switch (rest.do) {
        case 'reply': case 'note': return { ...rest, ...(rest.messageId === undefined ? {} : { messageId: own(rest.messageId) }) };
        case 'rewrite': case 'retract': return { ...rest, messageId: own(rest.messageId) };
        case 'pass': return { do: 'pass', team: rest.team, person: rest.to, note: rest.note };
        default: return rest;
    }
}

async function answer(key: string, before: Case, { store, say }: SinkDoor): Promise<WebResponse> {
    for (let waited = 0; ; waited += GLANCE_MS) {
        const outcome = await store.outcome(key);
        if (outcome?.taken) {
            const view = viewCase(await store.case(before.id) ?? before);
            if (!outcome.refused) return { status: 200, json: { done: true, case: view } };
            const { key: error, args } = outcome.refused;
            return { status: 409, json: { done: false, error, message: say(error, { code: before.code, name: '', ...args }), case: view } };
        }
        if (waited >= PATIENCE_MS) return { status: 202, json: { done: false, case: viewCase(before) } };
        await nextChange(before.conversationId, store, GLANCE_MS);
    }
}
