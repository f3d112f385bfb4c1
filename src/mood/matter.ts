import { ATTRIBUTIONS, NEEDS, type Attribution, type Dimension, type Locale, type Need, type Reading } from '../model.js';
import { fold } from '../text/fold.js';
import { PhraseIndex, type Match } from '../text/phrases.js';
import { spanAround, type Span } from './cause.js';
import type { CueFile, MatterCues } from './cues.js';
import { layersOf, type Layers } from './layers.js';
import { cuesOf, familyOf, type Cue } from './lexicon.js';
import { quotedIn, voicesOf } from './quoted.js';
import { scopeOf } from './scope.js';
import { clausesOf, findCues } from './view.js';

/** What one message tells of the matter itself; every finding is the stretch of the text that shows it. */
export interface Matter {
    /** In order of place; the one the reading calls the cause is `main`; one that is only the words of a promise, or of earlier trouble, is named `aside`. */
    causes: (Span & { kind: string; dimension?: Dimension; main: boolean; aside: boolean })[];
    expected?: Span;
    happened?: Span;
    past?: Span;
    wish?: Span & { outright: boolean };
    blame?: Span & { to: Attribution };
    needs: (Span & { need: Need })[];
}

export interface Analyst {
    /** Hears what a message tells beside the feeling. Takes any text, never throws; of one longer than 4,000 units the beginning is heard. */
    hear(text: string, reading: Reading): Matter;
}

/** What a phrase of the section `matter` shows. */
type Told =
    | { told: 'expected' | 'happened' | 'past' | 'unmeant' }
    | { told: 'wish'; outright: boolean }
    | { told: 'blame'; to: Attribution }
    | { told: 'need'; need: Need };
type Sign = Cue | Told;

const LONGEST_TEXT = 4000;
/** A signal read in the whole of a text no longer than this is in all its words. */
const SHORT_TEXT = 60;
/** Valence below which a message is a complaint, though nothing in it is listed as a cause. */
const HURT = -0.12;
/** Words of feeling are the reader's. */
const SHARED: readonly Cue['kind'][] = ['cause', 'joint', 'negation', 'contrast', 'harmless', 'reported'];
const ASIDE: readonly Told['told'][] = ['expected', 'past'];
/** What a denial takes back. "Nobody apologised" still tells of the need for it. */
const DENIABLE: readonly Told['told'][] = ['wish', 'blame', 'expected'];

/** Compiles what all locales list under `matter` and `causes`: people mix languages. */
export function createAnalyst(files: Record<Locale, CueFile>): Analyst {
    let index: PhraseIndex<Sign> | undefined;
    return {
        hear(whole, reading) {
            // Compiled when first needed: a start need not wait for it.
            index ??= compileMatter(files);
            const text = whole.slice(0, LONGEST_TEXT);
            const matches = findCues(index, fold(text));
            const layers = layersOf(matches.filter(isCue), text.length + 1, familyOf(reading.lang));
            return matterOf(heardIn(text, reading, layers, matches));
        },
    };
}

function compileMatter(files: Record<Locale, CueFile>): PhraseIndex<Sign> {
    const entries = new Map<string, [string, Sign]>();
    const add = (phrase: string, sign: Sign) => {
        const key = `${phrase}\n${'kind' in sign ? sign.kind + ('cause' in sign ? sign.cause : '') : Object.values(sign).join(' ')}`;
        if (!entries.has(key)) entries.set(key, [phrase, sign]);
    };
    for (const [locale, file] of Object.entries(files)) {
        for (const [phrase, cue] of cuesOf(file, familyOf(locale))) {
            if (SHARED.includes(cue.kind) || (cue.kind === 'signal' && cue.signal === 'abuse')) add(phrase, cue);
        }
        for (const [phrase, told] of toldIn(file.matter)) add(phrase, told);
    }
    return new PhraseIndex(entries.values());
}

