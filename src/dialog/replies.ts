import type { Act } from '../model.js';
import { afterStep } from './outcome.js';
import { ask, askOn, askSame, goOn, letGo, pause, settle, stuck, summarise } from './questions.js';
import { isHard } from './acknowledge.js';
import { bide, isBrief, isHail, isPleasedSign, isProgress, isPuzzled, isSubstance, isTelling, isWordless, namesTrouble } from './small.js';
import { act, askedSlot, factArgs, isAside, says, topicInHand, type Scene } from './scene.js';
import { isLoose } from './take.js';
import { CONFIRM, given, type Slot } from './topic.js';

/** The bot failed or could not help; `understood` is false only if it made no sense of the words. */
function miss(scene: Scene, understood = false): void {
    scene.understood = understood;
    scene.missed = true;
    scene.state.misses += 1;
}

const topicChoices = ({ topics }: Scene): string[] => [...topics.keys()].map((topic) => `topic-${topic}`);

/** No problem is known yet: an open question, or, if something was said that made no sense, an honest word about it. */
export function open(scene: Scene, met: boolean): Act[] {
    const { state, before, turn, heard } = scene;
    if (scene.asksOnly) return noAnswer(scene);
    if (scene.quiet) return pause(scene);
    if (says(scene, 'wait') && !isProgress(scene)) return bide();
    const asked = before.turn > 0 && before.phase === 'open' ? ['ask-open-again', 'ask-open'] : ['ask-open'];
    const choices = turn.reading.style === 'reserved' ? { choices: topicChoices(scene) } : {};
    if (heard.facts.some(isLoose)) return [act('ask', ['ask-open-noted', ...asked], choices)];
    // Who is glad has no trouble to tell of; who has just said no to something may have more.
    const glad = met && !isHard(turn.reading.emotion);
    if (glad || (before.turn > 0 && says(scene, 'no', 'nothingElse') && isBrief(scene))) return [act('ask', ['ask-more'])];
    const fresh = before.acknowledged.length === 0 && met;
    if (fresh || turn.attachments > 0 || isTelling(scene) || (says(scene, 'greeting') && !(before.turn > 0 && says(scene, 'there'))) || says(scene, 'wantsMore', 'startOver', 'cancel', 'continue')) return [act('ask', asked, choices)];
    if (says(scene, 'there') && isHail(scene)) return [act('inform', ['still-here']), act('ask', asked)];
    if (saysNothing(scene)) return [act('ask', asked, { choices: topicChoices(scene) })];
    miss(scene);
    if (state.misses > 1) return [act('fallback', ['fallback-again', 'fallback'], { choices: ['choice-person', ...topicChoices(scene)] })];
    return [act('fallback', ['fallback'], { choices: topicChoices(scene) })];
}

/** Dots, a nod, "not sure": there was nothing to follow, so nothing was missed. */
const saysNothing = (scene: Scene): boolean => isWordless(scene) || (isBrief(scene) && says(scene, 'yes', 'nod', 'yours', 'dontKnow', 'same'));

/** What the bot has no answer to it says so, and leaves the choice of a person. */
function noAnswer(scene: Scene): Act[] {
    miss(scene, true);
    return [act('fallback', ['fallback-question', 'fallback'], { choices: ['choice-person', 'choice-continue'] })];
}

/** The form waits for an answer, or rested for a while. */
export function gather(scene: Scene, limit: number): Act[] {
    const { filled } = scene;
    const form = scene.state.form!;
    const corrected = filled.corrected.length > 0 ? [act('inform', ['corrected'])] : [];
    if (form.procedure?.trying) return [...corrected, ...afterStep(scene)];
    if (form.asking === CONFIRM) return afterStuckSummary(scene, corrected);
    const slot = askedSlot(scene, scene.state);
    if (!slot) return [...corrected, ...resume(scene)];
    if (filled.taken.includes(slot.id)) return [...corrected, ...goOn(scene)];
    if (form.slots[slot.id]) return says(scene, 'why') ? explain(scene, slot) : corrected.length === 0 && isAside(scene) ? aside(scene, goOn(scene)) : [...corrected, ...goOn(scene)];
    if (says(scene, 'meaning') || (isPuzzled(scene) && !isProgress(scene))) return describe(scene, slot);
    const other = says(scene, 'why', 'refuse', 'dontKnow') && !scene.quiet ? otherMeant(scene, slot) : undefined;
    if (other) return [...aboutOther(scene, other), ...askSame(scene, slot)];
    if (says(scene, 'why')) return explain(scene, slot);
    if (says(scene, 'wait') && !isProgress(scene) && !scene.quiet) return bide();
    if (says(scene, 'refuse', 'skip')) return leaveOut(scene, slot, 'refused');
    if (says(scene, 'dontKnow')) return leaveOut(scene, slot, 'unsure');
    const stead = insteadMeant(scene, slot);
    if (stead) return [...letGo(scene, slot, 'unsure'), ...ask(scene, stead)];
    if (says(scene, 'continue')) return [act('inform', ['offer-declined']), ...ask(scene, slot)];
    if (!slot.required && says(scene, 'no')) return leaveOut(scene, slot, 'refused');
    // Who puts something else right has not answered yet.
    if (corrected.length > 0 && !scene.quiet) return [...corrected, ...askSame(scene, slot)];
    if (isProgress(scene)) return [...corrected, ...alsoNoted(scene, goOn(scene, slot))];
    const small = scene.quiet ? undefined : smallTalk(scene, slot);
    if (small) return small;
    return isAside(scene) ? aside(scene, askSame(scene, slot)) : askAgain(scene, slot, limit);
}

