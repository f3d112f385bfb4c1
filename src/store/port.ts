import type { Case, CaseState, ConversationState, Delivery, DeskView, Emotion, Entry, Incoming, Locale, Mark, NewEntry, Outgoing, Person, Presence, Timer } from '../model.js';

/** What a turn decides on: everything the store knows of one conversation, read under its lock. */
export interface Snapshot {
    conversationId: string;
    /** `undefined` before the first turn. */
    state: ConversationState | undefined;
    /** Stored and not yet taken, in order of arrival. Never empty. */
    incomings: Incoming[];
    /** The case `state.caseId` names. */
    openCase: Case | undefined;
    /** The latest transcript lines, oldest first, at most 60. */
    transcript: readonly Entry[];
    /** Who is at the desk with how much in hand, and who waits; read only while the conversation's case waits. */
    desk?: DeskView;
    /** How often a turn over the oldest of these incomings has failed (`failTurn`). Above 0 the incomings are that one alone, so that what cannot be digested harms no other. */
    attempts: number;
}

/** What a turn changes; committed in one transaction together with the incomings being marked as taken. */
export interface TurnChange {
    state: ConversationState;
    entries: NewEntry[];
    /** Changes to earlier lines of the transcript, found by platform message id. */
    edits: { messageId: string; text?: string; marks?: Mark[]; deleted?: boolean; emotion?: Emotion }[];
    /** New or changed cases, by id. */
    cases: Case[];
    timers: Timer[];
    /** Ids of timers to remove. Unknown ids are ignored. */
    cancelTimers: string[];
    deliveries: Delivery[];
    /** Signs of people at the desk. */
    presences?: Presence[];
    corrections?: NewKeptCorrection[];
    /** Counted on: these people have no more than `room` cases in hand or on offer with what this turn gives them. If somebody else was quicker, the turn is decided anew. */
    hands?: { personId: string; room: number }[];
    /** What was asked and not done, by the key of the incoming: message key and arguments of the reason. */
    refusals?: { incoming: string; key: string; args: Record<string, string> }[];
}

/** A reading a human agent has put right, with the words that were read: an example for whoever tunes the words listened for. */
export interface KeptCorrection { at: number; conversationId: string; caseId: string; who: string; was: Emotion; is: Emotion; lang: Locale; text: string }
export type NewKeptCorrection = Omit<KeptCorrection, 'conversationId'> & { id: string };

/** A turn that was taken. `leased`: what of its deliveries may go out at once, leased to the caller as by `leaseDeliveries`. */
export interface TakenTurn extends TurnChange { leased: QueuedDelivery[] }

export type DeliveryStatus = 'pending' | 'sent' | 'dropped' | 'dead';

/** A delivery as the outbox sees it. */
export interface QueuedDelivery extends Delivery {
    /** Tries so far, the one it is leased for included. */
    attempts: number;
    /** When it was decided on, or revived. */
    queuedAt: number;
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

/** What a commit of this process touched. `deliveries`: there is new work for the outbox. Receipts (`delivered`, `retryDelivery`) are not announced. */
export interface StoreChange { conversationId: string; caseIds: string[]; mailbox: boolean; deliveries: boolean }

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
     * `decide` is pure and synchronous; if it throws, nothing changes and the incomings stay waiting. It runs again if the database undid
     * the transaction (deadlock). The snapshot's state and transcript are frozen, and so is the state committed. A long burst is taken in
     * several turns: call again until there is nothing to take.
     * @param leaseMs leases what the turn says, where nothing in its lane goes before it: the way from decision to delivery without asking again
     * @returns the change committed, or undefined if there was nothing to take.
     */
    turn(conversationId: string, now: number, decide: (snapshot: Snapshot) => TurnChange, leaseMs?: number): Promise<TakenTurn | undefined>;
    /** Notes that a turn failed, against the oldest waiting incoming; the count is `Snapshot.attempts` next time. Returns it; 0 if nothing waits. */
    failTurn(conversationId: string, error: string): Promise<number>;
    /**
     * Moves due timers into the inbox (kind `timer`, key `timer:<id>:<dueAt>`, so that a timer set again under its id fires again); one process wins each.
     * Returns the conversations concerned.
     */
    fireTimers(now: number, limit: number): Promise<string[]>;

