import { z } from 'zod';
import { ContentError, type ContentFault } from '../errors.js';
import { readYaml } from '../text/yaml.js';

const NAME = /^[a-z][a-z0-9-]{0,39}$/;
const host = z.string().regex(/^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\])(?::\d{1,5})?$/, 'not a host; write it in small letters without https://, such as crm.example.com or 10.0.0.5:8080');

/** What is told of the values of facts marked `sensitive`: masked as on cards, or as they are, for systems that cannot do without. */
const sensitive = z.enum(['masked', 'clear']).default('masked');

const webhook = z.strictObject({
    webhook: z.string(),
    /** Milliseconds for the whole of it: connecting, sending, waiting for the answer. */
    timeoutMs: z.int().min(100).max(15_000).default(8_000),
    sensitive,
});
const hub = z.strictObject({
    /** Bot Framework channels behind which the hub stands. */
    handoff: z.array(z.string().regex(/^[a-z][a-z0-9-]*$/, 'not the id of a Bot Framework channel, such as omnichannel')).min(1, 'name a channel'),
    /** How the people there are called where the hub does not say who it is. */
    person: z.string().min(1).max(80).optional(),
    sensitive,
});
/** One sort or the other by the key it has, so that a fault speaks of that sort alone. */
const sink = z.unknown().transform((value, context): z.output<typeof webhook> | z.output<typeof hub> => {
    const isHub = typeof value === 'object' && value !== null && 'handoff' in value;
    const parsed = isHub ? hub.safeParse(value) : webhook.safeParse(value);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) context.addIssue({ ...issue, message: issue.message } as Parameters<typeof context.addIssue>[0]);
    return z.NEVER;
});

const schema = z.strictObject({
    hosts: z.array(host).nullish().transform((value) => value ?? []),
    privateHosts: z.array(host).nullish().transform((value) => value ?? []),
    sinks: z.record(z.string(), sink).nullish().transform((value) => value ?? {}),
});

/** Where cases go besides our own desk. */
export type SinkSettings = z.output<typeof schema>;
export type WebhookSettings = z.output<typeof webhook>;
export type HubSettings = z.output<typeof hub>;
export type Sensitive = z.output<typeof sensitive>;

export const NO_SINKS: SinkSettings = { hosts: [], privateHosts: [], sinks: {} };

/** The setting of the environment that holds the secret shared with a sink. */
export const secretName = (sinkName: string): string => `SINK_${sinkName.toUpperCase().replaceAll('-', '_')}_SECRET`;

/**
 * Reads `dialogs/sinks.yaml`.
 * @throws ContentError naming every fault: unknown keys, addresses outside the hosts listed, two hubs behind one channel.
 */
export function parseSinks(text: string, file: string): SinkSettings {
    const { value, locate } = readYaml<SinkSettings>(text, file, schema as unknown as z.ZodType<SinkSettings>, 'sinks');
    const behind = new Map<string, string>();
    const faults = Object.entries(value.sinks).flatMap(([name, one]) => [...nameFaults(name), ...('webhook' in one ? addressFaults(one, value) : channelFaults(name, one, behind))].map(({ at, message, remedy }): ContentFault => {
        const where = ['sinks', name, ...at];
        return { file, ...locate(where), key: where.join('.'), message, remedy };
    }));
    if (faults.length > 0) throw new ContentError(faults);
    return value;
}

interface Fault { at: (string | number)[]; message: string; remedy: string }

/** It stands in an address and in the name of a setting. */
const nameFaults = (name: string): Fault[] => (NAME.test(name) ? [] : [{ at: [], message: `"${name}" is no name for a sink`, remedy: 'write small letters, digits and hyphens, a letter first' }]);

function addressFaults({ webhook: address }: WebhookSettings, { hosts, privateHosts }: SinkSettings): Fault[] {
    const fault = (message: string, remedy: string): Fault[] => [{ at: ['webhook'], message, remedy }];
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return fault('not an address', 'write it in full, such as https://crm.example.com/warmline');
    if (url.username || url.password || url.hash) return fault('holds a password or a #', 'leave it out: the receiver knows us by our signature');
    if (privateHosts.includes(url.host)) return [];
    if (!hosts.includes(url.host)) return fault(`the host ${url.host} is not allowed`, `add ${url.host} to hosts, or to privateHosts if it is in your own network`);
    return url.protocol === 'https:' ? [] : fault('http can be read on the way', 'write https; http is for privateHosts only');
}

/** A customer's conversation is handed to one hub. */
function channelFaults(name: string, { handoff }: HubSettings, behind: Map<string, string>): Fault[] {
    return handoff.flatMap((channel, i) => {
        const other = behind.get(channel);
        behind.set(channel, name);
        return other === undefined ? [] : [{ at: ['handoff', i], message: `the channel ${channel} is handed to "${other}" already`, remedy: 'name each channel once' }];
    });
}
