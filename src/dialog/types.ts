import type { Act, DialogState, Mood, Reading } from '../model.js';

/** One customer turn as the dialog sees it: a burst of messages is one text, joined by line breaks. */
export interface DialogTurn {
    text: string;
    /** How many files or pictures came with it. */
    attachments: number;
    reading: Reading;
    /** After this turn's reading. */
    mood: Mood;
    /** Customer turn number, from 1. */
    turn: number;
    now: number;
    /** IANA zone in which "yesterday" and "the 3rd" are meant. */
    timeZone: string;
    /** A person was asked for and waits in the queue: take facts, ask nothing. */
    caseOpen: boolean;
}

export interface DialogStep {
    state: DialogState;
    /** What to say, in order. Never empty. */
    acts: Act[];
    /** False if nothing in the text made sense to the bot. */
    understood: boolean;
    /** The topic now in hand, main problem first. */
    topic?: string;
    /** All required facts known and confirmed. */
    complete: boolean;
}
