import assert from 'node:assert/strict';
import { takeTurn } from '../src/conversation.js';
import type { House } from '../src/draft.js';
import { BY_TIME, isClosed, isOwned, isWaiting } from '../src/handoff/index.js';
import type { Case, ConversationState, DeskAction, DeskView, Entry, Incoming, Timer } from '../src/model.js';
import type { TurnChange } from '../src/store/port.js';
import { shippedHouse } from './support/house.js';
import { aPerson, aRoster, aTeam } from './support/roster.js';

/**
 * Every state the desk can bring a conversation into, met with everything that can happen. Turns of one conversation follow one another whatever the number of processes,
 * and what was said under an older epoch is dropped by the store; so what holds for every turn from every state holds for any number of processes.
 */
const START = Date.UTC(2030, 0, 7, 12);
const SECOND = 1000;
const PLACE = { place: 'slack|T|DESK', address: 'desk' };
const SAYS = ['ok', 'I want to talk to a person', 'cancel waiting', 'please call me', '0912 345 678', 'back to the bot', 'leave a message'];
const ACTIONS: DeskAction[] = [
    { do: 'claim' }, { do: 'claim', force: true }, { do: 'reply', text: 'hello' }, { do: 'note', text: 'n' }, { do: 'pass', team: 'b' }, { do: 'pass', person: { id: 'tom' } }, { do: 'handBack' },
    { do: 'resolve' }, { do: 'callBack' }, { do: 'offerAnswer', accept: true }, { do: 'offerAnswer', accept: false }, { do: 'correct', emotion: 'sadness' }, { do: 'retract', messageId: 'x' },
];
const PEOPLE = ['mia', 'tom'];

/** One moment of a conversation: all that a turn decides on. */
interface World { now: number; count: number; state: ConversationState | undefined; case: Case | undefined; timers: readonly Timer[]; transcript: readonly Entry[]; path: readonly string[] }
type Event = { name: string; incoming: (world: World) => Incoming; at?: number; fires?: string };

const EMPTY: World = { now: START, count: 0, state: undefined, case: undefined, timers: [], transcript: [], path: [] };

function deskOf({ case: item, now }: World): DeskView {
    return {
        presences: PEOPLE.map((id) => ({ person: { id }, at: now, away: false })), loads: [], helpedBefore: [],
        waiting: item && isWaiting(item) ? [{ id: item.id, ...(item.team ? { team: item.team } : {}), priority: item.priority, openedAt: item.openedAt }] : [],
    };
}

function eventsOf(world: World): Event[] {
    const arrival = ({ count, now }: World) => ({ key: `k${count}`, conversationId: 'c', channel: 'slack', at: now, address: 'a' });
    const said = SAYS.map((text): Event => ({ name: `says "${text}"`, incoming: (at) => ({ ...arrival(at), from: { id: 'c' }, kind: 'message', messageId: `m${at.count}`, text }) }));
    const pressed = PEOPLE.flatMap((who) => ACTIONS.map((action): Event => ({
        name: `${who} ${JSON.stringify(action)}`, incoming: (at) => ({ ...arrival(at), from: { id: who, name: who }, kind: 'desk', caseId: at.case?.id, action }),
    })));
    const due = world.timers.map(({ id, name, data, dueAt }): Event => ({
        name: `timer ${name}`, at: dueAt, fires: id, incoming: (at) => ({ ...arrival(at), from: { id: 'c' }, kind: 'timer', name, data }),
    }));
    return [...said, ...(world.case ? pressed : []), ...due];
}

function happen(house: House, world: World, event: Event): { world: World; change: TurnChange } {
    const at: World = { ...world, now: Math.max(world.now + SECOND, event.at ?? 0), count: world.count + 1 };
    let ids = at.count * 1000;
    const change = takeTurn(
        { conversationId: 'c', state: world.state, incomings: [event.incoming(at)], openCase: world.case, transcript: world.transcript, attempts: 0, ...(world.case && isWaiting(world.case) ? { desk: deskOf(at) } : {}) },
        house, { now: at.now, id: () => `id${(ids += 1)}`, seed: ids },
    );
    const timers = new Map(world.timers.filter(({ id }) => id !== event.fires).map((timer) => [timer.id, timer]));
    for (const id of change.cancelTimers) timers.delete(id);
    for (const timer of change.timers) timers.set(timer.id, timer);
    const { caseId } = change.state;
    const known = change.cases.find(({ id }) => id === caseId) ?? (world.case?.id === caseId ? world.case : undefined);
    const transcript = [...world.transcript, ...change.entries.map((entry, i) => ({ ...entry, seq: at.count * 1000 + i, conversationId: 'c' }))].slice(-60);
    return { change, world: { ...at, state: change.state, case: known, timers: [...timers.values()], transcript, path: [...world.path, event.name] } };
}

