import { topicKeys, type Topic, type TopicWords } from '../dialog/index.js';
import type { ContentFault } from '../errors.js';
import type { Locale } from '../model.js';
import { fold } from '../text/fold.js';
import { CLOSE, nearest } from '../text/nearest.js';
import type { ContentFiles, SourceFile } from './files.js';
import { isTopic, nameOf, type ReadTopics } from './topics.js';

/** What loads and is hardly meant: slots in no order, names that take anything, phrases that stand twice, words nothing says. Some of it is a note, to be looked at once. */
export function looseTopics(files: ContentFiles, { read, words }: ReadTopics): ContentFault[] {
    const whole = read.flatMap(({ source, topic }) => (topic ? [{ source, topic }] : []));
    return [
        ...whole.flatMap(({ source, topic }) => [...sameOrder(source, topic), ...namesNothing(source, topic)]),
        ...Object.entries(words).flatMap(([tag, heard]) => phrasesTwice(files.locales[tag]!.filter(isTopic), heard)),
        ...Object.entries(files.locales).flatMap(([tag, sources]) => whole.flatMap(({ topic }) => unsaid(tag, sources, topic))),
    ];
}

function sameOrder(source: SourceFile, { slots }: Topic): ContentFault[] {
    return slots.flatMap((slot, at) => {
        const first = slots.slice(0, at).find(({ order }) => order === slot.order);
        return first ? [{ file: source.file, ...lineOf(source, idIs(slot.id)), key: `slots.${slot.id}.order`, message: `"${first.id}" has the order ${slot.order} already`, remedy: 'give each slot a number of its own: questions are put in this order' }] : [];
    });
}

/** `names: []` says that it is meant. */
function namesNothing(source: SourceFile, { slots }: Topic): ContentFault[] {
    const open = slots.filter(({ type, names }) => type === 'product' && names.length === 0);
    return /^\s*names:\s*\[\s*\]/m.test(source.text) ? [] : open.map(({ id }) => ({
        file: source.file, ...lineOf(source, idIs(id)), key: `slots.${id}.names`, note: true, message: 'a product without names takes what stands after its words, or else the reply as it is', remedy: 'list the names, or write names: [] if that is meant',
    }));
}

interface Phrase { phrase: string; weight: number; source: SourceFile; times: number }

function phrasesTwice(sources: readonly SourceFile[], heard: Readonly<Record<string, TopicWords>>): ContentFault[] {
    const first = new Map<string, Phrase>();
    const listed = sources.filter(({ name }) => /\.ya?ml$/.test(name)).flatMap((source) => phrasesOf(source, heard[nameOf(source)]));
    return listed.flatMap((one): ContentFault[] => {
        const folded = fold(one.phrase);
        const known = first.get(folded);
        if (!known) { first.set(folded, one); return []; }
        if (known.source !== one.source && (known.weight === 1 || one.weight === 1)) return [];
        // Looked for only now: hundreds of phrases in as many lines take seconds, and few stand twice.
        const at = { file: one.source.file, ...placeOf(one), key: 'triggers' };
        const { line } = placeOf(known);
        const where = `${known.source.file}${line === undefined ? '' : `:${line}`}`;
        if (known.source === one.source) return [{ ...at, message: `"${one.phrase}" stands here twice, with the weights ${known.weight} and ${one.weight}`, remedy: 'keep one of the two' }];
        return [{ ...at, note: true, message: `"${one.phrase}" (weight ${one.weight}) is a trigger of ${nameOf(known.source)} too (weight ${known.weight}, ${where})`, remedy: 'leave it where it belongs, or give it the weight 1 in one of them, unless both are meant' }];
    });
}

function phrasesOf(source: SourceFile, words: TopicWords | undefined): Phrase[] {
    const seen = new Map<string, number>();
    return Object.entries(words?.triggers ?? {}).reverse().flatMap(([weight, phrases]) => phrases.map((phrase) => {
        const times = seen.get(phrase) ?? 0;
        seen.set(phrase, times + 1);
        return { phrase, weight: Number(weight), source, times };
    }));
}

const placeOf = ({ source, phrase, times }: Phrase): { line?: number } => lineOf(source, listing(phrase), times);

/** Message ids stand at the beginning of a line in Fluent. What another message is put together from is said with it. */
function unsaid(tag: Locale, sources: readonly SourceFile[], topic: Topic): ContentFault[] {
    const source = sources.find(({ name }) => name === `${tag}/topics/${topic.id}.ftl`);
    if (!source) return [];
    const said = topicKeys(topic);
    const known = new Set(said);
    return source.text.split('\n').flatMap((text, at) => {
        const key = /^([a-zA-Z][\w-]*)[ ]*=/.exec(text)?.[1];
        if (key === undefined || known.has(key.replace(/-(?:short|plain)$/, '')) || new RegExp(`\\{\\s*${key}\\s*\\}`).test(source.text)) return [];
        const near = nearest(key, said, CLOSE);
        return [{ file: source.file, line: at + 1, key, note: true as const, message: 'nothing says this', remedy: near ? `did you mean ${near}?` : 'remove it, or name it as docs/topics.md does' }];
    });
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const idIs = (id: string): RegExp => new RegExp(`\\bid:\\s*["']?${escaped(id)}["']?\\s*(?:[,}#]|$)`);
const listing = (phrase: string): RegExp => new RegExp(`(?:^|[\\[,-])\\s*["']?${escaped(phrase)}["']?\\s*(?:[\\],#]|$)`, 'g');

/** The line of a pattern, `skip` finds later; none if it is written in another way. */
function lineOf({ text }: SourceFile, pattern: RegExp, skip = 0): { line?: number } {
    const lines = text.split('\n').flatMap((line, at) => Array.from({ length: pattern.global ? countIn(line, pattern) : Number(pattern.test(line)) }, () => at + 1));
    return lines.length > 0 ? { line: lines[Math.min(skip, lines.length - 1)]! } : {};
}

/** Neighbours share the comma between them, so each is looked for from the end of the last one's words. */
function countIn(line: string, pattern: RegExp): number {
    return line.split(/(?<=,)/).filter((part) => new RegExp(pattern.source).test(part)).length;
}
