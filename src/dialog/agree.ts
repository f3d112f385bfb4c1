import { fold } from '../text/fold.js';
import { PhraseIndex } from '../text/phrases.js';
import type { AnswerWords } from './answers.js';
import { beside } from './telling.js';

/** A reply longer than this says more than yes or no; UTF-16 units. */
const BRIEF = 40;

/** Hears whether a reply is a yes or a no and nothing else but manners; undefined if it is neither, or both. Who leaves it to us agrees. */
export function agreeFinder(words: readonly AnswerWords[]): (text: string) => boolean | undefined {
    const index = new PhraseIndex<'yes' | 'no' | 'manners'>(words.flatMap(({ says, empty }) => [
        ...[...says.yes, ...says.yours].map((phrase) => [bare(phrase), 'yes'] as const), ...says.no.map((phrase) => [bare(phrase), 'no'] as const), ...empty.map((phrase) => [phrase, 'manners'] as const),
    ]));
    return (text) => {
        const found = text.length > BRIEF ? [] : index.find(text, fold(text));
        // 不要 is a no, though 要 is a yes; "yes please" a yes, though "please" is none.
        const whole = found.filter((match) => match.value === 'manners' || !found.some((other) => other.value !== match.value && other.start <= match.start && match.end <= other.end && other.end - other.start > match.end - match.start));
        const says = (answer: 'yes' | 'no') => whole.some(({ value }) => value === answer);
        return beside(text, found) > 0 || says('yes') === says('no') ? undefined : says('yes');
    };
}

const bare = (phrase: string): string => phrase.replace(/^[=^]/, '');
