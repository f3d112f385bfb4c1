import type { Signal } from '../model.js';
import type { Match } from '../text/phrases.js';
import type { Cue } from './lexicon.js';
import { isModifier, type ModifierCue } from './scope.js';

export type FeelingCue = Extract<Cue, { kind: 'feeling' | 'failure' | 'praise' }>;
export type SignalCue = Extract<Cue, { kind: 'signal' }>;
export type CauseCue = Extract<Cue, { kind: 'cause' }>;

/** Matches sorted by what they are for, those inside a phrase of another meaning left out. */
export interface Layers {
    feelings: Match<FeelingCue>[];
    modifiers: Match<ModifierCue>[];
    signals: Match<SignalCue>[];
    causes: Match<CauseCue>[];
    /** Phrases that mean nothing of what their words do, the great of "oh great" among them. */
    harmless: Match<Cue>[];
    /** Praise is part of a reproach ("oh great"). */
    stinging: boolean;
    /** Signals whose words belong to a phrase of another meaning: the smoke of a smoke alarm. */
    hidden: Signal[];
    /** Words that join statements: where a quotation may begin or end. */
    joints: Match<Cue>[];
    impatient: number;
    reserved: number;
}

/** A closing word inside a reproach ("thanks for nothing") closes nothing. */
const COURTESIES: readonly Signal[] = ['thanks', 'bye'];

/** Which places of a text phrases of a kind cover; one text is heard at a time, and most are short. */
let scratch: [Uint8Array, Uint8Array, Uint8Array] = [new Uint8Array(1024), new Uint8Array(1024), new Uint8Array(1024)];
let owners = new Uint32Array(1024);

function covers(length: number): typeof scratch {
    if (scratch[0].length < length) scratch = [new Uint8Array(length), new Uint8Array(length), new Uint8Array(length)];
    for (const cover of scratch) cover.fill(0, 0, length);
    return scratch;
}

/**
 * The longest phrase tells what its words mean: in "no problem" or 人工智能 nothing is denied, wrong or asked for.
 * Feelings give way to longer feelings and harmless phrases; modifiers to any longer phrase; signals and causes to harmless ones.
 */
export function layersOf(matches: readonly Match<Cue>[], length: number, family: string): Layers {
    const [harmless, spoken, blocked] = covers(length);
    const layers: Layers = { feelings: [], modifiers: [], signals: [], causes: [], harmless: [], stinging: false, hidden: [], joints: [], impatient: 0, reserved: 0 };
    const heard = matches.filter(({ value }) => value.kind !== 'feeling' || value.family === undefined || value.family === family);
    const feelings = longestOf(heard.filter(isFeelingOrHarmless), length);
    for (const { start, end, value } of feelings) (value.kind === 'harmless' ? harmless : spoken).fill(1, start, end);
    layers.feelings = feelings.filter(isFeeling);
    layers.harmless = feelings.filter(({ value }) => value.kind === 'harmless');
    layers.harmless.push(...heard.filter((match) => isPraise(match) && insideHard(match, layers.feelings)));
    layers.stinging = heard.some((match) => isPraise(match) && insideHard(match, layers.feelings.filter(({ value }) => value.feeds[0]![0] === 'anger')));
    // A phrase that is itself both harmless and a signal (快点: no praise, but a hurry) stays a signal.
    const endOf = new Map(layers.harmless.filter(({ value }) => value.kind === 'harmless').map(({ start, end }) => [start, end]));
    layers.joints = heard.filter(({ value }) => value.kind === 'joint' || value.kind === 'contrast');

    const covered = (cover: Uint8Array, { start, end }: Match<unknown>) => cover[start] === 1 && cover[end - 1] === 1;
    for (const match of heard) {
        const { value } = match;
        // A manner of asking may be made of several such phrases (不知道 and 可不可以); it is hidden only inside one.
        const within = value.kind !== 'style' || layers.harmless.some(({ start, end }) => start <= match.start && match.end <= end);
        if (covered(harmless, match) && within && endOf.get(match.start) !== match.end) {
            if (value.kind === 'signal') layers.hidden.push(value.signal);
            continue;
        }
        if (value.kind === 'signal') {
            if (COURTESIES.includes(value.signal) && covered(spoken, match) && insideHard(match, layers.feelings)) layers.hidden.push(value.signal);
            else layers.signals.push(match as Match<SignalCue>);
        } else if (value.kind === 'cause') layers.causes.push(match as Match<CauseCue>);
        else if (value.kind === 'style') {
            layers[value.style]++;
            // A formula of politeness ("sorry to bother") regrets nothing.
            if (value.style === 'reserved') layers.harmless.push(match);
        }
        else continue;
        if (value.kind !== 'style') blocked.fill(1, match.start, match.end);
    }
    layers.modifiers = longestOf(heard.filter(isModifier), length)
        .filter((match) => !covered(blocked, match) && !covered(spoken, match) && !covered(harmless, match));
    return layers;
}

function insideHard(match: Match<unknown>, feelings: readonly Match<FeelingCue>[]): boolean {
    return feelings.some(({ start, end, value }) => start <= match.start && match.end <= end && end - start > match.end - match.start
        && value.feeds[0]![0] !== 'gratitude' && value.feeds[0]![0] !== 'satisfaction');
}

const isPraise = ({ value }: Match<Cue>): boolean => value.kind === 'praise' || (value.kind === 'feeling' && value.feeds[0]![0] === 'satisfaction');
const isFeeling = (match: Match<Cue>): match is Match<FeelingCue> =>
    match.value.kind === 'feeling' || match.value.kind === 'failure' || match.value.kind === 'praise';
const isFeelingOrHarmless = (match: Match<Cue>): boolean => isFeeling(match) || match.value.kind === 'harmless';

/** Like `longest`, but phrases of the very same span are all kept: one phrase may mean two feelings. */
function longestOf<M extends Match<Cue>>(matches: M[], length: number): M[] {
    if (matches.length < 2) return matches;
    const sorted = [...matches].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    if (owners.length < length) owners = new Uint32Array(length);
    const owner = owners.fill(0, 0, length);
    let last = 0;
    const kept = sorted.filter(({ start, end }) => {
        const sameSpan = owner[start] === last && last > 0 && owner[end - 1] === last && (start === 0 || owner[start - 1] !== last) && owner[end] !== last;
        if (!sameSpan && (owner[start] || owner[end - 1])) return false;
        if (!sameSpan) owner.fill(++last, start, end);
        return true;
    });
    return kept.sort((a, b) => a.start - b.start);
}
