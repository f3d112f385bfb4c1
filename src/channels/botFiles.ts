/** Files of Bot Framework channels: pictures on the connector, fetched with the bot's token; others at an address that is good for minutes and for whoever has it. */
import type { Attachment as ActivityAttachment } from 'botbuilder';
import { createHash } from 'node:crypto';
import { DeliveryError } from '../errors.js';
import type { Attachment } from '../model.js';
import { claimedType, fetchFile, type FileSource } from '../relay/index.js';
import { isAllowedServiceUrl, isLoopback, type ServiceUrlRules } from './serviceUrl.js';

const DOWNLOAD = 'application/vnd.microsoft.teams.file.download.info';
/** Who holds them, whatever the channel is. */
export const BOT_FRAMEWORK = 'botFramework';
/** Where Teams keeps people's files (SharePoint and OneDrive of the public and the government clouds). */
const FILE_HOSTS = ['.sharepoint.com', '.sharepoint.us', '.sharepoint-mil.us', '.svc.ms'];

/** Teams repeats every formatted text as a text/html attachment and hides the address of a file in its content. */
export function botAttachmentOf(attachment: ActivityAttachment): Attachment[] {
    const { contentType, contentUrl, name } = attachment;
    const content = attachment.content as { downloadUrl?: string; fileType?: string; uniqueId?: string } | undefined;
    const url = content?.downloadUrl ?? contentUrl;
    if (typeof contentType !== 'string' || typeof url !== 'string' || contentType.startsWith('application/vnd.microsoft.card')) return [];
    const picture = /^image\/(\w+)/.exec(contentType)?.[1];
    const named = name ? { name } : picture ? { name: `image.${picture}` } : {};
    // Bytes in the message itself would end in the database.
    if (/^data:/i.test(url)) return [{ contentType, ...named }];
    // Files in a Teams channel come as references that only people signed in can follow.
    if (contentType === 'reference') return [{ contentType, url, ...named }];
    const id = createHash('sha256').update(content?.uniqueId ?? url).digest('base64url').slice(0, 22);
    // The address is a key as well: it is kept for fetching, and shown to nobody.
    return [{ contentType: claimedType(contentType === DOWNLOAD && content?.fileType ? '' : contentType, name ?? `file.${content?.fileType ?? ''}`), ...named, held: { channel: BOT_FRAMEWORK, id, at: url } }];
}

export interface BotFilesOptions {
    /** Bearer token for Microsoft's connector; undefined where authentication is off. `fresh` asks for a new one. */
    token(fresh?: boolean): Promise<string | undefined>;
    rules: ServiceUrlRules;
    /** Further hosts, or suffixes with a dot in front. */
    hosts: readonly string[];
}

export function botFiles({ token, rules, hosts }: BotFilesOptions): FileSource {
    const known = [...FILE_HOSTS, ...hosts];
    const isFileHost = ({ protocol, hostname }: URL) => protocol === 'https:' && known.some((host) => (host.startsWith('.') ? hostname.endsWith(host) : hostname === host));
    return {
        fleeting: true,
        async open({ held }, signal) {
            const url = held?.at ?? '';
            // The token goes to the connector and nowhere else.
            const ours = isAllowedServiceUrl(url, rules);
            const trusted = ours && !(rules.loopback && isLoopback(new URL(url).hostname));
            const ask = async (fresh: boolean) => {
                const bearer = trusted ? await token(fresh) : undefined;
                return fetchFile(url, { ...(bearer ? { headers: { authorization: `Bearer ${bearer}` } } : {}), signal, allowed: (asked) => ours || isFileHost(asked) });
            };
            // A token may have ended before its time: no reason to give a picture up.
            return ask(false).catch((error: unknown) => {
                if (trusted && error instanceof DeliveryError && error.detail.status === 401) return ask(true);
                throw error;
            });
        },
    };
}
