import type { Store, StoreChange } from '../store/port.js';
import type { ServerEvent, WebRequest } from './http.js';

export interface Watch {
    request: WebRequest;
    store: Store;
    /** Does a commit of this process concern us? */
    concerns(change: StoreChange): boolean;
    /** What is new since the last call. */
    read(): Promise<ServerEvent[]>;
    /** Further sources that may ring; returns the way to stop. */
    listen?(ring: () => void): () => void;
    /** False ends the stream, for example when the session has run out. */
    alive?(): boolean;
    /** How often to look for what other processes committed; milliseconds, default 1000. */
    pollMs?: number;
}

/** An endless stream of what is new: read at once, then after every commit that concerns us and at every poll, until the caller leaves. */
export function watch({ request, store, concerns, read, listen, alive = () => true, pollMs = 1000 }: Watch): AsyncIterable<ServerEvent> {
    const bell = createBell();
    let open = true;
    const close = () => {
        open = false;
        bell.ring();
    };

    async function* run(): AsyncGenerator<ServerEvent, void, undefined> {
        const stops = [store.onChange((change) => { if (concerns(change)) bell.ring(); }), listen?.(bell.ring)];
        const timer = setInterval(bell.ring, pollMs);
        request.onClose(close);
        try {
            while (open && alive()) {
                yield* await read();
                await bell.rung();
            }
        } finally {
            clearInterval(timer);
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
