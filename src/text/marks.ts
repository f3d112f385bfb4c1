/** Text with its formatting beside it: the words stay plain for whoever reads or searches them, marks say how stretches were written. */
import type { Mark } from '../model.js';

export interface Marked { text: string; marks: Mark[] }
type Is = Mark['is'];
/** A stretch of one block in which nothing changes. */
export interface Run { text: string; is: ReadonlySet<Is> }
/** Neighbouring lines of one kind, without the line break at their end. */
export interface Block { kind: 'plain' | 'quote' | 'pre'; runs: Run[] }

/** Longer texts are taken as they stand. */
const LONGEST = 8000;
const BLOCKS: readonly Is[] = ['pre', 'quote'];
/** Longest first, so that `**` is not read as two of `*`. */
const SIGNS: readonly [sign: string, is: Is][] = [['**', 'bold'], ['~~', 'strike'], ['*', 'italic'], ['_', 'italic'], ['`', 'code']];
const SIGN_OF: Record<Is, string> = { bold: '**', italic: '*', strike: '~~', code: '`', pre: '```', quote: '> ' };
/** Within a word a sign is a sign of nothing: 2*3*4, snake_case. Chinese and Japanese have no spaces between words. */
const IN_WORD = /[\p{L}\p{N}]/u;
const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const ADDRESS = /https?:\/\/\S+/y;
const DEEPEST = 4;

/** The marks as they lie in `text` after `by` units were put before it. */
export function shift(marks: readonly Mark[] | undefined, by: number): Mark[] {
    return (marks ?? []).map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }));
}

/** The marks of `part` where it stands in a longer text; none where it does not stand there as it is. */
export function marksWithin(text: string, part: string, marks: readonly Mark[] | undefined): Mark[] {
    const at = marks?.length ? text.indexOf(part) : -1;
    return at < 0 ? [] : shift(marks, at);
}

/** `{ marks }` if there are any: an absent field is not stored. */
export const given = (marks: Mark[] | undefined): { marks?: Mark[] } => (marks?.length ? { marks } : {});

/** Cuts a text into blocks and runs, for whoever draws it. */
export function blocksOf(text: string, marks: readonly Mark[]): Block[] {
    const blocks: (Block & { end: number })[] = [];
    let at = 0;
    for (const line of text.split('\n')) {
        const end = at + line.length;
        const kind = BLOCKS.find((is) => marks.some((mark) => mark.is === is && mark.start <= at && mark.end >= end && mark.end > mark.start)) as 'pre' | 'quote' | undefined ?? 'plain';
        const runs = runsOf(text, marks, at, end);
        const last = blocks.at(-1);
        const together = last?.kind === kind && (kind === 'plain' || marks.some((mark) => mark.is === kind && mark.start < at && mark.end >= end));
        if (together) last.runs.push({ text: '\n', is: new Set() }, ...runs);
        else blocks.push({ kind, runs, end });
        at = end + 1;
    }
    return blocks;
}

function runsOf(text: string, marks: readonly Mark[], from: number, to: number): Run[] {
    const inline = marks.filter((mark) => !BLOCKS.includes(mark.is) && mark.start < to && mark.end > from);
    const cuts = [...new Set([from, to, ...inline.flatMap(({ start, end }) => [Math.max(start, from), Math.min(end, to)])])].sort((a, b) => a - b);
    return cuts.slice(1).map((end, i) => ({ text: text.slice(cuts[i], end), is: new Set(inline.filter((mark) => mark.start <= cuts[i]! && mark.end >= end).map(({ is }) => is)) }));
}

/** Reads the little Markdown people type: bold, italic, struck, code, blocks of it, quotes. What is no clear sign stays as typed. */
export function fromMarkdown(typed: string): Marked {
    const out: Marked = { text: '', marks: [] };
    if (typed.length > LONGEST) return { text: typed, marks: [] };
    const parts = typed.split(/^```[^\S\n]*\n([\s\S]*?)\n```[^\S\n]*$/m);
    parts.forEach((part, i) => (i % 2 === 1 ? block(part, out) : lines(part, out)));
    return out;
}

function block(code: string, out: Marked): void {
    const start = out.text.length;
    out.text += code;
    out.marks.push({ start, end: out.text.length, is: 'pre' });
}

