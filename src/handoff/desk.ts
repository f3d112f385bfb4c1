import type { Attachment, Case, DeskAction, Emotion, Mark, Owner, Person } from '../model.js';
import { isClosed, isOwned, isWaiting, moveCase } from './case.js';
import { listed, personOf, teamOf, type Role, type Roster } from './roster.js';

/** What a human agent's action comes to. The spine carries it out. */
export type DeskOutcome =
    /** `from`: whose case it was until now. */
    | { kind: 'claimed'; item: Case; owner: Owner; from?: Person }
    | { kind: 'reply'; item: Case; text: string; marks?: Mark[]; attachments: Attachment[]; messageId?: string }
    | { kind: 'note'; text: string }
    | { kind: 'handedBack' | 'resolved' | 'calledBack'; item: Case; owner: Owner; note?: string }
    /** Back in the queue, of `team` if one was named; to be offered to `person` if one was named. */
    | { kind: 'passed'; item: Case; owner: Owner; team?: string; person?: Person; note?: string }
    | { kind: 'declined'; item: Case }
    | { kind: 'corrected'; item: Case; was: Emotion; is: Emotion; messageId?: string }
    | { kind: 'changed'; messageId: string; text?: string }
    /** Message key and arguments that tell the human agent why not. */
    | { kind: 'refused'; key: string; args: Record<string, string> }
    /** The same wish again, granted already: nothing to do and nothing to complain of. */
    | { kind: 'nothing' };

const toBot: Owner = { kind: 'bot' };
const NO_ROSTER: Pick<Roster, 'people' | 'teams'> = { people: [], teams: [] };
export const nameOf = (person: Person | undefined): string => person?.name ?? person?.id ?? '';

/**
 * Decides a desk action against the case as it stands. One claim wins; only who claimed may speak, hand back or resolve. `by` is the person as the roster knows them.
 * Leads may take over and pass on what others have. `unlisted`: the role of somebody whom the roster does not know; what they may take over, the door they came through has to know.
 */
export function decideDesk(item: Case, action: DeskAction, by: Person, at: number, roster: Pick<Roster, 'people' | 'teams'> = NO_ROSTER, unlisted: Role = 'lead'): DeskOutcome {
    switch (action.do) {
        case 'note': return { kind: 'note', text: action.text };
        case 'claim': return action.force ? takeOver(item, by, at, listed(roster, by.id)?.role ?? unlisted) : claim(item, by, at);
        case 'reply': return ownedBy(item, by) ?? reply(item, action, by, at);
        case 'handBack': return ownedBy(item, by) ?? close(item, 'handBack', by, at, action.note);
        case 'resolve': return ownedBy(item, by) ?? close(item, 'resolve', by, at, action.note);
        case 'callBack': return (isWaiting(item) ? undefined : ownedBy(item, by)) ?? close(item, 'callBack', by, at, action.note);
        case 'pass': return pass(item, action, by, at, roster);
        case 'offerAnswer': return answer(item, action.accept, by, at);
        case 'correct': return correct(item, action, by, at);
        case 'retract': return { kind: 'changed', messageId: action.messageId };
        case 'rewrite': return { kind: 'changed', messageId: action.messageId, text: action.text };
        case 'look': return { kind: 'nothing' };
    }
}

function claim(item: Case, by: Person, at: number): DeskOutcome {
    if (isOwned(item) && item.humanAgent?.id === by.id) return { kind: 'nothing' };
    const moved = moveCase(item, 'claim', { at, who: nameOf(by), humanAgent: by });
    if (moved) return { kind: 'claimed', item: moved, owner: { kind: 'humanAgent', person: by } };
    return isOwned(item) ? refuse('refused-claimed', item) : refuse('refused-closed', item);
}

function takeOver(item: Case, by: Person, at: number, role: Role): DeskOutcome {
    if (!isOwned(item) || item.humanAgent?.id === by.id) return claim(item, by, at);
    if (role === 'desk') return refuse('refused-lead', item);
    const moved = moveCase(item, 'takeOver', { at, who: nameOf(by), humanAgent: by })!;
    return { kind: 'claimed', item: moved, owner: { kind: 'humanAgent', person: by }, from: item.humanAgent };
}

