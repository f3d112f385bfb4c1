/** What human agents do with a case, carried out: the part of the spine that belongs to the desk. */
import { offerTakeOver } from './deskThread.js';
import type { Draft } from './draft.js';
import { decideDesk, nameOf, personOf, type DeskOutcome } from './handoff/index.js';
import type { Emotion, Incoming, Mark, NewEntry, Person } from './model.js';
import { offerTo, tend } from './offering.js';
import { given } from './text/marks.js';
import { setClocks, startWaiting, stopAwaiting, stopWaiting, awaitAnswer } from './waiting.js';

type DeskIncoming = Extract<Incoming, { kind: 'desk' }>;
type Closing = Extract<DeskOutcome, { kind: 'handedBack' | 'resolved' | 'calledBack' }>;
type Of<K extends DeskOutcome['kind']> = Extract<DeskOutcome, { kind: K }>;
/** Whatever platform it came from: who did it, as the desk knows them. */
interface By { person: Person; name: string; incoming: DeskIncoming }

/** Takes what a human agent did: finds out who it was, decides it against the case as it stands, and carries it out. */
export function onDesk(draft: Draft, incoming: DeskIncoming): void {
    const { roster } = draft.house.desk;
    const person = personOf(roster, incoming.from);
    const by = { person, name: nameOf(person), incoming };
    draft.sign(person);
    const { action } = incoming;
    if (action.do === 'retract') return changeReply(draft, action.messageId, undefined, by);
    if (action.do === 'rewrite') return changeReply(draft, action.messageId, action, by);
    const item = draft.case;
    if (!item || (incoming.caseId !== undefined && incoming.caseId !== item.id)) return lateFor(draft, by);
    if (action.do === 'look') return void offerTakeOver(draft, by);
    if (action.do === 'reply' && offerTakeOver(draft, { ...by, words: action.text })) return;
    // Who signs in to the desk's own page shows there whether they lead; anywhere else only the roster says so.
    const outcome = decideDesk(item, action, person, draft.moment.now, roster, incoming.channel === 'web' ? 'lead' : 'desk');
    carryOut(draft, outcome, by);
    if (action.do !== 'claim' || !action.text || (outcome.kind !== 'claimed' && outcome.kind !== 'nothing')) return;
    carryOut(draft, decideDesk(draft.case!, { do: 'reply', text: action.text }, person, draft.moment.now, roster), by);
}

function carryOut(draft: Draft, outcome: DeskOutcome, by: By): void {
    switch (outcome.kind) {
        case 'claimed': return claimed(draft, outcome, by);
        case 'reply': return reply(draft, outcome, by);
        case 'note': return note(draft, outcome.text, by);
        case 'passed': return passed(draft, outcome, by);
        case 'declined': return declined(draft, outcome, by);
        case 'corrected': return corrected(draft, outcome, by);
        case 'handedBack': return handedBack(draft, outcome, by);
        case 'resolved': return resolved(draft, outcome, by);
        case 'calledBack': return calledBack(draft, outcome, by);
        case 'refused': return refused(draft, outcome.key, outcome.args, by);
        case 'changed':
        case 'nothing': return;
    }
}

/** The reason stands where it was asked: in the thread, or in the answer to a page or another system. */
function refused(draft: Draft, key: string, args: Record<string, string>, { incoming }: By): void {
    draft.refuse(incoming.key, key, args);
    draft.threads.say(key, args, { only: incoming.place ?? '' });
}

/** The case is closed already: notes are still kept, everything else comes too late. */
function lateFor(draft: Draft, by: By): void {
    if (by.incoming.action.do === 'note') note(draft, by.incoming.action.text, by);
    else draft.refuse(by.incoming.key, 'refused-closed');
}

