import type { DeskPerson, Roster, Team } from '../../src/handoff/index.js';
import type { DeskView, Load } from '../../src/model.js';

export const aPerson = (id: string, about: Partial<DeskPerson> = {}): DeskPerson => ({ id, name: id, role: 'desk', ids: {}, languages: [], teams: [], skills: [], ...about });

export const aTeam = (name: string, about: Partial<Team> = {}): Team => ({ name, members: [], skills: [], languages: [], capacity: 3, ...about });

export const aRoster = (about: Partial<Roster> = {}): Roster => ({
    teams: [], people: [], routing: { offerMinutes: 2, presentMinutes: 30, care: { run: 2, hours: 4, from: 0.7 } }, ...about,
});

export const aLoad = (personId: string, about: Partial<Load> = {}): Load => ({ personId, held: 0, offered: 0, lastAt: 0, heats: [], ...about });

/** A desk at which these people are now. */
export const aView = (now: number, people: readonly string[] = [], about: Partial<DeskView> = {}): DeskView => ({
    presences: people.map((id) => ({ person: { id }, at: now, away: false })), loads: [], waiting: [], helpedBefore: [], ...about,
});
