import { sql, type Kysely } from 'kysely';
import { PRIORITIES, type DeskView, type Load, type Presence } from '../model.js';
import type { Context } from './context.js';
import type { KeptCorrection, Store } from './port.js';
import { prepare, type Param } from './prepared.js';
import type { Tables } from './tables.js';

const HOUR = 3_600_000;
const WAITING = ['requested', 'queued', 'offered'] as const;
const OPEN = [...WAITING, 'claimed', 'active', 'idle'] as const;
/** Older signs of presence, and cases longer ago, say nothing about now. */
const PRESENCE_KEPT = 24 * HOUR;
const LATELY = 24 * HOUR;
const MOST_LATELY = 500;
/** The length of a service is measured on so many of the latest cases within two weeks; on fewer than `FEWEST` it says nothing. */
const MEASURED = 60;
const FEWEST = 10;
const MEASURED_WITHIN = 14 * 24 * HOUR;
const HELPERS = 5;
/** Among so many open cases the place of one changes little within so many milliseconds, and reading them all costs more than everything else in a turn. */
const MANY = 100;
const STILL_GOOD = 1000;

/** Who is at the desk, what they have in hand, who waits: what routing asks for. */
export function createRoster(context: Context): Pick<Store, 'deskView' | 'setPresence' | 'corrections'> {
    const { db } = context;
    const read = deskReader(db);
    const sign = presenceWriter(db);
    const latest = prepare((param: Param<{ limit: number; before: number }>) => db
        .selectFrom('corrections').select(['conversation_id', 'item']).where('at', '<', param('before')).orderBy('at', 'desc').orderBy('id').limit(param('limit')));
    return {
        deskView(now, customerId = '') {
            read.forget();
            return read(db, now, customerId);
        },
        setPresence: (presence) => context.single((on) => sign(on, presence)),
        async corrections(limit, before = Number.MAX_SAFE_INTEGER) {
            return (await latest(db, { limit, before })).map((row) => ({ ...(JSON.parse(row.item) as Omit<KeptCorrection, 'conversationId'>), conversationId: row.conversation_id }));
        },
    };
}

export function presenceWriter(db: Kysely<Tables>): (on: Kysely<Tables>, presence: Presence) => Promise<void> {
    const upsert = prepare((param: Param<Tables['presences']>) => db.insertInto('presences')
        .values({ person_id: param('person_id'), name: param('name'), at: param('at'), away: param('away') })
        .onConflict((conflict) => conflict.column('person_id').doUpdateSet((eb) => ({ name: eb.ref('excluded.name'), at: eb.ref('excluded.at'), away: eb.ref('excluded.away') }))
            .whereRef('presences.at', '<=', 'excluded.at')));
    return async (on, { person, at, away }) => { await upsert(on, { person_id: person.id, name: person.name ?? null, at, away: away ? 1 : 0 }); };
}

export interface DeskReader {
    /** Inside a transaction or outside. */
    (on: Kysely<Tables>, now: number, customerId: string): Promise<DeskView>;
    /** Who has what has changed: read anew next time. */
    forget(): void;
}

