import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { browser } from '../support/relayWeb.js';
import { picture, relayWorld, type RelayWorld, type Sent } from '../support/relayWorld.js';

const FURY = 'This is outrageous!!! Third week and nobody answers me. I want to speak to a human NOW!!!';
const CLI = join(import.meta.dirname, '..', '..', 'src', 'cli.ts');
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const run = promisify(execFile);

/** `warmline erase` beside a running Warmline, as an operator calls it. @throws what `execFile` does where it ends with another code than 0 */
async function erase({ env }: RelayWorld, customerId: string): Promise<string> {
    const { stdout } = await run(process.execPath, ['--import', TSX, CLI, 'erase', '--customer', customerId], { cwd: env['DATA_DIR'], env: { PATH: process.env['PATH'], ...env } });
    return stdout.trim();
}

/**
 * Files under the data folder, the database's own among them, in which these bytes stand. Looked for in a copy that another process makes: if this one opened and closed the
 * database's files, SQLite would lose its locks on them (https://sqlite.org/howtocorrupt.html, 2.2), and with them what is written next.
 */
async function holding({ env }: RelayWorld, bytes: Buffer | string): Promise<string[]> {
    const copy = await mkdtemp(join(tmpdir(), 'warmline-copy-'));
    try {
        // What goes while it is copied is not there.
        await run('cp', ['-r', `${env['DATA_DIR']}/.`, copy]).catch(() => undefined);
        const names = (await readdir(copy, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
        const found = await Promise.all(names.map(async (path) => ((await readFile(path)).includes(bytes) ? [relative(copy, path)] : [])));
        return found.flat();
    } finally {
        await rm(copy, { recursive: true, force: true });
    }
}
const tail = ({ bytes }: Sent): Buffer => bytes.subarray(-500);

async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
    for (const end = Date.now() + 10_000; !await holds();) {
        if (Date.now() > end) throw new Error('It never came to be.');
        await new Promise((resolve) => { setTimeout(resolve, 20); });
    }
}

describe('a customer erased', function () {
    this.timeout(90_000);
    let world: RelayWorld;
    const conversationOf = async () => (await world.warmline.store.cases({ states: ['claimed', 'active'] })).sort((a, b) => b.openedAt - a.openedAt)[0]!.conversationId;

    describe('who has talked with a person', () => {
        before(async () => { world = await relayWorld(); });
        after(() => world.close());

        for (const channel of ['web', 'teams', 'slack'] as const) {
            it(`on ${channel}: no byte and no name of the files is left, of theirs or of those they were sent`, async () => {
                const { store } = world.warmline;
                const neighbour = browser(world.warmline.server!.url);
                await neighbour.call('POST', '/chat/session', {});
                const untouched = picture(`stays-${channel}.png`);
                await neighbour.upload('/chat/files', untouched);

                const [customer, person] = [await world.customers[channel](), await world.people.web()];
                const [photo, answer] = [picture(`theirs-${channel}.png`), picture(`ours-${channel}.png`)];
                await customer.says(FURY);
                await person.claims();
                await customer.says('look', { file: photo });
                await person.says('here', { file: answer });
                const id = await conversationOf();
                const line = (await store.transcript(id, 0, 500)).find(({ attachments }) => attachments?.some(({ name }) => name === photo.name));
                assert.ok(line, 'it was said');
                // Slack keeps its own; everything else is ours to forget.
                assert.equal((await holding(world, tail(photo))).length > 0, channel !== 'slack');
                assert.ok((await holding(world, tail(answer))).length > 0);
                assert.ok((await holding(world, photo.name)).length > 0);

                assert.equal(await erase(world, (await store.conversation(id))!.customer.id), '1 conversation erased.');
                for (const trace of [tail(photo), tail(answer), photo.name, answer.name]) assert.deepEqual(await holding(world, trace), [], String(trace).slice(0, 30));
                assert.equal((await holding(world, tail(untouched))).length, 1, 'what others sent stays');
                assert.deepEqual(await store.transcript(id, 0, 500), []);
            });
        }

        it('has no link left that opens a file', async () => {
            const page = browser(world.warmline.server!.url);
            const { conversationId } = await page.call<{ conversationId: string }>('POST', '/chat/session', {});
            const id = await page.upload('/chat/files', picture());
            const line = randomUUID();
            await page.call('POST', '/chat/messages', { id: line, text: 'look', files: [id] });
            await world.settle();
            const { messages } = await page.call<{ messages: { id: string; message: { attachments?: { url: string }[] } }[] }>('GET', '/chat/messages');
            const link = `${world.warmline.server!.url}${messages.find((item) => item.id === line)!.message.attachments![0]!.url}`;
            assert.equal((await fetch(link)).status, 200);
            await erase(world, conversationId);
            assert.equal((await fetch(link)).status, 404);
        });
    });

    describe('who was not heard yet', () => {
        // A burst that lasts: what is said waits for its turn.
        before(async () => { world = await relayWorld({ BURST_MS: '10000' }); });
        after(() => world.close());
        const path = () => `/v3/attachments/${randomUUID()}/views/original`;
        const pastes = async (name: string, at: string) => {
            const response = await fetch(`${world.warmline.server!.url}/api/messages`, {
                method: 'POST', headers: { 'content-type': 'application/json' },
                body: JSON.stringify({
                    channelId: 'msteams', serviceUrl: world.teams.url, timestamp: new Date(), type: 'message', id: randomUUID(), text: '', recipient: { id: '28:bot', name: 'Warmline' },
                    from: { id: `29:${name}`, name, aadObjectId: `aad-${name}` }, conversation: { id: `a:${name}`, conversationType: 'personal', tenantId: 'tenant-1' },
                    attachments: [{ contentType: 'image/*', contentUrl: `${world.teams.url}${at}`, name: `${name}.png` }],
                }),
            });
            assert.equal(response.status, 200);
        };

        it('in Teams: the copy made of their picture goes as well', async () => {
            const [photo, at] = [picture('early.png'), path()];
            world.teams.files.set(at, photo);
            await pastes('early', at);
            await until(async () => (await holding(world, tail(photo))).length > 0);
            assert.equal(await erase(world, 'aad-early'), '1 conversation erased.');
            assert.deepEqual(await holding(world, tail(photo)), []);
            assert.deepEqual(await holding(world, 'early.png'), []);
        });

        it('while their picture is being fetched: it is not kept when it comes', async () => {
            const [photo, at] = [picture('coming.png'), path()];
            let response: ServerResponse | undefined;
            world.teams.files.set(at, (_, answer) => { response = answer; });
            await pastes('coming', at);
            await until(() => response !== undefined);
            await erase(world, 'aad-coming');
            const begun = photo.bytes.length - 500;
            response!.writeHead(200, { 'content-type': photo.contentType, 'content-length': photo.bytes.length });
            response!.write(photo.bytes.subarray(0, begun));
            response!.end(photo.bytes.subarray(begun));
            await new Promise((resolve) => { setTimeout(resolve, 1000); });
            assert.deepEqual(await holding(world, tail(photo)), []);
            assert.deepEqual(await holding(world, 'coming.png'), []);
        });

        it('while their picture is being fetched in vain: nobody is told, and they stay forgotten', async () => {
            const at = path();
            let response: ServerResponse | undefined;
            world.teams.files.set(at, (_, answer) => { response = answer; });
            await pastes('missing', at);
            await until(() => response !== undefined);
            await erase(world, 'aad-missing');
            response!.writeHead(404);
            response!.end();
            await new Promise((resolve) => { setTimeout(resolve, 1000); });
            assert.equal(await world.warmline.store.knows('msteams|a:missing'), false);
            assert.deepEqual(await holding(world, 'missing.png'), []);
        });
    });
});
