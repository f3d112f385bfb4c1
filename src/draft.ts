import type { Dialog } from './dialog/index.js';
import type { Refuses, RuleSet } from './escalation/index.js';
import type { FollowupSettings } from './followup/index.js';
import { isClosed, type Roster, type Wishes } from './handoff/index.js';
import type { Act, Address, Attachment, CardAction, Case, Commitment, ConversationState, Delivery, DeskView, Entry, FormState, Incoming, Locale, Mark, NewEntry, Outgoing, Owner, Person, Style, Trouble } from './model.js';
import type { Knowledge } from './knowledge/index.js';
import type { LookupSettings } from './lookup/index.js';
import { calmMood, type Analyst, type MoodReader } from './mood/index.js';
import type { Snapshot, TurnChange } from './store/port.js';
import { nearestLocale } from './text/language.js';
import { given, marksWithin } from './text/marks.js';
import type { Said, Wording } from './wording/types.js';

/** What the spine works with: the compiled content, and where the desk is. Exchanged as a whole when an admin's edit is good. */
export interface House {
    reader: MoodReader;
    analyst: Analyst;
    dialog: Dialog;
    wording: Wording;
    rules: RuleSet;
    refuses: Refuses;
    followup: FollowupSettings;
    wishes: Wishes;
    lookups: LookupSettings;
    knowledge: Knowledge;
    /** Language of the desk's cards, the mark that makes a thread message a reply to the customer, where and when people are there, whom they serve first. */
    desk: { locale: Locale; replyPrefix: string; places: readonly DeskPlace[]; roster: Roster; isOpen(now: number): boolean; isVip(customerId: string): boolean };
    locales: readonly Locale[];
    defaultLocale: Locale;
    /** IANA zone in which customers mean "yesterday". */
    timeZone: string;
    /** Why a file cannot be passed on, as far as what was announced of it tells; `limit` in megabytes. */
    fileFault(file: Attachment): { trouble: Trouble; limit?: number } | undefined;
}

/** A Slack or Teams channel in which human agents receive cases. */
export interface DeskPlace { place: string; address: Address }

