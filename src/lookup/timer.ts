const PREFIX = 'lookup:';

/** The name of the timer that stands for a question put to another system, while its answer is awaited. */
export const timerOf = (asked: string): string => `${PREFIX}${asked}`;

/** The question a timer of this name stands for. */
export const askedBy = (timer: string): string | undefined => (timer.startsWith(PREFIX) ? timer.slice(PREFIX.length) : undefined);
