/** The facts were read back: what is made of the answer. */
import type { Act } from '../model.js';
import { ask, askLimit, letGo, pause, settle, stillRight, stuck, summarise } from './questions.js';
import { act, isAside, says, topicInHand, type Scene } from './scene.js';
import { bide, isBrief, isHail, isPleasedSign, isProgress, isPuzzled, isSubstance, isWordless, namesTrouble } from './small.js';
import { beside } from './telling.js';
import { CONFIRM, given, type Slot } from './topic.js';

/** The summary stands to be confirmed. A correction counts more than a yes, a no more than nothing. */
export function confirming(scene: Scene): Act[] {
    const { filled } = scene;
    if (filled.corrected.length > 0) return [act('inform', ['corrected']), ...summarise(scene)];
    if (says(scene, 'yes') && !says(scene, 'no', 'correction')) return settle(scene);
    if (says(scene, 'cancel', 'skip', 'continue', 'nothingElse') && !says(scene, 'correction') && !scene.quiet) return settle(scene);
    if (says(scene, 'no', 'correction', 'back')) return whatIsWrong(scene);
    if (scene.quiet) return pause(scene);
    if (filled.taken.length > 0) return summarise(scene);
    if (isProgress(scene)) return stillRight();
    return says(scene, 'wait') ? bide() : unconfirmed(scene);
}

/** Neither a yes nor a no, and nothing new: what they make of the summary. It goes on as it stands before they are asked for ever. */
function unconfirmed(scene: Scene): Act[] {
    const form = scene.state.form!;
    const doubted = says(scene, 'dontKnow') ? doubtedSlot(scene) : undefined;
    if (doubted) return [...letGo(scene, doubted, 'unsure'), ...summarise(scene)];
    if (says(scene, 'meaning', 'why') || isPuzzled(scene)) return stillRight('why-confirm');
    if (isHail(scene)) return [act('inform', ['still-here']), ...stillRight()];
    if (says(scene, 'told')) return stillRight();
    if (isAside(scene)) return [act('fallback', ['question-noted']), ...stillRight()];
    // Who is not sure has told us what they could, who leaves it to us agrees, and nobody thanks for what is wrong.
    if (says(scene, 'yours', 'nod', 'same') || isUnsure(scene) || (scene.turn.reading.signals.includes('thanks') && isBrief(scene)) || isPleasedSign(scene)) return settle(scene);
    if (isWordless(scene)) return bide();
    const times = form.asks[CONFIRM] ?? 0;
    if (times >= askLimit(scene)) return settle(scene);
    form.asks[CONFIRM] = times + 1;
    // Whoever takes the case reads it as they wrote it.
    return [...(isSubstance(scene) && !namesTrouble(scene) ? [act('inform', ['noted'])] : []), ...stillRight()];
}

/** Letters besides "I don't know", at most: who tells what somebody else does not know says something of the matter. */
const UNSURE = 8;

const isUnsure = (scene: Scene): boolean => says(scene, 'dontKnow') && beside(scene.heard.text, scene.heard.idle()) <= UNSURE;

/** "I'm not sure about the date": the one optional fact of the summary they speak of. */
function doubtedSlot(scene: Scene): Slot | undefined {
    const form = scene.state.form!;
    const meant = topicInHand(scene).slots.filter((slot) => !slot.required && slot.ask && given(form, slot.id) && scene.heard.speaksOf.has(`${form.topic}.${slot.id}`));
    return meant.length === 1 ? meant[0] : undefined;
}

/** "No, the order number is wrong" opens that fact again; a bare no asks what is wrong. */
function whatIsWrong(scene: Scene): Act[] {
    const form = scene.state.form!;
    const wrong = topicInHand(scene).slots.filter((slot) => scene.heard.mentions.has(`${form.topic}.${slot.id}`) && given(form, slot.id));
    if (scene.quiet) return pause(scene);
    const times = form.asks[CONFIRM] ?? 0;
    if (wrong.length === 1) {
        delete form.slots[wrong[0]!.id];
        return ask(scene, wrong[0]!);
    }
    if (times > scene.settings.reasks) return stuck(scene, CONFIRM);
    form.asks[CONFIRM] = times + 1;
    return [act('ask', ['ask-correction'])];
}
