import { z } from 'zod';
import { ContentError, type ContentFault } from '../errors.js';
import type { Locale } from '../model.js';
import { once } from '../text/memory.js';
import { longest, PhraseIndex, type Match } from '../text/phrases.js';
import { readYaml } from '../text/yaml.js';
import { placeOf, type Phrase, type Source, type Sources } from './sources.js';

const phrases = z.array(z.string()).default([]);

/**
 * `promises.yaml`: words that promise, with what to say instead; dates and sums, which only facts may name; words that only look like either;
 * words that blame; jargon with the plain word for it; words that apologise.
 */
const schema = z.strictObject({
    promises: z.record(z.string(), z.string().nullable()).default({}),
    dates: phrases,
    sums: phrases,
    harmless: phrases,
    blame: phrases,
    jargon: z.record(z.string(), z.string()).default({}),
    apologies: phrases,
});

type Finding =
    | { kind: 'promise'; phrase: string; instead: string | null }
    | { kind: 'jargon'; phrase: string; instead: string }
    | { kind: 'date' | 'sum' | 'harmless' | 'blame' | 'apology'; phrase: string };

/** The promise words of one locale. */
export interface PromiseWords {
    locale: Locale;
    /** The file they were read from. */
    text: string;
    find(text: string): Match<Finding>[];
    faults: ContentFault[];
}

