import type { Locale } from '../model.js';
import { fold } from '../text/fold.js';
import { detectLanguage } from '../text/language.js';
import { PhraseIndex } from '../text/phrases.js';
import type { AnswerWords } from './answers.js';

/** Longer messages only speak of a language ("your man on the phone could not speak English"); letters, digits and Han characters. */
export const BRIEF_REQUEST = 40;

/** Hears in which of our languages somebody asks to be answered. A tag without region (`zh`) is whichever of its kind they write or were answered in. */
export function languageFinder(words: Readonly<Record<Locale, AnswerWords>>): (text: string, current: Locale) => Locale | undefined {
    const index = new PhraseIndex(Object.values(words).flatMap(({ languages }) => Object.entries(languages).flatMap(([tag, phrases]) => phrases.map((phrase) => [phrase, tag] as const))));
    const available = Object.keys(words);
    return (text, current) => {
        const found = text.length > 4 * BRIEF_REQUEST ? [] : index.find(text, fold(text));
        if (found.length === 0 || text.replace(/[^\p{L}\p{N}]/gu, '').length > BRIEF_REQUEST) return undefined;
        const tag = found.sort((a, b) => b.end - b.start - (a.end - a.start))[0]!.value;
        if (available.includes(tag)) return tag;
        const ofKind = (locale: Locale | undefined) => locale !== undefined && locale.startsWith(`${tag}-`) && available.includes(locale);
        return [current, detectLanguage(text, current), ...available].find(ofKind);
    };
}
