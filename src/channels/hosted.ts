import type { BotAdapter, ConversationReference, TurnContext } from 'botbuilder';
import { DeliveryError } from '../errors.js';
import { toActivity } from './activity.js';
import { decodeAddress, joinThread, splitThread } from './address.js';
import type { Sender } from './port.js';

/** The bot Warmline is embedded in. */
export interface HostBot {
    /** The host's own adapter: CloudAdapter or any other. */
    adapter: Pick<BotAdapter, 'continueConversationAsync'>;
    /** The host's Microsoft app id; empty where authentication is off. */
    appId: string;
}

/** Sends through the host's adapter, so that its credentials, middleware and logging apply. */
export function createHostedSender({ adapter, appId }: HostBot): Sender {
    const within = async (address: string, root: string | undefined, act: (context: TurnContext) => Promise<void>): Promise<void> => {
        const place = decodeAddress(address);
        const conversation = root && place.channelId === 'msteams' ? { ...place.conversation, id: joinThread(splitThread(place.conversation.id).base, root) } : place.conversation;
        await adapter.continueConversationAsync(appId, { ...place, conversation } as Partial<ConversationReference>, act);
    };
    return {
        async send(delivery) {
            const activity = toActivity(delivery, decodeAddress(delivery.address));
            let platformId = '';
            try {
                await within(delivery.address, delivery.threadRootId, async (context) => {
                    const replaced = delivery.op === 'send' ? undefined : delivery.replacesId;
                    const response = replaced && delivery.op === 'delete' ? await context.deleteActivity(replaced) : replaced ? await context.updateActivity({ ...activity, id: replaced }) : await context.sendActivity(activity);
                    platformId = replaced ?? response?.id ?? '';
                });
            } catch (error) {
                throw asDeliveryError(error);
            }
            return { platformId };
        },
        typing(address) {
            within(address, undefined, async (context) => { await context.sendActivity({ type: 'typing' }); }).catch(() => undefined);
        },
    };
}

/** Answers after which trying again is pointless: malformed, blocked, no such conversation, too large. */
const GONE = new Set([400, 403, 404, 405, 410, 413]);

/** What the host's adapter throws: the Bot Framework's REST errors carry a status, and the answer's headers. */
function asDeliveryError(error: unknown): DeliveryError {
    if (error instanceof DeliveryError) return error;
    const { statusCode: status, response } = (error ?? {}) as { statusCode?: number; response?: { headers?: { get?: (name: string) => string | undefined } } };
    const seconds = Number(response?.headers?.get?.('retry-after'));
    const message = error instanceof Error ? error.message : String(error);
    return new DeliveryError(message, { status, gone: status !== undefined && GONE.has(status), ...(seconds > 0 ? { retryAfterMs: seconds * 1000 } : {}) }, { cause: error });
}
