import { join } from 'node:path';
import type { Dialog, Topic } from '../dialog/index.js';
import type { ContentFault } from '../errors.js';
import type { RuleSet } from '../escalation/index.js';
import { placesOf, type LookupSettings } from '../lookup/index.js';
import { CLOSE, nearest } from '../text/nearest.js';
import type { DeskSettings } from './desk.js';
import { shownPath, type ContentFiles, type ContentRoots, type SourceFile } from './files.js';
import { strangerInAddress, strangersInLookup } from './lookupWords.js';

/** What has been parsed so far; parts with faults of their own are absent. */
interface Parsed {
    files: ContentFiles;
    topics: readonly { source: SourceFile; topic: Topic | undefined }[];
    rules: RuleSet | undefined;
    desk: DeskSettings | undefined;
    dialog: Dialog | undefined;
    lookups: LookupSettings | undefined;
    roots: ContentRoots;
}

/** Names in one file that lead nowhere in another: words, teams, topics, languages. */
export function brokenReferences(parsed: Parsed): ContentFault[] {
    return [...missingWords(parsed), ...unknownTeams(parsed), ...unknownInRules(parsed), ...unknownDeskLocale(parsed), ...unknownLookups(parsed)];
}

/** The locale all others fall back to. */
function lastResort({ locales }: ContentFiles): string | undefined {
    return 'en' in locales ? 'en' : Object.keys(locales)[0];
}

function missingWords({ files, rules, dialog, roots }: Parsed): ContentFault[] {
    const locale = lastResort(files);
    if (!locale) return [];
    const keys = keysOf(files.locales[locale]!);
    const reasons = (rules?.rules ?? []).filter(({ reason }) => !keys.has(reason)).map(({ id, at, reason }): ContentFault => ({
        file: rules!.file, ...at, key: id, message: `its reason "${reason}" has no words`,
        remedy: like(reason, keys, CLOSE) ?? `add ${reason} = … to ${Object.keys(files.locales).map((tag) => shownPath(join(roots.locales, tag, 'rules.ftl'))).join(', ')}`,
    }));
    const needed = new Map((dialog?.wordKeys() ?? []).flatMap(({ key, choices = [], topic }) => [key, ...choices].map((one) => [one, topic] as const)).reverse());
    const said = [...needed].reverse().filter(([key]) => !keys.has(key)).map(([key, topic]): ContentFault => ({
        file: shownPath(join(roots.locales, locale, topic ? `topics/${topic}.ftl` : 'topics.ftl')), key, message: 'the dialog says this, and it has no words', remedy: `add ${key} = …`,
    }));
    return [...reasons, ...said];
}

/** Message ids stand at the beginning of a line in Fluent; the syntax itself is the wording room's to judge. */
function keysOf(sources: readonly SourceFile[]): Set<string> {
    const keys = sources.filter(({ name }) => name.endsWith('.ftl')).flatMap(({ text }) => [...text.matchAll(/^([a-zA-Z][\w-]*)[ ]*=/gm)].map((match) => match[1]!));
    return new Set(keys);
}

function unknownTeams({ desk, rules, topics }: Parsed): ContentFault[] {
    const teams = desk?.teams.map(({ name }) => name) ?? [];
    if (teams.length === 0) return [];
    const unknown = (team: string) => ({
        message: `the desk has no team "${team}"`,
        remedy: like(team, teams) ?? `use one of ${teams.join(', ')}, or add it to desk.yaml`,
    });
    const inRules = (rules?.rules ?? []).flatMap(({ id, at, team }) =>
        (team && !teams.includes(team) ? [{ file: rules!.file, ...at, key: `${id}.team`, ...unknown(team) }] : []));
    const inTopics = topics.flatMap(({ source, topic }) => {
        if (!topic || teams.includes(topic.team)) return [];
        const line = source.text.split('\n').findIndex((text) => /^team\s*:/.test(text)) + 1;
        return [{ file: source.file, ...(line > 0 ? { line } : {}), key: 'team', ...unknown(topic.team) }];
    });
    return [...inRules, ...inTopics];
}

