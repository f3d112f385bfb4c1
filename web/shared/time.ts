/** Clock time of a message; with the day when it was not today. */
export function clock(at: number, locale: string, now = Date.now()): string {
    const sameDay = new Date(at).toDateString() === new Date(now).toDateString();
    return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', ...(sameDay ? {} : { month: 'short', day: 'numeric' }) }).format(at);
}

/** How long something has lasted, in its largest unit: `40 sec`, `4 min`, `2 小时`. */
export function duration(ms: number, locale: string): string {
    const minutes = Math.max(0, Math.floor(ms / 60_000));
    const [value, unit] = minutes < 1 ? [Math.max(0, Math.floor(ms / 1000)), 'second'] : minutes < 60 ? [minutes, 'minute'] : minutes < 48 * 60 ? [Math.floor(minutes / 60), 'hour'] : [Math.floor(minutes / 1440), 'day'];
    return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
}

export function percent(part: number, locale: string): string {
    return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(part);
}
