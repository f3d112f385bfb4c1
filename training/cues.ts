import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HARD_EMOTIONS, SIGNALS, type Signal } from '../src/model.js';
import { FEELINGS, type Weighted } from '../src/mood/cues.js';
import { parseCues, type CueFile } from '../src/mood/index.js';
import { TROUBLE } from '../src/mood/heads.js';
import { targetsOf, troubleOf, type Example, type Labels } from './example.js';

/** The cue files of all locales, as shipped. */
export function shippedCues(root: string): Record<string, CueFile> {
    return Object.fromEntries(readdirSync(join(root, 'locales')).map((locale) => {
        const file = join(root, 'locales', locale, 'cues.yaml');
        return [locale, parseCues(readFileSync(file, 'utf8'), file)];
    }));
}

/** Phrases weaker than this say too little alone. */
const LEAST = 0.45;

/** Plain requests with a word of thanks at their end, for every so many of a text's kind: manners are no feeling. */
export function mannersOf(examples: readonly Example[], files: Record<string, CueFile>, every: number): Example[] {
    const plain = examples.filter(({ emotions, text, signals }) => emotions[0] === 'neutral' && text.length >= SHORTEST_REQUEST && !signals?.includes('thanks') && !signals?.includes('bye'));
    return plain.filter((_, i) => i % every === 0).map((example, i) => {
        const words = Object.entries(files[example.lang]?.emotions.gratitude ?? {}).flatMap(([strength, phrases]) => (Number(strength) < LEAST ? phrases : [])).filter((phrase) => !phrase.endsWith('*'));
        const signals: Signal[] = [...(example.signals ?? []), 'thanks'];
        const text = example.text.replace(/[。.!！~～\s]+$/u, '') + (example.lang === 'en' ? ', ' : '，') + words[i % words.length];
        return { ...example, set: 'manners', text, signals, targets: targetsOf({ service: true, emotions: ['neutral'], intensity: 0, signals, without: SIGNALS, trouble: example.targets[TROUBLE] }) };
    });
}
const SHORTEST_REQUEST = 10;

/** Denials and what is said with them: neither angry nor glad. Odd sentences for some phrases, but a lesson of the denied phrase for all. */
function denialsOf(lang: string, { emotions, praise, negations }: CueFile, weight: number): Example[] {
    const deny = (phrases: string[], labels: Labels) => phrases.flatMap((phrase, i) => [0, 1].map((k): Example => ({
        text: joined(negations[(2 * i + k) % Math.min(negations.length, NEGATIONS)]!, bare(phrase)), set: 'denials', lang, weight, emotions: labels.emotions!, targets: targetsOf({ service: true, ...labels, trouble: troubleOf(labels.emotions!, []) }),
    })));
    const all = (lists: Weighted | undefined) => Object.entries(lists ?? {}).flatMap(([strength, phrases]) => (Number(strength) < LEAST ? [] : phrases));
    return [
        ...HARD_EMOTIONS.flatMap((emotion) => deny(all(emotions[emotion]), { emotions: ['neutral'], intensity: 0 })),
        ...deny([...all(emotions.satisfaction), ...all(praise)], { emotions: ['disappointment'], intensity: 0.45 }),
    ];
}
/** The first in a file are the plain ones. */
const NEGATIONS = 4;
const joined = (negation: string, phrase: string): string => (/[a-z]$/.test(negation) ? `${negation} ${phrase}` : negation + phrase);
const bare = (phrase: string): string => phrase.replace(/\*$/, '').replaceAll('<n>', '3');

/** The phrases listened for as lessons of their own: people who write about trouble rarely name their feeling, but those who do mean it. */
export function lessonsOf(files: Record<string, CueFile>, weight: number): Example[] {
    const denials = Object.entries(files).flatMap(([lang, file]) => denialsOf(lang, file, weight / 4));
    const lessons = Object.entries(files).flatMap(([lang, { emotions, emoji }]) => FEELINGS.flatMap((feeling) =>
        [emotions[feeling], emoji[feeling]].flatMap((lists) => Object.entries(lists ?? {}).flatMap(([strength, phrases]) => (Number(strength) < LEAST ? [] : phrases.map((phrase) => ({
            text: bare(phrase), set: 'cues', lang, weight, emotions: [feeling], targets: targetsOf({ service: true, emotions: [feeling], intensity: Number(strength), trouble: troubleOf([feeling], []) }),
        })))))));
    return [...lessons, ...denials];
}
