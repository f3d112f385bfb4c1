import type { LookupAnswer } from '../model.js';
import type { LookupFact, LookupSpec } from './settings.js';

/** An answer, and, where it is a failure, what whoever runs Warmline can do about it. That goes to the log, not to human agents. */
export type Answer = LookupAnswer & { remedy?: string };

/** Longest fact taken from an answer, in characters; what is longer is no fact but a document. */
const LONGEST_FACT = 300;
/** Line breaks, control and format characters, lone surrogates, private use: a fact is one line of visible text. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu;

/** What another system has said, read as the look-up tells. Never throws, whatever it said. */
export function readAnswer(spec: LookupSpec, status: number, body: string): Answer {
    if (spec.notFound.includes(status)) return { outcome: 'notFound', facts: {} };
    if (status < 200 || status > 299) return refused(status);
    let json: unknown;
    try {
        json = JSON.parse(body);
    } catch {
        return failed('the answer is not JSON');
    }
    if (spec.foundAt !== undefined && isNothing(valueAt(json, spec.foundAt))) return { outcome: 'notFound', facts: {} };
    const facts: Record<string, string | number> = {};
    for (const [name, fact] of Object.entries(spec.facts)) {
        const value = factOf(valueAt(json, fact.path), fact.as);
        if (value !== undefined) facts[name] = value;
        else if (!fact.optional) return failed(`the answer has no ${fact.path}${fact.as === 'text' ? '' : ` that is a ${fact.as}`}`);
    }
    return { outcome: 'found', facts };
}

export const failed = (why: string, remedy?: string): Answer => ({ outcome: 'failed', facts: {}, why, ...(remedy === undefined ? {} : { remedy }) });

function refused(status: number): Answer {
    if (status >= 300 && status < 400) return failed(`status ${status}: sent elsewhere`, 'redirects are not followed: write the address it leads to');
    return failed(`status ${status}`, status === 401 || status === 403 ? 'see that the secret in its headers is right' : status >= 500 ? 'look at its own log' : undefined);
}

/** The value at `a.0.b`; only what the answer itself holds, nothing it inherits. */
export function valueAt(json: unknown, path: string): unknown {
    return path.split('.').reduce<unknown>((value, step) => (typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? (value as Record<string, unknown>)[step] : undefined), json);
}

const isNothing = (value: unknown): boolean => value === undefined || value === null || value === false || value === '' || (Array.isArray(value) && value.length === 0);

function factOf(value: unknown, as: LookupFact['as']): string | number | undefined {
    if (as === 'number') return numberOf(value);
    const text = textOf(value);
    return as === 'date' ? dayOf(text) : text;
}

function textOf(value: unknown): string | undefined {
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    if (typeof value !== 'string') return undefined;
    const text = value.replace(UNSEEN, ' ').replace(/ {2,}/g, ' ').trim();
    return text === '' || text.length > LONGEST_FACT ? undefined : text;
}

function numberOf(value: unknown): number | undefined {
    const number = typeof value === 'string' && /^-?\d{1,15}(?:\.\d{1,6})?$/.test(value.trim()) ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** The day an ISO date or time begins with, as it was written there: it is the other system's day. */
function dayOf(text: string | undefined): string | undefined {
    const match = text === undefined ? null : /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(text);
    const day = match?.[1];
    return day !== undefined && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day) ? day : undefined;
}
