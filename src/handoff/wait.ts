import type { Case, DeskView, Wait, WaitClass } from '../model.js';
import { isOnDuty, type Roster } from './roster.js';
import { presentIn, roomIn } from './route.js';

const MINUTE = 60_000;
/** Positions up to these belong to the class. */
const CLASSES: readonly [WaitClass, number][] = [['next', 1], ['near', 3], ['middle', 10], ['far', Infinity]];
/** Longer waits than this are not told in minutes: nobody can know them. */
const LONGEST_TOLD = 180;

/**
 * The customer's place in the queue. The expected wait is a range from measured service times (half of the cases were quicker than `p50`, four fifths than `p80`):
 * cases in front, this one included, over the cases the people present can have at a time. Absent where too little is known, or where somebody is free.
 */
export function waitOf(item: Case, roster: Roster, view: DeskView, now: number): Wait {
    const position = 1 + ahead(item, view);
    if (!isOnDuty(roster, item.team, now) || (roster.people.length > 0 && presentIn(item.team, roster, view, now).length === 0)) return { class: 'closed', position, at: now };
    const waitClass = CLASSES.find(([, last]) => position <= last)![0];
    const { free, all } = roomIn(item.team, roster, view, now);
    if (!view.service || all === 0 || free >= position) return { class: waitClass, position, at: now };
    const from = minutes((position * view.service.p50) / all);
    const to = Math.max(from + 1, minutes((position * view.service.p80) / all));
    return { class: waitClass, position, at: now, ...(to <= LONGEST_TOLD ? { minutes: { from, to } } : {}) };
}

/** Cases of the same team before this one; the gravest stand first, then the oldest. */
function ahead(item: Case, { waiting }: DeskView): number {
    const line = waiting.filter((other) => other.team === item.team);
    const at = line.findIndex((other) => other.id === item.id);
    return at < 0 ? line.length : at;
}

/** Whether the customer should hear of it: their place has come to another class, or is told for the first time and there is something to tell. */
export function isNews(before: Wait | undefined, after: Wait): boolean {
    return before ? before.class !== after.class : after.class === 'closed' || after.position > 1 || after.minutes !== undefined;
}

/** Whole minutes, in steps people believe: of one up to ten, of five above. */
function minutes(ms: number): number {
    const whole = Math.max(1, Math.ceil(ms / MINUTE));
    return whole <= 10 ? whole : Math.ceil(whole / 5) * 5;
}
