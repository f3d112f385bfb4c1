import type { Case, Entry, NewEntry, Summary } from '../model.js';
import { maskedSummary } from '../wording/mask.js';
import type { Sensitive } from './settings.js';

/* What other systems get to see. A contract: fields are added, never renamed or taken away (docs/sinks.md). */

export interface MessageView {
    /** By which later edits and deletions name it. */
    id: string;
    from: 'customer' | 'bot' | 'humanAgent' | 'note';
    name?: string;
    personId?: string;
    text: string;
    at: string;
    emotion?: string;
    attachments?: { name?: string; contentType: string; url?: string; size?: number }[];
}

export interface CaseView {
    id: string;
    code: string;
    state: Case['state'];
    priority: Case['priority'];
    team?: string;
    channel: string;
    customer: { id: string; name?: string };
    language?: string;
    openedAt: string;
    closedAt?: string;
    humanAgent?: { id: string; name?: string };
    offeredTo?: { id: string; name?: string };
    callBack?: { wish: string; phone?: string };
}

export const timeOf = (at: number): string => new Date(at).toISOString();

export function viewCase(item: Case): CaseView {
    const { id, code, state, priority, team, channel, customer, language, humanAgent, callBack } = item;
    const offer = state === 'offered' ? item.offers?.at(-1)?.person : undefined;
    return {
        id, code, state, priority, channel, customer: person(customer), openedAt: timeOf(item.openedAt),
        ...(team === undefined ? {} : { team }), ...(language ? { language } : {}), ...(item.closedAt === undefined ? {} : { closedAt: timeOf(item.closedAt) }),
        ...(humanAgent ? { humanAgent: person(humanAgent) } : {}), ...(offer ? { offeredTo: person(offer) } : {}),
        ...(callBack ? { callBack: { wish: callBack.wish, ...(callBack.phone ? { phone: callBack.phone } : {}) } } : {}),
    };
}

const person = ({ id, name }: { id: string; name?: string }) => ({ id, ...(name ? { name } : {}) });

/** The emotion summary as data. What sensitive facts say is masked, in quotes too, unless the sink is to have it as it is. */
export function viewSummary(summary: Summary, sensitive: Sensitive): Record<string, unknown> {
    const { verdict, commitments, ...rest } = sensitive === 'clear' ? summary : maskedSummary(summary);
    return {
        ...rest,
        rule: verdict.rule,
        promises: commitments.map(({ text, at, dueAt, kept }) => ({ text, at: timeOf(at), ...(dueAt === undefined ? {} : { dueAt: timeOf(dueAt) }), kept: kept === true })),
    };
}

type Line = Entry | NewEntry;

export const messageId = ({ messageId: id, key }: Line): string => id ?? key;

/** A line of the transcript; undefined for what is no message, or is one no more. */
export function viewMessage(entry: Line): MessageView | undefined {
    const { speaker, person: who, text, at, emotion, attachments } = entry;
    if (speaker === 'event' || entry.deleted) return undefined;
    return {
        id: messageId(entry), from: speaker, text, at: timeOf(at),
        ...(who ? { personId: who.id, ...(who.name ? { name: who.name } : {}) } : {}), ...(emotion ? { emotion } : {}),
        ...(attachments?.length ? { attachments: attachments.map(({ name, contentType, url, size }) => ({ name, contentType, url, size })) } : {}),
    };
}

export const viewMessages = (lines: readonly Line[]): MessageView[] => lines.flatMap((line) => viewMessage(line) ?? []);
