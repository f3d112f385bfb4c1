import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { ContentError, type ContentFault } from '../errors.js';
import type { Locale } from '../model.js';

/** The folders admins edit, `knowledge` if there is one; `memory`, if there is one, is a file that says what a build has read in them. */
export interface ContentRoots { dialogs: string; locales: string; knowledge?: string; memory?: string }

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
    knowledge: Record<Locale, SourceFile[]>;
    /** Short hash of all names and texts. */
    version: string;
}

const CONTENT = /^[^.#~][^~]*\.(ya?ml|ftl)$/;
const ANSWERS = /^[^.#~][^~]*\.(ya?ml|md)$/;
const LOCALE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Whether a file of this name is content, and not something an editor or the system leaves behind. */
export const isContent = (name: string): boolean => CONTENT.test(name) || ANSWERS.test(name);

/** A path as people should see it in a fault. */
export function shownPath(path: string): string {
    const inside = relative(process.cwd(), path);
    return inside.startsWith('..') || isAbsolute(inside) ? path : inside;
}

/**
 * Reads `dialogs/*`, `dialogs/topics/*`, `locales/<tag>/*`, where there is such a folder `locales/<tag>/topics/*`, and `knowledge/<tag>/*`, in order of name.
 * @throws ContentError if a folder or file cannot be read, or a folder of `locales` or `knowledge` is no language tag.
 */
export async function readFiles(roots: ContentRoots): Promise<ContentFiles> {
    const faults: ContentFault[] = [];
    const dialogs = [...await readFolder(roots.dialogs, '', faults), ...await readFolder(roots.dialogs, 'topics/', faults)];
    const locales = await readLanguages(roots.locales, faults, (tag) => readLocale(roots.locales, tag, faults));
    const { knowledge: shelves } = roots;
    const knowledge = shelves === undefined ? {} : await readLanguages(shelves, faults, (tag) => readFolder(shelves, `${tag}/`, faults, ANSWERS));
    if (faults.length > 0) throw new ContentError(faults);
    return { dialogs, locales, knowledge, version: hashOf([dialogs, ...Object.values(locales), ...Object.values(knowledge)].flat()) };
}

async function readLanguages(root: string, faults: ContentFault[], read: (tag: Locale) => Promise<SourceFile[]>): Promise<Record<Locale, SourceFile[]>> {
    const found: Record<Locale, SourceFile[]> = {};
    for (const tag of await foldersIn(root, faults)) {
        if (LOCALE.test(tag)) found[tag] = await read(tag);
        else faults.push({ file: shownPath(join(root, tag)), message: `"${tag}" is no language tag`, remedy: 'name the folder like en or zh-TW, or move it elsewhere' });
    }
    return found;
}

async function readLocale(root: string, tag: Locale, faults: ContentFault[]): Promise<SourceFile[]> {
    const own = await readFolder(root, `${tag}/`, faults);
    const topics = `${tag}/topics/`;
    return existsSync(join(root, topics)) ? [...own, ...await readFolder(root, topics, faults)] : own;
}

async function readFolder(root: string, folder: string, faults: ContentFault[], wanted = CONTENT): Promise<SourceFile[]> {
    const entries = await namesIn(join(root, folder), faults);
    const names = entries.filter((entry) => !entry.isDirectory() && wanted.test(entry.name)).map((entry) => entry.name).sort();
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
