import type { IncomingMessage } from 'node:http';
import type { Server } from 'restify';
import {
    type Activity, CloudAdapter, ConfigurationBotFrameworkAuthentication, ConfigurationServiceClientCredentialFactory, type InvokeResponse, type TurnContext,
} from 'botbuilder';
import { AppCredentials, AuthenticationConstants, AuthenticationError, GovernmentConstants, type BotFrameworkAuthentication, type ServiceClientCredentialsFactory } from 'botframework-connector';
import { WarmlineError } from '../errors.js';
import type { WebResponse } from '../web/http.js';
import { FrugalAuthentication, tokenMetadata } from './botAuth.js';
import { type Log, errorResponse, parseJson, readBody, respond } from './http.js';
import { type ServiceUrlRules, isAllowedServiceUrl } from './serviceUrl.js';

/** What the Bot Framework calls its settings: MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppType, MicrosoftAppTenantId, ChannelService and the rest. */
export type BotSettings = Record<string, string | undefined>;

export interface BotFrameworkOptions {
    settings: BotSettings;
    /** Further hosts to trust as a serviceUrl, or suffixes with a dot in front. Default Microsoft's alone. */
    serviceHosts?: readonly string[];
    /** Makes credentials other than from the settings. */
    credentials?: ServiceClientCredentialsFactory;
    /** Replaces authentication as a whole. */
    auth?: BotFrameworkAuthentication;
    now?: () => number;
}

export interface BotFramework {
    adapter: ReceivingAdapter;
    rules: ServiceUrlRules;
    /** The bearer token for Microsoft's connector; undefined where authentication is off. `fresh` asks for a new one. */
    token(fresh?: boolean): Promise<string | undefined>;
}

/** CloudAdapter without its request and response checks, which repeat ours and cost more than the turn. */
export class ReceivingAdapter extends CloudAdapter {
    /**
     * Checks the token and runs one turn.
     * @returns what an invoke wants answered
     * @throws AuthenticationError for a bad token; whatever `logic` throws, so that the platform sends again
     */
    receive(authHeader: string, activity: Activity, logic: (context: TurnContext) => Promise<void>): Promise<InvokeResponse | undefined> {
        return this.processActivity(authHeader, activity, logic);
    }
}

/** Without MicrosoftAppId authentication is off: the caller must see to it that the server listens on loopback only. */
export function createBotFramework(options: BotFrameworkOptions): BotFramework {
    const { serviceHosts, now = Date.now } = options;
    const settings = Object.fromEntries(Object.entries(options.settings).filter(([, value]) => value));
    const appId = settings.MicrosoftAppId ?? '';
    const credentials = options.credentials ?? new ConfigurationServiceClientCredentialFactory(settings);
    const auth = options.auth ?? new ConfigurationBotFrameworkAuthentication(settings, credentials);
    const government = settings.ChannelService === GovernmentConstants.ChannelService;
    const cloud = government ? GovernmentConstants : AuthenticationConstants;
    const login = settings.ToChannelFromBotLoginUrl ?? `${cloud.ToChannelFromBotLoginUrlPrefix}${settings.MicrosoftAppTenantId ?? AuthenticationConstants.DefaultChannelAuthTenant}`;
    return {
        adapter: new ReceivingAdapter(new FrugalAuthentication(auth, tokenMetadata(settings), now)),
        rules: { hosts: serviceHosts, loopback: !appId },
        token: async (fresh = false) => {
            if (!appId) return undefined;
            const made = await credentials.createCredentials(appId, settings.ToChannelFromBotOAuthScope ?? cloud.ToChannelFromBotOAuthScope, login, true);
            if (!(made instanceof AppCredentials) && !hasToken(made)) throw new WarmlineError('channel', 'The credentials give no token.', 'Use a credentials factory whose credentials have getToken().');
            return made.getToken(fresh);
        },
    };
}

function hasToken(value: object): value is { getToken(fresh?: boolean): Promise<string> } {
    return 'getToken' in value;
}

/* ---------- the door ---------- */

