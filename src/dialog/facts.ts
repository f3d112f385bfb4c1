import type { AnswerWords } from './answers.js';
import { dateFinder, nextTime, type Recurs } from './dates.js';
import { deadlineFinder } from './deadline.js';
import { amountFinder, bareSum, dialled, findCards, findEmails, findIdentities, findLinks, phoneOf, type Dialled } from './figures.js';
import { HAN_DIGITS } from './numerals.js';
import type { DialogSettings } from './settings.js';
import type { SlotType } from './topic.js';
import type { Match } from '../text/phrases.js';

/** Something in the text that could fill a slot. */
export interface Fact {
    type: SlotType;
    value: string;
    /** As the customer wrote it. */
    quote: string;
    start: number;
    end: number;
    /** `topic.slot` of the words standing before it. */
    leads: string[];
    /** Turned down: "not the 5th". */
    negated: boolean;
    /** Means something only as the answer to the question just asked, or to put a known fact right. */
    weak: boolean;
    recurs?: Recurs;
    /** A day by which something is needed. */
    deadline?: true;
}

export interface FactContext {
    lang: string;
    today: string;
    /** Type of the slot just asked for. */
    asked?: SlotType;
    /** The text is little more than a fact, so that a bare figure in it is likely one. */
    brief: boolean;
    /** Words that stand before a fact, found in the text. */
    leads: Match<string>[];
    /** Words that turn down what follows. */
    nots: Match<unknown>[];
    /** Stretches that only look like a fact. */
    ignored: Match<unknown>[];
    /** `topic.slot` of the slots of type `reference`. */
    references: ReadonlySet<string>;
}

export type FactFinder = (text: string, folded: string, context: FactContext) => Fact[];

/** Without one of these there is no figure, and without one of those nothing but a sum or a date. */
const FIGURE = new RegExp(`[\\d@${HAN_DIGITS}]`);
const DIGIT = /[\d@]/;
const TOKEN = /#?[a-z0-9]+(?:[-_/][a-z0-9]+)*/g;
/** A count, not a number one files things under. */
const COUNTED = /^\s?(?:[%％°个次天件位人条分秒小年月日号元块岁折楼]|(?:times?|days?|hours?|mins?|minutes?|weeks?|months?|years?|people|%)(?![a-z]))/;
const HAN_FIGURE = new RegExp(`^[${HAN_DIGITS}]`);
/** What a Chinese numeral counts, or the word it is part of (一直, 一样). */
const HAN_COUNTED = /^[个次笔条件天年月日号位人张只份台部通封样下直定起些点半边般切共旦会向再路遍回层]/;
/** How far a fact may stand from the words announcing it, in characters. */
const LEAD_GAP = 16;
const NOT_GAP = 6;
/** Facts taken from one message, at most. */
const MANY = 24;

type Span = { start: number; end: number };
const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Reads facts out of free text. What is surest claims its stretch first, so that a telephone number, a price or a date is never taken for an order number. */
export function factFinder(words: Readonly<Record<string, AnswerWords>>, settings: DialogSettings): FactFinder {
    const findAmounts = amountFinder(words);
    const findDates = dateFinder(Object.values(words));
    const isDeadline = deadlineFinder(Object.values(words));
    return (text, folded, context) => {
        const claims = new Claims(text, folded, context);
        const dates = () => claims.add('date', findDates(claims.without(text), claims.without(folded), context.today).map((date) => ({ ...date, value: date.day, deadline: nextTime(date.day, date.recurs, context.today) !== undefined && isDeadline(folded, date) })));
        if (!FIGURE.test(folded)) {
            dates();
            return claims.facts;
        }
        if (!DIGIT.test(folded)) {
            claims.add('amount', findAmounts(folded, context.lang));
            dates();
            if (context.brief) claims.add('amount', bareSums(folded), true);
            return claims.facts;
        }
        const tokens = referencesIn(folded);
        const { announced, filed, tail, longAnswer } = sorts(folded, context);
        const numbers = dialled(text, context.lang, settings.phones);
        const phones = (sure: boolean) => claims.free(numbers).flatMap((number: Dialled) => phoneOf(number, sure) ?? []);
        claims.add('email', findEmails(folded));
        claims.block(findLinks(folded));
        claims.add('reference', tokens.filter(announced));
        claims.block(findIdentities(folded));
        claims.add('reference', tokens.filter(longAnswer));
        claims.add('card', findCards(folded));
        claims.add('card', tokens.filter(tail));
        claims.add('amount', findAmounts(folded, context.lang));
        dates();
        claims.add('phone', phones(context.asked !== 'phone'));
        claims.add('reference', tokens.filter(filed));
        claims.add('phone', phones(false));
        if (context.brief) claims.add('amount', bareSums(folded), true);
        return claims.facts;
    };
}

/** The stretches of one text already spoken for; a stretch is one fact at most. */
class Claims {
    readonly facts: Fact[] = [];
    private readonly taken: Span[];

    constructor(private readonly text: string, private readonly folded: string, private readonly context: FactContext) {
        this.taken = [...context.ignored];
    }

