import type { Act, DialogState, FormState, SummaryFact } from '../model.js';
import { isHard } from './acknowledge.js';
import type { Cue } from './answers.js';
import { showDay } from './calendar.js';
import { fill, type Filled } from './fill.js';
import type { Fact } from './facts.js';
import type { Ear, Heard } from './hear.js';
import type { DialogSettings } from './settings.js';
import { given, isFull, newForm, type Slot, type Topic } from './topic.js';
import type { DialogTurn } from './types.js';

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
    /** No question fits this feeling now. */
    quiet: boolean;
    understood: boolean;
    /** The bot did not understand or could not help, and has counted it. */
    missed: boolean;
}

/** Reads the turn and takes its topics and facts into the forms. */
export function openScene(stage: Stage, before: DialogState | undefined, turn: DialogTurn): Scene {
    const start: DialogState = before ?? { phase: 'open', parked: [], acknowledged: [], misses: 0, turn: 0 };
    const state = copyState(start, turn.turn);
    if (turn.reading.signals.includes('specialCare')) state.care = true;
    const scene: Scene = {
        ...stage, turn, before: start, state, heard: stage.ear(turn, askedSlot(stage, start)), parked: [], aside: 0,
        filled: { taken: [], corrected: [], used: [] }, asksOnly: false, quiet: isQuiet(stage.settings, start, turn), understood: true, missed: false,
    };
    reopen(scene);
    scene.asksOnly = isPlainQuestion(scene);
    if (scene.asksOnly) return scene;
    takeTopics(scene);
    takeFacts(scene);
    return scene;
}