/** The refusal for somebody who does not hold the case; undefined if they do. */
function ownedBy(item: Case, by: Person): DeskOutcome | undefined {
    if (isOwned(item)) return item.humanAgent?.id === by.id ? undefined : refuse('refused-claimed', item);
    return refuse(isWaiting(item) ? 'refused-unclaimed' : 'refused-closed', item);
}

function reply(item: Case, action: DeskAction & { do: 'reply' }, by: Person, at: number): DeskOutcome {
    const moved = moveCase(item, 'reply', { at, who: nameOf(by) });
    if (!moved) return refuse('refused-closed', item);
    const { text, marks, attachments = [], messageId } = action;
    // A case may be replied to hundreds of times; its history keeps the first reply of each stretch only.
    return { kind: 'reply', item: item.state === 'active' ? item : moved, text, attachments, messageId, ...(marks ? { marks } : {}) };
}

const CLOSED_AS = { handBack: 'handedBack', resolve: 'resolved', callBack: 'calledBack' } as const;

function close(item: Case, what: keyof typeof CLOSED_AS, by: Person, at: number, note?: string): DeskOutcome {
    const moved = moveCase(item, what, { at, who: nameOf(by), why: note });
    return moved ? { kind: CLOSED_AS[what], item: moved.humanAgent ? moved : { ...moved, humanAgent: by }, owner: toBot, note } : refuse('refused-closed', item);
}

/** Anybody may say where a waiting case belongs; one that somebody has is passed on by them, or by a lead. */
function pass(item: Case, { team, person, note }: DeskAction & { do: 'pass' }, by: Person, at: number, roster: Pick<Roster, 'people' | 'teams'>): DeskOutcome {
    if (isClosed(item)) return refuse('refused-closed', item);
    const role = listed(roster, by.id)?.role ?? 'desk';
    const refused = isOwned(item) && role === 'desk' ? ownedBy(item, by) : undefined;
    if (refused) return refused;
    if (team !== undefined && roster.teams.length > 0 && !teamOf(roster, team)) return refuse('refused-team', item, { team });
    const to = person && personOf(roster, person);
    if (to ? item.humanAgent?.id === to.id : team === undefined || (isWaiting(item) && team === item.team)) return { kind: 'nothing' };
    const moved = moveCase(item, 'pass', { at, who: nameOf(by), why: note })!;
    return { kind: 'passed', item: inTeam(moved, team), owner: toBot, team, person: to, note };
}

/** The case with another team, remembering where it has been. */
export function inTeam(item: Case, team: string | undefined): Case {
    if (team === undefined || team === item.team) return item;
    return { ...item, team, ...(item.team === undefined ? {} : { passed: [...item.passed ?? [], item.team] }) };
}

function answer(item: Case, accept: boolean, by: Person, at: number): DeskOutcome {
    if (accept) return claim(item, by, at);
    const open = item.offers?.at(-1);
    if (item.state !== 'offered' || open?.person.id !== by.id) return { kind: 'nothing' };
    return { kind: 'declined', item: moveCase(item, 'decline', { at, who: nameOf(by), humanAgent: by })! };
}

function correct(item: Case, { emotion, messageId }: DeskAction & { do: 'correct' }, by: Person, at: number): DeskOutcome {
    const was = item.summary.emotion;
    // Of another line: what was read of it is the transcript's to say, and the case's own reading stands.
    if (messageId !== undefined) return { kind: 'corrected', item, was, is: emotion, messageId };
    if (was === emotion) return { kind: 'nothing' };
    const corrections = [...item.corrections ?? [], { at, who: nameOf(by), was, is: emotion }];
    const intensity = emotion === 'neutral' ? 0 : item.summary.intensity;
    return { kind: 'corrected', item: { ...item, corrections, summary: { ...item.summary, emotion, intensity } }, was, is: emotion };
}

function refuse(key: string, item: Case, args: Record<string, string> = {}): DeskOutcome {
    return { kind: 'refused', key, args: { code: item.code, name: nameOf(item.humanAgent), ...args } };
}
