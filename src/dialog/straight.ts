/** Straight answers to what customers ask about the conversation itself: whom they are talking to, and what happens next. */
import type { Act } from '../model.js';
import { stepInHand } from './procedure.js';
import { act, says, type Scene } from './scene.js';

/** That this is an automated assistant, and, the first time, that a person can be had. */
export function aboutBot(scene: Scene): Act[] {
    const { state } = scene;
    if (!says(scene, 'bot')) return [];
    const again = state.toldBot === true;
    state.toldBot = true;
    return [act('inform', again ? ['about-bot-again', 'about-bot'] : ['about-bot'])];
}

/** What they have asked about the conversation, answered; nothing where they have asked nothing. */
export function told(scene: Scene): Act[] {
    return [...aboutBot(scene), ...whatNext(scene)];
}

/** Who says yes to the summary and asks on hears what happens next as its outcome. */
function whatNext(scene: Scene): Act[] {
    if (!says(scene, 'next') || (scene.before.phase === 'confirming' && says(scene, 'yes', 'no', 'correction'))) return [];
    return [act('inform', nextKeys(scene))];
}

function nextKeys(scene: Scene): string[] {
    const { state, before } = scene;
    const { form } = state;
    if (!form) return ['next-open'];
    if (form.confirmed) return [`after-${form.topic}`, 'after'];
    if (before.phase === 'confirming') return [`next-${form.topic}-confirming`, 'next-confirming'];
    return [...(stepInHand(scene) ? ['next-trying'] : []), `next-${form.topic}`, 'next-gathering'];
}
