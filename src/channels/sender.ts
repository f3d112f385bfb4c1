import { DeliveryError } from '../errors.js';
import { decodeAddress } from './address.js';
import type { Sender } from './port.js';

export interface Senders {
    slack?: Sender;
    web?: Sender;
    /** Teams and every other Bot Framework channel. */
    botFramework?: Sender;
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
            return sender.send(delivery);
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
