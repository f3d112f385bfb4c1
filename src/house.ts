import { isOpen, type Content } from './content/index.js';
import type { DeskPlace, House } from './draft.js';

/** Content and settings together, as the spine wants them. */
export function houseOf(content: Content, settings: { defaultLocale: string; timeZone: string; places: readonly DeskPlace[] }): House {
    const { reader, dialog, wording, rules, followup, locales, desk } = content;
    return {
        reader, dialog, wording, rules, followup, locales, timeZone: settings.timeZone,
        defaultLocale: locales.includes(settings.defaultLocale) ? settings.defaultLocale : locales[0]!,
        desk: { locale: desk.locale, replyPrefix: desk.replyPrefix, places: settings.places, isOpen: (now) => !desk.hours || isOpen(desk.hours, now) },
    };
}
