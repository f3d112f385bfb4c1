import type { Act, Promised, Style } from '../model.js';
import { asPhrase, asQuote, clip, flattenLines } from './quote.js';
import type { Args, Lexicon, Sentence } from './lexicon.js';
import type { Said, SayContext } from './types.js';

/** Slack's limit for the text of a button. */
export const BUTTON_LENGTH = 75;
/** An acknowledgement and the question after it share a paragraph up to this many characters. */
const JOIN_LENGTH = 160;
/** Lines a list of facts may have when it is read back. */
const FACT_LINES = 12;
const NEWS_LENGTH = 1000;
const LAST_RESORT = '…';

/** Words acts from a chain of lexicons, nearest first. */
export function sayActs(acts: readonly Act[], context: SayContext, chain: readonly Lexicon[], finish: (text: string, values: readonly string[]) => string): Said {
    const said = new Set(context.said);
    const used: string[] = [];
    const promised: Said['promised'] = [];
    const parts: { kind: Act['kind']; text: string }[] = [];
    for (const act of acts.length > 0 ? acts : [{ kind: 'fallback' as const, keys: ['fallback'] }]) {
        const args = safeArgs(act.args);
        const choice = choose(act.keys, args, chain, said, context) ?? choose(['fallback'], args, chain, said, context);
        // Sympathy in the very same words is none; better to go on to the matter.
        if (!choice || (act.kind === 'acknowledge' && acts.length > 1 && said.has(choice.id))) continue;
        const values = Object.values(args).flatMap((value) => spellings(value, chain[0]!.locale));
        const text = finish(choice.text, values);
        if (text === '') continue;
        parts.push({ kind: act.kind, text });
        used.push(choice.id);
        said.add(choice.id);
        if (act.commits) promised.push({ text, ...promisedBy(act, choice.id) });
    }
    const suggestions = suggest(acts.at(-1)?.choices, chain);
    return { message: { text: paragraphs(parts) || LAST_RESORT, ...(suggestions.length > 0 ? { suggestions } : {}) }, used, promised };
}

/** A value as it may stand in a sentence: a large or broken number is written as the language does, `1,299.5`. */
function spellings(value: string | number, locale: string): string[] {
    if (typeof value === 'string') return [value];
    return Number.isInteger(value) && Math.abs(value) < 1000 ? [String(value)] : [String(value), value.toLocaleString(locale)];
}

/** Only the words of the first key name the time. */
function promisedBy({ keys, commits }: Act, id: string): Promised {
    const { what, minutes } = commits!;
    const named = id.replace(/\.\w+$/, '').replace(/-short$/, '') === keys[0];
    return { what, ...(named && minutes !== undefined ? { minutes } : {}) };
}

/** Arguments as the sentences may use them. What is neither text nor number, or has nothing visible in it, counts as missing. */
function safeArgs(args: Act['args']): Args {
    const safe: Record<string, string | number> = Object.create(null);
    for (const [name, value] of Object.entries(args ?? {})) {
        if (typeof value === 'number' && Number.isFinite(value)) safe[name] = value;
        if (typeof value !== 'string') continue;
        const text = fitting(name, value);
        if (text !== '') safe[name] = text;
    }
    return safe;
}

/** Most arguments are customer text. `cause` stands in quotation marks; `facts` is a list; `news` is what the team itself has written. */
function fitting(name: string, value: string): string {
    if (name === 'facts') return factLines(value);
    if (name === 'news') return clip(flattenLines(value), NEWS_LENGTH);
    return name === 'cause' ? asQuote(value) : asPhrase(value);
}

/** `facts` is a list read back to the customer: each line is shortened, not the whole. */
const factLines = (text: string): string => flattenLines(text).split('\n').filter((line) => line !== '').slice(0, FACT_LINES).map((line) => asPhrase(line)).join('\n');

/**
 * Finds the words: in the nearest language that has any of the keys, the most specific key with a wording not said yet, short ones last;
 * when all are said, the shortest, which bears it best. Wordings whose arguments are all there come before others.
 */
function choose(keys: readonly string[], args: Args, chain: readonly Lexicon[], said: ReadonlySet<string>, { style, seed }: Pick<SayContext, 'style' | 'seed'>): { id: string; text: string } | undefined {
    const ordered = inOrder(keys, style);
    for (const { messages } of chain) {
        const found = chooseIn(ordered.map((key) => messages.get(key) ?? []), args, said, seed);
        if (found) return found;
    }
    return undefined;
}

/** Who is in a hurry hears the short words first; everybody else once the others are used up. */
const inOrder = (keys: readonly string[], style: Style): string[] =>
    (style === 'impatient' ? keys.flatMap((key) => [`${key}-short`, key]) : [...keys, ...keys.map((key) => `${key}-short`)]);

function chooseIn(groups: readonly (readonly Sentence[])[], args: Args, said: ReadonlySet<string>, seed: number): { id: string; text: string } | undefined {
    let incomplete: { id: string; text: string } | undefined;
    for (const group of groups) {
        for (const wording of rotate(group.filter(({ id }) => !said.has(id)), seed)) {
            if (incomplete && wording.lacks(args)) continue;
            const { text, complete } = wording.say(args);
            if (complete) return { id: wording.id, text };
            if (text.trim() !== '') incomplete ??= { id: wording.id, text };
        }
    }
    const again = groups.flat().filter(({ id }) => said.has(id)).map(({ id, say }) => ({ id, ...say(args) })).filter(({ complete }) => complete);
    return again.sort((a, b) => a.text.length - b.text.length)[0] ?? incomplete;
}

function rotate<T>(items: readonly T[], seed: number): T[] {
    const start = items.length === 0 ? 0 : scatter(seed) % items.length;
    return [...items.slice(start), ...items.slice(0, start)];
}

/** Spreads neighbouring seeds over all variants (the finaliser of MurmurHash3). */
function scatter(seed: number): number {
    let hash = Math.trunc(Number.isFinite(seed) ? seed : 0) | 0;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}

/** A paragraph per act. An acknowledgement runs on into the question after it where both are short. */
function paragraphs(parts: readonly { kind: Act['kind']; text: string }[]): string {
    let out = '';
    let open: string | undefined;
    for (const { kind, text } of parts) {
        const joins = open !== undefined && (kind === 'ask' || kind === 'confirm') && open.length + text.length <= JOIN_LENGTH && !`${open}${text}`.includes('\n');
        const gap = out === '' ? '' : !joins ? '\n\n' : /[\p{Script=Han}。、\uff01\uff0c\uff1f]$/u.test(open!) ? '' : ' ';
        out += gap + text;
        open = kind === 'acknowledge' ? text : undefined;
    }
    return out;
}

const NOTHING: ReadonlySet<string> = new Set();

function suggest(keys: readonly string[] | undefined, chain: readonly Lexicon[]): string[] {
    const texts = (keys ?? []).map((key) => choose([key], {}, chain, NOTHING, { style: 'plain', seed: 0 })?.text ?? '');
    return [...new Set(texts.map((text) => clip(flattenLines(text), BUTTON_LENGTH)).filter((text) => text !== ''))];
}
