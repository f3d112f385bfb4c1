import type { Act, DialogState, FormState } from '../model.js';
import { isHard } from './acknowledge.js';
import type { Cue } from './answers.js';
import { showDay } from './calendar.js';
import type { Filled } from './fill.js';
import type { Ear, Heard } from './hear.js';
import type { DialogSettings } from './settings.js';
import { beside, saidBack } from './telling.js';
import { given, type Slot, type Topic } from './topic.js';
import type { DialogTurn, KnownAnswer } from './types.js';

/** What the dialog works with. */
export interface Stage { topics: ReadonlyMap<string, Topic>; ear: Ear; settings: DialogSettings }

/** One turn in hand: what was, what was heard, and the state being written. Lives for one step. */
export interface Scene extends Stage {
    turn: DialogTurn;
    before: DialogState;
    state: DialogState;
    heard: Heard;
    filled: Filled;
    /** Topics set aside in this turn, and how many facts went to topics that wait. */
    parked: string[];
    aside: number;
    /** A plain question about something the bot does not know; no complaint. */
    asksOnly: boolean;
    /** The answer to a question of theirs; then nothing else is taken from the text. */
    known: KnownAnswer | undefined;
    /** No question fits this feeling now. */
    quiet: boolean;
    understood: boolean;
    /** The bot did not understand or could not help, and has counted it. */
    missed: boolean;
}

/** Reads the turn; `take` puts its topics and facts into the forms. */
export function openScene(stage: Stage, before: DialogState | undefined, turn: DialogTurn): Scene {
    const start: DialogState = before ?? { phase: 'open', parked: [], acknowledged: [], misses: 0, turn: 0 };
    const state = copyState(start, turn.turn);
    if (turn.reading.signals.includes('specialCare')) state.care = true;
    const scene: Scene = {
        topics: stage.topics, ear: stage.ear, settings: stage.settings, turn, before: start, state, heard: stage.ear(turn, askedSlot(stage, start), start.form?.confirmed ? undefined : start.form?.topic), parked: [], aside: 0,
        filled: { taken: [], corrected: [], used: [] }, asksOnly: false, known: undefined, quiet: isQuiet(stage.settings, start, turn), understood: true, missed: false,
    };
    reopen(scene);
    // An object that properties are deleted from is slow from then on.
    if (state.known) delete state.known;
    scene.known = knownAnswer(scene);
    scene.asksOnly = isPlainQuestion(scene);
    return scene;
}

/** Deep enough for what a step writes to; `structuredClone` would cost more than the step itself. */
function copyState(state: DialogState, turn: number): DialogState {
    const copyForm = (form: FormState): FormState => ({ ...form, slots: { ...form.slots }, asks: { ...form.asks }, ...(form.procedure ? { procedure: { ...form.procedure } } : {}) });
    return { ...state, ...(state.form ? { form: copyForm(state.form) } : {}), parked: state.parked.map(copyForm), acknowledged: [...state.acknowledged], turn };
}

export function askedSlot(stage: Stage, state: DialogState): Slot | undefined {
    const form = state.form;
    return form?.asking === undefined ? undefined : stage.topics.get(form.topic)?.slots.find((slot) => slot.id === form.asking);
}

/** Intense anger: let them finish. Sadness: no forms at once, though once it was met a gentle question is allowed. */
function isQuiet({ feeling }: DialogSettings, before: DialogState, { reading, turn }: DialogTurn): boolean {
    if (reading.emotion === 'anger') return reading.intensity >= feeling.pauseAngerAt;
    const metJustNow = before.acknowledged.some((entry) => entry.emotion === 'sadness' && entry.turn >= turn - 1);
    return reading.emotion === 'sadness' && reading.intensity >= feeling.pauseSadnessAt && !metJustNow;
}

export const says = ({ heard }: Scene, ...cues: Cue[]): boolean => cues.some((cue) => heard.cues.has(cue));

/** Too hard a mood, carried over the turns, for anything that can wait. */
export function isUpset({ turn, settings }: Scene): boolean {
    const { anger, disappointment, anxiety, sadness, confusion } = turn.mood;
    return Math.max(anger, disappointment, anxiety, sadness, confusion) >= settings.feeling.onlyRequiredAt;
}

/** A question of theirs in the middle of ours. Asked in anger it is a reproach, and no answer was meant. */
export function isAside({ heard, turn, settings, quiet }: Scene): boolean {
    const { emotion, intensity } = turn.reading;
    const reproach = isHard(emotion) && emotion !== 'confusion' && emotion !== 'anxiety' && intensity >= settings.feeling.acknowledgeAt;
    return !quiet && !reproach && (heard.asks || heard.cues.has('question'));
}