/** A sentence with the marks that end it (a point in a number is none); \uff01 and \uff1f are the full-width ! and ?. */
const SENTENCE = /(?:[^.!?。\uff01\uff1f\n]|\.(?=\d))+(?:[.!?。\uff01\uff1f]+["”」』’)]*|\n|$)\s*|[.!?。\uff01\uff1f\n]+\s*/gu;

/** Reads a locale's `promises.yaml`; without one nothing is found. */
export function readPromises(locale: Locale, sources: readonly Source[]): PromiseWords {
    const source = sources.find(({ file }) => /(^|[\\/])promises\.ya?ml$/.test(file));
    const none = { locale, text: source?.text ?? '', find: () => [], faults: [] };
    if (!source) return none;
    try {
        const { promises, jargon, dates, sums, harmless, blame, apologies } = readYaml(source.text, source.file, schema, 'promises').value;
        const plain = { date: dates, sum: sums, harmless, blame, apology: apologies } as const;
        const listed: Finding[] = [
            ...Object.entries(promises).map(([phrase, instead]) => ({ kind: 'promise' as const, phrase, instead })),
            ...Object.entries(jargon).map(([phrase, instead]) => ({ kind: 'jargon' as const, phrase, instead })),
            ...Object.entries(plain).flatMap(([kind, list]) => list.map((phrase) => ({ kind: kind as keyof typeof plain, phrase }))),
        ];
        const index = new PhraseIndex<Finding>(listed.flatMap((finding) => spellings(finding.phrase).map((phrase) => [phrase, finding] as const)));
        return { ...none, find: (text) => longest(harmlessFirst(index.find(text))).filter(({ value }) => value.kind !== 'harmless') };
    } catch (error) {
        if (!(error instanceof ContentError)) throw error;
        return { ...none, faults: error.faults };
    }
}

/** Between a number and Chinese characters stands a space or none: `3天`, `3 天`. */
const spellings = (phrase: string): string[] => [...new Set([phrase, phrase.replace(/(?<=\p{Script=Han})<n>/gu, ' <n>').replace(/<n>(?=\p{Script=Han})/gu, '<n> ')])];

/** Of two that say as much, the one that clears the words counts. */
function harmlessFirst(matches: Match<Finding>[]): Match<Finding>[] {
    const clears = ({ value }: Match<Finding>): number => (value.kind === 'harmless' ? 0 : 1);
    return matches.length < 2 ? matches : matches.sort((a, b) => clears(a) - clears(b));
}

/**
 * Takes promises out of a text that may not make any. A promise word is replaced by what `promises.yaml` says instead, or dropped, or its
 * sentence is dropped with it; a date or a sum takes its sentence along. Words that stand inside one of `facts.values` (facts known, a
 * customer's own words) stay, and so do dates and sums of which the figures are such values ("{ $from } to { $to } minutes", "on { $day }").
 */
export function withoutPromises(text: string, facts: { values: readonly string[] }, words: PromiseWords): { text: string; removed: string[] } {
    const matches = words.find(text).filter(({ value }) => value.kind === 'promise' || isFigure(value));
    if (matches.length === 0) return { text, removed: [] };
    const known = occurrences(text, facts.values);
    const found = matches.filter((match) => !isKnown(match, known) && !(isFigure(match.value) && figuresKnown(text, match, known)));
    if (found.length === 0) return { text, removed: [] };
    const removed = found.map(({ start, end }) => text.slice(start, end));
    let out = '';
    for (const { 0: sentence, index } of text.matchAll(SENTENCE)) out += mend(sentence, found.map((match) => ({ ...match, start: match.start - index, end: match.end - index })));
    return { text: out.replace(/[ \t]+\n/g, '\n').trim(), removed };
}

function mend(sentence: string, matches: readonly Match<Finding>[]): string {
    const inside = matches.filter(({ start, end }) => start >= 0 && end <= sentence.length);
    if (inside.length === 0) return sentence;
    let out = '';
    let at = 0;
    for (const { start, end, value } of inside) {
        if (value.kind !== 'promise' || value.instead === null) return '';
        out += sentence.slice(at, start) + value.instead;
        at = end;
    }
    const mended = (out + sentence.slice(at)).replace(/ {2,}/g, ' ').replace(/ ([.,!?;:])/g, '$1').replace(/^[\s,、\uff0c]+/u, '');
    return /^\p{Lu}/u.test(sentence) ? mended.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : mended;
}

interface Span { start: number; end: number }

const isFigure = ({ kind }: Finding): boolean => kind === 'date' || kind === 'sum';
const isKnown = ({ start, end }: Span, known: readonly Span[]): boolean => known.some((span) => span.start <= start && end <= span.end);

/** Whole numbers as written: `1,299.50` is one. */
const NUMBERS = /\d+(?:[.,:]\d+)*/g;

function figuresKnown(text: string, { start, end }: Span, known: readonly Span[]): boolean {
    const numbers = [...text.matchAll(NUMBERS)].map(({ 0: number, index }) => ({ start: index, end: index + number.length })).filter((number) => number.start < end && start < number.end);
    if (numbers.length > 0) return numbers.every((number) => isKnown(number, known));
    const last = text.lastIndexOf(' ', end - 1) + 1;
    return last > start && isKnown({ start: last, end }, known);
}

function occurrences(text: string, values: readonly string[]): Span[] {
    const spans: Span[] = [];
    for (const value of values) {
        for (let at = value === '' ? -1 : text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) spans.push({ start: at, end: at + value.length });
    }
    return spans;
}

/** Files whose words only human agents and admins read; a suggested first sentence is still said to the customer. */
const INSIDE = /(^|[\\/])(desk|mood|rules|web)\.ftl$/;
export const forCustomer = ({ file, key }: Pick<Phrase, 'file' | 'key'>): boolean => !INSIDE.test(file) || key.startsWith('first-sentence-');

/** Promise words, dates and sums in what is said to customers, each with file, line and key. */
export function promiseFaults(phrases: readonly Phrase[], words: PromiseWords): ContentFault[] {
    return findings(phrases, words).flatMap(({ value, ...place }) => {
        if (value.kind === 'promise') {
            const remedy = value.instead ? `say "${value.instead}", or what is known` : 'leave it out, or say what is known and what happens next';
            return [{ ...place, message: `"${value.phrase}" promises what nobody has checked`, remedy }];
        }
        if (!isFigure(value)) return [];
        const message = `"${value.phrase}" names a ${value.kind} that no fact holds`;
        return [{ ...place, message, remedy: 'leave it out, fill it in from a fact, or list the longer phrase it stands in under harmless in promises.yaml' }];
    });
}

/** What is worth mending, though nobody is promised anything: words that put the customer in the wrong, jargon, and more than one apology in one wording. */
export function mannerFaults(phrases: readonly Phrase[], words: PromiseWords): ContentFault[] {
    const apologised = new Map<string, string>();
    return findings(phrases, words).flatMap(({ value, ...place }): ContentFault[] => {
        if (value.kind === 'blame') return [{ ...place, message: `"${value.phrase}" blames the customer`, remedy: 'say what happened without saying whose fault it was' }];
        if (value.kind === 'jargon') return [{ ...place, message: `"${value.phrase}" is not a word customers use`, remedy: `say "${value.instead}"` }];
        if (value.kind !== 'apology') return [];
        const wording = `${place.file}\0${place.key}`;
        const before = apologised.get(wording);
        apologised.set(wording, value.phrase);
        return before === undefined ? [] : [{ ...place, message: `a second apology, "${value.phrase}" after "${before}"`, remedy: 'one is enough; say what happens next instead' }];
    });
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
