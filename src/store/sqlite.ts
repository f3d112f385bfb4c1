import { open, type FileHandle } from 'node:fs/promises';
import { setTimeout as later } from 'node:timers/promises';
import Database from 'better-sqlite3';
import {
    CompiledQuery, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler,
    type DatabaseConnection, type Dialect, type Driver, type Kysely, type QueryResult,
} from 'kysely';
import { batched } from './batch.js';
import type { Run } from './prepared.js';

// Taken once: tests that replace the clock must not stop the store.
const sleep = later;

/** How often a statement is tried while another process holds the write lock, with at most `LONGEST_WAIT_MS` between two tries: about 10 s in all. */
const TRIES = 500;
const LONGEST_WAIT_MS = 20;

/**
 * Opens the file for one connection. Kysely's own SQLite dialect compiles every statement anew, begins transactions without the write lock
 * (so that two processes can fail each other half-way) and blocks the event loop while it waits for another process; this one does not.
 * A commit survives the end of the process at once, and a power cut once `flusher` has been awaited.
 * `run` is the way past Kysely's promises for statements inside a transaction.
 */
export function sqliteDialect(file: string): { dialect: Dialect; run: Run } {
    const driver = new SqliteDriver(() => openFile(file));
    return {
        dialect: {
            createAdapter: () => new TransactionalAdapter(),
            createDriver: () => driver,
            createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
            createQueryCompiler: () => new SqliteQueryCompiler(),
        },
        run: (query) => driver.connection.run(query),
    };
}

function openFile(file: string): Database.Database {
    const database = new Database(file, { timeout: 10_000 });
    database.pragma('journal_mode = WAL');
    // Commits go to the write-ahead log without waiting for the disk; whoever needs certainty awaits `flusher`.
    database.pragma('synchronous = NORMAL');
    database.pragma('secure_delete = ON');
    database.pragma('journal_size_limit = 67108864');
    // The same few pages change in every turn: carried over into the database every 8,000 pages (32 MB) instead of every 1,000, most are carried once.
    database.pragma('wal_autocheckpoint = 8000');
    // From here on waiting is done without blocking: see `run`.
    database.pragma('busy_timeout = 0');
    return database;
}

export interface Flusher { flush: () => Promise<void>; close: () => Promise<void> }

/**
 * What `synchronous = FULL` does inside every commit, done outside: the log is forced to disk off the main thread, once for all commits that wait for it.
 * A commit that has left the log by then is safe too: SQLite forces log and database to disk around a checkpoint (https://sqlite.org/pragma.html#pragma_synchronous).
 * `flush` resolves once everything committed before the call is on the disk.
 * @param log the write-ahead log; it exists from the first commit until the last connection is closed
 */
export function flusher(log: string): Flusher {
    let handle: FileHandle | undefined;
    const flush = batched(async (waiting: undefined[]) => {
        // SQLite holds no locks on this file, so that a handle of our own does no harm to them.
        handle ??= await open(log, 'r+');
        await handle.datasync();
        return waiting;
    }, Infinity);
    return {
        flush: async () => { await flush(undefined); },
        close: async () => { await handle?.close(); },
    };
}

/** Migrations run inside a transaction: SQLite can undo them, and the write lock keeps a second process waiting. */
class TransactionalAdapter extends SqliteAdapter {
    override get supportsTransactionalDdl(): boolean { return true; }
}

/** One connection, handed out in order of asking; whoever holds it holds it across awaits, so transactions never mix. */
class SqliteDriver implements Driver {
    private database!: Database.Database;
    connection!: SqliteConnection;
    private last: Promise<void> = Promise.resolve();
    private release = (): void => {};

    constructor(private readonly open: () => Database.Database) {}

    async init(): Promise<void> {
        this.database = this.open();
        this.connection = new SqliteConnection(this.database);
    }

    async acquireConnection(): Promise<DatabaseConnection> {
        const before = this.last;
        let release = (): void => {};
        this.last = new Promise((resolve) => { release = resolve; });
        await before;
        this.release = release;
        return this.connection;
    }

    async releaseConnection(): Promise<void> { this.release(); }
    async beginTransaction(): Promise<void> { await this.connection.executeQuery(BEGIN); }
    async commitTransaction(): Promise<void> { await this.connection.executeQuery(COMMIT); }

    async rollbackTransaction(): Promise<void> {
        // SQLite has rolled back by itself after some errors (disk full, I/O).
        if (this.database.inTransaction) await this.connection.executeQuery(ROLLBACK);
    }

    async destroy(): Promise<void> {
        await this.acquireConnection();
        this.database.close();
    }
}

const BEGIN = CompiledQuery.raw('begin immediate');
const COMMIT = CompiledQuery.raw('commit');
const ROLLBACK = CompiledQuery.raw('rollback');

class SqliteConnection implements DatabaseConnection {
    private readonly statements = new Map<string, Database.Statement<unknown[]>>();

    constructor(private readonly database: Database.Database) {}

    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
        for (let tries = 1; ; tries += 1) {
            try {
                return this.run(query);
            } catch (error) {
                if (!isBusy(error) || tries === TRIES) throw error;
                await sleep(Math.min(tries, LONGEST_WAIT_MS));
            }
        }
    }

    /** @throws SqliteError `SQLITE_BUSY` outside a transaction while another process writes */
    run<R>({ sql, parameters }: Pick<CompiledQuery, 'sql' | 'parameters'>): QueryResult<R> {
        let statement = this.statements.get(sql);
        if (!statement) {
            statement = this.database.prepare(sql);
            if (this.statements.size < MOST_STATEMENTS) this.statements.set(sql, statement);
        }
        if (statement.reader) return { rows: statement.all(parameters as unknown[]) as R[] };
        return { rows: [], numAffectedRows: BigInt(statement.run(parameters as unknown[]).changes) };
    }

    // eslint-disable-next-line require-yield
    async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
        throw new Error('The store does not stream.');
    }
}

/** The store's own statements are about fifty; ad-hoc filters of the desk must not pile up. */
const MOST_STATEMENTS = 200;

function isBusy(error: unknown): boolean {
    return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
