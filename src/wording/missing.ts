import type { ContentFault } from '../errors.js';
import type { Locale } from '../model.js';
import { CLOSE, nearest } from '../text/nearest.js';
import { idOf, placeOf, type LocaleWords, type Phrase } from './sources.js';

/** `meant`: the missing key a misspelt one stands for. */
export interface KeyFault extends ContentFault { meant?: string }

/** `.v1`, `.v2` … are wordings of one meaning, as many as an admin likes; any other attribute must exist everywhere. */
const VARIANT = /^v\d+$/;

const nameOf = (phrase: Phrase): string => (VARIANT.test(phrase.variant) || phrase.variant === '' ? phrase.key : idOf(phrase));

/** Keys one language has and another lacks. A key only one language has, much like one it lacks, is a slip of the finger: one fault, where it stands. */
export function missingKeys(all: readonly LocaleWords[]): KeyFault[] {
    const named = all.map(({ locale, phrases }) => ({ locale, names: firstOf(phrases) }));
    const lackedBy = named.map((one) => ({ ...one, lacks: firstOf(named.filter((other) => other !== one).flatMap(({ names }) => [...names.values()]).filter((phrase) => !one.names.has(nameOf(phrase)))) }));
    const slips = lackedBy.flatMap(({ locale, names, lacks }) => {
        const alone = [...names].filter(([name]) => named.every((other) => other.names === names || !other.names.has(name)));
        return alone.flatMap(([name, phrase]) => {
            const same = [...lacks].filter(([, other]) => sameFileIn(locale, other) === phrase.file).map(([other]) => other);
            const meant = nearest(name, same, CLOSE);
            return meant === undefined ? [] : [{ locale, name, meant, phrase }];
        });
    });
    return lackedBy.flatMap(({ locale, lacks }) => [
        ...slips.filter((slip) => slip.locale === locale).map(({ name, meant, phrase }) => ({
            ...placeOf(phrase), message: `only ${locale} has "${name}", and it lacks "${meant}"`, remedy: `did you mean ${meant}?`, meant,
        })),
        ...[...lacks].filter(([name]) => !slips.some((slip) => slip.name === name || (slip.locale === locale && slip.meant === name))).map(([key, phrase]) => ({
            file: sameFileIn(locale, phrase), key, message: `missing in ${locale}; ${phrase.file}:${phrase.line} has it`, remedy: 'add it here, or remove it there',
        })),
    ]);
}

function firstOf(phrases: readonly Phrase[]): Map<string, Phrase> {
    const first = new Map<string, Phrase>();
    for (const phrase of phrases) if (!first.has(nameOf(phrase))) first.set(nameOf(phrase), phrase);
    return first;
}

/** `locales/en/bot.ftl` → `locales/zh-CN/bot.ftl` */
const sameFileIn = (locale: Locale, phrase: Phrase): string => phrase.file.split(/(?<=[\\/])|(?=[\\/])/).map((part) => (part === phrase.locale ? locale : part)).join('');
