/** Longest customer text put into a sentence, in characters. */
export const ARG_LENGTH = 60;

/** White space and line breaks; the byte order mark counts as unseen instead. */
const SPACE = /[^\S\ufeff]+/gu;
/** Control and format characters (bidi marks, zero width, byte order mark), lone surrogates, private use. The joiner inside emoji stays. */
const UNSEEN = /(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;
const QUOTES = /["“”„‟«»「」『』《》〝〞]/gu;
const OPENING = new Map([['“', '”'], ['„', '”'], ['«', '»'], ['「', '」'], ['『', '』'], ['《', '》'], ['〝', '〞'], ['"', '"']]);
const TRAILING = /[\s.!,;~…。、\uff01\uff0c\uff0e\uff1b\uff5e]+$/u;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** One line of plain, visible text. */
export function flatten(text: string): string {
    return text.replace(SPACE, ' ').replace(UNSEEN, '').replace(/ {2,}/g, ' ').trim();
}

/** As `flatten`, keeping line breaks (at most one empty line in a row). */
export function flattenLines(text: string): string {
    return text.split(/\r\n?|\n/).map(flatten).join('\n').replace(/\n{3,}/g, '\n\n').trim();
}

/** Cuts at a whole visible character, the ellipsis included in `max` (UTF-16 units). */
export function clip(text: string, max: number): string {
    if (text.length <= max) return text;
    let kept = '';
    for (const { segment } of graphemes.segment(text)) {
        if (kept.length + segment.length > max - 1) break;
        kept += segment;
    }
    return kept.trimEnd() + '…';
}

/** Drops quotation marks that have no partner, so that text set in quotation marks by a sentence does not end them early. */
export function balanceQuotes(text: string): string {
    const open: { index: number; closes: string }[] = [];
    const paired = new Set<number>();
    for (const { 0: mark, index } of text.matchAll(QUOTES)) {
        const last = open.at(-1);
        if (last?.closes === mark) { paired.add(last.index).add(index); open.pop(); }
        else if (OPENING.has(mark)) open.push({ index, closes: OPENING.get(mark)! });
    }
    return text.replace(QUOTES, (mark, index: number) => (paired.has(index) ? mark : ''));
}

/** Customer text fit to stand inside a sentence: one line, visible, quotation marks balanced, at most `max` long. */
export function asPhrase(text: string, max = ARG_LENGTH): string {
    return balanceQuotes(clip(balanceQuotes(flatten(text)), max)).trim();
}

/** As `asPhrase`, without the full stops and exclamation marks at its end: `three weeks!!!` → `three weeks`. */
export function asQuote(text: string, max = ARG_LENGTH): string {
    const phrase = asPhrase(text, max);
    return phrase.endsWith('…') && flatten(text).length > max ? phrase : phrase.replace(TRAILING, '');
}
