import { DeliveryError } from '../../../src/errors.js';
import { createOutbox, LEASE_MS, type Outbox } from '../../../src/outbox.js';
import type { QueuedDelivery, Snapshot, Store, TurnChange } from '../../../src/store/port.js';

export interface ProcessOptions {
    store: Store;
    now: () => number;
    random: () => number;
    /** Brings a message to the platform; may kill the process first. */
    send: (delivery: QueuedDelivery, process: SoakProcess) => Promise<{ platformId: string }>;
    log: (line: string) => void;
}

const never = new Promise<never>(() => undefined);

/** One process of the product as far as a soak needs it: the store's turns and the real outbox. It can die at any moment, and from then on does nothing more. */
export class SoakProcess {
    dead = false;
    private readonly outbox: Outbox;
    private readonly underWay = new Set<Promise<unknown>>();
    private readonly store: Store;
    readonly death: Promise<false>;
    private dying: () => void = () => undefined;

    constructor(private readonly options: ProcessOptions) {
        this.death = new Promise((resolve) => { this.dying = () => resolve(false); });
        this.store = this.mortal(options.store);
        this.outbox = createOutbox({ store: this.store, sender: { send: (delivery) => this.send(delivery), typing: () => undefined }, now: options.now, random: options.random, log: (line) => { if (!this.dead) options.log(line); } });
    }

    start(): void { this.outbox.start(); }

    /** Takes one turn of the conversation; what it says is on its way at once, unless death comes between. `committed` is called before anything leaves. */
    async turn(id: string, decide: (snapshot: Snapshot) => TurnChange, committed: () => void, diesAfter: boolean): Promise<boolean> {
        const taken = await this.store.turn(id, this.options.now(), decide, LEASE_MS);
        if (!taken) return false;
        committed();
        if (diesAfter) this.die();
        else this.outbox.take(taken.leased);
        return true;
    }

    /** Resolves once nothing that is due now is left to send, or the process is dead. */
    async delivered(): Promise<void> {
        this.outbox.wake();
        await Promise.race([this.outbox.idle(), this.death]);
    }

    async stop(): Promise<void> {
        await Promise.race([this.outbox.stop(), this.death]);
    }

    die(): void {
        this.dead = true;
        this.dying();
    }

    /** What the database has been told already it finishes; nobody hears of it. */
    async bury(): Promise<void> {
        this.die();
        await Promise.allSettled(this.underWay);
        await this.options.store.close();
    }

    private async send(delivery: QueuedDelivery): Promise<{ platformId: string }> {
        const sent = await this.options.send(delivery, this).catch((error: unknown) => (error instanceof DeliveryError ? error : Promise.reject(error)));
        if (this.dead) return never;
        if (sent instanceof DeliveryError) throw sent;
        return sent;
    }

    /** The store until death, when its answers no longer reach anybody. */
    private mortal(store: Store): Store {
        const call = (target: Store, method: (...args: unknown[]) => unknown) => (...args: unknown[]): unknown => {
            if (this.dead) return never;
            const answer = method.apply(target, args);
            if (!(answer instanceof Promise)) return answer;
            this.underWay.add(answer);
            return answer.finally(() => this.underWay.delete(answer)).then((value: unknown) => (this.dead ? never : value), (error: unknown) => (this.dead ? never : Promise.reject(error)));
        };
        return new Proxy(store, { get: (target, name) => call(target, Reflect.get(target, name) as (...args: unknown[]) => unknown) });
    }
}
