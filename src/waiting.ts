/** What time does to a conversation: no wait is silent, no case is forgotten. */
import type { Draft } from './draft.js';
import { dueAfter } from './followup/index.js';
import { isOwned, isWaiting, moveCase } from './handoff/index.js';
import type { Incoming } from './model.js';

/** Sets the clocks of a case that waits to be claimed. */
export function startWaiting(draft: Draft): void {
    for (const timer of dueAfter('queued', draft.house.followup, draft.moment.now)) draft.timer(timer.name, timer.dueAt, timer.data);
}

export function stopWaiting(draft: Draft): void {
    draft.cancelTimer('unclaimed');
    draft.cancelTimer('expire');
}

/** A timer fell due. Every handler looks at the state again first: what the timer was set for may be over. */
export function onTimer(draft: Draft, incoming: Extract<Incoming, { kind: 'timer' }>): void {
    switch (incoming.name) {
        case 'unclaimed': return unclaimed(draft);
        case 'expire': return expire(draft);
        case 'idle': return idle(draft);
        case 'check-in': return checkIn(draft);
    }
}

/** Nobody has claimed the case: the desk is reminded and the customer is told the truth. */
function unclaimed(draft: Draft): void {
    if (!draft.case || !isWaiting(draft.case)) return;
    const minutes = Math.round((draft.moment.now - draft.case.openedAt) / 60_000);
    draft.toThreads('thread-unclaimed', { minutes });
    draft.event('event-unclaimed', { minutes });
    draft.speak([{ kind: 'inform', keys: ['still-waiting'] }]);
}

/** Nobody came at all: the case ends openly instead of lingering, and the bot is there again. */
function expire(draft: Draft): void {
    const moved = draft.case && moveCase(draft.case, 'expire', { at: draft.moment.now, who: 'timer' });
    if (!moved) return;
    draft.putCase(moved);
    draft.refreshCards();
    draft.event('event-expired');
    draft.freshStart();
    draft.speak([{ kind: 'inform', keys: ['wait-expired'] }]);
}

/** The person who claimed has left the customer without an answer: the case goes back into the queue. */
function idle(draft: Draft): void {
    const item = draft.case;
    if (!item || !isOwned(item)) return;
    const name = item.humanAgent?.name ?? item.humanAgent?.id ?? '';
    const moved = moveCase(item, 'requeue', { at: draft.moment.now, who: 'timer', why: 'idle' });
    if (!moved) return;
    draft.putCase(moved);
    draft.changeOwner({ kind: 'bot' });
    draft.refreshCards();
    draft.event('event-requeued', { name });
    draft.toThreads('event-requeued', { name });
    draft.notice('requeued');
    startWaiting(draft);
}

/** Some time after a case was resolved: is it really fixed? Not asked of somebody who has a new case or a person with them. */
function checkIn(draft: Draft): void {
    if (draft.case || draft.state.owner.kind === 'humanAgent') return;
    draft.speak([{ kind: 'inform', keys: ['check-in'], choices: ['choice-yes', 'choice-person'] }]);
}
