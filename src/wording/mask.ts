import type { Summary, SummaryFact } from '../model.js';
import { flatten } from './quote.js';

const MASKED_TAIL = 4;
const HIDDEN = '••••';
/** A digit, a full-width one too, and what people put between digits. */
const DIGIT = '[\\d\\uff10-\\uff19]';
const BETWEEN = '[\\s().\\-/\\u2010-\\u2013\\uff08\\uff09\\uff0d\\uff0e]{0,4}';
/** A country code, or the digits of a card that were not kept, before the digits that are compared. */
const BEFORE = `(?:${DIGIT}${BETWEEN}){0,24}`;
/** A number of fewer digits is taken for a word. */
const LEAST_DIGITS = 4;
/** A number may be written without its country code or with it, and of a card only the last digits are kept; so many last digits make it the same. */
const SAME_TAIL = 7;
/** Of a value cut in the middle so many characters tell something of it. */
const LEAST_CUT = 4;
/** A quote cut for its length ends in this. */
const CUT = '…';
/** The number a text was cut in, unless it is masked already. */
const CUT_NUMBER = new RegExp(`(?<!•\\d*)${BEFORE}${DIGIT}(?=${BETWEEN}${CUT}$)`);
/** From an ASCII character to its full-width form, as Chinese input methods write it. */
const TO_FULL_WIDTH = 0xfee0;

/** Leaves the last characters of a long value to compare with; nothing of a short one. */
export function masked(value: string): string {
    const plain = flatten(value).replace(/\s/g, '');
    return plain.length >= MASKED_TAIL * 2 ? `${HIDDEN}${plain.slice(-MASKED_TAIL)}` : HIDDEN;
}

/** Masks the values of sensitive facts wherever they stand in a text, however the numbers among them were written. Undefined where there are none. */
export function hiderOf({ facts }: Pick<Summary, 'facts'>): ((text: string) => string) | undefined {
    const hiders = facts.flatMap(({ sensitive, value }: SummaryFact) => (sensitive && value !== undefined && value.trim() !== '' ? [hiderFor(value)] : []));
    return hiders.length === 0 ? undefined : (text) => hiders.reduce((left, hide) => hide(left), text);
}

/**
 * The summary with the values of its sensitive facts masked in everything quoted: of the customer, of what was said to them, and in facts that are not sensitive themselves. The sensitive facts
 * keep their values, for those who word them.
 */
export function withoutSensitive(summary: Summary): Summary {
    const hide = hiderOf(summary);
    if (!hide) return summary;
    const { quotes, facts, commitments, verdict, phrases, past, warnings, peak, cause, others, attribution, expectation, need, turned, helped } = summary;
    const said = <T extends object>(part: T, names: readonly (keyof T)[]): T => ({ ...part, ...Object.fromEntries(names.flatMap((name) => (typeof part[name] === 'string' ? [[name, hide(part[name])]] : []))) });
    const line = <T extends { line: string }>(part: T): T => said(part, ['line']);
    return {
        ...summary, quotes: quotes.map(hide), facts: facts.map((fact) => (fact.sensitive ? fact : said(fact, ['value']))), commitments: commitments.map((one) => said(one, ['text'])),
        verdict: { ...verdict, because: verdict.because.map((one) => (one.words ? { ...one, words: one.words.map(hide) } : one)) },
        ...(phrases ? { phrases: phrases.map(hide) } : {}), ...(past ? { past: hide(past) } : {}), ...(warnings ? { warnings: warnings.map(hide) } : {}),
        ...(peak ? { peak: said(peak, ['quote']) } : {}), ...(cause ? { cause: said(cause, ['quote']) } : {}), ...(others ? { others: others.map((one) => said(one, ['quote'])) } : {}),
        ...(attribution ? { attribution: said(attribution, ['quote']) } : {}), ...(expectation ? { expectation: said(expectation, ['expected', 'happened']) } : {}), ...(need ? { need: said(need, ['stated', 'quote']) } : {}),
        ...(turned ? { turned: { ...(turned.worse ? { worse: line(turned.worse) } : {}), ...(turned.better ? { better: line(turned.better) } : {}) } } : {}), ...(helped ? { helped: said(helped, ['note']) } : {}),
    };
}

/** As `withoutSensitive`, and the sensitive facts themselves masked: for whoever gets the summary as data. */
export function maskedSummary(summary: Summary): Summary {
    const quiet = withoutSensitive(summary);
    return { ...quiet, facts: quiet.facts.map((fact) => (fact.sensitive && fact.value !== undefined ? { ...fact, value: masked(fact.value) } : fact)) };
}

function hiderFor(value: string): (text: string) => string {
    const digits = digitsOf(value);
    const isNumber = digits.length >= LEAST_DIGITS && /^[\d\s().+\-/]+$/.test(value);
    const shown = masked(value);
    if (!isNumber) {
        const words = new RegExp(patternOf(value), 'giu');
        return (text) => hideCutWords(text.replace(words, () => shown), value);
    }
    const tail = [...digits.slice(-SAME_TAIL)].map(eitherWidth).join(BETWEEN);
    const number = new RegExp(`${BEFORE}${tail}(?!${DIGIT})`, 'g');
    return (text) => hideCutNumber(text.replace(number, () => shown), digits);
}

/** Words of a value in either width, with any white space between them. */
const patternOf = (value: string): string => value.trim().split(/\s+/).map((word) => [...word].map(eitherWidth).join('')).join('\\s+');

function eitherWidth(char: string): string {
    const plain = char.replace(/[\\^$.*+?()[\]{}|]/, '\\$&');
    return /^[!-~]$/.test(char) ? `(?:${plain}|${String.fromCharCode(char.charCodeAt(0) + TO_FULL_WIDTH)})` : plain;
}

/** The beginning of a value, where a quote was cut within it. */
function hideCutWords(text: string, value: string): string {
    if (!text.endsWith(CUT)) return text;
    const kept = text.slice(0, -CUT.length).trimEnd();
    for (let length = value.trim().length - 1; length >= LEAST_CUT; length--) {
        const part = new RegExp(`${patternOf(value.trim().slice(0, length))}$`, 'iu');
        if (part.test(kept)) return kept.replace(part, () => HIDDEN) + CUT;
    }
    return text;
}

function hideCutNumber(text: string, digits: string): string {
    return text.replace(CUT_NUMBER, (part) => {
        const last = digitsOf(part).slice(-LEAST_CUT);
        return last.length === LEAST_CUT && digits.includes(last) ? HIDDEN : part;
    });
}

const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');
