import { z } from 'zod';
import { ContentError, type ContentFault } from '../errors.js';
import type { Locale } from '../model.js';
import { once } from '../text/memory.js';
import { longest, PhraseIndex, type Match } from '../text/phrases.js';
import { readYaml } from '../text/yaml.js';
import { placeOf, type Phrase, type Source, type Sources } from './sources.js';

/** `promises.yaml`: words that promise, with what to say instead; words that only look like it; words that blame. */
const schema = z.strictObject({
    promises: z.record(z.string(), z.string().nullable()).default({}),
    harmless: z.array(z.string()).default([]),
    blame: z.array(z.string()).default([]),
});

type Finding = { kind: 'promise'; phrase: string; instead: string | null } | { kind: 'harmless' | 'blame'; phrase: string };

/** The promise words of one locale. */
export interface PromiseWords {
    locale: Locale;
    /** The file they were read from. */
    text: string;
    find(text: string): Match<Finding>[];
    faults: ContentFault[];
}

/** A sentence with the marks that end it; \uff01 and \uff1f are the full-width ! and ?. */
const SENTENCE = /[^.!?。\uff01\uff1f\n]+(?:[.!?。\uff01\uff1f]+["”」』’)]*|\n|$)\s*|[.!?。\uff01\uff1f\n]+\s*/gu;

/** Reads a locale's `promises.yaml`; without one nothing is found. */
export function readPromises(locale: Locale, sources: readonly Source[]): PromiseWords {
    const source = sources.find(({ file }) => /(^|[\\/])promises\.ya?ml$/.test(file));
    const none = { locale, text: source?.text ?? '', find: () => [], faults: [] };
    if (!source) return none;
    try {
        const { promises, harmless, blame } = readYaml(source.text, source.file, schema, 'promises').value;
        const index = new PhraseIndex<Finding>([
            ...Object.entries(promises).map(([phrase, instead]) => [phrase, { kind: 'promise', phrase, instead }] as const),
            ...harmless.map((phrase) => [phrase, { kind: 'harmless', phrase }] as const),
            ...blame.map((phrase) => [phrase, { kind: 'blame', phrase }] as const),
        ]);
        return { ...none, find: (text) => longest(index.find(text)).filter(({ value }) => value.kind !== 'harmless') };
    } catch (error) {
        if (!(error instanceof ContentError)) throw error;
        return { ...none, faults: error.faults };
    }
}

/**
 * Takes promises out of a text that may not make any. A promise word is replaced by what `promises.yaml` says instead, or dropped, or its
 * sentence is dropped with it. Words that stand inside one of `facts.values` (facts known, a customer's own words) stay.
 */
export function withoutPromises(text: string, facts: { values: readonly string[] }, words: PromiseWords): { text: string; removed: string[] } {
    const allowed = occurrences(text, facts.values);
    const found = words.find(text).filter(({ start, end, value }) => value.kind === 'promise' && !allowed.some((span) => span.start <= start && end <= span.end));
    if (found.length === 0) return { text, removed: [] };
    const removed = found.map(({ start, end }) => text.slice(start, end));
    let out = '';
    for (const { 0: sentence, index } of text.matchAll(SENTENCE)) out += mend(sentence, found.map((match) => ({ ...match, start: match.start - index, end: match.end - index })));
    return { text: out.replace(/[ \t]+\n/g, '\n').trim(), removed };
}

function mend(sentence: string, matches: readonly Match<Finding>[]): string {
    const inside = matches.filter(({ start, end }) => start >= 0 && end <= sentence.length);
    if (inside.length === 0) return sentence;
    if (inside.some(({ value }) => value.kind === 'promise' && value.instead === null)) return '';
    let out = '';
    let at = 0;
    for (const { start, end, value } of inside) {
        out += sentence.slice(at, start) + (value.kind === 'promise' ? value.instead : '');
        at = end;
    }
    const mended = (out + sentence.slice(at)).replace(/ {2,}/g, ' ').replace(/ ([.,!?;:])/g, '$1').replace(/^[\s,、\uff0c]+/u, '');
    return /^\p{Lu}/u.test(sentence) ? mended.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : mended;
}

function occurrences(text: string, values: readonly string[]): { start: number; end: number }[] {
    const spans: { start: number; end: number }[] = [];
    for (const value of values) {
        for (let at = value === '' ? -1 : text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) spans.push({ start: at, end: at + value.length });
    }
    return spans;
}

/** Files whose words only human agents and admins read; a suggested first sentence is still said to the customer. */
const INSIDE = /(^|[\\/])(desk|mood|rules|web)\.ftl$/;
export const forCustomer = ({ file, key }: Pick<Phrase, 'file' | 'key'>): boolean => !INSIDE.test(file) || key.startsWith('first-sentence-');

/** Promise words in what is said to customers, each with file, line and key. */
export function promiseFaults(phrases: readonly Phrase[], words: PromiseWords): ContentFault[] {
    return findings(phrases, words).flatMap(({ value, ...place }) => (value.kind !== 'promise' ? [] : [{
        ...place, message: `"${value.phrase}" promises what nobody has checked`,
        remedy: value.instead ? `say "${value.instead}", or what is known` : 'leave it out, or say what is known and what happens next',
    }]));
}

/** Words that put the customer in the wrong. */
export function blameFaults(phrases: readonly Phrase[], words: PromiseWords): ContentFault[] {
    return findings(phrases, words).flatMap(({ value, ...place }) => (value.kind !== 'blame' ? [] : [{
        ...place, message: `"${value.phrase}" blames the customer`, remedy: 'say what happened without saying whose fault it was',
    }]));
}

/** What is found in the wordings meant for customers, and where they stand. */
function findings(phrases: readonly Phrase[], words: PromiseWords): (ReturnType<typeof placeOf> & { value: Finding })[] {
    const heard = phrases.filter(forCustomer);
    const found = once('promises:found', [words.text, ...heard.map(({ literal }) => literal)].join('\0'), () =>
        heard.flatMap(({ literal }, at) => words.find(literal).map(({ value }) => ({ at, value }))));
    return found.map(({ at, value }) => ({ ...placeOf(heard[at]!), value }));
}

export interface PromiseGuard {
    guardPromises(text: string, facts: { values: readonly string[] }, locale: Locale): { text: string; removed: string[] };
    /** Promise words in a text not from the locale files, for example one a model has written. */
    lintPromises(text: string, locale: Locale): string[];
}

/** The guard for words that do not come from the locale files. A locale without `promises.yaml` passes everything. */
export function createPromiseGuard(sources: Sources): PromiseGuard {
    const byLocale = new Map(Object.entries(sources).map(([locale, files]) => [locale, readPromises(locale, files)]));
    return {
        guardPromises: (text, facts, locale) => {
            const words = byLocale.get(locale);
            return words ? withoutPromises(text, facts, words) : { text, removed: [] };
        },
        lintPromises: (text, locale) => (byLocale.get(locale)?.find(text) ?? []).flatMap(({ value }) => (value.kind === 'promise' ? [value.phrase] : [])),
    };
}
