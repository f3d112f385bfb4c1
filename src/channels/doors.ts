/** Opens every way in and out that is configured: Bot Framework, Slack, web. */
import type { Logger } from 'pino';
import type { BotFrameworkAuthentication, ServiceClientCredentialsFactory } from 'botframework-connector';
import type { ActivityHandler, TurnContext } from 'botbuilder';
import type { Address, Card, CardAction, Incoming } from '../model.js';
import type { Store } from '../store/port.js';
import type { Route } from '../web/http.js';
import { deskAddress } from './address.js';
import type { Files, FileSource } from '../relay/index.js';
import type { LinkTo } from './activity.js';
import { BOT_FRAMEWORK, botFiles } from './botFiles.js';
import { createConnector } from './connector.js';
import { createHandler } from './handler.js';
import type { Sender } from './port.js';
import { createSender } from './sender.js';
import { createServer, type WebServer } from './server.js';
import { MICROSOFT_HOSTS } from './serviceUrl.js';
import type { MountedSlack } from './slack/index.js';
import { createBotFramework, mountBotFramework } from './teams.js';
import { createWebSender, WebAdapter, webActivity, type WebHappening } from './web.js';

/** Microsoft's pages that may show the desk in a tab. */
const TEAMS_FRAMES = ['https://teams.microsoft.com', 'https://*.teams.microsoft.com', 'https://*.cloud.microsoft', 'https://*.office.com'];

export interface DoorOptions {
    host: string;
    port: number;
    trustProxy: boolean;
    teams?: { appId: string; appPassword?: string; appType: string; tenantId?: string };
    teamsServiceUrl: string;
    serviceUrlHosts: readonly string[];
    slack?: { botToken: string; signingSecret?: string; appToken?: string; apiUrl?: string };
    /** Replaces Microsoft's authentication, for tests against a local issuer. */
    auth?: BotFrameworkAuthentication;
    credentials?: ServiceClientCredentialsFactory;
    /** Web pages, their handlers, health and metrics. */
    routes: Route[];
    store: Store;
    receive: (incoming: Incoming) => Promise<void>;
    onWebTyping: (conversationId: string) => void;
    /** Somebody types on a platform that tells. */
    onTyping?: (conversationId: string) => void;
    /** Files of all channels, and the addresses under which they can be had from outside. */
    relay: Files;
    linkTo: LinkTo;
    /** Further hosts files are fetched from. */
    files: { hosts: readonly string[] };
    /** What somebody who used the slash command is told, in the language of what they wrote. */
    commandTaken: (text: string) => string;
    /** A card's button as it stands now, with what Slack's buttons cannot carry. */
    actionNow: (action: string, data: Record<string, string>) => Promise<CardAction | undefined>;
    /** The card after a press whose sender waits for it. */
    refreshed: (incoming: Incoming) => Promise<Card | undefined>;
    log: Logger;
    now: () => number;
}

/** A desk channel as the configuration names it. */
export type ConfiguredPlace = { kind: 'slack'; channel: string; team?: string } | { kind: 'teams'; conversation: string; tenant?: string };

export interface Doors {
    bot: ActivityHandler;
    sender: Sender;
    /** Who holds files, by the name files carry. */
    sources: Readonly<Record<string, FileSource | undefined>>;
    /** Hands in what a customer did on the chat page; resolves once it is stored. */
    fromWeb(happening: WebHappening): Promise<void>;
    /** Where to post for a desk channel, and how incomings from it name their place. Empty while the channel's platform is not set up. */
    placesOf(places: readonly ConfiguredPlace[]): { place: string; address: Address }[];
    /** Takes what comes in from now on. @returns the port; @throws WarmlineError `config` if Slack refuses the token */
    listen(): Promise<number>;
    /** Takes nothing more; running requests finish. */
    stopListening(): Promise<void>;
    /** Drops the connections kept open for sending. */
    close(): void;
}

/** @see Doors */
export async function openDoors(options: DoorOptions): Promise<Doors> {
    const { store, log, now, teams } = options;
    const bot = createHandler({ receive: options.receive, refreshed: options.refreshed, onTyping: options.onTyping, now });
    const run = (context: TurnContext) => bot.run(context);
    const server = createServer({ routes: options.routes, log, trustProxy: options.trustProxy, frameAncestors: TEAMS_FRAMES });
    const botFramework = createBotFramework({
        settings: { MicrosoftAppId: teams?.appId, MicrosoftAppPassword: teams?.appPassword, MicrosoftAppType: teams?.appType, MicrosoftAppTenantId: teams?.tenantId },
        serviceHosts: [...MICROSOFT_HOSTS, ...options.serviceUrlHosts], auth: options.auth, credentials: options.credentials, now,
    });
    mountBotFramework({ server: server.restify, botFramework, logic: run, log });
    const slack = options.slack && await openSlack(options, options.slack, server, run);
    const connector = createConnector({ token: botFramework.token, rules: botFramework.rules, log, now, files: { settle: options.relay.settle, linkTo: options.linkTo } });
    const webAdapter = new WebAdapter();
    const sender = createSender({ botFramework: connector, web: createWebSender({ store, now, onTyping: options.onWebTyping, settle: options.relay.settle }), ...(slack ? { slack: slack.sender } : {}) });

    return {
        bot,
        sender,
        sources: { [BOT_FRAMEWORK]: botFiles({ token: botFramework.token, rules: botFramework.rules, hosts: options.files.hosts }), slack: slack?.mounted.files },
        fromWeb: (happening) => webAdapter.process(webActivity(happening, now()), run),
        placesOf: (places) => places.flatMap((place) => (place.kind === 'teams' ? [teamsPlace(place, options)] : slack ? [slack.place(place)] : [])),
        async listen() {
            const { port } = await server.listen(options.port, options.host);
            await slack?.mounted.start();
            return port;
        },
        async stopListening() {
            await slack?.mounted.stop();
            await server.close();
        },
        close: () => connector.close(),
    };
}

function teamsPlace({ conversation, tenant }: ConfiguredPlace & { kind: 'teams' }, { teams, teamsServiceUrl }: DoorOptions) {
    const place = `msteams|${conversation}`;
    return { place, address: deskAddress(place, { serviceUrl: teamsServiceUrl, botId: `28:${teams?.appId ?? 'bot'}`, tenantId: tenant ?? teams?.tenantId }) };
}

/** Bolt takes a third of a second to load, so it is loaded only where Slack is set up. */
async function openSlack({ receive: _, relay, log, now, commandTaken, actionNow }: DoorOptions, settings: NonNullable<DoorOptions['slack']>, server: WebServer, run: (context: TurnContext) => Promise<void>) {
    const { mountSlack, slackDeskAddress, slackPlace } = await import('./slack/index.js');
    const mounted: MountedSlack = mountSlack({
        ...settings, server: server.restify, log, now, commandTaken, actionNow, files: relay, process: (activity) => mounted.adapter.process(activity, run),
    });
    const team = await mounted.team().catch((error: unknown) => { log.warn({ err: error }, 'Slack does not say which workspace this is; desk channels need `team` until the next start'); return ''; });
    const sender: Sender = { send: (delivery) => mounted.adapter.sendSlack(delivery), typing: () => undefined };
    return {
        mounted,
        sender,
        place: (place: ConfiguredPlace & { kind: 'slack' }) => ({ place: slackPlace(place.team ?? team, place.channel), address: slackDeskAddress(place.channel, place.team ?? team) }),
    };
}
