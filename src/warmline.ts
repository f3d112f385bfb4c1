/** Composition root: wires content, store, rooms and channels together. */
import { randomBytes, randomUUID } from 'node:crypto';
import { pino, type Logger } from 'pino';
import { openDoors, type DoorOptions, type Doors } from './channels/doors.js';
import { createHandler } from './channels/handler.js';
import { createHostedSender, type HostBot } from './channels/hosted.js';
import { readConfig, type Config } from './config.js';
import { createDeskCards } from './deskCards.js';
import { createEngine, type Engine, type EngineOptions } from './engine.js';
import type { MoodReaderPort } from './mood/index.js';
import { shippedFolders } from './root.js';
import type { Presence } from './model.js';
import { announcedFault, createArrivals, createFiles, createShelf, filesFolder, showPerson, type Files } from './relay/index.js';
import { sinkRoutes, type DeskSink } from './sinks/index.js';
import { openStore } from './store/open.js';
import type { Store } from './store/port.js';
import { detectLanguage, nearestLocale } from './text/language.js';
import { chatRoutes, createAttendance, createSharedAttendance, createPulse, createTyping, deskRoutes, fileRoutes, linkTo, pageRoutes, statusRoutes, type Attendance, type WebDeps } from './web/index.js';

const DAY = 24 * 3_600_000;

/** What can be given from outside; everything has a working default. */
export interface WarmlineOptions {
    /** Settings as `.env.example` lists them; default: the process's environment. */
    env?: Record<string, string | undefined>;
    /** Settings already read; wins over `env`. */
    config?: Readonly<Config>;
    /** Embeds Warmline into an existing bot: nothing is served, and what it says goes out through the host's adapter. */
    host?: HostBot;
    /** Must be migrated by the caller, and is not closed here. */
    store?: Store;
    /** Another reader of moods, asked before ours; wins over `MOOD_READER_URL`. */
    moodReader?: MoodReaderPort;
    /** Further places where people work on cases, besides the desk and what `dialogs/sinks.yaml` sets up. */
    sinks?: readonly DeskSink[];
    now?: () => number;
    id?: () => string;
    random?: () => number;
    log?: Logger;
    /** Bot Framework authentication other than Microsoft's, for tests against a local issuer. */
    auth?: DoorOptions['auth'];
    credentials?: DoorOptions['credentials'];
}

export interface Warmline {
    /** The one handler of all channels: `await bot.run(context)` stores what came in; answers come by themselves. */
    bot: Doors['bot'];
    /** What is served, and where; absent when embedded. */
    server?: { port: number; url: string };
    store: Store;
    engine: Engine;
    /** Takes nothing new, finishes what runs, closes. Everything else stays stored for the next start. */
    close(): Promise<void>;
}

/**
 * Starts Warmline.
 * @throws WarmlineError listing every wrong setting; ContentError listing every fault of dialogs and locales.
 */
export async function createWarmline(options: WarmlineOptions = {}): Promise<Warmline> {
    const config = options.config ?? readConfig(options.env ?? process.env, shippedFolders);
    const log = options.log ?? pino({ level: config.logLevel });
    const store = options.store ?? await openStore({ databaseUrl: config.databaseUrl, dataDir: config.dataDir });
    const closeStore = async () => { if (!options.store) await store.close(); };
    try {
        if (!options.store) await store.migrate();
        const parts = { config, log, store, now: options.now ?? Date.now, id: options.id ?? randomUUID, random: options.random ?? Math.random, sinks: options.sinks, moodReader: options.moodReader };
        return await (options.host ? embed(parts, options.host, closeStore) : serve(parts, options, closeStore));
    } catch (error) {
        await closeStore();
        throw error;
    }
}

type Parts = Pick<EngineOptions, 'config' | 'log' | 'store' | 'now' | 'id' | 'random' | 'sinks' | 'moodReader'>;

async function embed(parts: Parts, host: HostBot, closeStore: () => Promise<void>): Promise<Warmline> {
    const engine = await createEngine({ ...parts, sender: createHostedSender(host), resolvePlaces: () => [] });
    const bot = createHandler({ receive: engine.receive, now: parts.now });
    engine.start();
    return { bot, store: parts.store, engine, close: async () => { await engine.stop(); await closeStore(); } };
}