/** Who writes again after the end comes back to where things stood; forms of topics that are gone are dropped. */
function reopen({ state, topics }: Scene): void {
    state.parked = state.parked.filter((form) => topics.has(form.topic));
    if (state.form && !topics.has(state.form.topic)) delete state.form;
    if (!state.form) state.phase = 'open';
    else if (state.phase === 'closed' || state.phase === 'open') state.phase = state.form.confirmed ? 'solved' : 'gathering';
}

/** "How do I change my address?" speaks of a delivery, and nothing has gone wrong: a form would be no answer to it. */
function isPlainQuestion({ heard, state, turn, settings }: Scene): boolean {
    const asks = heard.cues.has('question') || (heard.asks && heard.topics.length === 0 && beside(heard.text, heard.idle()) >= LEAST_ASKED);
    if (state.form || turn.attachments > 0 || !asks) return false;
    const { emotion, intensity } = turn.reading;
    const upset = emotion !== 'confusion' && isHard(emotion) && intensity >= settings.feeling.acknowledgeAt;
    return !upset && heard.topics.every((topic) => !topic.certain) && heard.facts.every((fact) => fact.type === 'choice' || fact.weak);
}

/** Graver than a question: what stands in such a message asks for no information. */
const GRAVE = ['asksHuman', 'legal', 'publicity', 'regulator', 'churn', 'abuse', 'repeat', 'unresolved', 'selfHarm', 'danger', 'fraud'] as const;
/** In the middle of a form an article must be meant more surely: most questions are about the matter in hand, and "how long does that take?" always is. */
const SURE_ASIDE = 0.75;
/** Letters besides manners in a question worth the name. */
const LEAST_ASKED = 6;
/** "Hello, anyone?" asks nothing an article answers: letters besides the greeting. */
const HAIL = 8;
/** Letters and digits of a nod, at most. */
const NOD = 4;

/**
 * What the house knows about a question, if this is one. In the middle of a form it must look like a question; where nothing is in hand anything may be one.
 * Trouble told, facts given and feelings shown come first: to them an article is no answer.
 */
function knownAnswer({ before, heard, quiet, settings, turn }: Scene): KnownAnswer | undefined {
    const { emotion, intensity, signals } = turn.reading;
    const reproach = emotion === 'anger' ? intensity >= settings.feeling.acknowledgeAt : isHard(emotion) && intensity >= settings.feeling.strongAt;
    if (!turn.known || quiet || reproach || before.danger || turn.attachments > 0 || heard.cues.has('next') || heard.cues.has('bot') || GRAVE.some((signal) => signals.includes(signal))) return undefined;
    const free = !turn.caseOpen && (before.form === undefined || before.form.confirmed);
    // "Can I come back tomorrow?" names a day and tells nothing with it, unless a form may want one.
    const tells = heard.facts.some(({ type, weak }) => !weak && type !== 'choice' && !(free && type === 'date'));
    const hails = heard.cues.has('greeting') && beside(heard.text, heard.idle()) < HAIL;
    const ofMatter = !free && !turn.caseOpen && heard.cues.has('news');
    // "What?" and "why do you need it?" are about what the bot has just said.
    const ofUs = before.form !== undefined && ['meaning', 'why', 'sayAgain', 'there'].some((cue) => heard.cues.has(cue as Cue)) && beside(heard.text, heard.idle()) < LEAST_ASKED;
    if (tells || hails || ofMatter || ofUs || heard.topics.some(({ certain }) => certain)) return undefined;
    const asks = heard.asks || heard.cues.has('question') || (free && heard.size > NOD);
    const answer = asks ? turn.known(turn.text) : undefined;
    return answer && (free || turn.caseOpen || (answer.confidence ?? 1) >= SURE_ASIDE) ? answer : undefined;
}

/* ---------- what is known ---------- */

export const topicInHand = (scene: Scene): Topic => scene.topics.get(scene.state.form!.topic)!;

/** Slot values for the words; what is not known is `none`, and a telephone number shows its last digits only. */
export function factArgs({ heard, turn }: Scene, topic: Topic, form: FormState): Record<string, string> {
    return Object.fromEntries(topic.slots.map((slot) => {
        const value = given(form, slot.id);
        if (value?.value === undefined) return [slot.id, 'none'];
        if (slot.type === 'date') return [slot.id, showDay(value.value, turn.locale ?? turn.reading.lang, heard.today)];
        if (slot.type === 'phone') return [slot.id, `…${value.value.slice(-4)}`];
        if (slot.type === 'email') return [slot.id, value.value.replace(/^(.)[^@]*/, '$1…')];
        return [slot.id, slot.type === 'amount' ? value.quote ?? value.value : saidBack(value.value)];
    }));
}

export const act = (kind: Act['kind'], keys: string[], more: Pick<Act, 'args' | 'choices'> = {}): Act => ({ kind, keys, ...more });
