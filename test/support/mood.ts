import { readFileSync } from 'node:fs';
import { createAnalyst, createReader, parseCues, type Analyst, type CueFile, type MoodReader } from '../../src/mood/index.js';
import type { Reading } from '../../src/model.js';

export const LOCALES = ['en', 'zh-CN', 'zh-TW'] as const;

/** The shipped cue files. */
export function shippedCues(): Record<string, CueFile> {
    return Object.fromEntries(LOCALES.map((locale) => {
        const file = `locales/${locale}/cues.yaml`;
        return [locale, parseCues(readFileSync(file, 'utf8'), file)];
    }));
}

let shipped: MoodReader | undefined;
export const shippedReader = (): MoodReader => (shipped ??= createReader(shippedCues(), readFileSync('src/mood/weights.bin')));
/** The shipped cues without the model. */
let cues: MoodReader | undefined;
export const cueReader = (): MoodReader => (cues ??= createReader(shippedCues()));

/** A reading as somebody else might have made it. */
export function reading(part: Partial<Reading> = {}): Reading {
    const emotions = { anger: 0, disappointment: 0, anxiety: 0, sadness: 0, confusion: 0, satisfaction: 0, gratitude: 0, neutral: 1, ...part.emotions };
    return { emotion: 'neutral', intensity: 0, valence: 0, signals: [], style: 'plain', lang: 'en', evidence: [], ...part, emotions };
}
export const angry = (intensity: number): Reading =>
    reading({ emotion: 'anger', intensity, valence: -intensity, emotions: { ...reading().emotions, anger: 0.9, neutral: 0.1 } });
export const grateful = (intensity: number): Reading =>
    reading({ emotion: 'gratitude', intensity, valence: intensity, emotions: { ...reading().emotions, gratitude: 0.9, neutral: 0.1 } });

let analyst: Analyst | undefined;
/** What the shipped words tell beside the feeling. */
export const shippedAnalyst = (): Analyst => (analyst ??= createAnalyst(shippedCues()));
