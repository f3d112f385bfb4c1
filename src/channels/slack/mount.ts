import type { Activity } from 'botbuilder';
import { webApi, type Authorize, type types } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Server } from 'restify';
import { WarmlineError } from '../../errors.js';
import type { CardAction } from '../../model.js';
import { endingsOf, type Files, type FileSource } from '../../relay/index.js';
import { SlackAdapter } from './adapter.js';
import { OUR_ACTIONS, promptView, PROMPT_VIEW, type PromptOrigin } from './buttons.js';
import { slackClients, type Clients } from './clients.js';
import { eventActivity } from './events.js';
import { slackFiles } from './files.js';
import { commanded, pressed, settled, submitted } from './interactive.js';
import { slackLogger } from './log.js';
import { escapeMarkup } from './markup.js';
import type { CommandBody, PressBody, SubmissionBody } from './payloads.js';
import { acquaintance } from './people.js';
import { restifyReceiver, socketReceiver, StoringApp } from './receiver.js';

export interface SlackOptions {
    /** Gets `POST /slack/events`, unless `appToken` is set. */
    server: Server;
    /** Needed over HTTP. */
    signingSecret?: string;
    /** The app's token in its one workspace, or Bolt's `authorize` for several. */
    botToken?: string;
    authorize?: Authorize<boolean>;
    /** Switches Socket Mode on. */
    appToken?: string;
    /** Another Slack than slack.com, for example `http://127.0.0.1:4010/api/`. */
    apiUrl?: string;
    /** Resolves once the activity is stored; only then does Slack get its receipt. Rejects if it could not be, so that Slack sends it again. */
    process(activity: Partial<Activity>): Promise<void>;
    /** What a person who used the slash command is told, seen by nobody else. `text` is what they wrote, to tell their language. Nothing: Slack shows nothing. */
    commandTaken?(text: string): string;
    /** A card's button as it would stand there now, for what a button cannot carry: the choices of its prompt. Undefined: it would not stand there any more. */
    actionNow?(action: string, data: Record<string, string>): Promise<CardAction | undefined>;
    /** Opens files of any channel, to show them in Slack. */
    files?: Files;
    log: Logger;
    /** Epoch milliseconds. */
    now: () => number;
}

export interface MountedSlack {
    adapter: SlackAdapter;
    /** Files people sent in Slack. */
    files: FileSource;
    /** Checks the token and, in Socket Mode, connects. @throws WarmlineError `config` if Slack refuses the token. */
    start(): Promise<void>;
    stop(): Promise<void>;
    /** The app's own workspace: for the `place` of desk channels given without one. */
    team(): Promise<string>;
}

/** Slack, in: authenticated, turned into activities, stored, receipted. Out: `adapter`. @throws WarmlineError `config` */
export function mountSlack(options: SlackOptions): MountedSlack {
    const { log } = options;
    const clients = slackClients(options);
    const adapter = new SlackAdapter({ clientFor: clients.clientFor, log, files: options.files });
    const introduce = acquaintance(clients);
    const take = async (activity: Partial<Activity> | undefined): Promise<void> => {
        if (!activity) return;
        await introduce(activity);
        await options.process(activity);
    };
    const app = new StoringApp({
        authorize: clients.authorize,
        receiver: receiverFor(options),
        convoStore: false,
        logger: slackLogger(log),
        clientOptions: { ...(options.apiUrl && { slackApiUrl: options.apiUrl }), retryConfig: { retries: 0 }, rejectRateLimitedCalls: true },
    }, async (body) => take(await eventActivity(body, clients.authorize)));
    takePresses(app, take, clients, options);
    takeCommands(app, take, clients, options);
    const identity = () => clients.authorize({ teamId: '', enterpriseId: undefined, isEnterpriseInstall: false });
    return {
        adapter,
        files: slackFiles(clients.clientFor),
        start: async () => {
            if (!options.authorize) await identity().catch((error: unknown) => tokenTrouble(error, log));
            await app.start();
        },
        stop: async () => {
            await app.stop();
        },
        team: async () => (await identity()).teamId ?? '',
    };
}

