import { z } from 'zod';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
type Day = (typeof DAYS)[number];

/** Minutes since midnight; `to` may be 1440. */
interface Span { from: number; to: number }
/** When people are at the desk. Days left out are closed. */
export interface Hours { timeZone: string; open: Partial<Record<Day, Span[]>> }

const span = z.string().transform((value, context): Span => {
    const match = /^([01]\d|2[0-3]):([0-5]\d)\s*-\s*([01]\d|2[0-4]):([0-5]\d)$/.exec(value);
    const [from, to] = match ? [Number(match[1]) * 60 + Number(match[2]), Number(match[3]) * 60 + Number(match[4])] : [0, 0];
    if (from < to && to <= 1440) return { from, to };
    context.addIssue({ code: 'custom', message: `"${value}" is no span of time; write "09:00-18:00", a night as two spans` });
    return z.NEVER;
});

export const hoursSchema = z.strictObject({
    timeZone: z.string().refine(isTimeZone, 'not an IANA time zone such as Asia/Shanghai'),
    open: z.partialRecord(z.enum(DAYS), z.array(span)),
});

/** Whether people are at the desk at this moment (epoch milliseconds). Without hours they always are. */
export function isOpen(hours: Hours | undefined, at: number): boolean {
    if (!hours) return true;
    const format = new Intl.DateTimeFormat('en-GB', { timeZone: hours.timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const day = DAYS.find((name) => name === parts.weekday?.toLowerCase());
    const minute = Number(parts.hour) * 60 + Number(parts.minute);
    return (day && hours.open[day])?.some(({ from, to }) => minute >= from && minute < to) ?? false;
}

function isTimeZone(name: string): boolean {
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return true;
    } catch {
        return false;
    }
}
