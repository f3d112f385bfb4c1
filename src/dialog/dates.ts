import { createRequire } from 'node:module';
import type * as Chrono from 'chrono-node/en';
import { PhraseIndex } from '../text/phrases.js';
import type { AnswerWords } from './answers.js';
import { addDays, addMonths, day, daysBetween, partsOf, weekday, type Day } from './calendar.js';
import { HAN_DIGITS, numberOf } from './numerals.js';

/** How a date comes round again when its year, month or week was left open. */
export type Recurs = 'week' | 'month' | 'year';
export interface FoundDate { start: number; end: number; day: Day; recurs?: Recurs }

/** Finds dates in a text; `folded` is the same text folded, `today` the day it was written. Longest reading wins, in order of place. */
export type DateFinder = (text: string, folded: string, today: Day) => FoundDate[];

// chrono takes 40 ms to load, so it waits for the first English date.
const require = createRequire(import.meta.url);
let chrono: typeof Chrono | undefined;

const WEEKDAYS = '一二三四五六日';
/** After these a number is a house's. */
const STREET = '路街巷弄道段村';
const NUMBER = `\\d{1,2}|[${HAN_DIGITS}]{1,3}`;
const ISO = /(?<![\d-])(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?(?![\d-])/g;
const MONTH_DAY = new RegExp(`(?<!\\d)(${NUMBER})月(${NUMBER})(?:日|号)`, 'g');
const DAY_OF_MONTH = new RegExp(`(?<![\\d月${STREET}]|[${STREET}][${HAN_DIGITS}]{1,2})(${NUMBER})(?:日|号)`, 'g');
const ORDINAL = /(?<![a-z\d])(\d{1,2})(?:st|nd|rd|th)(?![a-z])/g;
/** A month and day without year more than so many days ahead is taken to be last year's: people complain of what has been. */
const AHEAD = 60;
/** The day after a month ("上个月5号"), the count before "ago". */
const DAY_AFTER = new RegExp(`^的?(${NUMBER})(?:日|号)`);
const COUNT_BEFORE = new RegExp(`(\\d{1,3}|[${HAN_DIGITS}]{1,3})\\s*$`);
const FIGURE = new RegExp(`[\\d${HAN_DIGITS}]`);
const SLASHED = /(?<![\d/-])\d{1,4}\s?[/-]\s?\d{1,2}(?!\d)/;
/** Date words heeded in one message, and how much of an English text chrono reads, before and after the first of them. */
const MANY = 40;
const AROUND = 40;
const READ = 300;

type Offset = { unit: 'day' | 'week' | 'month'; by: number } | { unit: 'weekday' | 'hint' | 'counted' | 'ago' };

/** Chinese dates and ordinals by the words given, English ones by chrono (month before day where only figures stand). */
export function dateFinder(words: readonly AnswerWords[]): DateFinder {
    const index = new PhraseIndex<Offset>(words.flatMap(({ dates }) => [
        ...offsets('day', dates.days), ...offsets('week', dates.weeks), ...offsets('month', dates.months),
        ...([['weekday', dates.weekdays], ['hint', dates.hints], ['counted', dates.counted], ['ago', dates.ago]] as const)
            .flatMap(([unit, phrases]) => phrases.map((phrase): [string, Offset] => [phrase, { unit }])),
    ]));
    return (text, folded, today) => {
        const spoken = index.find(text, folded).slice(0, MANY);
        const hints = spoken.filter(({ value }) => value.unit === 'hint');
        const figures = FIGURE.test(folded) ? [...written(folded, today), ...ordinals(folded, today, spoken)] : [];
        const slashed = folded.search(SLASHED);
        const from = Math.min(hints[0]?.start ?? Infinity, slashed < 0 ? Infinity : slashed);
        return settle([...figures, ...relative(folded, today, spoken), ...(from < Infinity ? english(text, today, hints, Math.max(0, from - AROUND)) : [])], today);
    };
}

function offsets(unit: 'day' | 'week' | 'month', lists: Record<string, string[]>): [string, Offset][] {
    return Object.entries(lists).flatMap(([by, phrases]) => phrases.map((phrase): [string, Offset] => [phrase, { unit, by: Number(by) }]));
}

type Spoken = ReturnType<PhraseIndex<Offset>['find']>;

function written(folded: string, today: Day): FoundDate[] {
    const [year, month] = partsOf(today);
    const at = (match: RegExpMatchArray, value: Day | undefined, recurs?: Recurs): FoundDate[] =>
        (value ? [{ start: match.index!, end: match.index! + match[0].length, day: value, recurs }] : []);
    return [
        ...[...folded.matchAll(ISO)].flatMap((m) => at(m, day(Number(m[1]), Number(m[2]), Number(m[3])))),
        ...[...folded.matchAll(MONTH_DAY)].flatMap((m) => at(m, day(year, numberOf(m[1]!), numberOf(m[2]!)), 'year')),
        ...[...folded.matchAll(DAY_OF_MONTH)].flatMap((m) => at(m, day(year, month, numberOf(m[1]!)), 'month')),
    ];
}

/** 昨天, 上周五, 上个月5号, 三天前. */
function relative(folded: string, today: Day, spoken: Spoken): FoundDate[] {
    return spoken.flatMap(({ start, end, value }): FoundDate[] => {
        if (value.unit === 'day') return [{ start, end, day: addDays(today, value.by) }];
        if (value.unit === 'week' || value.unit === 'weekday') {
            const index = WEEKDAYS.indexOf((folded[end] ?? '').replace('天', '日') || '?');
            const monday = addDays(today, -weekday(today) + (value.unit === 'week' ? 7 * value.by : 0));
            return index < 0 ? [] : [{ start, end: end + 1, day: addDays(monday, index), recurs: value.unit === 'weekday' ? 'week' : undefined }];
        }
        if (value.unit === 'month') {
            const date = DAY_AFTER.exec(folded.slice(end, end + 6));
            const [year, month] = partsOf(addMonths(`${today.slice(0, 8)}01`, value.by));
            const found = date ? day(year, month, numberOf(date[1]!)) : undefined;
            return found ? [{ start, end: end + date![0].length, day: found }] : [];
        }
        const count = value.unit === 'ago' ? COUNT_BEFORE.exec(folded.slice(Math.max(0, start - 6), start)) : null;
        const days = count ? numberOf(count[1]!) : NaN;
        return Number.isInteger(days) ? [{ start: start - count![0].length, end, day: addDays(today, -days) }] : [];
    });
}

function ordinals(folded: string, today: Day, spoken: Spoken): FoundDate[] {
    const [year, month] = partsOf(today);
    return [...folded.matchAll(ORDINAL)].flatMap((match): FoundDate[] => {
        const end = match.index + match[0].length;
        const value = day(year, month, Number(match[1]));
        const counts = spoken.some((word) => word.value.unit === 'counted' && /^\s+$/.test(folded.slice(end, word.start)));
        return value && !counts ? [{ start: match.index, end, day: value, recurs: 'month' }] : [];
    });
}

function english(whole: string, today: Day, hints: Spoken, from: number): FoundDate[] {
    chrono ??= require('chrono-node/en') as typeof Chrono;
    const [year, month, date] = partsOf(today);
    return chrono.parse(whole.slice(from, from + READ), new Date(year, month - 1, date, 12)).flatMap((result): FoundDate[] => {
        const { start } = result;
        const at = from + result.index;
        const end = at + result.text.length;
        const hint = hints.find((other) => other.start >= at && other.end <= end);
        const believable = /\d/.test(result.text) || hint !== undefined;
        if (!believable || !(start.isCertain('day') || start.isCertain('weekday'))) return [];
        const found = day(start.get('year')!, start.get('month')!, start.get('day')!);
        // "Friday" or "on Friday" leaves the week open; "last Friday" does not.
        const bare = hint !== undefined && hint.start - at <= 3 && (hint.end === end || start.isCertain('hour'));
        const anyYear = start.isCertain('day') && !start.isCertain('year') && !start.isCertain('weekday');
        const recurs = anyYear ? 'year' : bare && !start.isCertain('day') ? 'week' : undefined;
        return found ? [{ start: at, end, day: found, recurs }] : [];
    });
}

function settle(found: FoundDate[], today: Day): FoundDate[] {
    const kept: FoundDate[] = [];
    for (const date of found.slice(0, MANY).sort((a, b) => b.end - b.start - (a.end - a.start))) {
        if (!kept.some((other) => date.start < other.end && other.start < date.end)) kept.push(date);
    }
    return kept.sort((a, b) => a.start - b.start).map((date) => ({ ...date, day: date.recurs === 'year' && daysBetween(today, date.day) > AHEAD ? addMonths(date.day, -12) : date.day }));
}

/** The earliest day from today on which the date comes round; undefined for one that is over. */
export function nextTime(value: Day, recurs: Recurs | undefined, today: Day): Day | undefined {
    if (value >= today) return value;
    return recurs && nextTime(recurs === 'week' ? addDays(value, 7) : addMonths(value, recurs === 'year' ? 12 : 1), recurs, today);
}

/** The latest day not after today on which the date came round. */
export function lastTime(value: Day, recurs: Recurs | undefined, today: Day): Day {
    if (!recurs || value <= today) return value;
    return lastTime(recurs === 'week' ? addDays(value, -7) : addMonths(value, recurs === 'year' ? -12 : -1), recurs, today);
}

/** The day of that weekday nearest to another day: who says "no, Thursday" of last Friday means the Thursday of that week. */
export function nearestWeekday(value: Day, to: Day): Day {
    return addDays(value, 7 * Math.round(daysBetween(value, to) / 7));
}
