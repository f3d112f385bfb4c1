import type { Locale } from '../model.js';
import { toSimplified, toTraditional } from './script.js';

const HAN = /\p{Script=Han}/u;
const LATIN_WORD = /\p{Script=Latin}{2,}/gu;

/** What a character says of the script: +1 only traditional, −1 only simplified, 0 both, NaN not Han. */
const scripts = new Float32Array(0x10000);
const known = new Uint8Array(0x10000);

function scriptOf(code: number): number {
    if (code > 0xffff) return scriptIn(String.fromCodePoint(code));
    if (known[code] === 0) {
        scripts[code] = scriptIn(String.fromCharCode(code));
        known[code] = 1;
    }
    return scripts[code]!;
}

const scriptIn = (char: string): number => (HAN.test(char) ? Number(toSimplified(char) !== char) - Number(toTraditional(char) !== char) : NaN);

/**
 * The language a text is written in, by script; `undefined` when it does not tell ("ok", an emoji, an order number).
 * Chinese without a character that differs between the scripts stays with `current` if that is Chinese.
 */
export function detectLanguage(text: string, current?: Locale): Locale | undefined {
    let han = 0;
    let traditional = 0;
    for (let i = 0; i < text.length; i++) {
        const code = text.codePointAt(i)!;
        if (code < 0x2e80) continue;
        if (code > 0xffff) i++;
        const script = scriptOf(code);
        if (Number.isNaN(script)) continue;
        han++;
        traditional += script;
    }
    const words = han === text.length ? [] : wordsIn(text);
    // A few Han characters in an English sentence quote something ("it says 已签收"); a few English words in a Chinese one are names.
    if (han === 0 || (words.length >= 3 && words.length > han)) return isEnglish(words) ? 'en' : undefined;
    if (traditional !== 0) return traditional > 0 ? 'zh-TW' : 'zh-CN';
    return current?.startsWith('zh') ? current : 'zh-CN';
}

const wordsIn = (text: string): string[] => text.match(LATIN_WORD) ?? [];

function isEnglish(words: readonly string[]): boolean {
    return words.length >= 2 && words.reduce((sum, word) => sum + word.length, 0) >= 6;
}

/** English words, Han characters, and characters of one script alone, from which on a message leaves no doubt of its language. */
const SURE = { words: 6, han: 6, script: 3 };

/**
 * The language to answer in. A message that leaves no doubt changes it at once, a short one only if the next says the same: one English address
 * or one pasted Chinese line is no change of language. What does not tell ("hi", "ok", an emoji, a number) never changes anything.
 */
export function follow(text: string, { locale, leaning, turn }: { locale: Locale; leaning?: Locale; turn: number }): { locale: Locale; leaning?: Locale } {
    const written = detectLanguage(text, locale);
    if (written === undefined) return { locale, ...(leaning ? { leaning } : {}) };
    if (written === locale) return { locale };
    return turn <= 1 || leaning === written || isSure(text, written, locale) ? { locale: written } : { locale, leaning: written };
}

function isSure(text: string, written: Locale, current: Locale): boolean {
    if (written === 'en') return wordsIn(text).length >= SURE.words;
    const scripts = [...text].map((char) => scriptOf(char.codePointAt(0)!)).filter((script) => !Number.isNaN(script));
    return current.startsWith('zh') ? Math.abs(scripts.reduce((sum, script) => sum + script, 0)) >= SURE.script : scripts.length >= SURE.han;
}

/** Maps what a platform calls a language (`zh-Hant-HK`, `zh_TW`, `en-GB`) to one of ours; `undefined` if we do not speak it. */
export function nearestLocale(tag: string | undefined, available: readonly Locale[]): Locale | undefined {
    if (!tag) return undefined;
    const lower = tag.toLowerCase().replaceAll('_', '-');
    const exact = available.find((locale) => locale.toLowerCase() === lower);
    if (exact) return exact;
    if (lower.startsWith('zh')) return available.find((l) => l === (/hant|tw|hk|mo/.test(lower) ? 'zh-TW' : 'zh-CN'));
    const language = lower.split('-')[0];
    return available.find((locale) => locale.toLowerCase().split('-')[0] === language);
}
