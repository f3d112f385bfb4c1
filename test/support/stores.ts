/**
 * Runs a suite against both databases. PostgreSQL is a private cluster in a temporary folder, started once per run and stopped at its end;
 * TEST_DATABASE_URL names another server to use instead. Without PostgreSQL its half is skipped, unless CI=true.
 */
import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';
import { openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/port.js';

export interface StorePlace {
    kind: 'sqlite' | 'postgres';
    /** Opens one more store on the same database, as another process would; closed after the test. */
    open(): Promise<Store>;
    /** The same without bringing the schema up to date. */
    openRaw(): Promise<Store>;
    /** What `openStore` needs to open this database, for a process of its own. */
    options(): { dataDir: string; databaseUrl?: string };
    /** Runs a statement behind the store's back. */
    sql(text: string): Promise<Record<string, unknown>[]>;
    /** PostgreSQL only: runs a statement in a transaction that stays open until the function returned is called. */
    hold(text: string): Promise<() => Promise<void>>;
}

/** Calls `suite` once per database, inside a `describe` of its name. Every test finds an empty database. */
export function onBothStores(suite: (place: StorePlace) => void): void {
    describe('on SQLite', () => suite(sqlitePlace()));
    describe('on PostgreSQL', () => suite(postgresPlace()));
}

function sqlitePlace(): StorePlace {
    const opened: Store[] = [];
    let dataDir = '';
    beforeEach(() => { dataDir = mkdtempSync(join(tmpdir(), 'warmline-store-')); });
    afterEach(async () => {
        await closeAll(opened);
        rmSync(dataDir, { recursive: true, force: true });
    });
    return {
        kind: 'sqlite',
        options: () => ({ dataDir }),
        ...opener(opened, () => ({ dataDir })),
        sql(text) {
            const database = new Database(join(dataDir, 'warmline.db'));
            try {
                const statement = database.prepare(text);
                return Promise.resolve(statement.reader ? statement.all() as Record<string, unknown>[] : (statement.run(), []));
            } finally {
                database.close();
            }
        },
        hold: () => Promise.reject(new Error('SQLite has one writer at a time.')),
    };
}

function postgresPlace(): StorePlace {
    const opened: Store[] = [];
    let server: string | undefined;
    let name = '';
    const url = () => databaseUrl(server!, name);
    before(async function () {
        this.timeout(60_000);
        server = startPostgres();
        if (server === undefined) return this.skip();
    });
    beforeEach(async () => {
        name = `warmline_test_${process.pid}_${databases += 1}`;
        await query(databaseUrl(server!, 'postgres'), `create database ${name}`);
    });
    afterEach(async () => {
        await closeAll(opened);
        await query(databaseUrl(server!, 'postgres'), `drop database ${name} with (force)`);
    });
    return {
        kind: 'postgres',
        options: () => ({ dataDir: '', databaseUrl: url() }),
        ...opener(opened, () => ({ dataDir: '', databaseUrl: url() })),
        sql: (text) => query(url(), text),
        async hold(text) {
            const client = new pg.Client({ connectionString: url() });
            await client.connect();
            await client.query('begin');
            await client.query(text);
            return async () => { await client.query('commit'); await client.end(); };
        },
    };
}

/** A database for a whole suite, to open as often as wanted; `drop` once all are closed. Undefined where there is no PostgreSQL. */
export async function ownDatabase(kind: StorePlace['kind']): Promise<{ open(): Promise<Store>; drop(): Promise<void> } | undefined> {
    if (kind === 'sqlite') {
        const dataDir = mkdtempSync(join(tmpdir(), 'warmline-store-'));
        return { open: () => openStore({ dataDir }), drop: async () => rmSync(dataDir, { recursive: true, force: true }) };
    }
    const server = startPostgres();
    if (server === undefined) return undefined;
    const name = `warmline_test_${process.pid}_${databases += 1}`;
    await query(databaseUrl(server, 'postgres'), `create database ${name}`);
    return {
        open: () => openStore({ dataDir: '', databaseUrl: databaseUrl(server, name) }),
        drop: async () => { await query(databaseUrl(server, 'postgres'), `drop database ${name} with (force)`); },
    };
}

let databases = 0;

function opener(opened: Store[], options: () => { dataDir: string; databaseUrl?: string }): Pick<StorePlace, 'open' | 'openRaw'> {
    async function openRaw(): Promise<Store> {
        const store = await openStore(options());
        opened.push(store);
        return store;
    }
    return {
        openRaw,
        async open() {
            const store = await openRaw();
            await store.migrate();
            return store;
        },
    };
}

async function closeAll(opened: Store[]): Promise<void> {
    await Promise.all(opened.splice(0).map((store) => store.close()));
}

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
        return (await client.query<Record<string, unknown>>(text)).rows;
    } finally {
        await client.end();
    }
}

function databaseUrl(server: string, name: string): string {
    const url = new URL(server);
    url.pathname = `/${name}`;
    return url.href;
}

/* ---------- the cluster ---------- */

let cluster: { url: string; stop?: () => void } | undefined;
let missing = false;

// A root hook: this file is loaded with the first spec that needs it.
after(() => cluster?.stop?.());

/** Address of a server to make databases on; undefined if there is none. */
function startPostgres(): string | undefined {
    if (process.env['TEST_DATABASE_URL']) return process.env['TEST_DATABASE_URL'];
    if (cluster) return cluster.url;
    const bin = postgresFolder();
    if (bin) return (cluster = startCluster(bin)).url;
    const reason = 'PostgreSQL is not installed (initdb was not found) and TEST_DATABASE_URL is not set';
    if (process.env['CI'] === 'true') throw new Error(reason);
    if (!missing) console.warn(`    PostgreSQL tests are skipped: ${reason}.`);
    missing = true;
    return undefined;
}

function postgresFolder(): string | undefined {
    const debian = '/usr/lib/postgresql';
    const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)).map((version) => join(debian, version, 'bin')) : [];
    return [...versions, ...(process.env['PATH'] ?? '').split(':')].find((folder) => existsSync(join(folder, 'initdb')));
}

function startCluster(bin: string): { url: string; stop: () => void } {
    const folder = mkdtempSync(join(tmpdir(), 'warmline-pg-'));
    // initdb refuses to run as root.
    const root = userInfo().uid === 0;
    const run = (tool: string, ...args: string[]) => {
        const [command, ...rest] = root ? ['runuser', '-u', 'postgres', '--', join(bin, tool), ...args] : [join(bin, tool), ...args];
        // No pipes: the server inherits them, and whoever reads them would wait for the server to end.
        execFileSync(command!, rest, { stdio: 'ignore', cwd: '/' });
    };
    if (root) chownSync(folder, Number(execFileSync('id', ['-u', 'postgres'])), Number(execFileSync('id', ['-g', 'postgres'])));
    const data = join(folder, 'data');
    run('initdb', '-D', data, '-U', 'warmline', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync');
    const settings = { listen_addresses: '', unix_socket_directories: folder, fsync: 'off', full_page_writes: 'off', max_connections: '100', deadlock_timeout: '200ms' };
    const flags = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`).join(' ');
    run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', flags, 'start');
    let stopped = false;
    const stop = () => {
        if (stopped) return;
        stopped = true;
        run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
        rmSync(folder, { recursive: true, force: true });
    };
    // When the run is cut short.
    process.once('exit', stop);
    for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
    return { url: `postgres://warmline@${encodeURIComponent(folder)}/postgres`, stop };
}
