import type { Act } from '../model.js';
import { afterStep } from './outcome.js';
import { ask, askSame, goOn, pause, settle, standing, stuck, summarise } from './questions.js';
import { isHard } from './acknowledge.js';
import { act, askedSlot, factArgs, isAside, says, topicInHand, type Scene } from './scene.js';
import { isLoose } from './take.js';
import { beside, TOLD } from './telling.js';
import { CONFIRM, given, type Slot } from './topic.js';

/** Signals that say something by themselves, so that the bot need not have followed the rest. */
const TELLING = ['asksHuman', 'legal', 'publicity', 'regulator', 'churn', 'abuse', 'repeat', 'unresolved', 'urgent', 'thanks'] as const;

const isTelling = ({ turn }: Scene): boolean => TELLING.some((signal) => turn.reading.signals.includes(signal));

/** Letters besides the no of "no, keep it", at most. */
const BRIEF = 4;

/** The bot failed or could not help; `understood` is false only if it made no sense of the words. */
function miss(scene: Scene, understood = false): void {
    scene.understood = understood;
    scene.missed = true;
    scene.state.misses += 1;
}

/** Something was learnt, if not what was asked for. */
export const isProgress = ({ filled, parked, turn, aside }: Scene): boolean => filled.taken.length > 0 || aside > 0 || parked.length > 0 || turn.attachments > 0;

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
    if (glad || (before.turn > 0 && says(scene, 'no', 'nothingElse') && beside(heard.text, heard.idle()) <= BRIEF)) return [act('ask', ['ask-more'])];
    const fresh = before.acknowledged.length === 0 && met;
    if (fresh || turn.attachments > 0 || isTelling(scene) || says(scene, 'greeting', 'wantsMore', 'startOver', 'cancel', 'continue')) return [act('ask', asked, choices)];
    miss(scene);
    if (state.misses > 1) return [act('fallback', ['fallback-again', 'fallback'], { choices: ['choice-person', ...topicChoices(scene)] })];
    return [act('fallback', ['fallback'], { choices: topicChoices(scene) })];
}

/** What the bot has no answer to it says so, and leaves the choice of a person. */
function noAnswer(scene: Scene): Act[] {
    miss(scene, true);
    return [act('fallback', ['fallback-question', 'fallback'], { choices: ['choice-person', 'choice-continue'] })];
}

/** The form waits for an answer, or rested for a while. */
export function gather(scene: Scene, limit: number): Act[] {
    const form = scene.state.form!;
    const corrected = scene.filled.corrected.length > 0 ? [act('inform', ['corrected'])] : [];
    if (form.procedure?.trying) return [...corrected, ...afterStep(scene)];
    if (form.asking === CONFIRM) return afterStuckSummary(scene, corrected);
    const slot = askedSlot(scene, scene.state);
    if (!slot) return [...corrected, ...resume(scene)];
    if (scene.filled.taken.includes(slot.id)) return [...corrected, ...goOn(scene)];
    if (form.slots[slot.id]) return says(scene, 'why') ? explain(scene, slot) : corrected.length === 0 && isAside(scene) ? aside(scene, goOn(scene)) : [...corrected, ...goOn(scene)];
    if (says(scene, 'meaning')) return describe(scene, slot);
    const other = says(scene, 'why', 'refuse', 'dontKnow') && !scene.quiet ? otherMeant(scene, slot) : undefined;
    if (other) return [...aboutOther(scene, other), ...askSame(scene, slot)];
    if (says(scene, 'why')) return explain(scene, slot);
    if (says(scene, 'wait') && !isProgress(scene) && !scene.quiet) return bide();
    if (says(scene, 'refuse', 'skip')) return leaveOut(scene, slot, 'refused');
    if (says(scene, 'dontKnow')) return leaveOut(scene, slot, 'unsure');
    if (says(scene, 'continue')) return [act('inform', ['offer-declined']), ...ask(scene, slot)];
    if (!slot.required && says(scene, 'no')) return leaveOut(scene, slot, 'refused');
    // Who puts something else right has not answered yet.
    if (corrected.length > 0 && !scene.quiet) return [...corrected, ...askSame(scene, slot)];
    if (isProgress(scene)) return [...corrected, ...goOn(scene)];
    return isAside(scene) ? aside(scene, askSame(scene, slot)) : askAgain(scene, slot, limit);
}

/** "Why do you need my address?" while something else is asked: the fact they speak of, if it would be asked for yet. */
function otherMeant(scene: Scene, asked: Slot): Slot | undefined {
    const form = scene.state.form!;
    const isMeant = ({ id }: Slot) => scene.heard.speaksOf.has(`${form.topic}.${id}`);
    return isMeant(asked) ? undefined : topicInHand(scene).slots.find((slot) => slot.ask && !form.slots[slot.id] && isMeant(slot));
}

