import type { Locale } from '../model.js';
import { toSimplified, toTraditional } from './script.js';

const HAN = /\p{Script=Han}/u;
const LATIN_WORD = /\p{Script=Latin}{2,}/gu;

/** What one character says of the script: +1 only traditional, −1 only simplified, 0 both, NaN not Han. */
const scripts = new Map<string, number>();
const MOST_CHARS = 20_000;

function scriptOf(char: string): number {
    const known = scripts.get(char);
    if (known !== undefined) return known;
    const script = HAN.test(char) ? Number(toSimplified(char) !== char) - Number(toTraditional(char) !== char) : NaN;
    if (scripts.size < MOST_CHARS) scripts.set(char, script);
    return script;
}

/**
 * The language a text is written in, by script; `undefined` when it does not tell ("ok", an emoji, an order number).
 * Chinese without a character that differs between the scripts stays with `current` if that is Chinese.
 */
export function detectLanguage(text: string, current?: Locale): Locale | undefined {
    let han = 0;
    let traditional = 0;
    for (const char of text) {
        if (char < '\u2e80') continue;
        const script = scriptOf(char);
        if (Number.isNaN(script)) continue;
        han++;
        traditional += script;
    }
    if (han === 0) return isEnglish(text) ? 'en' : undefined;
    if (traditional !== 0) return traditional > 0 ? 'zh-TW' : 'zh-CN';
    return current?.startsWith('zh') ? current : 'zh-CN';
}

function isEnglish(text: string): boolean {
    const words = text.match(LATIN_WORD) ?? [];
    return words.length >= 2 && words.reduce((sum, word) => sum + word.length, 0) >= 6;
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
