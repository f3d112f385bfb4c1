import { z } from 'zod';
import { WarmlineError } from './errors.js';
import { DEFAULT_TYPES } from './relay/kinds.js';
import { secretFault } from './sinks/signature.js';

/** Frozen settings of one process, read from the environment. `.env.example` explains each. */
export interface Config {
    port: number;
    host: string;
    /** True when only this machine can connect. */
    loopback: boolean;
    /** Where customers and human agents reach the server, without a trailing slash; undefined if not told. */
    publicUrl?: string;
    /** Believe `X-Forwarded-For` and `X-Forwarded-Proto`. */
    trustProxy: boolean;
    dataDir: string;
    databaseUrl?: string;
    dialogsDir: string;
    localesDir: string;
    knowledgeDir: string;
    defaultLocale: string;
    timeZone: string;
    logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
    burstMs: number;
    /** Secrets with which people sign in to the web desk, one for each role. */
    deskSecret?: string;
    leadSecret?: string;
    adminSecret?: string;
    teams?: { appId: string; appPassword?: string; appType: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI'; tenantId?: string };
    /** Host suffixes to which replies may be posted, besides Microsoft's own. */
    serviceUrlHosts: string[];
    slack?: { botToken: string; signingSecret?: string; appToken?: string; apiUrl?: string };
    teamsServiceUrl: string;
    /** Files passed between customers and people: the largest, in bytes; content types; further hosts they are fetched from; how long ours are kept and links to them are good, in days. */
    files: { bytes: number; types: readonly string[]; hosts: readonly string[]; days: number; linkDays: number };
    /** An endpoint that reads moods before our own reader, and how long it is waited for, milliseconds. */
    moodReader?: { url: string; token?: string };
    moodReaderTimeoutMs: number;
    /** Settings whose names begin with `LOOKUP_`, for the headers of look-ups. */
    lookupSecrets: Readonly<Record<string, string>>;
    /** Settings named `SINK_…_SECRET`: what is shared with other systems that receive cases. */
    sinkSecrets: Readonly<Record<string, string>>;
}

const LOOPBACK = /^(127(\.\d{1,3}){3}|::1|localhost)$/;

const wholeNumber = (low: number, high: number, fallback: number) =>
    z.string().default(String(fallback)).transform(Number).refine((value) => Number.isInteger(value) && value >= low && value <= high, { message: `must be a whole number from ${low} to ${high}` });
const token = (prefix: string, where: string) =>
    z.string().refine((value) => value.startsWith(prefix), { message: `must begin with ${prefix}; find it in ${where}` }).optional();
/** Values with commas between. */
const list = (fallback: readonly string[]) => z.string().optional().transform((value) => value?.split(',').map((item) => item.trim().toLowerCase()).filter(Boolean) ?? [...fallback]);
const secret = z.string().min(12, 'must have at least 12 characters').optional();

const Environment = z.object({
    PORT: wholeNumber(0, 65535, 3978),
    HOST: z.string().default('127.0.0.1'),
    PUBLIC_URL: z.url({ protocol: /^https?$/, message: 'must be a full address such as https://support.example.com' }).optional(),
    TRUST_PROXY: z.enum(['true', 'false'], 'must be true or false').default('false'),
    DATA_DIR: z.string().default('./data'),
    DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// ; leave it out to use SQLite').optional(),
    DIALOGS_DIR: z.string().optional(),
    LOCALES_DIR: z.string().optional(),
    KNOWLEDGE_DIR: z.string().optional(),
    DEFAULT_LOCALE: z.string().default('en'),
    TIME_ZONE: z.string().refine(isTimeZone, 'must be an IANA time zone such as Asia/Shanghai').optional(),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'must be one of fatal, error, warn, info, debug, silent').default('info'),
    BURST_MS: wholeNumber(0, 10_000, 800),
    MOOD_READER_URL: z.url({ protocol: /^https?$/, message: 'must be a full address such as http://127.0.0.1:9000/read' }).optional(),
    MOOD_READER_TOKEN: z.string().regex(/^[\x21-\x7e]+$/, 'must be one word of plain characters, to stand in a header').optional(),
    MOOD_READER_TIMEOUT_MS: wholeNumber(50, 10_000, 1000),
    DESK_SECRET: secret,
    DESK_LEAD_SECRET: secret,
    DESK_ADMIN_SECRET: secret,
    MICROSOFT_APP_ID: z.guid('must be the application (client) id, a GUID').optional(),
    MICROSOFT_APP_PASSWORD: z.string().optional(),
    MICROSOFT_APP_TYPE: z.enum(['MultiTenant', 'SingleTenant', 'UserAssignedMSI'], 'must be one of MultiTenant, SingleTenant, UserAssignedMSI').default('MultiTenant'),
    MICROSOFT_APP_TENANT_ID: z.guid('must be the directory (tenant) id, a GUID').optional(),
    SERVICE_URL_HOSTS: z.string().default('').transform((value) => value.split(',').map((host) => host.trim()).filter(Boolean)),
    TEAMS_SERVICE_URL: z.url('must be a full address').default('https://smba.trafficmanager.net/teams/'),
    FILE_MAX_MB: wholeNumber(1, 100, 20),
    FILE_TYPES: list(DEFAULT_TYPES).refine((types) => types.every((type) => /^[\w.+-]+\/[\w.+-]+$/.test(type)), 'must be content types with commas between, such as image/png,application/pdf')
        .refine((types) => !types.some((type) => /html|svg|xml$|script/.test(type)), 'must not allow HTML, SVG, XML or scripts: they run in the browser of whoever opens them'),
    FILE_HOSTS: list([]).refine((hosts) => hosts.every((host) => /^\.?[\w-]+(\.[\w-]+)+$/.test(host)), 'must be host names with commas between, without https:// or paths; a dot in front means everything below'),
    FILE_DAYS: wholeNumber(1, 3650, 30),
    FILE_LINK_DAYS: wholeNumber(1, 365, 7),
    SLACK_BOT_TOKEN: token('xoxb-', 'your Slack app under “OAuth & Permissions”'),
    SLACK_SIGNING_SECRET: z.string().min(8, 'is too short; find it in your Slack app under “Basic Information”').optional(),
    SLACK_APP_TOKEN: token('xapp-', 'your Slack app under “Basic Information”, App-Level Tokens'),
    SLACK_API_URL: z.url('must be a full address').optional(),
});
type Environment = z.output<typeof Environment>;

