import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Example } from './example.js';
import { HEADS, SERVICE, TROUBLE } from '../src/mood/heads.js';

/** A way to say the same: what stands before a line and after it. */
interface Manner { lang: string; tone: 'polite' | 'plain' | 'cross'; before: string; after: string }

/** Trouble from which a cross tone is believable. */
const TROUBLED = 0.6;
const CLOSING = /[。.!！~～\s]+$/u;

/**
 * Own lines said in other manners, to teach that the tone changes nothing in how badly things stand. Politeness is put around calm
 * requests and complaints alike, crossness around complaints alone. Only that head learns from them, and of plain requests the emotions.
 * @param every one line in so many is said anew; plain requests all, as there are fewer of them than of complaints
 */
export function voicesOf(examples: readonly Example[], root: string, every: number): Example[] {
    const manners = readManners(join(root, 'training', 'manners.tsv'));
    return examples.filter(({ targets }, i) => i % every === 0 || targets[TROUBLE] === 0).flatMap((example, i) => {
        const trouble = example.targets[TROUBLE]!;
        const fitting = manners.filter(({ lang, tone }) => lang === example.lang && (tone !== 'cross' || trouble >= TROUBLED));
        if (Number.isNaN(trouble) || fitting.length === 0) return [];
        const targets = new Float32Array(HEADS).fill(NaN);
        targets[TROUBLE] = trouble;
        // A plain request stays one, however politely it is put; what else is felt may change with the tone.
        if (example.emotions[0] === 'neutral') targets.set(example.targets.subarray(0, SERVICE));
        return [{ ...example, set: 'voices', text: said(example.text, fitting[i % fitting.length]!), targets, signals: undefined }];
    });
}

/** What is told in many tones by the scenes of this name: how badly things stand is in the matter, so all its lines say the same of it. */
const ONE_MATTER = 'tones.';

/** Evens out how badly things stand over the voices of one matter: each line's target becomes the mean of its scene. */
export function evenOut(examples: readonly Example[]): void {
    const scenes = new Map<string, Example[]>();
    for (const example of examples) if (example.scene?.startsWith(ONE_MATTER)) scenes.set(example.scene, [...(scenes.get(example.scene) ?? []), example]);
    for (const lines of scenes.values()) {
        const mean = lines.reduce((sum, { targets }) => sum + targets[TROUBLE]!, 0) / lines.length;
        for (const { targets } of lines) targets[TROUBLE] = mean;
    }
}

function said(text: string, { before, after }: Manner): string {
    return before + (/^\p{P}/u.test(after.trim()) ? text.replace(CLOSING, '') : text) + after;
}

function readManners(file: string): Manner[] {
    return readFileSync(file, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => {
        const [lang, tone, before, after] = line.split('\t') as [string, Manner['tone'], string, string];
        return { lang, tone, before, after };
    });
}
