import { createContext, useContext } from 'react';

export type Words = Record<string, string>;
export type Say = (key: string, args?: Record<string, string | number>) => string;

export interface Language { locale: string; say: Say }

export const LanguageContext = createContext<Language>({ locale: 'en', say: (key) => key });
export const useLanguage = () => useContext(LanguageContext);

/** Says a page's words; `%name%` in them is filled here. */
export function speaker(words: Words): Say {
    return (key, args = {}) => (words[key] ?? key).replace(/%(\w+)%/g, (whole, name: string) => String(args[name] ?? whole));
}

/** The words of something an admin may have named: a channel, a team. Without words it goes by its own name. */
export function nameOf(say: Say, key: string, name: string): string {
    const words = say(key);
    return words === key ? name : words;
}

const STORED = 'warmline.locale';

/** The language chosen last on this machine; without one the server goes by what the browser asks for. */
export function chosenLocale(): string | undefined {
    return recall(STORED);
}

export function preferLocale(locale: string): void {
    keep(STORED, locale);
}

/** Storage may be forbidden (private windows, embedded pages): then nothing is kept. */
export function recall(name: string, storage: 'localStorage' | 'sessionStorage' = 'localStorage'): string | undefined {
    try {
        return window[storage].getItem(name) ?? undefined;
    } catch {
        return undefined;
    }
}

export function keep(name: string, value: string, storage: 'localStorage' | 'sessionStorage' = 'localStorage'): void {
    try {
        window[storage].setItem(name, value);
    } catch {
        // Kept for this visit only.
    }
}