    /**
     * The next delivery of each lane that is due and not held by another process, leased to the caller until `now + leaseMs`.
     * Only the head of a lane is ever returned: order per lane is kept. Lanes never reach across conversations.
     * An `update` waits until what it replaces is sent, and is buried or dropped with it; a message in a thread waits for the thread's root, and goes out unthreaded if
     * the root is buried or dropped. Of several updates of one message not yet sent, only the latest is kept.
     * Bot deliveries of an older epoch than their conversation's are marked `dropped` here and skipped, in the same transaction.
     */
    leaseDeliveries(now: number, leaseMs: number, limit: number): Promise<QueuedDelivery[]>;
    delivered(id: string, platformId: string, now: number): Promise<void>;
    retryDelivery(id: string, at: number, error: string): Promise<void>;
    /** Gives leases back unused: the deliveries are free for others at once and the try is not counted. */
    releaseDeliveries(ids: readonly string[], now: number): Promise<void>;
    buryDelivery(id: string, error: string, now: number): Promise<void>;
    deadLetters(limit: number): Promise<DeadLetter[]>;
    /** Puts a dead letter back into its lane. False if there is none with this id. */
    reviveDelivery(id: string, now: number): Promise<boolean>;
    /** When the next pending delivery or timer falls due, or undefined. */
    nextDue(now: number): Promise<number | undefined>;

    conversation(conversationId: string): Promise<ConversationState | undefined>;
    /** Whether a turn of this conversation was taken, or something that arrived for it waits for its first. */
    knows(conversationId: string): Promise<boolean>;
    transcript(conversationId: string, afterSeq: number, limit: number): Promise<Entry[]>;
    case(caseId: string): Promise<Case | undefined>;
    cases(filter: CaseFilter): Promise<Case[]>;
    /** The case whose card is the message `messageId` in the desk place `place`. */
    caseOfThread(place: string, messageId: string): Promise<Case | undefined>;
    /** Whether a card may stand in the desk place already while it is not yet known as which message. */
    cardsUnderWay(place: string): Promise<boolean>;

    /** Who is at the desk with how much in hand, and who waits, as turns see it. `customerId`: whose earlier helpers are wanted. */
    deskView(now: number, customerId?: string): Promise<DeskView>;
    /** A sign of a person at the desk, or that they are away; an older sign than the one known changes nothing. `person.id` as the roster has it. */
    setPresence(presence: Presence): Promise<void>;
    /** Readings put right by human agents, latest first; `before` pages on. */
    corrections(limit: number, before?: number): Promise<KeptCorrection[]>;

    /** What became of the incoming of this key: whether a turn has taken it, and why it was refused if it was. Undefined for keys unknown or forgotten. */
    outcome(key: string): Promise<{ taken: boolean; refused?: { key: string; args: Record<string, string> } } | undefined>;
    /** This process's own word on who is at its pages, in place of its last one; opaque texts. */
    attend(process: string, here: readonly string[], at: number): Promise<void>;
    /** What the other processes have said since then. */
    attending(except: string, since: number): Promise<string[]>;

    /** Puts a message into a web chat's mailbox. Posting the same id again replaces the content under a new seq. */
    post(conversationId: string, item: Omit<MailboxItem, 'seq'>): Promise<MailboxItem>;
    mailbox(conversationId: string, afterSeq: number, limit: number): Promise<MailboxItem[]>;

    /** Small named values that outlive a restart (addresses learned, generated secrets). */
    remember(name: string, value: string): Promise<void>;
    recall(name: string): Promise<string | undefined>;

    /** Deletes everything of a customer; returns which conversations were erased, so that what lies elsewhere under their ids can follow. */
    erase(customerId: string): Promise<string[]>;
    /**
     * Housekeeping: forgets dedupe keys of incomings taken before `before`, and deliveries finished before it. Platforms repeat themselves for minutes, updates of
     * cards come for days: keep some weeks. Returns how many rows went.
     */
    prune(before: number): Promise<number>;
    /** Everything kept of a customer, as JSON-safe data. */
    export(customerId: string): Promise<{ conversations: { id: string; state: ConversationState; transcript: Entry[]; cases: Case[] }[] }>;
    counts(): Promise<Counts>;
    /** Called after every commit of this process with what it touched; returns the way to stop. */
    onChange(listener: (change: StoreChange) => void): () => void;
}
