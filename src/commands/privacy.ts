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
        const shelf = createShelf({ folder: filesFolder(config.dataDir), now: Date.now });
        const { conversations } = await store.export(customerId);
        // Before, because should this process die in between nothing would name them any more; and after, for those who were not heard yet and what came meanwhile.
        for (const { id } of conversations) await shelf.erase(id);
        const gone = await store.erase(customerId);
        // A web customer who has said nothing yet may have files all the same: their conversation bears their id.
        for (const id of new Set([customerId, ...gone])) await shelf.erase(id);
        return gone.length;
    });
    process.stdout.write(`${erased} conversation${erased === 1 ? '' : 's'} erased.\n`);
    if (erased === 0) process.exitCode = 1;
}