type Folders = Pick<Config, 'dialogsDir' | 'localesDir' | 'knowledgeDir'>;

/** A setting that cannot be used, and what to do about it. */
export interface ConfigFault { setting: string; message: string }

/**
 * Reads the settings. An empty value counts as not given.
 * @param defaults folders of the shipped `dialogs/`, `locales/` and `knowledge/`
 * @throws WarmlineError (`config`) listing every fault, each with its remedy
 */
export function readConfig(env: Record<string, string | undefined>, defaults: Folders): Readonly<Config> {
    const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''));
    const parsed = Environment.safeParse(given);
    const faults: ConfigFault[] = parsed.success ? [] : parsed.error.issues.map((issue) => ({ setting: String(issue.path[0]), message: issue.message }));
    faults.push(...belongTogether(given), ...unsendable(given), ...weakSecrets(given));
    if (!parsed.success || faults.length > 0) {
        const list = faults.map((fault) => `  ${fault.setting} ${fault.message}`).join('\n');
        throw new WarmlineError('config', `These settings cannot be used:\n${list}`, 'Correct them in the environment or in .env; .env.example explains each.');
    }
    return Object.freeze({ ...toConfig(parsed.data, defaults), lookupSecrets: Object.fromEntries(lookupSettings(given)), sinkSecrets: Object.fromEntries(sinkSettings(given)) });
}

/** Faults of settings that are each well formed but do not go together. */
function belongTogether(given: Record<string, string | undefined>): ConfigFault[] {
    const faults: ConfigFault[] = [];
    const missing = (setting: string, message: string) => { if (!given[setting]) faults.push({ setting, message }); };
    if (!LOOPBACK.test(given['HOST'] ?? '127.0.0.1')) {
        missing('MICROSOFT_APP_ID', `is needed when HOST is ${given['HOST']}: without it anybody could speak as any customer. Set it, or bind to 127.0.0.1`);
        missing('DESK_SECRET', `is needed when HOST is ${given['HOST']}: without it anybody could sign in to the desk. Set one of 12 characters or more, or bind to 127.0.0.1`);
    }
    if (given['PUBLIC_URL']) missing('DESK_SECRET', 'is needed with PUBLIC_URL: people from outside could sign in to the desk without it. Set one of 12 characters or more');
    const roles = ['DESK_SECRET', 'DESK_LEAD_SECRET', 'DESK_ADMIN_SECRET'];
    for (const [i, setting] of roles.entries()) {
        const same = given[setting] && roles.slice(0, i).find((other) => given[other] === given[setting]);
        if (same) faults.push({ setting, message: `must not be the same as ${same}: whoever has one would have both roles` });
    }
    if (given['MICROSOFT_APP_ID'] && given['MICROSOFT_APP_TYPE'] !== 'UserAssignedMSI') missing('MICROSOFT_APP_PASSWORD', 'is needed with MICROSOFT_APP_ID: the client secret of the app registration');
    if (given['MICROSOFT_APP_TYPE'] === 'SingleTenant' || given['MICROSOFT_APP_TYPE'] === 'UserAssignedMSI') missing('MICROSOFT_APP_TENANT_ID', `is needed with MICROSOFT_APP_TYPE ${given['MICROSOFT_APP_TYPE']}`);
    if (given['SLACK_BOT_TOKEN'] && !given['SLACK_APP_TOKEN']) missing('SLACK_SIGNING_SECRET', 'is needed with SLACK_BOT_TOKEN to receive events over HTTP; or set SLACK_APP_TOKEN for Socket Mode');
    if (given['MOOD_READER_TOKEN']) missing('MOOD_READER_URL', 'is needed with MOOD_READER_TOKEN: the address the token is for');
    if (given['SLACK_SIGNING_SECRET'] || given['SLACK_APP_TOKEN']) missing('SLACK_BOT_TOKEN', 'is needed to answer on Slack; find it in your Slack app under “OAuth & Permissions”');
    return faults;
}

