import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ContentCopy {
    roots: { dialogs: string; locales: string; knowledge: string };
    path(name: string): string;
    /** Changes a file in place. */
    edit(name: string, change: (text: string) => string): Promise<void>;
    /** Changes a file as careful editors do: a new file beside it, then renamed over it. */
    replace(name: string, change: (text: string) => string): Promise<void>;
    remove(name: string): Promise<void>;
    dispose(): Promise<void>;
}

/** The shipped `dialogs/` and `locales/` in a folder of their own, to be spoilt. */
export async function copyContent(): Promise<ContentCopy> {
    const root = await mkdtemp(join(tmpdir(), 'warmline-'));
    for (const folder of ['dialogs', 'locales', 'knowledge']) await cp(folder, join(root, folder), { recursive: true });
    const path = (name: string): string => join(root, name);
    const changed = async (name: string, change: (text: string) => string): Promise<string> => change(await readFile(path(name), 'utf8').catch(() => ''));
    return {
        roots: { dialogs: path('dialogs'), locales: path('locales'), knowledge: path('knowledge') },
        path,
        edit: async (name, change) => writeFile(path(name), await changed(name, change)),
        replace: async (name, change) => {
            await writeFile(path(`${name}.swp~`), await changed(name, change));
            await rename(path(`${name}.swp~`), path(name));
        },
        remove: (name) => rm(path(name), { recursive: true }),
        dispose: () => rm(root, { recursive: true, force: true }),
    };
}
