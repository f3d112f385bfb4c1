import type { Compilable, Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** Stands in a query for a value that is given when it runs. */
class Slot { constructor(readonly name: string) {} }

/** Inside a query: the place of the parameter `name`. */
export type Param<P> = <K extends keyof P & string>(name: K) => P[K];
/** Answers a statement at once. */
export type Run = <R>(query: { sql: string; parameters: readonly unknown[] }) => { rows: R[] };
export type Prepared<P, R> = (on: Kysely<Tables>, params: P) => Promise<R[]>;

const shortcuts = new WeakMap<object, Run>();

/** From now on statements on this transaction go by `run`, past the five promises Kysely makes for each. */
export function shorten(trx: Kysely<Tables>, run: Run): void {
    shortcuts.set(trx, run);
}

/**
 * Builds and compiles a query once; Kysely would otherwise do both again at every run, which costs more than SQLite needs to answer.
 * @returns a function that runs it on a database or inside a transaction and resolves to its rows
 */
export function prepare<P, R>(build: (param: Param<P>) => Compilable<R>): Prepared<P, R> {
    const compiled = build((name) => new Slot(name) as never).compile();
    const fixed = compiled.parameters;
    return async (on, params) => {
        const parameters = fixed.map((value) => (value instanceof Slot ? storable(params[value.name as keyof P]) : value));
        const run = shortcuts.get(on);
        return run ? run<R>({ sql: compiled.sql, parameters }).rows : (await on.executeQuery<R>({ ...compiled, parameters })).rows;
    };
}

/** NUL is refused by PostgreSQL, half of a surrogate pair by UTF-8. JSON escapes both; in bare texts, such as ids, they become U+FFFD on both databases. */
export function storableText(text: string): string {
    return UNSURE.test(text) ? text.replace(UNSTORABLE, '\ufffd') : text;
}

const UNSURE = /[\0\ud800-\udfff]/;
const UNSTORABLE = /[\0\p{Surrogate}]/gu;

function storable(value: unknown): unknown {
    return typeof value === 'string' ? storableText(value) : value ?? null;
}
