import type { Case, CaseState, Emotion, Entry, Locale, Person, Priority, Signal, Summary } from '../model.js';
import type { MailboxItem } from '../store/port.js';

/* What travels between the web handlers and their pages. Types only: the pages import them too. */

export interface ChatSession { conversationId: string; you: string; locale: Locale; locales: Locale[]; words: Record<string, string> }
export interface ChatMessages { messages: MailboxItem[] }
/** Who speaks with the customer; `waiting`: a person was asked for and has not come yet. */
export interface OwnerNotice { kind: 'bot' | 'humanAgent'; name?: string; waiting: boolean }

export interface DeskSession { user?: { id: string; name: string }; needsSecret: boolean; locale: Locale; locales: Locale[]; words: Record<string, string> }

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
}

export interface CaseList { cases: CaseRow[]; now: number }

/** The emotion summary, worded for the reader. */
export interface SummaryView {
    reason: string;
    /** What to watch out for: signals heard so far. */
    watch: string[];
    style?: string;
    cause?: { label: string; quote: string; dimension?: string };
    peak?: { quote: string; emotion: Emotion; intensity: number };
    topic?: string;
    facts: { label: string; value: string; known: boolean }[];
    told: string[];
    acknowledged: string[];
    do: string[];
    dont: string[];
    /** A sentence to open with, in the customer's language. */
    first: string;
}

export interface CaseView { case: Case; row: CaseRow; summary: SummaryView; entries: Entry[] }
