import type { Locale } from '../model.js';
import { fold } from '../text/fold.js';
import type { SearchWords } from './articles.js';

/** Cuts a text into the words that tell what it is about. */
export type Terms = (text: string) => string[];

const HAN = /\p{Script=Han}/u;
/** What is longer than this is a story, not a question; UTF-16 units. */
export const LONGEST_QUESTION = 300;

/**
 * Words of one language: without those that tell nothing, and those that mean the same as one. Chinese is cut by the platform's dictionary
 * (`Intl.Segmenter`); the words listed by the admin are known besides.
 */
export function termsOf(locale: Locale, { stop, same }: SearchWords): Terms {
    const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
    const stopped = new Set(stop.map(fold));
    const meaning = new Map(same.flatMap(([first, ...others]) => [first!, ...others].map((word) => [fold(word), fold(first!)] as const)));
    // One character alone is too little to cut by: it stands in many words.
    const own = [...stopped, ...meaning.keys()].filter((word) => word.length > 1 && HAN.test(word)).sort((a, b) => b.length - a.length);
    const listed = own.length === 0 ? undefined : new RegExp(`(${own.map(escaped).join('|')})`, 'u');
    const cut = (text: string) => joined([...segmenter.segment(text)].filter(({ segment, isWordLike }) => isWordLike && !stopped.has(segment)));
    return (text) => {
        const folded = fold(text.slice(0, LONGEST_QUESTION));
        // Every second piece is what stood between brackets: a word of the list.
        const words = listed ? folded.split(listed).flatMap((piece, at) => (at % 2 === 1 ? [piece] : cut(piece))) : cut(folded);
        return words.filter((word) => !stopped.has(word)).map((word) => meaning.get(word) ?? word);
    };
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The dictionary takes words it does not know apart into characters; neighbours among them stay together too, two by two. */
function joined(pieces: readonly { segment: string; index: number }[]): string[] {
    const isSingle = (piece: { segment: string } | undefined): boolean => piece?.segment.length === 1 && HAN.test(piece.segment);
    return pieces.flatMap((piece, at) => {
        const next = pieces[at + 1];
        const pair = isSingle(piece) && isSingle(next) && next!.index === piece.index + 1 ? [piece.segment + next!.segment] : [];
        return [piece.segment, ...pair];
    });
}
