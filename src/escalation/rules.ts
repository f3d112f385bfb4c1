import { z } from 'zod';
import { ContentError, type ContentFault } from '../errors.js';
import type { Priority, Verdict } from '../model.js';
import { once } from '../text/memory.js';
import { readYaml, type Located } from '../text/yaml.js';
import { compile, type Condition } from './condition.js';
import { pointInto, type Position } from './position.js';

export interface Rule {
    id: string;
    condition: Condition;
    do: Verdict['do'];
    /** Message key of the reason. */
    reason: string;
    /** Left out: the topic's, or normal and nobody's. */
    priority?: Priority;
    team?: string;
    /** Fires at most once per conversation. */
    once: boolean;
    /** Where its id and its condition stand in the file. */
    at: Position;
    whenAt: Position;
}

/** Rules in the order in which they are tried. */
export interface RuleSet { file: string; rules: readonly Rule[] }

// A reason's key is a Fluent identifier, and `reason-<id>` the default one.
const name = z.string().regex(/^[a-zA-Z][a-zA-Z0-9_-]*$/, 'letters, digits and hyphens only, a letter first').max(80);

const ruleSchema = z.strictObject({
    id: name,
    when: z.string().max(2000, 'longer than 2000 characters'),
    do: z.enum(['handoff', 'offer', 'care', 'hold']),
    reason: name.optional(),
    priority: z.enum(['low', 'normal', 'high', 'urgent']).optional(),
    team: z.string().min(1).max(80).optional(),
    once: z.boolean().default(false),
});
const fileSchema = z.strictObject({ rules: z.array(ruleSchema).max(200, 'more than 200 rules') });

/**
 * Reads escalation rules: a YAML list `rules` of {id, when, do, reason?, priority?, team?, once?}, tried from top to bottom.
 * Conditions are CEL over `RuleFacts`; they are typed, checked and compiled here, once.
 * @throws ContentError with every fault; faults of a condition point at the place inside it.
 */
export function parseRules(text: string, file: string): RuleSet {
    const located = readRules(text, file);
    const faults: ContentFault[] = [];
    const seen = new Map<string, number>();
    const places = once('rules:places', text, () => located.value.rules.map((_, i) => ({ at: located.locate(['rules', i, 'id']), whenAt: located.locate(['rules', i, 'when']) })));
    const rules = located.value.rules.flatMap((draft, i): Rule[] => {
        const { at, whenAt } = places[i]!;
        const line = seen.get(draft.id);
        if (line !== undefined) {
            faults.push({ file, ...at, key: draft.id, message: `a rule "${draft.id}" stands on line ${line} already`, remedy: 'give one of them another id' });
        }
        seen.set(draft.id, at.line);
        const result = compile(draft.when);
        if ('condition' in result) return [ruleOf(draft, result.condition, at, whenAt)];
        for (const { start, ...words } of result.troubles) faults.push({ file, ...pointInto(text, whenAt, draft.when, start), key: `${draft.id}.when`, ...words });
        return [];
    });
    if (faults.length > 0) throw new ContentError(faults);
    return { file, rules };
}

/** Aliases that lead nowhere, or multiply, are found by the YAML library only when it unfolds the document. */
function readRules(text: string, file: string): Located<z.infer<typeof fileSchema>> {
    try {
        return readYaml(text, file, fileSchema, 'rules');
    } catch (error) {
        if (error instanceof ContentError) throw error;
        throw new ContentError([{ file, line: 1, column: 1, message: `not usable YAML: ${String(error)}`, remedy: 'write the value out instead of an alias (*name)' }]);
    }
}

function ruleOf({ when: _, ...draft }: z.infer<typeof ruleSchema>, condition: Condition, at: Position, whenAt: Position): Rule {
    return { ...draft, reason: draft.reason ?? `reason-${draft.id}`, condition, at, whenAt };
}