export interface BotFrameworkDoor {
    server: Pick<Server, 'post' | 'head'>;
    botFramework: BotFramework;
    /** What to do with an activity: usually `(context) => handler.run(context)`. */
    logic: (context: TurnContext) => Promise<void>;
    log: Log;
    path?: string;
}

/**
 * `POST /api/messages`. Answers 200 once the activity is stored, and an invoke with what it asks for; 400 for what is no activity,
 * 413 above 256 kB, 401 for a bad token, 403 for a service we do not send to, 500 if it could not be stored (the channel sends it again).
 */
export function mountBotFramework({ server, botFramework, logic, log, path = '/api/messages' }: BotFrameworkDoor): void {
    server.head(path, async (_request, response) => respond(response, { status: 200 }));
    server.post(path, async (request, response) => respond(response, await receive(request, botFramework, logic, log)));
}

async function receive(request: IncomingMessage, { adapter, rules }: BotFramework, logic: BotFrameworkDoor['logic'], log: Log): Promise<WebResponse> {
    try {
        const activity = toActivity(parseJson(await readBody(request)));
        if (!isAllowedServiceUrl(activity.serviceUrl, rules)) {
            throw new WarmlineError('forbidden', 'The activity names a serviceUrl this bot does not send to.', 'Add its host to the allowed service hosts if it is yours.');
        }
        const answer = await adapter.receive(request.headers.authorization ?? '', activity, logic);
        return { status: answer?.status ?? 200, ...(answer?.body === undefined ? {} : { json: answer.body as unknown }) };
    } catch (error) {
        return refusal(error, log);
    }
}

/** Ours never pass through the Bot Framework, so an activity that claims them is a forgery. */
const OWN_CHANNELS = new Set(['slack', 'web', 'terminal']);

/** @throws WarmlineError `invalid` for what no channel would send */
function toActivity(body: unknown): Activity {
    const activity = (typeof body === 'object' && body !== null ? body : {}) as Partial<Activity>;
    const texts = [activity.type, activity.channelId, activity.serviceUrl, activity.conversation?.id];
    if (!texts.every((text) => typeof text === 'string' && text)) {
        throw new WarmlineError('invalid', 'The body is no activity: type, channelId, serviceUrl or conversation.id is missing.', 'Send an activity of the Bot Framework protocol.');
    }
    if (OWN_CHANNELS.has(activity.channelId ?? '')) throw new WarmlineError('invalid', `The channel ${activity.channelId} does not come in here.`, 'Use its own way in.');
    if (!shapes(activity)) throw new WarmlineError('invalid', 'A field of the activity has the wrong type.', 'Send an activity of the Bot Framework protocol.');
    for (const name of ['timestamp', 'localTimestamp', 'expiration'] as const) {
        if (activity[name] !== undefined) activity[name] = new Date(activity[name]);
    }
    return activity as Activity;
}

/** The fields we read have the types the protocol gives them; those it leaves out may be null. */
function shapes({ id, text, locale, action, name, serviceUrl, from, recipient, entities, attachments, membersAdded }: Partial<Activity>): boolean {
    const strings = [id, text, locale, action, name, serviceUrl, from?.id, from?.name, from?.aadObjectId, recipient?.id];
    const lists = [entities, attachments, membersAdded];
    return strings.every((value) => value === undefined || value === null || typeof value === 'string')
        && lists.every((list) => list === undefined || list === null || (Array.isArray(list) && list.every((item) => typeof item === 'object' && item !== null)));
}

function refusal(error: unknown, log: Log): WebResponse {
    if (error instanceof AuthenticationError) {
        log.warn({ reason: error.message }, 'Refused an activity: its token is not valid');
        return errorResponse(new WarmlineError('unauthorised', 'The token is not valid.', 'Check that the app id here and in the bot registration are the same.'));
    }
    const answer = errorResponse(error);
    if (answer.status === 500) log.error({ err: error }, 'An activity could not be taken; the channel will send it again');
    else log.warn({ reason: error instanceof Error ? error.message : String(error) }, 'Refused an activity');
    return answer;
}
