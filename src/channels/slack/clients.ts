import type { Authorize, AuthorizeResult, webApi } from '@slack/bolt';
import { LRUCache } from 'lru-cache';
import { WarmlineError } from '../../errors.js';
import { webClient, type ClientSettings } from './client.js';

type WebClient = webApi.WebClient;

export interface ClientOptions extends ClientSettings {
    /** Token of an app in one workspace … */
    botToken?: string;
    /** … or Bolt's way to the token of each of several. */
    authorize?: Authorize<boolean>;
}

export interface Clients {
    /** For Bolt: whose token, and who the bot is there. */
    authorize: Authorize<boolean>;
    /** The one client of a workspace; `''` means the only one there is. */
    clientFor(team: string): Promise<WebClient>;
}

/** @throws WarmlineError `config` if there is neither a token nor a way to one. */
export function slackClients(options: ClientOptions): Clients {
    const authorize = options.authorize ?? (options.botToken ? oneWorkspace(options.botToken, options) : undefined);
    if (!authorize) {
        throw new WarmlineError('config', 'Slack is switched on without a bot token.', 'Set SLACK_BOT_TOKEN to the "Bot User OAuth Token" of the app (xoxb-…).');
    }
    const byToken = new LRUCache<string, WebClient>({ max: 1000 });
    return {
        authorize,
        async clientFor(team) {
            const { botToken } = await authorize({ teamId: team, enterpriseId: undefined, isEnterpriseInstall: false });
            if (!botToken) throw new WarmlineError('notFound', `There is no Slack bot token for workspace "${team}".`, 'Install the app in that workspace.');
            const known = byToken.get(botToken);
            if (known) return known;
            const client = webClient(botToken, options);
            byToken.set(botToken, client);
            return client;
        },
    };
}

/** Asks Slack once who the bot is; a failure is not remembered. */
function oneWorkspace(botToken: string, options: ClientOptions): Authorize<boolean> {
    let identity: Promise<AuthorizeResult> | undefined;
    const ask = async (): Promise<AuthorizeResult> => {
        const me = await webClient(botToken, options).auth.test();
        return { botToken, botId: me.bot_id, botUserId: me.user_id, teamId: me.team_id };
    };
    return () => (identity ??= ask().catch((error: unknown) => {
        identity = undefined;
        throw error;
    }));
}