function lines(part: string, out: Marked): void {
    let quoted: Mark | undefined;
    for (const [i, line] of part.split('\n').entries()) {
        if (i > 0) out.text += '\n';
        const quote = /^> ?(?=\S)/.exec(line);
        const start = out.text.length;
        inline(line.slice(quote?.[0].length ?? 0), out, 0);
        if (!quote) { quoted = undefined; continue; }
        if (quoted) quoted.end = out.text.length;
        else out.marks.push(quoted = { start, end: out.text.length, is: 'quote' });
    }
}

function inline(line: string, out: Marked, depth: number): void {
    const missing = new Set<string>();
    for (let at = 0; at < line.length;) {
        ADDRESS.lastIndex = at;
        const address = ADDRESS.exec(line)?.[0];
        const found = address || depth === DEEPEST ? undefined : opened(line, at, missing);
        if (!found) {
            out.text += address ?? line[at]!;
            at += address?.length ?? 1;
            continue;
        }
        const start = out.text.length;
        if (found.is === 'code') out.text += found.inner;
        else inline(found.inner, out, depth + 1);
        out.marks.push({ start, end: out.text.length, is: found.is });
        at = found.end;
    }
}

/** What the sign at `at` opens, if one stands there and is closed. `missing` are signs known to be closed nowhere further on. */
function opened(line: string, at: number, missing: Set<string>): { is: Is; inner: string; end: number } | undefined {
    const [sign, is] = SIGNS.find(([candidate]) => line.startsWith(candidate, at)) ?? [];
    if (!sign || !is || missing.has(sign) || within(line[at - 1]) || line[at - 1] === sign[0]) return undefined;
    const from = at + sign.length;
    if (line[from] === sign[0] || /^(\s|$)/.test(line.slice(from, from + 1))) return undefined;
    for (let end = line.indexOf(sign, from + 1); end >= 0; end = line.indexOf(sign, end + 1)) {
        const next = line[end + sign.length];
        if (!/\s/.test(line[end - 1]!) && line[end - 1] !== sign[0] && !within(next) && next !== sign[0]) return { is, inner: line.slice(from, end), end: end + sign.length };
    }
    missing.add(sign);
    return undefined;
}

const within = (char: string | undefined): boolean => char !== undefined && IN_WORD.test(char) && !SPACELESS.test(char);

/** The Markdown that reads as this text: what a person changes when they change what they wrote. */
export function toMarkdown(text: string, marks: readonly Mark[] = []): string {
    const sorted = marks.filter(({ is }) => is !== 'quote').sort((a, b) => a.start - b.start || b.end - a.end);
    const at = new Map<number, string>();
    const put = (offset: number, before: string, after = '') => at.set(offset, `${before}${at.get(offset) ?? ''}${after}`);
    for (const { end, is } of [...sorted].reverse().sort((a, b) => a.end - b.end)) put(end, '', is === 'pre' ? '\n```' : SIGN_OF[is]);
    for (const { start, is } of [...sorted].reverse()) {
        const sign = is === 'pre' ? '```\n' : SIGN_OF[is];
        const closing = sorted.filter((mark) => mark.end === start).map((mark) => (mark.is === 'pre' ? '\n```' : SIGN_OF[mark.is])).join('').length;
        const known = at.get(start) ?? '';
        at.set(start, known.slice(0, closing) + sign + known.slice(closing));
    }
    for (const { start, end } of marks.filter(({ is }) => is === 'quote')) {
        for (let line = start; line >= 0 && line <= end; line = text.indexOf('\n', line) < 0 ? -1 : text.indexOf('\n', line) + 1) put(line, SIGN_OF.quote);
    }
    let out = '';
    for (let i = 0; i <= text.length; i += 1) out += (at.get(i) ?? '') + (text[i] ?? '');
    return out;
}

/** The marks of a text as they lie in a part of it; none where it is no part. */
export function marksOf(part: string, text: string, marks: readonly Mark[] | undefined): Mark[] {
    const at = marks?.length ? text.indexOf(part) : -1;
    if (at < 0) return [];
    return shift(marks, -at).map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(part.length, mark.end) })).filter(({ start, end }) => start < end);
}