/** What is neither an answer to a question nor a wrong one. The question is put as it was, or let go where it need not be answered. */
function smallTalk(scene: Scene, slot: Slot): Act[] | undefined {
    if (says(scene, 'back')) return goBack(scene);
    if (isHail(scene)) return [act('inform', ['still-here']), ...askSame(scene, slot)];
    if (isWordless(scene)) return bide();
    if (says(scene, 'told')) return [act('inform', ['missed-it']), ...askOn(scene, slot)];
    if (isAside(scene)) return undefined;
    if (says(scene, 'same')) return [act('inform', ['missed-before']), ...askOn(scene, slot)];
    const brief = isBrief(scene);
    if (brief && says(scene, 'yours')) return leaveOut(scene, slot, 'unsure');
    if (brief && says(scene, 'correction')) return knownBefore(scene) ? goBack(scene) : askOn(scene, slot);
    if (brief && slot.type !== 'choice' && says(scene, 'no', 'nothingElse')) return leaveOut(scene, slot, 'refused');
    if (!namesTrouble(scene) && !(brief && (says(scene, 'yes', 'nod') || scene.turn.reading.signals.includes('thanks')))) return undefined;
    return slot.required ? askOn(scene, slot) : leaveOut(scene, slot, 'unsure');
}

/** "Go back": what is known, and what of it is to be changed; the question that stands waits. */
function goBack(scene: Scene): Act[] {
    const ask = [act('ask', ['ask-correction'])];
    return [...recap(scene, ask), ...ask];
}

/** "Can I give you my phone number instead?": the fact that may stand in for the one asked. */
function insteadMeant(scene: Scene, slot: Slot): Slot | undefined {
    const form = scene.state.form!;
    if (!says(scene, 'instead') || isProgress(scene) || scene.quiet) return undefined;
    return topicInHand(scene).slots.find(({ id, insteadOf }) => insteadOf === slot.id && !form.slots[id] && scene.heard.speaksOf.has(`${form.topic}.${id}`));
}

/** Something else was learnt, and the question stands: they are told that it was heard. */
function alsoNoted({ filled }: Scene, next: Act[]): Act[] {
    return filled.taken.length > 0 && next.some(({ kind }) => kind === 'ask') ? [act('inform', ['noted']), ...next] : next;
}

/** "Why do you need my address?" while something else is asked: the fact they speak of, if it would be asked for yet. */
function otherMeant(scene: Scene, asked: Slot): Slot | undefined {
    const form = scene.state.form!;
    const isMeant = ({ id }: Slot) => scene.heard.speaksOf.has(`${form.topic}.${id}`);
    return isMeant(asked) ? undefined : topicInHand(scene).slots.find((slot) => slot.ask && !form.slots[slot.id] && isMeant(slot));
}

/** It is explained, or will not be asked for; what was asked stands. */
function aboutOther(scene: Scene, slot: Slot): Act[] {
    if (says(scene, 'why')) return [act('inform', [`why-${scene.state.form!.topic}-${slot.id}`, 'why'])];
    return letGo(scene, slot, says(scene, 'refuse') ? 'refused' : 'unsure');
}

/** It is no wrong answer: the bot says that it has none, recalls what is known and goes back to what it had asked. */
function aside(scene: Scene, back: Act[]): Act[] {
    return [act('fallback', ['question-noted']), ...(scene.turn.reading.style === 'impatient' ? [] : recap(scene, back)), ...back];
}

