import type { Locale } from '../model.js';
import { fold } from '../text/fold.js';
import { longest, PhraseIndex, type Match } from '../text/phrases.js';
import { askFinder } from './ask.js';
import { CUES, type Cue, type HeardWords } from './answers.js';
import { dayAt } from './calendar.js';
import { factFinder, type Fact } from './facts.js';
import { BRIEF_REQUEST } from './language.js';
import type { DialogSettings } from './settings.js';
import { beside, LETTER, TOLD, type Span } from './telling.js';
import type { Slot, Topic } from './topic.js';
import type { DialogTurn } from './types.js';
import { CERTAIN, covers, fitsMood, isGlad, isWithin, weigh, type NamedTopic, type Trigger } from './weigh.js';

/** What one turn's text holds, before anything is decided. */
export interface Heard {
    text: string;
    /** Every topic named strongly enough, main one first. */
    topics: NamedTopic[];
    cues: ReadonlySet<Cue>;
    facts: Fact[];
    /** `topic.step` of what they say they have tried. */
    tried: ReadonlySet<string>;
    /** They ask to be answered in some language. */
    language: boolean;
    /** It ends as a question does. */
    asks: boolean;
    /** `topic.slot` of the slots spoken about, with or without a value. */
    mentions: ReadonlySet<string>;
    /** Letters, digits and Han characters said. */
    size: number;
    /** Stretches that tell nothing of a problem: answers, greetings, polite words. Looked for when asked. */
    idle(): readonly Span[];
    /** Stretches that only name a topic; those that choose an answer as well ("wrong size") tell more. */
    naming(topic: string): readonly Span[];
    /** The topic they want instead of what is in hand: "cancel this order" is no "cancel this". */
    instead?: string;
    today: string;
}

/** `inHand`: the topic being gathered for, `asked`: its slot that awaits an answer. */
export type Ear = (turn: DialogTurn, asked: Slot | undefined, inHand: string | undefined) => Heard;

/** Longest text read, in UTF-16 units; what follows is for people. */
const LONGEST = 4000;
/** Up to so many letters and digits a reply is read as a bare answer. */
const BRIEF = 32;
/** Letters and digits of a question worth the name; "so?" and "why?" are none. */
const LEAST_ASKED = 4;
/** Weight of a topic chosen by its button. */
const PRESSED = 9;
/** Cues that end what is in hand. */
const COMMANDS: readonly Cue[] = ['cancel', 'startOver'];

/** What stands on a button: the name of a topic, or of an option of one of its slots. */
export interface Label { text: string; topic: string; slot?: string; option?: string }

type Place = 'anywhere' | 'start' | 'whole';
type Word =
    | { kind: 'cue'; cue: Cue; place: Place }
    | { kind: 'topic'; topic: string; weight: number; phrase: string }
    | { kind: 'lead'; slot: string }
    | { kind: 'option'; slot: string; option: string }
    | { kind: 'product'; slot: string; name: string }
    | { kind: 'step'; step: string }
    | { kind: 'language' }
    | { kind: 'not' }
    | { kind: 'ignore' };
type Kinds = Word['kind'];

