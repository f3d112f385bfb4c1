import { Migrator } from 'kysely';
import { WarmlineError } from '../errors.js';
import { createContext } from './context.js';
import { createDeliveries } from './deliveries.js';
import { openEngine, type Engine, type StoreOptions } from './engine.js';
import { createElsewhere } from './elsewhere.js';
import { createInbox } from './inbox.js';
import { createMailbox } from './mailbox.js';
import { migrations } from './migrations.js';
import type { Store } from './port.js';
import { createPrivacy } from './privacy.js';
import { createReading } from './reading.js';
import { createRoster } from './roster.js';
import { createTurn } from './turn.js';

export type { StoreOptions } from './engine.js';

/**
 * Opens the memory of everything: PostgreSQL if a `databaseUrl` is given, otherwise a SQLite file in `dataDir`. Call `migrate` before anything else.
 * @throws WarmlineError `store` or `config`, saying what to correct
 */
export async function openStore(options: StoreOptions): Promise<Store> {
    const engine = await openEngine(options);
    const context = createContext(engine, options.log ?? (() => {}));
    const { turn, hold } = createTurn(context);
    return {
        migrate: () => migrate(engine),
        close: engine.close,
        turn,
        ...createInbox(context),
        ...createDeliveries(context),
        ...createReading(context),
        ...createRoster(context),
        ...createMailbox(context),
        ...createPrivacy(context, hold),
        ...createElsewhere(context),
        onChange: context.onChange,
    };
}

async function migrate({ db, serial }: Engine): Promise<void> {
    const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations(serial)) } });
    const { error } = await migrator.migrateToLatest();
    if (!error) return;
    throw new WarmlineError(
        'store', `The database could not be brought up to date: ${error instanceof Error ? error.message : String(error)}`,
        'If a newer version of Warmline has used this database, run that version; otherwise check the rights of the database user and the free space.', { cause: error },
    );
}
