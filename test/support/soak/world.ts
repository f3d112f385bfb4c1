import { rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeTurn } from '../../../src/conversation.js';
import type { House } from '../../../src/draft.js';
import type { DeskAction, Incoming } from '../../../src/model.js';
import { openStore } from '../../../src/store/open.js';
import type { QueuedDelivery, Store } from '../../../src/store/port.js';
import type { Chance } from '../crash/chance.js';

const LEASE_MS = 60_000;
const PROCESSES = 2;
/** Out of so many sends one is refused for now (429), one fails (5xx), and one is taken but answered with a 5xx. */
const TROUBLE = 25;
/** Out of so many arrivals one comes twice. */
const COPIES = 8;

/** What left for the customer, as the platform took it: once per delivery id, however often it was tried. */
export interface Sent { id: string; by: QueuedDelivery['by']; text: string; at: number; owner: string }

/** Several processes over one database, a clock of its own, and a platform that fails on purpose. */
export class SoakWorld {
    now = Date.UTC(2030, 0, 7, 9);
    readonly sent = new Map<string, Sent[]>();
    readonly seen = new Set<string>();
    /** Customers' messages by conversation, and all that was counted. */
    readonly said = new Map<string, string[]>();
    readonly counts = { turns: 0, sends: 0, faults: 0, copies: 0, crashes: 0, timers: 0 };
    private readonly folder = mkdtempSync(join(tmpdir(), 'warmline-soak-'));
    private readonly processes: Store[] = [];
    private arriving: Promise<void>[] = [];
    private count = 0;

    constructor(private readonly house: House, private readonly chance: Chance) {}

    async open(): Promise<void> {
        for (let i = 0; i < PROCESSES; i += 1) this.processes[i] = await openStore({ dataDir: this.folder });
        await this.store.migrate();
    }

    get store(): Store { return this.processes[0]!; }

    async close(): Promise<void> {
        await Promise.all(this.processes.map((store) => store.close()));
        rmSync(this.folder, { recursive: true, force: true });
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
        const copies = this.chance.whole(0, COPIES) === 0 ? 2 : 1;
        this.counts.copies += copies - 1;
        for (let i = 0; i < copies; i += 1) this.arriving.push(this.any().receive(incoming, this.now).then(() => undefined));
    }

    /** Everything that arrived is taken, everything that may leave leaves; sometimes a process dies over it. */
    async work(): Promise<void> {
        await Promise.all(this.arriving.splice(0));
        this.counts.timers += (await this.any().fireTimers(this.now, 5000)).length;
        if (this.chance.whole(0, 40) === 0) await this.crash();
        const waiting = await this.store.waitingConversations(5000);
        await Promise.all(waiting.map((id, i) => this.turn(this.processes[i % PROCESSES]!, id)));
        for (let round = 0; round < 50 && await this.deliver(this.any()) > 0; round += 1);
    }

    private async turn(store: Store, id: string): Promise<void> {
        const moment = { now: this.now, id: () => `id${(this.count += 1)}`, seed: this.count };
        while (await store.turn(id, this.now, (snapshot) => takeTurn(snapshot, this.house, moment))) this.counts.turns += 1;
    }

    private async deliver(store: Store): Promise<number> {
        const leased = await store.leaseDeliveries(this.now, LEASE_MS, 64);
        // Dead in the middle: what it had leased is tried again by others once the lease is over.
        const reached = leased.length > 0 && this.chance.whole(0, 300) === 0 ? this.chance.whole(0, leased.length) : leased.length;
        await Promise.all(leased.slice(0, reached).map((delivery) => this.send(store, delivery)));
        if (reached < leased.length) await this.crash();
        return leased.length;
    }

    private async send(store: Store, delivery: QueuedDelivery): Promise<void> {
        this.counts.sends += 1;
        const luck = this.chance.whole(0, TROUBLE);
        if (luck > 1 || luck === 1) await this.accept(store, delivery);
        if (luck > 1) return store.delivered(delivery.id, `p-${delivery.id}`, this.now);
        this.counts.faults += 1;
        await store.retryDelivery(delivery.id, this.now + this.chance.whole(1, 30) * 1000, luck === 1 ? '502' : '429');
    }

    private async accept(store: Store, { id, conversationId, lane, by, op, message }: QueuedDelivery): Promise<void> {
        if (this.seen.has(id) || lane !== conversationId || op !== 'send') return;
        this.seen.add(id);
        const state = await store.conversation(conversationId);
        const sent = this.sent.get(conversationId) ?? [];
        sent.push({ id, by, text: message.text, at: this.now, owner: state!.owner.kind === 'humanAgent' ? state!.owner.person.id : 'bot' });
        this.sent.set(conversationId, sent);
    }

    private async crash(): Promise<void> {
        const which = this.chance.whole(0, PROCESSES - 1);
        this.counts.crashes += 1;
        await this.processes[which]!.close();
        this.processes[which] = await openStore({ dataDir: this.folder });
    }

    private any(): Store {
        return this.processes[this.chance.whole(0, PROCESSES - 1)]!;
    }
}
