/** Files kept for a while: what web pages send, and copies of what other platforms show only for minutes. Plain files beside the database, a folder for each conversation. */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { WarmlineError } from '../errors.js';
import type { OpenFile } from './port.js';

export interface Kept { name: string; contentType: string; size: number; at: number }

export interface Shelf {
    /** Writes the file down as `id` and resolves once it is whole. What breaks off leaves nothing. @throws whatever the stream does */
    put(conversationId: string, id: string, file: OpenFile): Promise<Kept>;
    look(conversationId: string, id: string): Promise<Kept | undefined>;
    open(conversationId: string, id: string): Promise<OpenFile | undefined>;
    remove(conversationId: string, id: string): Promise<void>;
    /** Forgets everything of a conversation. */
    erase(conversationId: string): Promise<void>;
    /** Forgets what was put down before; returns how many files went. */
    prune(before: number): Promise<number>;
}

/** Where the shelf of an installation stands. */
export const filesFolder = (dataDir: string): string => join(dataDir, 'files');

/** Files one conversation may have here at a time. */
export const MOST_FILES = 200;

/** Ids come from platforms and pages: a path is made of their digests alone. */
const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

export function createShelf({ folder, now }: { folder: string; now: () => number }): Shelf {
    const folderOf = (conversationId: string) => join(folder, digest(conversationId));
    const pathOf = (conversationId: string, id: string) => join(folderOf(conversationId), digest(id));

    async function look(conversationId: string, id: string): Promise<Kept | undefined> {
        try {
            return JSON.parse(await readFile(`${pathOf(conversationId, id)}.json`, 'utf8')) as Kept;
        } catch {
            return undefined;
        }
    }

    return {
        look,
        async put(conversationId, id, { stream, contentType, name }) {
            const path = pathOf(conversationId, id);
            const unfinished = `${path}.${randomUUID()}.part`;
            try {
                await mkdir(folderOf(conversationId), { recursive: true, mode: 0o700 });
                if ((await readdir(folderOf(conversationId))).length >= 2 * MOST_FILES) throw new WarmlineError('tooMany', 'This conversation has too many files.', 'Older files go by themselves after some days.');
                // Opened before anything flows: a stream that breaks off meanwhile would be tidied up before its file is there.
                await pipeline(stream, (await open(unfinished, 'wx', 0o600)).createWriteStream());
                const kept: Kept = { name, contentType, size: (await stat(unfinished)).size, at: now() };
                await rename(unfinished, path);
                // Written last: a file without it is not there.
                await writeFile(`${path}.json`, JSON.stringify(kept), { mode: 0o600 });
                return kept;
            } catch (error) {
                stream.destroy();
                await rm(unfinished, { force: true });
                throw error;
            }
        },
        async open(conversationId, id) {
            const kept = await look(conversationId, id);
            if (!kept) return undefined;
            const path = pathOf(conversationId, id);
            const found = await stat(path).catch(() => undefined);
            return found && { stream: createReadStream(path), size: found.size, contentType: kept.contentType, name: kept.name };
        },
        async remove(conversationId, id) {
            const path = pathOf(conversationId, id);
            await Promise.all([rm(`${path}.json`, { force: true }), rm(path, { force: true })]);
        },
        erase: (conversationId) => rm(folderOf(conversationId), { recursive: true, force: true }),
        async prune(before) {
            let gone = 0;
            for (const name of await readdir(folder).catch(() => [])) {
                const inside = join(folder, name);
                const files = await readdir(inside).catch(() => []);
                for (const file of files) {
                    const { mtimeMs } = await stat(join(inside, file)).catch(() => ({ mtimeMs: Infinity }));
                    if (mtimeMs >= before) continue;
                    await rm(join(inside, file), { force: true });
                    if (!file.endsWith('.json')) gone += 1;
                }
                // Fails, and may, while something is left in it.
                await rm(inside, { recursive: false }).catch(() => undefined);
            }
            return gone;
        },
    };
}
