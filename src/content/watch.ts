import { basename } from 'node:path';
import { watch } from 'chokidar';
import { ContentError } from '../errors.js';
import { isContent, readFiles, shownPath, type ContentRoots } from './files.js';
import type { Content } from './load.js';
import { compileRemembered } from './memory.js';

export interface ContentListener {
    /** A good edit: from now on this is the content. Also after a fault was taken back. */
    onContent(content: Content): void;
    /** A bad edit: nothing changes but that somebody should know. */
    onFault(error: ContentError): void;
}

export interface ContentWatch {
    /** The last good content, whole. */
    readonly current: Content;
    /** Stops watching; afterwards the listener is not called any more. */
    close(): Promise<void>;
}

/** Editors write, rename and delete in quick succession; this long a silence ends one edit. Milliseconds. */
const SETTLED_AFTER = 150;

/**
 * Loads the content and loads it anew whenever a file changes. A bad edit keeps the last good content.
 * @throws ContentError if the content is bad from the beginning.
 */
export async function watchContent(roots: ContentRoots, listener: ContentListener): Promise<ContentWatch> {
    const watcher = watch([roots.dialogs, roots.locales, ...(roots.knowledge ? [roots.knowledge] : [])], { ignoreInitial: true, ignored: (path, stats) => stats?.isFile() === true && !isContent(basename(path)) });
    const reloader = new Reloader(roots, listener);
    watcher.on('all', () => reloader.touched());
    watcher.on('error', (error) => listener.onFault(new ContentError([{
        file: shownPath(roots.dialogs), message: `cannot be watched: ${String(error)}`, remedy: 'restart after an edit, or let the bot watch these folders',
    }])));
    try {
        // Watching first: an edit during the first load is not missed.
        await new Promise<void>((resolve) => { watcher.once('ready', resolve); });
        await reloader.begin();
    } catch (error) {
        await watcher.close();
        throw error;
    }
    return {
        get current() { return reloader.current; },
        async close() { reloader.stop(); await watcher.close(); await reloader.idle(); },
    };
}

/** Reloads once a burst of changes has settled, never twice at a time, and never the same files twice. */
class Reloader {
    private content: Content | undefined;
    /** What was tried last, good or bad; undefined if it could not even be read. */
    private tried: string | undefined;
    private stopped = false;
    private timer: NodeJS.Timeout | undefined;
    private work: Promise<void> = Promise.resolve();

    constructor(private readonly roots: ContentRoots, private readonly listener: ContentListener) {}

    get current(): Content { return this.content!; }

    async begin(): Promise<void> {
        const first = this.load();
        // An edit during the first load waits for it, lest the older content win.
        this.work = first.then(() => undefined, () => undefined);
        this.content = await first;
    }

    touched(): void {
        clearTimeout(this.timer);
        if (!this.stopped) this.timer = setTimeout(() => { this.work = this.work.then(() => this.reload()); }, SETTLED_AFTER);
    }

    stop(): void {
        this.stopped = true;
        clearTimeout(this.timer);
    }

    async idle(): Promise<void> { await this.work; }

    private async reload(): Promise<void> {
        const result = await this.load().catch((error: unknown) => asContentError(error, this.roots));
        if (this.stopped || !result) return;
        if (result instanceof ContentError) return this.listener.onFault(result);
        this.content = result;
        this.listener.onContent(result);
    }

    /** Undefined if nothing has changed since the last attempt. */
    private async load(): Promise<Content | undefined> {
        const before = this.tried;
        this.tried = undefined;
        const files = await readFiles(this.roots);
        this.tried = files.version;
        return files.version === before ? undefined : compileRemembered(files, this.roots);
    }
}

function asContentError(error: unknown, roots: ContentRoots): ContentError {
    if (error instanceof ContentError) return error;
    return new ContentError([{ file: shownPath(roots.dialogs), message: `cannot be loaded: ${String(error)}`, remedy: 'look at what was changed last' }]);
}
