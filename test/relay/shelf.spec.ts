import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createShelf, type OpenFile, type Shelf } from '../../src/relay/index.js';

const file = (bytes: Buffer | Readable, name = 'a.png'): OpenFile => ({ stream: Buffer.isBuffer(bytes) ? Readable.from([bytes]) : bytes, contentType: 'image/png', name });

describe('the shelf', () => {
    let folder: string;
    let shelf: Shelf;
    beforeEach(async () => {
        folder = await mkdtemp(join(tmpdir(), 'warmline-shelf-'));
        shelf = createShelf({ folder, now: () => 5 });
    });
    afterEach(() => rm(folder, { recursive: true, force: true }));
    const everything = async () => (await readdir(folder, { recursive: true })).sort();

    it('gives back what was put there, to its own conversation alone', async () => {
        assert.deepEqual(await shelf.put('c1', 'f1', file(Buffer.from('abc'))), { name: 'a.png', contentType: 'image/png', size: 3, at: 5 });
        const opened = await shelf.open('c1', 'f1');
        assert.deepEqual([(await buffer(opened!.stream)).toString(), opened!.size, opened!.contentType, opened!.name], ['abc', 3, 'image/png', 'a.png']);
        assert.equal(await shelf.open('c2', 'f1'), undefined);
        assert.equal(await shelf.open('c1', 'f2'), undefined);
    });

    it('leaves nothing of a file that breaks off', async () => {
        const broken = Readable.from((function* () { yield Buffer.from('ab'); throw new Error('broke off'); })());
        await assert.rejects(shelf.put('c1', 'f1', file(broken)), /broke off/);
        assert.equal((await everything()).filter((path) => path.includes('/')).length, 0);
        assert.equal(await shelf.look('c1', 'f1'), undefined);
    });

    for (const id of ['../../etc/passwd', '/etc/passwd', '..', 'a\0b', 'x'.repeat(5000)]) {
        it(`keeps ${JSON.stringify(id.slice(0, 20))} inside its folder`, async () => {
            await shelf.put(id, id, file(Buffer.from('abc'), id));
            assert.ok((await everything()).every((path) => /^[0-9a-f]{32}(\/[0-9a-f]{32}(\.json)?)?$/.test(path)));
            assert.ok(await shelf.open(id, id));
        });
    }

    it('forgets a conversation, one file, and what is old', async () => {
        for (const [conversation, id] of [['c1', 'f1'], ['c1', 'f2'], ['c2', 'f1'], ['c3', 'f1']] as const) await shelf.put(conversation, id, file(Buffer.from('abc')));
        await shelf.erase('c2');
        await shelf.remove('c1', 'f1');
        assert.deepEqual([await shelf.look('c2', 'f1'), await shelf.look('c1', 'f1')], [undefined, undefined]);
        assert.ok(await shelf.look('c1', 'f2'));
        const old = new Date(1_000_000);
        for (const path of await everything()) if (path.includes('/')) await utimes(join(folder, path), old, old);
        await shelf.put('c4', 'f1', file(Buffer.from('new')));
        assert.equal(await shelf.prune(2_000_000), 2);
        assert.ok(await shelf.look('c4', 'f1'));
        assert.equal(await shelf.look('c3', 'f1'), undefined);
    });
});
