import type { Locale, Reading } from '../model.js';
import { fold } from '../text/fold.js';
import { longest, PhraseIndex, type Match } from '../text/phrases.js';
import { askFinder, questionFinder } from './ask.js';
import { CUES, type Cue, type HeardWords } from './answers.js';
import { dayAt } from './calendar.js';
import { factFinder, type Fact } from './facts.js';
import { BRIEF_REQUEST } from './language.js';
import { ledProducts, unnamed } from './lead.js';
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
    /** It puts a question, and is no answer given with doubt. */
    questions(): boolean;
    /** `topic.slot` of the slots spoken about, with or without a value. */
    mentions: ReadonlySet<string>;
    /** Of these the ones named outright, not by part of a phrase that means something else (说好 in 说不好). */
    speaksOf: ReadonlySet<string>;
    /** Letters, digits and Han characters said. */
    size: number;
    /** Stretches that tell nothing of a problem: answers, greetings, polite words. Looked for when asked. */
    idle(): readonly Span[];
    /** Of these the little and polite words. */
    empty(): readonly Span[];
    /** Stretches that only name a topic; those that choose an answer as well ("wrong size") tell more. */
    naming(topic: string): readonly Span[];
    /** Stretches that give an answer, put one right or tell the bot what to do with its question; `tried`: whether something helped is asked too. Empty: none does. */
    answers(tried?: boolean): readonly Span[];
    /** Words that turn something down where a clause begins: "a coat, not a jacket". */
    contrasts: readonly Span[];
    /** The topic they want instead of what is in hand: "cancel this order" is no "cancel this". */
    instead?: string;
    today: string;
}

/** What the ear needs of a turn; of the reading no more than there is before the feeling is known. */
export type Said = Pick<DialogTurn, 'text' | 'now' | 'timeZone'> & { reading: Pick<Reading, 'lang' | 'emotion' | 'intensity'> };

/** `inHand`: the topic being gathered for, `asked`: its slot that awaits an answer. */
export type Ear = (turn: Said, asked: Slot | undefined, inHand: string | undefined) => Heard;

/** Longest text read, in UTF-16 units; what follows is for people. */
const LONGEST = 4000;
/** Up to so many letters and digits a reply is read as a bare answer. */
export const BRIEF = 32;
/** Letters and digits of a question worth the name; "so?" and "why?" are none. Three Chinese characters make one (要多久). */
const LEAST_ASKED = 4;
/** Weight of a topic chosen by its button. */
const PRESSED = 9;
/** Cues that answer a question of the bot's, or say what to do with it. The others ask, greet or tell. */
const ANSWERS: ReadonlySet<Cue> = new Set<Cue>(['yes', 'no', 'dontKnow', 'refuse', 'why', 'meaning', 'skip', 'cancel', 'startOver', 'correction', 'continue', 'nothingElse', 'sayAgain', 'wait', 'next', 'nod', 'yours', 'back', 'same']);
/** What they say of a step they were asked to try, or of an answer they were given. */
const OUTCOMES: readonly Cue[] = ['helped', 'notHelped'];
/** Cues that end what is in hand. */
const COMMANDS: readonly Cue[] = ['cancel', 'startOver'];

/** What stands on a button: the name of a topic, or of an option of one of its slots. With a slot alone it is the slot's name, which no button bears. */
export interface Label { text: string; topic: string; slot?: string; option?: string }

type Place = 'anywhere' | 'start' | 'whole' | 'named';
type Word =
    | { kind: 'cue'; cue: Cue; place: Place }
    | { kind: 'topic'; topic: string; weight: number; phrase: string }
    | { kind: 'lead'; slot: string }
    | { kind: 'name'; slot: string }
    | { kind: 'option'; slot: string; option: string }
    | { kind: 'product'; slot: string; name: string }
    | { kind: 'step'; step: string }
    | { kind: 'language' }
    | { kind: 'not' }
    | { kind: 'ignore' };
type Kinds = Word['kind'];

