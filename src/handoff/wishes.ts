import { z } from 'zod';
import type { Locale } from '../model.js';
import { fold } from '../text/fold.js';
import { PhraseIndex } from '../text/phrases.js';
import { readYaml } from '../text/yaml.js';

/** What a customer who waits for a person may want instead. */
export const WISHES = ['cancel', 'bot', 'callBack', 'note'] as const;
export type Wish = (typeof WISHES)[number];

/** The words for each wish. One that begins with = must be all they say. `unless`: words beside which none of them is a wish. */
export type WishWords = Record<Wish | 'unless', readonly string[]>;

/** Finds the wish in what a waiting customer says. */
export type Wishes = (text: string) => Wish | undefined;

/** Longer texts tell a story; what sounds like a wish in them is part of it. */
const LONGEST = 80;

const words = z.array(z.string().min(1).max(80));
const schema = z.strictObject({ cancel: words, bot: words, callBack: words, note: words, unless: words });

/**
 * Reads `waiting.yaml`.
 * @throws ContentError with every fault.
 */
export function parseWishes(text: string, file: string): WishWords {
    return readYaml(text, file, schema, 'wishes').value;
}

/** The words of all languages at once: somebody who waits may change theirs. `labels` are what the buttons say. */
export function createWishes(byLocale: Readonly<Record<Locale, WishWords>>, labels: readonly { wish: Wish; text: string }[] = []): Wishes {
    const all = Object.values(byLocale);
    const phrases = WISHES.flatMap((wish) => all.flatMap((of) => of[wish].map((phrase) => ({ wish, phrase }))));
    const whole = new Map([...phrases.filter(({ phrase }) => phrase.startsWith('=')).map(({ wish, phrase }) => [bare(phrase.slice(1)), wish] as const),
        ...labels.map(({ wish, text }) => [bare(text), wish] as const)]);
    const anywhere = new PhraseIndex(phrases.filter(({ phrase }) => !phrase.startsWith('=')).map(({ wish, phrase }) => [phrase, wish] as const));
    const unless = new PhraseIndex(all.flatMap((of) => of.unless.map((phrase) => [phrase, true] as const)));
    return (text) => {
        const own = whole.get(bare(text));
        if (own || text.length > LONGEST || unless.find(text).length > 0) return own;
        return anywhere.find(text)[0]?.value;
    };
}

const bare = (text: string): string => fold(text).replace(/[\p{P}\s]+/gu, ' ').trim();

/** A telephone number in a text, as written; undefined if there is none. */
export function phoneIn(text: string): string | undefined {
    return /\+?\d[\d\s().-]{5,18}\d/.exec(text)?.[0];
}
