import type { Sender } from './channels/port.js';
import { DeliveryError } from './errors.js';
import type { QueuedDelivery, Store } from './store/port.js';

export interface OutboxOptions {
    store: Pick<Store, 'leaseDeliveries' | 'delivered' | 'retryDelivery' | 'releaseDeliveries' | 'buryDelivery' | 'nextDue'>;
    sender: Sender;
    /** Epoch milliseconds. */
    now: () => number;
    /** 0 up to, not including, 1. */
    random: () => number;
    log: (line: string) => void;
    /** A delivery is about to become a dead letter; `cause` is what was thrown. Waited for, so that whoever needs to know is told for certain. */
    onGiveUp?: (delivery: QueuedDelivery, error: string, cause: unknown) => Promise<void> | void;
    /** Messages on their way at once, over all lanes. */
    concurrency?: number;
}

export interface Outbox {
    /** There may be something to send. Cheap; call it after every commit. */
    wake(): void;
    /** Sends what a turn has leased already (`Store.turn` with `LEASE_MS`). */
    take(leased: readonly QueuedDelivery[]): void;
    start(): void;
    /** Takes nothing new and waits for what is on its way. What was taken and not yet begun is free for others at once. */
    stop(): Promise<void>;
    /** Resolves once nothing that is due now is left to send. Deliveries waiting for their next try do not count. */
    idle(): Promise<void>;
}

const CONCURRENCY = 32;
/** How long a delivery belongs to the process that sends it, and so how long a customer waits if that process dies with it. */
export const LEASE_MS = 30_000;
/** A platform that has not answered by then has failed; well before the lease ends, so that no second process sends the same meanwhile. The channels' own limits are shorter. */
const SEND_TIMEOUT_MS = 18_000;
/** How often to look for what other processes have left behind. */
const SWEEP_MS = 1_000;
const MOST_ATTEMPTS = 10;
const LONGEST_TRY_MS = 24 * 3_600_000;
const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 300_000;
/** Tries to write down what became of a delivery, while the database is away. */
const RECORD_TRIES = 10;

/**
 * Sends what turns have decided to say: lanes in order, several lanes at once, each delivery at least once and always under the same id.
 * Failures are tried again, later and later, or exactly when the platform says; what is hopeless becomes a dead letter and frees its lane.
 */
