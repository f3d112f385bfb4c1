import { pino } from 'pino';
import { createWarmline } from '../warmline.js';
import { settings } from './setup.js';

/** How long a stop may take before the process ends anyway; what is unfinished is taken up at the next start. Milliseconds. */
const PATIENCE = 15_000;

/** `warmline start`: serves until it is told to stop. */
export async function start(): Promise<void> {
    const config = settings();
    const log = pino({ level: config.logLevel });
    const warmline = await createWarmline({ config, log });
    let stopping = false;
    const stop = (signal: string) => {
        if (stopping) return;
        stopping = true;
        log.info({ signal }, 'Stopping: no new turns, running ones finish');
        setTimeout(() => process.exit(1), PATIENCE).unref();
        warmline.close().then(() => process.exit(0), (error: unknown) => { log.error({ err: error }, 'Stopped with an error'); process.exit(1); });
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);

    // Said last: whoever waits for it may ask for a stop at once.
    const { url } = warmline.server!;
    const channels = ['web chat', ...(config.teams ? ['Teams'] : []), ...(config.slack ? ['Slack'] : [])].join(', ');
    process.stdout.write(`Warmline is listening (${channels})\n  Chat    ${url}/\n  Desk    ${url}/desk\n  Health  ${url}/healthz\n`);
}
