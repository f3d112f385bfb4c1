import { sql, type Kysely } from 'kysely';
import type { Context } from './context.js';
import type { TurnChange } from './port.js';
import { prepare, storableText, type Param } from './prepared.js';
import type { Tables } from './tables.js';

/** Somebody has been given a case elsewhere while a turn counted on their having room for one. */
export class HandsFull extends Error {}

/**
 * Makes sure, inside the turn's transaction and after it has written, that nobody has more than it counted on. Turns that give something to the same person pass one by one, so
 * each sees what those before it have given.
 * @throws HandsFull
 */
export function handsKeeper({ db, engine }: Pick<Context, 'db' | 'engine'>): (on: Kysely<Tables>, hands: TurnChange['hands']) => Promise<void> {
    const inHand = prepare((param: Param<{ person: string }>) => db.selectFrom('cases').select((eb) => eb.fn.countAll<number>().as('count'))
        .where((eb) => eb.or([
            eb.and([eb('state', '=', sql.lit('offered')), eb('offered_to', '=', param('person'))]),
            eb.and([eb('state', 'in', [sql.lit('claimed'), sql.lit('active'), sql.lit('idle')]), eb('human_agent_id', '=', param('person'))]),
        ])));
    return async (on, hands = []) => {
        for (const { personId, room } of [...hands].sort((a, b) => (a.personId < b.personId ? -1 : 1))) {
            await engine.exclusive(on, storableText(`hands ${personId}`));
            const [row] = await inHand(on, { person: personId });
            if (Number(row!.count) > room) throw new HandsFull(`${personId} has no room for one more`);
        }
    };
}
