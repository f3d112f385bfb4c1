export interface Newest {
    /** Asks, or asks again where an answer is under way. Settles when an answer of its own or a later one has been taken, or none came. */
    load(): Promise<void>;
    /** Something has changed that an answer under way may not know yet. */
    changed(): void;
}

/**
 * Answers may overtake each other, and what a stream tells may overtake an answer: taken as they come, an old one would stand until
 * something else happens. So one question is asked at a time, and an answer that is out of date when it comes is not taken but asked
 * for again. Only the very first is taken in any case: something old is better than an empty page.
 */
export function newest<T>(ask: () => Promise<T>, take: (answer: T) => void, blame: (error: unknown) => void): Newest {
    let [outdated, taken] = [false, false];
    let running: Promise<void> | undefined;

    const run = async () => {
        try {
            do {
                outdated = false;
                const answer = await ask();
                if (outdated && taken) continue;
                taken = true;
                take(answer);
            } while (outdated);
        } catch (error) {
            blame(error);
        } finally {
            running = undefined;
        }
    };
    return {
        load() {
            outdated = true;
            return running ??= run();
        },
        changed() { outdated = true; },
    };
}
