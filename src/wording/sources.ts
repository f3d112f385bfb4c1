import { FluentBundle, FluentResource, type Message as CompiledMessage } from '@fluent/bundle';
import { columnOffset, lineOffset, FluentParser, Visitor, type BaseNode, type Entry, type Junk, type Message, type Pattern, type Span, type Term } from '@fluent/syntax';
import type { ContentFault } from '../errors.js';
import type { Locale } from '../model.js';

/** A file of a locale, as read. Files other than `*.ftl` and `promises.yaml` are left to the rooms they belong to. */
export interface Source { file: string; text: string }
export type Sources = Record<Locale, readonly Source[]>;

/** One wording: a message's own text (`variant` empty) or one of its attributes, with where it stands. */
export interface Phrase {
    locale: Locale;
    file: string;
    line: number;
    column: number;
    key: string;
    variant: string;
    vars: ReadonlySet<string>;
    /** The words alone, placeables shown as `{…}`; for lint, not for people. */
    literal: string;
    /** A term (`-brand`): part of other wordings, never said alone. */
    term: boolean;
}

/** Everything one locale says, and what is wrong with it. */
export interface LocaleWords { locale: Locale; bundle: FluentBundle; phrases: Phrase[]; faults: ContentFault[] }

const parser = new FluentParser({ withSpans: true });

/** Reads the `.ftl` files of one locale. Faults are collected, never thrown: broken syntax, keys given twice, names that do not exist. */
export function readLocale(locale: Locale, sources: readonly Source[]): LocaleWords {
    const words: LocaleWords = { locale, bundle: new FluentBundle(locale, { useIsolating: false }), phrases: [], faults: [] };
    const seen = new Map<string, string>();
    for (const source of sources) {
        if (!source.file.endsWith('.ftl')) continue;
        const text = source.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
        for (const entry of parser.parse(text).body) readEntry(entry, { ...source, text }, words, seen);
        words.bundle.addResource(new FluentResource(text));
    }
    words.faults.push(...brokenReferences(words));
    return words;
}

function readEntry(entry: Entry | BaseNode, source: Source, words: LocaleWords, seen: Map<string, string>): void {
    if (entry.type === 'Junk') { words.faults.push(junkFault(entry as Junk, source)); return; }
    if (entry.type !== 'Message' && entry.type !== 'Term') return;
    const message = entry as Message | Term;
    const key = (message.type === 'Term' ? '-' : '') + message.id.name;
    const at = position(source.text, message.span);
    const first = seen.get(key);
    if (first) words.faults.push({ file: source.file, ...at, key, message: `this key is given twice; the first is in ${first}`, remedy: 'keep one of the two; put further wordings under it as .v1, .v2 …' });
    else seen.set(key, `${source.file}:${at.line}`);
    const variants = new Set<string>();
    for (const phrase of phrasesOf(message, key, source, words.locale)) {
        if (variants.has(phrase.variant)) words.faults.push({ ...placeOf(phrase), message: 'this variant is given twice', remedy: 'give it the next free number' });
        else if (!first) words.phrases.push(phrase);
        variants.add(phrase.variant);
    }
}

function phrasesOf(message: Message | Term, key: string, source: Source, locale: Locale): Phrase[] {
    const make = (variant: string, pattern: Pattern, span?: Span): Phrase => ({
        locale, file: source.file, ...position(source.text, span), key, variant, term: message.type === 'Term', ...contentOf(pattern),
    });
    const own = message.value ? [make('', message.value, message.span)] : [];
    return [...own, ...message.attributes.map((attribute) => make(attribute.id.name, attribute.value, attribute.span))];
}

function contentOf(pattern: Pattern): { vars: ReadonlySet<string>; literal: string } {
    const vars = new Set<string>();
    let literal = '';
    class Reader extends Visitor {
        override visitTextElement(node: { value: string }): void { literal += node.value; }
        override visitStringLiteral(node: { value: string }): void { literal += node.value; }
        override visitVariableReference(node: { id: { name: string } }): void { vars.add(node.id.name); literal += '{…}'; }
    }
    new Reader().visit(pattern);
    return { vars, literal };
}

function junkFault(junk: Junk, source: Source): ContentFault {
    const annotation = junk.annotations[0];
    const key = /^-?[A-Za-z][\w-]*/.exec(junk.content)?.[0];
    return {
        file: source.file, ...position(source.text, annotation ? lastRead(source.text, annotation.span) : junk.span), ...(key ? { key } : {}),
        message: annotation?.message ?? 'this line cannot be read',
        remedy: 'write `key = words`; further lines are indented by four spaces, every { has its }, a comment begins with #',
    };
}

/** The parser complains where it stopped, often in the next line; the fault is where the last words stand. */
function lastRead(text: string, span: Span | undefined): Span | undefined {
    if (!span) return span;
    const start = text.slice(0, span.start).trimEnd().length;
    return start < span.start ? { ...span, start: Math.max(start - 1, 0) } as Span : span;
}

function position(text: string, span?: Span): { line: number; column: number } {
    const at = span?.start ?? 0;
    return { line: lineOffset(text, at) + 1, column: columnOffset(text, at) + 1 };
}

/** Says every wording once with all its variables filled: what still fails names a message or term that is not there, or itself. */
function brokenReferences({ bundle, phrases, faults }: LocaleWords): ContentFault[] {
    if (faults.length > 0) return [];
    return phrases.filter((phrase) => !phrase.term).flatMap((phrase) => {
        const errors: Error[] = [];
        const pattern = patternOf(bundle, phrase);
        if (pattern) bundle.formatPattern(pattern, everyArgument, errors);
        return errors.slice(0, 1).map((error) => ({
            ...placeOf(phrase), message: error.message, remedy: 'correct the name between { and }',
        }));
    });
}

const everyArgument = new Proxy({} as Record<string, number>, { get: () => 1, getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: 1 }) });

export type CompiledPattern = NonNullable<CompiledMessage['value']>;

export function patternOf(bundle: FluentBundle, { key, variant }: Pick<Phrase, 'key' | 'variant'>): CompiledPattern | undefined {
    const message = bundle.getMessage(key);
    return (variant === '' ? message?.value : message?.attributes[variant]) ?? undefined;
}

/** How a wording is named in `said` and in faults: `greet.v2`, or the bare key for a message's own text. */
export const idOf = ({ key, variant }: Pick<Phrase, 'key' | 'variant'>): string => (variant === '' ? key : `${key}.${variant}`);

/** Where a wording stands, for a fault. */
export const placeOf = (phrase: Phrase): Pick<ContentFault, 'file' | 'line' | 'column' | 'key'> => ({ file: phrase.file, line: phrase.line, column: phrase.column, key: idOf(phrase) });
