import type { Act } from '../model.js';
import type { KnownAnswer } from './types.js';
import { standing } from './questions.js';
import { act, says, type Scene } from './scene.js';

/** Letters and digits of a bare yes or no, at most. */
const BRIEF = 16;

/** Says it, with the question it answers. What was asked of the customer before stands; where nothing was, the bot asks whether it helped. */
export function answered(scene: Scene): Act[] | undefined {
    const { before, known, state } = scene;
    if (!known) return afterAnswer(scene);
    // The same answer twice in a row is none.
    if (before.known?.id === known.id) return unhelpful(scene);
    const told = tellKnown(known);
    if (state.form && !state.form.confirmed) return [told, ...standing(scene, 'same')];
    state.known = { id: known.id, turn: state.turn };
    return [told, act('ask', ['knowledge-asked'], { choices: ['choice-known-yes', 'choice-known-no', 'choice-person'] })];
}

export const tellKnown = ({ title, text }: KnownAnswer): Act => act('inform', ['knowledge'], { args: { title, news: text } });

/** They say whether it helped. Anything else they say is a new matter. */
function afterAnswer(scene: Scene): Act[] | undefined {
    const { before, heard, state } = scene;
    if (before.known?.turn !== state.turn - 1 || heard.facts.length > 0 || heard.topics.length > 0) return undefined;
    const brief = heard.size <= BRIEF;
    if (says(scene, 'notHelped') || (brief && says(scene, 'no'))) return unhelpful(scene);
    return says(scene, 'helped') || (brief && says(scene, 'yes')) ? [act('close', ['knowledge-good'])] : undefined;
}

function unhelpful(scene: Scene): Act[] {
    scene.missed = true;
    scene.state.misses += 1;
    return [act('fallback', ['knowledge-no-help'], { choices: ['choice-person', 'choice-continue'] })];
}
