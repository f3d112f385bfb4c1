import { CHANGES, changeOf, scoresOf, type Call, type Change, type Judged, type Scores } from '../escalation/index.js';
import type { Verdict } from '../model.js';
import type { Recording } from './recordings.js';

/** One dialogue under two rule files. */
export interface Compared { recording: Recording; before: Call | undefined; after: Call | undefined }

const NAMES: Readonly<Record<Change, string>> = { gained: 'gained', lost: 'lost', earlier: 'earlier', later: 'later', otherwise: 'at the same line by another rule' };

/** What other rules change: how many escalations are gained, lost, earlier, later, and at the same line by another rule, reason, priority or team, then each of these dialogues with line, words, rule and reason. */
export function differenceReport(compared: readonly Compared[], files: { before: string; after: string }, reasonOf: (verdict: Verdict) => string): string {
    const changed = compared.map((item) => ({ ...item, change: changeOf(item.before, item.after) }));
    const of = (change: typeof changed[number]['change']) => changed.filter((item) => item.change === change);
    const counts = CHANGES.map((change) => `${of(change).length} ${NAMES[change]}`);
    const parts = [`${files.after} against ${files.before}: ${counted(compared.length, 'dialogue')}, ${counts.join(', ')}, ${of(undefined).length} alike`];
    for (const change of CHANGES) {
        for (const { recording, before, after } of of(change)) {
            const where = [before && describe(recording, before, '-', reasonOf), after && describe(recording, after, '+', reasonOf)];
            parts.push([`${NAMES[change]}: ${recording.name}`, ...where.filter((text) => text !== undefined)].join('\n'));
        }
    }
    const scores = [labelled(compared, 'before'), labelled(compared, 'after')];
    if (scores[0]!.length > 0) parts.push(scoreTable([files.before, files.after], scores.map(scoresOf)));
    return `${parts.join('\n\n')}\n`;
}

/** How well rules do on dialogues that say where a person was needed. */
export const scoreReport = (judged: readonly Judged[]): string => `${scoreTable([], [scoresOf(judged)])}\n`;

function labelled(compared: readonly Compared[], which: 'before' | 'after'): Judged[] {
    return compared.flatMap(({ recording, [which]: call }) => (recording.needed === undefined ? [] : [{ called: call?.at ?? null, needed: recording.needed }]));
}

const LONGEST_QUOTE = 100;

function describe({ lines }: Recording, { at, verdict }: Call, sign: string, reasonOf: (verdict: Verdict) => string): string {
    const said = lines.filter(({ speaker }) => speaker === 'customer')[at - 1]!.text.replace(/\s+/g, ' ').trim();
    const quote = [...said].length > LONGEST_QUOTE ? `${[...said].slice(0, LONGEST_QUOTE).join('')}…` : said;
    const to = [verdict.priority, ...(verdict.team ? [verdict.team] : [])].join(', ');
    return `  ${sign} customer line ${at}: ${quote}\n    ${verdict.rule} (${to}): ${reasonOf(verdict)}`;
}

function scoreTable(heads: string[], all: readonly Scores[]): string {
    const { dialogues, needed } = all[0]!;
    const rows: [string, (scores: Scores) => string][] = [
        ['recall', ({ recall }) => share(recall)],
        ['over-escalation', ({ overEscalation }) => share(overEscalation)],
        ['within one line', ({ offsets }) => String(sumOf(offsets, (offset) => Math.abs(offset) <= 1))],
        ['earlier', ({ offsets }) => String(sumOf(offsets, (offset) => offset < -1))],
        ['later', ({ offsets }) => String(sumOf(offsets, (offset) => offset > 1))],
        ['GT-T, T=1/2/3', ({ timing }) => timing.map((value) => value.toFixed(3)).join(' ')],
        ['lines after the needed one', ({ offsets }) => [...offsets].map(([offset, count]) => `${offset > 0 ? '+' : ''}${offset}:${count}`).join(' ') || '–'],
    ];
    const table = [...(heads.length > 0 ? [['', ...heads]] : []), ...rows.map(([name, cell]) => [name, ...all.map(cell)])];
    const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
    const lines = table.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd());
    return [`${counted(dialogues, 'labelled dialogue')}, ${needed} of them in need of a person`, ...lines].join('\n');
}

const sumOf = (offsets: Map<number, number>, which: (offset: number) => boolean): number => [...offsets].reduce((sum, [offset, count]) => (which(offset) ? sum + count : sum), 0);
const share = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3));
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
