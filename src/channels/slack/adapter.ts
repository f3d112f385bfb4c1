import { ActivityTypes, BotAdapter, TurnContext, type Activity, type ConversationReference, type ResourceResponse } from 'botbuilder';
import type { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Outgoing } from '../../model.js';
import type { QueuedDelivery } from '../../store/port.js';
import type { Files } from '../../relay/index.js';
import { toSlackMessage } from './blocks.js';
import { isFileId, removeFile, shareFile } from './files.js';
import { targetOf, targetOfAddress } from './place.js';
import { deliver, deliveryError, post, remove, update } from './send.js';

type Logic = (context: TurnContext) => Promise<void>;

export interface SlackAdapterOptions {
    /** The Web API client of a workspace; `''` stands for the only one. */
    clientFor(team: string): Promise<webApi.WebClient> | webApi.WebClient;
    /** Opens files of any channel, to show them here; without it they are linked where they have an address. */
    files?: Files;
    log: Logger;
}

/**
 * A Bot Framework adapter for Slack. `mountSlack` feeds it; a bot of your own can too, with activities made by `messageActivity` and its siblings.
 * Sending throws DeliveryError. What Slack has no counterpart for (typing, trace, events) is passed over and still gets its ResourceResponse.
 */
export class SlackAdapter extends BotAdapter {
    constructor(private readonly options: SlackAdapterOptions) {
        super();
    }

    /** Runs one turn through the middleware; rejects if `logic` does and no `onTurnError` is set. */
    async process(activity: Partial<Activity>, logic: Logic): Promise<void> {
        await this.runMiddleware(new TurnContext(this, activity), logic);
    }

    override async sendActivities(_context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
        const responses: ResourceResponse[] = [];
        for (const activity of activities) responses.push({ id: await this.sendOne(activity) });
        return responses;
    }

    override async updateActivity(_context: TurnContext, activity: Partial<Activity>): Promise<ResourceResponse> {
        const target = targetOf(activity.conversation);
        const client = await this.client(target.team);
        return { id: await update(client, target, activity.id ?? '', toSlackMessage(outgoingOf(activity))) };
    }

    override async deleteActivity(_context: TurnContext, reference: Partial<ConversationReference>): Promise<void> {
        const target = targetOf(reference.conversation);
        await remove(await this.client(target.team), target, reference.activityId ?? '');
    }

    override async continueConversation(reference: Partial<ConversationReference>, logic: Logic): Promise<void> {
        const activity = TurnContext.applyConversationReference({ type: ActivityTypes.Event, name: 'continueConversation' }, reference, true);
        await this.process(activity, logic);
    }

    /** Slack knows no audience and no app identity of the Bot Framework: only the reference and the logic, which comes last, count. */
    override async continueConversationAsync(
        _identity: unknown, reference: Partial<ConversationReference>, audienceOrLogic: string | Logic, logic?: Logic,
    ): Promise<void> {
        const turn = logic ?? audienceOrLogic;
        if (typeof turn !== 'function') throw new TypeError('continueConversationAsync needs the logic to run.');
        await this.continueConversation(reference, turn);
    }

    /**
     * Delivers one message of the outbox; at most one message appears, however often it is tried.
     * @throws DeliveryError with Slack's Retry-After, or `gone` when trying again is pointless.
     */
    async sendSlack(delivery: QueuedDelivery): Promise<{ platformId: string }> {
        const target = targetOfAddress(delivery.address);
        const client = await this.client(target.team);
        const { files } = this.options;
        if (delivery.op === 'delete' && delivery.replacesId && isFileId(delivery.replacesId)) {
            await removeFile(client, delivery.replacesId);
            return { platformId: delivery.replacesId };
        }
        const file = delivery.op === 'send' ? delivery.message.attachments?.find(({ held }) => held) : undefined;
        if (files && file) {
            const place = { ...target, thread: delivery.threadRootId ?? target.thread };
            return { platformId: await shareFile(client, place, delivery, await files.sized(delivery.conversationId, file)) };
        }
        return { platformId: await deliver(client, target, delivery) };
    }

    private async client(team: string): Promise<webApi.WebClient> {
        try {
            return await this.options.clientFor(team);
        } catch (error) {
            throw deliveryError(error);
        }
    }

    private async sendOne(activity: Partial<Activity>): Promise<string> {
        if (activity.type === 'delay') {
            await new Promise((resolve) => setTimeout(resolve, Number(activity.value ?? 0)));
            return '';
        }
        if (activity.type !== ActivityTypes.Message) {
            this.options.log.trace({ type: activity.type }, 'nothing to show in Slack');
            return '';
        }
        const target = targetOf(activity.conversation);
        return post(await this.client(target.team), target, toSlackMessage(outgoingOf(activity)));
    }
}

/** What of a Bot Framework message has a counterpart in Slack: text, files by address, suggested answers. */
function outgoingOf(activity: Partial<Activity>): Outgoing {
    return {
        text: activity.text ?? '',
        suggestions: activity.suggestedActions?.actions.map(({ title, value }) => typeof value === 'string' && value ? value : title),
        attachments: activity.attachments?.filter((file) => file.contentUrl).map((file) => ({ name: file.name, contentType: file.contentType, url: file.contentUrl })),
    };
}
