import type { Act, DialogState, Locale, Mood, Priority, Reading } from '../model.js';

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
    /** The language the answer will be in; absent: the one they wrote in. */
    locale?: Locale;
    /** What is known of the customer, for slots that begin with it. */
    profile?: Partial<Record<'name' | 'email' | 'phone', string>>;
    /** What the house knows about a question, where it is sure enough; asked only if there is one. Absent: nothing is known. */
    known?: (question: string) => KnownAnswer | undefined;
    /** A person was asked for and waits in the queue: take facts, ask nothing. */
    caseOpen: boolean;
}

/** An answer the house has, with the question it stands under, and how sure it is that this was asked; 0–1. */
export interface KnownAnswer { id: string; title: string; text: string; confidence?: number }

export interface DialogStep {
    state: DialogState;
    /** What to say, in order. Never empty. */
    acts: Act[];
    /** False if nothing in the text made sense to the bot. */
    understood: boolean;
    /** The topic now in hand, main problem first. */
    topic?: string;
    /** Who works on that topic, and how urgent it is, as the topic's file says. */
    topicTeam?: string;
    topicPriority?: Priority;
    /** All required facts known and confirmed. */
    complete: boolean;
    /** They asked something, and said nothing with it that takes the matter further. */
    asks: boolean;
    /** What they asked was answered with what the house knows: asked again later, it is not said in vain. */
    answered?: boolean;
    /** A topic told to its end in this turn that nobody has to answer: passed on, unless a person is called. */
    note?: string;
    /** What other systems may be asked about the topic in hand with the facts now known. */
    lookups?: { topic: string; name: string; args: Record<string, string> }[];
}
