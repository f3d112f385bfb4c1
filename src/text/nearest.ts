/** Of long names that share a beginning (`reason-…`, `ask-returns-…`), which are alike without being meant for each other. */
export const CLOSE = 0.15;

/**
 * The name most like `word`, or undefined if none is like it at all: up to `share` of the letters (two in five; at least one) may
 * differ, case aside. For "did you mean …?".
 */
export function nearest(word: string, names: Iterable<string>, share = 0.4): string | undefined {
    const lower = word.toLowerCase();
    let best: string | undefined;
    let least = Math.max(1, Math.round(lower.length * share)) + 1;
    for (const name of names) {
        const apart = distance(lower, name.toLowerCase());
        if (apart >= least) continue;
        least = apart;
        best = name;
    }
    return best;
}

/** Edit distance with swaps of neighbouring letters (optimal string alignment). */
function distance(a: string, b: string): number {
    let before: number[] = [];
    let above = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row[j] = Math.min(
                above[j]! + 1,
                row[j - 1]! + 1,
                above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
                swapped ? before[j - 2]! + 1 : Infinity,
            );
        }
        before = above;
        above = row;
    }
    return above[b.length]!;
}