/** The answer was none. Optional facts are let go; a required one is asked for again until the limit, then the customer chooses. */
function askAgain(scene: Scene, slot: Slot, limit: number): Act[] {
    const form = scene.state.form!;
    if (scene.quiet) return pause(scene);
    if (!isTelling(scene)) miss(scene);
    const kept = isSubstance(scene) && (form.asks[slot.id] ?? 0) < limit ? [act('inform', ['noted'])] : [];
    if (slot.required) return (form.asks[slot.id] ?? 0) >= limit ? stuck(scene, slot.id) : [...kept, ...ask(scene, slot)];
    // "I want a person" does not say that they don't know.
    if (scene.turn.reading.signals.includes('asksHuman')) return askSame(scene, slot);
    form.slots[slot.id] = { status: 'unsure', turn: scene.state.turn };
    return goOn(scene);
}

/** Where the form stopped, with what is known so far; the summary is its own recap. */
function resume(scene: Scene): Act[] {
    const next = goOn(scene);
    return [...recap(scene, next), ...next];
}

function recap(scene: Scene, next: readonly Act[]): Act[] {
    const form = scene.state.form!;
    if (!knownBefore(scene) || next.every(({ kind }) => kind !== 'ask')) return [];
    return [act('inform', [`resume-${form.topic}`, 'resume'], { args: factArgs(scene, topicInHand(scene), form) })];
}

const knownBefore = (scene: Scene): boolean =>
    topicInHand(scene).slots.some((slot) => slot.type !== 'choice' && (given(scene.state.form!, slot.id)?.turn ?? Infinity) < scene.state.turn);

const explain = (scene: Scene, slot: Slot): Act[] =>
    (scene.quiet ? pause(scene) : [act('inform', [`why-${scene.state.form!.topic}-${slot.id}`, 'why'], { choices: ['choice-skip'] })]);

/** "What is an order number?" is no wrong answer: where to find it, and the question once more in plain words. */
function describe(scene: Scene, slot: Slot): Act[] {
    if (scene.quiet) return pause(scene);
    const path = `${scene.state.form!.topic}-${slot.id}`;
    return [act('inform', [`what-${path}`, `why-${path}`, 'why']), act('ask', [`ask-${path}-plain`, `ask-${path}-again`, `ask-${path}`])];
}

/** Nobody has to give a fact: it stays out, and the form goes on. */
function leaveOut(scene: Scene, slot: Slot, status: 'refused' | 'unsure'): Act[] {
    const without = letGo(scene, slot, status);
    return [...(slot.required ? without : []), ...goOn(scene)];
}

function afterStuckSummary(scene: Scene, corrected: Act[]): Act[] {
    if (corrected.length > 0) return [...corrected, ...summarise(scene)];
    return scene.quiet ? pause(scene) : settle(scene);
}

/** Little words after the end: they want nothing of the bot, or only to know that it is there. */
function afterSmallTalk(scene: Scene): Act[] | undefined {
    const more = [act('ask', ['ask-more'])];
    if (says(scene, 'back')) return [act('ask', ['ask-correction'])];
    if (says(scene, 'cancel')) return closing(scene);
    if (says(scene, 'there') && isHail(scene)) return [act('inform', ['still-here']), ...more];
    if (says(scene, 'continue', 'wantsMore', 'greeting')) return more;
    if (isBrief(scene) && says(scene, 'yes', 'nod', 'yours')) return more;
    if (!isWordless(scene) || isPuzzled(scene)) return undefined;
    return isPleasedSign(scene) ? more : bide();
}

function closing({ state }: Scene): Act[] {
    state.phase = 'closed';
    return [act('close', ['close'])];
}

/** The matter is settled as far as the bot can: new facts are added, thanks end it, pressing for more is told the truth. */
export function afterwards(scene: Scene, met: boolean): Act[] {
    const { state, filled, before, heard, turn } = scene;
    const { topic } = state.form!;
    if (filled.corrected.length > 0) return [act('inform', ['corrected'])];
    if (filled.taken.length > 0) return [act('inform', ['noted'])];
    if (scene.quiet) return pause(scene);
    if (turn.attachments > 0) return [];
    const small = heard.topics.length === 0 ? afterSmallTalk(scene) : undefined;
    if (small) return small;
    const known = heard.topics.some((other) => other.topic === topic) || isTelling(scene) || met;
    miss(scene, known);
    const again = before.misses > 0;
    if (!known && again) return [act('fallback', ['fallback-again', 'fallback'], { choices: ['choice-person', ...topicChoices(scene)] })];
    return [act('inform', again ? [`after-${topic}-again`, `after-${topic}`, 'after'] : [`after-${topic}`, 'after'], again ? { choices: ['choice-person', 'choice-continue'] } : {})];
}
