/** What human agents do with a case, carried out: the part of the spine that belongs to the desk. */
import type { Draft } from './draft.js';
import { dueAfter } from './followup/index.js';
import { decideDesk, type DeskOutcome } from './handoff/index.js';
import type { Incoming } from './model.js';
import { stopWaiting } from './waiting.js';

type DeskIncoming = Extract<Incoming, { kind: 'desk' }>;
type Closing = Extract<DeskOutcome, { kind: 'handedBack' | 'resolved' }>;

export function onDesk(draft: Draft, incoming: DeskIncoming): void {
    const item = draft.case;
    if (!item || (incoming.caseId !== undefined && incoming.caseId !== item.id)) return lateFor(draft, incoming);
    const outcome = decideDesk(item, incoming.action, incoming.from, draft.moment.now);
    const name = incoming.from.name ?? incoming.from.id;
    switch (outcome.kind) {
        case 'claimed': return claimed(draft, outcome, name);
        case 'reply': return reply(draft, outcome, incoming, name);
        case 'note': return note(draft, outcome.text, incoming, name);
        case 'handedBack': return handedBack(draft, outcome, incoming, name);
        case 'resolved': return resolved(draft, outcome, incoming, name);
        case 'refused': return draft.toThreads(outcome.key, outcome.args, { only: incoming.place ?? '' });
        case 'nothing': return;
    }
}

/** The case is closed already: notes are still kept, everything else comes too late. */
function lateFor(draft: Draft, incoming: DeskIncoming): void {
    if (incoming.action.do === 'note') note(draft, incoming.action.text, incoming, incoming.from.name ?? incoming.from.id);
}

function claimed(draft: Draft, outcome: Extract<DeskOutcome, { kind: 'claimed' }>, name: string): void {
    draft.putCase(outcome.item);
    draft.changeOwner(outcome.owner);
    stopWaiting(draft);
    draft.refreshCards();
    draft.event('event-claimed', { name });
    draft.toThreads('event-claimed', { name });
    draft.notice('joined', { name });
}

function reply(draft: Draft, outcome: Extract<DeskOutcome, { kind: 'reply' }>, incoming: DeskIncoming, name: string): void {
    if (outcome.item !== draft.case) {
        draft.putCase(outcome.item);
        draft.refreshCards();
    }
    draft.cancelTimer('idle');
    draft.toCustomer({ text: outcome.text, from: incoming.from, ...(outcome.attachments.length > 0 ? { attachments: outcome.attachments } : {}) }, 'humanAgent');
    draft.toThreads('thread-reply', { name, text: outcome.text });
}

function note(draft: Draft, text: string, incoming: DeskIncoming, name: string): void {
    draft.entry({ at: incoming.at, speaker: 'note', person: incoming.from, text, key: incoming.key });
    draft.toThreads('thread-note', { name, text }, { except: incoming.place });
}

function handedBack(draft: Draft, outcome: Closing, incoming: DeskIncoming, name: string): void {
    finish(draft, outcome, 'event-handedBack', incoming, name);
    draft.freshStart();
    draft.speak([{ kind: 'inform', keys: ['handed-back'], args: { name } }]);
}

function resolved(draft: Draft, outcome: Closing, incoming: DeskIncoming, name: string): void {
    finish(draft, outcome, 'event-resolved', incoming, name);
    draft.freshStart();
    draft.state.dialog = { ...draft.state.dialog, phase: 'closed', form: undefined, parked: [] };
    draft.speak([{ kind: 'close', keys: ['resolved'], args: { name } }]);
    for (const timer of dueAfter('resolved', draft.house.followup, draft.moment.now)) draft.timer(timer.name, timer.dueAt, timer.data);
}

function finish(draft: Draft, outcome: Closing, event: string, incoming: DeskIncoming, name: string): void {
    if (outcome.note) note(draft, outcome.note, incoming, name);
    draft.putCase(outcome.item);
    draft.changeOwner(outcome.owner);
    draft.cancelTimer('idle');
    draft.refreshCards();
    draft.event(event, { name });
    draft.toThreads(event, { name });
}
