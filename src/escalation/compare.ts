import type { Call } from './replay.js';

export const CHANGES = ['gained', 'lost', 'earlier', 'later', 'otherwise'] as const;
export type Change = (typeof CHANGES)[number];

/** What other rules do to one dialogue: whether and at which line they call a person, or, at the same line, for another reason, with another priority or for another team. Undefined if all that is alike. */
export function changeOf(before: Call | undefined, after: Call | undefined): Change | undefined {
    if (!before || !after) return before ? 'lost' : after && 'gained';
    if (before.at !== after.at) return after.at < before.at ? 'earlier' : 'later';
    const differs = (['rule', 'reason', 'priority', 'team'] as const).some((part) => before.verdict[part] !== after.verdict[part]);
    return differs ? 'otherwise' : undefined;
}
