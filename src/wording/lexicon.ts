import type { FluentBundle } from '@fluent/bundle';
import type { Locale } from '../model.js';
import { nearestLocale } from '../text/language.js';
import { idOf, patternOf, type CompiledPattern, type LocaleWords } from './sources.js';

export type Args = Readonly<Record<string, string | number>>;

/** One wording, ready to be said. */
export interface Sentence {
    id: string;
    say(args: Args): { text: string; complete: boolean };
    /** An argument is missing, whatever else is chosen by the others: saying it would leave a gap. Cheaper to know than to find out. */
    lacks(args: Args): boolean;
    /** The words with every variable left visible as `{$name}`. */
    template(): string;
}

/** The words of one locale, by key. */
export interface Lexicon { locale: Locale; messages: ReadonlyMap<string, readonly Sentence[]> }

/** What stands where an argument is missing and no wording does without it. */
const GAP = '…';
/** How Fluent shows what it could not resolve: `{NUMBER($x)}`, `{???}`. */
const UNRESOLVED = /\{[$\w?(). -]*\}/g;

export function createLexicon({ locale, bundle, phrases }: LocaleWords): Lexicon {
    const messages = new Map<string, Sentence[]>();
    for (const phrase of phrases) {
        const pattern = phrase.term ? undefined : patternOf(bundle, phrase);
        if (pattern === undefined) continue;
        const needs = neededBy(pattern);
        const wording: Sentence = {
            id: idOf(phrase), say: (args) => format(bundle, pattern, args), template: () => bundle.formatPattern(pattern, {}, []),
            lacks: (args) => needs.some((name) => args[name] === undefined),
        };
        const known = messages.get(phrase.key);
        if (known) known.push(wording);
        else messages.set(phrase.key, [wording]);
    }
    return { locale, messages };
}

/** The variables that stand in a pattern whichever way its choices fall. */
function neededBy(pattern: CompiledPattern): string[] {
    return typeof pattern === 'string' ? [] : pattern.flatMap((part) => (typeof part !== 'string' && part.type === 'var' ? part.name : []));
}

/** Never throws and never shows a variable's name: a missing argument is worded as an ellipsis, and the text reported incomplete. */
function format(bundle: FluentBundle, pattern: CompiledPattern, args: Args): { text: string; complete: boolean } {
    const errors: Error[] = [];
    const text = bundle.formatPattern(pattern, args, errors);
    if (errors.length === 0) return { text, complete: text.trim() !== '' };
    const rest: Error[] = [];
    const filled = bundle.formatPattern(pattern, gapsFilled(args), rest);
    return { text: rest.length === 0 ? filled : filled.replace(UNRESOLVED, GAP), complete: false };
}

function gapsFilled(args: Args): Args {
    const has = (name: string | symbol): name is string => typeof name === 'string' && Object.hasOwn(args, name);
    return new Proxy(args, {
        get: (_, name) => (has(name) ? args[name] : GAP),
        getOwnPropertyDescriptor: (_, name) => ({ configurable: true, enumerable: true, value: has(name) ? args[name] : GAP }),
    });
}

/** The lexicons to look in for a language, nearest first: `zh-TW` → `zh-CN` → `en`. */
export function chainOf(lexicons: ReadonlyMap<Locale, Lexicon>, locale: Locale): Lexicon[] {
    const tags = [...lexicons.keys()];
    const wanted = [nearestLocale(locale, tags), ...(locale.toLowerCase().startsWith('zh') ? ['zh-CN'] : []), 'en', ...tags.slice(0, 1)];
    return [...new Set(wanted)].flatMap((tag) => (tag === undefined ? [] : lexicons.get(tag) ?? []));
}