type Take = (activity: Partial<Activity> | undefined) => Promise<void>;

function receiverFor({ appToken, signingSecret, server, apiUrl, log, now }: SlackOptions) {
    if (appToken) return socketReceiver({ appToken, apiUrl, log });
    if (!signingSecret) {
        const remedy = 'Set SLACK_SIGNING_SECRET (Basic Information of the app), or SLACK_APP_TOKEN for Socket Mode.';
        throw new WarmlineError('config', 'Slack is switched on without a signing secret.', remedy);
    }
    return restifyReceiver({ server, signingSecret, log, now });
}

/** A wrong token must be told at once; a Slack that does not answer just now must not keep the other channels from starting. */
function tokenTrouble(error: unknown, log: Logger): void {
    if (error instanceof webApi.WebAPIPlatformError) {
        const remedy = 'Copy the "Bot User OAuth Token" (xoxb-…) of the installed app into SLACK_BOT_TOKEN.';
        throw new WarmlineError('config', `Slack refuses the bot token: ${error.data.error}.`, remedy, { cause: error });
    }
    log.warn({ err: error }, 'Slack cannot be reached yet');
}

function takePresses(app: StoringApp, take: Take, { clientFor }: Clients, options: SlackOptions): void {
    const { log, now, actionNow } = options;
    app.action(OUR_ACTIONS, async ({ body, context, ack }) => {
        const press = body as unknown as PressBody;
        const found = pressed(press, context);
        if (found) {
            await take(found.activity);
            const client = await clientFor(found.team);
            if (found.press.kind === 'act' && found.press.prompt) {
                const current = await actionNow?.(found.press.action, found.press.data).catch(() => undefined);
                await ask(client, press.trigger_id, current?.prompt ?? found.press.prompt, { ...found.press, origin: found.origin }, options);
            }
            const after = found.press.kind === 'say' ? settled(press, found.press.text) : undefined;
            if (after) {
                client.chat.update({ channel: found.origin.channel, ts: found.origin.messageTs, text: after.text, blocks: after.blocks as types.KnownBlock[] })
                    .catch((error: unknown) => log.debug({ err: error }, 'the buttons stay'));
            }
        }
        await ack();
    });
    app.view(PROMPT_VIEW, async ({ body, context, ack }) => {
        await take(submitted(body as SubmissionBody, context, now()));
        await ack();
    });
}

interface Asked { action: string; data: Record<string, string>; origin: PromptOrigin }

/** Opens the modal of a prompt. Where Slack will not have its field for files (the app lacks `files:read`), it is asked for words alone: nobody is kept from replying. */
async function ask(client: webApi.WebClient, trigger: string, prompt: NonNullable<CardAction['prompt']>, { origin, ...press }: Asked, { files, log }: SlackOptions): Promise<void> {
    const { files: field, ...words } = prompt;
    const open = (wanted: typeof prompt) => client.views.open({ trigger_id: trigger, view: promptView(wanted, press, origin, endingsOf(files?.limits.types ?? new Set())) });
    if (!field || !files) return void await open(words);
    await open(prompt).catch(async (error: unknown) => {
        if (!(error instanceof webApi.WebAPIPlatformError)) throw error;
        log.warn({ err: error }, 'Slack refused a form with a field for files; it is shown without');
        await open(words);
    });
}

function takeCommands(app: StoringApp, take: Take, { clientFor }: Clients, { commandTaken, now }: SlackOptions): void {
    app.command(/^\//, async ({ body, context, ack }) => {
        const command = body as CommandBody;
        const client = await clientFor(command.team_id ?? command.enterprise_id ?? '');
        const { channel } = await client.conversations.open({ users: command.user_id });
        if (!channel?.id) throw new WarmlineError('channel', 'Slack opened no direct message for a command.', 'Give the app the scope im:write.');
        await take(commanded(command, channel.id, context, now()));
        const told = commandTaken?.(command.text ?? '');
        await ack(told ? { response_type: 'ephemeral', text: escapeMarkup(told) } : undefined);
    });
}
