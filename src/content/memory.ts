import { readFile, writeFile } from 'node:fs/promises';
import { packMemory, unpackMemory, withMemory, type Memory } from '../text/memory.js';
import { readFiles, type ContentFiles, type ContentRoots } from './files.js';
import { compileContent, type Content } from './load.js';

/**
 * Loads and compiles both folders.
 * @throws ContentError carrying every fault of every file, and every name that leads nowhere.
 */
export async function loadContent(roots: ContentRoots): Promise<Content> {
    return compileRemembered(await readFiles(roots), roots);
}

/** Compiles files, reading anew only what the memory of the build does not know. @throws ContentError carrying every fault. */
export async function compileRemembered(files: ContentFiles, roots: ContentRoots): Promise<Content> {
    return withMemory(await readMemory(roots.memory), () => compileContent(files, roots));
}

/** Writes down what came of reading the content. Content with faults is written down as far as it could be read; the start will name them. */
export async function writeMemory(roots: ContentRoots, path: string): Promise<void> {
    const memory: Memory = new Map();
    const files = await readFiles(roots);
    try {
        withMemory(memory, () => compileContent(files, roots));
    } finally {
        await writeFile(path, packMemory(memory));
    }
}

/** A memory that is missing or damaged is an empty one: everything is read anew. */
async function readMemory(path: string | undefined): Promise<Memory | undefined> {
    try {
        return path === undefined ? undefined : unpackMemory(await readFile(path));
    } catch {
        return undefined;
    }
}