export function createOutbox(options: OutboxOptions): Outbox {
    const { store, sender, now, log } = options;
    const concurrency = options.concurrency ?? CONCURRENCY;
    const running = new Map<string, Promise<void>>();
    const idlers: (() => void)[] = [];
    let active = false;
    let pumping: Promise<void> | undefined;
    let again = false;
    /** Deliveries may wait behind those on their way. */
    let backlog = false;
    /** Leases on their way back; a stop waits for them, or they would hold up the next process. */
    let givenBack: Promise<unknown> = Promise.resolve();
    let timer: NodeJS.Timeout | undefined;
    /** When the next delivery falls due, as far as known; asked again after a failure. What other processes put off is found by the sweep. */
    let due: number | undefined;
    let askDue = true;

    function wake(): void {
        if (!active) return;
        again = true;
        backlog = true;
        pumping ??= pump().finally(() => {
            pumping = undefined;
            // Woken in the very moment of ending.
            if (again && running.size < concurrency) wake();
            else if (running.size === 0) idlers.splice(0).forEach((done) => done());
        });
    }

    /** Takes what is due until every hand is full or nothing is left, then sleeps until something falls due. */
    async function pump(): Promise<void> {
        try {
            while (active && again && running.size < concurrency) {
                again = false;
                const free = concurrency - running.size;
                const leased = await store.leaseDeliveries(now(), LEASE_MS, free);
                if (!active) return await store.releaseDeliveries(leased.map(({ id }) => id), now());
                // One still on its way here has outlived its lease and was leased to us again: it is only prolonged.
                for (const delivery of leased) if (!running.has(delivery.id)) begin(delivery);
            }
            if (running.size === 0) backlog = false;
            if (askDue && running.size === 0) {
                askDue = false;
                due = await store.nextDue(now());
            }
        } catch (error) {
            log(`outbox: the store cannot be reached: ${(error as Error).message}`);
        }
        sleep();
    }

    function sleep(): void {
        clearTimeout(timer);
        if (!active) return;
        const delay = due === undefined || due <= now() ? SWEEP_MS : Math.min(due - now(), SWEEP_MS);
        timer = setTimeout(wake, delay);
        timer.unref();
    }

    /** Beyond what the hands can hold it goes back, and comes again when one is free. */
    function take(leased: readonly QueuedDelivery[]): void {
        const free = active ? Math.max(0, concurrency - running.size) : 0;
        for (const delivery of leased.slice(0, free)) begin(delivery);
        const rest = leased.slice(free).map(({ id }) => id);
        if (rest.length === 0) return;
        const released = store.releaseDeliveries(rest, now()).then(wake, (error: unknown) => log(`outbox: leases could not be given back: ${(error as Error).message}`));
        givenBack = Promise.all([givenBack, released]);
    }

    function begin(delivery: QueuedDelivery): void {
        running.set(delivery.id, deliver(delivery).finally(() => {
            running.delete(delivery.id);
            if (active && backlog) wake();
            else if (running.size === 0 && !pumping) idlers.splice(0).forEach((done) => done());
        }));
    }

    async function deliver(delivery: QueuedDelivery): Promise<void> {
        try {
            const { platformId } = await inTime(() => sender.send(delivery));
            await persist(delivery.id, () => store.delivered(delivery.id, platformId, now()));
        } catch (error) {
            await failed(delivery, error);
        }
    }

    async function failed(delivery: QueuedDelivery, error: unknown): Promise<void> {
        const message = error instanceof Error ? error.message : String(error);
        const { gone, retryAfterMs } = error instanceof DeliveryError ? error.detail : {};
        const at = now() + (retryAfterMs ?? backOff(delivery.attempts, options.random()));
        // To be told to wait is no failure of the message.
        const worn = delivery.attempts >= MOST_ATTEMPTS && retryAfterMs === undefined;
        askDue = true;
        if (!gone && !worn && at - delivery.queuedAt <= LONGEST_TRY_MS) return persist(delivery.id, () => store.retryDelivery(delivery.id, at, message));
        log(`outbox: gave up ${delivery.id} after ${delivery.attempts} tries: ${message}`);
        try {
            await options.onGiveUp?.(delivery, message, error);
        } catch (fault) {
            log(`outbox: onGiveUp failed: ${(fault as Error).message}`);
        }
        await persist(delivery.id, () => store.buryDelivery(delivery.id, message, now()));
    }

    /** What is not written down is sent again when the lease ends; so a database that is away for a moment is waited for. Never throws. */
    async function persist(id: string, record: () => Promise<void>): Promise<void> {
        for (let tries = 1; tries <= RECORD_TRIES; tries += 1) {
            try {
                return await record();
            } catch (error) {
                log(`outbox: what became of ${id} could not be stored (try ${tries}): ${(error as Error).message}`);
                await new Promise((resolve) => setTimeout(resolve, SWEEP_MS));
            }
        }
    }

    return {
        wake,
        take,
        start() {
            active = true;
            wake();
        },
        async stop() {
            active = false;
            clearTimeout(timer);
            await pumping;
            await Promise.all(running.values());
            await givenBack;
            idlers.splice(0).forEach((done) => done());
        },
        async idle() {
            if (!active || (!pumping && running.size === 0)) return;
            await new Promise<void>((resolve) => idlers.push(resolve));
        },
    };
}

/**
 * Time to the next try: doubled with every try, plus up to half of it at random, so that many failures do not come back at the same moment.
 * @param attempts tries so far, from 1
 * @param random 0–1
 */
export function backOff(attempts: number, random: number): number {
    const base = Math.min(FIRST_DELAY_MS * 2 ** (attempts - 1), LONGEST_DELAY_MS);
    return Math.min(Math.round(base * (1 + random / 2)), LONGEST_DELAY_MS);
}

async function inTime<T>(send: () => Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new DeliveryError(`no answer within ${SEND_TIMEOUT_MS / 1000} s`, {})), SEND_TIMEOUT_MS);
    });
    try {
        return await Promise.race([send(), late]);
    } finally {
        clearTimeout(timer);
    }
}
