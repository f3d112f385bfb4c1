import type { Analysis, Mood, Reading, Transition } from '../model.js';
import { nextAnalysis } from './analysis.js';
import type { Analyst } from './matter.js';
import { calmMood, nextMood } from './mood.js';

/** The last line of the other side before the customer's. */
export interface SaidBefore { by: 'bot' | 'humanAgent'; text: string }

export interface Turn {
    reading: Reading;
    /** What the customer wrote; absent where they only pressed a button of ours. */
    text?: string;
    before?: SaidBefore;
}

/** A change of the running valence in one turn that is worth telling. */
const TURN = 0.15;
/** Valence from which a message shows that it is well, and below which that it is not. */
const SHOWN = 0.1;
const TRANSITIONS_KEPT = 6;
const LINE_LENGTH = 200;

/**
 * The mood after one more customer turn (`nextMood`), with what was told in it and, where the mood turned, the line that came just before.
 * A bare answer that shows no feeling lets a bad mood fade; it is no recovery.
 */
export function followMood(known: Mood | undefined, { reading, text, before }: Turn, analyst?: Analyst): Mood {
    const mood = nextMood(known, reading);
    const analysis = analyst && text !== undefined ? nextAnalysis(known?.analysis, { text, reading, mood, matter: analyst.hear(text, reading) }) : known?.analysis;
    const transitions = [...known?.transitions ?? [], ...turned(known ?? calmMood(), mood, reading, before)].slice(-TRANSITIONS_KEPT);
    if (analysis && hasFindings(analysis)) mood.analysis = analysis;
    if (transitions.length > 0) mood.transitions = transitions;
    return mood;
}

function turned(known: Mood, mood: Mood, { valence }: Reading, before: SaidBefore | undefined): Transition[] {
    const change = Math.round((mood.valence - known.valence) * 1000) / 1000;
    const to = change <= -TURN && valence < -SHOWN ? 'worse' : change >= TURN && valence > SHOWN ? 'better' : undefined;
    // Whoever arrives upset was not upset by our greeting.
    if (!to || !before || known.turns === 0) return [];
    return [{ turn: mood.turns, to, change, by: before.by, line: clip(before.text) }];
}

const hasFindings = ({ causes, needs, warnings, ...found }: Analysis): boolean =>
    causes.length > 0 || warnings.length > 0 || Object.keys(needs).length > 0 || Object.keys(found).length > 0;

function clip(text: string): string {
    const chars = [...text.trim()];
    return chars.length <= LINE_LENGTH ? chars.join('') : `${chars.slice(0, LINE_LENGTH - 1).join('')}…`;
}