/** Compiles the words of all locales into one ear: customers mix languages, and a Chinese conversation may say "yep". */
export function createEar(topics: readonly Topic[], words: Readonly<Record<Locale, HeardWords>>, settings: DialogSettings, labels: readonly Label[]): Ear {
    const index = new PhraseIndex<Word>([...Object.values(words).flatMap(entries), ...topics.flatMap(products)]);
    const empty = new PhraseIndex<undefined>(Object.values(words).flatMap((own) => own.empty.map((phrase) => [phrase, undefined] as const)));
    const findFacts = factFinder(words, settings);
    const asks = askFinder(Object.values(words));
    const buttons = new Map<string, Label[]>();
    for (const label of labels) buttons.set(fold(label.text), [...buttons.get(fold(label.text)) ?? [], label]);
    const references = new Set(topics.flatMap((topic) => topic.slots.filter((slot) => slot.type === 'reference').map((slot) => `${topic.id}.${slot.id}`)));
    return (turn, asked, inHand) => {
        const text = turn.text.slice(0, LONGEST);
        const folded = fold(text);
        const { ignore, lead, topic: triggers, cue, option, product, step, language, not } = sorted(index.find(text, folded));
        const leads = lead.map(({ start, end, value }) => ({ start, end, value: value.slot }));
        const today = dayAt(turn.now, turn.timeZone);
        const size = sizeOf(folded);
        const cues = cuesIn(folded, cue);
        const idle = (): Span[] => [...cues, ...empty.find(text, folded)];
        const instead = overCommand(triggers, cues);
        // A message that says hardly more than a topic's word means it; in one that says more the word may be a mere mention.
        const least = ({ id, recogniseAt }: Topic): number =>
            (recogniseAt === undefined || id === inHand || beside(text, [...triggers, ...idle()]) < TOLD ? settings.topics.recogniseAt : recogniseAt);
        const pressed = buttons.get(folded.trim());
        const label = pressed?.find((one) => one.slot === asked?.id && asked?.options.includes(one.option!)) ?? pressed?.[0];
        return {
            text, today,
            topics: label && !label.option ? [{ topic: label.topic, weight: PRESSED, certain: true }] : weigh(triggers, topics.filter(fitsMood(turn.reading, inHand)), { inHand, least, glad: isGlad(turn.reading) }),
            cues: new Set(cues.flatMap(({ value }) => (instead && COMMANDS.includes(value.cue) ? [] : value.cue))),
            facts: [
                ...findFacts(text, folded, { lang: turn.reading.lang, today, asked: asked?.type, brief: size <= BRIEF, leads, nots: not, ignored: ignore, references }),
                ...chosen(text, label, option),
                ...product.map(({ start, end, value }) => named('product', value.name, value.slot, text, start, end)),
            ],
            tried: triedIn(step, not),
            language: size <= BRIEF_REQUEST && language.length > 0,
            asks: size >= LEAST_ASKED && asks(text, folded),
            mentions: new Set(leads.map((lead) => lead.value)),
            size, idle, naming: (topic) => namesOnly(topic, triggers, option), ...(instead ? { instead: instead.value.topic } : {}),
        };
    };
}

/** What sounds like a command may be part of what names a problem: "cancel this" in "cancel this order". */
function overCommand(triggers: readonly Trigger[], cues: readonly Match<{ cue: Cue }>[]): Trigger | undefined {
    const commands = cues.filter(({ value }) => COMMANDS.includes(value.cue));
    return commands.length === 0 ? undefined : triggers.find((trigger) => trigger.value.weight >= CERTAIN && commands.some((command) => isWithin(command, trigger)));
}

const namesOnly = (topic: string, triggers: readonly Trigger[], options: readonly Match<{ slot: string }>[]): Span[] =>
    triggers.filter((trigger) => trigger.value.topic === topic && !options.some((option) => option.value.slot.startsWith(`${topic}.`) && option.start < trigger.end && trigger.start < option.end));

function entries(words: HeardWords): [string, Word][] {
    const topics = Object.entries(words.topics);
    return [
        ...CUES.flatMap((cue) => words.says[cue].map((phrase): [string, Word] => [phrase.replace(/^[=^]/, ''), { kind: 'cue', cue, place: placeOf(phrase) }])),
        ...topics.flatMap(([topic, { triggers }]) => Object.entries(triggers).flatMap(([weight, phrases]) =>
            phrases.map((phrase): [string, Word] => [phrase, { kind: 'topic', topic, weight: Number(weight), phrase }]))),
        ...topics.flatMap(([topic, { slots }]) => Object.entries(slots).flatMap(([slot, phrases]) =>
            phrases.map((phrase): [string, Word] => [phrase, { kind: 'lead', slot: `${topic}.${slot}` }]))),
        ...topics.flatMap(([topic, { options }]) => Object.entries(options).flatMap(([slot, words]) => Object.entries(words).flatMap(([option, phrases]) =>
            phrases.map((phrase): [string, Word] => [phrase, { kind: 'option', slot: `${topic}.${slot}`, option }])))),
        ...topics.flatMap(([topic, { steps }]) => Object.entries(steps).flatMap(([step, phrases]) =>
            phrases.map((phrase): [string, Word] => [phrase, { kind: 'step', step: `${topic}.${step}` }]))),
        ...Object.values(words.languages).flat().map((phrase): [string, Word] => [phrase, { kind: 'language' }]),
        ...words.not.map((phrase): [string, Word] => [phrase, { kind: 'not' }]),
        ...words.ignore.map((phrase): [string, Word] => [phrase, { kind: 'ignore' }]),
    ];
}

