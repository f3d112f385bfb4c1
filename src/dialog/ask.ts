import { fold } from '../text/fold.js';
import { PhraseIndex } from '../text/phrases.js';
import type { AnswerWords } from './answers.js';
import { beside, LETTER } from './telling.js';

/** A question mark at the end of a word, a quotation or a line; not one inside a link. */
const MARK = /\?(?=[\s"'」』)!?…~]|$)/;
const MARKS = /[?\uff1f]/g;
/** In a longer message a word such as 什么时候 may stand in a story; letters. */
const BRIEF = 60;

/** Hears whether a text asks something: by a question mark, by the word it ends with (吗, 呢), or by one that makes a short message a question. */
export function askFinder(words: readonly Pick<AnswerWords, 'questionEnds' | 'questionWords'>[]): (text: string, folded?: string) => boolean {
    const ends = [...new Set(words.flatMap(({ questionEnds }) => questionEnds.map((end) => fold(end))))].filter((end) => LETTER.test(end));
    const index = new PhraseIndex<'start' | 'anywhere'>(words.flatMap(({ questionWords }) => questionWords.map((word) => [word.replace(/^\^/, ''), word.startsWith('^') ? 'start' : 'anywhere'] as const)));
    return (text, folded = fold(text)) => {
        if (MARK.test(folded)) return true;
        const end = folded.replace(/[\s\p{P}\p{S}]+$/u, '');
        if (ends.some((word) => end.endsWith(word))) return true;
        const first = folded.search(LETTER);
        return text.length <= BRIEF && beside(text, []) <= BRIEF && index.find(text, folded).some(({ value, start }) => value === 'anywhere' || start === first);
    };
}

/**
 * Hears whether a text puts a question, rather than gives an answer with doubt ("the Grand?"): the mark alone is not enough,
 * a word of asking has to be there too.
 */
export function questionFinder(words: readonly Pick<AnswerWords, 'questionEnds' | 'questionWords' | 'questionMarked'>[]): (text: string, folded?: string) => boolean {
    const asks = askFinder(words);
    const certain = askFinder(words.map((own) => ({ ...own, questionWords: [...own.questionWords, ...own.questionMarked] })));
    return (text, folded = fold(text)) => asks(text, folded) && certain(text.replace(MARKS, ' '), folded.replace(MARKS, ' '));
}
