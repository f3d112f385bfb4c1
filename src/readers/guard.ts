import { pluggedReading, type MoodReaderPort, type PluggedReading, type ReadHint } from '../mood/index.js';

/** What came of asking. `resting`: not asked, because it failed too often. */
export type Outcome = 'used' | 'late' | 'failed' | 'invalid' | 'resting';

export interface GuardOptions {
    port: MoodReaderPort;
    timeoutMs: number;
    /** Milliseconds on a clock that only goes forward. */
    now: () => number;
    onOutcome: (outcome: Outcome) => void;
    /** Called once when trouble begins, and once when it is over; `why` holds no word of a customer. */
    onTrouble: (why: string | undefined) => void;
}

/** Asks another reader, safely. */
export interface Guard {
    /** Never rejects, and never takes longer than the time-out: a reading of this text, or undefined, for ours to read. */
    ask(text: string, hint: ReadHint): Promise<PluggedReading | undefined>;
}

/** After so many failures in a row it is left alone for a while: customers do not wait for what does not come. */
const REST_AFTER = 5;
const REST_MS = 30_000;

/** @see Guard */
export function createGuard({ port, timeoutMs, now, onOutcome, onTrouble }: GuardOptions): Guard {
    let failures = 0;
    let restUntil = -Infinity;
    let troubled = false;

    function note(outcome: Outcome, why?: string): undefined {
        onOutcome(outcome);
        failures = why === undefined ? 0 : failures + 1;
        if (failures >= REST_AFTER) restUntil = now() + REST_MS;
        if (troubled === (why !== undefined)) return;
        troubled = why !== undefined;
        onTrouble(why);
    }

    return {
        async ask(text, hint) {
            if (now() < restUntil) {
                onOutcome('resting');
                return undefined;
            }
            const late = new AbortController();
            let timer: NodeJS.Timeout | undefined;
            const tooLate = new Promise<typeof LATE>((resolve) => { timer = setTimeout(() => { resolve(LATE); late.abort(); }, timeoutMs); });
            try {
                // Started in a promise, so that a reader that throws at once fails like one that rejects.
                const answer = await Promise.race([Promise.resolve().then(() => port.read(text, hint, late.signal)), tooLate]);
                if (answer === LATE) return note('late', `no answer within ${timeoutMs} ms`);
                const reading = pluggedReading(answer, text);
                if ('fault' in reading) return note('invalid', `not a reading (${reading.fault})`);
                note('used');
                return reading;
            } catch (error) {
                return note('failed', nameOf(error));
            } finally {
                clearTimeout(timer);
            }
        },
    };
}

const LATE = Symbol('late');

/** Messages of errors may quote what was read: only names and codes are kept. */
function nameOf(error: unknown): string {
    const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
    return [...new Set([name, code])].filter((part) => typeof part === 'string' && /^[\w .-]{1,60}$/.test(part)).join(' ') || 'it threw';
}
