import { ContentError } from '../errors.js';
import type { Locale } from '../model.js';
import { writeCaseCard, writeReason, type CardWords } from './card.js';
import { chainOf, createLexicon, type Args, type Lexicon } from './lexicon.js';
import { promiseFaults, readPromises, withoutPromises, type PromiseWords } from './promises.js';
import { clip, flattenLines } from './quote.js';
import { sayActs } from './say.js';
import { readLocale, type Sources } from './sources.js';
import type { Wording } from './types.js';

export { lintWords } from './lint.js';
export type { KeyFault } from './missing.js';
export { filledIn, type TopicNames } from './variables.js';
export { createPromiseGuard, type PromiseGuard } from './promises.js';
export type { Source, Sources } from './sources.js';
export type { Said, SayContext, Wording } from './types.js';

/** Longest argument of a plain message, in characters: a relayed line, a note. */
const TEXT_LENGTH = 4000;

/**
 * Compiles the words of all locales (`*.ftl` and `promises.yaml`; other files are ignored).
 * @throws ContentError naming file, line and key of every fault: broken syntax, keys given twice in a locale, references to nothing,
 * words that promise. Once compiled, formatting never throws.
 */
export function createWording(sources: Sources): Wording {
    const all = Object.entries(sources).map(([locale, files]) => ({ words: readLocale(locale, files), promises: readPromises(locale, files) }));
    const faults = all.flatMap(({ words, promises }) => [...words.faults, ...promises.faults, ...promiseFaults(words.phrases, promises)]);
    if (faults.length > 0) throw new ContentError(faults);

    const lexicons = new Map<Locale, Lexicon>(all.map(({ words }) => [words.locale, createLexicon(words)]));
    const finishers = new Map(all.map(({ promises }) => [promises.locale, finisher(promises)]));
    const chains = new Map([...lexicons.keys()].map((locale) => [locale, chainOf(lexicons, locale)]));
    const chainFor = (locale: Locale) => chains.get(locale) ?? chainOf(lexicons, locale);
    const cardWords: CardWords = {
        text: (locale, key, args) => plainText(chainFor(locale), key, args),
        has: (locale, key) => chainFor(locale).some(({ messages }) => messages.has(key)),
    };
    return {
        locales: [...lexicons.keys()],
        say: (acts, context) => {
            const chain = chainFor(context.locale);
            return sayActs(acts, context, chain, finishers.get(chain[0]?.locale ?? '') ?? flattenLines);
        },
        text: cardWords.text,
        words: (locale, prefix) => wordsOf(chainFor(locale), prefix),
        reason: (verdict, locale) => writeReason(verdict, locale, cardWords),
        caseCard: (item, locale, now, targets) => writeCaseCard(item, locale, now, cardWords, targets),
    };
}

/** What becomes of filled words before they are said: no promise that is not among the values, one kind of white space. Words without values, as many as are shipped, come out the same each time. */
function finisher(words: PromiseWords): (text: string, values: readonly string[]) => string {
    const fixed = new Map<string, string>();
    const finish = (text: string, values: readonly string[]) => flattenLines(withoutPromises(text, { values }, words).text);
    return (text, values) => {
        if (values.length > 0) return finish(text, values);
        const known = fixed.get(text) ?? finish(text, values);
        fixed.set(text, known);
        return known;
    };
}

/** The first wording whose arguments are all there, or else the first at all; at last the key itself. */
function plainText(chain: readonly Lexicon[], key: string, args: Args = {}): string {
    const clean: Record<string, string | number> = Object.create(null);
    for (const [name, value] of Object.entries(args)) {
        if (typeof value === 'number' && Number.isFinite(value)) clean[name] = value;
        const text = typeof value === 'string' ? clip(flattenLines(value), TEXT_LENGTH) : '';
        if (text !== '') clean[name] = text;
    }
    const wordings = chain.map(({ messages }) => messages.get(key)).find((found) => found !== undefined) ?? [];
    for (const wording of wordings) {
        if (wording.lacks(clean)) continue;
        const { text, complete } = wording.say(clean);
        if (complete) return text;
    }
    return wordings[0]?.say(clean).text ?? key;
}

/** Nearer lexicons win. Without arguments a variable stays visible as `{$name}`, for the page to fill. */
function wordsOf(chain: readonly Lexicon[], prefix: string): Record<string, string> {
    const found: Record<string, string> = {};
    for (const { messages } of chain.toReversed()) {
        for (const [key, [first]] of messages) if (key.startsWith(prefix) && first) found[key] = first.template();
    }
    return found;
}
