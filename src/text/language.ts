import { Converter } from 'opencc-js';
import type { Locale } from '../model.js';

const toSimplified = Converter({ from: 't', to: 'cn' });
const toTraditional = Converter({ from: 'cn', to: 't' });
const HAN = /\p{Script=Han}/gu;
const LATIN_WORD = /\p{Script=Latin}{2,}/gu;

/**
 * The language a text is written in, by script; `undefined` when it does not tell ("ok", an emoji, an order number).
 * Chinese without a character that differs between the scripts stays with `current` if that is Chinese.
 */
export function detectLanguage(text: string, current?: Locale): Locale | undefined {
    const han = text.match(HAN) ?? [];
    if (han.length > 0) return chineseOf(han.join(''), current);
    const words = text.match(LATIN_WORD) ?? [];
    return words.length >= 2 && words.join('').length >= 6 ? 'en' : undefined;
}

function chineseOf(han: string, current?: Locale): Locale {
    const traditional = differing(han, toSimplified(han));
    const simplified = differing(han, toTraditional(han));
    if (traditional > simplified) return 'zh-TW';
    if (simplified > traditional) return 'zh-CN';
    return current?.startsWith('zh') ? current : 'zh-CN';
}

function differing(a: string, b: string): number {
    let count = 0;
    for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) count++;
    return count;
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