function claimed(draft: Draft, { item, owner, from }: Of<'claimed'>, { name }: By): void {
    draft.putCase(item);
    draft.changeOwner(owner);
    stopWaiting(draft);
    if (from) stopAwaiting(draft);
    awaitAnswer(draft);
    draft.keepCommitments(draft.state.commitments.map((one) => (one.what === 'person' ? { ...one, kept: true } : one)));
    draft.threads.refreshCards();
    const [key, args] = from ? ['event-taken-over', { name, from: nameOf(from) }] as const : ['event-claimed', { name }] as const;
    draft.event(key, args);
    draft.threads.say(key, args);
    draft.notice('joined', { name });
}

function reply(draft: Draft, { item, text, marks, attachments, messageId }: Of<'reply'>, { person, name, incoming }: By): void {
    const shown = item === draft.case;
    draft.putCase(item);
    stopAwaiting(draft);
    setClocks(draft, 'answered');
    if (!shown) draft.threads.refreshCards();
    const key = draft.toCustomer({ text, ...given(marks), from: person, ...(attachments.length > 0 ? { attachments } : {}) }, 'humanAgent', { messageId });
    if (text !== '') draft.threads.say('thread-reply', { name, text }, { line: key, marks });
    // Where they were sent as a message they stand already; those of a form stand nowhere yet.
    draft.threads.files(key, attachments, 'thread-reply-file', { name }, { except: messageId === undefined ? undefined : incoming.place });
}

/** The person's own reply, changed or taken back where the customer reads it; what is too long ago to be found stays. */
function changeReply(draft: Draft, messageId: string, said: { text: string; marks?: Mark[] } | undefined, { person, name, incoming }: By): void {
    const lines: readonly NewEntry[] = [...draft.transcript, ...draft.change.entries];
    const line = lines.findLast((entry) => (entry.speaker === 'humanAgent' || entry.speaker === 'note') && entry.messageId === messageId && entry.person?.id === person.id);
    if (!line || line.deleted) return refused(draft, 'refused-gone', {}, { person, name, incoming });
    draft.change.edits.push(said === undefined ? { messageId, deleted: true } : { messageId, text: said.text, ...given(said.marks) });
    if (line.speaker === 'note') return;
    draft.changeReply(line, said?.text, said?.marks);
    draft.event(said ? 'event-reply-changed' : 'event-reply-retracted', { name });
    if (!said) draft.threads.remove(line.key, line.text !== '', undefined);
    else if (line.text !== '') draft.threads.change(line.key, 'thread-reply', { name, text: said.text }, said.marks);
    if (!said) draft.threads.remove(line.key, false, line.attachments, { except: incoming.place });
    draft.threads.say(said ? 'thread-rewritten' : 'thread-retracted', { name, ...(said ? { text: said.text } : {}) }, { except: incoming.place, marks: said?.marks });
}

function note(draft: Draft, text: string, { person, name, incoming }: By): void {
    const { action } = incoming;
    // Typed into the thread, and perhaps meant for the customer; the button says what it is.
    const { messageId, marks, attachments = [] } = action.do === 'note' ? action : {};
    if (messageId !== undefined) offerTakeOver(draft, { incoming, person, name });
    draft.entry({ at: incoming.at, speaker: 'note', person, text, ...given(marks), key: incoming.key, messageId, ...(attachments.length ? { attachments } : {}) });
    if (text !== '') draft.threads.say('thread-note', { name, text }, { except: incoming.place, marks });
    draft.threads.files(incoming.key, attachments, 'thread-note-file', { name }, { except: incoming.place });
}

/** On to a team, or to a person, to whom it is offered; the customer of somebody who lets go of it is told. */
function passed(draft: Draft, outcome: Of<'passed'>, by: By): void {
    const held = draft.state.owner.kind === 'humanAgent';
    if (outcome.note) note(draft, outcome.note, by);
    draft.putCase(outcome.item);
    stopAwaiting(draft);
    if (held) draft.changeOwner(outcome.owner);
    const args = { name: by.name, to: outcome.person ? nameOf(outcome.person) : outcome.team ?? '' };
    draft.event('event-passed', args);
    draft.threads.say('event-passed', args);
    if (held) draft.notice('passed', { name: by.name });
    startWaiting(draft);
    if (outcome.person) offerTo(draft, outcome.person, 'passed');
    else draft.threads.refreshCards();
}

