/** What a customer who waits for a person can do instead: be called back, leave a message, wait no longer. */
import type { Draft } from './draft.js';
import { isOwned, isWaiting, moveCase, phoneIn } from './handoff/index.js';
import type { Act } from './model.js';
import { startWaiting, stopAwaiting, stopWaiting } from './waiting.js';

/** Longest wish kept, in characters. */
const WISH_LENGTH = 500;

/** Hears a wish in what a waiting customer says, or the answer to what they were asked about one. True: they have been answered. */
export function onWish(draft: Draft, text: string): boolean {
    const { state, house } = draft;
    if (!draft.case || !isWaiting(draft.case)) return false;
    const asked = state.waitAsked;
    const wish = house.wishes(text);
    delete state.waitAsked;
    switch (wish ?? asked) {
        case 'cancel': return leave(draft, 'wait-cancelled');
        case 'bot': return leave(draft, 'wait-bot');
        case 'callBack': return !asked && !phoneIn(text) ? ask(draft, 'callBack', 'wait-callback-ask') : !isQuestion(text) && keepCallBack(draft, text);
        case 'note': return wish ? ask(draft, 'note', 'wait-note-ask') : say(draft, { kind: 'inform', keys: ['wait-note-kept'], choices: ['choice-call-back', 'choice-bot'] });
        default: return false;
    }
}

/** A customer may leave a person too, by saying so and nothing else. True: the bot has the conversation again. */
export function onLeaving(draft: Draft, text: string): boolean {
    if (!draft.case || !isOwned(draft.case) || draft.house.wishes(text) !== 'bot') return false;
    stopAwaiting(draft);
    return leave(draft, 'wait-bot');
}

const isQuestion = (text: string): boolean => /[?\uff1f]\s*$/.test(text);

function say(draft: Draft, act: Act): true {
    draft.speak([act]);
    return true;
}

function ask(draft: Draft, what: 'callBack' | 'note', key: string): true {
    draft.state.waitAsked = what;
    return say(draft, { kind: 'ask', keys: [key] });
}

/** Keeps the wish with the case: it waits longer now, and the desk sees it. */
function keepCallBack(draft: Draft, text: string): true {
    const { moment: { now }, house } = draft;
    const wish = [...text.trim()].slice(0, WISH_LENGTH).join('');
    const phone = phoneIn(text) ?? draft.case!.callBack?.phone;
    draft.putCase({ ...draft.case!, callBack: { wish, at: now, ...(phone ? { phone } : {}) } });
    startWaiting(draft);
    draft.event('event-callback-asked', { text: wish });
    draft.threads.say('thread-callback', { text: wish });
    draft.speak([{ kind: 'inform', keys: ['wait-callback-kept'], args: { wish }, commits: { what: 'callBack', minutes: house.followup.callBackHours * 60 } }]);
    draft.threads.refreshCards();
    return true;
}

/** The customer waits no longer; what they waited with does not call a person again. */
function leave(draft: Draft, key: string): true {
    const owned = isOwned(draft.case!);
    draft.putCase(moveCase(draft.case!, 'cancel', { at: draft.moment.now, who: 'customer' })!);
    stopWaiting(draft);
    if (owned) draft.changeOwner({ kind: 'bot' });
    draft.threads.refreshCards();
    draft.event('event-cancelled');
    draft.threads.say('event-cancelled', {});
    draft.freshStart();
    return say(draft, { kind: 'inform', keys: [key] });
}