/** Compiles the words of all locales into one ear: customers mix languages, and a Chinese conversation may say "yep". */
export function createEar(topics: readonly Topic[], words: Readonly<Record<Locale, HeardWords>>, settings: DialogSettings, labels: readonly Label[]): Ear {
    const index = new PhraseIndex<Word>([...Object.values(words).flatMap(entries), ...topics.flatMap(products), ...labels.flatMap(nameOf)]);
    const empty = new PhraseIndex<undefined>(Object.values(words).flatMap((own) => own.empty.map((phrase) => [phrase, undefined] as const)));
    const findFacts = factFinder(words, settings);
    const asks = askFinder(Object.values(words));
    const putsQuestion = questionFinder(Object.values(words));
    const ownWords = unnamed(topics);
    const buttons = new Map<string, Label[]>();
    for (const label of labels.filter(({ slot, option }) => !slot || option)) buttons.set(fold(label.text), [...buttons.get(fold(label.text)) ?? [], label]);
    const references = new Set(topics.flatMap((topic) => topic.slots.filter((slot) => slot.type === 'reference').map((slot) => `${topic.id}.${slot.id}`)));
    return (turn, asked, inHand) => {
        const text = turn.text.slice(0, LONGEST);
        const folded = fold(text);
        const { ignore, lead, name, topic: triggers, cue, option, product, step, language, not } = sorted(index.find(text, folded));
        const leads = lead.map(({ start, end, value }) => ({ start, end, value: value.slot }));
        const today = dayAt(turn.now, turn.timeZone);
        const size = sizeOf(folded);
        const spoken = [...leads, ...name.map(({ start, end, value }) => ({ start, end, value: value.slot }))];
        const cues = cuesIn(folded, cue, spoken);
        const little = (): Span[] => empty.find(text, folded);
        const idle = (): Span[] => [...cues, ...little()];
        // "Hello there" greets and no more; "I have a complaint" opens too, and tells something.
        const isMere = (match: Match<{ cue: Cue }>): boolean => match.value.cue === 'greeting' && little().some((word) => covers(word, match));
        const instead = overCommand(triggers, cues);
        // A message that says hardly more than a topic's word means it; in one that says more the word may be a mere mention.
        const least = ({ id, recogniseAt }: Topic): number =>
            (recogniseAt === undefined || id === inHand || beside(text, [...triggers, ...idle()]) < TOLD ? settings.topics.recogniseAt : recogniseAt);
        const pressed = buttons.get(folded.trim());
        const label = pressed?.find((one) => one.slot === asked?.id && asked?.options.includes(one.option!)) ?? pressed?.[0];
        // The 一 of 上一步 is no figure.
        const goingBack = cues.filter(({ value }) => value.cue === 'back');
        const found = [
            ...findFacts(text, folded, { lang: turn.reading.lang, today, asked: asked?.type, brief: size <= BRIEF, leads, nots: not, ignored: [...ignore, ...goingBack], references }),
            ...chosen(text, label, option),
            ...product.map(({ start, end, value }) => named('product', value.name, value.slot, text, start, end)),
        ];
        const facts = [...found, ...ledProducts(text, leads, ownWords, [...found, ...triggers.filter(({ value }) => value.weight >= CERTAIN)], little)];
        return {
            text, today,
            topics: label && !label.option ? [{ topic: label.topic, weight: PRESSED, certain: true }] : weigh(triggers, topics.filter(fitsMood(turn.reading, inHand)), { inHand, least, glad: isGlad(turn.reading) }),
            cues: new Set(cues.flatMap(({ value }) => (instead && COMMANDS.includes(value.cue) ? [] : value.cue))),
            facts,
            tried: triedIn(step, not),
            language: size <= BRIEF_REQUEST && language.length > 0,
            asks: (size >= LEAST_ASKED || beside(text, []) > 2 * LEAST_ASKED) && asks(text, folded),
            questions: () => putsQuestion(text, folded),
            mentions: new Set(spoken.map(({ value }) => value)),
            answers: (tried = false) => answersIn(cues.filter((match) => ANSWERS.has(match.value.cue) || (tried && OUTCOMES.includes(match.value.cue)) || isMere(match)), facts, spoken, inHand),
            contrasts: longest(not).filter(({ start }) => atEdge(folded.slice(0, start), true, -1)),
            speaksOf: new Set(spoken.filter((one) => one.end - one.start > 1 && !cues.some((other) => other.start < one.end && one.start < other.end)).map(({ value }) => value)),
            size, idle, empty: little, naming: (topic) => namesOnly(topic, triggers, option), ...(instead ? { instead: instead.value.topic } : {}),
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
        ...CUES.flatMap((cue) => words.says[cue].map((phrase): [string, Word] => [phrase.replace(/^[=^+]/, ''), { kind: 'cue', cue, place: placeOf(phrase) }])),
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

const nameOf = ({ text, topic, slot, option }: Label): [string, Word][] => (slot && !option ? [[text, { kind: 'name', slot: `${topic}.${slot}` }]] : []);

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

const placeOf = (phrase: string): Place => (phrase.startsWith('=') ? 'whole' : phrase.startsWith('^') ? 'start' : phrase.startsWith('+') ? 'named' : 'anywhere');

type Sorted = { [K in Kinds]: Match<Extract<Word, { kind: K }>>[] };

/** The words by kind, without those that only look like one. */
function sorted(matches: readonly Match<Word>[]): Sorted {
    const ignore = matches.filter(({ value }) => value.kind === 'ignore');
    const by: Record<Kinds, Match<Word>[]> = { cue: [], topic: [], lead: [], name: [], option: [], product: [], step: [], language: [], not: [], ignore };
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

/** What of it answers: with a topic in hand also its facts, its options and the words before them. */
function answersIn(said: readonly Span[], facts: readonly Fact[], leads: readonly Match<string>[], inHand: string | undefined): Span[] {
    if (inHand === undefined) return [...said];
    const given = facts.filter(({ type, leads: [slot] }) => (type !== 'choice' && type !== 'product') || slot!.startsWith(`${inHand}.`));
    const answers = [...said, ...given];
    return answers.length === 0 ? [] : [...answers, ...leads.filter(({ value }) => value.startsWith(`${inHand}.`))];
}

const EDGE = /[\p{P}\p{S}\n]/u;

/** "为什么要", "您的", "地址": so much may stand between such words and the name of a fact; UTF-16 units. */
const NAMED_GAP = 8;

/** The longest phrase decides (不对 is no, though 对 is yes), where the phrase's place allows it. */
function cuesIn(folded: string, matches: Match<Extract<Word, { kind: 'cue' }>>[], spoken: readonly Span[]): typeof matches {
    const standing = matches.filter(({ start, end, value }) => {
        if (value.place === 'anywhere') return true;
        if (value.place === 'named') return spoken.some((slot) => slot.start >= end && slot.start - end <= NAMED_GAP);
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
