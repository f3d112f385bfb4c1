/** What falls due after something has happened to a case. Pure: times come in, times go out. */
import { z } from 'zod';
import { readYaml } from '../text/yaml.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Reminders come at doubling distances, and at last so many minutes apart. */
const LONGEST_REMINDER = 4 * 60;

const settingsSchema = z.strictObject({
    checkInHours: z.number().min(0).max(24 * 30).default(24),
    unclaimedMinutes: z.number().min(0).max(24 * 60).default(10),
    updateMinutes: z.number().min(0.1).max(24 * 60).default(3),
    idleMinutes: z.number().min(1).max(24 * 60).default(15),
    warnMinutes: z.number().min(0).max(24 * 60).default(5),
    quietHours: z.number().min(0.1).max(24 * 30).default(24),
    expireHours: z.number().min(0.1).max(24 * 30).default(24),
    callBackHours: z.number().min(1).max(24 * 30).default(72),
});

/** How long things may take. 0 switches a clock off, where it is allowed. */
export interface FollowupSettings {
    /** After a case is resolved the customer is asked whether it is really fixed. */
    checkInHours: number;
    /** Nobody has claimed a case: the desk is reminded and the customer told; then, each time after twice as long, it goes to the next team and to the lead. */
    unclaimedMinutes: number;
    /** How often it is looked whether a waiting customer's place has changed and whether somebody has become free. */
    updateMinutes: number;
    /** The human agent has left the customer's last words unanswered: the case returns to the queue. */
    idleMinutes: number;
    /** How long before that they are warned; at most half of it. */
    warnMinutes: number;
    /** A human agent has answered and nothing more was said by anybody: the bot is there again. */
    quietHours: number;
    /** Nobody has claimed a case at all: it ends openly. Counted from when the desk is open. */
    expireHours: number;
    /** The same where the customer has asked to be called back. */
    callBackHours: number;
}

/**
 * Reads `followup.yaml`; what is left out takes its default.
 * @throws ContentError with every fault.
 */
export function parseFollowup(text: string, file: string): FollowupSettings {
    return readYaml(text, file, settingsSchema, 'followup').value;
}

/** A case waits for a human agent, waits with a call-back agreed, waits for the words of who has it, was answered, or has been resolved. */
export type FollowupEvent = 'queued' | 'callBack' | 'unanswered' | 'warned' | 'answered' | 'resolved';
export type ClockName = 'unclaimed' | 'expire' | 'idle' | 'requeue' | 'quiet' | 'check-in';

export interface Due { name: ClockName; dueAt: number; data: Record<string, string> }

/** The timers an event sets. Whoever handles one looks at the case again first: what it was set for may be over. */
export function dueAfter(event: FollowupEvent, settings: FollowupSettings, now: number): Due[] {
    return clocks(event, settings).filter(([, wait]) => wait > 0).map(([name, wait]) => ({ name, dueAt: now + Math.round(wait), data: {} }));
}

function clocks(event: FollowupEvent, settings: FollowupSettings): [ClockName, number][] {
    const warning = Math.min(settings.warnMinutes, settings.idleMinutes / 2) * MINUTE;
    switch (event) {
        case 'queued': return [['unclaimed', settings.unclaimedMinutes * MINUTE], ['expire', settings.expireHours * HOUR]];
        case 'callBack': return [['expire', settings.callBackHours * HOUR]];
        case 'unanswered': return [['idle', settings.idleMinutes * MINUTE - warning]];
        case 'warned': return [['requeue', Math.max(warning, 1)]];
        case 'answered': return [['quiet', settings.quietHours * HOUR]];
        case 'resolved': return [['check-in', settings.checkInHours * HOUR]];
    }
}

/** When the desk is reminded of an unclaimed case after the reminder number `step` (from 1): each time after twice as long, at most four hours. */
export function nextReminder(step: number, { unclaimedMinutes }: FollowupSettings, now: number): number {
    const wait = Math.min(unclaimedMinutes * 2 ** Math.min(step - 1, 20), Math.max(LONGEST_REMINDER, unclaimedMinutes));
    return now + Math.round(wait * MINUTE);
}