function unknownInRules({ files, rules, topics }: Parsed): ContentFault[] {
    const known = { topic: topics.flatMap(({ topic }) => topic?.id ?? []), lang: Object.keys(files.locales) };
    // A topic that could not be read may be the very one a rule names.
    const sure = topics.every(({ topic }) => topic !== undefined);
    return (rules?.rules ?? []).flatMap(({ id, whenAt, condition }) => (['topic', 'lang'] as const).flatMap((fact) => {
        const words = [...condition.words.get(fact) ?? []].filter((word) => word !== '' && !known[fact].includes(word));
        if (fact === 'topic' && !sure) return [];
        return words.map((word) => ({
            file: rules!.file, ...whenAt, key: `${id}.when`, message: `there is no ${fact} "${word}"`,
            remedy: like(word, known[fact]) ?? `use one of ${known[fact].join(', ')}`,
        }));
    }));
}

function unknownDeskLocale({ files, desk, roots }: Parsed): ContentFault[] {
    const locales = Object.keys(files.locales);
    if (!desk || locales.includes(desk.locale)) return [];
    return [{
        file: shownPath(join(roots.dialogs, 'desk.yaml')), key: 'locale', message: `there is no locale "${desk.locale}"`,
        remedy: like(desk.locale, locales) ?? `use one of ${locales.join(', ')}`,
    }];
}

/** What a topic looks up must be a look-up there is, asked with slots the topic has, and have words for what is found, which name nothing else. */
function unknownLookups({ files, topics, lookups, roots }: Parsed): ContentFault[] {
    const locale = lastResort(files);
    if (!lookups || !locale) return [];
    const keys = keysOf(files.locales[locale]!);
    return topics.flatMap(({ source, topic }) => (topic?.lookups ?? []).flatMap(({ name, needs }): ContentFault[] => {
        const spec = lookups.lookups[name];
        const line = source.text.split('\n').findIndex((text) => text.includes(`name: ${name}`)) + 1;
        const fault = (message: string, remedy: string): ContentFault => ({ file: source.file, ...(line > 0 ? { line } : {}), key: `lookups.${name}`, message, remedy });
        if (!spec) return [fault(`there is no look-up "${name}"`, like(name, Object.keys(lookups.lookups)) ?? 'add it to lookups.yaml')];
        const slots = topic!.slots.map(({ id }) => id);
        const found = `lookup-${topic!.id}-${name}-found`;
        // Only slots the topic has: a need that is misspelt is wanted under its right name too, and that is one mistake.
        const meant = needs.map((need) => (slots.includes(need) ? need : nearest(need, slots)));
        const unasked = [
            ...needs.filter((slot) => !slots.includes(slot)).map((slot) => fault(`the topic has no slot "${slot}"`, like(slot, slots) ?? `use one of ${slots.join(', ')}`)),
            ...placesOf(spec).filter((place) => slots.includes(place) && !meant.includes(place)).map((place) => fault(`its address wants {${place}}`, `add ${place} to needs`)),
            ...placesOf(spec).filter((place) => !slots.includes(place)).map((place) => strangerInAddress(files, { name, place, topic: topic!, roots })),
        ];
        return [
            ...unasked,
            ...(keys.has(found) ? [] : [{
                file: shownPath(join(roots.locales, locale, 'lookups.ftl')), key: found, message: `what ${name} finds has no words`, remedy: `add ${found} = …`,
            }]),
            // Words that name what is not asked with follow from that.
            ...(unasked.length > 0 ? [] : strangersInLookup(Object.values(files.locales).flat(), topic!, { name, needs, spec })),
        ];
    }));
}

function like(word: string, names: Iterable<string>, share?: number): string | undefined {
    const near = nearest(word, names, share);
    return near === undefined ? undefined : `did you mean ${near}?`;
}
