import type { ContentFault } from '../errors.js';
import type { Locale } from '../model.js';
import { forCustomer, mannerFaults, promiseFaults, readPromises } from './promises.js';
import { BUTTON_LENGTH } from './say.js';
import { foreignIn } from './script.js';
import { idOf, placeOf, readLocale, type LocaleWords, type Phrase, type Source, type Sources } from './sources.js';
import { unknownVariables } from './variables.js';

/** Keys whose text stands on a button of Slack or Teams, and on the narrower frame of a Slack window (its title and buttons). */
const BUTTON = /^(?:choice|action|topic|option)-/;
const FRAME = /^prompt-(?:.+-(?:title|submit)|cancel)$/;
/** Slack's limit for a window's title and buttons. */
const FRAME_LENGTH = 24;
/** What a chat bubble holds without scrolling on a phone, and what a block of Slack takes at most. A Chinese character is as wide as two Latin ones. */
const BUBBLE_WIDTH = 320;
const BLOCK_LENGTH = 3000;
/** Lists of facts name every slot in turn; of their branches few are said together. */
const LIST = /^facts-/;
/** `.v1`, `.v2` … are wordings of one meaning, as many as an admin likes; any other attribute must exist everywhere. */
const VARIANT = /^v\d+$/;

/**
 * Everything worth mending in the words of all locales: what `createWording` refuses, and besides keys missing in a locale, variables nothing
 * fills or only one locale has, characters of the other Chinese script (also in what is listened for, and in `knowledge`), what is too long for
 * a button or a block, blame, jargon, doubled apologies, wordings given twice.
 */
export function lintWords(sources: Sources, knowledge: Sources = {}): ContentFault[] {
    const all = Object.entries(sources).map(([locale, files]) => ({ words: readLocale(locale, files), promises: readPromises(locale, files) }));
    const words = all.map((item) => item.words);
    return [
        ...all.flatMap(({ words: { faults, phrases }, promises }) => [...faults, ...promises.faults, ...promiseFaults(phrases, promises), ...mannerFaults(phrases, promises)]),
        ...words.flatMap((one) => missingKeys(one, words)),
        ...words.flatMap((one) => lonelyVariables(one, words)),
        ...words.flatMap(({ locale, phrases }) => [...unknownVariables(phrases), ...wrongScript(locale, phrases), ...tooLong(phrases), ...sameTwice(phrases)]),
        ...Object.entries(sources).flatMap(([locale, files]) => foreignLines(locale, files.filter(({ file }) => HEARD.test(file)))),
        ...Object.entries(knowledge).flatMap(([locale, files]) => foreignLines(locale, files)),
    ];
}

const nameOf = (phrase: Phrase): string => (VARIANT.test(phrase.variant) || phrase.variant === '' ? phrase.key : idOf(phrase));

function missingKeys(one: LocaleWords, all: readonly LocaleWords[]): ContentFault[] {
    const own = new Set(one.phrases.map(nameOf));
    const missing = new Map<string, Phrase>();
    for (const other of all) for (const phrase of other.phrases) if (!own.has(nameOf(phrase)) && !missing.has(nameOf(phrase))) missing.set(nameOf(phrase), phrase);
    return [...missing].map(([key, phrase]) => ({
        file: sameFileIn(one.locale, phrase), key, message: `missing in ${one.locale}; ${phrase.file}:${phrase.line} has it`, remedy: 'add it here, or remove it there',
    }));
}

/** `locales/en/bot.ftl` → `locales/zh-CN/bot.ftl` */
const sameFileIn = (locale: Locale, phrase: Phrase): string => phrase.file.split(/(?<=[\\/])|(?=[\\/])/).map((part) => (part === phrase.locale ? locale : part)).join('');

function lonelyVariables(one: LocaleWords, all: readonly LocaleWords[]): ContentFault[] {
    const elsewhere = new Map<string, Set<string>>();
    for (const other of all) {
        if (other === one) continue;
        for (const { key, vars } of other.phrases) elsewhere.set(key, new Set([...(elsewhere.get(key) ?? []), ...vars]));
    }
    return one.phrases.flatMap((phrase) => {
        const known = elsewhere.get(phrase.key);
        const lonely = known ? [...phrase.vars].filter((name) => !known.has(name)) : [];
        return lonely.map((name) => ({
            ...placeOf(phrase), message: `{ $${name} } is used in ${one.locale} alone`, remedy: known && known.size > 0 ? `use ${[...known].map((other) => `{ $${other} }`).join(', ')}` : 'remove it; nothing is filled in here',
        }));
    });
}

function wrongScript(locale: Locale, phrases: readonly Phrase[]): ContentFault[] {
    return phrases.flatMap((phrase) => {
        // The name of another language (`web-language-zh-TW`) is written in that language.
        if (/-zh-(CN|TW)$/.test(phrase.key) && !phrase.key.endsWith(locale)) return [];
        const foreign = foreignIn(phrase.literal, locale);
        return foreign ? [{ ...placeOf(phrase), ...foreign }] : [];
    });
}

/** Files of words listened for and words not said. Both scripts are heard whichever they are written in; the list should read as one. */
const HEARD = /[\\/]topics[\\/][^\\/]+\.ya?ml$|[\\/]promises\.ya?ml$/;

function foreignLines(locale: Locale, files: readonly Source[]): ContentFault[] {
    return files.flatMap(({ file, text }) => text.split('\n').flatMap((line, at) => {
        const foreign = foreignIn(line, locale);
        return foreign ? [{ file, line: at + 1, ...foreign }] : [];
    }));
}

function tooLong(phrases: readonly Phrase[]): ContentFault[] {
    return phrases.flatMap((phrase) => {
        const { key, literal } = phrase;
        const fault = (long: string, fits: string) => [{ ...placeOf(phrase), message: `${long}; ${fits}`, remedy: 'shorten it' }];
        const room = FRAME.test(key) ? FRAME_LENGTH : BUTTON.test(key) ? BUTTON_LENGTH : BLOCK_LENGTH;
        if (literal.length > room) return fault(`${literal.length} characters ${room === BLOCK_LENGTH ? 'in a block' : 'on a button'}`, `${room} fit`);
        const width = forCustomer(phrase) && !LIST.test(key) ? widthOf(literal) : 0;
        return width > BUBBLE_WIDTH ? fault(`as wide as ${width} letters in one wording`, `${BUBBLE_WIDTH} fit a chat bubble`) : [];
    });
}

const widthOf = (text: string): number => [...text].reduce((width, char) => width + (char >= '\u2e80' ? 2 : 1), 0);

function sameTwice(phrases: readonly Phrase[]): ContentFault[] {
    const first = new Map<string, Phrase>();
    return phrases.flatMap((phrase) => {
        const name = `${phrase.key.replace(/-short$/, '')}\n${phrase.literal.trim()}`;
        const other = first.get(name);
        if (!other) { first.set(name, phrase); return []; }
        return [{ ...placeOf(phrase), message: `says the same as ${idOf(other)}`, remedy: 'word it differently, so that nobody hears one sentence twice' }];
    });
}
