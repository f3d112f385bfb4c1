import { createInterface } from 'node:readline';
import { z } from 'zod';
import { WarmlineError } from '../errors.js';
import type { Line } from '../escalation/index.js';
import type { Entry } from '../model.js';
import type { Recorded } from '../store/recorded.js';

/** A finished dialogue to try rules on. */
export interface Recording {
    /** How a report names it. */
    name: string;
    lines: Line[];
    channel?: string;
    /** The customer line, from 1, at which a person was needed, or null for nowhere; absent: nobody has said. */
    needed?: number | null;
    /** The bot of the recording was ours: what its dialog made of each line can be worked out again. */
    ours: boolean;
}

const line = z.object({ speaker: z.enum(['customer', 'humanAgent', 'bot']), text: z.string(), at: z.number().optional() });
const dialogue = z.object({ dialogue: z.array(line), needsHuman: z.int().min(1).nullable().optional(), scene: z.string().optional() });

const SHAPE = 'Give one JSON object per line: {"dialogue":[{"speaker":"customer"|"humanAgent"|"bot","text":"…"}],"needsHuman":3}; needsHuman, the customer line at which a person is needed or null, may be left out.';

/**
 * Dialogues as JSON lines; empty lines are skipped.
 * @throws WarmlineError `invalid` with the number of a line that is none
 */
export async function* piped(input: NodeJS.ReadableStream): AsyncGenerator<Recording> {
    let number = 0;
    for await (const text of createInterface({ input, crlfDelay: Infinity })) {
        number += 1;
        if (text.trim() !== '') yield recordingOf(text, number);
    }
}

function recordingOf(text: string, number: number): Recording {
    const wrong = (what: string) => new WarmlineError('invalid', `Line ${number} ${what}.`, SHAPE);
    let json: unknown;
    try {
        json = JSON.parse(text);
    } catch {
        throw wrong('is not JSON');
    }
    const parsed = dialogue.safeParse(Array.isArray(json) ? { dialogue: json } : json);
    if (!parsed.success) throw wrong(`is no dialogue: ${parsed.error.issues[0]!.path.join('.') || 'it'}: ${parsed.error.issues[0]!.message}`);
    const { dialogue: lines, needsHuman, scene } = parsed.data;
    const said = lines.filter(({ speaker }) => speaker === 'customer').length;
    if (needsHuman && needsHuman > said) throw wrong(`needs a person at customer line ${needsHuman}, and has ${said}`);
    return { name: scene ? `line ${number}, ${scene}` : `line ${number}`, lines, needed: needsHuman, ours: false };
}

/** Who writes again after such a silence begins a new episode, and the mood anew; milliseconds. */
const EPISODE_GAP = 12 * 3_600_000;

/** A stored conversation, one recording per episode. Notes and events are the desk's own. */
export function episodesOf({ id, state, transcript }: Recorded): Recording[] {
    const episodes: Line[][] = [];
    let last = -Infinity;
    for (const { speaker, text, at, deleted } of transcript) {
        if (deleted || !isSpoken(speaker)) continue;
        if (episodes.length === 0 || (speaker === 'customer' && at - last > EPISODE_GAP)) episodes.push([]);
        if (speaker === 'customer') last = at;
        episodes.at(-1)!.push({ speaker, text, at });
    }
    return episodes.filter((lines) => lines.some(({ speaker }) => speaker === 'customer')).map((lines) => ({
        name: `${id}, ${new Date(lines[0]!.at!).toISOString().slice(0, 16).replace('T', ' ')}`, lines, channel: state.channel, ours: true,
    }));
}

const isSpoken = (speaker: Entry['speaker']): speaker is Line['speaker'] => speaker === 'customer' || speaker === 'humanAgent' || speaker === 'bot';
