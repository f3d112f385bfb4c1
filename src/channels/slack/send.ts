import { webApi } from '@slack/bolt';
import { DeliveryError, WarmlineError } from '../../errors.js';
import type { QueuedDelivery } from '../../store/port.js';
import { toSlackMessage, type SlackMessageBody } from './blocks.js';
import type { Target } from './place.js';

type WebClient = webApi.WebClient;

const DELIVERY_EVENT = 'warmline_delivery';
/** Before it was queued: a dead letter that is revived may have been posted the day before. */
const READ_BACK_MS = 24 * 60 * 60 * 1000;
const READ_BACK_PAGES = 5;
const PAGE = 100;

/** Who we are to write to will have no more of us. */
const BLOCKED = new Set(['account_inactive', 'user_not_found', 'user_disabled', 'cannot_dm_bot', 'messages_tab_disabled']);
const CLOSED = new Set(['channel_not_found', 'is_archived', 'thread_not_found']);
/** Trying again changes nothing: the place or the message is no more, or Slack will never take it. */
const GONE = new Set([
    ...BLOCKED, ...CLOSED, 'restricted_action', 'message_not_found', 'cant_update_message', 'edit_window_closed',
    'invalid_blocks', 'invalid_blocks_format', 'msg_too_long', 'msg_blocks_too_long', 'no_text', 'too_many_attachments',
]);

/** Posts a message and returns its `ts`. @throws DeliveryError */
export async function post(client: WebClient, target: Target, body: SlackMessageBody, deliveryId?: string): Promise<string> {
    const sent = await attempt(() => client.chat.postMessage({
        ...body,
        channel: target.channel,
        thread_ts: target.thread,
        unfurl_links: false,
        unfurl_media: false,
        ...(deliveryId && { metadata: { event_type: DELIVERY_EVENT, event_payload: { id: deliveryId } } }),
    }));
    return sent.ts ?? '';
}

/** Replaces a message; without blocks, earlier blocks go too. @throws DeliveryError */
export async function update(client: WebClient, target: Target, ts: string, body: SlackMessageBody): Promise<string> {
    await attempt(() => client.chat.update({ channel: target.channel, ts, text: body.text, blocks: body.blocks ?? [] }));
    return ts;
}

/** Removes a message. @throws DeliveryError */
export async function remove(client: WebClient, target: Target, ts: string): Promise<void> {
    await attempt(() => client.chat.delete({ channel: target.channel, ts }));
}

/**
 * Delivers once, however often it is tried: from the second attempt on it first looks whether Slack has the message already, since a
 * time-out or a 500 does not tell.
 * @throws DeliveryError
 */
export async function deliver(client: WebClient, place: Target, delivery: QueuedDelivery): Promise<string> {
    const body = toSlackMessage(delivery.message);
    if (delivery.op !== 'send') {
        if (!delivery.replacesId) throw new DeliveryError('The message to be changed was never sent.', { gone: true });
        if (delivery.op === 'delete') return remove(client, place, delivery.replacesId).then(() => delivery.replacesId!);
        return update(client, place, delivery.replacesId, body);
    }
    const target = { ...place, thread: delivery.threadRootId ?? place.thread };
    const earlier = delivery.attempts > 1 ? await readBack(client, target, delivery) : undefined;
    return earlier ?? post(client, target, body, delivery.id);
}

interface Page { messages?: { ts?: string; metadata?: { event_type?: string; event_payload?: object } }[]; response_metadata?: { next_cursor?: string } }

/** The `ts` of the message that carries this delivery id, if Slack has it. Without the right to read history it is posted again rather than lost. */
async function readBack(client: WebClient, { channel, thread }: Target, { id, queuedAt }: QueuedDelivery): Promise<string | undefined> {
    const range = { channel, oldest: String((queuedAt - READ_BACK_MS) / 1000), limit: PAGE, include_all_metadata: true };
    let cursor: string | undefined;
    try {
        for (let page = 0; page < READ_BACK_PAGES; page++) {
            const args = { ...range, ...(cursor && { cursor }) };
            const found: Page = thread ? await client.conversations.replies({ ...args, ts: thread }) : await client.conversations.history(args);
            const hit = found.messages?.find(({ metadata }) => metadata?.event_type === DELIVERY_EVENT && (metadata.event_payload as { id?: string }).id === id);
            if (hit?.ts) return hit.ts;
            cursor = found.response_metadata?.next_cursor;
            if (!cursor) return undefined;
        }
    } catch (error) {
        if (!(error instanceof webApi.WebAPIPlatformError) || error.data.error !== 'missing_scope') throw deliveryError(error);
    }
    return undefined;
}

async function attempt<T>(call: () => Promise<T>): Promise<T> {
    try {
        return await call();
    } catch (error) {
        throw deliveryError(error);
    }
}

/** What the Web API client throws, in the outbox's terms. */
export function deliveryError(error: unknown): DeliveryError {
    const options = { cause: error };
    if (error instanceof DeliveryError) return error;
    if (error instanceof WarmlineError) return new DeliveryError(error.message, {}, options);
    if (error instanceof webApi.WebAPIRateLimitedError) return slowDown(error.retryAfter, options);
    if (error instanceof webApi.WebAPIHTTPError) return new DeliveryError(`Slack answered ${error.statusCode}.`, { status: error.statusCode }, options);
    if (!(error instanceof webApi.WebAPIPlatformError)) {
        return new DeliveryError(`Slack could not be reached: ${error instanceof Error ? error.message : String(error)}`, {}, options);
    }
    const { error: code, response_metadata: more } = error.data;
    const why = more?.messages?.length ? `${code}: ${more.messages.join('; ')}` : code;
    if (code === 'ratelimited' || code === 'rate_limited') return slowDown(more?.retryAfter ?? 1, options);
    return new DeliveryError(`Slack refused: ${why}`, GONE.has(code) ? { gone: true, trouble: BLOCKED.has(code) ? 'blocked' : CLOSED.has(code) ? 'closed' : 'refused' } : {}, options);
}

function slowDown(seconds: number, options: { cause: unknown }): DeliveryError {
    return new DeliveryError('Slack asks to slow down.', { retryAfterMs: seconds * 1000, status: 429 }, options);
}
