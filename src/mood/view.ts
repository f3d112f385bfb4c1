import type { Match, PhraseIndex } from '../text/phrases.js';

/** A text as cues are matched against: folded, perhaps shortened, with the way back to the original offsets. */
interface View { text: string; at?: Uint32Array }

const INVISIBLE = /\u00ad|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|[\ufe00-\ufe0f]|\ufeff/;
const ELONGATED = /(\p{L})\1\1/u;

/** The first letter drawn out ("sooo"). Nearly all texts have no three equal characters in a row, which is seen faster than by the expression. */
function drawnOut(text: string): string | undefined {
    for (let i = 2; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit === text.charCodeAt(i - 1) && unit === text.charCodeAt(i - 2) || unit >= 0xdc00 && unit <= 0xdfff) return ELONGATED.exec(text)?.[0];
    }
    return undefined;
}

/** Finds every cue in a folded text, seeing through zero-width characters and drawn-out letters ("sooo", "太太太慢"). Offsets are the original's. */
export function findCues<T>(index: PhraseIndex<T>, folded: string): Match<T>[] {
    const plain: View = INVISIBLE.test(folded) ? shorten(folded, Infinity) : { text: folded };
    const found = findIn(index, plain);
    if (drawnOut(folded) === undefined) return found;
    const seen = new Map<T, Set<number>>();
    for (const match of found) see(seen, match);
    // "coool" is cool with two letters kept, "sooo" is so with one.
    for (const keep of [2, 1]) for (const match of findIn(index, shorten(folded, keep))) if (see(seen, match)) found.push(match);
    return found.sort((a, b) => a.start - b.start);
}

function see<T>(seen: Map<T, Set<number>>, match: Match<T>): boolean {
    const starts = seen.get(match.value);
    if (starts?.has(match.start)) return false;
    if (starts) starts.add(match.start);
    else seen.set(match.value, new Set([match.start]));
    return true;
}

function findIn<T>(index: PhraseIndex<T>, { text, at }: View): Match<T>[] {
    const found = index.find(text, text);
    return at ? found.map(({ start, end, value }) => ({ start: at[start]!, end: at[end - 1]! + 1, value })) : found;
}

/** Leaves out invisible characters, and of a run of three or more equal letters all but `keep`. */
function shorten(folded: string, keep: number): View {
    const at = new Uint32Array(folded.length);
    let text = '';
    for (let i = 0; i < folded.length;) {
        const unit = folded[i]!;
        let end = i + 1;
        while (end < folded.length && folded[end] === unit) end++;
        const kept = end - i >= 3 ? Math.min(keep, end - i) : end - i;
        if (!INVISIBLE.test(unit)) for (let k = 0; k < kept; k++) { at[text.length] = i + k; text += unit; }
        i = end;
    }
    return { text, at };
}

/** Per UTF-16 unit: it may end a clause, it then ends a sentence too. Every unit of every text is looked up. */
const CLAUSE = 1, SENTENCE = 2;
const ends = new Uint8Array(0x10000);
for (const mark of '，；：、…,;:~～') ends[mark.charCodeAt(0)] = CLAUSE;
for (const mark of '。！？!?\n\r.') ends[mark.charCodeAt(0)] = SENTENCE;

/** Where clauses and sentences end: for each place of the text the number of the clause and of the sentence it is in. */
export interface Clauses { clause: Uint32Array; sentence: Uint32Array }

/** Splits at punctuation; the dot and comma of "3.5" and "1,000" and the dots inside a word do not split. */
export function clausesOf(text: string): Clauses {
    const clause = new Uint32Array(text.length + 1);
    const sentence = new Uint32Array(text.length + 1);
    let clauses = 0;
    let sentences = 0;
    for (let i = 0; i < text.length; i++) {
        clause[i] = clauses;
        sentence[i] = sentences;
        if (!endsClause(text, i)) continue;
        clauses++;
        if (ends[text.charCodeAt(i)] === SENTENCE) sentences++;
    }
    clause[text.length] = clauses;
    sentence[text.length] = sentences;
    return { clause, sentence };
}

/** True if the character at `i` ends a clause. */
export function endsClause(text: string, i: number): boolean {
    if (ends[text.charCodeAt(i)] === 0) return false;
    const unit = text[i];
    if (unit !== '.' && unit !== ',' && unit !== ':') return true;
    const next = text[i + 1];
    return next === undefined || !/[\p{L}\p{N}]/u.test(next) || next > '\u2e80';
}

/** How loudly it is written: 1 is a plain voice, up to about 2. */
export interface Emphasis {
    factor: number;
    shouting: boolean;
    /** First run of several marks, such as `!!!` or `??`. */
    marks?: { start: number; end: number; asking: boolean };
}

const MARKS = /[!?！？]{2,}/u;
const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}{3,}(?![\p{L}\p{N}])/gu;
const SMALL = /\p{Ll}{2,}/gu;
const LAUGH_OR_WEB = /^[哈呵嘿嘻啊嗯hw0-9]/u;

/** Reads capitals, runs of exclamation and question marks, and drawn-out letters. */
export function emphasisOf(text: string): Emphasis {
    const marks = MARKS.exec(text);
    const drawn = drawnOut(text);
    const capitals = text.match(CAPITALS)?.length ?? 0;
    const shouting = capitals >= 2 && capitals > (text.match(SMALL)?.length ?? 0);
    const run = marks ? (marks[0].length >= 3 ? 0.35 : 0.2) : /[!！]/.test(text) ? 0.08 : 0;
    return {
        factor: 1 + run + (shouting ? 0.3 : 0) + (drawn !== undefined && !LAUGH_OR_WEB.test(drawn) ? 0.2 : 0),
        shouting,
        marks: marks ? { start: marks.index, end: marks.index + marks[0].length, asking: /[?？]/.test(marks[0]) } : undefined,
    };
}
