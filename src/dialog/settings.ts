import { z } from 'zod';
import { ContentError } from '../errors.js';
import { readYaml } from '../text/yaml.js';
import { patternFault } from './pattern.js';

const share = z.number().min(0).max(1);

const settingsSchema = z.strictObject({
    /** How often a question is asked again before the bot offers a way out. */
    reasks: z.number().int().min(0).max(5),
    /** Intensities, 0–1. */
    feeling: z.strictObject({
        acknowledgeAt: share, strongAt: share, roseBy: share,
        pauseAngerAt: share, pauseSadnessAt: share,
        /** Above this, only what is needed is asked. */
        onlyRequiredAt: share,
    }),
    /** Weight of trigger words that makes a topic, and that sets a second one aside while the first is in hand. */
    topics: z.strictObject({ recogniseAt: z.number().min(1), parkAt: z.number().min(1) }),
    /** Per locale: ISO country in which a number without country code is meant, and what a mobile number written bare looks like. */
    phones: z.record(z.string(), z.strictObject({ country: z.string().regex(/^[A-Z]{2}$/, 'give a two-letter country code'), bare: z.string() })),
});

export type DialogSettings = z.output<typeof settingsSchema>;

/** Reads `dialogs/dialog.yaml`. @throws ContentError naming every fault. */
export function parseDialogSettings(text: string, file: string): DialogSettings {
    const { value, locate } = readYaml<DialogSettings>(text, file, settingsSchema, 'dialog');
    const faults = Object.entries(value.phones).flatMap(([locale, { bare }]) => {
        const message = patternFault(bare);
        const path = ['phones', locale, 'bare'];
        return message ? [{ file, ...locate(path), key: path.join('.'), message, remedy: 'write a simpler pattern, for example 09[0-9]{8}' }] : [];
    });
    if (faults.length > 0) throw new ContentError(faults);
    return value;
}
