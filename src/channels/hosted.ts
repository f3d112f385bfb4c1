import { type BotAdapter, TurnContext, type ConversationReference } from 'botbuilder';
import { DeliveryError } from '../errors.js';
import { toActivity } from './activity.js';
import { decodeAddress, joinThread } from './address.js';
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
        const conversation = root && place.channelId === 'msteams' ? { ...place.conversation, id: joinThread(place.conversation.id, root) } : place.conversation;
        await adapter.continueConversationAsync(appId, { ...place, conversation } as Partial<ConversationReference>, act);
    };
    return {
        async send(delivery) {
            const activity = toActivity(delivery, decodeAddress(delivery.address));
            let platformId = '';
            try {
                await within(delivery.address, delivery.threadRootId, async (context) => {
                    const replaced = delivery.op === 'update' ? delivery.replacesId : undefined;
                    const response = replaced ? await context.updateActivity({ ...activity, id: replaced }) : await context.sendActivity(activity);
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

/** What the host's adapter throws: the Bot Framework's REST errors carry a status. */
function asDeliveryError(error: unknown): DeliveryError {
    if (error instanceof DeliveryError) return error;
    const status = (error as { statusCode?: number } | null)?.statusCode;
    const message = error instanceof Error ? error.message : String(error);
    return new DeliveryError(message, { status, gone: status === 403 || status === 404 }, { cause: error });
}
