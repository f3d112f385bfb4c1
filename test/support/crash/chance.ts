/** A source of chance that repeats itself: the same seed gives the same numbers. */
export interface Chance {
    /** 0 up to, not including, 1. */
    next(): number;
    /** A whole number from `low` to `high`, both included. */
    whole(low: number, high: number): number;
    /** True once in so many times on average, given as 0–1. */
    happens(share: number): boolean;
    of<T>(list: readonly T[]): T;
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough to draw lots in a test. */
export function chanceOf(seed: number): Chance {
    let state = seed >>> 0;
    const next = (): number => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
    const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
    return { next, whole, happens: (share) => next() < share, of: (list) => list[whole(0, list.length - 1)]! };
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });
