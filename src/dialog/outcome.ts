import type { Act, Procedure } from '../model.js';
import { TRIED } from './keys.js';
import { endProcedure, stepInHand, tell } from './procedure.js';
import { goOn, takeUp } from './questions.js';
import { act, isAside, isUpset, says, type Scene } from './scene.js';
import { bide, isBrief, isHail, isPleasedSign, isPuzzled, isWordless } from './small.js';

/** They were asked to try something. What helped ends the matter; what did not leads to the next step, or back to the questions. */
export function afterStep(scene: Scene): Act[] {
    const { state, turn } = scene;
    const procedure = state.form!.procedure!;
    const step = stepInHand(scene);
    if (!step || scene.quiet || isUpset(scene) || turn.reading.signals.includes('asksHuman')) {
        endProcedure(state.form!);
        return goOn(scene);
    }
    if (says(scene, 'refuse', 'skip', 'continue')) return next(scene, procedure);
    if (failed(scene, step.id)) return [act('inform', ['not-helped']), ...next(scene, procedure)];
    if (worked(scene, procedure)) return solved(scene, procedure);
    // They speak of another step they have tried: on with what is left.
    if (scene.heard.tried.size > 0) return next(scene, procedure);
    if (says(scene, 'wait')) return bide();
    if (says(scene, 'meaning', 'why') || isPuzzled(scene)) return tell(scene, step, true);
    // Who gives the facts wants to get on.
    if (scene.filled.taken.length > 0) {
        endProcedure(state.form!);
        return goOn(scene);
    }
    if (isHail(scene)) return [act('inform', ['still-here']), ...askOutcome(scene)];
    if (isAside(scene)) return [act('fallback', ['question-noted'])];
    if (isWordless(scene) && !isPleasedSign(scene)) return bide();
    if (procedure.asked) return next(scene, procedure);
    procedure.asked = true;
    return askOutcome(scene);
}

const askOutcome = ({ state }: Scene): Act[] => [act('ask', [`ask-helped-${state.form!.topic}`, 'ask-helped'], { choices: TRIED })];

/** Said outright, or by naming the same trouble again ("still dead"). */
function failed(scene: Scene, step: string): boolean {
    const { heard, turn, state } = scene;
    const { topic, slots } = state.form!;
    const same = heard.facts.some(({ type, value, leads }) => type === 'choice' && leads.some((lead) => lead.startsWith(`${topic}.`) && slots[lead.slice(topic.length + 1)]?.value === value));
    return same || says(scene, 'notHelped', 'no', 'dontKnow') || turn.reading.signals.includes('unresolved') || heard.tried.has(`${topic}.${step}`);
}

function worked(scene: Scene, { asked }: Procedure): boolean {
    const { emotion, intensity } = scene.turn.reading;
    const pleased = (emotion === 'satisfaction' || emotion === 'gratitude') && intensity >= scene.settings.feeling.acknowledgeAt;
    // "Thanks" and a thumb up may also mean that they are about to try.
    const tells = asked === true || !(isBrief(scene) || isWordless(scene));
    return says(scene, 'helped') || (pleased && tells) || (asked === true && says(scene, 'yes'));
}

function next(scene: Scene, procedure: Procedure): Act[] {
    delete procedure.trying;
    delete procedure.asked;
    return goOn(scene);
}

/** It works again: no case, and kind words; then whatever else was set aside. */
function solved(scene: Scene, { tried }: Procedure): Act[] {
    const { state } = scene;
    const form = state.form!;
    form.procedure = { tried, helped: true };
    form.confirmed = true;
    state.phase = 'solved';
    const waiting = state.parked.find((other) => !other.confirmed);
    return [act('solve', [`solve-${form.topic}-helped`, 'helped']), ...(waiting ? takeUp(scene, waiting) : [])];
}
