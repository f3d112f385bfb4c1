import type { Act, DialogState, Locale, SummaryFact } from '../model.js';
import { acknowledge, isHard } from './acknowledge.js';
import { agreeFinder } from './agree.js';
import type { HeardWords } from './answers.js';
import { askFinder } from './ask.js';
import { createEar, type Label } from './hear.js';
import { confirming } from './confirm.js';
import { gather, open, afterwards } from './replies.js';
import { isBrief, isProgress, isPuzzled } from './small.js';
import { answered, tellKnown } from './known.js';
import { lookupsDue } from './lookups.js';
import { languageFinder } from './language.js';
import { wordKeys, type WordKey } from './keys.js';
import { answersOnly, fillsIn, type BriefMessage } from './plain.js';
import { relapse } from './procedure.js';
import { askLimit, goOn, pause, settle, standing, takeUp } from './questions.js';
import { act, isAside, openScene, says, type Scene, type Stage } from './scene.js';
import { aboutBot, told } from './straight.js';
import type { DialogSettings } from './settings.js';
import { isComplete, noteIn, summaryFacts } from './summary.js';
import { take } from './take.js';
import { isFull, type Topic } from './topic.js';
import type { DialogStep, DialogTurn } from './types.js';

export interface Dialog {
    /**
     * Takes one customer turn: facts go into the forms, and the acts say what the bot would answer.
     * Pure; `state` is not changed. Never throws on what a customer writes, never answers with nothing.
     */
    step(state: DialogState | undefined, turn: DialogTurn): DialogStep;
    /** The language somebody asks for ("speak English please"), if they do; `current` decides which Chinese is meant. */
    language(text: string, current: Locale): Locale | undefined;
    /** Whether somebody asks something, by how it ends or begins. */
    asks(text: string): boolean;
    /** Whether a short message is nothing but an answer to the bot, so that no feeling is to be inferred from it. Cheap: a longer one is not looked at. */
    answersOnly(state: DialogState | undefined, message: BriefMessage): boolean;
    /** Whether a few words stand where the name of a thing or a place was asked for. */
    fillsIn(state: DialogState | undefined, text: string): boolean;
    /** Whether a reply is a bare yes (true) or a bare no (false). */
    agrees(text: string): boolean | undefined;
    /** Every message key the dialog cannot do without, with the answers offered along with it. */
    wordKeys(): WordKey[];
    /** Facts for the case: those of the problem in hand first, then of those set aside. */
    summaryFacts(state: DialogState): SummaryFact[];
}

/**
 * Compiles topics and the words of all locales. Words are listened for in every language at once.
 * `labels` are what the buttons of topics and options say: pressed, they arrive as that text.
 */
export function createDialog(topics: Topic[], words: Record<Locale, HeardWords>, settings: DialogSettings, labels: readonly Label[] = []): Dialog {
    const stage: Stage = { topics: new Map(topics.map((topic) => [topic.id, topic])), ear: createEar(topics, words, settings, labels), settings };
    return {
        step: (state, turn) => step(stage, state, turn),
        language: languageFinder(words),
        asks: askFinder(Object.values(words)),
        answersOnly: (state, message) => answersOnly(stage, state, message),
        fillsIn: (state, text) => fillsIn(stage, state, text),
        agrees: agreeFinder(Object.values(words)),
        wordKeys: () => wordKeys(topics),
        summaryFacts: (state) => summaryFacts(stage.topics, state),
    };
}

function step(stage: Stage, before: DialogState | undefined, turn: DialogTurn): DialogStep {
    const scene = openScene(stage, before, turn);
    if (!scene.known && !scene.asksOnly) take(scene);
    relapse(scene);
    const acts = safety(scene) ?? waiting(scene) ?? answered(scene) ?? farewell(scene) ?? startOver(scene) ?? repeated(scene) ?? asked(scene) ?? answer(scene);
    const { state, understood } = scene;
    const note = noteIn(stage.topics, state, scene.before);
    if (!scene.missed && acts.every(({ kind }) => kind !== 'offer')) state.misses = 0;
    return { state, acts, understood, ...(state.form ? inHand(stage.topics.get(state.form.topic)!) : {}), complete: isComplete(stage.topics, state), asks: isAsking(scene), ...(note ? { note } : {}), ...(acts.some(({ keys }) => keys[0] === 'knowledge') ? { answered: true } : {}), lookups: lookupsDue(stage.topics, state) };
}

