import type { Match } from '../text/phrases.js';
import type { Cue } from './lexicon.js';
import type { Clauses } from './view.js';

export type ModifierCue = Extract<Cue, { kind: 'degree' | 'hedge' } | { kind: 'negation' | 'contrast' }>;
type Modifier = Match<ModifierCue>;

/** What the words around a cue make of it. */
export interface Scope {
    /** Factor of strength by degree words and hedges. */
    factor: number;
    /** Negations that reach it: odd turns it round, even leaves a weak version. */
    negations: number;
    /** Where the outermost of them begins; the cue's own start if there is none. */
    deniedFrom: number;
}

/** How far a modifier reaches forward: words between in a spaced script, characters between in Chinese. */
const REACH = { words: 3, chars: 30, han: 4 };
const STRONGEST = 2.5;
const HAN = /[\u2e80-\u9fff]/;

export const isModifier = (match: Match<Cue>): match is Modifier =>
    match.value.kind === 'degree' || match.value.kind === 'hedge' || match.value.kind === 'negation' || match.value.kind === 'contrast';

/**
 * Looks at the modifiers around a cue, within its clause and no further than `REACH`. Modifiers chain: in "not really very
 * happy" each is reached from the next. A contrast ("but") ends the chain.
 * @param modifiers in order of start, not overlapping.
 * @param from where the feeling before this one ends: what stands before that speaks of the other (不开心很难过).
 */
export function scopeOf(cue: Match<unknown>, modifiers: readonly Modifier[], text: string, { clause }: Clauses, from = 0): Scope {
    const scope: Scope = { factor: 1, negations: 0, deniedFrom: cue.start };
    let reachedFrom = cue.start;
    for (let i = firstFrom(modifiers, cue.start) - 1; i >= 0; i--) {
        const modifier = modifiers[i]!;
        const apart = modifier.start < from || clause[modifier.start] !== clause[cue.start] || !reaches(text, modifier.end, reachedFrom);
        if (apart || modifier.value.kind === 'contrast') break;
        apply(scope, modifier);
        reachedFrom = modifier.start;
        if (modifier.value.kind === 'negation') scope.deniedFrom = modifier.start;
    }
    // What follows counts only directly after: 气死了, "angry as hell".
    const after = modifiers[firstFrom(modifiers, cue.end)];
    if (after && after.start - cue.end <= 1 && clause[after.start] === clause[cue.start] && after.value.kind !== 'negation') apply(scope, after);
    scope.factor = Math.min(scope.factor, STRONGEST);
    return scope;
}

function apply(scope: Scope, { value }: Modifier): void {
    if (value.kind === 'negation') scope.negations++;
    else if ('factor' in value) scope.factor *= value.factor;
}

function reaches(text: string, from: number, to: number): boolean {
    if (to - from > REACH.chars) return false;
    let words = 0;
    let han = 0;
    for (let i = from; i < to; i++) {
        if (text[i] === ' ') words++;
        else if (HAN.test(text[i]!)) han++;
    }
    return han <= REACH.han && words <= REACH.words + 1;
}

function firstFrom(modifiers: readonly Modifier[], place: number): number {
    let low = 0;
    let high = modifiers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (modifiers[middle]!.start < place) low = middle + 1;
        else high = middle;
    }
    return low;
}
