import { FluentBundle, FluentResource, type Message as CompiledMessage } from '@fluent/bundle';
import { columnOffset, lineOffset, FluentParser, Visitor, type Junk, type Message, type Pattern, type Span, type Term } from '@fluent/syntax';
import type { ContentFault } from '../errors.js';
import type { Locale } from '../model.js';
import { once } from '../text/memory.js';

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
    /** Other messages it is put together from (`{ facts-delivery }`). */
    parts?: ReadonlySet<string>;
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
    const files = sources.filter(({ file }) => file.endsWith('.ftl'));
    for (const { file, text } of files) {
        const { entries, junk, body } = once('fluent', text, () => readEntries(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')));
        words.faults.push(...junk.map((fault) => ({ file, ...fault })));
        for (const entry of entries) addEntry(entry, file, words, seen);
        words.bundle.addResource(Object.assign(Object.create(FluentResource.prototype) as FluentResource, { body }));
    }
    const whole = files.map(({ text }) => text).join('\0');
    if (words.faults.length === 0) words.faults.push(...once('fluent:references', whole, () => brokenReferences(words)).map(({ at, message }) => ({
        ...placeOf(words.phrases[at]!), message, remedy: 'correct the name between { and }',
    })));
    return words;
}

interface Place { line: number; column: number }
type Wording = Place & Pick<Phrase, 'variant' | 'vars' | 'parts' | 'literal'>;
/** One message or term as it stands in a file. */
interface Keyed extends Place { key: string; term: boolean; wordings: Wording[] }
type Unplaced = Omit<ContentFault, 'file'>;

/** Everything one file says, twice: as the wordings it holds with their places, and compiled for saying. */
function readEntries(text: string): { entries: Keyed[]; junk: Unplaced[]; body: FluentResource['body'] } {
    const entries: Keyed[] = [];
    const junk: Unplaced[] = [];
    for (const entry of parser.parse(text).body) {
        if (entry.type === 'Junk') junk.push(junkFault(entry as Junk, text));
        if (entry.type === 'Message' || entry.type === 'Term') entries.push(keyedOf(entry as Message | Term, text));
    }
    return { entries, junk, body: new FluentResource(text).body };
}

function keyedOf(message: Message | Term, text: string): Keyed {
    const wording = (variant: string, pattern: Pattern, span?: Span): Wording => ({ variant, ...position(text, span), ...contentOf(pattern) });
    const own = message.value ? [wording('', message.value, message.span)] : [];
    const term = message.type === 'Term';
    return {
        key: (term ? '-' : '') + message.id.name, term, ...position(text, message.span),
        wordings: [...own, ...message.attributes.map((attribute) => wording(attribute.id.name, attribute.value, attribute.span))],
    };
}

function addEntry({ key, term, line, column, wordings }: Keyed, file: string, { locale, phrases, faults }: LocaleWords, seen: Map<string, string>): void {
    const first = seen.get(key);
    if (first) faults.push({ file, line, column, key, message: `this key is given twice; the first is in ${first}`, remedy: 'keep one of the two; put further wordings under it as .v1, .v2 …' });
    else seen.set(key, `${file}:${line}`);
    const variants = new Set<string>();
    for (const wording of wordings) {
        const phrase: Phrase = { locale, file, key, term, ...wording };
        if (variants.has(phrase.variant)) faults.push({ ...placeOf(phrase), message: 'this variant is given twice', remedy: 'give it the next free number' });
        else if (!first) phrases.push(phrase);
        variants.add(phrase.variant);
    }
}

function contentOf(pattern: Pattern): Pick<Phrase, 'vars' | 'parts' | 'literal'> {
    const vars = new Set<string>();
    const parts = new Set<string>();
    let literal = '';
    class Reader extends Visitor {
        override visitTextElement(node: { value: string }): void { literal += node.value; }
        override visitStringLiteral(node: { value: string }): void { literal += node.value; }
        override visitMessageReference(node: { id: { name: string } }): void { parts.add(node.id.name); }
        override visitVariableReference(node: { id: { name: string } }): void { vars.add(node.id.name); literal += '{…}'; }
    }
    new Reader().visit(pattern);
    return { vars, ...(parts.size > 0 ? { parts } : {}), literal };
}

function junkFault(junk: Junk, text: string): Unplaced {
    const annotation = junk.annotations[0];
    const key = /^-?[A-Za-z][\w-]*/.exec(junk.content)?.[0];
    return {
        ...position(text, annotation ? lastRead(text, annotation.span) : junk.span), ...(key ? { key } : {}),
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

function position(text: string, span?: Span): Place {
    const at = span?.start ?? 0;
    return { line: lineOffset(text, at) + 1, column: columnOffset(text, at) + 1 };
}

/** Says every wording once with all its variables filled: what still fails names a message or term that is not there, or itself. `at` is the phrase's place in the list. */
function brokenReferences({ bundle, phrases }: LocaleWords): { at: number; message: string }[] {
    return phrases.flatMap((phrase, at) => {
        const errors: Error[] = [];
        const pattern = phrase.term ? undefined : patternOf(bundle, phrase);
        if (pattern) bundle.formatPattern(pattern, everyArgument, errors);
        return errors.slice(0, 1).map(({ message }) => ({ at, message }));
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
