import { join } from 'node:path';
import type { ContentFault } from '../errors.js';
import { parseLookups, secretsOf } from '../lookup/index.js';
import { parseSinks, secretName } from '../sinks/settings.js';
import { readFiles, shownPath, type ContentRoots } from './files.js';

/** Settings of the environment by name, as the configuration read them. */
export interface Secrets { lookupSecrets: Readonly<Record<string, string>>; sinkSecrets: Readonly<Record<string, string>> }

/**
 * Settings of the environment that look-ups and sinks need and that are not there. No faults of the content, which may well be checked where
 * its secrets are not. Files that cannot be read are for `checkContent` to report.
 */
export async function unsetSecrets(roots: ContentRoots, { lookupSecrets, sinkSecrets }: Secrets): Promise<ContentFault[]> {
    const files = await readFiles(roots).catch(() => undefined);
    const textOf = (name: string): string => files?.dialogs.find((source) => source.name === name)?.text ?? '';
    const note = (name: string, at: string, key: string, setting: string, until: string): ContentFault => {
        const line = textOf(name).split('\n').findIndex((text) => text.includes(at) && !/^\s*#/.test(text)) + 1;
        return { file: shownPath(join(roots.dialogs, name)), ...(line > 0 ? { line } : {}), key, message: `${setting} is not set in the environment${until}`, remedy: `set ${setting} where Warmline runs, or in .env` };
    };
    const lookups = entriesOf(() => parseLookups(textOf('lookups.yaml'), 'lookups.yaml').lookups).flatMap(([name, spec]) => secretsOf(spec)
        .filter((setting) => !Object.hasOwn(lookupSecrets, setting)).map((setting) => note('lookups.yaml', `\${${setting}}`, `lookups.${name}.headers`, setting, ': until it is, this look-up fails')));
    const sinks = entriesOf(() => parseSinks(textOf('sinks.yaml'), 'sinks.yaml').sinks).filter(([name, sink]) => 'webhook' in sink && !Object.hasOwn(sinkSecrets, secretName(name)))
        .map(([name]) => note('sinks.yaml', `${name}:`, `sinks.${name}`, secretName(name), ': until it is, nothing reaches this sink'));
    return [...lookups, ...sinks];
}

function entriesOf<T>(read: () => Record<string, T>): [string, T][] {
    try {
        return Object.entries(read());
    } catch {
        return [];
    }
}