/** The time and the chances of one turn. */
export interface Moment {
    now: number;
    /** A new unique id at every call. */
    id: () => string;
    /** Chooses among equally good wordings. */
    seed: number;
}

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
    case: Case | undefined;
    /** As the rules saw it in this turn, 0–1. */
    complaintRisk: number | undefined;

    constructor(private readonly snapshot: Snapshot, readonly house: House, readonly moment: Moment) {
        // What was stored is frozen, so a shallow copy is safe: every change replaces what it changes.
        this.state = snapshot.state ? { ...snapshot.state } : newState(snapshot.incomings[0]!, house, moment.now);
        this.change = { state: this.state, entries: [], edits: [], cases: [], timers: [], cancelTimers: [], deliveries: [] };
        this.case = snapshot.openCase;
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

    /** Posts the case's card in every desk place and remembers which message it is. */
    postCards(item: Case): Case {
        const cards = this.house.desk.places.map(({ place, address }) => {
            const delivery = this.deliver({ lane: deskLane(place, item), address, op: 'send', message: this.cardOf(item), by: 'system' });
            return { place, deliveryId: delivery.id };
        });
        return { ...item, cards };
    }

    /** Brings the cards in all desk places up to date with the case. */
    refreshCards(): void {
        const item = this.case;
        for (const card of item?.cards ?? []) {
            const address = this.addressOf(card.place);
            if (address) this.deliver({ lane: deskLane(card.place, item!), address, op: 'update', replaces: card.deliveryId, message: this.cardOf(item!), by: 'system' });
        }
    }

    /** Says one line in the case's threads, in the desk's language; `except` is the place where it was said already, `actions` are buttons under it. */
    toThreads(key: string, args: Record<string, string | number>, options: ThreadOptions = {}): void {
        const { actions, attachments = [], line, marks } = options;
        const text = this.deskWords(key, args);
        const message = {
            text, ...given(marksWithin(text, String(args['text'] ?? ''), marks)), ...(attachments.length ? { attachments } : {}),
            ...(actions ? { card: { blocks: [{ kind: 'text' as const, text }], actions } } : {}),
        };
        this.inThreads(options, (place) => ({ op: 'send', message, ...(line === undefined ? {} : { id: lineIn(place, line) }) }));
    }

    /** Shows files of the line `key` in the case's threads. */
    filesToThreads(key: string, files: readonly Attachment[], words: string, args: Record<string, string>, where: Where = {}): void {
        for (const { id, file } of filesOf(key, files)) {
            const text = this.deskWords(words, { ...args, file: file.name ?? '' });
            this.inThreads(where, (place) => ({ op: 'send', message: { text, attachments: [file] }, id: lineIn(place, id) }));
        }
    }

    /** Changes a line of the threads that was said under the name `key`. */
    changeLine(key: string, words: string, args: Record<string, string>, marks?: Mark[], where: Where = {}): void {
        const text = this.deskWords(words, args);
        const message = { text, ...given(marksWithin(text, args['text'] ?? '', marks)) };
        this.inThreads(where, (place) => ({ op: 'update', message, replaces: lineIn(place, key) }));
    }

    /** Takes back what was said in the threads under the name `key`: its words, and its files. */
    removeLine(key: string, words: boolean, files: readonly Attachment[] | undefined, where: Where = {}): void {
        for (const id of [...(words ? [key] : []), ...filesOf(key, files).map((file) => file.id)]) {
            this.inThreads(where, (place) => ({ op: 'delete', message: { text: '' }, replaces: lineIn(place, id) }));
        }
    }

    /** Words of the desk's language. */
    deskWords(key: string, args: Record<string, string | number> = {}): string {
        return this.house.wording.text(this.house.desk.locale, key, args);
    }

    private inThreads({ except, only }: Where, said: (place: string) => Pick<Delivery, 'op' | 'message' | 'replaces'> & { id?: string }): void {
        const item = this.case;
        for (const card of item?.cards ?? []) {
            const address = this.addressOf(card.place);
            if (!address || card.place === except || (only !== undefined && card.place !== only)) continue;
            this.deliver({ lane: deskLane(card.place, item!), address, threadOf: card.deliveryId, by: 'system', ...said(card.place) });
        }
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

    /**
     * A new episode: after a person has helped, or long after the last word, old words do not escalate again. Signals, repeats, the mood's levels
     * and forms that are done start anew; the mood's course and facts still being gathered are kept.
     */
    freshStart(): void {
        const { state } = this;
        const { course, turns } = state.mood;
        Object.assign(state, { signals: [], recent: [], repeats: 0, unanswered: 0, refusals: 0, offered: false, fired: [], startedAt: this.moment.now, mood: { ...calmMood(), course, turns } });
        const form = restingForm(state.dialog.form);
        state.dialog = { ...state.dialog, phase: form ? 'gathering' : 'open', form, parked: state.dialog.parked.filter((one) => !one.confirmed), misses: 0 };
        delete state.peakQuote;
        delete state.cause;
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

    private cardOf(item: Case): Outgoing {
        const card = this.house.wording.caseCard(item, this.house.desk.locale, this.moment.now, this.house.desk.roster);
        return { text: card.title ?? item.code, card };
    }

    private addressOf(place: string): Address | undefined {
        return this.house.desk.places.find((desk) => desk.place === place)?.address;
    }
}

/** A form that is not done is kept, and no question of it is left standing. */
function restingForm(form: FormState | undefined): FormState | undefined {
    if (!form || form.confirmed) return undefined;
    const { asking: _, ...rest } = form;
    if (!rest.procedure) return rest;
    const { trying: __, ...procedure } = rest.procedure;
    return { ...rest, procedure };
}

/** In which of the case's threads; in all of them unless said otherwise. */
interface Where { except?: string; only?: string }
/** `line`: the name under which the line can be changed later; `marks`: how `args.text` was written; `actions`: buttons under it. */
interface ThreadOptions extends Where { actions?: CardAction[]; attachments?: Attachment[]; line?: string; marks?: Mark[] }

/** The deliveries of a line's files: each travels alone, so that trouble with one holds up nothing else. */
function filesOf(key: string, files: readonly Attachment[] | undefined): { id: string; file: Attachment }[] {
    return (files ?? []).filter(({ held }) => held).map((file, i) => ({ id: `${key}:${i + 1}`, file }));
}

const lineIn = (place: string, key: string): string => `${place}>${key}`;
const deskLane = (place: string, item: Case): string => `${place}#${item.id}`;

/** A conversation nobody has spoken in yet. */
function newState(first: Incoming, house: House, now: number): ConversationState {
    return {
        version: 1, locale: nearestLocale(first.locale, house.locales) ?? house.defaultLocale,
        owner: { kind: 'bot' }, epoch: 1, customer: first.from, channel: first.channel, address: first.address, startedAt: now, lastAt: now,
        turn: 0, greeted: false, mood: calmMood(),
        dialog: { phase: 'open', parked: [], acknowledged: [], misses: 0, turn: 0 },
        said: [], signals: [], recent: [], repeats: 0, offered: false, fired: [], commitments: [],
    };
}
