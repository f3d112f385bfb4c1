import { isClosed } from './handoff/index.js';
import type { Act, Case, Commitment, ConversationState, Delivery, DeskView, Entry, Mark, NewEntry, Outgoing, Owner, Person, Style } from './model.js';
import type { House, Moment } from './spine.js';
import { newState, startAnew } from './state.js';
import type { Snapshot, TurnChange } from './store/port.js';
import { given } from './text/marks.js';
import { filesOf, Threads } from './threads.js';
import type { Said } from './wording/types.js';

export type { DeskPlace, House, Moment } from './spine.js';

/** Wordings remembered, so that they are not said again: more than any one topic has, each once. */
const SAID_KEPT = 400;
/** Things said to happen that are remembered. */
const COMMITMENTS_KEPT = 20;
const MINUTE = 60_000;
/** Sentences of empathy remembered for whoever takes over. */
const PHRASES_KEPT = 3;

/** One turn being written: the state it changes and everything it will commit. Lives for one call of `takeTurn`. */
export class Draft {
    readonly state: ConversationState;
    readonly change: TurnChange;
    /** The case's cards and threads in the desk's channels. */
    readonly threads: Threads;
    case: Case | undefined;
    /** As the rules saw it in this turn, 0–1. */
    complaintRisk: number | undefined;

    constructor(private readonly snapshot: Snapshot, readonly house: House, readonly moment: Moment) {
        // What was stored is frozen, so a shallow copy is safe: every change replaces what it changes.
        this.state = snapshot.state ? { ...snapshot.state } : newState(snapshot.incomings[0]!, house, moment.now);
        this.change = { state: this.state, entries: [], edits: [], cases: [], timers: [], cancelTimers: [], deliveries: [] };
        this.case = snapshot.openCase;
        this.threads = new Threads(house, moment.now, { item: () => this.case, deliver: (delivery) => this.deliver(delivery) });
    }

    get conversationId(): string { return this.snapshot.conversationId; }
    get transcript(): readonly Entry[] { return this.snapshot.transcript; }
    /** The desk as the store saw it when the turn began; known while the case waits. */
    get deskView(): DeskView | undefined { return this.snapshot.desk; }

    /** Words the acts and says them to the customer as the bot; `after` names a delivery that has to go first. */
    speak(acts: readonly Act[], style: Style = 'plain', after?: string): Said {
        const said = this.house.wording.say(acts, { locale: this.state.locale, style, said: this.state.said, seed: this.moment.seed });
        this.remember(said);
        this.commit(said);
        this.toCustomer(said.message, 'bot', { after });
        return said;
    }

    private commit({ promised }: Said): void {
        const { now } = this.moment;
        const made = promised.map(({ minutes, ...one }) => ({ ...one, at: now, ...(minutes === undefined ? {} : { dueAt: now + Math.round(minutes * MINUTE) }) }));
        if (made.length > 0) this.keepCommitments([...this.state.commitments, ...made]);
    }

    /** What was said to happen, as it stands now; whoever has the case finds it on the card. */
    keepCommitments(all: readonly Commitment[]): void {
        const commitments = all.slice(-COMMITMENTS_KEPT);
        this.state.commitments = commitments;
        if (this.case) this.putCase({ ...this.case, summary: { ...this.case.summary, commitments } });
    }

    private remember({ used, message }: Said): void {
        this.state.said = [...this.state.said.filter((id) => !used.includes(id)), ...used].slice(-SAID_KEPT);
        // A paragraph per act.
        const phrase = message.text.split('\n\n')[used.findIndex((id) => id.startsWith('acknowledge-'))];
        if (phrase) this.state.phrases = [...this.state.phrases ?? [], phrase].slice(-PHRASES_KEPT);
    }

    /** Says something that stays true whoever owns the conversation, so that no change of owner drops it. */
    notice(key: string, args: Record<string, string | number> = {}): void {
        const said = this.house.wording.say([{ kind: 'inform', keys: [key], args }], { locale: this.state.locale, style: 'plain', said: this.state.said, seed: this.moment.seed });
        this.remember(said);
        this.toCustomer(said.message, 'system');
    }