function declined(draft: Draft, { item }: Of<'declined'>, { name }: By): void {
    draft.putCase(item);
    draft.threads.refreshCards();
    draft.event('event-declined', { name });
    tend(draft);
}

/** The reading is put right: on the card and in the mood if it was of the case, and in the line it was read from, which is kept as an example. */
function corrected(draft: Draft, { item, was: felt, is, messageId }: Of<'corrected'>, { name }: By): void {
    const { state, moment } = draft;
    const lines: readonly NewEntry[] = [...draft.transcript, ...draft.change.entries];
    const line = lines.findLast((entry) => entry.speaker === 'customer' && !entry.deleted && (messageId === undefined || entry.messageId === messageId));
    if (messageId !== undefined && (!line || line.emotion === is)) return;
    const was = messageId === undefined ? felt : line!.emotion ?? 'neutral';
    if (messageId === undefined) {
        draft.putCase(item);
        state.mood = { ...state.mood, [was]: 0, ...(is === 'neutral' ? {} : { [is]: Math.max(state.mood[is], item.summary.intensity) }) };
        draft.threads.refreshCards();
    } else {
        draft.putCase({ ...item, corrections: [...item.corrections ?? [], { at: moment.now, who: name, was, is }] });
    }
    draft.event('event-corrected', { name, ...feelings(draft, was, is) });
    if (line) keepExample(draft, line, { caseId: item.id, who: name, was: line.emotion ?? was, is });
}

function keepExample({ change, state, moment }: Draft, line: NewEntry, about: { caseId: string; who: string; was: Emotion; is: Emotion }): void {
    if (line.messageId) change.edits.push({ messageId: line.messageId, emotion: about.is });
    change.corrections = [...change.corrections ?? [], { id: moment.id(), at: moment.now, ...about, lang: state.locale, text: line.text }];
}

function feelings({ house }: Draft, was: string, is: string): { was: string; is: string } {
    const label = (emotion: string) => house.wording.text(house.desk.locale, `emotion-${emotion}`);
    return { was: label(was), is: label(is) };
}

function handedBack(draft: Draft, outcome: Closing, by: By): void {
    finish(draft, outcome, 'event-handedBack', by);
    draft.speak([{ kind: 'inform', keys: ['handed-back'], args: { name: by.name } }]);
}

function resolved(draft: Draft, outcome: Closing, by: By): void {
    finish(draft, outcome, 'event-resolved', by);
    draft.state.dialog = { ...draft.state.dialog, phase: 'closed', form: undefined, parked: [] };
    draft.speak([{ kind: 'close', keys: ['resolved'], args: { name: by.name } }]);
    setClocks(draft, 'resolved');
}

function calledBack(draft: Draft, outcome: Closing, by: By): void {
    finish(draft, outcome, 'event-calledBack', by);
    draft.state.dialog = { ...draft.state.dialog, phase: 'closed', form: undefined, parked: [] };
    draft.speak([{ kind: 'close', keys: ['called-back', 'resolved'], args: { name: by.name } }]);
    setClocks(draft, 'resolved');
}

/** Closes the case and remembers what the person did, for the bot and for whoever is called next. */
function finish(draft: Draft, outcome: Closing, event: string, by: By): void {
    const { name } = by;
    const held = draft.state.owner.kind === 'humanAgent';
    if (outcome.note) note(draft, outcome.note, by);
    draft.putCase(outcome.item);
    stopAwaiting(draft);
    stopWaiting(draft);
    if (held) draft.changeOwner(outcome.owner);
    draft.threads.refreshCards();
    draft.event(event, { name });
    draft.threads.say(event, { name });
    draft.freshStart();
    draft.state.helped = { by: name, at: draft.moment.now, ...(outcome.note ? { note: outcome.note } : {}) };
    draft.state.commitments = draft.state.commitments.map((one) => ({ ...one, kept: true }));
}
