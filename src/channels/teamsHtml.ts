/** The little HTML Teams sends beside the plain text of a message, and takes for one: it alone says how words were written. */
import type { Mark } from '../model.js';
import { blocksOf, marksOf, type Marked, type Run } from '../text/marks.js';

type Is = Mark['is'];
const LONGEST = 40_000;
const TAGS: Record<string, Is> = { b: 'bold', strong: 'bold', i: 'italic', em: 'italic', s: 'strike', strike: 'strike', del: 'strike', code: 'code', pre: 'pre', codeblock: 'pre', blockquote: 'quote' };
const TAG_OF: Partial<Record<Is, string>> = { bold: 'strong', italic: 'em', strike: 's', code: 'code' };
/** Where a new line begins. */
const LINES = new Set(['p', 'div', 'li', 'pre', 'codeblock', 'blockquote', 'h1', 'h2', 'h3', 'ul', 'ol', 'tr']);
const TOKENS = /<(\/?)([a-z][\w:-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>|([^<]+|<)/gi;

/**
 * The formatting of a message, laid over its plain text.
 * @param plain what the platform gives as the text; the HTML counts only where it has the same words
 */
export function marksFromHtml(html: string, plain: string, decode: (text: string) => string): Marked | undefined {
    if (html.length > LONGEST) return undefined;
    const read = readHtml(html, decode);
    const text = read.text.trim();
    const marks = marksOf(text, read.text, read.marks);
    return marks.length > 0 && letters(text) === letters(plain) ? { text, marks } : undefined;
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}\p{S}]/gu, '');

function readHtml(html: string, decode: (text: string) => string): Marked {
    const out: Marked = { text: '', marks: [] };
    const open: { tag: string; start: number }[] = [];
    const newLine = () => { if (out.text !== '' && !out.text.endsWith('\n')) out.text += '\n'; };
    for (const [, closing, name, , words] of html.matchAll(TOKENS)) {
        const tag = name?.toLowerCase();
        if (words !== undefined) {
            const inPre = open.some((one) => TAGS[one.tag] === 'pre');
            out.text += decode(inPre ? words : words.replace(/\s+/g, ' ').replace(/^ /, /(^|\s)$/.test(out.text) ? '' : ' '));
        } else if (tag === 'br') {
            out.text += '\n';
        } else if (tag && !closing) {
            if (LINES.has(tag)) newLine();
            if (tag === 'li') out.text += '• ';
            open.push({ tag, start: out.text.length });
        } else if (tag) {
            const at = open.findLastIndex((one) => one.tag === tag);
            const [element] = at < 0 ? [] : open.splice(at, 1);
            const is = TAGS[tag];
            const end = out.text.trimEnd().length;
            if (element && is && end > element.start) out.marks.push({ start: element.start, end, is });
            if (LINES.has(tag)) newLine();
        }
    }
    return out;
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A text with its formatting as Teams takes it with `textFormat: xml`; everything in it that looks like markup is shown as it is. */
export function toHtml(text: string, marks: readonly Mark[]): string {
    return blocksOf(text, marks).map(({ kind, runs }) => {
        const said = runs.map(htmlOf).join('');
        return kind === 'quote' ? `<blockquote>${said}</blockquote>` : kind === 'pre' ? `<pre>${escape(runs.map((run) => run.text).join(''))}</pre>` : said;
    }).join('<br/>').replace(/(<\/(?:blockquote|pre)>)<br\/>/g, '$1').replace(/<br\/>(<(?:blockquote|pre)>)/g, '$1');
}

function htmlOf({ text, is }: Run): string {
    const tags = [...is].flatMap((style) => TAG_OF[style] ?? []);
    return tags.map((tag) => `<${tag}>`).join('') + escape(text).replace(/\n/g, '<br/>') + tags.reverse().map((tag) => `</${tag}>`).join('');
}
