import MiniSearch from 'minisearch';
import type { Locale } from '../model.js';
import { withValues, type Article, type SearchWords } from './articles.js';
import { fold } from '../text/fold.js';
import { LONGEST_QUESTION, termsOf } from './terms.js';

/** What a language knows. */
export interface Shelf { articles: Article[]; words: SearchWords }

export interface Found {
    id: string;
    title: string;
    text: string;
    /** 0–1: how much of the question and of the best way to ask it are the same, rare words counting more. */
    confidence: number;
}

export interface Knowledge {
    /** The answer that fits best and surely enough, in this language; undefined if there is none. */
    find(question: string, locale: Locale): Found | undefined;
    /** The best answer however unsure, to see how sure it is. */
    nearest(question: string, locale: Locale): Found | undefined;
}

/**
 * From here on an answer is given. Chosen on questions in three languages that had not served to write the answers (test/knowledge/questions):
 * a wrong answer is worse than an honest "I don't know".
 */
export const SURE = 0.7;
/** A letter amiss in a word of at least this length is a slip of the finger. */
const SLIP_FROM = 5;
/** Ways to ask it that are looked at closely. */
const CANDIDATES = 20;
/** A word in no heading counts as if it stood in so many. */
const UNHEARD = 0.5;
const LATIN = /^[a-z]+$/;
/** How sure it is where a heading stands whole in the question, behind what leads up to it ("May I ask whether at the Grand …"). */
const WHOLE = 0.9;
/** What leads up to it at most, in letters; a Han character says as much as three. */
const LEAD_IN = 27;
const HAN = /\p{Script=Han}/gu;
const QUESTION = /[?\uff1f\u55ce\u5417\u5462]\s*$/;

/** Compiles what each language knows; an index is built when its language is first asked. */
export function createKnowledge(shelves: Readonly<Record<Locale, Shelf>>, values: Readonly<Record<Locale, Partial<Record<string, string>>>> = {}): Knowledge {
    const indexes = new Map<Locale, Index>();
    const indexOf = (locale: Locale): Index | undefined => {
        const shelf = Object.hasOwn(shelves, locale) ? shelves[locale] : undefined;
        if (shelf && !indexes.has(locale)) indexes.set(locale, buildIndex(locale, shelf, values[locale] ?? {}));
        return indexes.get(locale);
    };
    const nearest = (question: string, locale: Locale) => indexOf(locale)?.(question);
    return {
        nearest,
        find(question, locale) {
            const found = nearest(question, locale);
            return found && found.confidence >= SURE ? found : undefined;
        },
    };
}

type Index = (question: string) => Found | undefined;
interface Wording { id: number; article: Article; text: string; terms: ReadonlySet<string> }

function buildIndex(locale: Locale, { articles, words }: Shelf, values: Partial<Record<string, string>>): Index {
    const terms = termsOf(locale, words);
    const wordings: Wording[] = articles.filter(({ text }) => withValues(text, values) !== undefined)
        .flatMap((article) => [article.title, ...article.also].map((text) => ({ article, text, terms: new Set(terms(text)) })))
        .map((wording, id) => ({ id, ...wording }));
    const search = new MiniSearch<Wording>({ fields: ['text'], tokenize: terms, processTerm: (term) => term });
    search.addAll(wordings);
    const known = new Set(wordings.flatMap((wording) => [...wording.terms]));
    const isSlip = (term: string): boolean => LATIN.test(term) && term.length >= SLIP_FROM && !known.has(term);
    const rarity = rarityIn(wordings);
    const exact = new Map(wordings.map(({ article, text }) => [plain(text), article]));
    const give = ({ id, title, text }: Article, confidence: number): Found => ({ id, title, text: withValues(text, values)!, confidence });
    return (question) => {
        const same = exact.get(plain(question));
        if (same) return give(same, 1);
        const whole = wholeIn(wordings, plain(question), terms);
        if (whole) return give(whole, WHOLE);
        const asked = new Set(terms(question));
        const results = search.search({ combineWith: 'OR', queries: [...asked] }, { tokenize: (term) => [term], prefix: isSlip, fuzzy: (term) => (isSlip(term) ? 1 : false) });
        const hits = results.map(({ id, match, queryTerms }): Hit => ({ wording: wordings[id as number]!, matched: Object.keys(match), heard: queryTerms }));
        const best = bestOf(hits, asked, rarity);
        return best && give(best.article, best.confidence);
    };
}

/** The longest heading that is a question and stands whole at the end of what is asked: a polite beginning and the name of the place ask nothing else. */
function wholeIn(wordings: readonly Wording[], asked: string, terms: (text: string) => string[]): Article | undefined {
    let best: { article: Article; length: number } | undefined;
    for (const { article, text, terms: own } of wordings) {
        const heading = plain(text);
        const at = own.size > 0 && QUESTION.test(text) ? ` ${asked} `.indexOf(LATIN.test(heading[0] ?? '') ? ` ${heading} ` : heading) : -1;
        if (at < 0 || heading.length <= (best?.length ?? 0)) continue;
        const before = asked.slice(0, at).trim();
        const after = asked.slice(at + heading.length);
        if (before.length + 2 * (before.match(HAN)?.length ?? 0) <= LEAD_IN && terms(after).length === 0) best = { article, length: heading.length };
    }
    return best?.article;
}

interface Hit { wording: Wording; matched: string[]; heard: string[] }

function bestOf(hits: readonly Hit[], asked: ReadonlySet<string>, rarity: (term: string) => number): { article: Article; confidence: number } | undefined {
    // What is asked may be spread over several ways to ask it.
    const covered = new Map<Article, string[]>();
    for (const { wording, heard } of hits) covered.set(wording.article, [...covered.get(wording.article) ?? [], ...heard]);
    let best: { article: Article; confidence: number } | undefined;
    for (const { wording: { article, terms }, matched } of hits.slice(0, CANDIDATES)) {
        const confidence = Math.sqrt(share(asked, covered.get(article)!, rarity) * share(terms, matched, rarity));
        if (!best || confidence > best.confidence) best = { article, confidence };
    }
    return best;
}

/** Letters and digits alone, so that the very words of a heading are found even if none of them tells anything. */
const plain = (text: string): string => fold(text.slice(0, LONGEST_QUESTION)).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** How telling a word is: `ln(1 + wordings / those that have it)`; one never heard of tells most. */
function rarityIn(wordings: readonly Wording[]): (term: string) => number {
    const counts = new Map<string, number>();
    for (const { terms } of wordings) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    return (term) => Math.log(1 + wordings.length / (counts.get(term) ?? UNHEARD));
}

/** Of all that these words tell, the share that those found tell. */
function share(all: ReadonlySet<string>, found: readonly string[], rarity: (term: string) => number): number {
    let whole = 0;
    let part = 0;
    for (const term of all) whole += rarity(term);
    for (const term of new Set(found)) if (all.has(term)) part += rarity(term);
    return whole === 0 ? 0 : part / whole;
}

