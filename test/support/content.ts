import { rmSync } from 'node:fs';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadContent, writeMemory, type Content } from '../../src/content/index.js';

export interface ContentCopy {
    roots: { dialogs: string; locales: string; knowledge: string; memory?: string };
    path(name: string): string;
    /** Changes a file in place. */
    edit(name: string, change: (text: string) => string): Promise<void>;
    /** Changes a file as careful editors do: a new file beside it, then renamed over it. */
    replace(name: string, change: (text: string) => string): Promise<void>;
    remove(name: string): Promise<void>;
    dispose(): Promise<void>;
}

const root = join(import.meta.dirname, '..', '..');
const shipped = { dialogs: join(root, 'dialogs'), locales: join(root, 'locales'), knowledge: join(root, 'knowledge') };
let memory: Promise<string> | undefined;
let content: Promise<Content> | undefined;

/** What the tests of this process have read of the shipped content, as a start goes by what the build has read: reading all of it takes a second. */
async function rememberShipped(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'warmline-memory-'));
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
    await writeMemory(shipped, join(folder, 'content.memory'));
    return join(folder, 'content.memory');
}

/** The shipped content, compiled once for all tests of this process: nothing in it changes. */
export const shippedContent = (): Promise<Content> => (content ??= loadContent(shipped));

/** The shipped `dialogs/` and `locales/` in a folder of their own, to be spoilt. `anew`: nothing of them is known from before. */
export async function copyContent({ anew = false } = {}): Promise<ContentCopy> {
    const place = await mkdtemp(join(tmpdir(), 'warmline-'));
    for (const folder of ['dialogs', 'locales', 'knowledge']) await cp(join(root, folder), join(place, folder), { recursive: true });
    const path = (name: string): string => join(place, name);
    const changed = async (name: string, change: (text: string) => string): Promise<string> => change(await readFile(path(name), 'utf8').catch(() => ''));
    return {
        roots: { dialogs: path('dialogs'), locales: path('locales'), knowledge: path('knowledge'), ...(anew ? {} : { memory: await (memory ??= rememberShipped()) }) },
        path,
        edit: async (name, change) => writeFile(path(name), await changed(name, change)),
        replace: async (name, change) => {
            await writeFile(path(`${name}.swp~`), await changed(name, change));
            await rename(path(`${name}.swp~`), path(name));
        },
        remove: (name) => rm(path(name), { recursive: true }),
        dispose: () => rm(place, { recursive: true, force: true }),
    };
}
