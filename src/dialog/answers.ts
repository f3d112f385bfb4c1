import { z } from 'zod';
import { readYaml } from '../text/yaml.js';

/** What a customer can mean by a short answer; the lists of `answers.yaml` under `says`. */
export const CUES = [
    'yes', 'no', 'dontKnow', 'refuse', 'why', 'skip', 'cancel', 'startOver', 'correction', 'continue', 'nothingElse', 'wantsMore', 'greeting', 'meaning', 'news', 'question',
] as const;
export type Cue = (typeof CUES)[number];

const phrases = z.array(z.string().trim().min(1, 'a phrase is empty'));
const byNumber = z.record(z.string().regex(/^-?\d{1,2}$/, 'the key counts days, weeks or months from now: -1, 0, 1'), phrases);
const bySlot = z.record(z.string(), z.record(z.string(), phrases));

const answersSchema = z.strictObject({
    /** Topic → weight 1–9 → what customers with this problem write. */
    topics: z.record(z.string(), z.record(z.string().regex(/^[1-9]$/, 'a weight is a digit from 1 to 9'), phrases)),
    /** Topic → slot → words that stand before such a fact. */
    slots: bySlot.default({}),
    /** Topic → slot → option → words that choose it. */
    options: z.record(z.string(), bySlot).default({}),
    says: z.strictObject(Object.fromEntries(CUES.map((cue) => [cue, phrases.default([])])) as Record<Cue, z.ZodDefault<typeof phrases>>),
    /** Words that turn the fact after them down: "not the 5th". */
    not: phrases.default([]),
    dates: z.strictObject({
        days: byNumber.default({}), weeks: byNumber.default({}), months: byNumber.default({}),
        /** Before 一 … 日 where the week is left open. */
        weekdays: phrases.default([]),
        /** After a number: so many days ago. */
        ago: phrases.default([]),
        /** An English date without a digit is believed only if it holds one of these. */
        hints: phrases.default([]),
        /** After an ordinal: it counts something and is no date ("the 3rd time"). */
        counted: phrases.default([]),
    }).prefault({}),
    /** ISO currency → words and signs before or after a sum. */
    currencies: z.record(z.string().regex(/^[A-Z]{3}$/, 'give a three-letter currency code'), phrases).default({}),
    /** Looks like one of the above and is not; wins over what it overlaps. */
    ignore: phrases.default([]),
});

export type AnswerWords = z.output<typeof answersSchema>;

/** Reads `locales/<tag>/answers.yaml`. @throws ContentError naming every fault. */
export function parseAnswers(text: string, file: string): AnswerWords {
    return readYaml<AnswerWords>(text, file, answersSchema as unknown as z.ZodType<AnswerWords>, 'answers').value;
}
