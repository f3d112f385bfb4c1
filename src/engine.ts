import { isDeepStrictEqual } from 'node:util';
import type { Logger } from 'pino';
import type { Sender } from './channels/port.js';
import type { Config } from './config.js';
import { watchContent, type CannedAnswer, type DeskSettings } from './content/index.js';
import { surrender, takeTurn } from './conversation.js';
import type { DeskPlace, House } from './draft.js';
import { houseOf } from './house.js';
import { createIntake } from './intake.js';
import { createErrands, createLookups, secretsOf, type Lookups, type LookupSettings } from './lookup/index.js';
import { createMetrics, type Metrics } from './metrics.js';
import type { Incoming } from './model.js';
import { createOutbox, LEASE_MS } from './outbox.js';
import { contentMemory } from './root.js';
import { createSinks, missingSecrets, NO_SINKS, onStatus, sinkSender, tellSinks, type DeskSink, type SinkSettings } from './sinks/index.js';
import type { MoodReaderPort } from './mood/index.js';
import { createGuard, createHttpReader, readingAhead, type DecideWith } from './readers/index.js';
import type { QueuedDelivery, Store } from './store/port.js';
import { createTurns } from './turns.js';
import { undelivered } from './undelivered.js';

/** After so many failures in a row, what arrived is handed to a person as it stands. */
const GIVE_UP_AFTER = 5;
/** Platforms repeat themselves for minutes, updates of cards come for days: what is settled longer than this is forgotten; milliseconds. */
const KEEP_SETTLED = 30 * 24 * 3_600_000;
const PRUNE_EVERY = 3_600_000;
/** Below this wait nobody needs to be shown that somebody is typing; milliseconds. */
const TYPING_FROM = 300;

export interface EngineOptions {
    config: Readonly<Config>;
    store: Store;
    sender: Sender;
    /** Turns the desk's settings into places a message can be sent to. */
    resolvePlaces: (desk: DeskSettings) => DeskPlace[];
    /** Why a file cannot be passed on, as far as what was announced of it tells; absent, every file may be. */
    fileFault?: House['fileFault'];
    /** Further housekeeping, from time to time. */
    onPrune?: () => Promise<unknown>;
    now: () => number;
    id: () => string;
    /** 0 up to 1. */
    random: () => number;
    log: Logger;
    /** Another reader of moods, asked before ours. */
    moodReader?: MoodReaderPort;
    /** Sinks besides those the content sets up. */
    sinks?: readonly DeskSink[];
}

/** Everything between the channels' two ends: stores what comes in, takes turns, delivers what they decide. */
export interface Engine {
    /** Resolves once the incoming is stored: the moment to give the platform its receipt. */
    receive(incoming: Incoming): Promise<void>;
    /** Content in force now. */
    readonly house: House;
    /** Answers human agents may put into a reply. */
    readonly canned: readonly CannedAnswer[];
    /** Other systems that receive cases, as the content sets them up. */
    readonly sinks: SinkSettings;
    readonly metrics: Metrics;
    start(): void;
    /** No new turns; running turns and sends finish. What waits stays stored. */
    stop(): Promise<void>;
}