/** A busy desk is read once for the turns of a second, unless this process has changed who has what. */
export function deskReader(db: Kysely<Tables>): DeskReader {
    const presences = prepare((param: Param<{ since: number }>) => db.selectFrom('presences').selectAll().where('at', '>', param('since')));
    const open = prepare((_: Param<object>) => db.selectFrom('cases').select(['id', 'state', 'team', 'rank', 'opened_at', 'human_agent_id', 'offered_to'])
        .where('state', 'in', OPEN.map((state) => sql.lit(state))).orderBy('rank', 'desc').orderBy('opened_at').orderBy('id'));
    const lately = prepare((param: Param<{ since: number }>) => db.selectFrom('cases').select(['human_agent_id', 'claimed_at', 'heat', 'offered_to', 'offered_at'])
        .where('changed_at', '>', param('since')).orderBy('changed_at', 'desc').limit(sql.lit(MOST_LATELY)));
    const helpers = prepare((param: Param<{ customerId: string }>) => db.selectFrom('cases').select('human_agent_id')
        .where('customer_id', '=', param('customerId')).where('human_agent_id', 'is not', null).orderBy((eb) => eb.fn.coalesce('claimed_at', 'changed_at'), 'desc').limit(sql.lit(HELPERS)));
    const served = prepare((param: Param<{ since: number }>) => db.selectFrom('cases').select(['claimed_at', 'closed_at'])
        .where('state', 'in', [sql.lit('resolved'), sql.lit('handedBack')]).where('claimed_at', 'is not', null).where('changed_at', '>', param('since'))
        .orderBy('changed_at', 'desc').limit(sql.lit(MEASURED)));

    const readAll = async (on: Kysely<Tables>, now: number): Promise<Shared> => {
        const cases = await open(on, {});
        const services = (await served(on, { since: now - MEASURED_WITHIN })).map((row) => Math.max(0, (row.closed_at ?? 0) - (row.claimed_at ?? 0)));
        return {
            at: now, many: cases.length >= MANY,
            view: {
                presences: (await presences(on, { since: now - PRESENCE_KEPT })).map((row): Presence => ({
                    person: { id: row.person_id, ...(row.name === null ? {} : { name: row.name }) }, at: row.at, away: row.away !== 0,
                })),
                loads: loadsOf(cases, await lately(on, { since: now - LATELY })),
                waiting: cases.filter(({ state }) => WAITING.some((one) => one === state))
                    .map((row) => ({ id: row.id, ...(row.team === null ? {} : { team: row.team }), priority: PRIORITIES[row.rank] ?? 'normal', openedAt: row.opened_at })),
                ...quantiles(services),
            },
        };
    };

    let kept: Shared | undefined;
    let changes = 0;
    const current = async (on: Kysely<Tables>, now: number): Promise<Shared> => {
        if (kept?.many && now >= kept.at && now - kept.at < STILL_GOOD) return kept;
        const before = changes;
        const read = await readAll(on, now);
        // What has changed while it was read may not be in it: good for this turn, not for the next.
        if (changes === before) kept = read;
        return read;
    };
    const read = async (on: Kysely<Tables>, now: number, customerId: string): Promise<DeskView> => {
        const { view } = await current(on, now);
        const helpedBefore = [...new Set((await helpers(on, { customerId })).map((row) => row.human_agent_id!))];
        return { ...view, helpedBefore };
    };
    const forget = () => {
        changes += 1;
        kept = undefined;
    };
    return Object.assign(read, { forget });
}

/** The desk as it was read `at`; what concerns one customer is not in it. */
interface Shared { at: number; many: boolean; view: Omit<DeskView, 'helpedBefore'> }

type OpenCase = Pick<Tables['cases'], 'state' | 'human_agent_id' | 'offered_to'>;
type RecentCase = Pick<Tables['cases'], 'human_agent_id' | 'claimed_at' | 'heat' | 'offered_to' | 'offered_at'>;

function loadsOf(open: readonly OpenCase[], recent: readonly RecentCase[]): Load[] {
    const loads = new Map<string, Load>();
    const of = (personId: string): Load => {
        const known = loads.get(personId) ?? { personId, held: 0, offered: 0, lastAt: 0, heats: [] };
        loads.set(personId, known);
        return known;
    };
    for (const row of open) {
        if (row.state === 'offered') { if (row.offered_to !== null) of(row.offered_to).offered += 1; }
        else if (row.human_agent_id !== null) of(row.human_agent_id).held += 1;
    }
    for (const { human_agent_id: holder, claimed_at: claimed, offered_to: asked, offered_at: offered, heat } of recent) {
        if (holder !== null && claimed !== null) {
            const load = of(holder);
            load.heats.push({ at: claimed, heat });
            load.lastAt = Math.max(load.lastAt, claimed);
        }
        if (asked !== null && offered !== null) of(asked).lastAt = Math.max(of(asked).lastAt, offered);
    }
    for (const load of loads.values()) load.heats.sort((a, b) => b.at - a.at);
    return [...loads.values()];
}

function quantiles(lengths: number[]): Pick<DeskView, 'service'> {
    if (lengths.length < FEWEST) return {};
    const sorted = [...lengths].sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
    return { service: { p50: at(0.5), p80: at(0.8) } };
}
