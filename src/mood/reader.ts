import { EMOTIONS, SIGNALS, type Locale, type Reading, type Signal } from '../model.js';
import { fold } from '../text/fold.js';
import { detectLanguage } from '../text/language.js';
import type { Match, PhraseIndex } from '../text/phrases.js';
import { causeOf } from './cause.js';
import { FEELINGS, type CueFile, type Feeling } from './cues.js';
import { evidenceOf } from './evidence.js';
import { featuresOf, LONGEST_TEXT } from './features.js';
import { COLUMNS, DENSE, FIRST_SIGNAL, TROUBLE } from './heads.js';
import { createScorer, type Scorer } from './kernel.js';
import { layersOf } from './layers.js';
import { compile, familyOf, nats, type Cue } from './lexicon.js';
import { othersIn, quotedIn, voicesOf } from './quoted.js';
import { saysAgain } from './repeat.js';
import { isSoft, hardSum, Tally } from './tally.js';
import { verdictOf, verdictOfCues, type Verdict } from './verdict.js';
import { clausesOf, emphasisOf, findCues, type Clauses } from './view.js';
import { parseWeights } from './weights.js';

export interface ReadHint {
    /** What the person is known to speak; decides when the text does not tell. */
    lang?: Locale;
    /** Folded earlier customer lines of this conversation, to notice that something is said again. */
    recent?: readonly string[];
    /** Only words that are listened for count, nothing is inferred: for texts of ours, such as a button's. */
    told?: boolean;
}

export interface MoodReader {
    /** Reads one utterance. Takes any string, never throws. Of a text longer than 4,000 units the beginning and the end are read. */
    read(text: string, hint?: ReadHint): Reading;
}

/**
 * Makes a reader. The files of all locales are listened to in every text: people mix languages.
 * @param weights the bytes of `weights.bin`; without them the cues alone decide.
 * @throws WarmlineError if the bytes are no model of this version.
 */
export function createReader(files: Record<Locale, CueFile>, weights?: Uint8Array): MoodReader {
    const index = compile(files);
    const model = weights && createScorer(parseWeights(weights));
    return {
        read(whole, { lang: known, recent = [], told = false } = {}) {
            const text = shortened(whole);
            const lang = detectLanguage(text, known) ?? known ?? 'en';
            const tally = hear(index, text, lang, recent);
            // What says nothing feels nothing: the model would still name what is likely before a word is said.
            const verdict = model && !told && /\S/.test(text) ? judge(model, tally) : verdictOfCues(tally);
            const hurt = verdict.valence < HURT || hardSum(tally.sums) > nats(0.25);
            const cause = hurt && !isSoft(verdict.emotion) ? causeOf(text, tally.layers) : undefined;
            return { ...verdict, evidence: moved(verdict.evidence, text, whole), style: tally.style(), lang, cause };
        },
    };
}

/** Valence below which there is a cause to look for, though no word of feeling was heard. */
const HURT = -0.12;

/** Hears the cues of a text: what they are, and what the words around make of them. */
export function hear(index: PhraseIndex<Cue>, text: string, lang: Locale, recent: readonly string[] = []): Tally {
    const folded = fold(text);
    const matches = findCues(index, folded);
    const layers = layersOf(matches, text.length + 1, familyOf(lang));
    const clauses = clausesOf(text);
    const tally = new Tally(text, folded, clauses, layers, voicesIn(text, matches, clauses), emphasisOf(text));
    tally.feelings();
    tally.spokenSignals();
    tally.manner(saysAgain(folded, recent));
    return tally;
}

function voicesIn(text: string, matches: readonly Match<Cue>[], clauses: Clauses): Float32Array | undefined {
    const of = (kind: Cue['kind']) => matches.filter(({ value }) => value.kind === kind);
    const others = of('other');
    return voicesOf(text.length, [...quotedIn(text, of('reported')), ...(others.length > 0 ? othersIn(text, others, of('contrast'), matches.filter(isShared), clauses) : [])]);
}

/** Grief and fear for one's own people, and what is told on their behalf. */
const isShared = ({ value }: Match<Cue>): boolean =>
    (value.kind === 'feeling' && (value.feeds[0]![0] === 'sadness' || value.feeds[0]![0] === 'anxiety')) || value.kind === 'signal';

/** Signals better heard once too often. */
const SURE: ReadonlySet<Signal> = new Set(['selfHarm', 'danger', 'fraud']);
/** A signal whose words are listened for is heard; the model adds what is said in others. */
const LIKELY = 1;
/** By how much more a signal has to be told by other words where a rule acts on it at once: nobody is to be told to leave the house over a late parcel. */
const INFERRED: Partial<Record<Signal, number>> = { selfHarm: 0.8, asksHuman: 1.2, danger: 1.5, fraud: 2.2, specialCare: 1.9, abuse: 1, churn: 0.5, legal: 1.6, regulator: 1 };
/** A hint needs more words than "I don't want it any more", which in most shops is said of the goods; what is said outright in few is listed. */
const BRIEF_HINT = 2;
/** In Chinese by different characters: 好好好好好好好好好好 says no more than 好. */
const isBrief = (folded: string): boolean => (HAN.test(folded) ? new Set(folded).size < 10 : folded.length < 30);
const HAN = /[\u3400-\u9fff]/;
/** Taken from a signal whose words mean something else here; less of those in `SURE`. */
const UNMEANT = { sure: 3, other: 5 };