function* toldIn({ wants, asks, blames, needs, ...plain }: MatterCues): Generator<[string, Told]> {
    for (const told of ['expected', 'happened', 'past', 'unmeant'] as const) for (const phrase of plain[told]) yield [phrase, { told }];
    for (const phrase of wants) yield [phrase, { told: 'wish', outright: true }];
    for (const phrase of asks) yield [phrase, { told: 'wish', outright: false }];
    for (const to of ATTRIBUTIONS) for (const phrase of blames[to] ?? []) yield [phrase, { told: 'blame', to }];
    for (const need of NEEDS) for (const phrase of needs[need] ?? []) yield [phrase, { told: 'need', need }];
}

const isCue = (match: Match<Sign>): match is Match<Cue> => 'kind' in match.value;
const isTold = (match: Match<Sign>): match is Match<Told> => 'told' in match.value;

interface Heard {
    text: string;
    reading: Reading;
    clause: Uint32Array;
    joints: Layers['joints'];
    /** What the phrases show, without what is denied, quoted of others, or part of a phrase that means something else. */
    told: Match<Told>[];
    causes: Layers['causes'];
    /** The customer's clause around a phrase; `borders` are no part of it. */
    quote: (match: Span, borders?: readonly Span[]) => Span;
}

function heardIn(text: string, reading: Reading, layers: Layers, matches: readonly Match<Sign>[]): Heard {
    const clauses = clausesOf(text);
    const voices = voicesOf(text.length, quotedIn(text, matches.filter(({ value }) => 'kind' in value && value.kind === 'reported')));
    // A denial that is part of the phrase itself (根本不 in 根本不上心) does not deny it.
    const denied = (match: Match<unknown>) => scopeOf(match, layers.modifiers.filter(({ start, end }) => end <= match.start || start >= match.end), text, clauses).negations % 2 === 1;
    const isOwn = ({ start }: Span) => (voices?.[start] ?? 1) === 1;
    return {
        text, reading, clause: clauses.clause, joints: layers.joints,
        told: withoutUnmeant(matches.filter(isTold), text.length).filter((match) => isOwn(match) && !(DENIABLE.includes(match.value.told) && denied(match))),
        causes: layers.causes.filter((match) => match.value.cause === reading.cause?.kind || (isOwn(match) && !denied(match))),
        quote: (match, borders = []) => spanAround(text, match, layers.joints, [...layers.signals, ...borders]),
    };
}

function matterOf(heard: Heard): Matter {
    const { reading, told, causes, joints, clause, quote } = heard;
    const hurt = reading.cause !== undefined || reading.valence < HURT;
    // Who is pleased tells of what went well: "faster than you said".
    const pleased = reading.emotion === 'satisfaction' || reading.emotion === 'gratitude';
    const again = reading.signals.includes('repeat') || reading.signals.includes('unresolved');
    const of = <K extends Told['told']>(kind: K) => told.filter((match): match is Match<Extract<Told, { told: K }>> => match.value.told === kind);
    const wish = wishIn(of('wish'), pleased, heard);
    const blame = pleased ? undefined : of('blame').find(({ value }) => hurt || value.to === 'circumstance');
    const past = !pleased && (hurt || again) ? longest(of('past')) : undefined;
    // What they wish, whom they blame and what was before is not what came instead.
    const taken = [wish, blame, past].flatMap((match) => (match ? [quote(match)] : []));
    const isFree = ({ start, end }: Span) => taken.every((span) => end <= span.start || span.end <= start);
    return {
        causes: hurt ? firstOfEach(causes).map((match) => problem(match, heard)) : [],
        ...gapIn({
            promise: pleased ? undefined : of('expected')[0], outcomes: of('happened').filter(isFree), events: causes.filter((match) => isFree(match) && !isAside(match, told)), hurt, quote, joints, clause,
        }),
        ...(past ? { past: quote(past) } : {}),
        ...(wish ? { wish: { outright: wish.value.outright, ...quote(wish) } } : {}),
        ...(blame ? { blame: { to: blame.value.to, ...quote(blame) } } : {}),
        needs: hurt ? once(of('need').map((match) => ({ need: match.value.need, ...quote(match) }))) : [],
    };
}

