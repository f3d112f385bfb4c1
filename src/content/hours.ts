import { z } from 'zod';
import { DAYS, type Span } from '../handoff/hours.js';

export { isOpen, type Hours } from '../handoff/hours.js';

const span = z.string().transform((value, context): Span => {
    const match = /^([01]\d|2[0-3]):([0-5]\d)\s*-\s*([01]\d|2[0-4]):([0-5]\d)$/.exec(value);
    const [from, to] = match ? [Number(match[1]) * 60 + Number(match[2]), Number(match[3]) * 60 + Number(match[4])] : [0, 0];
    if (from < to && to <= 1440) return { from, to };
    context.addIssue({ code: 'custom', message: `"${value}" is no span of time; write "09:00-18:00", a night as two spans` });
    return z.NEVER;
});

/** A day of one year, or of every year. */
const holiday = z.string().refine(isDay, 'not a day; write "2027-02-17", or "12-25" for every year');

/** What `hours:` may hold. */
export const hoursSchema = z.strictObject({
    timeZone: z.string().refine(isTimeZone, 'not an IANA time zone such as Asia/Shanghai'),
    open: z.partialRecord(z.enum(DAYS), z.array(span)),
    holidays: z.array(holiday).optional(),
});

function isDay(text: string): boolean {
    const match = /^(?:(\d{4})-)?(\d\d)-(\d\d)$/.exec(text);
    if (!match) return false;
    // A leap year stands for every year: 29 February is a day.
    const [, year = '2024', month, day] = match;
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

function isTimeZone(name: string): boolean {
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return true;
    } catch {
        return false;
    }
}
