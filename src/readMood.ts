import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from './model.js';
import { createReader, parseCues, type MoodReader } from './mood/index.js';
import { moodWeights, shippedFolders } from './root.js';

let bytes: Uint8Array | undefined;
let reader: MoodReader | undefined;

/** The bytes of the shipped mood model, for `createReader`; read once. */
export const shippedWeights = (): Uint8Array => (bytes ??= readFileSync(moodWeights));

/** Reads one utterance with the shipped cues and model: emotions, intensity 0–1, valence −1–1, signals, evidence. Never throws on any text. */
export function readMood(text: string): Reading {
    const { localesDir } = shippedFolders;
    reader ??= createReader(Object.fromEntries(readdirSync(localesDir).map((locale) => {
        const file = join(localesDir, locale, 'cues.yaml');
        return [locale, parseCues(readFileSync(file, 'utf8'), file)];
    })), shippedWeights());
    return reader.read(text);
}