/** What is said outright is heard, whatever the words around it are like; what is denied is not. A feeling the model names stays the main one, but for a glad one amid hard words. */
function heed(tally: Tally): void {
    const main = strongest();
    const most = logits[main]!;
    const isNamed = main !== CALM && most >= logit(PRESENT);
    if (tally.reticent) raise(CALM, 0);
    const bitter = Math.max(logits[ANGER]!, logits[DISAPPOINTMENT]!, logits[TROUBLE]!);
    for (const feeling of FEELINGS) {
        const strength = tally.strengthOf(feeling, true);
        if (strength === 0) continue;
        const head = EMOTIONS.indexOf(feeling);
        const second = isNamed && main !== head && (isSoft(feeling) || !GLAD.includes(main));
        const least = second ? Math.min(logit(strength), most - BESIDE) : logit(strength);
        // Praise amid what sounds like anger or failure is rarely meant: the model has the last word then.
        if (isSoft(feeling) && bitter > logit(BITTER)) continue;
        raise(head, least);
        logits[CALM] = Math.min(logits[CALM]!, -least);
        if (WEIGHING.includes(feeling)) raise(TROUBLE, logit(TOLD.least + TOLD.most * strength));
    }
    nameWorry(tally);
    // Thanks beside what is more likely than not anger or a let-down sting.
    const hard = Math.max(logits[ANGER]!, logits[DISAPPOINTMENT]!);
    if (hard > logit(BITTER)) for (const head of GLAD) logits[head] = Math.min(logits[head]!, hard - BESIDE);
    for (const feeling of WEIGHING) raise(TROUBLE, logit(tally.strengthOf(feeling)));
    // Praise that stings is meant to: what the model takes for a let-down is more than that.
    if (tally.sarcastic) {
        raise(ANGER, Math.max(logits[DISAPPOINTMENT]! + 0.1, logit(STUNG)));
        for (const head of GLAD) logits[head] = Math.min(logits[head]!, logits[ANGER]! - 0.1);
        raise(TROUBLE, logit(TOLD.least));
    }
    SIGNALS.forEach((signal, i) => {
        const head = FIRST_SIGNAL + i;
        if (tally.signals.has(signal)) {
            raise(head, LIKELY);
            if (FAILING.has(signal)) raise(TROUBLE, logit(TOLD.failing));
        } else if (tally.unmeant.has(signal)) logits[head] = SURE.has(signal) ? logits[head]! - UNMEANT.sure : Math.min(logits[head]! - UNMEANT.other, -LIKELY);
        else logits[head]! -= (INFERRED[signal] ?? 0) + (signal === 'selfHarm' && logits[head]! > 0 && isBrief(tally.folded) ? BRIEF_HINT : 0);
    });
}

/** Worry that is named goes before grief that only the words around suggest: who is worried about a birthday present is not in mourning. */
function nameWorry(tally: Tally): void {
    if (tally.strengthOf('anxiety', true) > 0 && tally.sums.sadness === 0) logits[SADNESS] = Math.min(logits[SADNESS]!, logits[ANXIETY]! - BESIDE);
}

/** Probability from which a feeling counts as named by the model. */
const PRESENT = 0.35;
/** By how much a feeling named beside the main one stays below it. */
const BESIDE = 0.05;
/** How sure it is that something is wrong where a hard feeling is told outright: at least, and by how much more at full strength. */
const TOLD = { least: 0.6, most: 0.3, failing: 0.88 };
/** Feelings that speak of something wrong. */
const WEIGHING: readonly Feeling[] = ['anger', 'disappointment', 'anxiety', 'sadness'];
/** Signals that tell of a failure in any tone and language. */
const FAILING: ReadonlySet<Signal> = new Set(['unresolved', 'repeat', 'selfHarm', 'danger', 'fraud', 'legal', 'regulator']);
/** How likely anger is at least where praise is heard beside failure. */
const STUNG = 0.4;
const GLAD = [EMOTIONS.indexOf('satisfaction'), EMOTIONS.indexOf('gratitude')];
/** Probability of anger, disappointment or trouble by the model from which a glad word alone does not make glad. */
const BITTER = 0.5;
const logit = (p: number): number => Math.log(p / (1.0001 - p) + 1e-6);
const [ANGER, DISAPPOINTMENT, ANXIETY, SADNESS, CALM] = (['anger', 'disappointment', 'anxiety', 'sadness', 'neutral'] as const).map((emotion) => EMOTIONS.indexOf(emotion)) as [number, number, number, number, number];
/** The emotion of the greatest logit. */
const strongest = (): number => EMOTIONS.reduce((best, _, head) => (logits[head]! > logits[best]! ? head : best), 0);
const raise = (head: number, least: number): void => { logits[head] = Math.max(logits[head]!, least); };

const said = new Float32Array(DENSE);
const logits = new Float32Array(COLUMNS);

function judge(model: Scorer, tally: Tally): Verdict {
    const features = featuresOf(tally.folded, tally.text, tally.turns);
    tally.dense(said);
    const pooled = model.score(features, said, logits);
    heed(tally);
    const verdict = verdictOf(logits, tally);
    return { ...verdict, evidence: evidenceOf(model.weights, { features, pooled }, tally, verdict, logits) };
}

/** A letter of any length costs no more than a long one: what leads in and what it comes to are read. */
const HALF = LONGEST_TEXT / 2;
const shortened = (text: string): string => (text.length <= LONGEST_TEXT ? text : text.slice(0, HALF) + text.slice(-HALF));

/** Offsets into the shortened text as offsets into the whole. */
function moved(evidence: Verdict['evidence'], text: string, whole: string): Verdict['evidence'] {
    const gap = whole.length - text.length;
    if (gap === 0) return evidence;
    const place = (i: number, last: boolean) => (i < HALF || (last && i === HALF) ? i : i + gap);
    return evidence.map((item) => {
        const start = place(item.start, false);
        const end = place(item.end, true);
        return { ...item, start, end, text: whole.slice(start, end) };
    });
}
