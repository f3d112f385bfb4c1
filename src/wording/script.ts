import type { Locale } from '../model.js';
import { fromTaiwan, toTaiwan } from '../text/script.js';

const HAN = /\p{Script=Han}/gu;

interface Script { common: ReadonlySet<string>; convert(char: string): string; name: string }

/** Characters of the other Chinese script in a text; `undefined` where there are none, or the locale is not Chinese. */
export function foreignIn(text: string, locale: Locale): { message: string; remedy: string } | undefined {
    const script = scriptOf(locale);
    if (!script) return undefined;
    const wrong = [...new Set(text.match(HAN) ?? [])].filter((char) => !script.common.has(char) && script.convert(char) !== char);
    if (wrong.length === 0) return undefined;
    return { message: `characters that are not ${script.name}: ${wrong.join('')}`, remedy: `write ${wrong.map((char) => `${char} → ${script.convert(char)}`).join(', ')}` };
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
