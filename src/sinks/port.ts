import type { Delivery } from '../model.js';
import type { QueuedDelivery, Snapshot, TurnChange } from '../store/port.js';

/** What a turn began with and what came of it. */
export interface Seen { before: Snapshot; change: TurnChange }

/** One thing a sink is to hear: where it goes, what goes before it, and what it says. */
export type Telling = Pick<Delivery, 'lane' | 'address' | 'message'>;

/**
 * Somewhere besides our own desk where cases are worked on. It hears of cases by deliveries, which are committed with the turn they tell of and go through
 * the outbox like everything said; what is done there comes back as desk actions, through the intake.
 */
export interface DeskSink {
    readonly name: string;
    /** What it is owed for a turn, in order. Pure: runs in the turn. */
    tell(seen: Seen): Telling[];
    /**
     * Delivers what is addressed to `sinkAddress(name)`; absent where it tells only through channels that are there anyway.
     * @throws DeliveryError as `Sender.send` does
     */
    send?(delivery: QueuedDelivery): Promise<{ platformId: string }>;
    /** Drops connections kept open. */
    close?(): Promise<void>;
}

const PREFIX = 'sink:';

/** The address of a sink that delivers by itself. */
export const sinkAddress = (name: string): string => PREFIX + name;

/** The sink an address means; undefined for addresses of channels. */
export const sinkOf = (address: string): string | undefined => (address.startsWith(PREFIX) ? address.slice(PREFIX.length) : undefined);
