/** A waiting case looks for somebody: it is offered to one person after another, and the customer hears where they stand. */
import type { Draft } from './draft.js';
import { backAt, inTeam, isNews, isOnDuty, isWaiting, moveCase, nameOf, overflow, route, waitOf } from './handoff/index.js';
import type { Act, Person, Wait } from './model.js';

const MINUTE = 60_000;
/** An offer as kept with the case; a case may be offered around for days. */
const OFFERS_KEPT = 50;
/** What a waiting customer can do instead, as buttons. */
export const WAIT_CHOICES = ['choice-call-back', 'choice-note', 'choice-bot'];

/** Looks after a waiting case: an offer nobody answered lapses, the next person is asked, news is told; and again after a while. */
export function tend(draft: Draft): void {
    if (!draft.case || !isWaiting(draft.case)) return;
    lapse(draft);
    offerNext(draft);
    tellWait(draft);
    again(draft);
}

function lapse(draft: Draft): void {
    const offer = draft.case!.offers?.at(-1);
    if (draft.case!.state !== 'offered' || !offer || offer.until > draft.moment.now) return;
    draft.putCase(moveCase(draft.case!, 'decline', { at: draft.moment.now, who: 'timer' })!);
    draft.threads.refreshCards();
    draft.event('event-lapsed', { name: nameOf(offer.person) });
}

function offerNext(draft: Draft): void {
    const item = draft.case!;
    if (item.state !== 'queued' || !draft.deskView) return;
    const found = route(item, draft.house.desk.roster, draft.deskView, draft.moment.now);
    if (found.team !== item.team) draft.putCase(inTeam(item, found.team));
    if (!found.offer) return;
    offerTo(draft, found.offer, found.why);
    if (found.room !== undefined) draft.change.hands = [...draft.change.hands ?? [], { personId: found.offer.id, room: found.room }];
}

/** Offers the waiting case to a person; whoever it was offered to before need not answer any more. */
export function offerTo(draft: Draft, person: Person, why: string): void {
    const { now } = draft.moment;
    const minutes = draft.house.desk.roster.routing.offerMinutes;
    if (draft.case!.state === 'offered') draft.putCase(moveCase(draft.case!, 'decline', { at: now, who: 'bot' })!);
    const offered = moveCase(draft.case!, 'offer', { at: now, who: 'bot', why });
    if (!offered) return;
    const offers = [...offered.offers ?? [], { person, at: now, until: now + Math.round(minutes * MINUTE) }].slice(-OFFERS_KEPT);
    draft.putCase({ ...offered, offers });
    draft.threads.refreshCards();
    draft.event('event-offered', { name: nameOf(person) });
    draft.threads.say('thread-offered', { name: nameOf(person), minutes });
}

/** Nobody has taken it for long: on to the next team, then to whoever leads. */
export function passOn(draft: Draft): void {
    const { now } = draft.moment;
    const to = overflow(draft.case!, draft.house.desk.roster);
    if (!to) return;
    if ('lead' in to) {
        offerTo(draft, to.lead, 'lead');
        return draft.threads.say('thread-lead', { name: nameOf(to.lead) });
    }
    draft.putCase(inTeam(moveCase(draft.case!, 'pass', { at: now, who: 'timer', why: 'overflow' })!, to.team));
    draft.threads.refreshCards();
    draft.event('event-overflow', { team: to.team });
    draft.threads.say('event-overflow', { team: to.team });
}

/** The customer hears of their place if it has come to another class; somebody who is to be called back waits elsewhere. */
function tellWait(draft: Draft): void {
    const item = draft.case!;
    if (!draft.deskView || item.callBack) return;
    const wait = waitOf(item, draft.house.desk.roster, draft.deskView, draft.moment.now);
    if (!isNews(item.waited, wait)) return;
    draft.putCase({ ...item, waited: wait });
    draft.speak([waitAct(draft, wait)]);
    if (wait.minutes) draft.threads.refreshCards();
}

/** Who asks how far it is hears their place, where it is known. */
export function withPlace(draft: Draft, acts: readonly Act[]): Act[] {
    const { case: item, deskView } = draft;
    if (!item || !isWaiting(item) || !deskView || !acts.some(isAsked)) return [...acts];
    const wait = waitOf(item, draft.house.desk.roster, deskView, draft.moment.now);
    draft.putCase({ ...item, waited: wait });
    return acts.map((act) => (isAsked(act) ? waitAct(draft, wait) : act));
}

const isAsked = ({ keys }: Act): boolean => keys.includes('waiting-asked');

/** The place in the queue as words. */
export function waitAct(draft: Draft, wait: Wait): Act {
    if (wait.class === 'closed') return closedAct(draft);
    const key = wait.position === 1 ? 'wait-next' : 'wait-place';
    const args = { position: wait.position, ...wait.minutes };
    const commits = wait.minutes && { what: 'person' as const, minutes: wait.minutes.to };
    return { kind: 'inform', keys: wait.minutes ? [`${key}-range`, key] : [key], args, choices: WAIT_CHOICES, ...(commits ? { commits } : {}) };
}

/** Nobody is at the desk, and, if that is known, when it opens. */
export function closedAct(draft: Draft): Act {
    const { house: { desk: { roster } }, moment: { now } } = draft;
    const opens = isOnDuty(roster, draft.case?.team, now) ? undefined : backAt(roster, draft.case?.team, now);
    const keys = opens === undefined ? ['wait-closed'] : ['wait-closed-until', 'wait-closed'];
    return { kind: 'inform', keys, args: opens === undefined ? {} : { time: showTime(draft, opens) }, choices: WAIT_CHOICES };
}

function showTime({ house: { desk: { roster } }, state, case: item }: Draft, at: number): string {
    const zone = (roster.teams.find(({ name }) => name === item?.team)?.hours ?? roster.hours)?.timeZone ?? 'UTC';
    return new Intl.DateTimeFormat(state.locale, { timeZone: zone, weekday: 'long', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' }).format(at);
}

/** Next time when the offer ends, the desk opens, or enough time has gone by. What the store did not show needs no looking after. */
function again(draft: Draft): void {
    const { case: item, house: { desk: { roster }, followup }, moment: { now } } = draft;
    if (!draft.deskView || !item) return;
    const soon = now + Math.round(followup.updateMinutes * MINUTE);
    const opens = backAt(roster, item.team, now);
    const open = item.state === 'offered' ? item.offers?.at(-1)?.until : undefined;
    draft.timer('tend', open ?? (opens === undefined ? now + 24 * 60 * MINUTE : Math.max(soon, opens)));
}
