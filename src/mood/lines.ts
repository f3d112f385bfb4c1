import { z } from 'zod';
import type { Level, Mood, Reading } from '../model.js';
import { fold } from '../text/fold.js';
import { followMood, type SaidBefore } from './course.js';
import type { Analyst } from './matter.js';
import { calmMood } from './mood.js';
import type { MoodReader } from './reader.js';

export interface DialogueLine { speaker: 'customer' | 'humanAgent' | 'bot'; text: string }
/** A reading as `warmline mood` prints it: what the line says of the service goes into the judgement. */
type Shown = Omit<Reading, 'service'>;
const shown = ({ service: _, ...reading }: Reading): Shown => reading;

/** One customer line, read, with the judgement of the service up to and including it. */
export type TurnRead = Shown & { satisfaction: number; level: Level };
/** `level` is how the customer stands at the end, `overall` how the whole of it went. */
export interface DialogueRead { turns: TurnRead[]; mood: Mood; satisfaction: number; level: Level; overall: Level }

/** Earlier customer lines a new one is compared with. */
const RECENT = 12;

/** Reads a dialogue line by line: a reading per customer line, and the mood at the end; with an analyst, what lies behind it too. */
export function readDialogue(reader: MoodReader, lines: readonly DialogueLine[], analyst?: Analyst): DialogueRead {
    const turns: TurnRead[] = [];
    const recent: string[] = [];
    let mood = calmMood();
    let lang: string | undefined;
    let before: SaidBefore | undefined;
    for (const { speaker, text } of lines) {
        if (speaker !== 'customer') {
            before = { by: speaker, text };
            continue;
        }
        const reading = reader.read(text, { lang, recent });
        lang = reading.lang;
        recent.push(fold(text));
        if (recent.length > RECENT) recent.shift();
        mood = followMood(mood, { reading, text, before }, analyst);
        turns.push({ ...shown(reading), satisfaction: mood.satisfaction, level: mood.level });
    }
    return { turns, mood, satisfaction: mood.satisfaction, level: mood.level, overall: mood.overall ?? mood.level };
}

const SHAPES = '{"text":"…"} or {"dialogue":[{"speaker":"customer"|"humanAgent"|"bot","text":"…"}]}';
const input = z.union([
    z.object({ text: z.string() }),
    z.object({ dialogue: z.array(z.object({ speaker: z.enum(['customer', 'humanAgent', 'bot']), text: z.string() })) }),
]);
/** An opening brace followed by a key or the end: meant as JSON, unlike 「{微笑} 你好」. */
const LOOKS_LIKE_JSON = /^\{\s*(?:["'}]|\w+\s*:|$)/;

/**
 * Answers one line of `warmline mood`: `{"text"}` or a bare text gives a reading, `{"dialogue"}` a dialogue read,
 * anything else that looks like JSON `{ error, remedy }`. Never throws.
 */
export function moodLine(reader: MoodReader, line: string, analyst?: Analyst): Shown | DialogueRead | { error: string; remedy: string } {
    const trimmed = line.trim();
    if (!LOOKS_LIKE_JSON.test(trimmed)) return shown(reader.read(trimmed));
    let json: unknown;
    try {
        json = JSON.parse(trimmed);
    } catch (error) {
        return { error: `not valid JSON: ${(error as Error).message}`, remedy: `write one JSON object per line, ${SHAPES}, or the bare text` };
    }
    const parsed = input.safeParse(json);
    if (!parsed.success) return { error: describe(json, parsed.error), remedy: `write ${SHAPES}` };
    return 'text' in parsed.data ? shown(reader.read(parsed.data.text)) : readDialogue(reader, parsed.data.dialogue, analyst);
}

function describe(json: unknown, error: z.ZodError): string {
    const key = (json as object) && 'dialogue' in (json as object) ? 1 : 0;
    const issue = error.issues[0];
    const inner = issue?.code === 'invalid_union' ? issue.errors[key]?.[0] : issue;
    return inner ? `${inner.path.join('.') || 'line'}: ${inner.message}` : error.message;
}
