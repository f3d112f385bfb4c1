import { isOpen, type Content } from './content/index.js';
import type { DeskPlace, House } from './draft.js';

/** Content and settings together, as the spine wants them. */
export function houseOf(content: Content, settings: { defaultLocale: string; timeZone: string; places: readonly DeskPlace[]; fileFault?: House['fileFault'] }): House {
    const { reader, analyst, dialog, wording, rules, wishes, refuses, followup, lookups, knowledge, locales, desk } = content;
    const vips = new Set(desk.vip);
    return {
        reader, analyst, dialog, wording, rules, wishes, refuses, followup, lookups, knowledge, locales, timeZone: settings.timeZone, fileFault: settings.fileFault ?? (() => undefined),
        defaultLocale: locales.includes(settings.defaultLocale) ? settings.defaultLocale : locales[0]!,
        desk: {
            locale: desk.locale, replyPrefix: desk.replyPrefix, places: settings.places,
            roster: { teams: desk.teams, people: desk.people, routing: desk.routing, ...(desk.hours ? { hours: desk.hours } : {}) },
            isOpen: (now) => !desk.hours || isOpen(desk.hours, now), isVip: (id) => vips.has(id) || vips.has(withoutWorkspace(id)),
        },
    };
}

/** Slack's ids arrive with their workspace, `T…:U…`; people list the one that Slack shows them. */
const withoutWorkspace = (id: string): string => id.replace(/^[TE][A-Z0-9]+:(?=[UW])/, '');
