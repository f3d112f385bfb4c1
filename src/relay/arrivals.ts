import { DeliveryError } from '../errors.js';
import type { Attachment, Incoming } from '../model.js';
import { announcedFault } from './check.js';
import type { Files } from './files.js';

/** Pauses before a file that did not come is asked for again; its address is good for minutes. Milliseconds. */
const PAUSES = [2_000, 20_000];

export interface ArrivalsOptions {
    files: Pick<Files, 'settle' | 'fleeting' | 'limits'> & { shelf: Pick<Files['shelf'], 'erase'> };
    /** Whether there still is such a conversation: customers are erased while their files are on the way. */
    knows(conversationId: string): Promise<boolean>;
    receive(incoming: Incoming): Promise<void>;
    now(): number;
    log: { warn(data: object, message: string): void };
    pauses?: readonly number[];
}

/**
 * Copies what customers send from where it will soon not be had any more, beside the turn: the person who needs it may come tomorrow. A process that dies meanwhile loses
 * the copy; whoever opens the file then is told that it is gone. What cannot be had is made known to both sides. Of a customer erased meanwhile nothing is kept, and nothing said.
 */
export function createArrivals({ files, knows, receive, now, log, pauses = PAUSES }: ArrivalsOptions): { keep(incoming: Incoming): void } {
    async function keep(incoming: Incoming, file: Attachment): Promise<void> {
        for (let tries = 0; ; tries += 1) {
            try {
                await files.settle(incoming.conversationId, file);
                if (!(await knows(incoming.conversationId))) await files.shelf.erase(incoming.conversationId);
                return;
            } catch (error) {
                const { gone = false, trouble = 'fileUnknown' as const, limit } = error instanceof DeliveryError ? error.detail : {};
                if (!(await knows(incoming.conversationId))) return;
                const pause = gone ? undefined : pauses[tries];
                if (pause === undefined) {
                    const { conversationId, channel, address, from } = incoming;
                    return receive({
                        kind: 'undelivered', key: `unshown|${conversationId}|${file.held?.id}`, conversationId, channel, address, from, at: now(), delivery: '', by: 'system', trouble, toCustomer: false,
                        file: file.name ?? '', ...(limit === undefined ? {} : { limit }),
                    });
                }
                await new Promise((resolve) => { setTimeout(resolve, pause).unref(); });
            }
        }
    }
    return {
        keep(incoming) {
            if (incoming.kind !== 'message' || incoming.place !== undefined) return;
            for (const file of incoming.attachments ?? []) {
                // What is known to be too much from the start, the turn says.
                if (files.fleeting(file) && !announcedFault(file, files.limits)) keep(incoming, file).catch((error: unknown) => log.warn({ err: error }, 'A file could not be kept'));
            }
        },
    };
}
