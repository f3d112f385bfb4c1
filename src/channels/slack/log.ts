import { LogLevel, type Logger as SlackLogger } from '@slack/bolt';
import type { Logger } from 'pino';

const LEVELS: Record<string, LogLevel> = { trace: LogLevel.DEBUG, debug: LogLevel.DEBUG, info: LogLevel.INFO, warn: LogLevel.WARN };

/** Our log, as Bolt and the Web API client want it. Their `info` is chatter to us. */
export function slackLogger(log: Logger): SlackLogger {
    const told = (parts: unknown[]) => parts.map((part) => part instanceof Error ? part.message : typeof part === 'string' ? part : JSON.stringify(part)).join(' ');
    return {
        debug: (...parts: unknown[]) => log.trace(told(parts)),
        info: (...parts: unknown[]) => log.debug(told(parts)),
        warn: (...parts: unknown[]) => log.warn(told(parts)),
        error: (...parts: unknown[]) => log.error(told(parts)),
        setLevel: () => undefined,
        getLevel: () => LEVELS[log.level] ?? LogLevel.ERROR,
        setName: () => undefined,
    };
}
