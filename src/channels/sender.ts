import { DeliveryError } from '../errors.js';
import type { QueuedDelivery } from '../store/port.js';
import { decodeAddress } from './address.js';
import type { Sender } from './port.js';

export interface Senders {
    slack?: Sender;
    web?: Sender;
    /** Teams and every other Bot Framework channel. */
    botFramework?: Sender;
}

/** Tries of a file, before what is said after it has waited long enough. */
const FILE_TRIES = 4;

function patient({ message, attempts }: QueuedDelivery, error: unknown): unknown {
    if (!(error instanceof DeliveryError) || error.detail.gone || error.detail.retryAfterMs !== undefined || attempts < FILE_TRIES || !message.attachments?.some(({ held }) => held)) return error;
    return new DeliveryError(error.message, { trouble: 'unreachable', ...error.detail, gone: true }, { cause: error });
}

/** One sender for all channels: the address says which of them delivers. */
export function createSender(senders: Senders): Sender {
    const senderOf = (address: string): { channelId: string; sender: Sender | undefined } => {
        const { channelId } = decodeAddress(address);
        return { channelId, sender: channelId === 'slack' ? senders.slack : channelId === 'web' ? senders.web : senders.botFramework };
    };
    return {
        async send(delivery) {
            const { channelId, sender } = senderOf(delivery.address);
            if (!sender) throw new DeliveryError(`The channel ${channelId} is not set up here.`, { gone: true });
            return sender.send(delivery).catch((error: unknown) => { throw patient(delivery, error); });
        },
        typing(address) {
            try {
                senderOf(address).sender?.typing(address);
            } catch {
                // Best effort: an unreadable address shows up when something is sent to it.
            }
        },
    };
}
