import type { Act, FormState } from '../model.js';
import { TRIED } from './keys.js';
import { act, isUpset, topicInHand, type Scene } from './scene.js';
import { nextSlot, type Slot, type Step } from './topic.js';

/**
 * The standard procedure of a topic: what a customer can try, one step at a time, before anybody is troubled with the case. Only for who is calm:
 * an upset customer is not sent to the fuse box. A step tried already is not asked for; a choice that decides on the steps is asked first.
 */
export function nextTry(scene: Scene): Step | Slot | undefined {
    const topic = topicInHand(scene);
    const form = scene.state.form!;
    if (topic.procedure.length === 0 || form.confirmed || form.procedure?.over || isUpset(scene) || scene.state.care) return undefined;
    const open = topic.procedure.filter((step) => !form.procedure?.tried.includes(step.id));
    const deciding = topic.slots.filter((slot) => decides(slot, open));
    const question = nextSlot({ ...topic, slots: deciding }, form, scene.settings.reasks + 1, true);
    if (question) return question;
    const chosen = Object.values(form.slots).flatMap((slot) => (slot.status === 'given' ? slot.value! : []));
    const isOne = (option: string) => chosen.includes(option);
    return open.find(({ when, unless }) => !unless.some(isOne) && (when.length === 0 || when.some(isOne)));
}

/** A choice that some step waits for. */
const decides = (slot: Slot, steps: readonly Step[]): boolean => slot.ask && steps.some((step) => step.when.some((option) => slot.options.includes(option)));

export const isStep = (next: Step | Slot): next is Step => !('type' in next);

/** Asks them to try a step; `again` in plain words, if the topic has some. */
export function tell(scene: Scene, step: Step, again = false): Act[] {
    const { state } = scene;
    const form = state.form!;
    delete form.asking;
    state.phase = 'gathering';
    form.procedure = { tried: [...new Set([...form.procedure?.tried ?? [], step.id])], trying: step.id };
    const key = `step-${form.topic}-${step.id}`;
    return [act('ask', again ? [`${key}-plain`, key] : [key], { choices: TRIED })];
}

/** The step whose outcome is awaited, if the topic still has it. */
export const stepInHand = (scene: Scene): Step | undefined => topicInHand(scene).procedure.find(({ id }) => id === scene.state.form?.procedure?.trying);

/** Nothing more is to be tried. */
export function endProcedure(form: FormState): void {
    if (!form.procedure) return;
    form.procedure.over = true;
    delete form.procedure.trying;
}

/** "It is broken again": a problem that a step had solved is taken up where it stood, and nothing is tried a second time. */
export function relapse({ state, heard, turn }: Scene): void {
    const form = state.form;
    if (!form?.procedure?.helped) return;
    const again = heard.cues.has('notHelped') || turn.reading.signals.includes('unresolved') || heard.topics.some((topic) => topic.topic === form.topic && topic.certain);
    if (!again) return;
    form.procedure = { tried: form.procedure.tried, over: true };
    form.confirmed = false;
    state.phase = 'gathering';
}
