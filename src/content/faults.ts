import { ContentError, describeFault, type ContentFault } from '../errors.js';
import type { KeyFault } from '../wording/index.js';
import { shownPath, type SourceFile } from './files.js';

/** Reads one file. @throws ContentError naming every fault. */
export type Parse<T> = (text: string, file: string) => T;

/** Gathers what is wrong while the work goes on. */
export class Faults {
    private readonly list: ContentFault[] = [];

    add(...faults: ContentFault[]): void { this.list.push(...faults); }

    /** Of a key found missing by two who looked only one fault is kept, and none where it is misspelt. */
    addAll(found: readonly KeyFault[]): void {
        const known = new Set(this.list.flatMap(({ file, line, key }) => (line === undefined && key !== undefined ? [`${file} ${key}`] : [])));
        const misspelt = new Set(found.flatMap(({ file, meant }) => (meant === undefined ? [] : [`${file} ${meant}`])));
        const rest = this.list.filter(({ file, line, key }) => line !== undefined || !misspelt.has(`${file} ${key}`));
        this.list.splice(0, this.list.length, ...rest, ...found.filter(({ file, line, key }) => line !== undefined || !known.has(`${file} ${key}`)));
    }

    /** What `work` gives, or undefined and its faults kept. `where` stands in where an error names no file. */
    try<T>(where: string, work: () => T): T | undefined {
        try {
            return work();
        } catch (error) {
            this.keep(error, where);
            return undefined;
        }
    }

    async tryAsync<T>(work: () => Promise<T>): Promise<T | undefined> {
        return work().catch((error: unknown) => { this.keep(error, '.'); return undefined; });
    }

    /** A file parsed; a missing one is a fault unless `fallback` says what it then holds. */
    parse<T>(source: SourceFile | undefined, path: string, parse: Parse<T>, fallback?: string): T | undefined {
        const text = source?.text ?? fallback;
        const file = source?.file ?? shownPath(path);
        if (text !== undefined) return this.try(file, () => parse(text, file));
        this.add({ file, message: 'is not there', remedy: 'put it there; the shipped one can serve as a beginning' });
        return undefined;
    }

    /** By place, each once; a note on what has a fault already is left out. */
    sorted(): ContentFault[] {
        const faulty = new Set(this.list.flatMap(({ note, file, line }) => (note || line === undefined ? [] : [`${file}:${line}`])));
        const all = this.list.filter(({ note, file, line }) => !note || !faulty.has(`${file}:${line}`));
        const unique = new Map(all.map((fault) => [describeFault(fault), fault]));
        return [...unique.values()].sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
    }

    raise(): void {
        if (this.list.length > 0) throw new ContentError(this.sorted());
    }

    private keep(error: unknown, where: string): void {
        if (error instanceof ContentError) return this.add(...error.faults);
        const reason = error instanceof Error ? error.message : String(error);
        this.add({ file: shownPath(where), message: `cannot be used: ${reason}`, remedy: 'look at what was changed last here' });
    }
}
