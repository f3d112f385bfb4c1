import type { Locale } from '../model.js';
import { nearestLocale } from '../text/language.js';
import type { WebDeps } from './deps.js';
import type { WebRequest } from './http.js';

/** The language of a page: the one chosen, else the first of the browser's own that we speak, else the configured one. */
export function localeFor({ headers }: Pick<WebRequest, 'headers'>, chosen: string | null | undefined, { locales, defaultLocale }: Pick<WebDeps, 'locales' | 'defaultLocale'>): Locale {
    // Browsers list their languages in order of preference, so the weights need no reading.
    const spoken = (headers['accept-language'] ?? '').split(',').slice(0, 20).map((part) => part.split(';')[0]?.trim());
    for (const tag of [chosen ?? undefined, ...spoken]) {
        const locale = nearestLocale(tag, locales);
        if (locale) return locale;
    }
    return defaultLocale;
}