    /** Those of which nothing is spoken for. */
    free<T extends Span>(spans: readonly T[]): T[] {
        return spans.filter((span) => !this.taken.some((other) => overlap(other, span)));
    }

    block(spans: readonly Span[]): void {
        this.taken.push(...spans);
    }

    add(type: SlotType, found: readonly (Span & { value: string; recurs?: Recurs; deadline?: boolean })[], weak = false): void {
        const { text, folded, context, taken } = this;
        for (const { start, end, value, recurs, deadline } of found) {
            if (this.facts.length >= MANY || taken.some((other) => overlap(other, { start, end }))) continue;
            taken.push({ start, end });
            const negated = context.nots.some((not) => near(folded, not.end, start, NOT_GAP) && !/[,，、]/.test(folded.slice(not.end, start)));
            this.facts.push({ type, value, quote: text.slice(start, end), start, end, leads: leadsTo(folded, start, context.leads), negated, weak, recurs, ...(deadline ? { deadline } : {}) });
        }
    }

    /** The text with what is claimed struck out, so that no date reaches into a price beside it; offsets stay. */
    without(text: string): string {
        return this.taken.reduce((rest, { start, end }) => rest.slice(0, start) + '|'.repeat(end - start) + rest.slice(end), text);
    }
}

/** Which tokens are references and card tails, by the words before them, by the question just asked, or by their looks. */
function sorts(folded: string, { asked, brief, leads, references }: FactContext) {
    const counted = (token: Token) => COUNTED.test(folded.slice(token.end));
    const answers = (type: SlotType) => asked === type && brief;
    return {
        announced: (token: Token) => token.digits >= 3 && !counted(token) && leadsTo(folded, token.start, leads).some((lead) => references.has(lead)),
        longAnswer: (token: Token) => answers('reference') && token.digits >= 12,
        filed: (token: Token) => looksFiled(token, folded) || (answers('reference') && token.digits >= 3 && !counted(token)),
        tail: (token: Token) => /^\d{4}$/.test(token.value)
            && (answers('card') || leads.some((lead) => lead.value.endsWith('.card') && near(folded, lead.end, token.start, LEAD_GAP))),
    };
}

interface Token extends Span { value: string; digits: number }

function referencesIn(folded: string): Token[] {
    return [...folded.matchAll(TOKEN)].filter((match) => /\d/.test(match[0]) && match[0].length <= 64).slice(0, 4 * MANY).map((match) => {
        const value = match[0].replace('#', '').toUpperCase();
        return { start: match.index, end: match.index + match[0].length, value, digits: value.replace(/\D/g, '').length };
    });
}

/** Unasked, a number is a reference only if it is long, or mixed with letters, or marked with `#`; a bare YYYYMMDD is a date. */
function looksFiled({ value, digits, start, end }: Token, folded: string): boolean {
    if (COUNTED.test(folded.slice(end)) || /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(value)) return false;
    if (folded[start] === '#') return digits >= 3;
    return /^\d/.test(value) && !/[A-Z]/.test(value) ? digits >= 6 : digits >= 4;
}

const BARE_SUM = new RegExp(`(?<![a-z\\d.#-]|\\d,)(?:\\d[\\d,]*(?:\\.\\d{1,2})?|(?<![${HAN_DIGITS}])[${HAN_DIGITS}]{1,8})(?![a-z\\d-])`, 'g');

/** Numbers without a unit, each a possible answer to "how much?" or "the 5th?" — "the 6". */
function bareSums(folded: string): (Span & { value: string })[] {
    return [...folded.matchAll(BARE_SUM)].flatMap((match) => {
        const figure = match[0].replace(/,+$/, '');
        const sum = bareSum(figure);
        // 先退一笔 counts; 一百五 is a sum.
        return sum > 0 && !(HAN_FIGURE.test(figure) && HAN_COUNTED.test(folded.slice(match.index + figure.length))) ? [{ start: match.index, end: match.index + figure.length, value: String(sum) }] : [];
    });
}

/** A short way from `from` to `to` without a number or the end of a sentence in between. */
function near(folded: string, from: number, to: number, gap: number): boolean {
    return from <= to && to - from <= gap && !/[\d\n。.!!??;;]/.test(folded.slice(from, to).replace(/\bno\./, ''));
}

const topicOf = (path: string): string => path.slice(0, path.indexOf('.'));

/** Of each topic the words nearest before a fact: "due by" says one thing of a parcel, and "by" another of a contract. */
function leadsTo(folded: string, start: number, leads: Match<string>[]): string[] {
    if (leads.length === 0) return [];
    const close = leads.filter((lead) => near(folded, lead.end, start, LEAD_GAP));
    const nearest = new Map<string, number>();
    for (const { value, end } of close) nearest.set(topicOf(value), Math.max(end, nearest.get(topicOf(value)) ?? 0));
    return [...new Set(close.filter(({ value, end }) => end === nearest.get(topicOf(value))).map((lead) => lead.value))];
}
