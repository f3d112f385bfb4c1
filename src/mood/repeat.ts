/** Links, numbers and order codes sent twice are data, not insistence. */
const DATA = /https?:\S+|[\w-]*\d[\w-]*|[^\p{L}]/gu;
const LONGEST = 400;
/** Shorter lines ("ok", 好的) are answers, not repetitions. Han characters count double. */
const SHORTEST = 6;
/** Sørensen–Dice similarity of letter pairs from which two lines say the same. */
const SAME = 0.75;
const HAN = /[\u3400-\u9fff]/g;

/** True if a folded line says the same, or nearly, as one of the recent folded lines. */
export function saysAgain(folded: string, recent: readonly string[]): boolean {
    if (recent.length === 0) return false;
    const line = bare(folded);
    if (line.length + (line.match(HAN)?.length ?? 0) < SHORTEST) return false;
    const pairs = pairsOf(line);
    return recent.some((earlier) => {
        const other = bare(earlier);
        if (other === line) return true;
        const ratio = other.length / line.length;
        return ratio > 0.6 && ratio < 1.65 && similarity(pairs, pairsOf(other)) >= SAME;
    });
}

const bare = (folded: string): string => folded.slice(0, LONGEST).replace(DATA, '');

function pairsOf(line: string): Set<string> {
    const pairs = new Set<string>();
    for (let i = 0; i + 1 < line.length; i++) pairs.add(line.slice(i, i + 2));
    return pairs;
}

function similarity(a: Set<string>, b: Set<string>): number {
    let shared = 0;
    for (const pair of a) if (b.has(pair)) shared++;
    return (2 * shared) / Math.max(a.size + b.size, 1);
}