const inHand = ({ id, team, priority }: Topic) => ({ topic: id, topicTeam: team, topicPriority: priority });

const isAsking = (scene: Scene): boolean => (scene.heard.asks || scene.heard.cues.has('question') || scene.heard.cues.has('next') || scene.heard.cues.has('bot')) && !isProgress(scene);

const DANGERS = ['selfHarm', 'danger', 'fraud'] as const;

/** Danger first: safety words alone, no feelings discussed, no questions. */
function safety({ state, turn }: Scene): Act[] | undefined {
    const danger = DANGERS.find((signal) => turn.reading.signals.includes(signal));
    if (!danger) return undefined;
    state.danger = danger;
    rest(state);
    return [act('safety', [`safety-${danger}`])];
}

/** A person is on the way: the facts are taken, nothing is asked. */
function waiting(scene: Scene): Act[] | undefined {
    const { state, heard, turn, filled } = scene;
    if (!turn.caseOpen) {
        if (state.danger) delete state.danger;
        return undefined;
    }
    rest(state);
    const { signals, emotion } = turn.reading;
    const felt = isHard(emotion) ? meet(scene) : [];
    const added = filled.taken.length > 0 || turn.attachments > 0;
    const asks = !added && (heard.cues.has('news') || heard.cues.has('greeting') || heard.cues.has('there') || isPuzzled(scene) || signals.includes('asksHuman')) ? [act('inform', ['waiting-asked'])] : [];
    if (state.danger) return [...felt, ...asks, act('inform', [`waiting-safety-${state.danger}`, ...(state.danger === 'selfHarm' ? ['waiting-safety'] : [])])];
    const plain = [...aboutBot(scene), ...(heard.cues.has('next') || (heard.cues.has('meaning') && isBrief(scene)) ? [act('inform', ['next-waiting'])] : [])];
    if (plain.length > 0) return [...felt, ...plain];
    if (asks.length > 0) return [...felt, ...asks];
    // Nothing is asked any more, so there is nothing to skip.
    if (heard.cues.has('why') && !added) return [...felt, act('inform', ['waiting-why'])];
    if (scene.known) return [...felt, tellKnown(scene.known)];
    if (heard.language && !added) return [act('inform', ['language'])];
    if (!added && isAside(scene) && !heard.cues.has('told')) return [...felt, act('fallback', ['question-noted'])];
    if (isBare(scene) && (signals.includes('bye') || signals.includes('thanks'))) return [act('close', ['close-waiting'])];
    if (isBare(scene) && heard.size <= NOD) return [...felt, act('inform', ['waiting-brief'])];
    return [...felt, act('inform', ['waiting'])];
}

/** Nothing is asked for the moment. */
function rest(state: DialogState): void {
    if (state.form) {
        delete state.form.asking;
        delete state.form.procedure?.trying;
    }
    if (state.phase === 'confirming') state.phase = 'gathering';
}

/** Letters and digits of a goodbye with nothing else in it, and of a mere nod, at most. */
const BARE = 32;
const NOD = 4;

/** Short, and holding nothing to be dealt with. */
function isBare({ heard, turn, settings }: Scene): boolean {
    const { emotion, intensity } = turn.reading;
    const upset = isHard(emotion) && intensity >= settings.feeling.acknowledgeAt;
    return heard.size <= BARE && heard.facts.length === 0 && heard.topics.length === 0 && turn.attachments === 0 && !upset;
}

/** A bare goodbye ends the conversation; bare thanks, or "that was all", do once nothing is open. */
function farewell(scene: Scene): Act[] | undefined {
    const { state, heard, turn, before } = scene;
    const { signals } = turn.reading;
    const done = !state.form || state.form.confirmed;
    const nothingElse = heard.cues.has('nothingElse') || (before.phase === 'solved' && heard.cues.has('no'));
    const thanks = signals.includes('thanks');
    const resting = state.form && !state.form.confirmed && !state.form.asking && !state.form.procedure?.trying && before.phase === 'gathering';
    if ((isBare(scene) || isBrief(scene)) && signals.includes('bye') && isReady(scene)) return settle(scene);
    // "That's all" is no goodbye while something waits for an answer.
    if (!done && (says(scene, 'dontKnow') || (heard.cues.has('nothingElse') && (state.form?.asking !== undefined || before.phase === 'confirming')))) return undefined;
    if (!isBare(scene) || !(signals.includes('bye') || (resting && thanks) || (done && (thanks || (nothingElse && state.turn > 1))))) return undefined;
    if (state.form) delete state.form.asking;
    state.phase = 'closed';
    return [act('close', thanks ? ['thanks-close', 'close'] : ['close'])];
}

