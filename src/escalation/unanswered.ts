import { fold } from '../text/fold.js';
import type { Act } from '../model.js';

/** What became of a customer's question in one turn; `none`: there was none. */
export type Question = 'open' | 'answered' | 'none';

/** A question mark at the end of a word, a quotation or a line; not one inside a link. */
const QUESTION = /[?？](?=[\s"'”’」』)）!！?？…~～]|$)/;
/** Acts that answer by their kind, and keys of those that inform of what was asked. A recap, a "noted" or one more question of ours answers nothing. */
const ANSWERS: readonly Act['kind'][] = ['solve', 'safety', 'close', 'handoff'];
const ANSWER = /^(?:knowledge$|knowledge-good|why(?:-|$)|what-|about-bot|next-|still-here$|waiting-|wait-|language$|lookup-.+-found|step-)/;

export const isQuestion = (text: string): boolean => QUESTION.test(text);

/** What the bot's acts make of a turn in which something was asked, or nothing. */
export function questionOf(asks: boolean, acts: readonly Act[]): Question {
    if (acts.some(({ kind, keys }) => ANSWERS.includes(kind) || ANSWER.test(keys[0] ?? ''))) return 'answered';
    return asks ? 'open' : 'none';
}

/** Questions in a row that got no answer, after one more turn. */
export const nextUnanswered = (before: number, question: Question): number => (question === 'answered' ? 0 : question === 'open' ? before + 1 : before);

/** Share of the shorter question's words that stand in the other, from which on it is asked again. */
const SAME = 0.4;
/** Shorter words of a spaced script hold a sentence together and tell nothing. */
const LEAST = 4;

/** Counts in a recording, where nobody says what the desk's lines were worth: an answer that speaks of something else, and leaves the same question to be asked again, was none. */
export class OpenQuestions {
    count = 0;
    private asked: { terms: ReadonlySet<string>; count: number; met: boolean } | undefined;

    /** The desk has said something; `refused`: it was no, or not here. */
    desk(text: string, refused: boolean): void {
        if (this.asked && !refused && [...termsOf(text)].some((term) => this.asked!.terms.has(term))) this.asked.met = true;
        if (!refused) this.count = 0;
    }

    customer(text: string, asks: boolean): void {
        if (!asks) return;
        const terms = termsOf(text);
        const again = this.asked && !this.asked.met && isSame(terms, this.asked.terms);
        this.count = Math.max(this.count, again ? this.asked!.count : 0) + 1;
        this.asked = { terms, count: this.count, met: false };
    }
}

/** Words of a spaced script that tell something, pairs of Chinese characters, figures. */
function termsOf(text: string): Set<string> {
    const terms = new Set<string>();
    for (const [word] of fold(text).matchAll(/[a-z']+|\d+|\p{Script=Han}+/gu)) {
        if (/^\p{Script=Han}/u.test(word)) for (let i = 0; i + 1 < word.length; i++) terms.add(word.slice(i, i + 2));
        else if (word.length >= LEAST || /\d/.test(word)) terms.add(word);
    }
    return terms;
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
    const shared = [...a].filter((term) => b.has(term)).length;
    return shared > 0 && shared >= SAME * Math.min(a.size, b.size);
}
