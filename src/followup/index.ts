/** What falls due after something has happened to a case. Pure: times come in, times go out. */
import { z } from 'zod';
import { readYaml } from '../text/yaml.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const settingsSchema = z.strictObject({
    checkInHours: z.number().min(0).max(24 * 30).default(24),
    unclaimedMinutes: z.number().min(0).max(24 * 60).default(10),
    idleMinutes: z.number().min(1).max(24 * 60).default(15),
    expireHours: z.number().min(0).max(24 * 30).default(24),
});

/** How long things may take. 0 switches a clock off, except `idleMinutes`. */
export interface FollowupSettings {
    /** After a case is resolved the customer is asked whether it is really fixed. */
    checkInHours: number;
    /** Nobody has claimed a case: the desk is reminded and the customer told. */
    unclaimedMinutes: number;
    /** The human agent has left the customer's last words unanswered: the case returns to the queue. */
    idleMinutes: number;
    /** Nobody has claimed a case at all: it ends openly. */
    expireHours: number;
}

/**
 * Reads `followup.yaml`; what is left out takes its default.
 * @throws ContentError with every fault.
 */
export function parseFollowup(text: string, file: string): FollowupSettings {
    return readYaml(text, file, settingsSchema, 'followup').value;
}

/** A case waits for a human agent, or has been resolved. */
export type FollowupEvent = 'queued' | 'resolved';

export interface Due { name: 'unclaimed' | 'expire' | 'check-in'; dueAt: number; data: Record<string, string> }

/** The timers an event sets. Whoever handles one looks at the case again first: what it was set for may be over. */
export function dueAfter(event: FollowupEvent, settings: FollowupSettings, now: number): Due[] {
    const clocks: [Due['name'], number][] = event === 'queued'
        ? [['unclaimed', settings.unclaimedMinutes * MINUTE], ['expire', settings.expireHours * HOUR]]
        : [['check-in', settings.checkInHours * HOUR]];
    return clocks.filter(([, wait]) => wait > 0).map(([name, wait]) => ({ name, dueAt: now + Math.round(wait), data: {} }));
}
