import type { Act, FormState } from '../model.js';
import { act, factArgs, isComplete, topicInHand, type Scene } from './scene.js';
import { CONFIRM, isFull, nextSlot, type Slot, type Topic } from './topic.js';

/** How often one slot may be asked in all. */
export const askLimit = ({ settings }: Scene): number => settings.reasks + 1;

/** The next question of the form in hand, or its summary once there is nothing left to ask. */
export function goOn(scene: Scene): Act[] {
    const form = scene.state.form!;
    if (scene.quiet) return pause(scene);
    const slot = nextSlot(topicInHand(scene), form, askLimit(scene), hasLeisure(scene));
    return slot ? ask(scene, slot) : summarise(scene);
}

/** The angrier or the more hurried, the fewer questions. */
function hasLeisure({ turn, state, settings }: Scene): boolean {
    const { anger, disappointment, anxiety, sadness, confusion } = turn.mood;
    return Math.max(anger, disappointment, anxiety, sadness, confusion) < settings.feeling.onlyRequiredAt && turn.reading.style !== 'impatient' && !state.care;
}

export function ask(scene: Scene, slot: Slot): Act[] {
    if (scene.quiet) return pause(scene);
    const { state, turn } = scene;
    const form = state.form!;
    const times = form.asks[slot.id] ?? 0;
    if (times >= askLimit(scene)) return stuck(scene, slot.id);
    form.asks[slot.id] = times + 1;
    form.asking = slot.id;
    state.phase = 'gathering';
    const key = `ask-${form.topic}-${slot.id}`;
    const plain = state.care ? [`${key}-plain`] : [];
    const unknown = turn.reading.style === 'reserved' ? ['choice-not-known'] : [];
    const choices = slot.type === 'choice' ? slot.options.map((option) => `option-${form.topic}-${slot.id}-${option}`) : slot.required ? unknown : ['choice-skip'];
    return [act('ask', times > 0 ? [`${key}-again`, key] : [...plain, key], choices.length > 0 ? { choices } : {})];
}

/** Says back what was heard in one sentence. Without any fact there is nothing to confirm. */
export function summarise(scene: Scene): Act[] {
    const { state } = scene;
    if (scene.quiet) return pause(scene);
    const form = state.form!;
    delete form.asking;
    if (Object.values(form.slots).every((slot) => slot.status !== 'given')) return settle(scene);
    const times = form.asks[CONFIRM] ?? 0;
    if (times >= askLimit(scene) && scene.filled.corrected.length === 0) return stuck(scene, CONFIRM);
    form.asks[CONFIRM] = Math.min(times + 1, askLimit(scene));
    state.phase = 'confirming';
    const key = `confirm-${form.topic}`;
    return [act('confirm', times > 0 ? [`${key}-again`, key, 'confirm'] : [key, 'confirm'], { args: factArgs(scene, topicInHand(scene), form), choices: ['choice-yes', 'choice-no'] })];
}

/** A question that led nowhere: the customer chooses between a person and going on without. */
export function stuck(scene: Scene, slot: string): Act[] {
    const { state } = scene;
    const form = state.form!;
    if (slot !== CONFIRM && !form.slots[slot]) form.slots[slot] = { status: 'unsure', turn: state.turn };
    state.phase = 'gathering';
    form.asking = slot;
    const person = topicInHand(scene).escalation.offerPerson.includes('stuck') ? ['choice-person'] : [];
    return [act('offer', [`stuck-${form.topic}-${slot}`, 'stuck'], { choices: [...person, 'choice-continue'] })];
}

/** No question now: the form rests where it is and goes on, with a recap, once the customer is ready. */
export function pause(scene: Scene): Act[] {
    const { state, turn, filled } = scene;
    const details = state.form ? topicInHand(scene).slots.filter((slot) => slot.type !== 'choice' && filled.taken.includes(slot.id)) : [];
    if (state.form) {
        delete state.form.asking;
        state.phase = state.form.confirmed ? 'solved' : 'gathering';
    }
    const key = `pause-${turn.reading.emotion}`;
    return [act('inform', details.length > 0 ? [`${key}-noted`, 'pause-noted', key, 'pause'] : [key, 'pause'])];
}

/** The facts are confirmed, or there are no more to be had: what happens now. Then the next problem, if one was set aside. */
export function settle(scene: Scene): Act[] {
    const { state, topics } = scene;
    const form = state.form!;
    const topic = topicInHand(scene);
    form.confirmed = true;
    delete form.asking;
    state.phase = 'solved';
    const full = isFull(topic, form);
    const next = state.parked.find((other) => !other.confirmed);
    const outcome = full ? topic.outcome.complete : topic.outcome.partial;
    const offer = !full && !next && topic.escalation.offerPerson.includes('partial') ? { choices: ['choice-person', 'choice-continue'] } : {};
    const solved = act('solve', [`solve-${form.topic}-${outcome}`], { args: factArgs(scene, topic, form), ...offer });
    if (!next || isComplete(topics, state)) return [solved];
    return [solved, ...takeUp(scene, next)];
}

/** Turns to a problem set aside; what it shares with the one before (the order) is not asked again. */
export function takeUp(scene: Scene, next: FormState): Act[] {
    const { state } = scene;
    const before = state.form;
    state.parked = state.parked.filter((form) => form !== next);
    if (before) {
        state.parked.push(before);
        inherit(scene.topics.get(before.topic)!, before, scene.topics.get(next.topic)!, next);
    }
    state.form = next;
    state.phase = 'gathering';
    scene.filled = { taken: [], corrected: [], used: [] };
    return scene.quiet ? [] : [act('inform', [`take-up-${next.topic}`, 'take-up']), ...goOn(scene)];
}

function inherit(from: Topic, known: FormState, to: Topic, form: FormState): void {
    for (const slot of to.slots) {
        const twin = from.slots.find((other) => other.id === slot.id && other.type === slot.type && slot.type !== 'date' && slot.type !== 'amount');
        const value = twin && known.slots[twin.id];
        if (value && !form.slots[slot.id]) form.slots[slot.id] = { ...value };
    }
}