/** Deep enough for what a step writes to; `structuredClone` would cost more than the step itself. */
function copyState(state: DialogState, turn: number): DialogState {
    const copyForm = (form: FormState): FormState => ({ ...form, slots: { ...form.slots }, asks: { ...form.asks } });
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

/** Who writes again after the end comes back to where things stood; forms of topics that are gone are dropped. */
function reopen({ state, topics }: Scene): void {
    state.parked = state.parked.filter((form) => topics.has(form.topic));
    if (state.form && !topics.has(state.form.topic)) delete state.form;
    if (!state.form) state.phase = 'open';
    else if (state.phase === 'closed' || state.phase === 'open') state.phase = state.form.confirmed ? 'solved' : 'gathering';
}

/** "How do I change my address?" speaks of a delivery, and nothing has gone wrong: a form would be no answer to it. */
function isPlainQuestion({ heard, state, turn, settings }: Scene): boolean {
    if (state.form || turn.attachments > 0 || !heard.cues.has('question')) return false;
    const { emotion, intensity } = turn.reading;
    const upset = emotion !== 'confusion' && isHard(emotion) && intensity >= settings.feeling.acknowledgeAt;
    return !upset && heard.topics.every((topic) => !topic.certain) && heard.facts.every((fact) => fact.type === 'choice' || fact.weak);
}

/* ---------- topics: one in hand, the others wait ---------- */

function takeTopics(scene: Scene): void {
    const { heard, state, settings } = scene;
    for (const { topic, weight } of heard.topics) {
        const form = state.form;
        if (!form) takeInHand(scene, topic);
        else if (form.topic === topic) { if (isAnotherCase(scene, form)) takeInHand(scene, topic); }
        else if (form.confirmed || isMistaken(scene, form)) takeInHand(scene, topic);
        else if (weight >= settings.topics.parkAt && !state.parked.some((other) => other.topic === topic)) {
            state.parked.push(newForm(scene.topics.get(topic)!));
            scene.parked.push(topic);
        }
    }
}

function takeInHand({ state, topics }: Scene, topic: string): void {
    if (state.form && (state.form.confirmed || Object.keys(state.form.slots).length > 0)) state.parked.push(state.form);
    const waiting = state.parked.findIndex((form) => form.topic === topic && !form.confirmed);
    state.form = waiting < 0 ? newForm(topics.get(topic)!) : state.parked.splice(waiting, 1)[0]!;
    state.phase = 'gathering';
}

/** "No, it is about a charge": nothing was gathered yet, so the first guess goes. */
function isMistaken({ heard }: Scene, form: FormState): boolean {
    return (heard.cues.has('no') || heard.cues.has('correction')) && Object.values(form.slots).every((slot) => slot.status !== 'given');
}

/** The same trouble with another order, after the first was settled. */
function isAnotherCase({ heard, topics }: Scene, form: FormState): boolean {
    if (!form.confirmed) return false;
    const known = Object.values(form.slots).map((slot) => slot.value);
    const references = topics.get(form.topic)!.slots.some((slot) => slot.type === 'reference');
    return references && heard.facts.some((fact) => fact.type === 'reference' && !fact.negated && !known.includes(fact.value)) && !heard.cues.has('correction');
}

/* ---------- facts: taken from anything said at any time ---------- */

function takeFacts(scene: Scene): void {
    const { state, heard, turn } = scene;
    const asked = askedSlot(scene, scene.before)?.id;
    const facts = [...heard.facts, ...looseFacts(state)];
    if (!state.form) {
        keepLoose(state, heard.facts);
        return;
    }
    delete state.loose;
    const inHand = state.form.topic === scene.before.form?.topic;
    const context = { turn: turn.turn, today: heard.today, correcting: isCorrecting(scene), asked: inHand ? asked : undefined, reply: replyOf(scene) };
    scene.filled = fill(scene.topics.get(state.form.topic)!, state.form, facts, context);
    for (const form of state.parked.filter((other) => !other.confirmed)) {
        const rest = facts.filter((fact) => !scene.filled.used.includes(fact));
        scene.aside += fill(scene.topics.get(form.topic)!, form, rest, { turn: turn.turn, today: heard.today, correcting: false }).taken.length;
    }
}

/** A new value while the summary stands to be confirmed is a correction too, unless the customer says yes. */
function isCorrecting({ heard, before }: Scene): boolean {
    return heard.cues.has('correction') || heard.cues.has('no') || heard.facts.some((fact) => fact.negated) || (before.phase === 'confirming' && !heard.cues.has('yes'));
}

const COMMANDS: readonly Cue[] = ['dontKnow', 'refuse', 'why', 'meaning', 'skip', 'cancel', 'startOver', 'continue'];

function replyOf({ heard, turn }: Scene): string | undefined {
    const reply = heard.text.trim();
    const command = COMMANDS.some((cue) => heard.cues.has(cue)) || turn.reading.signals.includes('asksHuman');
    return command || heard.size === 0 ? undefined : reply.slice(0, 500);
}

function keepLoose(state: DialogState, facts: readonly Fact[]): void {
    const fresh = facts.filter((fact) => !fact.weak && !fact.negated).map(({ type, value, quote, leads, recurs }) => ({ type, value, quote, leads, ...(recurs ? { recurs } : {}) }));
    const loose = [...(state.loose ?? []), ...fresh].slice(-12);
    if (loose.length > 0) state.loose = loose;
}

function looseFacts(state: DialogState): Fact[] {
    return (state.loose ?? []).map((fact) => ({ ...fact, type: fact.type as Fact['type'], start: -1, end: -1, negated: false, weak: false }));
}

/* ---------- what is known ---------- */

export const topicInHand = (scene: Scene): Topic => scene.topics.get(scene.state.form!.topic)!;

/** Slot values for the words; what is not known is `none`, and a telephone number shows its last digits only. */
export function factArgs({ heard, turn }: Scene, topic: Topic, form: FormState): Record<string, string> {
    return Object.fromEntries(topic.slots.map((slot) => {
        const value = given(form, slot.id);
        if (value?.value === undefined) return [slot.id, 'none'];
        if (slot.type === 'date') return [slot.id, showDay(value.value, turn.reading.lang, heard.today)];
        if (slot.type === 'phone') return [slot.id, `…${value.value.slice(-4)}`];
        if (slot.type === 'email') return [slot.id, value.value.replace(/^(.)[^@]*/, '$1…')];
        return [slot.id, slot.type === 'amount' ? value.quote ?? value.value : value.value];
    }));
}

/** Every required fact of every problem is known, and the customer has said so. */
export function isComplete(topics: ReadonlyMap<string, Topic>, state: DialogState): boolean {
    const forms = [...(state.form ? [state.form] : []), ...state.parked];
    return state.form !== undefined && forms.every((form) => form.confirmed && isFull(topics.get(form.topic)!, form));
}

/** The facts of the form in hand and of those set aside: given, unsure, refused, and the required ones still missing. */
export function summaryFacts(topics: ReadonlyMap<string, Topic>, state: DialogState): SummaryFact[] {
    const forms = [...(state.form ? [state.form] : []), ...state.parked];
    return forms.flatMap((form) => (topics.get(form.topic)?.slots ?? []).flatMap((slot): SummaryFact[] => {
        const known = form.slots[slot.id];
        const fact = { topic: form.topic, slot: slot.id, sensitive: slot.sensitive };
        if (!known) return slot.required ? [{ ...fact, status: 'missing' }] : [];
        return [{ ...fact, status: known.status, ...(known.value === undefined ? {} : { value: known.value }) }];
    }));
}

export const act = (kind: Act['kind'], keys: string[], more: Pick<Act, 'args' | 'choices'> = {}): Act => ({ kind, keys, ...more });
