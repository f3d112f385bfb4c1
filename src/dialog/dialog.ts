import type { Act, DialogState, Locale, SummaryFact } from '../model.js';
import { acknowledge, isHard } from './acknowledge.js';
import type { AnswerWords } from './answers.js';
import { createEar } from './hear.js';
import { gather, open, afterwards, confirming } from './replies.js';
import { wordKeys, type WordKey } from './keys.js';
import { askLimit, goOn, pause, takeUp } from './questions.js';
import { act, isComplete, openScene, summaryFacts, type Scene, type Stage } from './scene.js';
import type { DialogSettings } from './settings.js';
import type { Topic } from './topic.js';
import type { DialogStep, DialogTurn } from './types.js';

export interface Dialog {
    /**
     * Takes one customer turn: facts go into the forms, and the acts say what the bot would answer.
     * Pure; `state` is not changed. Never throws on what a customer writes, never answers with nothing.
     */
    step(state: DialogState | undefined, turn: DialogTurn): DialogStep;
    /** Every message key the dialog cannot do without, with the answers offered along with it. */
    wordKeys(): WordKey[];
    /** Facts for the case: those of the problem in hand first, then of those set aside. */
    summaryFacts(state: DialogState): SummaryFact[];
}

/** Compiles topics and the words of all locales. Words are listened for in every language at once. */
export function createDialog(topics: Topic[], words: Record<Locale, AnswerWords>, settings: DialogSettings): Dialog {
    const stage: Stage = { topics: new Map(topics.map((topic) => [topic.id, topic])), ear: createEar(topics, words, settings), settings };
    return {
        step: (state, turn) => step(stage, state, turn),
        wordKeys: () => wordKeys(topics),
        summaryFacts: (state) => summaryFacts(stage.topics, state),
    };
}

function step(stage: Stage, before: DialogState | undefined, turn: DialogTurn): DialogStep {
    const scene = openScene(stage, before, turn);
    const acts = safety(scene) ?? waiting(scene) ?? farewell(scene) ?? startOver(scene) ?? answer(scene);
    const { state, understood } = scene;
    if (!scene.missed && acts.every(({ kind }) => kind !== 'offer')) state.misses = 0;
    return { state, acts, understood, ...(state.form ? { topic: state.form.topic } : {}), complete: isComplete(stage.topics, state) };
}

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
        delete state.danger;
        return undefined;
    }
    rest(state);
    const { signals, emotion } = turn.reading;
    const felt = isHard(emotion) ? meet(scene) : [];
    const added = filled.taken.length > 0 || turn.attachments > 0;
    const asks = !added && (heard.cues.has('news') || heard.cues.has('greeting') || signals.includes('asksHuman')) ? [act('inform', ['waiting-asked'])] : [];
    if (state.danger) return [...felt, ...asks, act('inform', [`waiting-safety-${state.danger}`, 'waiting-safety'])];
    if (asks.length > 0) return [...felt, ...asks];
    if (isBare(scene) && (signals.includes('bye') || signals.includes('thanks'))) return [act('close', ['close-waiting'])];
    if (isBare(scene) && heard.size <= NOD) return [...felt, act('inform', ['waiting-brief'])];
    return [...felt, act('inform', ['waiting'])];
}

/** Nothing is asked for the moment. */
function rest(state: DialogState): void {
    if (state.form) delete state.form.asking;
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
    if (!isBare(scene) || !(signals.includes('bye') || (done && (thanks || (nothingElse && state.turn > 1))))) return undefined;
    if (state.form) delete state.form.asking;
    state.phase = 'closed';
    return [act('close', thanks ? ['thanks-close', 'close'] : ['close'])];
}

/** Start over forgets every form; cancel only the one in hand. Resignation in anger ("forget it!") is a feeling, not a command. */
function startOver(scene: Scene): Act[] | undefined {
    const { heard, state } = scene;
    if (scene.quiet || heard.facts.some((fact) => !fact.weak)) return undefined;
    if (heard.cues.has('startOver')) {
        scene.state = { phase: 'open', parked: [], acknowledged: state.acknowledged, misses: 0, turn: state.turn, ...(state.care ? { care: true } : {}) };
        return [act('inform', ['started-over']), act('ask', ['ask-open'])];
    }
    if (!heard.cues.has('cancel') || !state.form || state.form.confirmed) return undefined;
    const next = state.parked.find((form) => !form.confirmed);
    delete state.form;
    state.phase = 'open';
    return [...meet(scene), act('inform', ['cancelled']), ...(next ? takeUp(scene, next) : [])];
}

const meet = ({ state, turn, settings }: Scene): Act[] => acknowledge(state, turn.reading, state.form?.topic, settings.feeling);

/** The ordinary turn: first the feeling, then the matter. */
function answer(scene: Scene): Act[] {
    const { turn, before, state, parked } = scene;
    // A question is answered, not comforted.
    const puzzled = turn.reading.emotion === 'confusion' && (scene.asksOnly || scene.heard.cues.has('meaning'));
    const felt = puzzled ? [] : meet(scene);
    const file = turn.attachments > 0 ? [act('inform', ['media'])] : [];
    const setAside = parked.length > 0 && !scene.quiet ? [act('inform', [`parked-${parked[0]!}`, 'parked'])] : [];
    const matter = respond(scene, felt.length > 0);
    return [...felt, ...file, ...setAside, ...matter];

    function respond(current: Scene, met: boolean): Act[] {
        if (!state.form) return open(current, met);
        if (state.phase === 'solved') return afterwards(current, met);
        if (state.form.topic !== before.form?.topic) return current.quiet ? pause(current) : goOn(current);
        return before.phase === 'confirming' ? confirming(current) : gather(current, askLimit(current));
    }
}
