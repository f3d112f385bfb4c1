import type { Case, DeskView, Load, Person } from '../model.js';
import { isOnDuty, listed, membersOf, personOf, teamOf, type DeskPerson, type Roster, type Team } from './roster.js';

const MINUTE = 60_000;
/** Whom the gravest cases may go to beyond what somebody usually has at a time. */
const URGENT_EXTRA = 1;

/** Why it goes to whom it goes, or to nobody. */
export type RouteWhy =
    /** They helped this customer before; they know the topic; their turn. */
    | 'lastPerson' | 'skill' | 'turn'
    /** Nobody took it: it goes to whoever leads. */
    | 'lead'
    /** People are not listed: whoever sees it claims it. Nobody is there; all have their hands full, or have had this offer already. */
    | 'open' | 'closed' | 'nobodyThere' | 'nobodyFree';

/** `room`: how many cases whoever is asked may have in hand or on offer, this one included. */
export interface Route { team?: string; offer?: Person; room?: number; why: RouteWhy }

/** What is known of one person while a case looks for somebody. */
interface Candidate { person: DeskPerson; load: Load; capacity: number; heated: boolean }

/**
 * Where a waiting case goes now. First whoever helped this customer before, then who knows the topic, then whose turn it is (fewest cases, longest without a new one);
 * never to somebody away, off duty, with full hands, without the language while others have it, or asked already; and spares people who have had one heated case after another.
 */
export function route(item: Case, roster: Roster, view: DeskView, now: number): Route {
    const team = item.team ?? teamFor(item, roster);
    const at = { ...(team ? { team } : {}) };
    if (roster.people.length === 0) return { ...at, why: 'open' };
    if (!isOnDuty(roster, team, now)) return { ...at, why: 'closed' };
    const there = membersOf(roster, team).filter((person) => isPresent(person, roster, view, now));
    if (there.length === 0) return { ...at, why: 'nobodyThere' };
    const asked = new Set((item.offers ?? []).filter((offer) => offer.at >= lastPass(item)).map((offer) => offer.person.id));
    const able = speaking(there, item, teamOf(roster, team)).map((person) => candidate(person, item, roster, view, now));
    const free = able.filter(({ person, load, capacity }) => !asked.has(person.id) && load.held + load.offered < capacity);
    const chosen = choose(spared(free), item, view);
    return chosen ? { ...at, offer: { id: chosen.person.id, name: chosen.person.name }, room: chosen.capacity, why: chosen.why } : { ...at, why: 'nobodyFree' };
}

/** Whom a case goes to that nobody takes: the next team, if there is one it has not been with, then the lead; undefined when both have been tried. */
export function overflow(item: Case, roster: Roster): { team: string } | { lead: Person } | undefined {
    const team = teamOf(roster, item.team);
    const been = [...item.passed ?? [], item.team];
    if (team?.next !== undefined && !been.includes(team.next)) return { team: team.next };
    const lead = leadOf(roster, team);
    const asked = (item.offers ?? []).some((offer) => offer.person.id === lead?.id && offer.at >= lastPass(item));
    return lead && !asked ? { lead: { id: lead.id, name: lead.name } } : undefined;
}

function leadOf(roster: Roster, team: Team | undefined): DeskPerson | undefined {
    return (team?.lead === undefined ? undefined : listed(roster, team.lead)) ?? roster.people.find((person) => person.role === 'lead');
}

/** The team for a case that no rule and no topic has given one: the first that takes its topic. */
function teamFor({ summary }: Case, { teams }: Roster): string | undefined {
    return summary.topic === undefined ? undefined : teams.find(({ skills }) => skills.includes(summary.topic!))?.name;
}

/** Since then offers count: a case that is passed on may be offered to everybody anew. */
function lastPass({ history }: Case): number {
    return history.findLast(({ did }) => did === 'pass' || did === 'requeue')?.at ?? 0;
}

function isPresent(person: DeskPerson, roster: Roster, { presences }: DeskView, now: number): boolean {
    const signs = presences.filter((sign) => personOf(roster, sign.person).id === person.id);
    const last = signs.reduce<typeof signs[number] | undefined>((latest, sign) => (latest && latest.at >= sign.at ? latest : sign), undefined);
    return last !== undefined && !last.away && now - last.at <= roster.routing.presentMinutes * MINUTE;
}