/** It is explained, or will not be asked for; what was asked stands. */
function aboutOther(scene: Scene, slot: Slot): Act[] {
    const form = scene.state.form!;
    if (says(scene, 'why')) return [act('inform', [`why-${form.topic}-${slot.id}`, 'why'])];
    form.slots[slot.id] = { status: says(scene, 'refuse') ? 'refused' : 'unsure', quote: scene.heard.text.slice(0, 200), turn: scene.state.turn };
    return [act('inform', [`without-${form.topic}-${slot.id}`, 'without'])];
}

/** They look for what was asked, or try something: nothing new is asked. */
const bide = (): Act[] => [act('inform', ['take-your-time'])];

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

/** It tells something, though nothing a form has a place for: whoever takes the case reads it. */
const isSubstance = ({ heard }: Scene): boolean => beside(heard.text, heard.idle()) >= TOLD && heard.size >= TOLD / 2;

/** Where the form stopped, with what is known so far; the summary is its own recap. */
function resume(scene: Scene): Act[] {
    const next = goOn(scene);
    return [...recap(scene, next), ...next];
}

function recap(scene: Scene, next: readonly Act[]): Act[] {
    const form = scene.state.form!;
    const knownBefore = topicInHand(scene).slots.some((slot) => slot.type !== 'choice' && (given(form, slot.id)?.turn ?? Infinity) < scene.state.turn);
    if (!knownBefore || next.every(({ kind }) => kind !== 'ask')) return [];
    return [act('inform', [`resume-${form.topic}`, 'resume'], { args: factArgs(scene, topicInHand(scene), form) })];
}

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
    const form = scene.state.form!;
    form.slots[slot.id] = { status, quote: scene.heard.text.slice(0, 200), turn: scene.state.turn };
    const without = slot.required ? [act('inform', [`without-${form.topic}-${slot.id}`, 'without'])] : [];
    return [...without, ...goOn(scene)];
}

function afterStuckSummary(scene: Scene, corrected: Act[]): Act[] {
    if (corrected.length > 0) return [...corrected, ...summarise(scene)];
    return scene.quiet ? pause(scene) : settle(scene);
}

/** The summary stands to be confirmed. A correction counts more than a yes, a no more than nothing. */
export function confirming(scene: Scene): Act[] {
    const { filled, state } = scene;
    if (filled.corrected.length > 0) return [act('inform', ['corrected']), ...summarise(scene)];
    if (says(scene, 'yes') && !says(scene, 'no', 'correction')) return settle(scene);
    if (says(scene, 'cancel', 'skip', 'continue', 'nothingElse') && !says(scene, 'correction') && !scene.quiet) return settle(scene);
    if (says(scene, 'no', 'correction')) return whatIsWrong(scene);
    if (says(scene, 'wait') && !isProgress(scene) && !scene.quiet) return bide();
    if (isAside(scene) && !isProgress(scene)) return aside(scene, standing(scene));
    if (isProgress(scene) || isTelling(scene)) return summarise(scene);
    // Whoever takes the case reads it as they wrote it.
    if (isSubstance(scene) && !scene.quiet && (state.form!.asks[CONFIRM] ?? 0) < 2) return [act('inform', ['noted']), ...summarise(scene)];
    if (!scene.quiet) miss(scene);
    state.form!.asks[CONFIRM] ??= 1;
    return summarise(scene);
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

/** The matter is settled as far as the bot can: new facts are added, thanks end it, pressing for more is told the truth. */
export function afterwards(scene: Scene, met: boolean): Act[] {
    const { state, filled, before, heard, turn } = scene;
    const { topic } = state.form!;
    if (filled.corrected.length > 0) return [act('inform', ['corrected'])];
    if (filled.taken.length > 0) return [act('inform', ['noted'])];
    if (scene.quiet) return pause(scene);
    if (turn.attachments > 0) return [];
    if (says(scene, 'continue', 'wantsMore', 'greeting') && heard.topics.length === 0) return [act('ask', ['ask-more'])];
    if (says(scene, 'yes') && heard.size <= 8) return [act('ask', ['ask-more'])];
    const known = heard.topics.some((other) => other.topic === topic) || isTelling(scene) || met;
    miss(scene, known);
    const again = before.misses > 0;
    if (!known && again) return [act('fallback', ['fallback-again', 'fallback'], { choices: ['choice-person', ...topicChoices(scene)] })];
    return [act('inform', again ? [`after-${topic}-again`, `after-${topic}`, 'after'] : [`after-${topic}`, 'after'], again ? { choices: ['choice-person', 'choice-continue'] } : {})];
}
