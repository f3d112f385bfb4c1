import { z } from 'zod';
import { ContentError, type ContentFault } from '../errors.js';
import type { FormState, SlotValue } from '../model.js';
import { readYaml } from '../text/yaml.js';
import { compilePattern, patternFault } from './pattern.js';

/** `card` keeps no more than the last four digits; `text` takes the whole reply to its own question. */
export const SLOT_TYPES = ['reference', 'date', 'amount', 'phone', 'email', 'text', 'choice', 'card'] as const;
export type SlotType = (typeof SLOT_TYPES)[number];

/** Counts the summaries of a form among its `asks`; no slot may carry this name. */
export const CONFIRM = 'confirm';

const id = z.string().regex(/^[a-z][a-zA-Z0-9]*$/, 'an id starts with a small letter and holds letters and digits only');

const slotSchema = z.strictObject({
    id: id.refine((value) => value !== CONFIRM, `"${CONFIRM}" is taken by the summary of the form`),
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
    /** A `past` date cannot lie ahead: "Friday" is the last one. */
    when: z.enum(['any', 'past']).default('any'),
    /** Stands in for another slot the customer could not give. */
    insteadOf: id.optional(),
    /** The answers of a `choice`. */
    options: z.array(id).default([]),
});

const topicSchema = z.strictObject({
    id,
    team: z.string().min(1),
    priority: z.enum(['low', 'normal', 'high', 'urgent']).default('normal'),
    /** What is said once the form is confirmed: `solve-<topic>-<outcome>`. */
    outcome: z.strictObject({ complete: id, partial: id }),
    /** Where a person is offered: when a question led nowhere (`stuck`), when a needed fact stayed unknown (`partial`). */
    escalation: z.strictObject({ offerPerson: z.array(z.enum(['stuck', 'partial'])) }).default({ offerPerson: ['stuck', 'partial'] }),
    slots: z.array(slotSchema).min(1),
});

export type Slot = z.output<typeof slotSchema>;
export type Topic = z.output<typeof topicSchema>;

/**
 * Reads one file of `dialogs/topics/`. Slots come back in the order in which they are asked.
 * @throws ContentError naming every fault: unknown keys, doubled ids, patterns that are broken or could be made to run for ever.
 */
export function parseTopic(text: string, file: string): Topic {
    const { value, locate } = readYaml<Topic>(text, file, topicSchema as unknown as z.ZodType<Topic>, 'topic');
    const faults = value.slots.flatMap((slot, index) => slotFaults(value, slot, index)).map((fault): ContentFault => ({
        file, ...locate(fault.path), key: fault.path.join('.'), message: fault.message, remedy: fault.remedy,
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
    return faults;
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