async function serve(parts: Parts, options: WarmlineOptions, closeStore: () => Promise<void>): Promise<Warmline> {
    const { config, store, log, now } = parts;
    const typing = createTyping();
    const files = filesOf(parts, () => doors.sources);
    // The doors need the engine to hand things to, the engine needs the doors to send through: each is called only once both stand.
    const receive: Engine['receive'] = async (incoming) => {
        await engine.receive(incoming);
        arrivals.keep(incoming);
    };
    const arrivals = createArrivals({ files, log, knows: (id) => store.knows(id), receive: (news) => engine.receive(news), now });
    const webDeps: WebDeps = {
        store, receive, typing, now, id: parts.id, processChat: (input) => doors.fromWeb(input),
        get wording() { return engine.house.wording; },
        get locales() { return engine.house.locales; },
        get roster() { return engine.house.desk.roster; },
        get canned() { return engine.canned; },
        files: { ...files, linkDays: config.files.linkDays },
        attendance: attendanceOf(parts),
        defaultLocale: config.defaultLocale,
        // A PUBLIC_URL means that others than this machine come, whatever address the process binds to. SQLite means that no other process writes.
        auth: { deskSecret: config.deskSecret, leadSecret: config.leadSecret, adminSecret: config.adminSecret, loopback: config.loopback && !config.publicUrl, https: config.publicUrl?.startsWith('https:'), sessionKey: await sessionKey(store) },
        pulse: createPulse({ store, pollMs: config.databaseUrl ? 1000 : 0 }),
    };
    let port = 0;
    const host = config.host.includes(':') ? `[${config.host}]` : config.host;
    const address = () => config.publicUrl ?? `http://${host}:${port}`;
    const doors: Doors = await openDoors({
        ...config, store, receive, log, now, auth: options.auth, credentials: options.credentials,
        routes: [...pageRoutes(), ...chatRoutes(webDeps), ...deskRoutes(webDeps), ...fileRoutes(webDeps), ...statusRoutes({ store, metrics: () => engine.metrics.text() }), ...sinkRoutes({
            store, receive, now, settings: () => engine.sinks, secrets: config.sinkSecrets, say: (key, args) => engine.house.wording.text(engine.house.desk.locale, key, args),
        })],
        ...createDeskCards({ store, now, house: () => engine.house }),
        relay: files, linkTo: (conversationId, file) => `${address()}${linkTo(conversationId, file, webDeps)}`,
        onWebTyping: (conversationId) => typing.show({ conversationId, from: 'bot' }),
        onTyping: (conversationId) => typing.show({ conversationId, from: 'customer' }),
        commandTaken: (text) => engine.house.wording.text(nearestLocale(detectLanguage(text), engine.house.locales) ?? engine.house.defaultLocale, 'command-taken'),
    });
    const engine: Engine = await createEngine({
        ...parts, sender: doors.sender, resolvePlaces: (desk) => doors.placesOf(desk.places),
        fileFault: (file) => announcedFault(file, files.limits), onPrune: () => files.shelf.prune(now() - config.files.days * DAY),
    });
    const stopTyping = typing.listen(showPerson({ store, sender: doors.sender, now }));
    engine.start();
    port = await doors.listen();
    return {
        bot: doors.bot, store, engine, server: { port, url: address() },
        async close() {
            stopTyping();
            await doors.stopListening();
            await engine.stop();
            doors.close();
            await closeStore();
        },
    };
}

/** Files of all channels, as the settings limit them. */
function filesOf({ config, now }: Parts, sources: () => Doors['sources']): Files {
    return createFiles({ sources, shelf: createShelf({ folder: filesFolder(config.dataDir), now }), limits: { bytes: config.files.bytes, types: new Set(config.files.types) } });
}

/** SQLite means that there is one process: nothing to share. */
function attendanceOf({ config, store, log, now, id }: Parts): Attendance {
    const sign = (presence: Presence) => void store.setPresence(presence).catch((error: unknown) => log.warn({ err: error }, 'A sign of presence was not kept'));
    if (!config.databaseUrl) return createAttendance({ now, sign });
    return createSharedAttendance({ store, process: id(), now, sign, log: (error) => log.warn({ err: error }, 'Who is at the pages of other processes is not known') });
}

/** Signs session cookies; made once and kept, so that a restart signs nobody out. */
async function sessionKey(store: Store): Promise<string> {
    const known = await store.recall('session-key');
    if (known) return known;
    await store.remember('session-key', randomBytes(32).toString('base64url'));
    return (await store.recall('session-key'))!;
}