/** People present in the team and not away, whatever they have in hand. */
export function presentIn(team: string | undefined, roster: Roster, view: DeskView, now: number): readonly DeskPerson[] {
    return isOnDuty(roster, team, now) ? membersOf(roster, team).filter((person) => isPresent(person, roster, view, now)) : [];
}

/** How many more cases the people present can take, and how many they have room for in all. */
export function roomIn(team: string | undefined, roster: Roster, view: DeskView, now: number): { free: number; all: number } {
    const rooms = presentIn(team, roster, view, now).map((person) => ({ all: capacityOf(person, teamOf(roster, team)), held: loadOf(person, view).held }));
    return { free: rooms.reduce((sum, { all, held }) => sum + Math.max(0, all - held), 0), all: rooms.reduce((sum, { all }) => sum + all, 0) };
}

/** Those who speak the customer's language; if nobody does, all: an answer through a dictionary is better than none. */
function speaking(people: readonly DeskPerson[], item: Case, team: Team | undefined): readonly DeskPerson[] {
    const wanted = item.language ?? item.summary.lang;
    const speaks = ({ languages }: DeskPerson): boolean => {
        const known = languages.length > 0 ? languages : team?.languages ?? [];
        return known.length === 0 || known.some((tag) => tag === wanted || !tag.includes('-') && wanted.startsWith(`${tag}-`));
    };
    const able = people.filter(speaks);
    return able.length > 0 ? able : people;
}

const NOTHING = { held: 0, offered: 0, lastAt: 0, heats: [] };
const loadOf = (person: DeskPerson, { loads }: DeskView): Load => loads.find(({ personId }) => personId === person.id) ?? { personId: person.id, ...NOTHING };
const capacityOf = (person: DeskPerson, team: Team | undefined): number => person.capacity ?? team?.capacity ?? DEFAULT_CAPACITY;
/** Cases a person has at a time where nobody has said otherwise. */
export const DEFAULT_CAPACITY = 3;

function candidate(person: DeskPerson, item: Case, roster: Roster, view: DeskView, now: number): Candidate {
    const load = loadOf(person, view);
    const capacity = capacityOf(person, teamOf(roster, item.team)) + (item.priority === 'urgent' ? URGENT_EXTRA : 0);
    const { run, hours, from } = roster.routing.care;
    const latest = load.heats.slice(0, run);
    const hadEnough = run > 0 && latest.length === run && latest.every(({ at, heat }) => heat >= from && now - at <= hours * 60 * MINUTE);
    return { person, load, capacity, heated: hadEnough && heatOf(item) >= from };
}

/** Care for people: somebody who has had one heated case after another gets this one only if nobody else can. */
function spared(candidates: readonly Candidate[]): readonly Candidate[] {
    const fresh = candidates.filter(({ heated }) => !heated);
    return fresh.length > 0 ? fresh : candidates;
}

function choose(free: readonly Candidate[], item: Case, { helpedBefore }: DeskView): (Candidate & { why: RouteWhy }) | undefined {
    for (const id of helpedBefore) {
        const known = free.find(({ person }) => person.id === id);
        if (known) return { ...known, why: 'lastPerson' };
    }
    const topic = item.summary.topic;
    const skilled = topic === undefined ? [] : free.filter(({ person }) => person.skills.includes(topic));
    const [first] = [...(skilled.length > 0 ? skilled : free)].sort(byTurn);
    return first && { ...first, why: skilled.length > 0 ? 'skill' : 'turn' };
}

const byTurn = (a: Candidate, b: Candidate): number =>
    a.load.held + a.load.offered - (b.load.held + b.load.offered) || a.load.lastAt - b.load.lastAt || (a.person.id < b.person.id ? -1 : 1);

/** How heated a case is for whoever takes it, 0–1: the anger in it, all of it if the customer is abusive. */
export function heatOf({ summary }: Case): number {
    if (summary.signals.includes('abuse')) return 1;
    return Math.max(summary.emotion === 'anger' ? summary.intensity : 0, summary.peak?.emotion === 'anger' ? summary.peak.intensity : 0);
}
