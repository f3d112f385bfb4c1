import { createShelf, filesFolder } from '../relay/index.js';
import { openStore } from '../store/open.js';
import type { Store } from '../store/port.js';
import { settings } from './setup.js';

async function withStore<T>(use: (store: Store, config: ReturnType<typeof settings>) => Promise<T>): Promise<T> {
    const config = settings();
    const store = await openStore({ databaseUrl: config.databaseUrl, dataDir: config.dataDir });
    try {
        await store.migrate();
        return await use(store, config);
    } finally {
        await store.close();
    }
}

/** `warmline export --customer ID` */
export async function exportCustomer(customerId: string): Promise<void> {
    const data = await withStore((store) => store.export(customerId));
    process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
}

/** `warmline erase --customer ID` */
export async function eraseCustomer(customerId: string): Promise<void> {
    const erased = await withStore(async (store, config) => {
        const { conversations } = await store.export(customerId);
        const count = await store.erase(customerId);
        // A web customer who has had no turn yet has files all the same: their conversation bears their id.
        const shelf = createShelf({ folder: filesFolder(config.dataDir), now: Date.now });
        for (const id of new Set([customerId, ...conversations.map((one) => one.id)])) await shelf.erase(id);
        return count;
    });
    process.stdout.write(`${erased} conversation${erased === 1 ? '' : 's'} erased.\n`);
    if (erased === 0) process.exitCode = 1;
}
