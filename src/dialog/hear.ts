import type { Locale } from '../model.js';
import { fold } from '../text/fold.js';
import { longest, PhraseIndex, type Match } from '../text/phrases.js';
import { CUES, type AnswerWords, type Cue } from './answers.js';
import { dayAt } from './calendar.js';
import { factFinder, type Fact } from './facts.js';
import type { DialogSettings } from './settings.js';
import type { Slot, Topic } from './topic.js';
import type { DialogTurn } from './types.js';

/** What one turn's text holds, before anything is decided. */
export interface Heard {
    text: string;
    /** Every topic named strongly enough, main one first; certain if one phrase alone told of such trouble. */
    topics: { topic: string; weight: number; certain: boolean }[];
    cues: ReadonlySet<Cue>;
    facts: Fact[];
    /** `topic.slot` of the slots spoken about, with or without a value. */
    mentions: ReadonlySet<string>;
    /** Letters, digits and Han characters said. */
    size: number;
    today: string;
}

export type Ear = (turn: DialogTurn, asked: Slot | undefined) => Heard;

/** Longest text read, in UTF-16 units; what follows is for people. */
const LONGEST = 4000;
/** Up to so many letters and digits a reply is read as a bare answer. */
const BRIEF = 32;
/** Weight of a phrase that tells of trouble, not just of things trouble may come of. */
const CERTAIN = 3;
const PRIORITIES = ['low', 'normal', 'high', 'urgent'];

type Place = 'anywhere' | 'start' | 'whole';
type Word =
    | { kind: 'cue'; cue: Cue; place: Place }
    | { kind: 'topic'; topic: string; weight: number; phrase: string }
    | { kind: 'lead'; slot: string }
    | { kind: 'option'; slot: string; option: string }
    | { kind: 'not' }
    | { kind: 'ignore' };
type Kinds = Word['kind'];

/** Compiles the words of all locales into one ear: customers mix languages, and a Chinese conversation may say "yep". */
export function createEar(topics: readonly Topic[], words: Readonly<Record<Locale, AnswerWords>>, settings: DialogSettings): Ear {
    const index = new PhraseIndex<Word>(Object.values(words).flatMap(entries));
    const findFacts = factFinder(words, settings);
    const references = new Set(topics.flatMap((topic) => topic.slots.filter((slot) => slot.type === 'reference').map((slot) => `${topic.id}.${slot.id}`)));
    return (turn, asked) => {
        const text = turn.text.slice(0, LONGEST);
        const folded = fold(text);
        const matches = index.find(text, folded);
        const ignored = pick(matches, 'ignore');
        const clear = <K extends Kinds>(kind: K) => pick(matches, kind).filter((match) => !ignored.some((other) => covers(other, match)));
        const leads = clear('lead').map((match) => ({ ...match, value: match.value.slot }));
        const today = dayAt(turn.now, turn.timeZone);
        const size = text.replace(/[^\p{L}\p{N}]/gu, '').length;
        return {
            text, today,
            topics: weigh(clear('topic'), topics, settings.topics.recogniseAt),
            cues: cuesIn(folded, clear('cue')),
            facts: [
                ...findFacts(text, folded, { lang: turn.reading.lang, today, asked: asked?.type, brief: size <= BRIEF, leads, nots: clear('not'), ignored, references }),
                ...clear('option').map(({ start, end, value }): Fact => ({
                    type: 'choice', value: value.option, quote: text.slice(start, end), start, end, leads: [value.slot], negated: false, weak: false,
                })),
            ],
            mentions: new Set(leads.map((lead) => lead.value)),
            size,
        };
    };
}

function entries(words: AnswerWords): [string, Word][] {
    const under = <T>(lists: Record<string, Record<string, T>>) =>
        Object.entries(lists).flatMap(([topic, slots]) => Object.entries(slots).map(([slot, value]) => [`${topic}.${slot}`, value] as const));
    return [
        ...CUES.flatMap((cue) => words.says[cue].map((phrase): [string, Word] => [phrase.replace(/^[=^]/, ''), { kind: 'cue', cue, place: placeOf(phrase) }])),
        ...Object.entries(words.topics).flatMap(([topic, lists]) => Object.entries(lists).flatMap(([weight, phrases]) =>
            phrases.map((phrase): [string, Word] => [phrase, { kind: 'topic', topic, weight: Number(weight), phrase }]))),
        ...under(words.slots).flatMap(([slot, phrases]) => phrases.map((phrase): [string, Word] => [phrase, { kind: 'lead', slot }])),
        ...under(words.options).flatMap(([slot, options]) => Object.entries(options).flatMap(([option, phrases]) =>
            phrases.map((phrase): [string, Word] => [phrase, { kind: 'option', slot, option }]))),
        ...words.not.map((phrase): [string, Word] => [phrase, { kind: 'not' }]),
        ...words.ignore.map((phrase): [string, Word] => [phrase, { kind: 'ignore' }]),
    ];
}

const placeOf = (phrase: string): Place => (phrase.startsWith('=') ? 'whole' : phrase.startsWith('^') ? 'start' : 'anywhere');

const pick = <K extends Kinds>(matches: Match<Word>[], kind: K) =>
    matches.filter((match): match is Match<Extract<Word, { kind: K }>> => match.value.kind === kind);

const covers = (a: Match<unknown>, b: Match<unknown>) => a.start <= b.start && b.end <= a.end;

/** Adds up the weights of what is said about each topic, each phrase once; ties go to the more urgent topic, then to the one named first. */
function weigh(matches: Match<Extract<Word, { kind: 'topic' }>>[], topics: readonly Topic[], least: number): Heard['topics'] {
    const heard = topics.flatMap((topic) => {
        const own = longest(matches.filter((match) => match.value.topic === topic.id));
        const weights = new Map(own.map((match) => [match.value.phrase, match.value.weight]));
        const weight = [...weights.values()].reduce((sum, value) => sum + value, 0);
        const certain = Math.max(...weights.values()) >= CERTAIN;
        return weight >= least ? [{ topic: topic.id, weight, certain, rank: PRIORITIES.indexOf(topic.priority), start: own[0]!.start }] : [];
    });
    return heard.sort((a, b) => b.weight - a.weight || b.rank - a.rank || a.start - b.start).map(({ topic, weight, certain }) => ({ topic, weight, certain }));
}

const EDGE = /[\p{P}\p{S}\n]/u;

/** The longest phrase decides (不对 is no, though 对 is yes), where the phrase's place allows it. */
function cuesIn(folded: string, matches: Match<Extract<Word, { kind: 'cue' }>>[]): Set<Cue> {
    const standing = matches.filter(({ start, end, value }) => {
        if (value.place === 'anywhere') return true;
        const han = folded.charCodeAt(start) > 0x2e80;
        const opens = atEdge(folded.slice(0, start), han, -1);
        return opens && (value.place === 'start' || atEdge(folded.slice(end), han, 0));
    });
    // The same phrase may stand under several cues.
    const kept = longest(standing);
    return new Set(standing.filter((match) => kept.some((other) => other.start === match.start && other.end === match.end)).map((match) => match.value.cue));
}

/** A clause ends at punctuation or a line break, in Chinese at a space too. */
function atEdge(rest: string, han: boolean, side: -1 | 0): boolean {
    const next = (side === 0 ? rest.trimStart() : rest.trimEnd()).at(side);
    return next === undefined || EDGE.test(next) || (han && /\s/.test(rest.at(side)!)) || /\n/.test(rest.slice(side === 0 ? 0 : -2, side === 0 ? 2 : undefined));
}
