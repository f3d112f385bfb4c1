import { z } from 'zod';
import { ContentError, type ContentFault } from '../errors.js';
import { once } from '../text/memory.js';
import { nearest } from '../text/nearest.js';
import { readYaml } from '../text/yaml.js';

/** A question the company can answer in a few words. */
export interface Article {
    /** File and place in it: stays the same while its words are mended. */
    id: string;
    /** The question, as the answer is quoted with it. */
    title: string;
    /** Other ways to ask it. */
    also: string[];
    /** Plain text. `{name}` stands for a value of the house; an answer whose value is not known is never given. */
    text: string;
    file: string;
    line: number;
}

/** What an answer may hold besides words. */
export const PLACES = ['hours'] as const;
export type Place = (typeof PLACES)[number];

/** An answer longer than this is a manual; characters. */
const LONGEST_ANSWER = 700;
const LONGEST_TITLE = 60;
const ALSO = /^also\s*[:\uff1a]\s*(.+)$/i;
/** A word that opens a line as `also:` does. */
const OPENS = /^\s*([a-z]{3,6})\s*[:\uff1a]/i;
const ONE_SIGN = /^#\s+(.+)$/;
const ASKS = /[?\uff1f]\s*$/;
const PLACE = /\{([^{}]*)\}/g;
/** Marks that chats show as they are, or as something else. */
const MARKUP = /\*\*|__|\]\(|^\s*(?:[*+] |#{3,}|>|\||```)/m;

export const placesIn = (text: string): string[] => [...text.matchAll(PLACE)].map((match) => match[1]!);

/** The answer with its values, or undefined if one is not known. */
export function withValues(text: string, values: Readonly<Partial<Record<string, string>>>): string | undefined {
    return placesIn(text).every((place) => values[place] !== undefined) ? text.replace(PLACE, (_, place: string) => values[place]!) : undefined;
}

/**
 * Reads a file of `knowledge/<tag>/`: `##` and a question, below it `also:` lines with other ways to ask it, divided by semicolons, and the answer in plain text.
 * What stands before the first question is for whoever edits the file.
 * @throws ContentError naming every fault with its line.
 */
export function parseArticles(text: string, file: string): Article[] {
    const { articles, faults } = once('knowledge', text, () => readArticles(text));
    if (faults.length > 0) throw new ContentError(faults.map((fault) => ({ file, ...fault })));
    return articles.map((article) => ({ ...article, id: `${file.replace(/^.*[\\/]|\.md$/g, '')}#${article.id}`, file }));
}

type Unplaced = Omit<ContentFault, 'file'>;

function readArticles(text: string): { articles: Omit<Article, 'file'>[]; faults: Unplaced[] } {
    const articles: (Omit<Article, 'file' | 'text'> & { lines: string[] })[] = [];
    for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
        const heading = /^##\s+(.+?)\s*#*$/.exec(line);
        if (heading) articles.push({ id: String(articles.length + 1), title: heading[1]!, also: [], line: index + 1, lines: [] });
        const article = articles.at(-1);
        if (heading || !article) continue;
        const also = article.lines.every((one) => one.trim() === '') ? ALSO.exec(line) : null;
        if (also) article.also.push(...also[1]!.split(/[;\uff1b]/).map((one) => one.trim()).filter(Boolean));
        else article.lines.push(line);
    }
    const whole = articles.map(({ lines, ...article }) => ({ ...article, text: lines.join('\n').replace(/<!--[\s\S]*?-->/g, '').replace(/\n{3,}/g, '\n\n').trim() }));
    return { articles: whole, faults: [...slips(text), ...whole.flatMap((article, index) => faultsOf(article, whole.slice(0, index)))] };
}

/** Marks mistyped, which would go into an answer or be passed over in silence. */
function slips(text: string): Unplaced[] {
    let begun = false;
    let answering = false;
    return text.split(/\r\n?|\n/).flatMap((line, index): Unplaced[] => {
        const fault = (message: string, remedy: string) => [{ line: index + 1, column: 1, message, remedy }];
        if (/^##\s/.test(line)) { begun = true; answering = false; return []; }
        const heading = ONE_SIGN.exec(line)?.[1];
        if (heading !== undefined && (begun || ASKS.test(heading))) return fault(`"${line.trim()}" is no question: one begins with ##`, `write ## ${heading}`);
        const word = OPENS.exec(line)?.[1];
        const also = word !== undefined && (word.toLowerCase() === 'also' || nearest(word, ['also']) !== undefined);
        if (also && !begun) return fault('other ways to ask stand before any question', 'write the question above it, after ##');
        if (also && answering) return word!.toLowerCase() === 'also' ? fault('also: stands in the answer, which is shown', 'move it above the answer') : [];
        if (also && !ALSO.test(line)) return fault(`"${word}:" would be shown as the answer`, 'did you mean also:?');
        answering ||= begun && line.trim() !== '' && !also;
        return [];
    });
}

function faultsOf({ title, text, line }: Omit<Article, 'file'>, before: readonly Omit<Article, 'file'>[]): Unplaced[] {
    const faults: Unplaced[] = [];
    const add = (message: string, remedy: string) => faults.push({ line, column: 1, key: title, message, remedy });
    if (text === '') add('has no answer', 'write one below the heading');
    if (text.length > LONGEST_ANSWER) add(`an answer of ${text.length} characters; ${LONGEST_ANSWER} fit into a chat`, 'shorten it, or divide it into several questions');
    if (title.length > LONGEST_TITLE) add(`a question of ${title.length} characters; ${LONGEST_TITLE} can be quoted`, 'shorten it; longer ways to ask it go into also:');
    if (before.some((other) => other.title === title)) add('this question is there twice', 'keep one of the two');
    const mark = MARKUP.exec(text)?.[0].trim();
    if (mark) add(`"${mark}" is shown to customers as it stands`, 'write plain text; a list is lines that begin with "- "');
    const unknown = placesIn(text).find((place) => !(PLACES as readonly string[]).includes(place));
    if (unknown !== undefined) add(`there is no value {${unknown}}`, `use ${PLACES.map((place) => `{${place}}`).join(', ')}, or leave out the braces`);
    return faults;
}

const list = z.array(z.string().trim().min(1, 'a word is empty')).nullish().transform((value) => value ?? []);
const wordsSchema = z.strictObject({
    /** Words that tell nothing about what is asked. */
    stop: list,
    /** Groups of words that mean the same. */
    same: z.array(z.array(z.string().trim().min(1, 'a word is empty')).min(2, 'a group needs two words')).nullish().transform((value) => value ?? []),
});

export type SearchWords = z.output<typeof wordsSchema>;

/** Reads `knowledge/<tag>/words.yaml`. @throws ContentError naming every fault. */
export function parseSearchWords(text: string, file: string): SearchWords {
    return readYaml<SearchWords>(text, file, wordsSchema as unknown as z.ZodType<SearchWords>, 'knowledge').value;
}
