import { LineCounter, isMap, isSeq, parseDocument, type Document, type Node } from 'yaml';
import type { z } from 'zod';
import { ContentError, type ContentFault } from '../errors.js';
import { once } from './memory.js';
import { nearest } from './nearest.js';

/** A YAML file read against a schema, able to say where each value stands. */
export interface Located<T> {
    value: T;
    /** Line and column (from 1) of the value at `path`, or of its nearest existing parent. */
    locate(path: readonly PropertyKey[]): { line: number; column: number };
    /** A path as people read it; what stands in a list goes by its id or name: `slots.order.type`. */
    nameOf(path: readonly PropertyKey[]): string;
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
    const nameOf = (path: readonly PropertyKey[]) => named(document().doc, path).join('.');
    const read = () => {
        const checked = schema.safeParse(document().doc.toJS({ maxAliasCount: 50 }) ?? {});
        if (checked.success) return checked.data;
        throw new ContentError(checked.error.issues.flatMap((issue) => faultsOf(issue, schema).map(({ path, ...fault }): ContentFault => ({
            file, ...locate(path), key: nameOf(path), ...fault,
        }))));
    };
    return { value: kind ? once(`yaml:${kind}`, text, read) : read(), locate, nameOf };
}

interface Parsed { doc: Document; position(offset: number): { line: number; column: number } }

function parse(text: string, file: string): Parsed {
    const lines = new LineCounter();
    const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const position = (offset: number) => { const at = lines.linePos(offset); return { line: Math.max(at.line, 1), column: Math.max(at.col, 1) }; };
    if (doc.errors.length === 0) return { doc, position };
    // One wrong indent makes what follows look wrong too.
    const [first] = doc.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
    throw new ContentError([{ file, ...position(first!.pos[0]), message: `not valid YAML: ${first!.message}`, remedy: 'correct the indentation or quoting here; the rest of the file was not read' }]);
}

interface Fault { path: PropertyKey[]; message: string; remedy: string }

/** One fault per thing to correct: several unknown keys of one map are several faults, each at its own line. */
function faultsOf(issue: z.core.$ZodIssue, schema: z.ZodType): Fault[] {
    if (issue.code === 'invalid_key') return issue.issues.map(({ message }) => ({ path: issue.path, message: `"${String(issue.path.at(-1))}" cannot stand here: ${message}`, remedy: 'correct the key, the word before the colon' }));
    if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, message: issue.message, remedy: remedyFor(issue) }];
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => {
        const near = nearest(key, known);
        return { path: [...issue.path, key], message: `unknown key "${key}"`, remedy: near ? `did you mean ${near}?` : known.length > 0 ? `use one of ${known.join(', ')}, or remove "${key}"` : `remove "${key}" or correct the spelling` };
    });
}

type Def = { type: string; innerType?: z.ZodType; in?: z.ZodType; out?: z.ZodType; element?: z.ZodType; valueType?: z.ZodType; shape?: Record<string, z.ZodType> };
const defOf = (schema: z.ZodType): Def => schema._zod.def as unknown as Def;

/** The keys a schema knows at a path; none where it is not one map of named keys. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
    let at: z.ZodType | undefined = plain(schema);
    for (const step of path) {
        if (!at) return [];
        const { shape, element, valueType }: Def = defOf(at);
        const next: z.ZodType | undefined = shape?.[String(step)] ?? element ?? valueType;
        at = next && plain(next);
    }
    return Object.keys((at && defOf(at).shape) ?? {});
}

/** Without what makes it optional or changes it. */
function plain(schema: z.ZodType): z.ZodType {
    const { type, innerType, in: from, out } = defOf(schema);
    if (innerType) return plain(innerType);
    return type === 'pipe' ? plain(defOf(from!).type === 'transform' ? out! : from!) : schema;
}

/** What a path leads through; the entries of a list by their id or name, if they have one. */
function named(doc: Document, path: readonly PropertyKey[]): string[] {
    let node: unknown = doc.contents;
    return path.map((step) => {
        const inside = isMap(node) ? node.get(String(step), true) : isSeq(node) ? node.items[Number(step)] : undefined;
        const called = isSeq(node) && isMap(inside) ? inside.get('id') ?? inside.get('name') : undefined;
        node = inside;
        return typeof called === 'string' && /^[\w-]+$/.test(called) ? called : String(step);
    });
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
