import type { ContentFault } from '../errors.js';
import type { Locale } from '../model.js';
import { fromTaiwan, toTaiwan } from '../text/script.js';
import { blameFaults, promiseFaults, readPromises } from './promises.js';
import { BUTTON_LENGTH } from './say.js';
import { idOf, placeOf, readLocale, type LocaleWords, type Phrase, type Sources } from './sources.js';

/** Keys whose text stands on a button. */
const BUTTON = /^(choice|action)-/;
/** `.v1`, `.v2` … are wordings of one meaning, as many as an admin likes; any other attribute must exist everywhere. */
const VARIANT = /^v\d+$/;
const HAN = /\p{Script=Han}/gu;

interface Script { common: ReadonlySet<string>; convert(char: string): string; name: string }

/**
 * Everything worth mending in the words of all locales: what `createWording` refuses, and besides keys missing in a locale, variables that
 * only one locale has, characters of the other Chinese script, buttons too long for Slack, words that blame, wordings given twice.
 */
export function lintWords(sources: Sources): ContentFault[] {
    const all = Object.entries(sources).map(([locale, files]) => ({ words: readLocale(locale, files), promises: readPromises(locale, files) }));
    const words = all.map((item) => item.words);
    return [
        ...all.flatMap(({ words: { faults, phrases }, promises }) => [...faults, ...promises.faults, ...promiseFaults(phrases, promises), ...blameFaults(phrases, promises)]),
        ...words.flatMap((one) => missingKeys(one, words)),
        ...words.flatMap((one) => lonelyVariables(one, words)),
        ...words.flatMap(({ locale, phrases }) => [...wrongScript(locale, phrases), ...longButtons(phrases), ...sameTwice(phrases)]),
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
    const script = scriptOf(locale);
    if (!script) return [];
    return phrases.flatMap((phrase) => {
        // The name of another language (`web-language-zh-TW`) is written in that language.
        if (/-zh-(CN|TW)$/.test(phrase.key) && !phrase.key.endsWith(locale)) return [];
        const wrong = [...new Set(phrase.literal.match(HAN) ?? [])].filter((char) => !script.common.has(char) && script.convert(char) !== char);
        if (wrong.length === 0) return [];
        const pairs = wrong.map((char) => `${char} → ${script.convert(char)}`).join(', ');
        return [{ ...placeOf(phrase), message: `characters that are not ${script.name}: ${wrong.join('')}`, remedy: `write ${pairs}` }];
    });
}

const scripts = new Map<Locale, Script>();

/**
 * OpenCC alone would also rewrite characters at home in both scripts (后, 里, 干). So a character counts as foreign only if it is missing from
 * the common set of its standard too: Big5 level 1 for Traditional, GB 2312 for Simplified.
 */
function scriptOf(locale: Locale): Script | undefined {
    if (!locale.startsWith('zh')) return undefined;
    const known = scripts.get(locale);
    if (known) return known;
    const script: Script = locale === 'zh-TW'
        ? { common: charsOf('big5', [0xa4, 0xc6], [[0x40, 0x7e], [0xa1, 0xfe]]), convert: toTaiwan, name: 'Traditional' }
        : { common: charsOf('gbk', [0xb0, 0xf7], [[0xa1, 0xfe]]), convert: fromTaiwan, name: 'Simplified' };
    scripts.set(locale, script);
    return script;
}

function charsOf(encoding: string, [from, to]: readonly [number, number], trails: readonly (readonly [number, number])[]): ReadonlySet<string> {
    const decoder = new TextDecoder(encoding);
    const chars = new Set<string>();
    for (let lead = from; lead <= to; lead++) for (const [low, high] of trails) for (let trail = low; trail <= high; trail++) chars.add(decoder.decode(Uint8Array.of(lead, trail)));
    return chars;
}

function longButtons(phrases: readonly Phrase[]): ContentFault[] {
    return phrases.filter(({ key, literal }) => BUTTON.test(key) && literal.length > BUTTON_LENGTH).map((phrase) => ({
        ...placeOf(phrase), message: `${phrase.literal.length} characters on a button; ${BUTTON_LENGTH} fit`, remedy: 'shorten it',
    }));
}

function sameTwice(phrases: readonly Phrase[]): ContentFault[] {
    const first = new Map<string, Phrase>();
    return phrases.flatMap((phrase) => {
        const name = `${phrase.key.replace(/-short$/, '')}\n${phrase.literal.trim()}`;
        const other = first.get(name);
        if (!other) { first.set(name, phrase); return []; }
        return [{ ...placeOf(phrase), message: `says the same as ${idOf(other)}`, remedy: 'word it differently, so that nobody hears one sentence twice' }];
    });
}
