import { z } from 'zod';
import { ContentError, type ContentFault } from '../errors.js';
import type { FormState, SlotValue } from '../model.js';
import { readYaml } from '../text/yaml.js';
import { compilePattern, patternFault } from './pattern.js';

/**
 * `card` keeps no more than the last four digits; `text` takes the whole reply to its own question; `product` is one of `names`, or else the reply;
 * `file` counts what was sent along.
 */
export const SLOT_TYPES = ['reference', 'date', 'amount', 'phone', 'email', 'text', 'choice', 'card', 'product', 'file'] as const;
export type SlotType = (typeof SLOT_TYPES)[number];

/** Counts the summaries of a form among its `asks`; no slot may carry this name. */
export const CONFIRM = 'confirm';
/** Under this name the steps tried stand among the facts of a case; no slot may carry it either. */
export const TRIED_STEPS = 'tried';

const id = z.string().regex(/^[a-z][a-zA-Z0-9]*$/, 'an id starts with a small letter and holds letters and digits only');

const slotSchema = z.strictObject({
    id: id.refine((value) => value !== CONFIRM && value !== TRIED_STEPS, `"${CONFIRM}" is taken by the summary of the form, "${TRIED_STEPS}" by the steps of the procedure`),
    type: z.enum(SLOT_TYPES),
    required: z.boolean().default(false),
    sensitive: z.boolean().default(false),
    order: z.number().int().min(0),
    /** The whole value must match; `reference` and `text` only. */
    pattern: z.string().optional(),
    /** False: taken when the customer says it, and asked for only where it stands in for another (`insteadOf`). */
    ask: z.boolean().default(true),
    /** True: taken unasked only after one of its lead-in words. */
    cued: z.boolean().default(false),
    /** A `past` date cannot lie ahead: "Friday" is the last one. `ahead` is the day by which something is needed, which no other date is. */
    when: z.enum(['any', 'past', 'ahead']).default('any'),
    /** Stands in for another slot the customer could not give. */
    insteadOf: id.optional(),
    /** The answers of a `choice`. */
    options: z.array(id).default([]),
    /** The names of a `product`, as they are to be written down. */
    names: z.array(z.string().trim().min(1)).default([]),
    /** `text` only: the message that tells of the problem is its answer too, if it says more than that there is one. */
    told: z.boolean().default(false),
    /** Taken from what is known of the customer, until they say otherwise. */
    default: z.enum(['name', 'email', 'phone']).optional(),
});

const options = z.union([id.transform((option) => [option]), z.array(id)]).default([]);

/** One thing a customer can try; with `when` only for those answers of a choice, with `unless` for all but those. */
const stepSchema = z.strictObject({ id, when: options, unless: options });

const topicSchema = z.strictObject({
    id,
    team: z.string().min(1),
    priority: z.enum(['low', 'normal', 'high', 'urgent']).default('normal'),
    /** What is said once the form is confirmed: `solve-<topic>-<outcome>`. */
    outcome: z.strictObject({ complete: id, partial: id }),
    /** Where a person is offered: when a question led nowhere (`stuck`), when a needed fact stayed unknown (`partial`). */
    escalation: z.strictObject({ offerPerson: z.array(z.enum(['stuck', 'partial'])) }).default({ offerPerson: ['stuck', 'partial'] }),
    /** What is tried first, one after the other, while the customer is calm: `step-<topic>-<step>`. */
    procedure: z.array(stepSchema).default([]),
    slots: z.array(slotSchema).min(1),
    /** False: there is nothing to be read back and agreed to; once nothing is left to ask, the outcome follows. */
    confirm: z.boolean().default(true),
    /** False: nobody has to answer it. Once it is told it is passed on as a note, and the customer waits for nobody. */
    waits: z.boolean().default(true),
    /** True: not what an angry or disappointed customer means, whatever the words; praise is. */
    glad: z.boolean().default(false),
    /** Weight of trigger words that makes this topic in a message that says more; absent: as for every topic. */
    recogniseAt: z.number().min(1).optional(),
    /** Look-ups of `lookups.yaml` made for this problem, each once the slots it needs are given. */
    lookups: z.array(z.strictObject({ name: id, needs: z.array(id).min(1) })).default([]),
});

export type Slot = z.output<typeof slotSchema>;
export type Step = z.output<typeof stepSchema>;
export type Topic = z.output<typeof topicSchema>;

/**
 * Reads one file of `dialogs/topics/`. Slots come back in the order in which they are asked.
 * @throws ContentError naming every fault: unknown keys, doubled ids, patterns that are broken or could be made to run for ever.
 */
