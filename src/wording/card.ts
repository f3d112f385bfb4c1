import type { Card, CardAction, CardBlock, Case, CaseState, Emotion, Locale, Summary, SummaryFact } from '../model.js';
import type { Args } from './lexicon.js';
import { asPhrase, asQuote, clip, flatten } from './quote.js';

/** What the card needs of the wording it belongs to. */
export interface CardWords {
    text(locale: Locale, key: string, args?: Args): string;
    has(locale: Locale, key: string): boolean;
}

const QUOTE_LENGTH = 200;
const TEXT_LENGTH = 2500;
const TITLE_LENGTH = 150;
const LABEL_LENGTH = 80;
const MOST_BLOCKS = 20;
const MOST_FACTS = 10;
const MOST_COMMITMENTS = 4;
const MASKED_TAIL = 4;
const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const MINUTE = 60_000;

const WAITING: readonly CaseState[] = ['requested', 'queued', 'offered'];
const OWNED: readonly CaseState[] = ['claimed', 'active', 'idle'];

/** One card being written: its words, in the language of the human agent. */
interface Pen { say(key: string, args?: Args): string; label(family: string, id: string): string; words: CardWords; locale: Locale }

/**
 * The case card: the emotion summary in an order that can be read in ten seconds (how they feel, since when and why, what is known, what was
 * said, how to begin), then who holds the case. Customers' words stay as written, shortened.
 * @param now epoch milliseconds, to tell what is due
 */
export function writeCaseCard(item: Case, locale: Locale, now: number, words: CardWords): Card {
    const pen: Pen = {
        words, locale,
        say: (key, args) => words.text(locale, key, args),
        label: (family, id) => (words.has(locale, `${family}-${id}`) ? words.text(locale, `${family}-${id}`) : clip(flatten(id), LABEL_LENGTH) || '–'),
    };
    const { summary } = item;
    const blocks = [
        line(pen, 'card-state', { state: stateLine(item, pen), customer: asPhrase(item.customer.name ?? '') || pen.say('card-visitor') }, 'muted'),
        feeling(summary, pen),
        ...peak(summary, pen),
        ...cause(summary, pen),
        line(pen, 'card-reason', { reason: reason(summary, pen) }),
        ...watch(summary, pen),
        ...facts(summary, pen),
        ...quotes(summary, pen),
        ...soFar(summary, now, pen),
        { kind: 'divider' } as const,
        ...beginning(summary, pen),
    ];
    const title = pen.say('card-title', { code: flatten(item.code), priority: pen.label('priority', item.priority), feeling: feelingOf(summary.emotion, summary.intensity, pen) });
    return { title: clip(title, TITLE_LENGTH), blocks: blocks.slice(0, MOST_BLOCKS), actions: actions(item, pen) };
}

function line(pen: Pen, key: string, args: Args, look?: 'strong' | 'muted' | 'quote'): CardBlock {
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
    const bars = course.slice(-20).map((valence) => BARS[Math.round(((Math.min(1, Math.max(-1, valence || 0)) + 1) / 2) * (BARS.length - 1))]).join('');
    return line(pen, bars === '' ? 'card-trend' : 'card-course', { bars, trend: pen.label('trend', trend) }, 'strong');
}

function peak({ peak: top }: Summary, pen: Pen): CardBlock[] {
    const quote = top && asQuote(top.quote, QUOTE_LENGTH);
    if (!top || !quote) return [];
    return [line(pen, 'card-peak', { feeling: feelingOf(top.emotion, top.intensity, pen), quote }, 'quote')];
}

function cause({ cause: why }: Summary, pen: Pen): CardBlock[] {
    if (!why) return [];
    const args = { cause: pen.label('cause', why.kind), quote: asQuote(why.quote, QUOTE_LENGTH) || '…' };
    return [why.dimension ? line(pen, 'card-cause-dimension', { ...args, dimension: pen.label('dimension', why.dimension) }) : line(pen, 'card-cause', args)];
}

function reason({ verdict }: Summary, pen: Pen): string {
    const args = Object.fromEntries(verdict.because.map(({ fact, value }) => [fact, typeof value === 'boolean' ? String(value) : value]));
    const said = pen.words.has(pen.locale, verdict.reason) ? pen.say(verdict.reason, args) : pen.label('reason', verdict.rule);
    const because = verdict.because.map(({ fact, value }) => pen.say('card-because', { fact: pen.label('fact', fact), value: factValue(fact, value, pen) }));
    return because.length > 0 ? pen.say('card-reason-because', { reason: said, because: because.join(pen.say('list-semicolon')) }) : said;
}

