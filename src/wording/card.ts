import type { Card, CardBlock, Case, Emotion, Locale, Summary, SummaryFact, Verdict } from '../model.js';
import { caseActions, type PassTargets } from './cardActions.js';
import type { Args } from './lexicon.js';
import { masked, withoutSensitive } from './mask.js';
import { asPhrase, asQuote, clip, flatten } from './quote.js';

/** What the card needs of the wording it belongs to. */
export interface CardWords {
    text(locale: Locale, key: string, args?: Args): string;
    has(locale: Locale, key: string): boolean;
}

const QUOTE_LENGTH = 200;
/** A line of ours is quoted to be recognised, not to be read. */
const LINE_LENGTH = 80;
const TEXT_LENGTH = 900;
const TITLE_LENGTH = 150;
const LABEL_LENGTH = 80;
const MOST_BLOCKS = 30;
const MOST_TURNS = 20;
const MOST_PHRASES = 3;
/** A complaint risk below this is no news. */
const RISK_FROM = 0.3;
const MOST_FACTS = 10;
const MOST_COMMITMENTS = 4;
const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const MINUTE = 60_000;

type TextBlock = Extract<CardBlock, { kind: 'text' }>;

/** One card being written: its words, in the language of the human agent. */
interface Pen { say(key: string, args?: Args): string; label(family: string, id: string): string; words: CardWords; locale: Locale }

/** Nobody to pass a case on to. */
const NOBODY: PassTargets = { teams: [], people: [] };

/**
 * The case card: the emotion summary in an order that can be read in ten seconds (how they feel, since when and why, what is known, what was
 * said, how to begin), then who holds the case. Customers' words stay as written, shortened. Of what is not known nothing is said.
 * @param now epoch milliseconds, to tell what is due
 * @param targets to whom the case can be passed on
 */
export function writeCaseCard(item: Case, locale: Locale, now: number, words: CardWords, targets: PassTargets = NOBODY): Card {
    const pen = penOf(locale, words);
    const summary = withoutSensitive(item.summary);
    const blocks = [
        line(pen, 'card-state', { state: stateLine(item, pen), customer: asPhrase(item.customer.name ?? '') || pen.say('card-visitor') }, 'muted'),
        feeling(summary, pen),
        ...turned(summary, pen),
        ...corrected(item, pen),
        ...callBack(item, pen),
        ...peak(summary, pen),
        ...cause(summary, pen),
        ...expectation(summary, pen),
        line(pen, 'card-reason', { reason: reason(summary.verdict, pen) }),
        ...watch(summary, pen),
        ...facts(summary, pen),
        ...quotes(summary, pen),
        ...soFar(summary, now, pen),
    ];
    const tail = [{ kind: 'divider' } as const, ...beginning(summary, pen)];
    const title = pen.say('card-title', { code: flatten(item.code), priority: pen.label('priority', item.priority), feeling: feelingOf(summary.emotion, summary.intensity, pen) });
    const actions = caseActions(item, firstSentence(summary, words), targets, { ...pen, has: (key) => words.has(locale, key) });
    return { title: clip(title, TITLE_LENGTH), blocks: [...blocks.slice(0, MOST_BLOCKS - tail.length), ...tail], actions };
}

/** Why a rule fired, as the card says it. */
export const writeReason = (verdict: Verdict, locale: Locale, words: CardWords): string => reason(verdict, penOf(locale, words));

function penOf(locale: Locale, words: CardWords): Pen {
    return {
        words, locale,
        say: (key, args) => words.text(locale, key, args),
        label: (family, id) => (words.has(locale, `${family}-${id}`) ? words.text(locale, `${family}-${id}`) : clip(flatten(id), LABEL_LENGTH) || '–'),
    };
}

function line(pen: Pen, key: string, args: Args, look?: 'strong' | 'muted' | 'quote'): TextBlock {
    return { kind: 'text', text: clip(pen.say(key, args), TEXT_LENGTH), ...(look ? { look } : {}) };
}

