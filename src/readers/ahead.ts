import { completed, type MoodReader, type PluggedReading, type ReadHint } from '../mood/index.js';
import type { Snapshot, Store, TurnChange } from '../store/port.js';
import type { Guard } from './guard.js';

/** Decides a turn with a reader made from our own; our own, if nothing is said of it. */
export type DecideWith = (snapshot: Snapshot, over?: (own: MoodReader) => MoodReader) => TurnChange;

interface TurnToTake { conversationId: string; now: number; decide: DecideWith; leaseMs?: number }

/** More may arrive while the other reader is asked; what comes after that is ours to read. */
const ROUNDS = 2;

/** A turn that came upon texts the other reader was not asked about yet. Nothing of it is kept. */
class Unread extends Error {
    constructor(readonly wanted: ReadonlyMap<string, ReadHint>) { super('texts to be read first'); }
}

/** A store whose turns are read ahead, and otherwise the same. */
export const readingAhead = (store: Store, guard: Guard, decide: DecideWith): Store =>
    ({ ...store, turn: (conversationId, now, _, leaseMs) => turnReadAhead(store.turn, guard, { conversationId, now, decide, leaseMs }) });

/**
 * Takes a turn whose texts another reader reads. A turn is a pure function, and cannot wait: it is tried once to see what it reads, undone,
 * and taken again when the answers are there. No lock is held meanwhile. Texts without an answer are read by our own reader.
 */
export async function turnReadAhead(take: Store['turn'], guard: Guard, { conversationId, now, decide, leaseMs }: TurnToTake): ReturnType<Store['turn']> {
    const answers = new Map<string, PluggedReading | undefined>();
    for (let round = 0; ; round++) {
        try {
            return await take(conversationId, now, (snapshot) => {
                const wanted = new Map<string, ReadHint>();
                const change = decide(snapshot, (own) => readerWith(answers, wanted, own));
                if (wanted.size > 0 && round < ROUNDS) throw new Unread(wanted);
                return change;
            }, leaseMs);
        } catch (error) {
            if (!(error instanceof Unread)) throw error;
            await Promise.all([...error.wanted].map(async ([text, hint]) => { answers.set(text, await guard.ask(text, hint)); }));
        }
    }
}

/** Our reader with the other's answers over it; notes what it was not asked about. */
function readerWith(answers: ReadonlyMap<string, PluggedReading | undefined>, wanted: Map<string, ReadHint>, own: MoodReader): MoodReader {
    return {
        read(text, hint = {}) {
            const reading = own.read(text, hint);
            // A button's words, or a bare answer: what is listed counts, and nobody is asked what else may be in it.
            if (hint.told) return reading;
            const answer = answers.get(text);
            if (answer) return completed(answer, reading);
            if (text.trim() !== '' && !answers.has(text)) wanted.set(text, { lang: hint.lang, recent: hint.recent });
            return reading;
        },
    };
}
