import type { ContentFault } from '../errors.js';
import type { Locale } from '../model.js';
import { missingKeys, type KeyFault } from './missing.js';
import { forCustomer, mannerFaults, promiseFaults, readPromises } from './promises.js';
import { BUTTON_LENGTH } from './say.js';
import { foreignIn } from './script.js';
import { idOf, placeOf, readLocale, type LocaleWords, type Phrase, type Source, type Sources } from './sources.js';
import { filledIn, unknownVariables, type TopicNames } from './variables.js';

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
/**
 * Everything worth mending in the words of all locales: what `createWording` refuses, and besides keys missing in a locale, variables nothing
 * fills or only one locale has, characters of the other Chinese script (also in what is listened for, and in `knowledge`), what is too long for
 * a button or a block, blame, jargon, doubled apologies, wordings given twice.
 * @param topics those of the house, to tell what their words can be filled with; without them that is not looked at
 */
export function lintWords(sources: Sources, knowledge: Sources = {}, topics?: readonly TopicNames[]): KeyFault[] {
    const all = Object.entries(sources).map(([locale, files]) => ({ words: readLocale(locale, files), promises: readPromises(locale, files) }));
    const words = all.map((item) => item.words);
    return [
        ...all.flatMap(({ words: { faults, phrases }, promises }) => [...faults, ...promises.faults, ...promiseFaults(phrases, promises), ...mannerFaults(phrases, promises)]),
        ...missingKeys(words),
        ...words.flatMap((one) => lonelyVariables(one, words, topics)),
        ...words.flatMap(({ locale, phrases }) => [...unknownVariables(phrases, topics), ...wrongScript(locale, phrases), ...tooLong(phrases), ...sameTwice(phrases)]),
        ...Object.entries(sources).flatMap(([locale, files]) => foreignLines(locale, files.filter(({ file }) => HEARD.test(file)))),
        ...Object.entries(knowledge).flatMap(([locale, files]) => foreignLines(locale, files)),
    ];
}

/** What nothing fills in is not looked at again: `unknownVariables` names it. */
function lonelyVariables(one: LocaleWords, all: readonly LocaleWords[], topics: readonly TopicNames[] | undefined): ContentFault[] {
    const elsewhere = new Map<string, Set<string>>();
    for (const other of all) {
        if (other === one) continue;
        for (const { key, vars } of other.phrases) elsewhere.set(key, new Set([...(elsewhere.get(key) ?? []), ...vars]));
    }
    return one.phrases.flatMap((phrase) => {
        const known = elsewhere.get(phrase.key);
        const filled = forCustomer(phrase) && !phrase.term ? filledIn(phrase.key, topics) : undefined;
        const lonely = known ? [...phrase.vars].filter((name) => !known.has(name) && (!filled || filled.includes(name))) : [];
        return lonely.map((name) => ({ ...placeOf(phrase), message: `{ $${name} } is used in ${one.locale} alone`, remedy: filled ? 'say it in the other languages too, or leave it out here' : othersOf(known!) }));
    });
}

const othersOf = (names: ReadonlySet<string>): string => (names.size > 0 ? `use ${[...names].map((name) => `{ $${name} }`).join(', ')}` : 'remove it; nothing is filled in here');

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
