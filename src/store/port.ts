import type { Case, CaseState, ConversationState, Delivery, Entry, Incoming, NewEntry, Outgoing, Person, Timer } from '../model.js';

/** What a turn decides on: everything the store knows of one conversation, read under its lock. */
export interface Snapshot {
    conversationId: string;
    /** `undefined` before the first turn. */
    state: ConversationState | undefined;
    /** Stored and not yet taken, in order of arrival. Never empty. */
    incomings: Incoming[];
    /** The case `state.caseId` names. */
    openCase: Case | undefined;
    /** The latest transcript lines, oldest first, at most 60.. */
    transcript: Entry[];
}

/** What a turn changes; committed in one transaction together with the incomings being marked as taken. */
export interface TurnChange {
    state: ConversationState;
    entries: NewEntry[];
    /** Changes to earlier lines of the transcript, found by platform message id. */
    edits: { messageId: string; text?: string; deleted?: boolean }[];
    /** New or changed cases, by id. */
    cases: Case[];
    timers: Timer[];
    /** Ids of timers to remove. Unknown ids are ignored. */
    cancelTimers: string[];
    deliveries: Delivery[];
}

export type DeliveryStatus = 'pending' | 'sent' | 'dropped' | 'dead';

/** A delivery as the outbox sees it. */
export interface QueuedDelivery extends Delivery {
    attempts: number;
    /** Platform ids of the deliveries named by `replaces` and `threadOf`, once those are sent. */
    replacesId?: string;
    threadRootId?: string;
}

export interface DeadLetter { id: string; conversationId: string; at: number; attempts: number; error: string; text: string }

/** One thing shown on a web chat page. A higher `seq` with a known `id` replaces the earlier content (edits). */
export interface MailboxItem {
    seq: number;
    id: string;
    at: number;
    from: 'customer' | 'bot' | 'humanAgent';
    person?: Person;
    message: Outgoing;
    deleted?: boolean;
}

export interface CaseFilter { states?: CaseState[]; humanAgentId?: string; limit?: number; changedAfter?: number }

export interface Counts { waiting: number; outbox: number; dead: number; openCases: number; conversations: number }

/**
 * Memory of everything. One implementation over SQLite and PostgreSQL.
 * Times are epoch milliseconds and always given, never read from a clock.
 */
export interface Store {
    /** Brings the schema up to date; safe to call from several processes at once. */
    migrate(): Promise<void>;
    close(): Promise<void>;

    /** Stores an incoming durably. False: its key is known already, nothing was stored. Resolves only after the commit. */
    receive(incoming: Incoming, now: number): Promise<boolean>;
    /** Conversations with incomings not yet taken, longest waiting first. */
    waitingConversations(limit: number): Promise<string[]>;
    /**
     * Takes one turn: locks the conversation (against other processes too), reads the snapshot, calls `decide` once,
     * commits its change and marks the snapshot's incomings as taken, all in one transaction. Without waiting incomings nothing happens.
     * `decide` is pure and synchronous; if it throws, nothing changes and the incomings stay waiting.
     * @returns the change committed, or undefined if there was nothing to take.
     */
    turn(conversationId: string, now: number, decide: (snapshot: Snapshot) => TurnChange): Promise<TurnChange | undefined>;
    /** Moves due timers into the inbox (kind `timer`, key `timer:<id>`); one process wins each. Returns the conversations concerned. */
    fireTimers(now: number, limit: number): Promise<string[]>;

    /**
     * The next delivery of each lane that is due and not held by another process, leased to the caller until `now + leaseMs`.
     * Only the head of a lane is ever returned: order per lane is kept.
     * Bot deliveries of an older epoch than their conversation's are marked `dropped` here and skipped, in the same transaction.
     */
    leaseDeliveries(now: number, leaseMs: number, limit: number): Promise<QueuedDelivery[]>;
    delivered(id: string, platformId: string, now: number): Promise<void>;
    retryDelivery(id: string, at: number, error: string): Promise<void>;
    buryDelivery(id: string, error: string, now: number): Promise<void>;
    deadLetters(limit: number): Promise<DeadLetter[]>;
    /** Puts a dead letter back into its lane. False if there is none with this id. */
    reviveDelivery(id: string, now: number): Promise<boolean>;
    /** When the next pending delivery or timer falls due, or undefined. */
    nextDue(now: number): Promise<number | undefined>;

    conversation(conversationId: string): Promise<ConversationState | undefined>;
    transcript(conversationId: string, afterSeq: number, limit: number): Promise<Entry[]>;
    case(caseId: string): Promise<Case | undefined>;
    cases(filter: CaseFilter): Promise<Case[]>;
    /** The case whose card is the message `messageId` in the desk place `place`. */
    caseOfThread(place: string, messageId: string): Promise<Case | undefined>;

    /** Puts a message into a web chat's mailbox. Posting the same id again replaces the content under a new seq. */
    post(conversationId: string, item: Omit<MailboxItem, 'seq'>): Promise<MailboxItem>;
    mailbox(conversationId: string, afterSeq: number, limit: number): Promise<MailboxItem[]>;

    /** Small named values that outlive a restart (addresses learned, generated secrets). */
    remember(name: string, value: string): Promise<void>;
    recall(name: string): Promise<string | undefined>;

    /** Deletes everything of a customer; returns how many conversations were erased. */
    erase(customerId: string): Promise<number>;
    /** Everything kept of a customer, as JSON-safe data. */
    export(customerId: string): Promise<{ conversations: { id: string; state: ConversationState; transcript: Entry[]; cases: Case[] }[] }>;
    counts(): Promise<Counts>;
    /** Called after every commit of this process with what it touched; returns the way to stop. */
    onChange(listener: (change: { conversationId: string; caseIds: string[]; mailbox: boolean; deliveries: boolean }) => void): () => void;
}
