import { join } from 'node:path';
import { createDialog, parseAnswers, parseDialogSettings, parseTopic, type Dialog } from '../dialog/index.js';
import { ContentError, describeFault, type ContentFault } from '../errors.js';
import { parseRules, type RuleSet } from '../escalation/index.js';
import { parseFollowup, type FollowupSettings } from '../followup/index.js';
import type { Locale } from '../model.js';
import { createReader, parseCues, type MoodReader } from '../mood/index.js';
import { createWording, lintWords, type Wording } from '../wording/index.js';
import { parseDesk, type DeskSettings } from './desk.js';
import { readFiles, shownPath, type ContentFiles, type ContentRoots, type SourceFile } from './files.js';
import { brokenReferences } from './references.js';

/** Everything admins edit, compiled; exchanged as a whole. */
export interface Content {
    reader: MoodReader;
    dialog: Dialog;
    wording: Wording;
    rules: RuleSet;
    desk: DeskSettings;
    followup: FollowupSettings;
    locales: readonly Locale[];
    /** Changes whenever a file does. */
    version: string;
}

/** Every fault `loadContent` would refuse, and what is merely worth mending in the words. Empty if all is well. */
export async function checkContent(roots: ContentRoots): Promise<ContentFault[]> {
    const gathered = new Faults();
    const files = await gathered.tryAsync(() => readFiles(roots));
    if (files) {
        gathered.try(roots.dialogs, () => compileContent(files, roots));
        gathered.add(...lintWords(files.locales));
    }
    return gathered.sorted();
}

/** Compiles files already read. @throws ContentError carrying every fault. */
export function compileContent(files: ContentFiles, roots: ContentRoots): Content {
    const faults = new Faults();
    const locales = Object.keys(files.locales);
    if (locales.length === 0) faults.add({ file: shownPath(roots.locales), message: 'holds no locale', remedy: 'add a folder such as en' });
    const one = <T>(name: string, parse: Parse<T>, fallback?: string) => faults.parse(find(files.dialogs, name), join(roots.dialogs, name), parse, fallback);
    const each = <T>(name: string, parse: Parse<T>) => mapLocales(files, (tag, sources) =>
        faults.parse(find(sources, `${tag}/${name}`), join(roots.locales, tag, name), parse));

    const topicFiles = files.dialogs.filter(({ name }) => name.startsWith('topics/'));
    if (topicFiles.length === 0) faults.add({ file: shownPath(join(roots.dialogs, 'topics')), message: 'holds no topic', remedy: 'add a file such as topics/order.yaml' });
    const topics = topicFiles.map((source) => ({ source, topic: faults.parse(source, source.file, parseTopic) }));
    const rules = one('escalation.yaml', parseRules);
    const settings = one('dialog.yaml', parseDialogSettings);
    const desk = one('desk.yaml', parseDesk, '');
    const followup = one('followup.yaml', parseFollowup, '');
    const cues = each('cues.yaml', parseCues);
    const answers = each('answers.yaml', parseAnswers);
    const wording = faults.try(roots.locales, () => createWording(files.locales));

    const known = topics.flatMap(({ topic }) => topic ?? []);
    const whole = known.length === topics.length && settings && isWhole(answers);
    const dialog = whole ? faults.try(roots.dialogs, () => createDialog(known, answers, settings)) : undefined;
    const reader = isWhole(cues) ? faults.try(roots.locales, () => createReader(cues)) : undefined;
    faults.add(...brokenReferences({ files, topics, rules, desk, dialog, roots }));

    faults.raise();
    return { reader: reader!, dialog: dialog!, wording: wording!, rules: rules!, desk: desk!, followup: followup!, locales, version: files.version };
}

type Parse<T> = (text: string, file: string) => T;

const find = (sources: readonly SourceFile[], name: string): SourceFile | undefined => sources.find((source) => source.name === name);

function mapLocales<T>(files: ContentFiles, make: (tag: Locale, sources: SourceFile[]) => T): Record<Locale, T> {
    return Object.fromEntries(Object.entries(files.locales).map(([tag, sources]) => [tag, make(tag, sources)]));
}

function isWhole<T>(parts: Record<Locale, T | undefined>): parts is Record<Locale, T> {
    return Object.values(parts).every((part) => part !== undefined);
}

/** Gathers what is wrong while the work goes on. */
class Faults {
    private readonly list: ContentFault[] = [];

    add(...faults: ContentFault[]): void { this.list.push(...faults); }

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

    sorted(): ContentFault[] {
        const unique = new Map(this.list.map((fault) => [describeFault(fault), fault]));
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
