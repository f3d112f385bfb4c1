import type { DialogState, FormState } from '../model.js';
import { isHard } from './acknowledge.js';
import type { Cue } from './answers.js';
import { contrastOf, type Contrast } from './contrast.js';
import type { Fact } from './facts.js';
import { fill, type Reply } from './fill.js';
import { inherit } from './questions.js';
import { askedSlot, type Scene } from './scene.js';
import { beside, TOLD, type Span } from './telling.js';
import { given, newForm, type Topic } from './topic.js';
import type { DialogTurn } from './types.js';

/** Takes what was said into the forms: the topics it names, and every fact in it. */
export function take(scene: Scene): void {
    takeTopics(scene);
    takeFacts(scene);
}

/* ---------- topics: one in hand, the others wait ---------- */

function takeTopics(scene: Scene): void {
    const { heard, state, settings } = scene;
    for (const { topic, weight } of heard.topics) {
        const form = state.form;
        if (!form) takeInHand(scene, topic);
        else if (form.topic === topic) { if (isAnotherCase(scene, form)) takeInHand(scene, topic); }
        else if (form.confirmed || isMistaken(scene, form)) takeInHand(scene, topic);
        else if (heard.instead === topic) replaceBy(scene, topic, form);
        else if (weight >= settings.topics.parkAt && !state.parked.some((other) => other.topic === topic)) {
            state.parked.push(begin(scene.topics.get(topic)!, scene.turn));
            scene.parked.push(topic);
        }
    }
}

function takeInHand({ state, topics, turn }: Scene, topic: string): void {
    if (state.form && (state.form.confirmed || Object.keys(state.form.slots).length > 0)) state.parked.push(state.form);
    const waiting = state.parked.findIndex((form) => form.topic === topic && !form.confirmed);
    state.form = waiting < 0 ? begin(topics.get(topic)!, turn) : state.parked.splice(waiting, 1)[0]!;
    state.phase = 'gathering';
}

/** They want something else done with what is in hand ("cancel this order"): what both share is kept, and the form is, if it holds more. */
function replaceBy(scene: Scene, topic: string, before: FormState): void {
    const { state, topics } = scene;
    const from = topics.get(before.topic)!;
    state.form = undefined;
    takeInHand(scene, topic);
    inherit(from, before, topics.get(topic)!, state.form!);
    const more = from.slots.some(({ id, type }) => type !== 'choice' && given(before, id) && !state.form!.slots[id]);
    if (more) state.parked.push(before);
}

/** A new form holds what is known of the customer already. */
function begin(topic: Topic, { profile = {}, turn }: DialogTurn): FormState {
    const known = topic.slots.flatMap((slot) => { const value = slot.default && profile[slot.default]; return value ? [[slot.id, { status: 'given' as const, value, turn }]] : []; });
    return { ...newForm(topic), slots: Object.fromEntries(known) };
}

/** "No, it is about a charge": nothing was gathered yet, so the first guess goes. */
function isMistaken({ heard, before }: Scene, form: FormState): boolean {
    return before.form?.topic === form.topic && (heard.cues.has('no') || heard.cues.has('correction')) && Object.values(form.slots).every((slot) => slot.status !== 'given');
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
    if (state.loose) delete state.loose;
    const inHand = state.form.topic === scene.before.form?.topic;
    const topic = scene.topics.get(state.form.topic)!;
    const contrast = inHand ? contrastOf(heard, topic, state.form, askedSlot(scene, scene.before)) : undefined;
    const context = { turn: turn.turn, today: heard.today, correcting: isCorrecting(scene), bare: meansFigure(scene), asked: inHand ? asked : undefined, reply: contrast ? undefined : replyOf(scene) };
    scene.filled = fill(topic, state.form, facts, context);
    if (contrast) putRight(scene, contrast);
    takeTold(scene, topic, state.form);
    takeFiles(scene, topic, state.form);
    takeTried(scene, topic, state.form);
    for (const form of state.parked.filter((other) => !other.confirmed)) {
        const rest = facts.filter((fact) => !scene.filled.used.includes(fact));
        scene.aside += fill(scene.topics.get(form.topic)!, form, rest, { turn: turn.turn, today: heard.today, correcting: false, bare: false }).taken.length;
    }
}

function putRight({ state, turn, filled }: Scene, { slot, value, corrects }: Contrast): void {
    state.form!.slots[slot.id] = { status: 'given', value, quote: value, turn: turn.turn };
    filled.taken.push(slot.id);
    if (corrects) filled.corrected.push(slot.id);
}

/** A new value while the summary stands to be confirmed is a correction too, unless the customer says yes; so is one that the question just put cannot take. */
function isCorrecting(scene: Scene): boolean {
    const { heard, before } = scene;
    return isMisplaced(scene) || heard.cues.has('correction') || heard.cues.has('no') || heard.facts.some((fact) => fact.negated) || (before.phase === 'confirming' && !heard.cues.has('yes'));
}

/** Letters besides a figure, at most, for it alone to put something right: "my flat is on floor 2" names no day. */
const BESIDE_FIGURE = 4;

function meansFigure({ heard }: Scene): boolean {
    return heard.cues.has('correction') || heard.cues.has('no') || heard.facts.some((fact) => fact.negated) || beside(heard.text, [...heard.answers(), ...heard.empty(), ...heard.facts]) <= BESIDE_FIGURE;
}

