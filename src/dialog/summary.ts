import type { DialogState, FormState, SummaryFact } from '../model.js';
import { isFull, TRIED_STEPS, type Slot, type Topic } from './topic.js';

/** Every required fact of every problem is known, and the customer has said so. */
export function isComplete(topics: ReadonlyMap<string, Topic>, state: DialogState): boolean {
    const forms = [...(state.form ? [state.form] : []), ...state.parked];
    const open = forms.filter((form) => !form.procedure?.helped);
    return state.form !== undefined && open.length > 0 && open.every((form) => form.confirmed && isFull(topics.get(form.topic)!, form));
}

/** The facts of the form in hand and of those set aside: given, unsure, refused, and the required ones still missing. */
export function summaryFacts(topics: ReadonlyMap<string, Topic>, state: DialogState): SummaryFact[] {
    const forms = [...(state.form ? [state.form] : []), ...state.parked];
    return forms.flatMap((form) => [...slotFacts(topics.get(form.topic)?.slots ?? [], form), ...triedFacts(form)]);
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
