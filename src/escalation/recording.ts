import type { Mood, Reading } from '../model.js';
import { fold } from '../text/fold.js';
import type { FactsInput } from './facts.js';
import { loopsOf } from './loops.js';
import { isQuestion, nextUnanswered, OpenQuestions, type Question } from './unanswered.js';

/** `at`: epoch milliseconds, where the recording knows. */
export interface Line { speaker: 'customer' | 'humanAgent' | 'bot'; text: string; at?: number }

/** What is known before a customer line is read. */
export interface Past {
    /** After the line before; absent at the first. */
    mood?: Mood;
    /** Earlier customer lines, folded, oldest first. */
    recent: readonly string[];
    /** Number of the customer line, from 1. */
    turn: number;
    at?: number;
}

/**
 * What the rooms make of one customer line. What is left out is taken as unremarkable. `putOff`: the bot has no help in its answer; `asks`: it is a question;
 * `question`: what became of it, where that is known and need not be taken from what the desk said.
 */
export interface LineRead { reading: Reading; mood: Mood; dialog?: FactsInput['dialog']; putOff?: boolean; asks?: boolean; question?: Question }

export type ReadLine = (text: string, past: Past) => LineRead;

/** A customer line with everything that does not depend on the rules. */
export interface Heard extends Required<Omit<LineRead, 'putOff' | 'asks' | 'question'>> { text: string; unanswered: number; refusals: number; minutes: number }

const QUIET: FactsInput['dialog'] = { misses: 0, asks: 0, complete: false };
const MINUTE = 60_000;

/**
 * Reads a finished dialogue once, for any number of rule files. `step` reads one customer line; where it knows nothing of the bot's
 * failures they are taken from what the desk said: the same once more is no help, and a question nobody replied to is unanswered.
 * @param refuses whether a line of the desk tells the customer no, or puts them off
 */
export function hearAll(lines: readonly Line[], step: ReadLine, refuses: (line: Line) => boolean = () => false): Heard[] {
    const heard: Heard[] = [];
    const recent: string[] = [];
    const desk: string[] = [];
    const start = lines.find(({ at }) => at !== undefined)?.at;
    let mood: Mood | undefined;
    const questions = new OpenQuestions();
    let refusals = 0;
    for (const line of lines) {
        const { speaker, text, at } = line;
        if (speaker !== 'customer') {
            desk.push(text);
            const refused = refuses(line);
            questions.desk(text, refused);
            if (refused) refusals += 1;
            continue;
        }
        const read = step(text, { mood, recent: [...recent], turn: heard.length + 1, at });
        mood = read.mood;
        recent.push(fold(text));
        if (read.question === undefined) questions.customer(text, read.asks ?? isQuestion(text));
        else questions.count = nextUnanswered(questions.count, read.question);
        const dialog = read.dialog ?? { ...QUIET, misses: loopsOf(desk) };
        heard.push({ reading: read.reading, mood, dialog, text, unanswered: questions.count, refusals, minutes: at === undefined || start === undefined ? 0 : (at - start) / MINUTE });
        if (read.putOff) refusals += 1;
    }
    return heard;
}
