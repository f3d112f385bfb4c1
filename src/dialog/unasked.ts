import type { DialogState } from '../model.js';

/** The state after a turn whose question was not put after all: the form rests where it was, with what it has learnt since. */
export function unasked(state: DialogState, before: DialogState): DialogState {
    const { form } = state;
    if (!form) return state;
    const known = before.form?.topic === form.topic ? before.form : undefined;
    const { asking: _, procedure: __, ...rest } = form;
    const { trying: ___, ...tried } = known?.procedure ?? { tried: [] };
    return { ...state, phase: state.phase === 'confirming' ? 'gathering' : state.phase, form: { ...rest, asks: known?.asks ?? {}, ...(known?.procedure ? { procedure: tried } : {}) } };
}
