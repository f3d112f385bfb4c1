export const CHANGES = ['gained', 'lost', 'earlier', 'later'] as const;
export type Change = (typeof CHANGES)[number];

/** What other rules do to one dialogue; undefined if they call a person at the same line, or neither does. */
export function changeOf(before: number | null, after: number | null): Change | undefined {
    if (before === after) return undefined;
    if (before === null) return 'gained';
    if (after === null) return 'lost';
    return after < before ? 'earlier' : 'later';
}
