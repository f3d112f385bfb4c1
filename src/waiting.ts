/** What time does to a conversation: no wait is silent, no case is forgotten. */
import type { Draft } from './draft.js';
import { dueAfter, nextReminder, type FollowupEvent } from './followup/index.js';
import { backAt, isOnDuty, isOwned, isWaiting, moveCase, nameOf } from './handoff/index.js';
import { ELSEWHERE, type Incoming } from './model.js';
import { passOn, tend, WAIT_CHOICES } from './offering.js';

const MINUTE = 60_000;

/** Sets the clocks that begin with an event; `from` when they begin to run. */
export function setClocks(draft: Draft, event: FollowupEvent, from = draft.moment.now): void {
    for (const timer of dueAfter(event, draft.house.followup, from)) draft.timer(timer.name, timer.dueAt, timer.data);
}

/** Sets the clocks of a case that waits to be claimed; they stand still until the desk opens. */
export function startWaiting(draft: Draft): void {
    const opens = openingFor(draft);
    setClocks(draft, 'queued', opens);
    if (draft.case?.callBack) setClocks(draft, 'callBack', opens);
    draft.timer('tend', draft.moment.now);
}

function openingFor({ house, case: item, moment: { now } }: Draft): number {
    return backAt(house.desk.roster, item?.team, now) ?? now;
}

export function stopWaiting(draft: Draft): void {
    for (const name of ['unclaimed', 'expire', 'tend']) draft.cancelTimer(name);
    delete draft.state.waitAsked;
}

/** The customer waits for who has the case; the clock runs from the first word left unanswered. */
export function awaitAnswer(draft: Draft): void {
    const item = draft.case;
    draft.cancelTimer('quiet');
    // A hub answers in its own way; should it forget to say that it is done, the conversation comes back like one that has gone quiet.
    if (item?.humanAgent?.id.startsWith(ELSEWHERE)) return setClocks(draft, 'answered');
    if (!item || item.awaitedSince !== undefined) return;
    draft.putCase({ ...item, awaitedSince: draft.moment.now });
    setClocks(draft, 'unanswered');
}

/** They were answered, or the case is nobody's any more. */
export function stopAwaiting(draft: Draft): void {
    for (const name of ['idle', 'requeue', 'quiet']) draft.cancelTimer(name);
    if (!draft.case) return;
    const { awaitedSince: _, ...item } = draft.case;
    draft.putCase(item);
}

/** A timer fell due. Every handler looks at the state again first: what the timer was set for may be over. */
export function onTimer(draft: Draft, incoming: Extract<Incoming, { kind: 'timer' }>): void {
    switch (incoming.name) {
        case 'tend': return tend(draft);
        case 'unclaimed': return unclaimed(draft, Number(incoming.data['step'] ?? 1));
        case 'expire': return expire(draft);
        case 'idle': return idle(draft);
        case 'requeue': return requeue(draft);
        case 'quiet': return quiet(draft);
        case 'check-in': return checkIn(draft);
    }
}

/** Nobody has claimed the case: the desk is reminded and the customer is told the truth; from the second time on it goes further up. */
function unclaimed(draft: Draft, step: number): void {
    const { case: item, moment: { now }, house: { followup, desk: { roster } } } = draft;
    if (!item || !isWaiting(item)) return;
    if (!isOnDuty(roster, item.team, now)) return draft.timer('unclaimed', openingFor(draft) + followup.unclaimedMinutes * MINUTE, { step: String(step) });
    const minutes = Math.round((now - item.openedAt) / MINUTE);
    draft.threads.say('thread-unclaimed', { minutes });
    draft.event('event-unclaimed', { minutes });
    if (step > 1) passOn(draft);
    if (!item.callBack) draft.speak([{ kind: 'inform', keys: ['still-waiting'], choices: WAIT_CHOICES }]);
    draft.timer('unclaimed', nextReminder(step, followup, now), { step: String(step + 1) });
}

/** Nobody came at all: the case ends openly instead of lingering, and the bot is there again. */
function expire(draft: Draft): void {
    const moved = draft.case && moveCase(draft.case, 'expire', { at: draft.moment.now, who: 'timer' });
    if (!moved) return;
    draft.putCase(moved);
    stopWaiting(draft);
    draft.threads.refreshCards();
    draft.event('event-expired');
    draft.freshStart();
    draft.speak([{ kind: 'inform', keys: ['wait-expired'] }]);
}

/** The person who has the case owes an answer: they are warned. */
function idle(draft: Draft): void {
    const item = draft.case;
    const moved = item?.awaitedSince === undefined ? undefined : moveCase(item, 'idle', { at: draft.moment.now, who: 'timer' });
    if (!item || !moved) return;
    const [due] = dueAfter('warned', draft.house.followup, draft.moment.now);
    const name = nameOf(item.humanAgent);
    draft.putCase(moved);
    draft.threads.refreshCards();
    draft.event('event-warned', { name });
    draft.threads.say('thread-warning', { name, minutes: Math.max(1, Math.round((due!.dueAt - draft.moment.now) / MINUTE)) });
    setClocks(draft, 'warned');
}

/** They have left the customer without an answer: the case goes back into the queue. */
function requeue(draft: Draft): void {
    const item = draft.case;
    const moved = item?.state === 'idle' ? moveCase(item, 'requeue', { at: draft.moment.now, who: 'timer', why: 'idle' }) : undefined;
    if (!item || !moved) return;
    const name = nameOf(item.humanAgent);
    draft.putCase(moved);
    stopAwaiting(draft);
    draft.changeOwner({ kind: 'bot' });
    draft.threads.refreshCards();
    draft.event('event-requeued', { name });
    draft.threads.say('event-requeued', { name });
    draft.notice('requeued');
    startWaiting(draft);
}

/** The customer was answered last and nothing more was said: the bot is there again, and the person has room for others. */
function quiet(draft: Draft): void {
    const item = draft.case;
    if (!item || !isOwned(item) || item.awaitedSince !== undefined) return;
    const moved = moveCase(item, 'handBack', { at: draft.moment.now, who: 'timer', why: 'quiet' });
    if (!moved) return;
    draft.putCase(moved);
    draft.changeOwner({ kind: 'bot' });
    draft.threads.refreshCards();
    draft.event('event-quiet');
    draft.threads.say('event-quiet', {});
    draft.freshStart();
    draft.speak([{ kind: 'inform', keys: ['handed-back-quiet'] }]);
}

/** Some time after a case was resolved: is it really fixed? Not asked of somebody who has a new case or a person with them. */
function checkIn(draft: Draft): void {
    if (draft.case || draft.state.owner.kind === 'humanAgent') return;
    draft.speak([{ kind: 'inform', keys: ['check-in'], choices: ['choice-yes', 'choice-person'] }]);
}
