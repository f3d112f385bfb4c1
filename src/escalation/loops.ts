import { fold } from '../text/fold.js';

/** Sørensen–Dice similarity of letter pairs from which two sentences say the same. */
const SAME = 0.7;
/** Shorter sentences ("One moment.", 好的。) are manners. Letters; Han characters count double. */
const SHORTEST = 20;
const HAN = /[\u3400-\u9fff]/g;

/** How many of the desk's latest lines, in a row, held a sentence it had said before: it goes round in circles. */
export function loopsOf(desk: readonly string[]): number {
    const sentences = desk.map(sentencesOf);
    let loops = 0;
    for (let i = sentences.length - 1; i > 0; i--) {
        const earlier = sentences.slice(0, i).flat();
        if (!sentences[i]!.some((sentence) => earlier.some((other) => alike(sentence, other)))) break;
        loops += 1;
    }
    return loops;
}

function sentencesOf(line: string): Set<string>[] {
    return fold(line).split(/[.!?。！？\n]+/).map((sentence) => sentence.replace(/[^\p{L}]/gu, ''))
        .filter((letters) => letters.length + (letters.match(HAN)?.length ?? 0) >= SHORTEST).map(pairsOf);
}

function pairsOf(letters: string): Set<string> {
    const pairs = new Set<string>();
    for (let i = 0; i + 1 < letters.length; i++) pairs.add(letters.slice(i, i + 2));
    return pairs;
}

function alike(a: Set<string>, b: Set<string>): boolean {
    let shared = 0;
    for (const pair of a) if (b.has(pair)) shared += 1;
    return (2 * shared) / (a.size + b.size) >= SAME;
}
