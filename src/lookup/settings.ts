import { z } from 'zod';
import { ContentError, type ContentFault } from '../errors.js';
import { readYaml } from '../text/yaml.js';

/** How a value of the answer becomes a fact: as it stands, as a day, or as a number that languages write differently. */
export const FACT_FORMS = ['text', 'date', 'number'] as const;

const FACT = /^[a-z][a-zA-Z0-9]*$/;
const PATH = /^[A-Za-z_][\w-]*(?:\.(?:[A-Za-z_][\w-]*|\d{1,4}))*$/;
const PLACE = /\{([^{}]*)\}/g;
const SECRET = /\$\{([^{}]*)\}/g;
/** Only settings of this name may go into headers: who writes content must not be able to send other secrets of the process anywhere. */
const SECRET_NAME = /^LOOKUP_[A-Z0-9_]+$/;
const HEADER_NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/;
/** Headers that belong to the connection, not to the question. */
const OWN_HEADERS = ['host', 'connection', 'content-length', 'transfer-encoding', 'upgrade', 'expect', 'te', 'trailer', 'keep-alive', 'accept-encoding'];

const path = z.string().regex(PATH, 'not a path; write names and places in lists with dots between, such as orders.0.status');
const host = z.string().regex(/^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\])(?::\d{1,5})?$/, 'not a host; write it in small letters without https://, such as api.example.com or 10.0.0.5:8080');

const shortFact = path.transform((value) => ({ path: value, as: 'text' as const, optional: false }));
const longFact = z.strictObject({
    path, as: z.enum(FACT_FORMS, { error: ({ input }) => `a fact cannot be read as "${String(input)}"` }).default('text'), optional: z.boolean().default(false),
}, { error: (issue) => (issue.code === 'invalid_type' ? 'not a fact; give the path of the value, or path, as and optional' : undefined) });
/** One sort or the other by what it is, so that a fault speaks of that sort alone. */
const factSchema = z.unknown().transform((value, context): z.output<typeof longFact> => {
    const parsed = typeof value === 'string' ? shortFact.safeParse(value) : longFact.safeParse(value);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) context.addIssue({ ...issue, message: issue.message } as Parameters<typeof context.addIssue>[0]);
    return z.NEVER;
});

const lookupSchema = z.strictObject({
    url: z.string(),
    headers: z.record(z.string().regex(HEADER_NAME, 'not the name of a header'), z.string()).default({}),
    /** Milliseconds for the whole of it: connecting, waiting, reading. */
    timeoutMs: z.number().int().min(100).max(10_000).default(3_000),
    /** How long the same question is answered from memory; 0: never. */
    cacheSeconds: z.number().int().min(0).max(86_400).default(30),
    /** Answers that mean "there is no such thing". */
    notFound: z.array(z.number().int().min(200).max(499)).default([404]),
    /** There is such a thing only if something stands here. */
    foundAt: path.optional(),
    facts: z.record(z.string().regex(FACT, 'a fact starts with a small letter and holds letters and digits only'), factSchema),
});

const schema = z.strictObject({
    hosts: z.array(host).nullish().transform((value) => value ?? []),
    privateHosts: z.array(host).nullish().transform((value) => value ?? []),
    lookups: z.record(z.string().regex(FACT, 'a name starts with a small letter and holds letters and digits only'), lookupSchema).nullish().transform((value) => value ?? {}),
});

/** One question the bot may put to another system: where, how, and what of the answer it takes. */
export type LookupSpec = z.output<typeof lookupSchema>;
export type LookupFact = LookupSpec['facts'][string];
export type LookupSettings = z.output<typeof schema>;

/** Facts the address of a look-up is filled with. */
export const placesOf = (spec: Pick<LookupSpec, 'url'>): string[] => [...new Set([...spec.url.matchAll(PLACE)].map((match) => match[1]!))];

