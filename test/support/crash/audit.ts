import type { Case, Entry } from '../../../src/model.js';
import type { Store } from '../../../src/store/port.js';
import type { StorePlace } from '../stores.js';
import type { Talk } from './customers.js';
import type { Platform, Post } from './platform.js';

interface DeliveryRow { id: string; conversation_id: string; lane: string; op: string; outcome: string | null; attempts: number; error: string | null }

/** What went wrong, each with the conversation, what was expected and what was found; empty if all is well. */
export type Faults = string[];

export interface AuditOptions {
    place: StorePlace;
    store: Store;
    talks: readonly Talk[];
    platform: Platform;
    /** What people at the desk wrote to customers, by the delivery of the case's card. */
    replies: ReadonlyMap<string, string[]>;
}

/** What stands in the database and on the platforms when all is quiet, against what the customers said. */
export async function audit({ place, store, talks, platform, replies }: AuditOptions): Promise<Faults> {
    const deliveries = await place.sql('select id, conversation_id, lane, op, outcome, attempts, error from deliveries order by seq') as unknown as DeliveryRow[];
    const cases = (await place.sql('select item from cases order by changed_at')).map(({ item }) => JSON.parse(item as string) as Case);
    const posts = grouped(platform.posts, ({ id }) => id);
    const context: Context = { deliveries: grouped(deliveries, (row) => row.conversation_id), cases: grouped(cases, (item) => item.conversationId), posts, replies };
    const faults = [...await whole(place, store), ...strangers(platform.posts, deliveries), ...missing(posts, deliveries), ...samePosts(posts)];
    for (const talk of talks) faults.push(...await auditTalk(store, talk, context));
    return faults;
}

interface Context { deliveries: Map<string, DeliveryRow[]>; cases: Map<string, Case[]>; posts: Map<string, Post[]>; replies: ReadonlyMap<string, string[]> }

/** Nothing waits, nothing is dead, nothing failed. */
async function whole(place: StorePlace, store: Store): Promise<Faults> {
    const { waiting, outbox, dead } = await store.counts();
    const failed = await place.sql('select key, attempts, error from inbox where attempts > 0');
    return [
        ...(waiting || outbox || dead ? [`store: expected nothing to wait and nothing dead, found ${JSON.stringify({ waiting, outbox, dead, letters: await store.deadLetters(5) })}`] : []),
        ...failed.map((row) => `inbox ${String(row['key'])}: expected no failed turn, found ${String(row['attempts'])}: ${String(row['error'])}`),
    ];
}

/** The platforms show nothing that was not decided. */
function strangers(posts: readonly Post[], deliveries: readonly DeliveryRow[]): Faults {
    const known = new Set(deliveries.map(({ id }) => id));
    return posts.filter(({ id }) => !known.has(id)).map((post) => `post ${post.ts} in ${post.place}: its delivery ${post.id} is not in the outbox: ${post.text}`);
}

/** What the store calls sent, a platform has; at the desk too. */
function missing(posts: ReadonlyMap<string, Post[]>, deliveries: readonly DeliveryRow[]): Faults {
    return deliveries.filter(({ id, op, outcome }) => op === 'send' && outcome === 'sent' && !posts.has(id)).map(({ id, lane }) => `delivery ${id} in ${lane}: expected a post, found none`);
}

/** One delivery is one text in one place; Slack, which can be asked, shows it once. */
function samePosts(posts: ReadonlyMap<string, Post[]>): Faults {
    return [...posts].flatMap(([id, copies]) => [
        ...(new Set(copies.map(({ place, text }) => `${place} ${text}`)).size > 1 ? [`delivery ${id}: expected the same text in the same place, found ${JSON.stringify(copies)}`] : []),
        ...(copies[0]!.channel === 'slack' && copies.length > 1 ? [`delivery ${id}: expected once on Slack, found ${copies.length} times in ${copies[0]!.place}: ${copies[0]!.text}`] : []),
    ]);
}

async function auditTalk(store: Store, talk: Talk, context: Context): Promise<Faults> {
    const { conversationId } = talk;
    const lines = await store.transcript(conversationId, 0, 10_000);
    const faults: Faults = [];
    const expect = (what: string, wanted: unknown, found: unknown) => {
        if (JSON.stringify(wanted) !== JSON.stringify(found)) faults.push(`${conversationId}: ${what}\n      expected ${JSON.stringify(wanted)}\n      found    ${JSON.stringify(found)}`);
    };

    const customer = lines.filter(({ speaker }) => speaker === 'customer').map(({ text }) => text);
    expect('each message once and in order', inOrderOf(talk, customer), customer);

    const own = context.deliveries.get(conversationId) ?? [];
    const toCustomer = own.filter(({ lane, op }) => lane === conversationId && op === 'send');
    const spoken = lines.filter(({ speaker }) => speaker === 'bot' || speaker === 'humanAgent');
    expect('a delivery for each line spoken, in order', spoken.map(({ key }) => key), toCustomer.map(({ id }) => id));
    expect('every delivery finished', [], own.filter(({ outcome }) => outcome === null));

    const posted = toCustomer.filter(({ outcome }) => outcome !== 'dropped').map(({ id }) => id);
    expect('all that no person has overtaken stands where the customer is, in order', posted, shown(context.posts, talk, new Set(posted)));

    const state = await store.conversation(conversationId);
    const last = lines.findLastIndex(({ speaker }) => speaker === 'customer');
    const answered = state?.owner.kind === 'humanAgent' || lines.slice(last + 1).some(({ speaker }) => speaker === 'bot');
    expect('the last word is answered, or a person has the conversation', true, answered);

    const all = context.cases.get(conversationId) ?? [];
    const open = all.filter(({ closedAt }) => closedAt === undefined);
    expect('the open case is the one the conversation names, and the only one', state?.caseId === undefined ? [] : [state.caseId], open.map(({ id }) => id));
    const replied = all.flatMap(({ cards }) => cards).flatMap(({ deliveryId }) => context.replies.get(deliveryId) ?? []);
    expect('each reply of a person once and in order', replied, lines.filter(({ speaker }) => speaker === 'humanAgent').map(({ text }) => text));
    expect('a case for each time one was opened', lines.filter(isOpening).length, all.length);
    return faults;
}

const isOpening = ({ event }: Entry): boolean => event?.key === 'event-requested';

/** What the customer said, with those said at once in the order they were taken in. */
function inOrderOf(talk: Talk, found: readonly string[]): string[] {
    const at = (text: string): number => found.indexOf(text);
    return talk.groups.flatMap((group) => group.map(({ text }) => text).sort((a, b) => at(a) - at(b)));
}

/** Delivery ids in the order in which the platform first showed them, this conversation's own place alone. */
function shown(posts: ReadonlyMap<string, Post[]>, talk: Talk, ids: ReadonlySet<string>): string[] {
    const first = [...posts].flatMap(([id, copies]) => (ids.has(id) && copies[0]!.place === talk.place ? [{ id, ts: Number(copies[0]!.ts) }] : []));
    return first.sort((a, b) => a.ts - b.ts).map(({ id }) => id);
}

function grouped<T>(items: readonly T[], of: (item: T) => string): Map<string, T[]> {
    const groups = new Map<string, T[]>();
    for (const item of items) {
        const group = groups.get(of(item));
        if (group) group.push(item);
        else groups.set(of(item), [item]);
    }
    return groups;
}
