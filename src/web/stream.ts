import type { Store, StoreChange } from '../store/port.js';
import type { ServerEvent, WebRequest } from './http.js';

/** The heartbeat all streams of a process share: one subscription to the store and one timer, while anybody listens. */
export interface Pulse {
    /** Calls back after every commit of this process, and without a change at every beat: another process may have committed. Returns the way to stop. */
    join(listener: (change?: StoreChange) => void): () => void;
}

/** @param pollMs milliseconds between beats; 0: no other process writes to this store, so none are needed */
export function createPulse({ store, pollMs = 1000 }: { store: Pick<Store, 'onChange'>; pollMs?: number }): Pulse {
    const listeners = new Set<(change?: StoreChange) => void>();
    const tell = (change?: StoreChange) => listeners.forEach((listener) => listener(change));
    let stop = () => {};
    const start = () => {
        const leave = store.onChange(tell);
        const timer = pollMs > 0 ? setInterval(() => tell(), pollMs) : undefined;
        stop = () => {
            clearInterval(timer);
            leave();
        };
    };
    return {
        join(listener) {
            if (listeners.size === 0) start();
            listeners.add(listener);
            return () => { if (listeners.delete(listener) && listeners.size === 0) stop(); };
        },
    };
}

/** One read for all who ask at the same time. Who asks while a read runs shares the next one, so that each sees what was committed before it asked. */
export function share<T>(read: () => Promise<T>): () => Promise<T> {
    let running: Promise<unknown> = Promise.resolve();
    let next: Promise<T> | undefined;
    return () => {
        next ??= running.then(() => {
            next = undefined;
            const reading = read();
            running = reading.catch(() => undefined);
            return reading;
        });
        return next;
    };
}

export interface Watch {
    request: WebRequest;
    pulse: Pulse;
    /** Does a commit of this process concern us? */
    concerns(change: StoreChange): boolean;
    /** What is new since the last call. */
    read(): Promise<ServerEvent[]>;
    /** Further sources that may ring; returns the way to stop. */
    listen?(ring: () => void): () => void;
    /** Asked before every read; false ends the stream, for example when the session has run out. */
    alive?(): Promise<boolean>;
}

/** An endless stream of what is new: read at once, then after every commit that concerns us and at every beat, until the caller leaves. */
export function watch({ request, pulse, concerns, read, listen, alive = async () => true }: Watch): AsyncIterable<ServerEvent> {
    const bell = createBell();
    let open = true;
    const close = () => {
        open = false;
        bell.ring();
    };

    async function* run(): AsyncGenerator<ServerEvent, void, undefined> {
        const stops = [pulse.join((change) => { if (!change || concerns(change)) bell.ring(); }), listen?.(bell.ring)];
        request.onClose(close);
        try {
            while (open && await alive()) {
                yield* await read();
                await bell.rung();
            }
        } finally {
            stops.forEach((stop) => stop?.());
        }
    }

    // A generator's own return() waits for the next yield, which may never come; so close wakes it first.
    const events = run();
    const end = () => {
        close();
        return events.return();
    };
    return { [Symbol.asyncIterator]: () => ({ next: () => events.next(), return: end }) };
}

/** Lets through only what differs from what was let through before under the same key; forgets nothing, so use it per stream. */
export function createSieve<T>(keyOf: (item: T) => string | number): (items: T[]) => T[] {
    const seen = new Map<string | number, string>();
    return (items) => items.filter((item) => {
        const [key, print] = [keyOf(item), JSON.stringify(item)];
        if (seen.get(key) === print) return false;
        seen.set(key, print);
        return true;
    });
}

function createBell(): { ring(): void; rung(): Promise<void> } {
    let waiting = false;
    let wake = () => {};
    return {
        ring() {
            waiting = true;
            wake();
        },
        async rung() {
            if (!waiting) await new Promise<void>((resolve) => { wake = resolve; });
            waiting = false;
        },
    };
}
