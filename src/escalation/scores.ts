/** Where a person was called and where one was needed: customer lines from 1, null for nowhere. */
export interface Judged { called: number | null; needed: number | null }

export interface Scores {
    dialogues: number;
    needed: number;
    /** Share of those that needed a person and got one; share of those that needed none and got one. NaN where there are none. */
    recall: number;
    overEscalation: number;
    /** Of those that needed and got one: lines after the needed line (negative: before) and how many dialogues. */
    offsets: Map<number, number>;
    /** Golden transfer within tolerance, T = 1, 2, 3; 0–1. */
    timing: [number, number, number];
}

/** Scores a rule file on dialogues labelled with the line at which a person was needed. */
export function scoresOf(judged: readonly Judged[]): Scores {
    const needing = judged.filter(({ needed }) => needed !== null);
    const others = judged.filter(({ needed }) => needed === null);
    const offsets = new Map<number, number>();
    for (const { called, needed } of needing) {
        if (called !== null) offsets.set(called - needed!, (offsets.get(called - needed!) ?? 0) + 1);
    }
    const called = (list: readonly Judged[]) => list.filter((item) => item.called !== null).length / list.length;
    const within = (tolerance: number) => judged.reduce((sum, item) => sum + timingOf(item, tolerance), 0) / judged.length;
    return {
        dialogues: judged.length, needed: needing.length, recall: called(needing), overEscalation: called(others),
        offsets: new Map([...offsets].sort(([a], [b]) => a - b)), timing: [within(1), within(2), within(3)],
    };
}

/**
 * Golden transfer within tolerance of one dialogue (Liu et al., Time to Transfer, 2021): exp(−(called − needed)² / 2T²), early and late alike
 * (their λ = 0); 1 if nobody was needed or called, 0 if only one of the two.
 */
function timingOf({ called, needed }: Judged, tolerance: number): number {
    if (called === null || needed === null) return called === needed ? 1 : 0;
    return Math.exp(-((called - needed) ** 2) / (2 * tolerance ** 2));
}
