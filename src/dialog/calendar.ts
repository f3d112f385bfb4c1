/** Calendar days as `YYYY-MM-DD`, without time or zone; arithmetic in UTC so that no clock change can shift a day. */
export type Day = string;

const DAY_MS = 86_400_000;
const QUARTER_MS = 900_000;
let latest: { key: string; day: Day } | undefined;
const zones = new Map<string, Intl.DateTimeFormat>();
const faces = new Map<string, Intl.DateTimeFormat>();

/** The day it is at `now` (epoch milliseconds) in an IANA time zone. */
export function dayAt(now: number, timeZone: string): Day {
    // Zones differ by quarters of an hour, so within one quarter the day cannot change.
    const key = `${timeZone}${Math.floor(now / QUARTER_MS)}`;
    if (latest?.key === key) return latest.day;
    let format = zones.get(timeZone);
    if (!format) zones.set(timeZone, (format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })));
    latest = { key, day: format.format(now) };
    return latest.day;
}

/** A day of the calendar, or `undefined` for the 31st of a shorter month and the like. */
export function day(year: number, month: number, dayOfMonth: number): Day | undefined {
    const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth ? date.toISOString().slice(0, 10) : undefined;
}

export const partsOf = (value: Day): [year: number, month: number, day: number] => value.split('-').map(Number) as [number, number, number];

export function addDays(value: Day, days: number): Day {
    return new Date(Date.parse(value) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day of the month, so many months on; the month's last day where it has no such day. */
export function addMonths(value: Day, months: number): Day {
    const [year, month, date] = partsOf(value);
    for (let last = date; last > 0; last--) {
        const total = year * 12 + month - 1 + months;
        const found = day(Math.floor(total / 12), (total % 12) + 1, last);
        if (found) return found;
    }
    return value;
}

/** 0 is Monday. */
export function weekday(value: Day): number {
    return (new Date(Date.parse(value)).getUTCDay() + 6) % 7;
}

/** Whole days from one day to another. */
export function daysBetween(from: Day, to: Day): number {
    return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** A day as people write it in a language; the year only if it is not this one. */
export function showDay(value: Day, lang: string, today: Day): string {
    const withYear = value.slice(0, 4) !== today.slice(0, 4);
    const key = `${lang}${withYear}`;
    let format = faces.get(key);
    if (!format) {
        format = new Intl.DateTimeFormat(lang, { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'long', ...(withYear ? { year: 'numeric' as const } : {}) });
        faces.set(key, format);
    }
    return format.format(Date.parse(value));
}
