import type { Attachment, Case, DeskAction, Owner, Person } from '../model.js';
import { isOwned, isWaiting, moveCase } from './case.js';

/** What a human agent's action comes to. The spine carries it out. */
export type DeskOutcome =
    | { kind: 'claimed'; item: Case; owner: Owner }
    | { kind: 'reply'; item: Case; text: string; attachments: Attachment[] }
    | { kind: 'note'; text: string }
    | { kind: 'handedBack' | 'resolved'; item: Case; owner: Owner; note?: string }
    /** Message key and arguments that tell the human agent why not. */
    | { kind: 'refused'; key: string; args: Record<string, string> }
    /** The same wish again, granted already: nothing to do and nothing to complain of. */
    | { kind: 'nothing' };

const toBot: Owner = { kind: 'bot' };
const nameOf = (person: Person | undefined): string => person?.name ?? person?.id ?? '';

/** Decides a desk action against the case as it stands. One claim wins; only who claimed may speak, hand back or resolve. */
export function decideDesk(item: Case, action: DeskAction, by: Person, at: number): DeskOutcome {
    switch (action.do) {
        case 'note': return { kind: 'note', text: action.text };
        case 'claim': return claim(item, by, at);
        case 'reply': return ownedBy(item, by) ?? reply(item, action, by, at);
        case 'handBack': return ownedBy(item, by) ?? close(item, 'handBack', by, at, action.note);
        case 'resolve': return ownedBy(item, by) ?? close(item, 'resolve', by, at, action.note);
    }
}

function claim(item: Case, by: Person, at: number): DeskOutcome {
    if (isOwned(item) && item.humanAgent?.id === by.id) return { kind: 'nothing' };
    const moved = moveCase(item, 'claim', { at, who: nameOf(by), humanAgent: by });
    if (moved) return { kind: 'claimed', item: moved, owner: { kind: 'humanAgent', person: by } };
    return isOwned(item) ? refuse('refused-claimed', item) : refuse('refused-closed', item);
}

/** The refusal for somebody who does not hold the case; undefined if they do. */
function ownedBy(item: Case, by: Person): DeskOutcome | undefined {
    if (isOwned(item)) return item.humanAgent?.id === by.id ? undefined : refuse('refused-claimed', item);
    return refuse(isWaiting(item) ? 'refused-unclaimed' : 'refused-closed', item);
}

function reply(item: Case, action: DeskAction & { do: 'reply' }, by: Person, at: number): DeskOutcome {
    const moved = moveCase(item, 'reply', { at, who: nameOf(by) });
    if (!moved) return refuse('refused-closed', item);
    // A case may be replied to hundreds of times; its history keeps the first reply of each stretch only.
    return { kind: 'reply', item: item.state === 'active' ? item : moved, text: action.text, attachments: action.attachments ?? [] };
}

function close(item: Case, what: 'handBack' | 'resolve', by: Person, at: number, note?: string): DeskOutcome {
    const moved = moveCase(item, what, { at, who: nameOf(by), why: note });
    if (!moved) return refuse('refused-closed', item);
    return { kind: what === 'handBack' ? 'handedBack' : 'resolved', item: moved, owner: toBot, note };
}

function refuse(key: string, item: Case): DeskOutcome {
    return { kind: 'refused', key, args: { code: item.code, name: nameOf(item.humanAgent) } };
}
