import type { DialogState } from '../model.js';
import type { DialogStep } from './types.js';
import { given, type Topic } from './topic.js';

/** What the problem in hand may ask other systems now: its look-ups whose facts are all known. */
export function lookupsDue(topics: ReadonlyMap<string, Topic>, { form }: DialogState): NonNullable<DialogStep['lookups']> {
    const topic = form && topics.get(form.topic);
    if (!topic || topic.lookups.length === 0) return [];
    return topic.lookups.flatMap(({ name, needs }) => {
        const args = needs.flatMap((slot) => { const value = given(form, slot)?.value; return value === undefined ? [] : [[slot, value] as const]; });
        return args.length === needs.length ? [{ topic: topic.id, name, args: Object.fromEntries(args) }] : [];
    });
}