/** @throws ContentError if the content is bad from the beginning; a later bad edit only logs its faults and changes nothing. */
export async function createEngine(options: EngineOptions): Promise<Engine> {
    const { config, store, sender, now, id, random, log } = options;
    const metrics = createMetrics(store);
    const closing = new AbortController();
    const build = (content: Parameters<typeof houseOf>[0]): House =>
        houseOf(content, { defaultLocale: config.defaultLocale, timeZone: config.timeZone, places: options.resolvePlaces(content.desk), fileFault: options.fileFault });
    const watch = await watchContent({ dialogs: config.dialogsDir, locales: config.localesDir, knowledge: config.knowledgeDir, memory: contentMemory }, {
        onContent: (content) => { house = build(content); lookups = lookupsFor(content.lookups); sinks = sinksFor(content.sinks); log.info({ version: content.version }, 'Content changed'); },
        onFault: (error) => log.error({ faults: error.faults }, 'Content has faults; the last good content stays in use'),
    });
    let house = build(watch.current);
    let lookups = lookupsFor(watch.current.lookups);
    let sinks: readonly DeskSink[] = options.sinks ?? [];
    let sinkSettings: SinkSettings = NO_SINKS;
    sinks = sinksFor(watch.current.sinks);

    const decide: DecideWith = (snapshot, over) => {
        const inUse = over ? { ...house, reader: over(house.reader) } : house;
        const moment = { now: now(), id, seed: Math.floor(random() * 2 ** 31) };
        const change = snapshot.attempts >= GIVE_UP_AFTER ? surrender(snapshot, house, moment) : takeTurn(snapshot, inUse, moment);
        return tellSinks(snapshot, change, sinks, { id, log: (line) => log.error(line) });
    };
    const gaveUp = async (delivery: QueuedDelivery, _: string, cause: unknown): Promise<void> => {
        metrics.deadLetters.inc();
        const news = undelivered(delivery, cause, now());
        if (news) await intake(news);
    };
    const outbox = createOutbox({ store, sender: sinkSender(sender, () => sinks), now, random, log: (line) => log.warn(line), onGiveUp: gaveUp });
    const otherReader = options.moodReader ?? (config.moodReader && createHttpReader(config.moodReader));
    const guard = otherReader && createGuard({
        port: otherReader, timeoutMs: config.moodReaderTimeoutMs, now: () => performance.now(), onOutcome: (outcome) => metrics.moodReader.inc({ outcome }),
        onTrouble: (why) => (why === undefined ? log.info('The mood reader plugged in answers again') : log.warn({ why }, 'The mood reader plugged in does not answer with readings; ours reads instead')),
    });
    const turns = createTurns({
        store: guard ? readingAhead(store, guard, decide) : store, now, burstMs: config.burstMs, sweepMs: 1000, concurrency: config.databaseUrl ? 8 : 32,
        decide,
        leaseMs: LEASE_MS,
        onTurn: (turn) => {
            const { entries, deliveries, leased } = turn;
            metrics.turns.inc();
            for (const { event } of entries) if (event?.key === 'event-requested') metrics.handoffs.inc({ rule: String(event.args.rule) });
            outbox.take(leased);
            if (deliveries.length > leased.length) outbox.wake();
            errands.take(turn);
        },
        onError: (conversationId, error) => { metrics.failedTurns.inc(); log.error({ err: error, conversationId }, 'A turn failed; it is tried again'); },
    });
    const intake = createIntake({
        store, now, wake: (conversationId, atOnce) => turns.wake(conversationId, atOnce),
        deskPlaces: () => new Set(house.desk.places.map(({ place }) => place)), replyPrefix: () => house.desk.replyPrefix,
        onStatus: (status, item) => onStatus(watch.current.sinks, status, item),
    });

    const errands = createErrands({ store, lookups: () => lookups, receive: intake, now, log: (line) => log.warn(line) });

    /** The ways to other systems; what is missing for them is said now, not only when a customer waits. */
    function lookupsFor(settings: LookupSettings): Lookups {
        for (const [name, spec] of Object.entries(settings.lookups)) {
            const missing = secretsOf(spec).filter((secret) => !(secret in config.lookupSecrets));
            if (missing.length > 0) log.warn({ lookup: name, missing }, 'A look-up lacks settings of the environment; until they are there it fails');
        }
        return createLookups({ settings, secrets: config.lookupSecrets, signal: closing.signal });
    }

    /** The ways to other systems that receive cases. */
    function sinksFor(settings: SinkSettings): readonly DeskSink[] {
        // Most edits are of words; connections need not suffer for those.
        if (isDeepStrictEqual(settings, sinkSettings)) return sinks;
        sinkSettings = settings;
        const missing = missingSecrets(settings, config.sinkSecrets);
        if (missing.length > 0) log.warn({ missing }, 'A sink lacks its secret in the environment; until it is there nothing reaches it');
        for (const sink of sinks) if (!options.sinks?.includes(sink)) void sink.close?.();
        return [...createSinks(settings, config.sinkSecrets, now), ...options.sinks ?? []];
    }

    /** Somebody is typing, unless a person owns the conversation: the bot keeps quiet then in every way. */
    async function showTyping(incoming: Incoming): Promise<void> {
        if (incoming.kind !== 'message' || config.burstMs < TYPING_FROM) return;
        const state = await store.conversation(incoming.conversationId);
        if (state?.owner.kind !== 'humanAgent') sender.typing(incoming.address);
    }

    let pruning: NodeJS.Timeout | undefined;
    const prune = () => { Promise.all([store.prune(now() - KEEP_SETTLED), options.onPrune?.()]).catch((error: unknown) => log.warn({ err: error }, 'Housekeeping failed; it is tried again within the hour')); };

    return {
        metrics,
        get house() { return house; },
        get canned() { return watch.current.canned; },
        get sinks() { return watch.current.sinks; },
        async receive(incoming) {
            metrics.incoming.inc({ channel: incoming.channel });
            await intake(incoming);
            showTyping(incoming).catch((error: unknown) => log.debug({ err: error }, 'typing not shown'));
        },
        start() {
            turns.start();
            outbox.start();
            pruning = setInterval(prune, PRUNE_EVERY);
            pruning.unref();
        },
        async stop() {
            clearInterval(pruning);
            await watch.close();
            await turns.stop();
            closing.abort();
            await errands.stop();
            await outbox.stop();
            await Promise.all(sinks.map(async (sink) => sink.close?.()));
        },
    };
}