const percent = (share: number): number => Math.round(Math.min(1, Math.max(0, Number.isFinite(share) ? share : 0)) * 100);
const feelingOf = (emotion: Emotion, intensity: number, pen: Pen): string => pen.say('card-feeling', { emotion: pen.label('emotion', emotion), percent: percent(intensity) });
const listOf = (items: readonly string[], pen: Pen): string => items.join(pen.say('list-comma'));

function stateLine(item: Case, pen: Pen): string {
    const state = pen.label('state', item.state);
    const name = item.humanAgent && asPhrase(item.humanAgent.name ?? item.humanAgent.id);
    return name ? pen.say('card-owner', { state, name }) : state;
}

/** A bar per turn from valence (−1 lowest, 1 highest). The trend word beside it says the same to those who cannot see it. */
function feeling({ course, trend }: Summary, pen: Pen): CardBlock {
    const values = course.slice(-MOST_TURNS).map((valence) => Math.min(1, Math.max(-1, valence || 0)));
    const bars = values.map((valence) => BARS[Math.round(((valence + 1) / 2) * (BARS.length - 1))]).join('');
    const block = line(pen, bars === '' ? 'card-trend' : 'card-course', { bars, trend: pen.label('trend', trend) }, 'strong');
    return values.length > 1 ? { ...block, course: values } : block;
}

/** That the reading above is a person's, not ours. */
function corrected({ corrections }: Case, pen: Pen): CardBlock[] {
    const last = corrections?.at(-1);
    return last ? [line(pen, 'card-corrected', { name: asPhrase(last.who), was: pen.label('emotion', last.was), is: pen.label('emotion', last.is) }, 'muted')] : [];
}

function callBack({ callBack: asked }: Case, pen: Pen): CardBlock[] {
    return asked ? [line(pen, 'card-callback', { text: asQuote(asked.wish, QUOTE_LENGTH) || asPhrase(asked.phone ?? '') || '…' }, 'strong')] : [];
}

/** What they expected, what came and how far apart that is, whether it came before, to what they put it down, what they ask for, and the need beneath it: a line each. */
function expectation({ expectation: gap, past, attribution, need }: Summary, pen: Pen): CardBlock[] {
    const quoted = (text: string | undefined) => asQuote(text ?? '', QUOTE_LENGTH);
    const shows = need?.quote === need?.stated ? '' : quoted(need?.quote);
    const said = [
        ['card-expected', quoted(gap?.expected), {}],
        [gap?.gap === undefined ? 'card-happened' : 'card-happened-gap', quoted(gap?.happened), { percent: percent(gap?.gap ?? 0) }],
        ['card-past', quoted(past), {}],
        ['card-attribution', quoted(attribution?.quote), { to: attribution ? pen.label('attribution', attribution.to) : '' }],
        ['card-need', quoted(need?.stated), {}],
        [shows ? 'card-beneath-words' : 'card-beneath', need?.beneath ? pen.label('need', need.beneath) : '', { quote: shows }],
    ] as const;
    const lines = said.filter(([, text]) => text !== '').map(([key, text, args]) => pen.say(key, { text, ...args }));
    return lines.length > 0 ? [{ kind: 'text', text: clip(lines.join('\n'), TEXT_LENGTH) }] : [];
}

/** After which line of ours the mood fell last, and rose last. */
function turned({ turned: after = {} }: Summary, pen: Pen): CardBlock[] {
    const lines = (['worse', 'better'] as const).flatMap((to) => {
        const text = asQuote(after[to]?.line ?? '', LINE_LENGTH);
        return text === '' ? [] : [pen.say(`card-${to}-after-${after[to]!.by}`, { text })];
    });
    return lines.length > 0 ? [{ kind: 'text', text: lines.join('\n'), look: 'muted' }] : [];
}