    /** Queues a message to the customer, each of its files after it, and writes it down; returns the line's key. Only the bot's own words carry the epoch: they alone may be overtaken. */
    toCustomer(message: Outgoing, by: 'bot' | 'humanAgent' | 'system', { after, messageId }: { after?: string; messageId?: string } = {}): string {
        const id = this.moment.id();
        const { attachments = [], ...words } = message;
        const linked = attachments.filter(({ held }) => !held);
        const to = { lane: this.snapshot.conversationId, address: this.state.address, op: 'send', by } as const;
        if (message.text !== '' || message.card || linked.length > 0) this.deliver({ ...to, id, message: linked.length ? { ...words, attachments: linked } : words, ...(after ? { after } : {}) });
        for (const file of filesOf(id, attachments)) this.deliver({ ...to, id: file.id, message: { text: '', attachments: [file.file], ...(message.from ? { from: message.from } : {}) } });
        this.entry({
            speaker: by === 'humanAgent' ? 'humanAgent' : 'bot', text: message.text, key: id, ...given(message.marks),
            person: message.from, suggestions: message.suggestions, ...(attachments.length ? { attachments } : {}),
            ...(by === 'humanAgent' ? { messageId: messageId ?? id } : {}),
        });
        return id;
    }

    /** Changes what a human agent has said to the customer, or takes it back where no text is given. */
    changeReply(reply: Pick<NewEntry, 'key' | 'person' | 'text' | 'attachments'>, text?: string, marks?: Mark[]): void {
        const message = { text: text ?? this.house.wording.text(this.state.locale, 'reply-retracted'), ...given(marks), ...(reply.person ? { from: reply.person } : {}) };
        const to = { lane: this.snapshot.conversationId, address: this.state.address, message, by: 'humanAgent' } as const;
        // A reply of files alone has had no words to change.
        if (reply.text !== '') this.deliver({ ...to, op: text === undefined ? 'delete' : 'update', replaces: reply.key });
        else if (text !== undefined) this.deliver({ ...to, op: 'send', id: reply.key });
        for (const { id } of text === undefined ? filesOf(reply.key, reply.attachments) : []) this.deliver({ ...to, op: 'delete', replaces: id });
    }

    /** Notes that a person has done something at the desk. */
    sign(person: Person): void {
        this.change.presences = [...this.change.presences ?? [], { person, at: this.moment.now, away: false }];
    }

    entry(entry: Omit<NewEntry, 'at'> & { at?: number }): void {
        this.change.entries.push({ at: this.moment.now, ...entry });
    }

    /** A line only the desk sees: what happened, worded later for whoever reads. */
    event(key: string, args: Record<string, string | number> = {}): void {
        this.entry({ speaker: 'event', text: '', key: this.moment.id(), event: { key, args } });
    }

    /** Makes this the conversation's case as it stands now. */
    putCase(item: Case): void {
        this.case = item;
        const at = this.change.cases.findIndex((other) => other.id === item.id);
        if (at < 0) this.change.cases.push(item);
        else this.change.cases[at] = item;
        if (isClosed(item)) delete this.state.caseId;
        else this.state.caseId = item.id;
    }

    /** What was closed is nobody's concern any more in the rest of the turn. */
    leaveClosed(): void {
        if (this.case && isClosed(this.case)) this.case = undefined;
    }

    /** Tells whoever asked, should they wait for an answer, why it was not done. */
    refuse(incoming: string, key: string, args: Record<string, string> = {}): void {
        this.change.refusals = [...this.change.refusals ?? [], { incoming, key, args }];
    }

    /** Gives the conversation to somebody else; whatever the bot still had to say is overtaken. */
    changeOwner(owner: Owner): void {
        this.state.owner = owner;
        this.state.epoch += 1;
    }

    /** A new episode: see `startAnew`. */
    freshStart(): void {
        startAnew(this.state, this.moment.now);
    }

    timer(name: string, dueAt: number, data: Record<string, string> = {}): void {
        this.change.timers.push({ id: this.timerId(name), conversationId: this.snapshot.conversationId, name, dueAt, data });
    }

    cancelTimer(name: string): void {
        const id = this.timerId(name);
        this.change.timers = this.change.timers.filter((timer) => timer.id !== id);
        this.change.cancelTimers.push(id);
    }

    private timerId(name: string): string {
        return `${this.snapshot.conversationId}#${name}`;
    }

    private deliver(delivery: Omit<Delivery, 'id' | 'conversationId'> & { id?: string }): Delivery {
        const epoch = delivery.by === 'bot' ? { epoch: this.state.epoch } : {};
        const queued: Delivery = { id: this.moment.id(), conversationId: this.snapshot.conversationId, ...delivery, ...epoch };
        this.change.deliveries.push(queued);
        return queued;
    }
}
