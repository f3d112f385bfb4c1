/** Slack's rich text, which says how words were written without signs among them: read for what people write, made for what they are told. */
import type { types } from '@slack/bolt';
import type { Mark } from '../../model.js';
import { blocksOf, marksOf, type Marked, type Run } from '../../text/marks.js';

/** What we read of it. */
export interface RichNode { type: string; elements?: RichNode[]; text?: string; url?: string; name?: string; user_id?: string; channel_id?: string; usergroup_id?: string; range?: string; fallback?: string; style?: unknown; indent?: number }

const STYLES = ['bold', 'italic', 'strike', 'code'] as const;
/** Larger blocks are said plainly. */
const LARGEST = 8000;
const ADDRESS = /(https?:\/\/[^\s<>"'`|\u3000-\u303f\uff00-\uffef]+[^\s<>"'`|\u3000-\u303f\uff00-\uffef.,;:!?()[\]])/;

/** A message's text with its formatting; undefined where it has none, or something in it that we do not know: then its plain text says all. */
export function readRichText(blocks: readonly RichNode[] | undefined, botUserId?: string): Marked | undefined {
    const [block, ...more] = blocks ?? [];
    if (block?.type !== 'rich_text' || more.length > 0) return undefined;
    const out: Marked = { text: '', marks: [] };
    try {
        for (const element of block.elements ?? []) readElement(element, out, botUserId);
    } catch (error) {
        if (error instanceof Unknown) return undefined;
        throw error;
    }
    const text = out.text.trim();
    const marks = marksOf(text, out.text, out.marks);
    return marks.length > 0 ? { text, marks } : undefined;
}

class Unknown extends Error {}

function readElement(element: RichNode, out: Marked, botUserId: string | undefined): void {
    if (out.text !== '' && !out.text.endsWith('\n')) out.text += '\n';
    const start = out.text.length;
    switch (element.type) {
        case 'rich_text_section': readInline(element, out, botUserId); return;
        case 'rich_text_quote': case 'rich_text_preformatted': {
            readInline(element, out, botUserId);
            out.marks.push({ start, end: out.text.length, is: element.type === 'rich_text_quote' ? 'quote' : 'pre' });
            return;
        }
        case 'rich_text_list':
            for (const [i, item] of (element.elements ?? []).entries()) {
                out.text += `${i > 0 ? '\n' : ''}${'    '.repeat(Math.min(element.indent ?? 0, 8))}${element.style === 'ordered' ? `${i + 1}.` : '•'} `;
                readInline(item, out, botUserId);
            }
            return;
        default: throw new Unknown();
    }
}

function readInline({ elements = [] }: RichNode, out: Marked, botUserId: string | undefined): void {
    for (const node of elements) {
        const start = out.text.length;
        out.text += wordsOf(node, botUserId);
        const style = (typeof node.style === 'object' && node.style !== null ? node.style : {}) as Record<string, unknown>;
        if (out.text.length > start) for (const is of STYLES) if (style[is] === true) add(out.marks, { start, end: out.text.length, is });
    }
}

/** Neighbours written alike are one. */
function add(marks: Mark[], mark: Mark): void {
    const before = marks.findLast(({ is }) => is === mark.is);
    if (before?.end === mark.start) before.end = mark.end;
    else marks.push(mark);
}

function wordsOf({ type, text, url, name, user_id: user, channel_id: channel, usergroup_id: group, range, fallback }: RichNode, botUserId: string | undefined): string {
    switch (type) {
        case 'text': return text ?? '';
        case 'link': return !text || text === url ? url ?? '' : `${text} (${url})`;
        case 'emoji': return `:${name}:`;
        case 'user': return user === botUserId ? '' : `@${user}`;
        case 'usergroup': return `@${group}`;
        case 'channel': return `#${channel}`;
        case 'broadcast': return `@${range}`;
        case 'date': return fallback ?? '';
        default: throw new Unknown();
    }
}

/** A text with its formatting as a block; nothing in it can mention anybody. Undefined where it is too long for one. */
export function richTextBlock(text: string, marks: readonly Mark[]): types.KnownBlock | undefined {
    const blocks = blocksOf(text, marks);
    const elements = blocks.map(({ kind, runs }, i) => {
        const said = runs.flatMap(nodesOf);
        if (kind === 'quote') return { type: 'rich_text_quote' as const, elements: said };
        if (kind === 'pre') return { type: 'rich_text_preformatted' as const, elements: said };
        // A section does not end its line by itself.
        return { type: 'rich_text_section' as const, elements: blocks[i + 1]?.kind === 'plain' ? [...said, { type: 'text' as const, text: '\n' }] : said };
    }).filter(({ elements: said }) => said.length > 0);
    const block = { type: 'rich_text', elements } as types.KnownBlock;
    return JSON.stringify(block).length > LARGEST ? undefined : block;
}

function nodesOf({ text, is }: Run): ({ type: 'text'; text: string; style?: Record<string, true> } | { type: 'link'; url: string; style?: Record<string, true> })[] {
    const shown = STYLES.filter((style) => is.has(style));
    const style = shown.length ? { style: Object.fromEntries(shown.map((name) => [name, true as const])) } : {};
    return text.split(ADDRESS).map((part, i) => (i % 2 ? { type: 'link' as const, url: part, ...style } : { type: 'text' as const, text: part, ...style }))
        .filter((node) => node.type === 'link' || node.text !== '');
}
