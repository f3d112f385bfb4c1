import type { DialogState, FormState, SummaryFact } from '../model.js';
import { isFull, TRIED_STEPS, type Slot, type Topic } from './topic.js';

/** Every required fact of every problem is known, and the customer has said so. What nobody has to answer is no problem. */
export function isComplete(topics: ReadonlyMap<string, Topic>, state: DialogState): boolean {
    const open = formsOf(state).filter((form) => !form.procedure?.helped);
    return state.form !== undefined && open.some((form) => topics.get(form.topic)!.waits) && open.every((form) => form.confirmed && isFull(topics.get(form.topic)!, form));
}

/** The topic told to its end in this turn that nobody has to answer. */
export function noteIn(topics: ReadonlyMap<string, Topic>, state: DialogState, before: DialogState): string | undefined {
    const known = formsOf(before).filter((form) => form.confirmed).map((form) => form.topic);
    return formsOf(state).find((form) => form.confirmed && !topics.get(form.topic)!.waits && !known.includes(form.topic))?.topic;
}

const formsOf = (state: DialogState): FormState[] => [...(state.form ? [state.form] : []), ...state.parked];

/** The facts of the form in hand and of those set aside: given, unsure, refused, and the required ones still missing. */
export function summaryFacts(topics: ReadonlyMap<string, Topic>, state: DialogState): SummaryFact[] {
    return formsOf(state).flatMap((form) => [...slotFacts(topics.get(form.topic)?.slots ?? [], form), ...triedFacts(form)]);
}

function triedFacts({ topic, procedure }: FormState): SummaryFact[] {
    return procedure && procedure.tried.length > 0 ? [{ topic, slot: TRIED_STEPS, status: 'given', value: procedure.tried.join(', '), sensitive: false }] : [];
}

function slotFacts(slots: readonly Slot[], form: FormState): SummaryFact[] {
    return slots.flatMap((slot): SummaryFact[] => {
        const known = form.slots[slot.id];
        const fact = { topic: form.topic, slot: slot.id, sensitive: slot.sensitive };
        if (!known) return slot.required ? [{ ...fact, status: 'missing' }] : [];
        return [{ ...fact, status: known.status, ...(known.value === undefined ? {} : { value: known.value }) }];
    });
}