/** "It is 20731199" while a day is asked for: nothing but a value, of a kind that is known already. */
function isMisplaced(scene: Scene): boolean {
    const { heard, state, topics } = scene;
    const asked = askedSlot(scene, scene.before);
    const facts = heard.facts.filter(({ weak }) => !weak);
    if (!asked || asked.type === 'text' || asked.type === 'product' || facts.length === 0 || beside(heard.text, [...heard.answers(), ...heard.empty()]) > 0) return false;
    const slots = topics.get(state.form!.topic)!.slots;
    return facts.every(({ type }) => type !== asked.type && type !== 'product' && slots.every((slot) => slot.type !== type || given(state.form!, slot.id)));
}

const COMMANDS: readonly Cue[] = ['dontKnow', 'refuse', 'why', 'meaning', 'skip', 'cancel', 'startOver', 'continue', 'sayAgain', 'wait'];

/** "Yes, all of it" answers a question for words no better than a bare yes; letters. */
const LEAST_WITH_YES = 6;

/** The reply as the answer to a question for words; none if it is a command, or nothing but "ok" and thanks. */
function replyOf(scene: Scene): Reply | undefined {
    const { heard, turn, state } = scene;
    const text = heard.text.trim().slice(0, 500);
    const command = COMMANDS.some((cue) => heard.cues.has(cue)) || turn.reading.signals.includes('asksHuman');
    // "My parcel never arrived" is no address of an outage.
    const elsewhere = !askedSlot(scene, scene.before)?.told && heard.topics.some(({ topic, certain }) => certain && topic !== state.form!.topic);
    const left = command || elsewhere || isQuestion(scene) ? 0 : beside(heard.text, [...heard.idle(), ...feltIn(scene)]);
    // A call for help in so many words.
    if (left < TOLD && heard.cues.has('greeting') && isHard(turn.reading.emotion) && turn.reading.intensity >= scene.settings.feeling.strongAt) return undefined;
    if (left === 0 || (left < LEAST_WITH_YES && (heard.cues.has('yes') || heard.cues.has('no')))) return undefined;
    return { text, beside: (used) => beside(heard.text, [...used, ...heard.answers(), ...heard.idle(), ...heard.naming(state.form!.topic)]) };
}

/** A question of theirs is no answer, unless they were asked to tell in their own words what it is about. */
const isQuestion = (scene: Scene): boolean =>
    !askedSlot(scene, scene.before)?.told && (scene.heard.cues.has('next') || scene.heard.cues.has('bot') || scene.heard.questions());

/** What a word adds to a feeling for the feeling to be in it; as evidence weighs. */
const TELLING = 0.9;
/** A longer stretch holds other words too; letters. */
const LONGEST_FELT = 18;

/** The words of a feeling that is there: "I am panicking" is no name of a hotel. */
function feltIn({ turn: { reading: { emotion, intensity, evidence } }, settings }: Scene): readonly Span[] {
    if (!isHard(emotion) || intensity < settings.feeling.acknowledgeAt) return [];
    return evidence.filter(({ why, weight, text }) => why.split(':')[0] === emotion && !why.endsWith(':rest') && weight >= TELLING && beside(text, []) <= LONGEST_FELT);
}

/** A question tells with fewer words what it is about. */
const TOLD_ASKING = 6;

/** The message a problem is told in answers "what happened?" before it is asked. */
function takeTold({ heard, filled, turn }: Scene, topic: Topic, form: FormState): void {
    const slot = topic.slots.find((one) => one.told && !form.slots[one.id] && (form.asks[one.id] ?? 0) === 0);
    const least = heard.asks ? TOLD_ASKING : TOLD;
    if (!slot || heard.topics.every((named) => named.topic !== topic.id) || beside(heard.text, [...heard.idle(), ...heard.naming(topic.id)]) < least) return;
    form.slots[slot.id] = { status: 'given', value: heard.text.trim().slice(0, 500), quote: heard.text.trim().slice(0, 500), turn: turn.turn };
    filled.taken.push(slot.id);
}

/** Files and pictures are evidence, whenever they come. */
function takeFiles({ filled, turn }: Scene, topic: Topic, form: FormState): void {
    const slot = turn.attachments > 0 ? topic.slots.find((one) => one.type === 'file') : undefined;
    if (!slot) return;
    const before = Number(given(form, slot.id)?.value ?? 0);
    form.slots[slot.id] = { status: 'given', value: String(before + turn.attachments), turn: turn.turn };
    filled.taken.push(slot.id);
}

function takeTried({ heard }: Scene, topic: Topic, form: FormState): void {
    const known = form.procedure?.tried ?? [];
    const more = topic.procedure.filter(({ id }) => heard.tried.has(`${topic.id}.${id}`) && !known.includes(id)).map(({ id }) => id);
    if (more.length > 0) form.procedure = { ...form.procedure, tried: [...known, ...more] };
}

/** A fact whatever it belongs to. A word that may be an answer to some choice is none until its topic is known. */
export const isLoose = (fact: Fact): boolean => !fact.weak && !fact.negated && fact.type !== 'choice';

function keepLoose(state: DialogState, facts: readonly Fact[]): void {
    const fresh = facts.filter(isLoose).map(({ type, value, quote, leads, recurs, deadline }) => ({ type, value, quote, leads, ...(recurs ? { recurs } : {}), ...(deadline ? { deadline } : {}) }));
    const loose = [...(state.loose ?? []), ...fresh].slice(-12);
    if (loose.length > 0) state.loose = loose;
}

function looseFacts(state: DialogState): Fact[] {
    return (state.loose ?? []).map((fact) => ({ ...fact, type: fact.type as Fact['type'], start: -1, end: -1, negated: false, weak: false }));
}
