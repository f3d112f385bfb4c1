import type { ParseError, TypeError as CelTypeError } from '@marcbachmann/cel-js';
import { SIGNALS } from '../model.js';
import { FACT_NAMES } from './facts.js';
import { nearest } from '../text/nearest.js';

/** What is wrong with a condition; `start` counts UTF-16 units from its beginning. */
export interface Trouble { start: number; message: string; remedy: string }

/** Slips of the pen that CEL's own parser reports only as an unexpected character. The first that fits gives the remedy. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
    [/^\s*$/, 'write a condition, such as anger >= 0.8'],
    [/[“”‘’「」『』]/, 'use straight quotes: "legal"'],
    [/[≥≤≠]/, 'write >=, <= or !='],
    [/[\uFF01-\uFF5E]/, 'type the signs in half width, with the input method switched to English'],
    [/=>|=</, 'write >= or <='],
    [/(^|[^=!<>])=(?!=)/, 'write == to compare'],
    [/\b(and|or|not)\b/i, 'write && for and, || for or, ! for not'],
    [/(^|[^&])&(?!&)|(^|[^|])\|(?!\|)/, 'write && for and, || for or'],
    [/\d\s*%/, 'write a share as a number from 0 to 1: 0.8'],
    [/\d,\d/, 'write the decimal point as a point: 0.5'],
    [/(^|[^\d])\.\d/, 'write the zero before the point: 0.5'],
    [/./, 'correct the condition here; it looks like anger >= 0.8 && "legal" in signals'],
];

const TYPES: readonly (readonly [RegExp, string])[] = [
    [/list<string>/g, 'list of words'], [/list<(int|double)>/g, 'list of numbers'], [/\b(double|int|uint)\b/g, 'number'], [/\bstring\b/g, 'word'], [/\bbool\b/g, 'yes/no'],
];

/** Turns what CEL says of a condition into words for an admin. */
export function explain(source: string, error: ParseError | CelTypeError | undefined): Trouble {
    const start = Math.min(error?.range?.start ?? error?.node?.start ?? 0, source.length);
    if (error?.code === 'unknown_variable') return unknownFact(source.slice(start, error.range?.end), start);
    const summary = error?.summary ?? 'not a condition';
    if (error?.code === 'limit_exceeded') return { start, message: `too long or too deep: ${summary}`, remedy: 'split it into several rules' };
    if (error?.name === 'TypeError') return { start, message: plain(summary), remedy: typeRemedy(summary) };
    return { start, message: `not a valid condition: ${summary}`, remedy: SLIPS.find(([slip]) => slip.test(source))?.[1] ?? SLIPS.at(-1)![1] };
}

function unknownFact(name: string, start: number): Trouble {
    const message = `unknown fact "${name}"`;
    if ((SIGNALS as readonly string[]).includes(name)) return { start, message, remedy: `write "${name}" in signals` };
    const near = nearest(name, FACT_NAMES);
    return { start, message, remedy: near ? `did you mean ${near}?` : `use one of ${FACT_NAMES.join(', ')}` };
}

function plain(summary: string): string {
    const text = summary.replace('no such overload:', 'cannot compute').replace('found no matching overload for', 'there is no');
    return TYPES.reduce((words, [type, name]) => words.replace(type, name), text);
}

function typeRemedy(summary: string): string {
    if (/logical operand|Logical operator|!double|\? /.test(summary)) return 'compare the number first, as in anger >= 0.8';
    if (summary.includes('list<string>')) return 'test a list with in: "legal" in signals';
    if (summary.includes('List elements')) return 'write all numbers of the list alike: [1.0, 2.5]';
    return 'compare numbers with numbers, words in "quotes" with words, and write yes/no facts alone: offered, !offered';
}
