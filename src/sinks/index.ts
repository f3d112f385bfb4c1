/** Cases worked on elsewhere: which sinks there are (`settings`), what they are told (`webhook`, `hub`), and what they say back (`door`, `hub`). */
import { DeliveryError } from '../errors.js';
import type { Sender } from '../channels/port.js';
import type { Snapshot, TurnChange } from '../store/port.js';
import { createHub } from './hub.js';
import { sinkOf, type DeskSink } from './port.js';
import { secretName, type SinkSettings } from './settings.js';
import { createWebhook } from './webhook.js';

export { sinkRoutes, type SinkDoor } from './door.js';
export { onStatus } from './hub.js';
export { sinkAddress, type DeskSink, type Seen, type Telling } from './port.js';
export { NO_SINKS, parseSinks, secretName, type SinkSettings } from './settings.js';

/** The sinks as set up. @param secrets settings of the environment, by name */
export function createSinks({ privateHosts, sinks }: SinkSettings, secrets: Readonly<Record<string, string>>, now: () => number): DeskSink[] {
    return Object.entries(sinks).map(([name, settings]) => (
        'webhook' in settings ? createWebhook({ name, settings, privateHosts, secret: secrets[secretName(name)], now }) : createHub(name, settings)));
}

/** Settings of the environment that sinks lack. */
export const missingSecrets = ({ sinks }: SinkSettings, secrets: Readonly<Record<string, string>>): string[] =>
    Object.entries(sinks).filter(([, settings]) => 'webhook' in settings).map(([name]) => secretName(name)).filter((secret) => !(secret in secrets));

/** The turn with what the sinks are to hear of it. A sink that fails over it is passed over: no customer waits for somebody else's fault. */
export function tellSinks(before: Snapshot, change: TurnChange, sinks: readonly DeskSink[], { id, log }: { id: () => string; log: (line: string) => void }): TurnChange {
    const told = sinks.flatMap((sink) => {
        try {
            return sink.tell({ before, change });
        } catch (error) {
            log(`The sink ${sink.name} failed over a turn of ${before.conversationId}: ${(error as Error).message}`);
            return [];
        }
    });
    if (told.length === 0) return change;
    const deliveries = told.map((telling) => ({ id: id(), conversationId: before.conversationId, op: 'send' as const, by: 'system' as const, ...telling }));
    return { ...change, deliveries: [...change.deliveries, ...deliveries] };
}

/** Delivers to sinks what is addressed to one, everything else through the channels. */
export function sinkSender(channels: Sender, sinks: () => readonly DeskSink[]): Sender {
    return {
        async send(delivery) {
            const name = sinkOf(delivery.address);
            if (name === undefined) return channels.send(delivery);
            const sink = sinks().find((one) => one.name === name);
            if (!sink?.send) throw new DeliveryError(`There is no sink ${name} any more.`, { gone: true });
            return sink.send(delivery);
        },
        typing: (address) => { if (sinkOf(address) === undefined) channels.typing(address); },
    };
}
