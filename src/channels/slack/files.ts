/** Files on Slack: fetched with the bot's token, shown by Slack's two steps of uploading. */
import type { webApi } from '@slack/bolt';
import { request } from 'undici';
import { DeliveryError } from '../../errors.js';
import type { Attachment, HeldFile } from '../../model.js';
import { fetchFile, fileTrouble, type FileSource, type OpenFile } from '../../relay/index.js';
import type { QueuedDelivery } from '../../store/port.js';
import { mrkdwn } from './markup.js';
import type { SlackFile } from './payloads.js';
import { SLACK, type Target } from './place.js';
import { deliveryError } from './send.js';

type WebClient = webApi.WebClient;
type ClientFor = (team: string) => Promise<WebClient> | WebClient;

/** Longest silence while uploading; milliseconds. */
const SILENCE_MS = 8_000;
/** What Slack says of a file that is gone already, as it was to be. */
const GONE_ALREADY = new Set(['file_not_found', 'file_deleted']);

/** What a Slack file is to the house. */
export function heldBySlack(file: SlackFile, team: string): HeldFile {
    return { channel: SLACK, id: file.id, at: JSON.stringify({ team, url: file.url_private_download ?? file.url_private }) };
}

/** Slack's own hosts, and where another Slack was set up, that one. */
function allowed(client: WebClient): (url: URL) => boolean {
    const own = new URL(client.slackApiUrl);
    return ({ protocol, hostname, host }) => (protocol === 'https:' && /(^|\.)(slack\.com|slack-files\.com|slack-gov\.com)$/.test(hostname)) || (!own.hostname.endsWith('slack.com') && protocol === own.protocol && host === own.host);
}

/** Files people sent in Slack. */
export function slackFiles(clientFor: ClientFor): FileSource {
    return {
        async open(file, signal) {
            const { team, url } = JSON.parse(file.held?.at ?? '{}') as { team?: string; url?: string };
            const client = await clientFor(team ?? '');
            const found = url ?? await addressOf(client, file);
            const raw = await fetchFile(found, { headers: { authorization: `Bearer ${client.token}` }, signal, allowed: allowed(client) });
            if (!/^text\/html\b/i.test(raw.contentType ?? '') || file.contentType.startsWith('text/')) return raw;
            raw.stream.on('error', () => undefined).destroy();
            throw fileTrouble('fileUnknown', 'Slack shows its sign-in page instead of the file: the app lacks the scope files:read.');
        },
    };
}

/** Of files from shared channels an event tells no more than the id. */
async function addressOf(client: WebClient, { held }: Attachment): Promise<string | undefined> {
    try {
        const { file } = await client.files.info({ file: held?.id ?? '' });
        return file?.url_private_download ?? file?.url_private;
    } catch (error) {
        const refused = deliveryError(error);
        throw /file_(not_found|deleted)/.test(refused.message) ? fileTrouble('fileGone', refused.message) : refused;
    }
}

/**
 * Shows a file in a place. From the second try on it first looks whether it is there.
 * @param file its size must be known
 * @returns Slack's id of the file, by which it can be taken back
 * @throws DeliveryError
 */
export async function shareFile(client: WebClient, target: Target, delivery: QueuedDelivery, file: OpenFile & { size: number }): Promise<string> {
    try {
        const earlier = delivery.attempts > 1 ? await sharedBefore(client, target, delivery, file) : undefined;
        if (earlier) return earlier;
        const { upload_url: url = '', file_id: id = '' } = await client.files.getUploadURLExternal({ filename: file.name, length: file.size });
        await upload(url, file, allowed(client));
        const { text, from } = delivery.message;
        const comment = [from?.name ? `*${mrkdwn(from.name)}*` : '', mrkdwn(text)].filter(Boolean).join(': ');
        // The types want a thread where there is a channel; Slack does not.
        const share = { files: [{ id, title: file.name }], channel_id: target.channel, ...(target.thread ? { thread_ts: target.thread } : {}), ...(comment ? { initial_comment: comment } : {}) };
        await client.files.completeUploadExternal(share as Parameters<WebClient['files']['completeUploadExternal']>[0]);
        return id;
    } catch (error) {
        throw deliveryError(error);
    } finally {
        file.stream.destroy();
    }
}

async function upload(address: string, { stream, size }: OpenFile & { size: number }, may: (url: URL) => boolean): Promise<void> {
    if (!URL.canParse(address) || !may(new URL(address))) throw new DeliveryError('Slack names a strange address to upload to.', { gone: true, trouble: 'filePlace' });
    let broken: Error | undefined;
    stream.once('error', (error: Error) => { broken = error; });
    const { statusCode, body } = await request(address, {
        method: 'POST', body: stream, headers: { 'content-type': 'application/octet-stream', 'content-length': String(size) }, headersTimeout: SILENCE_MS, bodyTimeout: SILENCE_MS,
    }).catch((error: unknown) => { throw broken ?? error; });
    await body.dump();
    if (statusCode !== 200) throw new DeliveryError(`Slack did not take the file (${statusCode}).`, { status: statusCode });
}

/** A share carries no word of ours: what has the same name and size, was shared by us and since, is this one. */
async function sharedBefore(client: WebClient, { channel, thread }: Target, { queuedAt }: QueuedDelivery, { name, size }: OpenFile): Promise<string | undefined> {
    const range = { channel, oldest: String(queuedAt / 1000), limit: 100 };
    const { messages = [] } = thread ? await client.conversations.replies({ ...range, ts: thread }) : await client.conversations.history(range);
    const ours = messages.filter((message) => message.bot_id);
    return ours.flatMap((message) => (message.files ?? []) as { id?: string; name?: string; size?: number }[]).find((file) => file.name === name && file.size === size)?.id;
}

export const isFileId = (platformId: string): boolean => /^F[A-Z0-9]+$/.test(platformId);

/** Takes a file back. @throws DeliveryError */
export async function removeFile(client: WebClient, id: string): Promise<void> {
    await client.files.delete({ file: id }).catch((error: unknown) => {
        const { data } = error as { data?: { error?: string } };
        if (!GONE_ALREADY.has(data?.error ?? '')) throw deliveryError(error);
    });
}
