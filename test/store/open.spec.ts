import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WarmlineError } from '../../src/errors.js';
import { openStore } from '../../src/store/open.js';
import { commit, message, NOW } from '../support/storeData.js';
import { onBothStores } from '../support/stores.js';

describe('opening the store', () => {
    onBothStores((place) => {
        it('brings an empty database up to date, and does nothing to one that is', async () => {
            const store = await place.openRaw();
            await assert.rejects(store.counts());
            await store.migrate();
            await commit(store);
            await store.migrate();
            await (await place.open()).migrate();
            assert.equal((await store.counts()).conversations, 1);
        });

        it('is safe for several processes starting at once', async () => {
            const stores = await Promise.all([place.openRaw(), place.openRaw(), place.openRaw()]);
            await Promise.all(stores.map((store) => store.migrate()));
            assert.deepEqual((await place.sql('select name from kysely_migration order by name')).map(({ name }) => name), ['001-start', '002-desk', '003-elsewhere']);
        });

        it('refuses a database that a newer version has used', async () => {
            const store = await place.open();
            await place.sql(`insert into kysely_migration (name, timestamp) values ('999-future', '2031-01-01T00:00:00.000Z')`);
            await assert.rejects(store.migrate(), { code: 'store', message: /999-future/, remedy: /newer version/ });
        });

        it('has stored what it said it stored, even while closing', async () => {
            const store = await place.open();
            await store.receive(message('before'), NOW);
            const outcomes = Promise.allSettled(Array.from({ length: 5 }, (_, at) => store.receive(message(`k${at}`), NOW)));
            await store.close();
            const stored = (await outcomes).filter(({ status }) => status === 'fulfilled').length;
            assert.ok((await (await place.open()).counts()).waiting >= 1 + stored);
        });
    });

    let folder = '';
    beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'warmline-open-')); });
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    it('makes the data folder, for its own user only', async () => {
        const dataDir = join(folder, 'a', 'b');
        await (await openStore({ dataDir })).close();
        assert.equal(statSync(dataDir).mode & 0o077, 0);
    });

    const refused = async (options: Parameters<typeof openStore>[0], code: string, pattern: RegExp) => {
        await assert.rejects(openStore(options), (error) => {
            assert.ok(error instanceof WarmlineError);
            assert.equal(error.code, code);
            assert.match(error.message, pattern);
            assert.ok(error.remedy.length > 10);
            assert.ok(!error.message.includes('hunter2'), 'no password in messages');
            return true;
        });
    };

    it('says so if the data folder cannot be used', () => {
        writeFileSync(join(folder, 'file'), '');
        return refused({ dataDir: join(folder, 'file') }, 'store', /warmline\.db cannot be opened/);
    });
    it('says so if the file is no database', () => {
        writeFileSync(join(folder, 'warmline.db'), 'not a database, only a text that is long enough to be read as a header of one; '.repeat(20));
        return refused({ dataDir: folder }, 'store', /not a database/);
    });
    it('says so if PostgreSQL does not answer', () => refused({ dataDir: folder, databaseUrl: 'postgres://bot:hunter2@localhost:1/warmline' }, 'store', /PostgreSQL cannot be reached: .*ECONNREFUSED/));
    it('says so if the address is of another kind', () => refused({ dataDir: folder, databaseUrl: 'mysql://bot:hunter2@localhost/warmline' }, 'config', /DATABASE_URL/));
});
