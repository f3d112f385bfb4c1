import { takeTurn } from './conversation.js';
import type { House } from './draft.js';
import { isWaiting } from './handoff/index.js';
import type { Case, ConversationState, DeskAction, DeskView, Entry, Incoming, LookupAnswer, Outgoing, Person, Timer } from './model.js';
import type { TurnChange } from './store/port.js';

export interface RehearsalOptions {
    /** What the platform would say of the person's language. */
    locale?: string;
    /** Start of the rehearsal's own clock, epoch milliseconds. */
    now: number;
    /** Seed of the choice of words. */
    seed?: number;
    channel?: string;
    customer?: Person;
}

/** What one happening led to. */
export interface Heard {
    /** Said to the customer, in order; `from` is set where a person speaks. */
    toCustomer: Outgoing[];
    /** Said in the desk's places. */
    toDesk: Outgoing[];
    change: TurnChange;
}

/**
 * One conversation held in memory, with the real spine and the real content but no store and no platform: for the terminal chat,
 * for trying words and rules before customers meet them, and for stories in tests. Its clock moves only when told.
 */
export class Rehearsal {
    state: ConversationState | undefined;
    case: Case | undefined;
    readonly cases = new Map<string, Case>();
    readonly transcript: Entry[] = [];
    /** Who is at the desk; nobody knows unless it is told. */
    deskView: DeskView | undefined;
    now: number;
    private readonly timers = new Map<string, Timer>();
    private count = 0;

    constructor(public house: House, private readonly options: RehearsalOptions) {
        this.now = options.now;
    }

    /** The customer says something; several texts are one burst. */
    say(...texts: string[]): Heard {
        return this.take(texts.map((text) => ({ ...this.arrival(), kind: 'message' as const, messageId: `m${this.count}`, text })));
    }

    join(): Heard {
        return this.take([{ ...this.arrival(), kind: 'joined' }]);
    }

    edit(messageId: string, text: string): Heard {
        return this.take([{ ...this.arrival(), kind: 'edit', messageId, text }]);
    }

    remove(messageId: string): Heard {
        return this.take([{ ...this.arrival(), kind: 'delete', messageId }]);
    }

    desk(action: DeskAction, by: Person, place?: string): Heard {
        return this.take([{ ...this.arrival(), kind: 'desk', caseId: this.case?.id, action, from: by, place }]);
    }

    /** Another system answers the look-up asked last. */
    hear(answer: LookupAnswer): Heard {
        const asked = this.state?.lookups?.findLast((lookup) => !lookup.answer)?.id ?? '';
        return this.take([{ ...this.arrival(), kind: 'lookup', asked, answer }]);
    }

    /** Several things in one moment, taken as one turn. */
    burst(happenings: readonly ({ say: string } | { desk: DeskAction; by: Person })[]): Heard {
        return this.take(happenings.map((one) => ('say' in one
            ? { ...this.arrival(), kind: 'message', messageId: `m${this.count}`, text: one.say }
            : { ...this.arrival(), kind: 'desk', caseId: this.case?.id, action: one.desk, from: one.by })));
    }

    /** Lets time go by; timers that fall due on the way are heard one after the other. */
    pass(ms: number): Heard[] {
        const until = this.now + ms;
        const heard: Heard[] = [];
        for (;;) {
            const due = [...this.timers.values()].filter((timer) => timer.dueAt <= until).sort((a, b) => a.dueAt - b.dueAt)[0];
            if (!due) break;
            this.timers.delete(due.id);
            this.now = Math.max(this.now, due.dueAt);
            heard.push(this.take([{ ...this.arrival(), kind: 'timer', name: due.name, data: due.data }]));
        }
        this.now = until;
        return heard;
    }

    /** Message id of the customer's latest line, to edit or delete it. */
    get lastMessageId(): string {
        return this.transcript.findLast((entry) => entry.speaker === 'customer')?.messageId ?? '';
    }

    private arrival() {
        this.count += 1;
        const { channel = 'terminal', customer = { id: 'you' }, locale } = this.options;
        return { key: `k${this.count}`, conversationId: 'rehearsal', channel, at: this.now, address: 'rehearsal', from: customer, locale };
    }

    private take(incomings: Incoming[]): Heard {
        const snapshot = { conversationId: 'rehearsal', state: this.state, incomings, attempts: 0, openCase: this.case, transcript: this.transcript.slice(-60), desk: this.case && isWaiting(this.case) ? this.deskView : undefined };
        const moment = { now: this.now, id: () => `id-${(this.count += 1)}`, seed: (this.options.seed ?? 0) + this.count };
        const change = takeTurn(snapshot, this.house, moment);
        this.keep(change);
        const messages = change.deliveries.filter((delivery) => delivery.by !== 'bot' || delivery.epoch === change.state.epoch);
        return {
            toCustomer: messages.filter((delivery) => delivery.lane === 'rehearsal').map((delivery) => delivery.message),
            toDesk: messages.filter((delivery) => delivery.lane !== 'rehearsal').map((delivery) => delivery.message), change,
        };
    }

    private keep(change: TurnChange): void {
        this.state = structuredClone(change.state);
        for (const item of change.cases) this.cases.set(item.id, item);
        this.case = change.state.caseId === undefined ? undefined : this.cases.get(change.state.caseId);
        for (const entry of change.entries) this.transcript.push({ ...entry, seq: this.transcript.length + 1, conversationId: 'rehearsal' });
        for (const edit of change.edits) {
            const line = this.transcript.find((entry) => entry.messageId === edit.messageId);
            if (line && !line.deleted) Object.assign(line, edit.deleted ? { text: '', marks: undefined, attachments: undefined, deleted: true } : edit.text === undefined ? { emotion: edit.emotion } : { text: edit.text, marks: edit.marks, edited: true });
        }
        for (const id of change.cancelTimers) this.timers.delete(id);
        for (const timer of change.timers) this.timers.set(timer.id, timer);
    }
}
