/** What goes between the customer and the desk's threads besides answers: words and files as they come, changes to them, and the news of what did not arrive. */
import type { Draft } from './draft.js';
import { FINAL, type Attachment, type CardAction, type Entry, type Incoming, type NewEntry, type Trouble } from './model.js';

type Message = Pick<Extract<Incoming, { kind: 'message' }>, 'key' | 'text' | 'marks' | 'attachments'>;

/** What a customer wrote and sent, for the threads of their open case. */
export function passOn(draft: Draft, { key, text, marks, attachments = [] }: Message): void {
    const name = draft.state.customer.name ?? '';
    const linked = attachments.filter(({ held }) => !held);
    if (text !== '' || linked.length > 0) draft.threads.say('thread-customer', { name, text }, { line: key, marks, attachments: linked });
    draft.threads.files(key, attachments, 'thread-file', { name });
}

/** Files the customer sent before anybody was called: whoever comes finds them in the thread. */
export function passOnEvidence(draft: Draft): void {
    for (const entry of evidenceOf([...draft.transcript, ...draft.change.entries])) {
        draft.threads.files(entry.key, entry.attachments ?? [], 'thread-file', { name: draft.state.customer.name ?? '' });
    }
}

const isRequest = ({ event }: NewEntry): boolean => event?.key === 'event-requested';

/** The customer's lines with files between the case before and the latest one. */
function evidenceOf(lines: readonly NewEntry[]): NewEntry[] {
    const opened = lines.findLastIndex(isRequest);
    const before = lines.slice(0, opened).findLastIndex(isRequest);
    return lines.slice(before + 1, opened).filter(({ speaker, deleted, attachments }) => speaker === 'customer' && !deleted && attachments?.length);
}

/** The customer's line as the threads have it: all of it if the case was open then, its files alone if it came before. */
function relayed({ transcript }: Draft, messageId: string): { entry: Entry; words: boolean } | undefined {
    const at = transcript.findLastIndex((entry) => entry.speaker === 'customer' && entry.messageId === messageId && !entry.deleted);
    const entry = transcript[at];
    if (!entry) return undefined;
    return { entry, words: at > transcript.findLastIndex(isRequest) && transcript.some(isRequest) };
}

/** The customer has changed a line: it changes where people read it, and they are told, since nobody looks back. */
export function passOnEdit(draft: Draft, incoming: Extract<Incoming, { kind: 'edit' }>): void {
    const known = relayed(draft, incoming.messageId);
    const { text, marks } = incoming;
    if (known?.words && known.entry.text !== '') draft.threads.change(known.entry.key, 'thread-customer', { name: draft.state.customer.name ?? '', text }, marks);
    draft.threads.say('thread-edited', { text }, { marks });
}

/** The customer has taken a line back: it goes from the threads as well, and its files with it. */
export function passOnDeletion(draft: Draft, incoming: Extract<Incoming, { kind: 'delete' }>): void {
    const known = relayed(draft, incoming.messageId);
    if (known) draft.threads.remove(known.entry.key, known.words && known.entry.text !== '', known.entry.attachments);
    draft.threads.say('thread-deleted', {});
}

/** Files of a message that can be told too large or of the wrong kind before anybody has fetched them: both sides hear of it at once. Returns the message with what can be passed on. */
export function sorted<T extends Message>(draft: Draft, message: T): T {
    const refused = (message.attachments ?? []).flatMap((file) => {
        const fault = file.held && draft.house.fileFault(file);
        return fault ? [{ file, ...fault }] : [];
    });
    if (refused.length === 0) return message;
    for (const { file, trouble, limit } of refused) tellUnshown(draft, { file: file.name ?? '', trouble, limit });
    return { ...message, attachments: message.attachments?.map((file) => (refused.some((one) => one.file === file) ? withoutBytes(file) : file)) };
}

const withoutBytes = ({ held: _, url: __, ...file }: Attachment): Attachment => file;

/** Something was given up by the outbox. Who needs to know is told, each in their language; the conversation goes on. */
export function onUndelivered(draft: Draft, { delivery, by, trouble, toCustomer, file, limit }: Extract<Incoming, { kind: 'undelivered' }>): void {
    // What people sent each other stands in another thread.
    const colleagues = draft.transcript.some(({ key, speaker }) => speaker !== 'customer' && delivery.includes(`>${key}:`));
    if (!toCustomer) return colleagues ? undefined : tellUnshown(draft, { file: file ?? '', trouble, limit });
    const why = `why-${trouble}`;
    const args = { why, delivery, ...(limit === undefined ? {} : { limit }), ...(FINAL.includes(trouble) ? { final: 'true' } : {}) };
    if (file === undefined) draft.event('event-undelivered', args);
    else draft.event('event-file-undelivered', { ...args, file });
    const words = { why: draft.threads.words(why, { limit: limit ?? 0 }), ...(file === undefined ? {} : { file }) };
    draft.threads.say(file === undefined ? 'thread-undelivered' : 'thread-file-undelivered', words, { actions: again(draft, delivery, trouble) });
    if (file !== undefined && by === 'humanAgent' && reaches(trouble)) draft.notice(`file-missed-${kindOf(trouble)}`, { file, limit: limit ?? 0 });
}

/** Trouble with the file, not with who was to get it. */
const reaches = (trouble: Trouble): boolean => trouble !== 'blocked' && trouble !== 'closed';

/** Words differ for files too large, of another kind, or no longer there; all else is said in general. */
const kindOf = (trouble: Trouble): string => (trouble === 'fileSize' || trouble === 'fileType' || trouble === 'fileGone' ? trouble.slice('file'.length).toLowerCase() : 'other');

/** A button under the news, where another try may help. */
function again(draft: Draft, delivery: string, trouble: Trouble): CardAction[] | undefined {
    if (!draft.case || FINAL.includes(trouble)) return undefined;
    return [{ name: 'resend', title: draft.threads.words('action-resend'), data: { caseId: draft.case.id, delivery } }];
}

/** A file of the customer's that people will not see. */
function tellUnshown(draft: Draft, { file, trouble, limit = 0 }: { file: string; trouble: Trouble; limit?: number }): void {
    const why = `why-${trouble}`;
    draft.event('event-file-unshown', { file, why, limit });
    draft.threads.say('thread-file-unshown', { file, why: draft.threads.words(why, { limit }) });
    draft.notice(`file-refused-${kindOf(trouble)}`, { file, limit });
}
