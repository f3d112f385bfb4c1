/** What a case's thread offers to those who write or look in there without having the case. */
import type { Draft } from './draft.js';
import { isWaiting } from './handoff/index.js';
import type { CardAction, Incoming, Person } from './model.js';

/** Longest line that a button can carry along, whatever stands in it. */
const CARRIED = 300;

/** Where it was said, by whom, and, for words that were meant for the customer, which. */
interface Said { incoming: Incoming; person: Person; name: string; words?: string }

/**
 * Offers the case to whoever writes in the thread of one that nobody has, or looks at its card: once per person, but always to who meant
 * to reply, since that went nowhere. Returns whether it was offered.
 */
export function offerTakeOver(draft: Draft, { incoming, person, name, words }: Said): boolean {
    const item = draft.case;
    if (!item || !isWaiting(item) || incoming.thread === undefined || incoming.place === undefined) return false;
    if (words === undefined && hasSpoken(draft, person)) return false;
    const claim = { name: 'claim', look: 'primary', data: { caseId: item.id } } as const;
    const plain: CardAction = { ...claim, title: say(draft, 'action-claim') };
    const carrying: CardAction[] = words && words.length <= CARRIED ? [{ ...claim, title: say(draft, 'action-take-over-say'), data: { ...claim.data, words } }] : [];
    const looks = incoming.kind === 'desk' && incoming.action.do === 'look';
    const key = looks ? 'thread-looking' : 'thread-take-over';
    draft.threads.say(key, { name }, { only: incoming.place, actions: [...carrying, plain] });
    return true;
}

const say = ({ house }: Draft, key: string): string => house.wording.text(house.desk.locale, key);

/** Whoever has written a note since the case was opened was offered it then. */
function hasSpoken({ transcript }: Draft, person: Person): boolean {
    const opened = transcript.findLastIndex(({ event }) => event?.key === 'event-requested');
    return transcript.slice(opened + 1).some((entry) => entry.speaker === 'note' && entry.person?.id === person.id);
}
