/** What people say in between: a nod, a sign, dots, "are you there?", the name of their trouble once more. */
import type { Act } from '../model.js';
import { act, says, type Scene } from './scene.js';
import { beside, TOLD } from './telling.js';

/** Letters besides the nod itself, at most. */
const BRIEF = 4;
/** Letters besides a greeting, at most: "hello, anyone?". */
const HAIL = 8;

/** Nothing said besides words that tell nothing. */
export const isBrief = ({ heard }: Scene): boolean => beside(heard.text, heard.idle()) <= BRIEF;

/** Dots, marks and pictures, and no letter. */
export const isWordless = ({ heard, turn }: Scene): boolean => heard.size === 0 && turn.attachments === 0 && heard.text.trim() !== '';

const MARK = /[?\uff1f]/;

/** "??", "sorry?": something we said was not clear. */
export const isPuzzled = (scene: Scene): boolean => MARK.test(scene.heard.text) && (isWordless(scene) || (isBrief(scene) && scene.heard.asks && scene.heard.cues.size === 0));

/** A thumb up. */
export const isPleasedSign = (scene: Scene): boolean => isWordless(scene) && ['satisfaction', 'gratitude'].includes(scene.turn.reading.emotion);

/** They want to know whether anybody is there, or greet once more, and say nothing else. */
export const isHail = (scene: Scene): boolean => says(scene, 'there', 'greeting') && !isProgress(scene) && beside(scene.heard.text, scene.heard.idle()) < HAIL;

/** The trouble in hand named once more, with nothing new in it ("just late"): true, and no answer to the question. */
export function namesTrouble({ heard, state }: Scene): boolean {
    const topic = state.form!.topic;
    const naming = heard.naming(topic);
    const chosen = heard.facts.filter(({ type, leads }) => type === 'choice' && leads.some((lead) => lead.startsWith(`${topic}.`)));
    return naming.length + chosen.length > 0 && beside(heard.text, [...heard.idle(), ...naming, ...chosen]) <= BRIEF;
}

/** Signals that say something by themselves, so that the bot need not have followed the rest. */
const TELLING = ['asksHuman', 'legal', 'publicity', 'regulator', 'churn', 'abuse', 'repeat', 'unresolved', 'urgent', 'thanks'] as const;

export const isTelling = ({ turn }: Scene): boolean => TELLING.some((signal) => turn.reading.signals.includes(signal));

/** Something was learnt, if not what was asked for. */
export const isProgress = ({ filled, parked, turn, aside }: Scene): boolean => filled.taken.length > 0 || aside > 0 || parked.length > 0 || turn.attachments > 0;

/** It tells something, though nothing a form has a place for: whoever takes the case reads it. */
export const isSubstance = ({ heard }: Scene): boolean => beside(heard.text, heard.idle()) >= TOLD && heard.size >= TOLD / 2;

/** They look for what was asked, or try something: nothing new is asked. */
export const bide = (): Act[] => [act('inform', ['take-your-time'])];
