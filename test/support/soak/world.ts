import { takeTurn } from '../../../src/conversation.js';
import type { House } from '../../../src/draft.js';
import { DeliveryError } from '../../../src/errors.js';
import type { CaseState, DeskAction, Incoming } from '../../../src/model.js';
import type { QueuedDelivery, Snapshot, Store } from '../../../src/store/port.js';
import type { Chance } from '../crash/chance.js';
import { SoakProcess } from './process.js';

const PROCESSES = 2;
/** One in so many sends is refused for now (429), one fails (5xx), and one is taken but answered with a 5xx. */
const TROUBLE = 25;
const HELD: CaseState[] = ['claimed', 'active', 'idle'];
/** One in so many arrivals comes twice. */
const COPIES = 8;
/** One in so many turns, and one in so many sends, is the last thing its process does. */
const DEATHS = 600;

/** What left for the customer, as the platform took it: once per delivery id, however often it was tried. `owner`: who had the conversation, as far as was known when it left. */
export interface Sent { id: string; by: QueuedDelivery['by']; text: string; at: number; owner: string }

/** Several processes over one database with the real outbox in each, a clock of its own, and a platform that fails on purpose. */
export class SoakWorld {
    now = Date.UTC(2030, 0, 7, 9);
    readonly sent = new Map<string, Sent[]>();
    readonly seen = new Set<string>();
    /** Customers' messages by conversation, and all that was counted. */
    readonly said = new Map<string, string[]>();
    readonly counts = { turns: 0, sends: 0, faults: 0, copies: 0, crashes: 0, timers: 0 };
    /** What the outboxes had to say: that something was given up, above all. */
    readonly logged: string[] = [];
    private readonly processes: SoakProcess[] = [];
    private readonly stores: Store[] = [];
    private arriving: Promise<void>[] = [];
    /** Who has a conversation by the turns that are through. What has left already no turn can call back: a message on its way while somebody claims is spoken before, not over. */
    private owners = new Map<string, string>();
    private count = 0;

    constructor(private readonly house: House, private readonly chance: Chance, private readonly openStore: () => Promise<Store>) {}

    /** For looking in from outside; no process dies with it. */
    store!: Store;

    async open(): Promise<void> {
        this.store = await this.openStore();
        await this.store.migrate();
        for (let i = 0; i < PROCESSES; i += 1) await this.begin(i);
    }

    private async begin(i: number): Promise<void> {
        this.stores[i] = await this.openStore();
        this.processes[i] = new SoakProcess({
            store: this.stores[i]!, now: () => this.now, random: () => this.chance.next(), log: (line) => this.logged.push(line), send: (delivery, process) => this.send(delivery, process),
        });
    }

    async close(): Promise<void> {
        for (const process of this.processes) await process.stop();
        await Promise.all([this.store, ...this.stores].map((store) => store.close()));
    }

    say(conversationId: string, text: string): void {
        const key = `m${this.count += 1}`;
        const line = this.said.get(conversationId) ?? [];
        this.said.set(conversationId, [...line, key]);
        this.receive({ ...this.arrival(key, conversationId), from: { id: conversationId, name: conversationId }, kind: 'message', messageId: key, text });
    }

    press(conversationId: string, caseId: string, who: string, action: DeskAction): void {
        this.receive({ ...this.arrival(`d${this.count += 1}`, conversationId), from: { id: who, name: who }, kind: 'desk', caseId, action });
    }

    private arrival(key: string, conversationId: string) {
        return { key, conversationId, channel: 'web', at: this.now, address: `to ${conversationId}` };
    }

    private receive(incoming: Incoming): void {
        const copies = this.chance.whole(1, COPIES) === 1 ? 2 : 1;
        this.counts.copies += copies - 1;
        for (let i = 0; i < copies; i += 1) this.arriving.push(this.chance.of(this.stores).receive(incoming, this.now).then(() => undefined));
    }

    /** What was left over goes out, everything that arrived is taken, what that says goes out; processes die over any of it, and others come in their place. */
    async work(): Promise<void> {
        await Promise.all(this.arriving.splice(0));
        const held = await this.store.cases({ states: HELD, limit: 5000 });
        this.owners = new Map(held.map(({ conversationId, humanAgent }) => [conversationId, humanAgent!.id]));
        await this.deliver();
        this.counts.timers += (await this.store.fireTimers(this.now, 5000)).length;
        for (let waiting = await this.store.waitingConversations(5000); waiting.length > 0; waiting = await this.store.waitingConversations(5000)) {
            await this.revive();
            await Promise.all(waiting.map((id, i) => this.turn(this.processes[i % PROCESSES]!, id)));
        }
        await this.deliver();
        for (const process of this.processes) await process.stop();
    }

    private async deliver(): Promise<void> {
        await this.revive();
        await Promise.all(this.processes.map((process) => process.delivered()));
    }

    private async revive(): Promise<void> {
        for (const [i, process] of this.processes.entries()) {
            if (process.dead) {
                this.counts.crashes += 1;
                await process.bury();
                await this.begin(i);
            }
            this.processes[i]!.start();
        }
    }

    private async turn(process: SoakProcess, id: string): Promise<void> {
        const moment = { now: this.now, id: () => `id${(this.count += 1)}`, seed: this.count };
        let owner = 'bot';
        const decide = (snapshot: Snapshot) => {
            const change = takeTurn(snapshot, this.house, moment);
            owner = change.state.owner.kind === 'humanAgent' ? change.state.owner.person.id : 'bot';
            return change;
        };
        const taken = process.turn(id, decide, () => this.owners.set(id, owner), this.chance.whole(1, DEATHS) === 1);
        if (await Promise.race([taken, process.death])) this.counts.turns += 1;
    }

    private async send(delivery: QueuedDelivery, process: SoakProcess): Promise<{ platformId: string }> {
        this.counts.sends += 1;
        const owner = this.owners.get(delivery.conversationId) ?? 'bot';
        const death = this.chance.whole(1, DEATHS);
        if (death === 1) process.die();
        const luck = this.chance.whole(1, TROUBLE);
        if (luck > 2) this.accept(delivery, owner);
        if (death === 2) process.die();
        if (luck > 3) return { platformId: `p-${delivery.id}` };
        this.counts.faults += 1;
        throw luck === 1 ? new DeliveryError('429', { status: 429, retryAfterMs: this.chance.whole(1, 30) * 1000 }) : new DeliveryError('502', { status: 502 });
    }

    private accept({ id, conversationId, lane, by, op, message }: QueuedDelivery, owner: string): void {
        if (this.seen.has(id) || lane !== conversationId || op !== 'send') return;
        this.seen.add(id);
        const sent = this.sent.get(conversationId) ?? [];
        sent.push({ id, by, text: message.text, at: this.now, owner });
        this.sent.set(conversationId, sent);
    }
}
