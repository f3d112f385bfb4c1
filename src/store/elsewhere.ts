import { sql } from 'kysely';
import type { Context } from './context.js';
import type { Store } from './port.js';
import { prepare, type Param } from './prepared.js';

/** What is asked by somebody who is not in the turn: another process, or whoever sent what a turn took. */
export function createElsewhere({ db }: Context): Pick<Store, 'outcome' | 'attend' | 'attending'> {
    const outcome = prepare((param: Param<{ key: string }>) => db.selectFrom('inbox').select(['taken_at', 'refused']).where('key', '=', param('key')));
    const attend = prepare((param: Param<{ process: string; at: number; here: string }>) => db.insertInto('attendance')
        .values({ process: param('process'), at: param('at'), here: param('here') })
        .onConflict((conflict) => conflict.column('process').doUpdateSet((eb) => ({ at: eb.ref('excluded.at'), here: eb.ref('excluded.here') }))));
    const attending = prepare((param: Param<{ process: string; since: number }>) => db.selectFrom('attendance').select('here')
        .where('process', '<>', param('process')).where('at', '>=', param('since')).where('here', '<>', sql.lit('[]')));
    const forget = prepare((param: Param<{ before: number }>) => db.deleteFrom('attendance').where('at', '<', param('before')));

    return {
        async outcome(key) {
            const [row] = await outcome(db, { key });
            return row && { taken: row.taken_at !== null, ...(row.refused === null ? {} : { refused: JSON.parse(row.refused) as { key: string; args: Record<string, string> } }) };
        },
        async attend(process, here, at) {
            await attend(db, { process, at, here: JSON.stringify(here) });
            // A process that is no more leaves its last word behind.
            if (here.length === 0) await forget(db, { before: at - FORGET_MS });
        },
        attending: async (except, since) => (await attending(db, { process: except, since })).flatMap((row) => JSON.parse(row.here) as string[]),
    };
}

/** Milliseconds after which the word of a process that is no more is of no use to anybody. */
const FORGET_MS = 3_600_000;
