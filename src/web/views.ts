import type { Role } from '../handoff/roster.js';
import type { Case, CaseState, Emotion, Entry, Locale, Person, Priority, Signal, Summary } from '../model.js';
import type { DeadLetter, MailboxItem } from '../store/port.js';

/* What travels between the web handlers and their pages. Types only: the pages import them too. */

export interface ChatSession { conversationId: string; you: string; locale: Locale; locales: Locale[]; words: Record<string, string> }
export interface ChatMessages { messages: MailboxItem[] }
/** Who speaks with the customer; `waiting`: a person was asked for and has not come yet. */
export interface OwnerNotice { kind: 'bot' | 'humanAgent'; name?: string; waiting: boolean }

/** `desk` works on cases, `lead` also takes over others' cases, `admin` also signs others out. */
export interface DeskUser { id: string; name: string; role: Role }
export interface DeskSession {
    user?: DeskUser;
    needsSecret: boolean;
    locale: Locale;
    locales: Locale[];
    words: Record<string, string>;
    /** To whom a case may be passed on, as the admin has named them; empty before signing in. */
    teams: string[];
    people: Person[];
}

/** Somebody who has the desk open, and the case they look at. */
export interface Here { id: string; name: string; caseId?: string; typing?: boolean; away?: boolean }

/** What the queue shows of a case. */
export interface CaseRow {
    id: string;
    code: string;
    channel: string;
    customer: Person;
    state: CaseState;
    priority: Priority;
    team?: string;
    humanAgent?: Person;
    openedAt: number;
    claimedAt?: number;
    closedAt?: number;
    emotion: Emotion;
    intensity: number;
    trend: Summary['trend'];
    topic?: string;
    signals: Signal[];
    lang: Locale;
    /** Why it came to the desk, worded for the reader. */
    reason: string;
    /** To whom it is offered now. */
    offeredTo?: { person: Person; until: number };
    /** The customer would rather be called back than wait. */
    callBack?: { wish: string; at: number };
}

export interface CaseList { cases: CaseRow[]; now: number }

/** The emotion summary, worded for the reader. What nothing is known of is absent. */
export interface SummaryView {
    reason: string;
    /** What to watch out for: signals heard so far. */
    watch: string[];
    style?: string;
    cause?: { label: string; quote: string; dimension?: string };
    peak?: { quote: string; emotion: Emotion; intensity: number };
    /** What they counted on, what happened instead, in their words. */
    expectation?: { expected?: string; happened?: string; gap?: number };
    /** Lesser problems; trouble before; to what they put it down. */
    others?: { label: string; quote: string }[];
    past?: string;
    attribution?: { label: string; quote: string };
    /** The lines after which the mood fell last, and rose last. */
    turned?: { to: 'worse' | 'better'; by: 'bot' | 'humanAgent'; line: string }[];
    /** What they ask for, in their words, and what lies beneath. */
    need?: { stated?: string; beneath?: string; quote?: string };
    /** How likely they take the matter further, 0–1. */
    risk?: number;
    /** The words that speak for it. */
    warnings?: string[];
    care: boolean;
    topic?: string;
    /** `hidden` names a sensitive fact whose value is masked here; whoever has the case can ask for it. */
    facts: { label: string; value: string; known: boolean; hidden?: { topic: string; slot: string } }[];
    told: string[];
    /** Sentences of empathy used already, so that nobody says them again. */
    phrases: string[];
    acknowledged: string[];
    do: string[];
    dont: string[];
    /** A sentence to open with, in the customer's language. */
    first: string;
}

/** A message to the customer that has not arrived; its id is the key of its line in the transcript. */
export interface Undelivered extends Pick<DeadLetter, 'id' | 'error' | 'attempts'> {
    /** The reason, worded for the reader, where it is known. */
    why?: string;
    /** No further try can mend it. */
    final?: boolean;
}

/**
 * What the page needs of a case besides its summary in words, and no more: the summary as data, and what people have written on the way, hold sensitive values.
 */
export type DeskCase = Pick<Case, 'id' | 'code' | 'conversationId' | 'channel' | 'customer' | 'state' | 'priority' | 'team' | 'humanAgent' | 'openedAt' | 'claimedAt' | 'closedAt' | 'callBack' | 'corrections'>
    & { summary: Pick<Summary, 'lang' | 'course'> };

export interface CaseView {
    case: DeskCase;
    row: CaseRow;
    summary: SummaryView;
    entries: Entry[];
    /** The lines of the customer that hold a sensitive value, with it masked: for where they are quoted outside the conversation. */
    masked: { seq: number; text: string }[];
    undelivered: Undelivered[];
}

/** What a sensitive fact says, for the person who has the case. */
export interface ShownFact { value: string }

/** A dead letter with the case it belongs to, while that is open. */
export interface LostLetter extends DeadLetter { case?: { id: string; code: string; customer: Person } }

/** An answer to put into the reply: titled in the reader's language, worded in the customer's. */
export interface CannedView { id: string; title: string; text: string }
