import { openStore } from '../store/open.js';
import type { Store } from '../store/port.js';
import { settings } from './setup.js';

async function withStore<T>(use: (store: Store) => Promise<T>): Promise<T> {
    const config = settings();
    const store = await openStore({ databaseUrl: config.databaseUrl, dataDir: config.dataDir });
    try {
        await store.migrate();
        return await use(store);
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
    const erased = await withStore((store) => store.erase(customerId));
    process.stdout.write(`${erased} conversation${erased === 1 ? '' : 's'} erased.\n`);
    if (erased === 0) process.exitCode = 1;
}
