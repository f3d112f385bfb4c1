export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Day = (typeof DAYS)[number];

/** Minutes since midnight; `to` may be 1440. */
export interface Span { from: number; to: number }

/** When people are at the desk. Days left out are closed; so are holidays, `YYYY-MM-DD`, or `MM-DD` for every year. */
export interface Hours { timeZone: string; open: Partial<Record<Day, Span[]>>; holidays?: readonly string[] }

const MINUTE = 60_000;
/** How far ahead an opening is looked for, in days: past the longest closure anybody would call hours. */
const HORIZON = 60;

/** Whether people are at the desk at this moment (epoch milliseconds). Without hours they always are. */
export function isOpen(hours: Hours | undefined, at: number): boolean {
    if (!hours) return true;
    const { minute, ...day } = localTime(hours.timeZone, at);
    return spansOf(hours, day).some(({ from, to }) => minute >= from && minute < to);
}

/**
 * When the desk opens next: `at` itself if it is open, otherwise the first minute of the next span; undefined if there is none within 60 days.
 * Around a change of the clocks it may be off by the hour that is missing or doubled, never by more.
 */
export function opensAt(hours: Hours | undefined, at: number): number | undefined {
    if (!hours || isOpen(hours, at)) return at;
    const { minute, ...today } = localTime(hours.timeZone, at);
    const midnight = Math.floor(at / MINUTE) * MINUTE - minute * MINUTE;
    for (let ahead = 0, day = today; ahead <= HORIZON; ahead += 1) {
        const next = spansOf(hours, day).filter(({ from }) => ahead > 0 || from > minute).map(({ from }) => from).sort((a, b) => a - b)[0];
        if (next !== undefined) return settle(hours, midnight + (ahead * 1440 + next) * MINUTE, next);
        // Noon is the same day whatever the clocks do.
        const { minute: _, ...following } = localTime(hours.timeZone, midnight + ((ahead + 1) * 1440 + 720) * MINUTE);
        day = following;
    }
    return undefined;
}

/** Moves a moment by the difference the clocks have made since, so that the local time is `minute` again. */
function settle(hours: Hours, at: number, minute: number): number {
    const off = localTime(hours.timeZone, at).minute - minute;
    return at - (off > 720 ? off - 1440 : off < -720 ? off + 1440 : off) * MINUTE;
}

interface LocalDay { day: Day; date: string }

function spansOf({ open, holidays = [] }: Hours, { day, date }: LocalDay): readonly Span[] {
    return holidays.includes(date) || holidays.includes(date.slice(5)) ? [] : open[day] ?? [];
}

function localTime(timeZone: string, at: number): LocalDay & { minute: number } {
    const parts = Object.fromEntries(clockOf(timeZone).formatToParts(at).map(({ type, value }) => [type, value]));
    return {
        day: DAYS.find((name) => name === parts['weekday']?.toLowerCase()) ?? 'mon',
        date: `${parts['year']}-${parts['month']}-${parts['day']}`,
        minute: Number(parts['hour']) * 60 + Number(parts['minute']),
    };
}

/** Rules ask for the hours at every turn; making a formatter takes longer than all of them together. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
    const known = clocks.get(timeZone);
    if (known) return known;
    const clock = new Intl.DateTimeFormat('en-GB', {
        timeZone, year: 'numeric', month: '2-digit', day: '2-digit', weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
    });
    clocks.set(timeZone, clock);
    return clock;
}
