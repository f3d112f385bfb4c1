import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from './model.js';
import { createReader, parseCues, type MoodReader } from './mood/index.js';

const shipped = join(import.meta.dirname, '..', 'locales');
let reader: MoodReader | undefined;

/** Reads one utterance with the shipped cues: emotions, intensity 0–1, valence −1–1, signals, evidence. Never throws on any text. */
export function readMood(text: string): Reading {
    reader ??= createReader(Object.fromEntries(readdirSync(shipped).map((locale) => {
        const file = join(shipped, locale, 'cues.yaml');
        return [locale, parseCues(readFileSync(file, 'utf8'), file)];
    })));
    return reader.read(text);
}
