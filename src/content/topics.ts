import { join } from 'node:path';
import { parseTopic, parseTopicWords, type Topic, type TopicWords } from '../dialog/index.js';
import type { ContentFault } from '../errors.js';
import type { Locale } from '../model.js';
import type { Faults } from './faults.js';
import { shownPath, type ContentFiles, type ContentRoots, type SourceFile } from './files.js';

/** A topic is one file in `dialogs/topics/` and, in each language, two in `topics/`: what it is heard by and what is said of it. All carry its id. */
export interface ReadTopics {
    read: readonly { source: SourceFile; topic: Topic | undefined }[];
    /** Those without a fault, and whether that is all of them. */
    known: Topic[];
    whole: boolean;
    words: Record<Locale, Record<string, TopicWords>>;
}

/** Reads every topic and the words it is heard by; what is wrong is added to `faults`. */
export function readTopics(files: ContentFiles, roots: ContentRoots, faults: Faults): ReadTopics {
    const sources = files.dialogs.filter(isTopic);
    if (sources.length === 0) faults.add({ file: shownPath(join(roots.dialogs, 'topics')), message: 'holds no topic', remedy: 'add a file such as topics/order.yaml' });
    const read = sources.map((source) => ({ source, topic: faults.parse(source, source.file, parseTopic) }));
    faults.add(...read.flatMap(({ source, topic }) => (topic && topic.id !== nameOf(source) ? [misnamed(source, topic)] : [])));
    const known = read.flatMap(({ topic }) => topic ?? []);
    const words = Object.fromEntries(Object.entries(files.locales).map(([tag, own]) => [tag, readWords(own.filter(isTopic), read, faults)]));
    return { read, known, whole: known.length === read.length, words };
}

function readWords(sources: readonly SourceFile[], read: ReadTopics['read'], faults: Faults): Record<string, TopicWords> {
    return Object.fromEntries(sources.filter(isYaml).flatMap((source) => {
        const topic = read.find((one) => nameOf(one.source) === nameOf(source))?.topic;
        const words = topic && faults.parse(source, source.file, (text, file) => parseTopicWords(text, file, topic));
        return words ? [[topic.id, words]] : [];
    }));
}

/** What loads and is still not as it should be: topics nobody can name in some language, and words of topics that are not there. */
export function looseTopicWords(files: ContentFiles, roots: ContentRoots): ContentFault[] {
    const topics = files.dialogs.filter(isTopic).map(nameOf);
    return Object.entries(files.locales).flatMap(([tag, own]) => {
        const sources = own.filter(isTopic);
        const heard = sources.filter(isYaml).map(nameOf);
        const unheard = topics.filter((topic) => !heard.includes(topic)).map((topic): ContentFault => ({
            file: shownPath(join(roots.locales, tag, 'topics', `${topic}.yaml`)), message: 'is not there: nobody can name this problem in this language', remedy: 'add it, with the triggers customers use',
        }));
        const loose = sources.filter((source) => !topics.includes(nameOf(source))).map((source): ContentFault => ({
            file: source.file, message: `there is no topic "${nameOf(source)}"`, remedy: `add topics/${nameOf(source)}.yaml to dialogs, name this file after one of ${topics.join(', ')}, or remove it`,
        }));
        return [...unheard, ...loose];
    });
}

export const isTopic = ({ name }: SourceFile): boolean => /(?:^|\/)topics\//.test(name);

const isYaml = ({ name }: SourceFile): boolean => /\.ya?ml$/.test(name);

/** `en/topics/delivery.ftl` → `delivery` */
export const nameOf = ({ name }: SourceFile): string => name.slice(name.lastIndexOf('/') + 1).replace(/\.\w+$/, '');

function misnamed(source: SourceFile, topic: Topic): ContentFault {
    const line = source.text.split('\n').findIndex((text) => /^id\s*:/.test(text)) + 1;
    return { file: source.file, ...(line > 0 ? { line } : {}), key: 'id', message: `the topic is called "${topic.id}", its file "${nameOf(source)}"`, remedy: 'give both the same name' };
}