const LOOKUP_SETTING = /^LOOKUP_[A-Z0-9_]+$/;
const lookupSettings = (given: Record<string, string | undefined>) => Object.entries(given).filter((entry): entry is [string, string] => LOOKUP_SETTING.test(entry[0]));

/** What goes into a header must be one plain line; the value itself is not shown. */
function unsendable(given: Record<string, string | undefined>): ConfigFault[] {
    return lookupSettings(given).filter(([, value]) => !/^[\x20-\x7e]+$/.test(value)).map(([setting]) => ({ setting, message: 'must be one line of plain characters, to stand in a header' }));
}

const SINK_SETTING = /^SINK_[A-Z0-9_]+_SECRET$/;
const sinkSettings = (given: Record<string, string | undefined>) => Object.entries(given).filter((entry): entry is [string, string] => SINK_SETTING.test(entry[0]));

/** The value itself is not shown. */
function weakSecrets(given: Record<string, string | undefined>): ConfigFault[] {
    return sinkSettings(given).flatMap(([setting, value]) => {
        const message = secretFault(value);
        return message === undefined ? [] : [{ setting, message }];
    });
}

function toConfig(env: Environment, defaults: Folders): Omit<Config, 'lookupSecrets' | 'sinkSecrets'> {
    return {
        port: env.PORT, host: env.HOST, loopback: LOOPBACK.test(env.HOST), publicUrl: env.PUBLIC_URL?.replace(/\/+$/, ''), trustProxy: env.TRUST_PROXY === 'true',
        dataDir: env.DATA_DIR, databaseUrl: env.DATABASE_URL,
        dialogsDir: env.DIALOGS_DIR ?? defaults.dialogsDir, localesDir: env.LOCALES_DIR ?? defaults.localesDir, knowledgeDir: env.KNOWLEDGE_DIR ?? defaults.knowledgeDir,
        moodReaderTimeoutMs: env.MOOD_READER_TIMEOUT_MS, ...(env.MOOD_READER_URL ? { moodReader: { url: env.MOOD_READER_URL, ...(env.MOOD_READER_TOKEN ? { token: env.MOOD_READER_TOKEN } : {}) } } : {}),
        defaultLocale: env.DEFAULT_LOCALE, timeZone: env.TIME_ZONE ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
        logLevel: env.LOG_LEVEL, burstMs: env.BURST_MS, deskSecret: env.DESK_SECRET, leadSecret: env.DESK_LEAD_SECRET, adminSecret: env.DESK_ADMIN_SECRET,
        serviceUrlHosts: env.SERVICE_URL_HOSTS, teamsServiceUrl: env.TEAMS_SERVICE_URL,
        files: { bytes: env.FILE_MAX_MB * 1024 * 1024, types: env.FILE_TYPES, hosts: env.FILE_HOSTS, days: env.FILE_DAYS, linkDays: env.FILE_LINK_DAYS },
        ...(env.MICROSOFT_APP_ID ? { teams: { appId: env.MICROSOFT_APP_ID, appPassword: env.MICROSOFT_APP_PASSWORD, appType: env.MICROSOFT_APP_TYPE, tenantId: env.MICROSOFT_APP_TENANT_ID } } : {}),
        ...(env.SLACK_BOT_TOKEN ? { slack: { botToken: env.SLACK_BOT_TOKEN, signingSecret: env.SLACK_SIGNING_SECRET, appToken: env.SLACK_APP_TOKEN, apiUrl: env.SLACK_API_URL } } : {}),
    };
}

function isTimeZone(value: string): boolean {
    try {
        new Intl.DateTimeFormat('en', { timeZone: value });
        return true;
    } catch {
        return false;
    }
}