function problem(match: Layers['causes'][number], { reading, told, quote }: Heard): Matter['causes'][number] {
    const { cause: kind, dimension } = match.value;
    return { kind, ...(dimension ? { dimension } : {}), main: kind === reading.cause?.kind, aside: isAside(match, told), ...quote(match) };
}

/** Only the words of a promise, or of earlier trouble. */
const isAside = ({ start, end }: Span, told: readonly Match<Told>[]): boolean => told.some((other) => ASIDE.includes(other.value.told) && other.start < end && start < other.end);

function wishIn(wishes: readonly Match<Extract<Told, { told: 'wish' }>>[], pleased: boolean, { reading, text, quote }: Heard): Match<Extract<Told, { told: 'wish' }>> | undefined {
    const meant = wishes.filter((match) => (match.value.outright || !pleased) && saysMore(match, quote(match)) && !asksForPerson(reading, text, quote(match)));
    return longest(meant.filter(({ value }) => value.outright)) ?? meant[0];
}

/** "Please" alone asks for nothing. */
const saysMore = (match: Span, clause: Span): boolean => clause.end - clause.start > match.end - match.start + 1;

/** The wish for a person is met by the handoff itself, and says nothing of the matter. */
function asksForPerson({ evidence }: Reading, text: string, { start, end }: Span): boolean {
    return evidence.some((item) => item.why === 'signal:asksHuman' && item.start < end && start < item.end && (item.end - item.start < text.length || text.length <= SHORT_TEXT));
}

interface Gap {
    promise: Span | undefined;
    outcomes: readonly Span[];
    /** Problems named; one tells what came instead where it stands in a clause of its own ("you said three days" is no delay). */
    events: readonly Span[];
    hurt: boolean;
    quote: (match: Span, borders?: readonly Span[]) => Span;
    joints: readonly Span[];
    clause: Uint32Array;
}

/** What they counted on, and what came: where both stand in one clause it is cut between them, at the word that joins them if there is one. */
function gapIn({ promise, outcomes, events, hurt, quote, joints, clause }: Gap): Pick<Matter, 'expected' | 'happened'> {
    if (!promise) return outcomes[0] && hurt ? { happened: quote(outcomes[0]) } : {};
    const others = [...outcomes, ...events.filter(({ start }) => clause[start] !== clause[promise.start])];
    const outcome = others.find(({ start }) => start >= promise.end) ?? others.find(({ end }) => end <= promise.start);
    if (!outcome) return hurt ? { expected: quote(promise) } : {};
    const [first, second] = promise.start < outcome.start ? [promise, outcome] : [outcome, promise];
    const joint = joints.find(({ start, end }) => start >= first.end && end <= second.start);
    const cut = joint ? [joint] : [];
    return { expected: quote(promise, [outcome, ...cut]), happened: quote(outcome, [promise, ...cut]) };
}

/** Phrases inside a longer one that means something else say nothing. */
function withoutUnmeant(told: readonly Match<Told>[], length: number): Match<Told>[] {
    const unmeant = told.filter(({ value }) => value.told === 'unmeant');
    if (unmeant.length === 0) return [...told];
    const cover = new Uint8Array(length);
    for (const { start, end } of unmeant) cover.fill(1, start, end);
    return told.filter(({ start, end, value }) => value.told !== 'unmeant' && !(cover[start] && cover[end - 1]));
}

function firstOfEach(causes: Layers['causes']): Layers['causes'] {
    return causes.filter(({ value }, i) => causes.findIndex((other) => other.value.cause === value.cause) === i);
}

/** Two phrases in one clause say a need once. */
function once(needs: Matter['needs']): Matter['needs'] {
    return needs.filter((need, i) => needs.findIndex((other) => other.need === need.need && other.start === need.start) === i);
}

/** The longest phrase tells most; the first of equals. */
function longest<M extends Span>(matches: readonly M[]): M | undefined {
    return matches.reduce<M | undefined>((best, match) => (best && best.end - best.start >= match.end - match.start ? best : match), undefined);
}
