import type { Presence } from '../model.js';
import type { Store } from '../store/port.js';
import { createAttendance, type Attendance } from './attendance.js';
import type { Here } from './views.js';

/** How often to hear what other processes say, and to say anew what we do; milliseconds. Only while a page hangs on this process. */
const HEAR_MS = 1000;
const SAY_EVERY_MS = 10_000;
/** A process that has said nothing for so long is gone, and its people with it. */
const SILENT_MS = 25_000;

export interface SharedOptions {
    store: Pick<Store, 'attend' | 'attending'>;
    /** Unlike any other process's. */
    process: string;
    now(): number;
    sign(presence: Presence): void;
    log(error: unknown): void;
}

/** Attendance over all processes of the house: each writes down who is at its pages, in one row, and reads the others' rows. Whose page hangs nowhere here costs nothing. */
export function createSharedAttendance({ store, process, now, sign, log }: SharedOptions): Attendance {
    const listeners = new Set<() => void>();
    let others: Here[] = [];
    let hearing: NodeJS.Timeout | undefined;
    let said = { text: '[]', at: 0 };
    let writing: Promise<void> | undefined;

    const local = createAttendance({
        now,
        // Whose page has gone here may still be open there.
        sign(presence) {
            const gone = presence.away && !local.list().some(({ id }) => id === presence.person.id);
            if (!gone || !others.some(({ id, away }) => id === presence.person.id && !away)) sign(presence);
        },
    });

    /** One writing at a time; what changes meanwhile is in the next. */
    function say(): void {
        const here = local.list();
        const text = JSON.stringify(here);
        if (writing || (text === said.text && (here.length === 0 || now() - said.at < SAY_EVERY_MS))) return;
        said = { text, at: now() };
        writing = store.attend(process, here.map((one) => JSON.stringify(one)), now()).catch(log).finally(() => {
            writing = undefined;
            if (JSON.stringify(local.list()) !== said.text) say();
        });
    }

    async function hear(): Promise<void> {
        const heard = (await store.attending(process, now() - SILENT_MS)).map((one) => JSON.parse(one) as Here);
        if (JSON.stringify(heard) === JSON.stringify(others)) return;
        others = heard;
        listeners.forEach((listener) => listener());
    }

    function beat(): void {
        say();
        hear().catch(log);
        if (local.list().length > 0) return;
        clearInterval(hearing);
        hearing = undefined;
        others = [];
    }

    local.listen(() => {
        say();
        if (!hearing && local.list().length > 0) {
            hearing = setInterval(beat, HEAR_MS).unref();
            hear().catch(log);
        }
        listeners.forEach((listener) => listener());
    });
    return {
        ...local,
        list: () => merged([...local.list(), ...others]),
        listen(listener) {
            listeners.add(listener);
            return () => { listeners.delete(listener); };
        },
    };
}

/** Once for each person and case, who writes before who looks; pages that show no case count only for people who look at none. */
function merged(all: readonly Here[]): Here[] {
    const looking = new Set(all.filter(({ caseId }) => caseId !== undefined).map(({ id }) => id));
    const found = new Map<string, Here>();
    for (const one of all) {
        if (one.caseId === undefined && looking.has(one.id)) continue;
        const key = `${one.caseId ?? ''}\n${one.id}`;
        const known = found.get(key);
        found.set(key, known ? { ...known, ...(known.typing || one.typing ? { typing: true } : {}), ...(known.away || one.away ? { away: true } : {}) } : one);
    }
    return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}