function peak({ peak: top }: Summary, pen: Pen): CardBlock[] {
    const quote = top && asQuote(top.quote, QUOTE_LENGTH);
    if (!top || !quote) return [];
    return [line(pen, 'card-peak', { feeling: feelingOf(top.emotion, top.intensity, pen), quote }, 'quote')];
}

/** The main problem, and the lesser ones in a line. */
function cause({ cause: why, dimension = why?.dimension, others = [] }: Summary, pen: Pen): CardBlock[] {
    if (!why) return dimension ? [line(pen, 'card-dimension', { dimension: pen.label('dimension', dimension) })] : [];
    const lesser = others.map(({ kind, quote }) => pen.say('card-other', { cause: pen.label('cause', kind), quote: asQuote(quote) || '…' }));
    const also = lesser.length > 0 ? [line(pen, 'card-others', { list: lesser.join(pen.say('list-semicolon')) })] : [];
    const args = { cause: pen.label('cause', why.kind), quote: asQuote(why.quote, QUOTE_LENGTH) || '…' };
    return [dimension ? line(pen, 'card-cause-dimension', { ...args, dimension: pen.label('dimension', dimension) }) : line(pen, 'card-cause', args), ...also];
}

function reason(verdict: Verdict, pen: Pen): string {
    const args = Object.fromEntries(verdict.because.map(({ fact, value }) => [fact, typeof value === 'boolean' ? String(value) : value]));
    const said = pen.words.has(pen.locale, verdict.reason) ? pen.say(verdict.reason, args) : pen.label('reason', verdict.rule);
    const because = verdict.because.map(({ fact, value, words = [] }) => {
        const quoted = words.map((text) => asQuote(text)).filter((text) => text !== '');
        const args = { fact: pen.label('fact', fact), value: factValue(fact, value, pen), ...(quoted.length > 0 ? { words: listOf(quoted, pen) } : {}) };
        return pen.say(quoted.length > 0 ? 'card-because-words' : 'card-because', args);
    });
    return because.length > 0 ? pen.say('card-reason-because', { reason: said, because: because.join(pen.say('list-semicolon')) }) : said;
}

function factValue(fact: string, value: string | number | boolean, pen: Pen): string {
    if (typeof value === 'boolean') return pen.say(value ? 'card-yes' : 'card-no');
    if (typeof value === 'number') return String(Math.round(value * 100) / 100);
    if (value === '') return '–';
    const family = { emotion: 'emotion', style: 'style', signals: 'signal', signalsSoFar: 'signal', topic: 'topic', level: 'level', cause: 'cause', dimension: 'dimension', attribution: 'attribution', need: 'need' }[fact];
    return family ? listOf(value.split(/[,\s]+/).filter(Boolean).map((id) => pen.label(family, id)), pen) : asPhrase(value);
}

function facts({ topic, facts: known }: Summary, pen: Pen): CardBlock[] {
    const about = topic ? [line(pen, 'card-topic', { topic: pen.label('topic', topic) }, 'strong')] : [];
    const shown = known.slice(0, MOST_FACTS).map((fact) => ({ label: fact.slot === 'tried' ? pen.say('card-tried') : pen.label(`slot-${fact.topic}`, fact.slot), value: shownFact(fact, pen) }));
    return shown.length > 0 ? [...about, { kind: 'facts', facts: shown }] : about;
}

function shownFact({ topic, slot, status, value, sensitive }: SummaryFact, pen: Pen): string {
    if (slot === 'tried') return listOf((value ?? '').split(', ').map((step) => pen.label(`tried-${topic}`, step)), pen);
    const option = `option-${topic}-${slot}-${value}`;
    const plain = value !== undefined && pen.words.has(pen.locale, option) ? pen.say(option) : value;
    const text = plain === undefined ? '' : sensitive ? masked(plain) : asPhrase(plain, QUOTE_LENGTH);
    if (status === 'given') return text || pen.say('value-missing');
    if (status === 'unsure' && text) return pen.say('value-unsure', { value: text });
    return pen.say(status === 'unsure' ? 'value-not-known' : `value-${status}`);
}

