import type { Locale, Person } from '../model.js';
import { isOpen, opensAt, type Hours } from './hours.js';

export const ROLES = ['desk', 'lead', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** A human agent known by name. `ids`: who they are on each platform; whichever they act under, they are one person. */
export interface DeskPerson {
    id: string;
    name: string;
    role: Role;
    ids: Readonly<Record<string, string>>;
    /** Empty: any language. */
    languages: readonly Locale[];
    teams: readonly string[];
    /** Topics they know best. */
    skills: readonly string[];
    /** Cases at a time; absent: the team's. */
    capacity?: number;
}

export interface Team {
    name: string;
    /** Ids of people, besides those who name the team themselves. With no members at all it is anybody's. */
    members: readonly string[];
    /** Topics it takes where no rule and no topic names a team. */
    skills: readonly string[];
    /** Empty: any language. */
    languages: readonly Locale[];
    /** Absent: the desk's. */
    hours?: Hours;
    /** Cases a member has at a time. */
    capacity: number;
    /** Where a case goes that nobody here takes. */
    next?: string;
    /** Whom a case goes to that nobody takes at all. */
    lead?: string;
}

/** How cases find people. */
export interface Routing {
    /** How long an offered case waits for an answer, minutes. */
    offerMinutes: number;
    /** How long after the last sign of a person they count as being at the desk, minutes. */
    presentMinutes: number;
    /** Care for the people: nobody gets more than `run` heated cases (intensity from `from` up) in a row within `hours`; a `run` of 0 switches it off. */
    care: { run: number; hours: number; from: number };
}

/** The desk: who is there to whom cases can go. */
export interface Roster { teams: readonly Team[]; people: readonly DeskPerson[]; hours?: Hours; routing: Routing }

/** The person behind an id of any platform: as the desk lists them, or as they came. */
export function personOf(roster: Pick<Roster, 'people'>, person: Person): Person {
    const known = listed(roster, person.id);
    return known ? { id: known.id, name: known.name } : person;
}

/** The desk's entry for an id of any platform; one with a workspace before it (`T0123:U0456`) may be listed without. */
export function listed({ people }: Pick<Roster, 'people'>, id: string): DeskPerson | undefined {
    return people.find((person) => person.id === id || Object.values(person.ids).some((own) => own === id || id.endsWith(`:${own}`)));
}

export const teamOf = ({ teams }: Pick<Roster, 'teams'>, name: string | undefined): Team | undefined => teams.find((team) => team.name === name);

export const hoursOf = (roster: Roster, team: string | undefined): Hours | undefined => teamOf(roster, team)?.hours ?? roster.hours;

export const isOnDuty = (roster: Roster, team: string | undefined, at: number): boolean => isOpen(hoursOf(roster, team), at);

/** When the team, or the desk, is there next; undefined if nobody can say. */
export const backAt = (roster: Roster, team: string | undefined, at: number): number | undefined => opensAt(hoursOf(roster, team), at);

/** Whom a team's cases may go to: its members; everybody, if it has none or there is no team. */
export function membersOf({ people, teams }: Roster, name: string | undefined): readonly DeskPerson[] {
    const team = teams.find((one) => one.name === name);
    const members = team ? people.filter((person) => person.teams.includes(team.name) || team.members.includes(person.id)) : [];
    return members.length > 0 ? members : people;
}
