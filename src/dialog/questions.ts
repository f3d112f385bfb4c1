import type { Act, FormState } from '../model.js';
import { isStep, nextTry, stepInHand, tell } from './procedure.js';
import { act, askedSlot, factArgs, isUpset, topicInHand, type Scene } from './scene.js';
import { isComplete } from './summary.js';
import { CONFIRM, isFull, nextSlot, type Slot, type Topic } from './topic.js';

/** How often one slot may be asked in all. */
export const askLimit = ({ settings }: Scene): number => settings.reasks + 1;

/** The next question of the form in hand, or its summary once there is nothing left to ask. A question that stands already (`asked`) is put as it was. */
export function goOn(scene: Scene, asked?: Slot): Act[] {
    const form = scene.state.form!;
    if (scene.quiet) return pause(scene);
    const first = nextTry(scene);
    if (first) return isStep(first) ? tell(scene, first) : first.id === asked?.id ? askSame(scene, first) : ask(scene, first);
    const slot = nextSlot(topicInHand(scene), form, askLimit(scene), hasLeisure(scene));
    if (!slot) return summarise(scene);
    return slot.id === asked?.id ? askSame(scene, slot) : ask(scene, slot);
}

/** The angrier or the more hurried, the fewer questions. */
const hasLeisure = (scene: Scene): boolean => !isUpset(scene) && scene.turn.reading.style !== 'impatient' && !scene.state.care;

export function ask(scene: Scene, slot: Slot): Act[] {
    if (scene.quiet) return pause(scene);
    const { state } = scene;
    const form = state.form!;
    const times = form.asks[slot.id] ?? 0;
    if (times >= askLimit(scene)) return stuck(scene, slot.id);
    form.asks[slot.id] = times + 1;
    form.asking = slot.id;
    state.phase = 'gathering';
    const key = `ask-${form.topic}-${slot.id}`;
    const plain = state.care ? [`${key}-plain`] : [];
    return [act('ask', times > 0 ? [...plain, `${key}-again`, key] : [...plain, key], answersOf(scene, slot))];
}

/**
 * The question that stands, once more: it was no wrong answer that came between, so nothing is counted and nothing is explained that was understood.
 * In plainer words only for who wants to hear it again, or speaks plainly themselves.
 */
export function askSame(scene: Scene, slot: Slot, first: 'plain' | 'same' = 'same'): Act[] {
    const key = `ask-${scene.state.form!.topic}-${slot.id}`;
    const plain = first === 'plain' || scene.state.care;
    return [act('ask', plain ? [`${key}-plain`, `${key}-again`, key] : [key], answersOf(scene, slot))];
}

/** The question that stands, after something that was neither an answer nor a wrong one ("ok", "thanks"): counted, so that it ends, but nobody is told what they failed to say. */
export function askOn(scene: Scene, slot: Slot): Act[] {
    const acts = ask(scene, slot);
    return acts.some(({ kind }) => kind === 'ask') ? askSame(scene, slot) : acts;
}

function answersOf({ state, turn }: Scene, slot: Slot): Pick<Act, 'choices'> {
    const unknown = turn.reading.style === 'reserved' ? ['choice-not-known'] : [];
    const choices = slot.type === 'choice' ? slot.options.map((option) => `option-${state.form!.topic}-${slot.id}-${option}`) : slot.required ? unknown : ['choice-skip'];
    return choices.length > 0 ? { choices } : {};
}

/** Says back what was heard in one sentence. Without any fact there is nothing to confirm. */
export function summarise(scene: Scene): Act[] {
    const { state } = scene;
    if (scene.quiet) return pause(scene);
    const form = state.form!;
    delete form.asking;
    if (!topicInHand(scene).confirm || Object.values(form.slots).every((slot) => slot.status !== 'given')) return settle(scene);
    const times = form.asks[CONFIRM] ?? 0;
    if (times >= askLimit(scene) && scene.filled.corrected.length === 0) return stuck(scene, CONFIRM);
    form.asks[CONFIRM] = Math.min(times + 1, askLimit(scene));
    state.phase = 'confirming';
    return readBack(scene, times > 0);
}

/** The summary stands, and nothing of it has changed: it is not read out a second time. */
export const stillRight = (key: 'confirm-still' | 'why-confirm' = 'confirm-still'): Act[] => [act('confirm', [key], { choices: ['choice-yes', 'choice-no'] })];

function readBack(scene: Scene, again: boolean): Act[] {
    const form = scene.state.form!;
    const key = `confirm-${form.topic}`;
    const keys = [...(scene.state.care ? [`${key}-plain`] : []), ...(again ? [`${key}-again`] : []), key];
    return [act('confirm', keys, { args: factArgs(scene, topicInHand(scene), form), choices: ['choice-yes', 'choice-no'] })];
}

/** Whatever waits for an answer, once more in other words; nothing is counted. */
export function standing(scene: Scene, how: 'plain' | 'same' = 'plain'): Act[] {
    const { state, before } = scene;
    const form = state.form;
    if (scene.quiet) return pause(scene);
    if (!form) return [act('ask', before.turn > 0 ? ['ask-open-again', 'ask-open'] : ['ask-open'])];
    const slot = askedSlot(scene, state);
    if (slot) return askSame(scene, slot, how);
    const step = stepInHand(scene);
    if (step) return tell(scene, step, true);
    if (before.phase === 'confirming') return how === 'same' ? stillRight() : readBack(scene, true);
    return form.confirmed ? [act('ask', ['ask-more'])] : goOn(scene);
}

/** A fact they refuse or cannot give stays out; what is said of it. */
export function letGo({ heard, state }: Scene, slot: Slot, status: 'refused' | 'unsure'): Act[] {
    const form = state.form!;
    form.slots[slot.id] = { status, quote: heard.text.slice(0, 200), turn: state.turn };
    return [act('inform', [`without-${form.topic}-${slot.id}`, 'without'])];
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

/** What both problems share (the order) is known in the second as well. */
export function inherit(from: Topic, known: FormState, to: Topic, form: FormState): void {
    for (const slot of to.slots) {
        const twin = from.slots.find((other) => other.id === slot.id && other.type === slot.type && slot.type !== 'date' && slot.type !== 'amount');
        const value = twin && known.slots[twin.id];
        if (value && !form.slots[slot.id]) form.slots[slot.id] = { ...value };
    }
}
