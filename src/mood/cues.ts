import { z } from 'zod';
import { ATTRIBUTIONS, DIMENSIONS, EMOTIONS, NEEDS, SIGNALS, type Attribution, type Dimension, type Emotion, type Need, type Signal } from '../model.js';
import { fold } from '../text/fold.js';
import { readYaml } from '../text/yaml.js';

/** What a phrase may say of a feeling; neutral is what is left when nothing does. */
export const FEELINGS = EMOTIONS.filter((emotion): emotion is Feeling => emotion !== 'neutral');
export type Feeling = Exclude<Emotion, 'neutral'>;

/** Phrases by strength: the key is a number, the value the phrases that have it. */
export type Weighted = Record<string, string[]>;

/** One `cues.yaml`: the words listened for in one language. */
export interface CueFile {
    emotions: Partial<Record<Feeling, Weighted>>;
    emoji: Partial<Record<Feeling, Weighted>>;
    failure: Weighted;
    praise: Weighted;
    signals: Partial<Record<Signal, { feeds?: Partial<Record<Feeling, number>>; phrases: string[] }>>;
    causes: Record<string, { dimension?: Dimension; phrases: string[] }>;
    styles: { impatient?: string[]; reserved?: string[] };
    degree: Weighted;
    hedges: Weighted;
    negations: string[];
    contrast: string[];
    joints: string[];
    reported: string[];
    /** Other people than the writer: what is felt in a clause that begins with them is theirs, where the writer goes on to a matter of their own. */
    others: string[];
    harmless: string[];
    matter: MatterCues;
}

/** Words by which people tell what lies behind the feeling. `unmeant`: longer phrases in which they do not. */
export interface MatterCues {
    expected: string[];
    happened: string[];
    past: string[];
    wants: string[];
    asks: string[];
    blames: Partial<Record<Attribution, string[]>>;
    needs: Partial<Record<Need, string[]>>;
    unmeant: string[];
}

/** How strong the feeling is when the phrase stands alone; degree words and hedges are factors. */
const STRENGTH = { min: 0.05, max: 0.95 };
const FACTOR_UP = { min: 1, max: 2.5 };
const FACTOR_DOWN = { min: 0.1, max: 1 };

/** Lines of phrases parted by commas: a list of thousands stays readable, and YAML need not make a node of each phrase. */
const lines = z.array(z.string());
const SEPARATOR = /[,，、]/;
const phrasesOf = (list: string[]): string[] => list.flatMap((line) => line.split(SEPARATOR).map((phrase) => phrase.trim()));

const weight = z.number().min(STRENGTH.min).max(STRENGTH.max);
const optionalOf = <K extends string, V extends z.ZodType>(keys: readonly K[], value: V) =>
    z.strictObject(Object.fromEntries(keys.map((key) => [key, value.optional()])) as Record<K, z.ZodOptional<V>>);

function weighted(range: { min: number; max: number }) {
    return z.record(z.string(), lines).superRefine((section, context) => {
        for (const key of Object.keys(section)) {
            const value = Number(key);
            if (value >= range.min && value <= range.max) continue;
            context.addIssue({
                code: 'custom', path: [key], message: `"${key}" is not a number from ${range.min} to ${range.max}`,
                params: { remedy: `use a number from ${range.min} to ${range.max} as the key of this list` },
            });
        }
        checkPhrases(Object.entries(section).map(([key, list]) => ({ path: [key], list })), context);
    }).transform((section): Weighted => Object.fromEntries(Object.entries(section).map(([key, list]) => [key, phrasesOf(list)])));
}

const phrases = lines.superRefine((list, context) => checkPhrases([{ path: [], list }], context)).transform(phrasesOf);

/** Reports phrases of nothing and phrases said twice, each at its line. */
function checkPhrases(lists: { path: string[]; list: string[] }[], context: z.core.$RefinementCtx): void {
    const seen = new Set<string>();
    for (const { path, list } of lists) {
        list.forEach((line, index) => {
            for (const phrase of phrasesOf([line])) {
                const folded = fold(phrase).replace(/\s+/g, ' ');
                const report = (message: string, remedy: string) => context.addIssue({ code: 'custom', path: [...path, index], message, params: { remedy } });
                if (folded === '' || folded === '*') report('an empty phrase', 'write the phrase between the commas or remove it');
                else if (seen.has(folded)) report(`"${phrase}" stands twice in this section`, 'keep one of the two');
                seen.add(folded);
            }
        });
    }
}

const feelings = optionalOf(FEELINGS, weighted(STRENGTH)).default({});
const matter = z.strictObject({
    expected: phrases.default([]),
    happened: phrases.default([]),
    past: phrases.default([]),
    wants: phrases.default([]),
    asks: phrases.default([]),
    blames: optionalOf(ATTRIBUTIONS, phrases).default({}),
    needs: optionalOf(NEEDS, phrases).default({}),
    unmeant: phrases.default([]),
});
const schema = z.strictObject({
    emotions: feelings,
    emoji: feelings,
    failure: weighted(STRENGTH).default({}),
    praise: weighted(STRENGTH).default({}),
    signals: optionalOf(SIGNALS, z.strictObject({ feeds: optionalOf(FEELINGS, weight).optional(), phrases: phrases })).default({}),
    causes: z.record(z.string(), z.strictObject({ dimension: z.enum(DIMENSIONS).optional(), phrases: phrases })).default({}),
    styles: z.strictObject({ impatient: phrases.optional(), reserved: phrases.optional() }).default({}),
    degree: weighted(FACTOR_UP).default({}),
    hedges: weighted(FACTOR_DOWN).default({}),
    negations: phrases.default([]),
    contrast: phrases.default([]),
    joints: phrases.default([]),
    reported: phrases.default([]),
    others: phrases.default([]),
    harmless: phrases.default([]),
    matter: matter.prefault({}),
});

/**
 * Reads one `cues.yaml`. Every section may be left out.
 * @throws ContentError naming file, line, column and key of every fault: broken YAML, unknown emotion, signal or section,
 * a strength out of range, an empty phrase, a phrase twice in one section.
 */
export function parseCues(text: string, file: string): CueFile {
    return readYaml<CueFile>(text, file, schema, 'cues').value;
}
