// Taken once: tests that replace the clock must not stop the store.
const afterThisTick = setImmediate;

interface Job<I, O> { item: I; resolve: (result: O) => void; reject: (error: unknown) => void }

/**
 * Group commit: calls that arrive together, or while an earlier group is being written, share one transaction and so one wait for the disk.
 * Items keep their order. If a group fails, its items are tried one by one, so that only the guilty one is refused.
 * @param run writes the items in order, all or nothing, and returns a result for each
 */
export function batched<I, O>(run: (items: I[]) => Promise<O[]>, most = 100): (item: I) => Promise<O> {
    let waiting: Job<I, O>[] = [];
    let running = false;

    async function drain(): Promise<void> {
        while (waiting.length > 0) {
            const jobs = waiting.slice(0, most);
            waiting = waiting.slice(most);
            await settle(jobs);
        }
        running = false;
    }

    async function settle(jobs: Job<I, O>[]): Promise<void> {
        try {
            const results = await run(jobs.map((job) => job.item));
            jobs.forEach((job, at) => job.resolve(results[at]!));
        } catch (error) {
            if (jobs.length === 1) return jobs[0]!.reject(error);
            for (const job of jobs) await settle([job]);
        }
    }

    return (item) => new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        if (running) return;
        running = true;
        afterThisTick(() => void drain());
    });
}
