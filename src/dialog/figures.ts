import { createRequire } from 'node:module';
import type * as Phones from 'libphonenumber-js/min';
import type { AnswerWords } from './answers.js';
import { HAN_DIGITS, numberOf } from './numerals.js';
import type { DialogSettings } from './settings.js';
import { fold } from '../text/fold.js';

/** A figure found: what it is, where it stands, and its value in normal form. */
export interface Figure { start: number; end: number; value: string }

const ARABIC = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d{1,9}(?:\\.\\d{1,2})?';

/** Sums of money: a number with a currency word or sign of `words` before or after it. Value: `199 CNY`. */
export function amountFinder(words: Readonly<Record<string, AnswerWords>>): (folded: string, lang: string) => Figure[] {
    const meanings = new Map<string, Map<string, string>>();
    for (const [locale, { currencies }] of Object.entries(words)) {
        for (const [code, names] of Object.entries(currencies)) {
            for (const name of names) meanings.set(fold(name), (meanings.get(fold(name)) ?? new Map<string, string>()).set(locale, code));
        }
    }
    if (meanings.size === 0) return () => [];
    const names = [...meanings.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
    const pattern = new RegExp(
        `(?<![a-z])(${names})\\s?(${ARABIC})(?:([万千])|(?!\\d))|(?<![\\d.a-z-]|\\d,)((?:${ARABIC})[万千]?|(?<![${HAN_DIGITS}])[${HAN_DIGITS}]{1,8})多?\\s?(${names})(?![a-z])`, 'g',
    );
    return (folded, lang) => [...folded.matchAll(pattern)].flatMap((match): Figure[] => {
        const name = (match[1] ?? match[5])!;
        const figure = match[2] ? match[2] + (match[3] ?? '') : match[4]!;
        const sum = sumOf(figure);
        // 一块 also means "together" and 三块 counts pieces: small Chinese numbers need a longer word after them.
        if (!(sum > 0) || (!/\d/.test(figure) && sum < 10 && name.length < 2)) return [];
        const meaning = meanings.get(name)!;
        return [{ start: match.index, end: match.index + match[0].length, value: `${sum} ${meaning.get(lang) ?? [...meaning.values()][0]!}` }];
    });
}

function sumOf(figure: string): number {
    const step = figure.endsWith('千') && /^\d/.test(figure) ? 1000 : 1;
    const sum = numberOf(step === 1 ? figure : figure.slice(0, -1)) * step;
    return Math.round(sum * 100) / 100;
}

const BARE = new RegExp(`^(?:${ARABIC}|[${HAN_DIGITS}]{1,8})$`);

/** A sum said without its currency, as answers to "how much?" are; NaN if it is none. */
export function bareSum(text: string): number {
    const match = BARE.exec(text);
    return match ? sumOf(match[0]) : NaN;
}

// The telephone metadata takes 40 ms to load, so it waits for the first run of digits that could be a number.
const require = createRequire(import.meta.url);
let phones: typeof Phones | undefined;

/** Digits that could be a telephone number, with the countries it is tried in: those whose mobiles look like it, and the customer's. */
export interface Dialled { start: number; end: number; written: string; digits: string; mobileIn: string[]; home: string | undefined }

const DIALLED = /(?<![\w.,#$¥€£-])\+?\(?\d[\d ().-]{5,22}\d(?![\w-])/g;
const NUMBER = /^\D*(?:\d\D*){7,15}$/;
/** A message with more candidates than this is no contact detail. */
const MANY = 8;

/** Where a telephone number may stand. Numbers without country code are those of the customer's country; a bare mobile number may be of any country set up. */
export function dialled(text: string, lang: string, settings: DialogSettings['phones']): Dialled[] {
    const home = (settings[lang] ?? Object.values(settings)[0])?.country;
    return [...text.matchAll(DIALLED)].filter(([written]) => NUMBER.test(written)).slice(0, MANY).map((match) => {
        const written = match[0];
        const digits = written.replace(/\D/g, '');
        const mobileIn = Object.values(settings).filter((entry) => isMobile(entry.bare, digits)).map(({ country }) => country);
        return { start: match.index, end: match.index + written.length, written, digits, mobileIn, home };
    });
}

/** The number, E.164, if it is a valid one. `sure`: digits alone count only if they look like somebody's mobile; others may be anything. */
export function phoneOf({ start, end, written, digits, mobileIn, home }: Dialled, sure: boolean): Figure | undefined {
    const countries = (sure && digits === written) || !home ? mobileIn : [...mobileIn, home];
    if (countries.length === 0) return undefined;
    phones ??= require('libphonenumber-js/min') as typeof Phones;
    for (const country of countries) {
        const number = phones.parsePhoneNumberFromString(written, country as Phones.CountryCode);
        if (number?.isValid()) return { start, end, value: number.number };
    }
    return undefined;
}

const mobiles = new Map<string, RegExp>();

function isMobile(pattern: string, digits: string): boolean {
    let compiled = mobiles.get(pattern);
    if (!compiled) mobiles.set(pattern, (compiled = new RegExp(`^(?:${pattern})$`)));
    return compiled.test(digits);
}

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const LINK = /https?:\/\/\S+/g;
const CARD = /(?<![\w-])\d{4}(?:[ -]?\d{4}){2,3}(?:[ -]?\d{1,3})?(?![\w-])/g;
const IDENTITY = /(?<![\w-])\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dx](?![\w-])/g;

const figures = (text: string, pattern: RegExp, value: (match: string) => string = (match) => match): Figure[] =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, value: value(match[0]) }));

export const findEmails = (text: string): Figure[] => figures(text, EMAIL, (match) => match.toLowerCase());
export const findLinks = (text: string): Figure[] => figures(text, LINK);

/** Payment card numbers (Luhn check). Only the last four digits leave this function. */
export const findCards = (text: string): Figure[] =>
    figures(text, CARD).filter(({ value }) => isLuhn(value.replace(/\D/g, ''))).map((card) => ({ ...card, value: card.value.replace(/\D/g, '').slice(-4) }));

/** Identity card numbers of mainland China (GB 11643: birthday inside, check digit last), so that nobody files one as an order number. */
export const findIdentities = (folded: string): Figure[] => figures(folded, IDENTITY).filter(({ value }) => isIdentity(value));

function isLuhn(digits: string): boolean {
    let sum = 0;
    for (let place = 0; place < digits.length; place++) {
        const digit = Number(digits[digits.length - 1 - place]);
        sum += place % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
    }
    return digits.length >= 13 && sum % 10 === 0;
}

function isIdentity(value: string): boolean {
    const sum = [...value.slice(0, 17)].reduce((total, digit, place) => total + Number(digit) * (2 ** (17 - place) % 11), 0);
    return '10x98765432'[sum % 11] === value[17];
}
