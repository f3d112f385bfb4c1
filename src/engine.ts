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
import type { Snapshot, Store, TurnChange } from './store/port.js';
import { createTurns } from './turns.js';

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
    now: () => number;
    id: () => string;
    /** 0 up to 1. */
    random: () => number;
    log: Logger;
}

/** Everything between the channels' two ends: stores what comes in, takes turns, delivers what they decide. */
export interface Engine {
    /** Resolves once the incoming is stored: the moment to give the platform its receipt. */
    receive(incoming: Incoming): Promise<void>;
    /** Content in force now. */
    readonly house: House;
    /** Answers human agents may put into a reply. */
    readonly canned: readonly CannedAnswer[];
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
        houseOf(content, { defaultLocale: config.defaultLocale, timeZone: config.timeZone, places: options.resolvePlaces(content.desk) });
    const watch = await watchContent({ dialogs: config.dialogsDir, locales: config.localesDir, knowledge: config.knowledgeDir, memory: contentMemory }, {
        onContent: (content) => { house = build(content); lookups = lookupsFor(content.lookups); log.info({ version: content.version }, 'Content changed'); },
        onFault: (error) => log.error({ faults: error.faults }, 'Content has faults; the last good content stays in use'),
    });
    let house = build(watch.current);
    let lookups = lookupsFor(watch.current.lookups);

    const decide = (snapshot: Snapshot): TurnChange => {
        const moment = { now: now(), id, seed: Math.floor(random() * 2 ** 31) };
        return snapshot.attempts >= GIVE_UP_AFTER ? surrender(snapshot, house, moment) : takeTurn(snapshot, house, moment);
    };
    const outbox = createOutbox({ store, sender, now, random, log: (line) => log.warn(line), onGiveUp: () => metrics.deadLetters.inc() });
    const turns = createTurns({
        store, now, burstMs: config.burstMs, sweepMs: 1000, concurrency: config.databaseUrl ? 8 : 32,
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

    /** Somebody is typing, unless a person owns the conversation: the bot keeps quiet then in every way. */
    async function showTyping(incoming: Incoming): Promise<void> {
        if (incoming.kind !== 'message' || config.burstMs < TYPING_FROM) return;
        const state = await store.conversation(incoming.conversationId);
        if (state?.owner.kind !== 'humanAgent') sender.typing(incoming.address);
    }

    let pruning: NodeJS.Timeout | undefined;
    const prune = () => { store.prune(now() - KEEP_SETTLED).catch((error: unknown) => log.warn({ err: error }, 'Housekeeping failed; it is tried again within the hour')); };

    return {
        metrics,
        get house() { return house; },
        get canned() { return watch.current.canned; },
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
        },
    };
}