/** What tells one state of the desk from another; when, and in which words, does not. */
function shapeOf({ state, case: item, timers }: World): string {
    const pass = item?.history.findLast(({ did }) => did === 'pass' || did === 'requeue')?.at ?? 0;
    const asked = (item?.offers ?? []).filter(({ at }) => at >= pass).map(({ person }) => person.id);
    const owner = state?.owner.kind === 'humanAgent' ? state.owner.person.id : 'bot';
    return JSON.stringify([item?.state, item?.humanAgent?.id, owner, item?.team, item?.passed, [...new Set(asked)].sort(), item?.offers?.at(-1)?.answer, item?.awaitedSince !== undefined,
        item?.callBack !== undefined, state?.waitAsked, timers.map(({ name }) => name).sort()]);
}

describe('the desk, every state and every event', function () {
    this.timeout(300_000);
    let house: House;
    const reached = new Map<string, World>();
    let steps = 0;

    before(async () => {
        const shipped = await shippedHouse({ places: [PLACE] });
        const roster = aRoster({ people: [aPerson('mia', { role: 'lead' }), aPerson('tom')], teams: [aTeam('a', { next: 'b', lead: 'mia' }), aTeam('b', { lead: 'mia' })] });
        // Looked after twice a day, so that a day is not a thousand steps.
        house = { ...shipped, followup: { ...shipped.followup, updateMinutes: 720 }, desk: { ...shipped.desk, roster } };
    });

    it('keeps its word at every step', () => {
        reached.set(shapeOf(EMPTY), EMPTY);
        for (const world of reached.values()) {
            for (const event of eventsOf(world)) {
                const { world: next, change } = happen(house, world, event);
                steps += 1;
                const where = next.path.join(' → ');
                oneSpeaker(next, change, where);
                nothingLost(world, next, change, event, where);
                wayOutByTime(next, where);
                const shape = shapeOf(next);
                if (!reached.has(shape)) reached.set(shape, next);
            }
        }
        const states = new Set([...reached.values()].map(({ case: item }) => item?.state));
        for (const state of ['queued', 'offered', 'claimed', 'active', 'idle'] as const) assert.ok(states.has(state), `${state} was never reached`);
        assert.ok(reached.size > 100 && steps > 3000, `only ${reached.size} states, ${steps} steps`);
    });

    it('ends every case by time alone, however far it had come', () => {
        for (const start of reached.values()) {
            let world = start;
            for (let i = 0; world.case && i < 200; i += 1) {
                const [first] = [...world.timers].sort((a, b) => a.dueAt - b.dueAt);
                assert.ok(first, `no clock runs after ${world.path.join(' → ')}`);
                world = happen(house, world, eventsOf(world).find(({ fires }) => fires === first.id)!).world;
            }
            assert.equal(world.case, undefined, `still open: ${start.path.join(' → ')}`);
        }
    });
});

/** Whoever owns the conversation speaks, and nobody else. */
function oneSpeaker({ state, case: item }: World, change: TurnChange, where: string): void {
    const owner = state!.owner;
    if (owner.kind === 'humanAgent') assert.ok(item && isOwned(item) && item.humanAgent?.id === owner.person.id, `${where}: the owner has no case`);
    else assert.ok(!item || isWaiting(item), `${where}: the case of ${item?.humanAgent?.id} is the bot's`);
    for (const { by, epoch } of change.deliveries) if (by === 'bot' && epoch === state!.epoch) assert.equal(owner.kind, 'bot', `${where}: the bot speaks over a person`);
    for (const { by, message, op } of change.deliveries) if (by === 'humanAgent' && op === 'send') assert.ok(owner.kind === 'humanAgent' && owner.person.id === message.from?.id, `${where}: somebody speaks who may not`);
    for (const one of change.cases) assert.equal(state!.caseId === one.id, !isClosed(one), `${where}: ${one.state} and the conversation disagree`);
}

/** What a customer says is written down once; they are answered, or a person hears it. What the desk notes is kept. */
function nothingLost(before: World, after: World, change: TurnChange, event: Event, where: string): void {
    if (event.name.startsWith('says')) {
        assert.equal(change.entries.filter(({ speaker }) => speaker === 'customer').length, 1, `${where}: not written down once`);
        const answered = change.deliveries.some(({ lane, by, epoch }) => lane === 'c' && (by !== 'bot' || epoch === after.state!.epoch));
        const relayed = change.deliveries.some(({ lane, op }) => lane !== 'c' && op === 'send');
        assert.ok(before.state?.owner.kind === 'humanAgent' ? relayed : answered, `${where}: nobody hears it`);
        if (before.case) assert.ok(relayed, `${where}: the desk does not hear it`);
    }
    if (event.name.includes('"do":"note"')) assert.equal(change.entries.filter(({ speaker }) => speaker === 'note').length, 1, `${where}: the note is lost`);
}

/** Every open state has its exit by time, and its clock runs. */
function wayOutByTime({ case: item, timers }: World, where: string): void {
    const way = item && BY_TIME[item.state];
    if (item) assert.ok(way && timers.some(({ name }) => name === way.timer || (item.state === 'active' && name === 'idle')), `${where}: no clock runs for ${item.state} (${timers.map(({ name }) => name).join(', ')})`);
}
