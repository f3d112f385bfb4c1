import { EMOTIONS, type CardAction, type CardChoice, type Case, type CaseState, type Locale } from '../model.js';
import type { Args } from './lexicon.js';
import { asPhrase } from './quote.js';

/** To whom a case can be passed on. */
export interface PassTargets { teams: readonly { name: string }[]; people: readonly { id: string; name: string; role?: string }[] }

/** What the buttons need of the card they stand on. */
export interface ActionWords { say(key: string, args?: Args): string; label(family: string, id: string): string; has(key: string): boolean; locale: Locale }

const WAITING: readonly CaseState[] = ['requested', 'queued', 'offered'];
const OWNED: readonly CaseState[] = ['claimed', 'active', 'idle'];
/** Longest name in a list, and most entries of it, within the limits of Slack's menus and Teams' message size. */
const CHOICE_LENGTH = 60;
const MOST_CHOICES = 60;
/** A longer sentence has no room in a button. */
const SENTENCE_LENGTH = 300;

/**
 * The buttons that fit the case's state, the most used first. `choice` of a pass is `team:<name>` or `person:<id>`.
 * @param sentence the sentence to open with, sent as it stands
 */
export function caseActions(item: Case, sentence: string, targets: PassTargets, words: ActionWords): CardAction[] {
    const { state } = item;
    const asking = (name: string, required: boolean, look?: CardAction['look']): CardAction => ({ ...plainAction(item, name, words), ...(look ? { look } : {}), prompt: promptOf(name, required, words) });
    const calling = item.callBack ? [asking('callBack', false)] : [];
    const passing = passAction(item, targets, words);
    if (WAITING.includes(state)) {
        const decline = state === 'offered' ? [plainAction(item, 'decline', words)] : [];
        return [{ ...plainAction(item, 'claim', words), look: 'primary' }, ...decline, ...calling, asking('note', true), ...passing, ...correcting(item, words)];
    }
    if (!OWNED.includes(state)) return [];
    const begin = state === 'claimed' && sentence.length <= SENTENCE_LENGTH ? [plainAction(item, 'begin', words, { words: sentence })] : [];
    const leads = targets.people.some(({ id, role }) => (role === 'lead' || role === 'admin') && id !== item.humanAgent?.id);
    return [asking('reply', true, 'primary'), ...begin, asking('note', true), ...passing, asking('handBack', false), asking('resolve', false), ...calling, ...(leads ? [asking('takeOver', false)] : []), ...correcting(item, words)];
}

function plainAction({ id }: Case, name: string, { say }: ActionWords, data: Record<string, string> = {}): CardAction {
    return { name, title: say(`action-${name}`), data: { caseId: id, ...data } };
}

function promptOf(name: string, required: boolean, { say }: ActionWords): NonNullable<CardAction['prompt']> {
    return { title: say(`prompt-${name}-title`), label: say(`prompt-${name}-label`), submit: say(`prompt-${name}-submit`), cancel: say('prompt-cancel'), required };
}

/** On to another team, or to a person; nothing where the desk knows neither. */
function passAction(item: Case, { teams, people }: PassTargets, words: ActionWords): CardAction[] {
    const { say } = words;
    const options: CardChoice[] = [
        ...teams.filter(({ name }) => name !== item.team).map(({ name }) => ({ title: asPhrase(name, CHOICE_LENGTH), value: `team:${name}`, group: say('pass-teams') })),
        ...people.filter(({ id }) => id !== item.humanAgent?.id).map(({ id, name }) => ({ title: asPhrase(name, CHOICE_LENGTH), value: `person:${id}`, group: say('pass-people') })),
    ].filter(({ title }) => title !== '').slice(0, MOST_CHOICES);
    if (options.length === 0) return [];
    return [{ ...plainAction(item, 'pass', words), prompt: { ...promptOf('pass', false, words), choices: { label: say('pass-choice'), options } } }];
}

/** The reading put right: that the feeling is not there in one press, or which it is instead. */
function correcting(item: Case, words: ActionWords): CardAction[] {
    const { emotion } = item.summary;
    const options = EMOTIONS.filter((other) => other !== emotion).map((other) => ({ title: words.label('emotion', other), value: other }));
    const rather: CardAction = { ...plainAction(item, 'correct', words), options };
    const not = `action-not-${emotion}`;
    return words.has(not) ? [{ name: 'correct', title: words.say(not), data: { caseId: item.id, emotion: 'neutral' } }, rather] : [rather];
}