function factValue(fact: string, value: string | number | boolean, pen: Pen): string {
    if (typeof value === 'boolean') return pen.say(value ? 'card-yes' : 'card-no');
    if (typeof value === 'number') return String(Math.round(value * 100) / 100);
    if (value === '') return '–';
    const family = { emotion: 'emotion', style: 'style', signals: 'signal', signalsSoFar: 'signal', topic: 'topic', level: 'level' }[fact];
    return family ? listOf(value.split(/[,\s]+/).filter(Boolean).map((id) => pen.label(family, id)), pen) : asPhrase(value);
}

function facts({ topic, facts: known }: Summary, pen: Pen): CardBlock[] {
    const about = topic ? [line(pen, 'card-topic', { topic: pen.label('topic', topic) }, 'strong')] : [];
    const shown = known.slice(0, MOST_FACTS).map((fact) => ({ label: pen.label(`slot-${fact.topic}`, fact.slot), value: shownFact(fact, pen) }));
    return shown.length > 0 ? [...about, { kind: 'facts', facts: shown }] : about;
}

function shownFact({ topic, slot, status, value, sensitive }: SummaryFact, pen: Pen): string {
    const option = `option-${topic}-${slot}-${value}`;
    const plain = value !== undefined && pen.words.has(pen.locale, option) ? pen.say(option) : value;
    const text = plain === undefined ? '' : sensitive ? masked(plain) : asPhrase(plain, QUOTE_LENGTH);
    if (status === 'given') return text || pen.say('value-missing');
    if (status === 'unsure' && text) return pen.say('value-unsure', { value: text });
    return pen.say(status === 'unsure' ? 'value-not-known' : `value-${status}`);
}

/** Leaves the last characters of a long value to compare with; nothing of a short one. */
function masked(value: string): string {
    const plain = flatten(value).replace(/\s/g, '');
    return plain.length >= MASKED_TAIL * 2 ? `••••${plain.slice(-MASKED_TAIL)}` : '••••';
}

function quotes({ quotes: lines, peak: top }: Summary, pen: Pen): CardBlock[] {
    const shown = lines.filter((text) => text !== top?.quote).slice(-3).map((text) => clip(flatten(text), QUOTE_LENGTH)).filter((text) => text !== '');
    return shown.length > 0 ? [line(pen, 'card-quotes', {}, 'muted'), ...shown.map((text): CardBlock => ({ kind: 'text', text, look: 'quote' }))] : [];
}

function soFar({ commitments, acknowledged }: Summary, now: number, pen: Pen): CardBlock[] {
    const told = commitments.slice(-MOST_COMMITMENTS).map(({ text, dueAt, kept }) => {
        const words = asPhrase(text, QUOTE_LENGTH);
        if (kept) return pen.say('commitment-kept', { text: words });
        if (dueAt === undefined) return pen.say('commitment-open', { text: words });
        const minutes = Math.round(Math.abs(dueAt - now) / MINUTE);
        return pen.say(dueAt < now ? 'commitment-late' : 'commitment-due', { text: words, minutes });
    });
    const blocks = told.length > 0 ? [line(pen, 'card-commitments', { list: told.join('\n') })] : [];
    const feelings = [...new Set(acknowledged)].map((emotion) => pen.label('emotion', emotion));
    return feelings.length > 0 ? [...blocks, line(pen, 'card-acknowledged', { list: listOf(feelings, pen) }, 'muted')] : blocks;
}

function watch({ signals, style }: Summary, pen: Pen): CardBlock[] {
    const marked = [...new Set(signals)].map((signal) => pen.label('signal', signal));
    return [
        ...(marked.length > 0 ? [line(pen, 'card-signals', { list: listOf(marked, pen) }, 'strong')] : []),
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

function actions({ id, state }: Case, pen: Pen): CardAction[] {
    const action = (name: string): CardAction => ({ name, title: pen.say(`action-${name}`), data: { caseId: id } });
    const asking = (name: string, required: boolean): CardAction => ({
        ...action(name),
        prompt: { title: pen.say(`prompt-${name}-title`), label: pen.say(`prompt-${name}-label`), submit: pen.say(`prompt-${name}-submit`), cancel: pen.say('prompt-cancel'), required },
    });
    if (WAITING.includes(state)) return [{ ...action('claim'), look: 'primary' }, asking('note', true)];
    if (!OWNED.includes(state)) return [];
    return [{ ...asking('reply', true), look: 'primary' }, asking('note', true), asking('handBack', false), asking('resolve', false)];
}
