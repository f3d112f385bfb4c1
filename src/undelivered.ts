import { DeliveryError } from './errors.js';
import type { Incoming } from './model.js';
import type { QueuedDelivery } from './store/port.js';

/**
 * The news that a delivery was given up, as something that happened to its conversation; undefined where nobody could do anything with it: lines for the desk's own threads,
 * and what other systems are told. A file for several threads is one piece of news.
 */
export function undelivered({ id, conversationId, lane, address, message, by, queuedAt }: QueuedDelivery, cause: unknown, at: number): Incoming | undefined {
    const file = message.attachments?.find(({ held }) => held);
    const toCustomer = lane === conversationId;
    const { gone, trouble = gone ? 'refused' : 'unreachable', limit } = cause instanceof DeliveryError ? cause.detail : {};
    // A thread that cannot be written to says nothing of the file.
    if (message.event || (!toCustomer && !(file && trouble.startsWith('file')))) return undefined;
    return {
        kind: 'undelivered', key: toCustomer ? `undelivered|${id}|${queuedAt}` : `unshown|${conversationId}|${file?.held?.id}`, conversationId, channel: 'outbox', at, address, from: { id: 'outbox' },
        delivery: id, by, trouble, toCustomer, ...(file ? { file: file.name ?? '' } : {}), ...(limit === undefined ? {} : { limit }),
    };
}
