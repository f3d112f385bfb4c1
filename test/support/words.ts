import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sources } from '../../src/wording/index.js';
import { idOf, readLocale } from '../../src/wording/sources.js';

const root = join(import.meta.dirname, '..', '..', 'locales');
export const SHIPPED_LOCALES = ['en', 'zh-CN', 'zh-TW'] as const;

/** Names within the locale's folder: `bot.ftl`, `topics/delivery.ftl`. */
const filesOf = (locale: string): string[] =>
    readdirSync(join(root, locale), { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/')).filter((name) => /\.(ftl|yaml)$/.test(name)).sort();

/** The files of the locales we ship; with `names` only those, so that a test depends on no other words. */
export function shippedSources(names = /./): Sources {
    return Object.fromEntries(SHIPPED_LOCALES.map((locale) => [locale, filesOf(locale).filter((name) => names.test(name)).map((name) => ({
        file: `locales/${locale}/${name}`, text: readFileSync(join(root, locale, name), 'utf8'),
    }))]));
}

/** What the bot and the desk say, without the words of topics, moods and rules. */
export const OWN_WORDS = /^(bot|safety|desk)\.ftl$|^promises\.yaml$/;
/** What the bot says of each topic. */
export const TOPIC_WORDS = /^topics\/.+\.ftl$|^topics\.ftl$/;
/** As OWN_WORDS, with the names of emotions, signals and trends. */
export const CARD_WORDS = /^(bot|safety|desk|mood)\.ftl$/;

/** One file of one locale, for a test's own words. */
export const oneFile = (text: string, locale = 'en', name = 'bot.ftl'): Sources => ({ [locale]: [{ file: `locales/${locale}/${name}`, text }] });

/** Every wording of a locale by its key, as ids (`key.v1`). */
export function wordingIds(locale: string): ReadonlyMap<string, string[]> {
    const ids = new Map<string, string[]>();
    for (const phrase of readLocale(locale, shippedSources(/\.ftl$/)[locale]!).phrases) if (!phrase.term) ids.set(phrase.key, [...ids.get(phrase.key) ?? [], idOf(phrase)]);
    return ids;
}