function quotes({ quotes: lines, peak: top }: Summary, pen: Pen): CardBlock[] {
    const shown = lines.filter((text) => text !== top?.quote).slice(-3).map((text) => clip(flatten(text), QUOTE_LENGTH)).filter((text) => text !== '');
    return shown.length > 0 ? [line(pen, 'card-quotes', {}, 'muted'), ...shown.map((text): CardBlock => ({ kind: 'text', text, look: 'quote' }))] : [];
}

function soFar({ commitments, acknowledged, phrases = [], helped }: Summary, now: number, pen: Pen): CardBlock[] {
    const told = commitments.slice(-MOST_COMMITMENTS).map(({ text, dueAt, kept }) => {
        const words = asPhrase(text, QUOTE_LENGTH);
        if (kept) return pen.say('commitment-kept', { text: words });
        if (dueAt === undefined) return pen.say('commitment-open', { text: words });
        const minutes = Math.round(Math.abs(dueAt - now) / MINUTE);
        return pen.say(dueAt < now ? 'commitment-late' : 'commitment-due', { text: words, minutes });
    });
    const feelings = [...new Set(acknowledged)].map((emotion) => pen.label('emotion', emotion));
    const used = phrases.slice(-MOST_PHRASES).map((text) => asPhrase(text, QUOTE_LENGTH)).filter((text) => text !== '');
    return [
        ...(helped ? [line(pen, helped.note ? 'card-helped-note' : 'card-helped', { name: asPhrase(helped.by), text: asQuote(helped.note ?? '', QUOTE_LENGTH) || '…' })] : []),
        ...(told.length > 0 ? [line(pen, 'card-commitments', { list: told.join('\n') })] : []),
        ...(feelings.length > 0 ? [line(pen, 'card-acknowledged', { list: listOf(feelings, pen) }, 'muted')] : []),
        ...(used.length > 0 ? [line(pen, 'card-phrases', { list: used.map((text) => pen.say('card-phrase', { text })).join('\n') }, 'muted')] : []),
    ];
}

function watch({ signals, style, care, complaintRisk = 0, warnings = [] }: Summary, pen: Pen): CardBlock[] {
    const words = listOf(warnings.map((text) => asQuote(text)).filter((text) => text !== ''), pen);
    const marked = [...new Set(signals)].map((signal) => pen.label('signal', signal));
    return [
        ...(care ? [line(pen, 'card-care', {}, 'strong')] : []),
        ...(marked.length > 0 ? [line(pen, 'card-signals', { list: listOf(marked, pen) }, 'strong')] : []),
        ...(complaintRisk >= RISK_FROM ? [line(pen, words ? 'card-risk-words' : 'card-risk', { percent: percent(complaintRisk), words })] : []),
        ...(style === 'plain' ? [] : [line(pen, 'card-style', { style: pen.label('style', style) })]),
    ];
}

function beginning(summary: Summary, pen: Pen): CardBlock[] {
    const { emotion } = summary;
    const hint = (family: 'do' | 'dont', which: 1 | 2): string => pen.say(`card-${family}`, { hint: pen.say(`${family}-${emotion}-${which}`) });
    return [
        line(pen, 'card-begin', {}, 'strong'),
        { kind: 'text', text: [hint('do', 1), hint('do', 2), hint('dont', 1), hint('dont', 2)].join('\n') },
        line(pen, 'card-first-sentence', {}, 'muted'),
        { kind: 'text', text: firstSentence(summary, pen.words), look: 'quote' },
    ];
}

/** A sentence to open with, in the customer's language, naming their cause where it is known. */
export function firstSentence({ emotion, cause: why, lang }: Summary, words: CardWords): string {
    const quote = why && asQuote(why.quote);
    const key = `first-sentence-${emotion}`;
    return quote && words.has(lang, `${key}-cause`) ? words.text(lang, `${key}-cause`, { cause: quote }) : words.text(lang, key);
}
