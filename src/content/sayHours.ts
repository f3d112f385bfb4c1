import { DAYS, type Hours } from '../handoff/hours.js';

/** The hours as one writes them in a language: days that follow each other and are alike stand together. */
export function sayHours({ timeZone, open }: Hours, locale: string): string {
    const days = DAYS.map((day) => (open[day] ?? []).map(({ from, to }) => `${clock(from)}–${clock(to)}`).join(', '));
    const names = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
    // The 1st of January 2024 was a Monday.
    const dayAt = (place: number): number => Date.UTC(2024, 0, 1 + place);
    const groups: string[] = [];
    for (let first = 0; first < days.length;) {
        const other = days.findIndex((spans, place) => place > first && spans !== days[first]);
        const next = other < 0 ? days.length : other;
        const span = next - first > 1 ? names.formatRange(dayAt(first), dayAt(next - 1)) : names.format(dayAt(first));
        if (days[first] !== '') groups.push(`${span} ${days[first]}`);
        first = next;
    }
    const zone = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(0).find(({ type }) => type === 'timeZoneName');
    return `${groups.join('; ')} (${zone?.value ?? timeZone})`;
}

const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