/** What lacks nothing is passed on even if they leave at this point: what needs no confirming, and what was read back to them. */
function isReady({ before, state, topics }: Scene): boolean {
    const topic = state.form && !state.form.confirmed ? topics.get(state.form.topic)! : undefined;
    return topic !== undefined && (!topic.confirm || before.phase === 'confirming') && isFull(topic, state.form!);
}

/** Start over forgets every form; cancel only the one in hand. Resignation in anger ("forget it!") is a feeling, not a command. */
function startOver(scene: Scene): Act[] | undefined {
    const { heard, state } = scene;
    if (scene.quiet || heard.facts.some((fact) => !fact.weak)) return undefined;
    if (heard.cues.has('startOver')) {
        scene.state = { phase: 'open', parked: [], acknowledged: state.acknowledged, misses: 0, turn: state.turn, ...(state.care ? { care: true } : {}) };
        return [act('inform', ['started-over']), act('ask', ['ask-open'])];
    }
    // "Cancel" as the first word is a wish, not a command.
    if (!heard.cues.has('cancel') || !scene.before.form || !state.form || state.form.confirmed) return undefined;
    const next = state.parked.find((form) => !form.confirmed);
    delete state.form;
    state.phase = 'open';
    return [...meet(scene), act('inform', ['cancelled']), ...(next ? takeUp(scene, next) : [])];
}

/** They want to hear it again, or in another language: what was asked stands, and no answer was wrong. */
function repeated(scene: Scene): Act[] | undefined {
    const { heard, filled, parked, turn } = scene;
    if (scene.quiet || filled.taken.length > 0 || parked.length > 0 || turn.attachments > 0) return undefined;
    if (heard.language && heard.topics.length === 0) return [act('inform', ['language']), ...standing(scene)];
    return heard.cues.has('sayAgain') ? [act('inform', ['repeat']), ...standing(scene)] : undefined;
}

function meet({ state, turn, settings, filled, before, heard, topics }: Scene): Act[] {
    // Who tells of trouble is not told how glad we are, however lightly they put it.
    if (!isHard(turn.reading.emotion) && heard.topics.some(({ topic, certain }) => certain && !topics.get(topic)!.glad)) return [];
    const answered = filled.taken.includes(before.form?.asking ?? '') || (before.phase === 'confirming' && state.form?.confirmed === true);
    return acknowledge(state, turn.reading, { topic: state.form?.topic, settings: settings.feeling, answered });
}

/** Asked about the assistant, or what happens next, they are told so before the form goes on where it stands. */
function asked(scene: Scene): Act[] | undefined {
    const said = told(scene);
    if (said.length === 0) return undefined;
    if (isProgress(scene)) {
        const acts = answer(scene);
        const feelings = acts.findLastIndex(({ kind }) => kind === 'acknowledge') + 1;
        return [...acts.slice(0, feelings), ...said, ...acts.slice(feelings)];
    }
    return [...meet(scene), ...said, ...(scene.state.phase === 'solved' ? [] : standing(scene, 'same'))];
}

/** The ordinary turn: first the feeling, then the matter. */
function answer(scene: Scene): Act[] {
    const { turn, before, state, parked } = scene;
    // A question is answered, not comforted.
    const puzzled = turn.reading.emotion === 'confusion' && (scene.asksOnly || scene.heard.cues.has('meaning') || scene.heard.cues.has('dontKnow'));
    const felt = puzzled ? [] : meet(scene);
    const file = turn.attachments > 0 ? [act('inform', ['media'])] : [];
    const setAside = parked.length > 0 && !scene.quiet ? [act('inform', [`parked-${parked[0]!}`, 'parked'])] : [];
    const matter = respond(scene, felt.length > 0);
    // Sympathy is said once: "a pity" after it would be the second.
    const plain = felt.length > 0 ? matter.filter(({ keys }) => keys[0] !== 'not-helped') : matter;
    return [...felt, ...file, ...setAside, ...plain];

    function respond(current: Scene, met: boolean): Act[] {
        if (!state.form) return open(current, met);
        if (state.phase === 'solved') return afterwards(current, met);
        if (state.form.topic !== before.form?.topic) return current.quiet ? pause(current) : goOn(current);
        return before.phase === 'confirming' ? confirming(current) : gather(current, askLimit(current));
    }
}
