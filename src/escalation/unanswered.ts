import type { Act } from '../model.js';

/** A question mark at the end of a word, a quotation or a line; not one inside a link. */
const QUESTION = /[?？](?=[\s"'”’」』)）!！?？…~～]|$)/;

/** What an answer, or at least news, is said with. */
const ANSWERS: readonly Act['kind'][] = ['inform', 'solve', 'confirm', 'safety', 'close'];

export const isQuestion = (text: string): boolean => QUESTION.test(text);

/** Questions in a row that got no answer, after one more turn: what the customer said, and what the bot is about to say. */
export function nextUnanswered(before: number, text: string, acts: readonly Act[]): number {
    if (acts.some(({ kind }) => ANSWERS.includes(kind))) return 0;
    return isQuestion(text) ? before + 1 : before;
}
