import type { Address, Incoming } from '../model.js';
import type { QueuedDelivery } from '../store/port.js';

/** What the channels hand over: called once the platform's message is parsed; resolves when it is stored (then the platform gets its receipt). */
export type Receive = (incoming: Incoming) => Promise<void>;

/** What the outbox needs of the channels. */
export interface Sender {
    /**
     * Delivers one message and returns the platform's id of it. The delivery's `id` travels along as idempotency key where the platform has a place for it.
     * @throws DeliveryError with the platform's Retry-After, or `gone` when trying again is pointless.
     */
    send(delivery: QueuedDelivery): Promise<{ platformId: string }>;
    /** Shows that somebody is typing. Best effort, never throws. */
    typing(address: Address): void;
}
