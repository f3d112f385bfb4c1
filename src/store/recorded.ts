import { existsSync } from 'node:fs';
import type { ConversationState, Entry } from '../model.js';
import { readEntry, readState } from './documents.js';
import { openEngine, sqliteFile, type StoreOptions } from './engine.js';

/** A conversation as it was kept. */
export interface Recorded { id: string; state: ConversationState; transcript: Entry[] }

/**
 * The conversations in which something was said last, latest first: for looking back at them, beside a running server or without one. Changes nothing, and makes nothing where there is none.
 * @throws WarmlineError as `openStore` does
 */
export async function* recorded(options: StoreOptions, limit: number): AsyncGenerator<Recorded> {
    if (!options.databaseUrl && !existsSync(sqliteFile(options.dataDir))) return;
    const { db, close } = await openEngine(options);
    try {
        const tables = await db.introspection.getTables();
        if (!tables.some(({ name }) => name === 'conversations')) return;
        const rows = await db.selectFrom('conversations').select(['id', 'state']).orderBy('revision', 'desc').limit(limit).execute();
        for (const { id, state } of rows) {
            const lines = await db.selectFrom('transcript').select(['seq', 'entry']).where('conversation_id', '=', id).orderBy('seq').execute();
            yield { id, state: readState(state, id), transcript: lines.map((line) => readEntry(line, id)) };
        }
    } finally {
        await close();
    }
}
