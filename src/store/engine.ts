import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, PostgresDialect, sql, type RawBuilder } from 'kysely';
import { WarmlineError } from '../errors.js';
import type { Serials } from './migrations.js';
import type { Run } from './prepared.js';
import { flusher, sqliteDialect } from './sqlite.js';
import type { Tables } from './tables.js';

/** A database, and everything in which the two kinds differ. */
export interface Engine {
    db: Kysely<Tables>;
    close: () => Promise<void>;
    serial: Serials;
    /** There is one connection: transactions follow each other, whoever asks, and a statement inside one is answered on the spot. */
    alone?: Run;
    /** Resolves once everything committed before the call is safe from a power cut. */
    durable: () => Promise<void>;
    /** Ends a query whose rows are to stay locked until the end of the transaction; it waits for whoever holds them. */
    locked: RawBuilder<unknown>;
    /** The same for the rows of one table, passing over those that somebody else holds. */
    lockedOrSkipped: (table: string) => RawBuilder<unknown>;
    /** Lets only one transaction at a time past this point, for the same name. */
    exclusive: (on: Kysely<Tables>, name: string) => Promise<void>;
    /** The transaction was undone through no fault of its own and may be run again. */
    mayRetry: (error: unknown) => boolean;
    /** Called after an erasure, to get what was erased out of the files. */
    scrub: () => Promise<void>;
}

export interface StoreOptions {
    /** `postgres://…`; absent: SQLite in `dataDir`. */
    databaseUrl?: string;
    /** Folder of the SQLite file `warmline.db`; made if missing. */
    dataDir: string;
    /** SQLite only. `FULL` (default): what was stored survives a power cut. `NORMAL` waits less for the disk and survives a crash of the process only. */
    synchronous?: 'FULL' | 'NORMAL';
    log?: (line: string) => void;
}

/**
 * Opens the database and makes sure that it answers.
 * @throws WarmlineError `store` if it cannot be reached or opened, `config` if the URL is of an unknown kind
 */
export async function openEngine(options: StoreOptions): Promise<Engine> {
    if (!options.databaseUrl) return openSqlite(options);
    if (/^postgres(ql)?:\/\//i.test(options.databaseUrl)) return openPostgres(options.databaseUrl, options.log ?? (() => {}));
    throw new WarmlineError('config', 'DATABASE_URL is of an unknown kind', 'Give a postgres:// address, or leave it empty to use SQLite.');
}

/** Where SQLite keeps everything. */
export const sqliteFile = (dataDir: string): string => join(dataDir, 'warmline.db');

async function openSqlite({ dataDir, synchronous = 'FULL' }: StoreOptions): Promise<Engine> {
    const file = sqliteFile(dataDir);
    const { dialect, run } = sqliteDialect(file);
    const db = new Kysely<Tables>({ dialect });
    await ping(db, () => mkdirSync(dataDir, { recursive: true, mode: 0o700 }), {
        fault: `The database ${file} cannot be opened`, remedy: 'Check DATA_DIR: the folder must be writable and on a local disk.',
    });
    const log = flusher(`${file}-wal`);
    return {
        db,
        close: async () => { await db.destroy(); await log.close(); },
        alone: run,
        serial: { growing: sql`integer primary key`, unique: sql`integer primary key autoincrement` },
        durable: synchronous === 'FULL' ? log.flush : () => Promise.resolve(),
        // A SQLite transaction is alone from its first statement on.
        locked: sql``,
        lockedOrSkipped: () => sql``,
        exclusive: () => Promise.resolve(),
        mayRetry: () => false,
        scrub: async () => { await sql`pragma wal_checkpoint(truncate)`.execute(db); },
    };
}

async function openPostgres(url: string, log: (line: string) => void): Promise<Engine> {
    // Loaded by those who use it.
    const { default: pg } = await import('pg');
    // Numbers of eight bytes arrive as text by default; ours (times, counters) stay far below 2^53.
    const parserOf = (oid: number, format?: 'text' | 'binary') => (oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text'));
    const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: 'warmline', types: { getTypeParser: parserOf } });
    // Without a listener, a connection lost while idle would end the process.
    pool.on('error', (error) => log(`PostgreSQL: an idle connection was lost: ${error.message}`));
    const db = new Kysely<Tables>({
        dialect: new PostgresDialect({
            pool,
            // A process that vanishes in the middle of a turn must not keep its conversation locked.
            onCreateConnection: async (connection) => { await connection.executeQuery(sql`set idle_in_transaction_session_timeout = 30000`.compile(db)); },
        }),
    });
    await ping(db, () => {}, { fault: 'PostgreSQL cannot be reached', remedy: 'Check DATABASE_URL, and that the server runs and lets this user in.' });
    return {
        db,
        close: () => db.destroy(),
        serial: { growing: sql`bigserial primary key`, unique: sql`bigserial primary key` },
        // Its commits are.
        durable: () => Promise.resolve(),
        locked: sql`for update`,
        lockedOrSkipped: (table) => sql`for update of ${sql.table(table)} skip locked`,
        exclusive: async (on, name) => { await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(on); },
        mayRetry: (error) => RETRIED.has((error as { code?: string }).code ?? ''),
        scrub: () => Promise.resolve(),
    };
}

/** Finds out now, rather than at the first customer, whether the database answers. */
async function ping(db: Kysely<Tables>, prepare: () => void, { fault, remedy }: { fault: string; remedy: string }): Promise<void> {
    try {
        prepare();
        await sql`select 1`.execute(db);
    } catch (cause) {
        await db.destroy();
        throw new WarmlineError('store', `${fault}: ${reasonOf(cause)}`, remedy, { cause });
    }
}

/** Node reports a host with several addresses as one error without words, around one per address. */
function reasonOf(error: unknown): string {
    if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
    return error instanceof Error ? error.message : String(error);
}

/** serialization_failure, deadlock_detected */
const RETRIED = new Set(['40001', '40P01']);
const INT8 = 20;
