import { isOwned, isWaiting, personOf, type Roster } from '../../../src/handoff/index.js';
import type { Case, DeskAction, Entry } from '../../../src/model.js';
import type { Chance } from '../crash/chance.js';
import { aPerson, aRoster, aTeam } from '../roster.js';
import type { SoakWorld } from './world.js';

const MINUTE = 60_000;
const OPENERS = [
    'my parcel is late again, third time, get me a human', 'I was charged twice!! I want to speak to a person', '转人工', '都第三次了！！气死我了，转人工', '我要真人客服', '轉真人客服', 'let me talk to a real person please',
    'this is the worst service ever, I want a manager now!!!', '快递一直没到，我要找人工客服', 'I want to speak to a human',
];
const LINES = ['any news?', 'hello?', '还要多久', 'ok', 'order 20260115883', '我等了很久了', 'that did not help', '谢谢', 'I see', 'and now?'];

/** How somebody at the desk works; chances per look at their cases. */
interface Manner { accepts: number; declines: number; replies: number; picks: number; closes: number }
const DILIGENT: Manner = { accepts: 0.7, declines: 0.02, replies: 0.4, picks: 0.15, closes: 0.4 };
const FORGETFUL: Manner = { accepts: 0.7, declines: 0, replies: 0.01, picks: 0.1, closes: 0 };
const PICKY: Manner = { accepts: 0.2, declines: 0.6, replies: 0.4, picks: 0.02, closes: 0.4 };
/** Seen at the desk, but nobody answers. */
const ASLEEP: Manner = { accepts: 0, declines: 0, replies: 0, picks: 0, closes: 0 };
const MANNERS = [FORGETFUL, FORGETFUL, PICKY, PICKY, ASLEEP];

export const PEOPLE = Array.from({ length: 20 }, (_, i) => `p${i + 1}`);
const mannerOf = (who: string): Manner => MANNERS[PEOPLE.indexOf(who)] ?? DILIGENT;

/** Twenty people in two teams; the last leads. */
export const soakRoster = (): Roster => aRoster({
    people: PEOPLE.map((id, i) => aPerson(id, { teams: [i % 2 === 0 ? 'complaints' : 'billing'], role: i === PEOPLE.length - 1 ? 'lead' : 'desk', skills: i % 3 === 0 ? ['charge'] : [] })),
    teams: [aTeam('complaints', { next: 'billing', lead: 'p20' }), aTeam('billing', { next: 'complaints', lead: 'p20' }), aTeam('delivery', { next: 'complaints' })],
});

/** A customer asks for a person; some time later perhaps once more. */
export function arrive(world: SoakWorld, chance: Chance, conversationId: string): void {
    world.say(conversationId, chance.of(OPENERS));
}

/** What those who wait, or have somebody, say meanwhile. */
export function customersTalk(world: SoakWorld, chance: Chance, open: readonly Case[]): void {
    for (const item of open) {
        const answered = isOwned(item) && item.awaitedSince === undefined;
        if (chance.happens(answered ? 0.12 : 0.015)) world.say(item.conversationId, chance.of(LINES));
        else if (isWaiting(item) && chance.happens(0.002)) world.say(item.conversationId, 'please call me on 0912 345 678');
        else if (chance.happens(0.0007)) world.say(item.conversationId, 'back to the bot');
    }
}

/** Everybody at the desk looks at what is theirs, and some at what is nobody's. */
export async function deskWorks(world: SoakWorld, chance: Chance, roster: Roster, open: readonly Case[]): Promise<void> {
    const queue = open.filter(isWaiting);
    for (const who of PEOPLE) {
        const manner = mannerOf(who);
        const press = (item: Case, action: DeskAction) => world.press(item.conversationId, item.id, who, action);
        if (manner === ASLEEP && chance.happens(0.02)) await world.store.setPresence({ person: personOf(roster, { id: who }), at: world.now, away: false });
        const offered = queue.find((item) => item.state === 'offered' && item.offers?.at(-1)?.person.id === who);
        if (offered && chance.happens(manner.accepts)) press(offered, { do: 'offerAnswer', accept: true });
        else if (offered && chance.happens(manner.declines)) press(offered, { do: 'offerAnswer', accept: false });
        const held = open.filter((item) => isOwned(item) && item.humanAgent?.id === who);
        for (const item of held) workOn(world, chance, manner, item, press);
        // The oldest are picked by several at once, so that they race.
        if (held.length < 3 && queue.length > 0 && chance.happens(manner.picks)) press(queue[0]!, { do: 'claim' });
        if (who === 'p20' && chance.happens(0.05)) takeOver(chance, open, press);
    }
}

function workOn(world: SoakWorld, chance: Chance, manner: Manner, item: Case, press: (item: Case, action: DeskAction) => void): void {
    if (item.callBack && chance.happens(manner.closes)) return press(item, { do: 'callBack', note: 'reached them' });
    if (item.awaitedSince !== undefined && chance.happens(manner.replies)) return press(item, { do: 'reply', text: `reply ${world.now} ${item.code}` });
    if (world.now - (item.claimedAt ?? 0) < 3 * MINUTE || !chance.happens(manner.closes)) return;
    press(item, chance.of<DeskAction>([{ do: 'resolve', note: 'done' }, { do: 'resolve' }, { do: 'handBack', note: 'facts wanted' }, { do: 'pass', team: 'billing' }, { do: 'pass', person: { id: chance.of(PEOPLE) } }]));
}

function takeOver(chance: Chance, open: readonly Case[], press: (item: Case, action: DeskAction) => void): void {
    const idle = open.filter((item) => item.state === 'idle');
    if (idle.length > 0) press(chance.of(idle), { do: 'claim', force: true });
}

/** How many cases the desk has given to somebody, by an offer they may still accept or have accepted: what they took by themselves, or got from a colleague, is their own affair. */
export function givenTo(who: string, open: readonly Case[]): { given: number; urgent: number } {
    const given = open.filter(({ state, humanAgent, offers, history }) => {
        const offer = offers?.at(-1);
        const taken = history.findLast(({ did }) => did === 'claim' || did === 'takeOver');
        if (offer?.person.id !== who || !['lastPerson', 'skill', 'turn'].includes(history.findLast(({ did }) => did === 'offer')?.why ?? '')) return false;
        return state === 'offered' ? offer.answer === undefined : offer.answer === 'accepted' && humanAgent?.id === who && taken?.did === 'claim' && taken.from === 'offered';
    });
    return { given: given.length, urgent: given.filter(({ priority }) => priority === 'urgent').length };
}

/** The transcript's lines of a speaker. */
export const linesOf = (transcript: readonly Entry[], speaker: Entry['speaker']): Entry[] => transcript.filter((entry) => entry.speaker === speaker);