/** Settings of the environment its headers are filled with. */
export const secretsOf = (spec: Pick<LookupSpec, 'headers'>): string[] => [...new Set(Object.values(spec.headers).flatMap((value) => [...value.matchAll(SECRET)].map((match) => match[1]!)))];

/** A header's value with the settings filled in; undefined if one of them is not given. */
export function withSecrets(value: string, secrets: Readonly<Record<string, string>>): string | undefined {
    const names = [...value.matchAll(SECRET)].map((match) => match[1]!);
    return names.every((name) => Object.hasOwn(secrets, name)) ? value.replace(SECRET, (_, name: string) => secrets[name]!) : undefined;
}

/** The address with every place filled by `fill`. */
export const filled = (url: string, fill: (name: string) => string): string => url.replace(PLACE, (_, name: string) => fill(name));

/**
 * Reads `dialogs/lookups.yaml`.
 * @throws ContentError naming every fault: unknown keys, addresses outside the hosts listed, headers that are none.
 */
export function parseLookups(text: string, file: string): LookupSettings {
    const { value, locate } = readYaml<LookupSettings>(text, file, schema as unknown as z.ZodType<LookupSettings>, 'lookups');
    const faults = Object.entries(value.lookups).flatMap(([name, spec]) => [...addressFaults(spec, value), ...headerFaults(spec)].map(({ at, message, remedy }): ContentFault => {
        const where = ['lookups', name, ...at];
        return { file, ...locate(where), key: where.join('.'), message, remedy };
    }));
    if (faults.length > 0) throw new ContentError(faults);
    return value;
}

interface Fault { at: string[]; message: string; remedy: string }

function addressFaults({ url }: LookupSpec, { hosts, privateHosts }: LookupSettings): Fault[] {
    const fault = (message: string, remedy: string): Fault[] => [{ at: ['url'], message, remedy }];
    const wrong = placesOf({ url }).find((place) => !FACT.test(place));
    if (wrong !== undefined) return fault(`"{${wrong}}" is no fact`, 'write the id of a fact of the topic, such as {order}');
    const parsed = URL.canParse(filled(url, () => 'x')) ? new URL(filled(url, () => 'x')) : undefined;
    if (!parsed || !/^https?:\/\//.test(url) || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) return fault('not an address', 'write it in full, such as https://api.example.com/orders/{order}');
    if (/[{}]/.test(/^https?:\/\/[^/?#]*/.exec(url)![0])) return fault('a fact may not choose the host', 'write the host in full; facts belong behind it, in the path or the query');
    if (parsed.username || parsed.password || parsed.hash) return fault('holds a password or a #', 'put secrets into headers, from the environment');
    if (privateHosts.includes(parsed.host)) return [];
    if (!hosts.includes(parsed.host)) return fault(`the host ${parsed.host} is not allowed`, `add ${parsed.host} to hosts, or to privateHosts if it is in your own network`);
    return parsed.protocol === 'https:' ? [] : fault('http can be read on the way', 'write https; http is for privateHosts only');
}

function headerFaults({ headers }: LookupSpec): Fault[] {
    return Object.entries(headers).flatMap(([name, value]) => {
        const at = ['headers', name];
        const wrong = secretsOf({ headers: { [name]: value } }).find((secret) => !SECRET_NAME.test(secret));
        if (wrong !== undefined) return [{ at, message: `"\${${wrong}}" may not be sent`, remedy: 'use a setting of the environment whose name begins with LOOKUP_' }];
        if (OWN_HEADERS.includes(name.toLowerCase())) return [{ at, message: 'this header belongs to the connection', remedy: 'leave it out' }];
        return isHeaderValue(value) ? [] : [{ at, message: 'a header is one line of plain characters', remedy: 'take out line breaks and special characters' }];
    });
}

/** What may stand in a header: visible ASCII and blanks, so that no value can begin a second header. */
export const isHeaderValue = (value: string): boolean => /^[\x20-\x7e]*$/.test(value);
