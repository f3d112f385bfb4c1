import { LineCounter, isMap, isSeq, parseDocument, type Document, type Node } from 'yaml';
import type { z } from 'zod';
import { ContentError, type ContentFault } from '../errors.js';
import { once } from './memory.js';

/** A YAML file read against a schema, able to say where each value stands. */
export interface Located<T> {
    value: T;
    /** Line and column (from 1) of the value at `path`, or of its nearest existing parent. */
    locate(path: readonly PropertyKey[]): { line: number; column: number };
}

/**
 * Reads YAML and checks it against a zod schema. With a `kind`, a name for the schema, what came of it is remembered.
 * @throws ContentError with file, line, column and key of every fault: broken YAML, unknown keys, wrong types.
 */
export function readYaml<T>(text: string, file: string, schema: z.ZodType<T>, kind?: string): Located<T> {
    // Places are asked for only where something is wrong, so a text that is remembered need not be parsed for them.
    let parsed: Parsed | undefined;
    const document = () => (parsed ??= parse(text, file));
    const locate = (path: readonly PropertyKey[]) => document().position(offsetOf(document().doc, path));
    const read = () => {
        const checked = schema.safeParse(document().doc.toJS({ maxAliasCount: 50 }) ?? {});
        if (checked.success) return checked.data;
        throw new ContentError(checked.error.issues.flatMap((issue) => faultsOf(issue).map(({ path, ...fault }): ContentFault => ({
            file, ...locate(path), key: path.join('.'), ...fault,
        }))));
    };
    return { value: kind ? once(`yaml:${kind}`, text, read) : read(), locate };
}

interface Parsed { doc: Document; position(offset: number): { line: number; column: number } }

function parse(text: string, file: string): Parsed {
    const lines = new LineCounter();
    const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const position = (offset: number) => { const at = lines.linePos(offset); return { line: Math.max(at.line, 1), column: Math.max(at.col, 1) }; };
    if (doc.errors.length === 0) return { doc, position };
    throw new ContentError(doc.errors.map((error) => ({
        file, ...position(error.pos[0]), message: `not valid YAML: ${error.message}`, remedy: 'correct the indentation or quoting here',
    })));
}

interface Fault { path: PropertyKey[]; message: string; remedy: string }

/** One fault per thing to correct: several unknown keys of one map are several faults, each at its own line. */
function faultsOf(issue: z.core.$ZodIssue): Fault[] {
    if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, message: issue.message, remedy: remedyFor(issue) }];
    return issue.keys.map((key) => ({ path: [...issue.path, key], message: `unknown key "${key}"`, remedy: `remove "${key}" or correct the spelling` }));
}

function offsetOf(doc: Document, path: readonly PropertyKey[]): number {
    let node: unknown = doc.contents;
    let offset = (node as Node | null)?.range?.[0] ?? 0;
    for (const step of path) {
        if (isMap(node)) {
            const pair = node.items.find((item) => String((item.key as { value?: unknown })?.value ?? item.key) === String(step));
            if (!pair) break;
            offset = (pair.key as Node | null)?.range?.[0] ?? offset;
            node = pair.value;
        } else if (isSeq(node)) {
            node = node.items[Number(step)];
        } else break;
        if (!isMap(node) && !isSeq(node)) offset = (node as Node | null)?.range?.[0] ?? offset;
    }
    return offset;
}

function remedyFor(issue: z.core.$ZodIssue): string {
    if (issue.code === 'custom' && typeof issue.params?.remedy === 'string') return issue.params.remedy;
    if (issue.code === 'invalid_value') return `use one of ${issue.values.map(String).join(', ')}`;
    if (issue.code === 'invalid_type') return `give a ${issue.expected} here`;
    return 'correct the value';
}