const products = ({ id, slots }: Topic): [string, Word][] =>
    slots.flatMap((slot) => slot.names.map((name): [string, Word] => [name, { kind: 'product', slot: `${id}.${slot.id}`, name }]));

/** What they have tried; "I have not restarted it" is none. */
function triedIn(steps: Match<Extract<Word, { kind: 'step' }>>[], nots: Match<unknown>[]): Set<string> {
    const negated = ({ start }: Match<unknown>) => nots.some((not) => not.end <= start && start - not.end <= 2);
    return new Set(steps.filter((step) => !negated(step)).map(({ value }) => value.step));
}

const named = (type: Fact['type'], value: string, slot: string, text: string, start: number, end: number): Fact =>
    ({ type, value, quote: text.slice(start, end), start, end, leads: [slot], negated: false, weak: false });

/** Answers to choices: the button pressed, or else whatever words of options are in the text. */
function chosen(text: string, label: Label | undefined, options: Match<Extract<Word, { kind: 'option' }>>[]): Fact[] {
    const found = label?.option ? [{ start: 0, end: text.length, value: { slot: `${label.topic}.${label.slot!}`, option: label.option } }] : options;
    return found.map(({ start, end, value }) => named('choice', value.option, value.slot, text, start, end));
}

const placeOf = (phrase: string): Place => (phrase.startsWith('=') ? 'whole' : phrase.startsWith('^') ? 'start' : 'anywhere');

type Sorted = { [K in Kinds]: Match<Extract<Word, { kind: K }>>[] };

/** The words by kind, without those that only look like one. */
function sorted(matches: readonly Match<Word>[]): Sorted {
    const ignore = matches.filter(({ value }) => value.kind === 'ignore');
    const by: Record<Kinds, Match<Word>[]> = { cue: [], topic: [], lead: [], option: [], product: [], step: [], language: [], not: [], ignore };
    for (const match of matches) {
        const { kind } = match.value;
        if (kind !== 'ignore' && !ignore.some((other) => covers(other, match))) by[kind].push(match);
    }
    return by as Sorted;
}

/** Letters and digits of a folded text. */
function sizeOf(folded: string): number {
    let size = 0;
    for (let at = 0; at < folded.length; at++) {
        const unit = folded.charCodeAt(at);
        const plain = (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 0x4e00 && unit <= 0x9fff);
        if (plain || (unit >= 0x80 && LETTER.test(folded[at]!))) size++;
    }
    return size;
}

const EDGE = /[\p{P}\p{S}\n]/u;

/** The longest phrase decides (不对 is no, though 对 is yes), where the phrase's place allows it. */
function cuesIn(folded: string, matches: Match<Extract<Word, { kind: 'cue' }>>[]): typeof matches {
    const standing = matches.filter(({ start, end, value }) => {
        if (value.place === 'anywhere') return true;
        const han = folded.charCodeAt(start) > 0x2e80;
        const opens = atEdge(folded.slice(0, start), han, -1);
        return opens && (value.place === 'start' || atEdge(folded.slice(end), han, 0));
    });
    // The same phrase may stand under several cues.
    const kept = longest(standing);
    return standing.filter((match) => kept.some((other) => other.start === match.start && other.end === match.end));
}

/** A clause ends at punctuation or a line break, in Chinese at a space too. */
function atEdge(rest: string, han: boolean, side: -1 | 0): boolean {
    const next = (side === 0 ? rest.trimStart() : rest.trimEnd()).at(side);
    return next === undefined || EDGE.test(next) || (han && /\s/.test(rest.at(side)!)) || /\n/.test(rest.slice(side === 0 ? 0 : -2, side === 0 ? 2 : undefined));
}
