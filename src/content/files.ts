import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { ContentError, type ContentFault } from '../errors.js';
import type { Locale } from '../model.js';

/** The two folders admins edit; `memory`, if there is one, is a file that says what a build has read in them. */
export interface ContentRoots { dialogs: string; locales: string; memory?: string }

export interface SourceFile {
    /** Shown to people: relative to the working directory where it lies inside. */
    file: string;
    /** Within its folder, `/` between steps. */
    name: string;
    text: string;
}

/** Everything admins have written, unparsed. */
export interface ContentFiles {
    dialogs: SourceFile[];
    locales: Record<Locale, SourceFile[]>;
    /** Short hash of all names and texts. */
    version: string;
}

const CONTENT = /^[^.#~][^~]*\.(ya?ml|ftl)$/;
const LOCALE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Whether a file of this name is content, and not something an editor or the system leaves behind. */
export const isContent = (name: string): boolean => CONTENT.test(name);

/** A path as people should see it in a fault. */
export function shownPath(path: string): string {
    const inside = relative(process.cwd(), path);
    return inside.startsWith('..') || isAbsolute(inside) ? path : inside;
}

/**
 * Reads `dialogs/*`, `dialogs/topics/*` and `locales/<tag>/*`, in order of name.
 * @throws ContentError if a folder or file cannot be read, or a folder of `locales` is no language tag.
 */
export async function readFiles(roots: ContentRoots): Promise<ContentFiles> {
    const faults: ContentFault[] = [];
    const dialogs = [...await readFolder(roots.dialogs, '', faults), ...await readFolder(roots.dialogs, 'topics/', faults)];
    const locales: Record<Locale, SourceFile[]> = {};
    for (const tag of await foldersIn(roots.locales, faults)) {
        if (LOCALE.test(tag)) locales[tag] = await readFolder(roots.locales, `${tag}/`, faults);
        else faults.push({ file: shownPath(join(roots.locales, tag)), message: `"${tag}" is no language tag`, remedy: 'name the folder like en or zh-TW, or move it elsewhere' });
    }
    if (faults.length > 0) throw new ContentError(faults);
    return { dialogs, locales, version: hashOf([...dialogs, ...Object.values(locales).flat()]) };
}

async function readFolder(root: string, folder: string, faults: ContentFault[]): Promise<SourceFile[]> {
    const entries = await namesIn(join(root, folder), faults);
    const names = entries.filter((entry) => !entry.isDirectory() && isContent(entry.name)).map((entry) => entry.name).sort();
    const files = await Promise.all(names.map(async (name): Promise<SourceFile[]> => {
        const path = join(root, folder, name);
        try {
            return [{ file: shownPath(path), name: folder + name, text: (await readFile(path, 'utf8')).replace(/^\uFEFF/, '') }];
        } catch (error) {
            faults.push(unreadable(path, error));
            return [];
        }
    }));
    return files.flat();
}

async function foldersIn(root: string, faults: ContentFault[]): Promise<string[]> {
    const entries = await namesIn(root, faults);
    return entries.filter((entry) => !entry.isFile() && !entry.name.startsWith('.')).map((entry) => entry.name).sort();
}

async function namesIn(path: string, faults: ContentFault[]) {
    try {
        return await readdir(path, { withFileTypes: true });
    } catch (error) {
        faults.push(unreadable(path, error));
        return [];
    }
}

function unreadable(path: string, error: unknown): ContentFault {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { file: shownPath(path), message: reason === 'ENOENT' ? 'is not there' : `cannot be read (${reason})`, remedy: 'put it there, and let the bot read it' };
}

function hashOf(files: readonly SourceFile[]): string {
    const hash = createHash('sha256');
    for (const { name, text } of files) hash.update(`${name.length}:${name}${text.length}:${text}`);
    return hash.digest('hex').slice(0, 12);
}
