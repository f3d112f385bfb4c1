import { z } from 'zod';
import type { Act, Locale } from '../model.js';
import { longest, PhraseIndex } from '../text/phrases.js';
import { readYaml } from '../text/yaml.js';

/** What one language refuses customers with. */
export interface RefusalWords { phrases: string[]; harmless: string[] }

/** True if a line said to a customer tells them no, puts them off or sends them elsewhere. */
export type Refuses = (text: string) => boolean;

const list = z.array(z.string().max(2000)).nullish().transform((lines) => (lines ?? []).flatMap((line) => line.split(',')).map((phrase) => phrase.trim()).filter((phrase) => phrase !== ''));
const schema = z.strictObject({ phrases: list, harmless: list });

/**
 * Reads `refusals.yaml`: lists of phrases, several to a line, parted by commas.
 * @throws ContentError with every fault
 */
export function parseRefusals(text: string, file: string): RefusalWords {
    return readYaml<RefusalWords>(text, file, schema as unknown as z.ZodType<RefusalWords>, 'refusals').value;
}

/** Listens for all languages at once: desks mix them as customers do. */
export function createRefusals(files: Record<Locale, RefusalWords>): Refuses {
    const index = new PhraseIndex(Object.values(files).flatMap(({ phrases, harmless }) => [...phrases.map((phrase) => [phrase, true] as const), ...harmless.map((phrase) => [phrase, false] as const)]));
    return (text) => longest(index.find(text.slice(0, LONGEST))).some(({ value }) => value);
}

/** A desk line longer than this is a letter; its beginning tells. UTF-16 units. */
const LONGEST = 2000;

/** Keys of acts that bring no help: a question that led nowhere, a look-up that failed or found nothing. */
const NO_HELP = /^stuck$|-(failed|notFound)$/;

/** The same of our own bot, whose words of sympathy would be mistaken for excuses: it is about to say that it cannot help. */
export const putsOff = (acts: readonly Act[]): boolean => acts.some(({ kind, keys }) => kind === 'fallback' || keys.some((key) => NO_HELP.test(key)));
