import { z } from 'zod';
import { ContentError, type ContentFault } from '../errors.js';
import { readYaml } from '../text/yaml.js';
import type { Topic } from './topic.js';

/** What a customer can mean by a short answer; the lists of `answers.yaml` under `says`. */
export const CUES = [
    'yes', 'no', 'dontKnow', 'refuse', 'why', 'skip', 'cancel', 'startOver', 'correction', 'continue', 'nothingElse', 'wantsMore', 'greeting', 'meaning', 'news', 'question', 'sayAgain', 'wait', 'helped', 'notHelped',
    'next', 'bot', 'nod', 'yours', 'there', 'back', 'same', 'told', 'instead',
] as const;
export type Cue = (typeof CUES)[number];

const phrases = z.array(z.string().trim().min(1, 'a phrase is empty'));
const byNumber = z.record(z.string().regex(/^-?\d{1,2}$/, 'the key counts days, weeks or months from now: -1, 0, 1'), phrases);
const answersSchema = z.strictObject({
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
        /** A day is one by which something is needed if one of `needs` stands in its sentence, and one of `until` before it or one of `untilAfter` behind it. */
        needs: phrases.default([]),
        until: phrases.default([]),
        untilAfter: phrases.default([]),
    }).prefault({}),
    /** ISO currency → words and signs before or after a sum. */
    currencies: z.record(z.string().regex(/^[A-Z]{3}$/, 'give a three-letter currency code'), phrases).default({}),
    /** What a question ends with. */
    questionEnds: phrases.default([]),
    /** What makes a short message a question without its mark; with `^` only where it begins with it. */
    questionWords: phrases.default([]),
    /** What makes a message with its mark a question, and no unsure answer ("the Grand?"); `^` as above. */
    questionMarked: phrases.default([]),
    /** Language tag (or `zh`, for whichever Chinese they write) → how it is asked for. */
    languages: z.record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'give a language tag such as en or zh-TW'), phrases).default({}),
    /** Tells nothing by itself: polite and filling words, those spoken of. What is left decides whether a message has told something. */
    empty: phrases.default([]),
    /** Looks like one of the above and is not; wins over what it overlaps. */
    ignore: phrases.default([]),
});

export type AnswerWords = z.output<typeof answersSchema>;

/** Reads `locales/<tag>/answers.yaml`. @throws ContentError naming every fault. */
export function parseAnswers(text: string, file: string): AnswerWords {
    return readYaml<AnswerWords>(text, file, answersSchema as unknown as z.ZodType<AnswerWords>, 'answers').value;
}

const topicWordsSchema = z.strictObject({
    /** Weight 1–9 → what customers with this problem write. */
    triggers: z.record(z.string().regex(/^[1-9]$/, 'a weight is a whole number from 1 to 9'), phrases),
    /** Slot → words that stand before such a fact. */
    slots: z.record(z.string(), phrases).default({}),
    /** Slot → option → words that choose it. */
    options: z.record(z.string(), z.record(z.string(), phrases)).default({}),
    /** Step of the procedure → words by which customers say they have tried it already. */
    steps: z.record(z.string(), phrases).default({}),
});

export type TopicWords = z.output<typeof topicWordsSchema>;

/** All that is listened for in one language; `topics` by topic id. */
export interface HeardWords extends AnswerWords { topics: Record<string, TopicWords> }

/** Reads `locales/<tag>/topics/<topic>.yaml`. @throws ContentError naming every fault, slots and options the topic does not have among them. */
export function parseTopicWords(text: string, file: string, topic: Topic): TopicWords {
    const { value, locate } = readYaml<TopicWords>(text, file, topicWordsSchema as unknown as z.ZodType<TopicWords>, 'topicWords');
    const faults = strangers(value, topic).map(({ path, among }): ContentFault => ({
        file, ...locate(path), key: path.join('.'), message: `the topic "${topic.id}" has no ${path[0]!.slice(0, -1)} "${path.at(-1)!}"`,
        remedy: among.length > 0 ? `use one of ${among.join(', ')}` : 'remove it',
    }));
    if (faults.length > 0) throw new ContentError(faults);
    return value;
}

function strangers({ slots, options, steps }: TopicWords, topic: Topic): { path: string[]; among: string[] }[] {
    const ids = topic.slots.map((slot) => slot.id);
    const known = topic.procedure.map((step) => step.id);
    const choices = topic.slots.filter((slot) => slot.type === 'choice');
    return [
        ...Object.keys(slots).filter((slot) => !ids.includes(slot)).map((slot) => ({ path: ['slots', slot], among: ids })),
        ...Object.keys(steps).filter((step) => !known.includes(step)).map((step) => ({ path: ['steps', step], among: known })),
        ...Object.entries(options).flatMap(([slot, words]) => {
            const choice = choices.find((one) => one.id === slot);
            if (!choice) return [{ path: ['options', slot], among: choices.map((choice) => choice.id) }];
            return Object.keys(words).filter((option) => !choice.options.includes(option)).map((option) => ({ path: ['options', slot, option], among: choice.options }));
        }),
    ];
}
