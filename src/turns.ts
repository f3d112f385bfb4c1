import type { Snapshot, Store, TakenTurn, TurnChange } from './store/port.js';

/** How many conversations a sweep wakes at once. */
const SWEEP_LIMIT = 200;
/** Somebody who never stops typing is answered after this many burst pauses. */
const LONGEST_BURST = 5;

export interface TurnsDeps {
    store: Store;
    decide: (snapshot: Snapshot) => TurnChange;
    /** Called after a turn is committed. */
    onTurn: (turn: TakenTurn) => void;
    /** For how long what a turn says is leased to this process; milliseconds. */
    leaseMs: number;
    onError: (conversationId: string, error: unknown) => void;
    now: () => number;
    /** How long to wait for the rest of a burst before answering, in milliseconds. */
    burstMs: number;
    /** How often to look for timers that fell due and for what other processes left behind, in milliseconds. */
    sweepMs: number;
    /** How many turns may run at the same time; each holds a database connection. */
    concurrency: number;
}

/** Runs turns: one conversation at a time, several conversations side by side. */
export interface Turns {
    /** Something arrived for this conversation. `atOnce`: it is no part of a burst being typed. */
    wake(conversationId: string, atOnce?: boolean): void;
    start(): void;
    /** Takes no new turns and resolves when the running ones are done. What waits stays stored. */
    stop(): Promise<void>;
    /** Resolves when nothing is waiting or running in this process. */
    idle(): Promise<void>;
}

/** @see Turns */
export function createTurns(deps: TurnsDeps): Turns {
    const waiting = new Map<string, { since: number; due: number }>();
    const running = new Set<string>();
    const idlers: (() => void)[] = [];
    let stopped = false;
    let sweeping: NodeJS.Timeout | undefined;
    let next: NodeJS.Timeout | undefined;
    let sweepRunning: Promise<void> | undefined;

    function wake(conversationId: string, atOnce = false): void {
        if (stopped) return;
        const now = deps.now();
        const since = waiting.get(conversationId)?.since ?? now;
        waiting.set(conversationId, { since, due: atOnce ? now : Math.min(now + deps.burstMs, since + LONGEST_BURST * deps.burstMs) });
        schedule();
    }

    function schedule(): void {
        if (stopped || running.size >= deps.concurrency) return;
        let soonest = Infinity;
        for (const [id, { due }] of waiting) if (due < soonest && !running.has(id)) soonest = due;
        clearTimeout(next);
        next = soonest === Infinity ? undefined : setTimeout(runDue, Math.max(0, soonest - deps.now()));
    }

    function runDue(): void {
        const now = deps.now();
        for (const [conversationId, { due }] of waiting) {
            if (running.size >= deps.concurrency || stopped) return;
            if (due > now || running.has(conversationId)) continue;
            waiting.delete(conversationId);
            running.add(conversationId);
            void run(conversationId);
        }
        schedule();
    }

    async function run(conversationId: string): Promise<void> {
        try {
            const taken = await deps.store.turn(conversationId, deps.now(), deps.decide, deps.leaseMs);
            if (taken) deps.onTurn(taken);
        } catch (error) {
            deps.onError(conversationId, error);
            // The sweep tries again; the count lets `decide` give up on what cannot be digested.
            await deps.store.failTurn(conversationId, String(error)).catch((failure: unknown) => deps.onError(conversationId, failure));
        } finally {
            running.delete(conversationId);
            if (waiting.size > 0) runDue();
            else if (running.size === 0) for (const done of idlers.splice(0)) done();
        }
    }

    async function sweep(): Promise<void> {
        try {
            for (const id of await deps.store.fireTimers(deps.now(), SWEEP_LIMIT)) wake(id, true);
            for (const id of await deps.store.waitingConversations(SWEEP_LIMIT)) if (!waiting.has(id) && !running.has(id)) wake(id);
        } catch (error) {
            deps.onError('sweep', error);
        }
    }

    return {
        wake,
        start() {
            const tick = () => { sweepRunning ??= sweep().finally(() => { sweepRunning = undefined; }); };
            sweeping = setInterval(tick, deps.sweepMs);
            tick();
        },
        async stop() {
            stopped = true;
            clearInterval(sweeping);
            clearTimeout(next);
            waiting.clear();
            await sweepRunning;
            if (running.size > 0) await new Promise<void>((resolve) => idlers.push(resolve));
        },
        async idle() {
            while (waiting.size > 0 || running.size > 0) await new Promise<void>((resolve) => idlers.push(resolve));
        },
    };
}
