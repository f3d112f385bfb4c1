import type { Presence } from '../model.js';
import type { Here } from './views.js';

/** Somebody who is typing has stopped if nothing was heard of them for so long; milliseconds. */
const TYPING_MS = 6000;
/** A page that goes away may come back: it was loaded anew, or shows another case; milliseconds. */
const GRACE_MS = 15_000;
/** How often an open page counts as a sign of its person; milliseconds. */
const SIGN_EVERY_MS = 5 * 60_000;

/**
 * Who has the desk open, which case they look at, and whether they are writing. True only while a page is open, so it is kept in no store;
 * for people whose pages hang on other processes of the same house see `createSharedAttendance`. That they are at the desk is passed on, for routing.
 */
export interface Attendance {
    /** A page of this person is open and shows this case, or none. Returns the way to leave. */
    enter(person: Pick<Here, 'id' | 'name' | 'caseId'>): () => void;
    /** The person writes in a case. */
    typing(id: string, caseId: string): void;
    /** Takes a break, or is back: no case is offered to somebody away. */
    setAway(id: string, away: boolean): void;
    /** Everybody here, once for each case they look at; pages that show no case count only for people who look at none. */
    list(): Here[];
    /** Calls back at every change; returns the way to stop. */
    listen(listener: () => void): () => void;
}

/** @param sign passes on that somebody is at the desk, or has left it */
export function createAttendance({ now, sign }: { now(): number; sign(presence: Presence): void }): Attendance {
    const pages = new Map<symbol, Pick<Here, 'id' | 'name' | 'caseId'>>();
    const away = new Set<string>();
    const writing = new Map<string, NodeJS.Timeout>();
    const listeners = new Set<() => void>();
    let signing: NodeJS.Timeout | undefined;

    const changed = () => listeners.forEach((listener) => listener());
    const keyOf = (id: string, caseId = '') => `${caseId}\n${id}`;
    const isHere = (id: string) => [...pages.values()].some((page) => page.id === id);
    const signFor = ({ id, name }: { id: string; name: string }) => sign({ person: { id, name }, at: now(), away: away.has(id) || !isHere(id) });
    const signAll = () => new Map([...pages.values()].map((page) => [page.id, page])).forEach(signFor);

    function leave(page: symbol): void {
        const person = pages.get(page);
        if (!person) return;
        pages.delete(page);
        if (pages.size === 0) {
            clearInterval(signing);
            signing = undefined;
        }
        if (!isHere(person.id)) setTimeout(() => { if (!isHere(person.id)) signFor(person); }, GRACE_MS).unref();
        changed();
    }

    return {
        enter(person) {
            const page = Symbol(person.id);
            const known = isHere(person.id);
            pages.set(page, person);
            if (!known) signFor(person);
            signing ??= setInterval(signAll, SIGN_EVERY_MS).unref();
            changed();
            return () => leave(page);
        },
        typing(id, caseId) {
            const key = keyOf(id, caseId);
            const known = writing.get(key);
            clearTimeout(known);
            writing.set(key, setTimeout(() => {
                writing.delete(key);
                changed();
            }, TYPING_MS).unref());
            if (!known) changed();
        },
        setAway(id, gone) {
            if (gone) away.add(id);
            else away.delete(id);
            signAll();
            changed();
        },
        list() {
            const here = new Map<string, Here>();
            const looking = new Set([...pages.values()].filter(({ caseId }) => caseId !== undefined).map(({ id }) => id));
            for (const { id, name, caseId } of pages.values()) {
                if (caseId === undefined && looking.has(id)) continue;
                const key = keyOf(id, caseId);
                here.set(key, { id, name, ...(caseId === undefined ? {} : { caseId }), ...(caseId !== undefined && writing.has(key) ? { typing: true } : {}), ...(away.has(id) ? { away: true } : {}) });
            }
            return [...here.values()].sort((a, b) => a.name.localeCompare(b.name));
        },
        listen(listener) {
            listeners.add(listener);
            return () => { listeners.delete(listener); };
        },
    };
}