export function parseTopic(text: string, file: string): Topic {
    const { value, locate, nameOf } = readYaml<Topic>(text, file, topicSchema as unknown as z.ZodType<Topic>, 'topic');
    const faults = [...value.slots.flatMap((slot, index) => slotFaults(value, slot, index)), ...value.procedure.flatMap((step, index) => stepFaults(value, step, index))].map((fault): ContentFault => ({
        file, ...locate(fault.path), key: nameOf(fault.path), message: fault.message, remedy: fault.remedy,
    }));
    if (faults.length > 0) throw new ContentError(faults);
    return { ...value, slots: [...value.slots].sort((a, b) => a.order - b.order) };
}

interface SlotFault { path: (string | number)[]; message: string; remedy: string }

function slotFaults(topic: Topic, slot: Slot, index: number): SlotFault[] {
    const faults: SlotFault[] = [];
    const add = (key: string, message: string, remedy: string) => faults.push({ path: ['slots', index, key], message, remedy });
    const broken = slot.pattern === undefined ? undefined : patternFault(slot.pattern);
    if (broken) add('pattern', broken, 'write a simpler pattern, for example [A-Z]{0,3}[0-9]{5,20}');
    if (slot.pattern !== undefined && slot.type !== 'reference' && slot.type !== 'text') add('pattern', `a ${slot.type} has a form of its own`, 'remove the pattern');
    if (topic.slots.findIndex((other) => other.id === slot.id) < index) add('id', `the slot "${slot.id}" is there twice`, 'give it another id');
    if (slot.insteadOf && !topic.slots.some((other) => other.id === slot.insteadOf && other !== slot)) add('insteadOf', `there is no slot "${slot.insteadOf}"`, 'name a slot of this topic');
    if (slot.type === 'choice' && slot.options.length === 0) add('type', 'a choice needs options', 'list them: options: [first, second]');
    if (slot.type !== 'choice' && slot.options.length > 0) add('options', `a ${slot.type} has no options`, 'remove them, or make it a choice');
    if (slot.type !== 'product' && slot.names.length > 0) add('names', `a ${slot.type} has no names`, 'remove them, or make it a product');
    if (slot.type !== 'text' && slot.told) add('told', `a ${slot.type} is not told`, 'remove it, or make it a text');
    return faults;
}

function stepFaults(topic: Topic, step: Step, index: number): SlotFault[] {
    const options = topic.slots.flatMap((slot) => slot.options);
    const path = (key: string) => ['procedure', index, key];
    const doubled = topic.procedure.findIndex((other) => other.id === step.id) < index;
    return [
        ...(doubled ? [{ path: path('id'), message: `the step "${step.id}" is there twice`, remedy: 'give it another id' }] : []),
        ...(['when', 'unless'] as const).flatMap((key) => step[key].filter((option) => !options.includes(option)).map((option) => ({
            path: path(key), message: `no choice of this topic has the option "${option}"`, remedy: options.length > 0 ? `use one of ${options.join(', ')}` : 'remove it',
        }))),
    ];
}

const compiled = new Map<string, RegExp>();

/** Whether a value has the form the slot asks for. */
export function fits(slot: Slot, value: string): boolean {
    if (slot.type === 'choice') return slot.options.includes(value);
    if (slot.pattern === undefined) return true;
    let pattern = compiled.get(slot.pattern);
    if (!pattern) compiled.set(slot.pattern, (pattern = compilePattern(slot.pattern)));
    return pattern.test(value);
}

/* ---------- what a form knows ---------- */

export function newForm(topic: Topic): FormState {
    return { topic: topic.id, slots: {}, asks: {}, confirmed: false };
}

export const given = (form: FormState, slot: string): SlotValue | undefined => (form.slots[slot]?.status === 'given' ? form.slots[slot] : undefined);

/** A required fact is there, or another one that may stand in for it. */
export function isMet(topic: Topic, form: FormState, slot: Slot): boolean {
    return given(form, slot.id) !== undefined || topic.slots.some((other) => other.insteadOf === slot.id && given(form, other.id) !== undefined);
}

/** Every required fact is known. */
export function isFull(topic: Topic, form: FormState): boolean {
    return topic.slots.every((slot) => !slot.required || isMet(topic, form, slot));
}

/**
 * The slot to ask next, or none. A slot the customer has spoken to (given, unsure, refused), or answered with what may stand in for it, is never asked again;
 * optional ones are asked once, and only if `leisure` allows, unless they stand in for a required one that is not to be had.
 */
export function nextSlot(topic: Topic, form: FormState, limit: number, leisure: boolean): Slot | undefined {
    return topic.slots.find((slot) => {
        if (form.slots[slot.id] || (form.asks[slot.id] ?? 0) >= limit) return false;
        if (slot.required) return slot.ask && !(form.asks[slot.id] && isMet(topic, form, slot));
        const replaced = slot.insteadOf === undefined ? undefined : form.slots[slot.insteadOf];
        if (replaced && replaced.status !== 'given') return true;
        return slot.ask && leisure && (form.asks[slot.id] ?? 0) === 0;
    });
}
