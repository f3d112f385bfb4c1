import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { ServerEvent, WebResponse } from '../web/http.js';
import { commonHeaders } from './http.js';

/** Proxies close connections that are silent for a minute. */
const HEARTBEAT_MS = 20_000;

/** The event streams now open, so that closing the server can end them. */
export interface Streams {
    /** Sends events until they end, the caller leaves or the server closes. */
    run(response: ServerResponse, answer: WebResponse & { events: AsyncIterable<ServerEvent> }, secure: boolean): Promise<void>;
    endAll(): void;
    count(): number;
}

export function createStreams({ heartbeatMs = HEARTBEAT_MS }: { heartbeatMs?: number } = {}): Streams {
    const open = new Set<ServerResponse>();
    return {
        async run(response, answer, secure) {
            response.writeHead(answer.status, {
                ...commonHeaders(answer, secure), 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no', ...answer.headers,
            });
            // Browsers come back by themselves after this many milliseconds.
            response.write('retry: 2000\n\n');
            open.add(response);
            const heartbeat = setInterval(() => response.write(':\n\n'), heartbeatMs);
            try {
                await pump(response, answer.events[Symbol.asyncIterator]());
            } finally {
                clearInterval(heartbeat);
                open.delete(response);
                response.end();
            }
        },
        endAll: () => open.forEach((response) => response.end()),
        count: () => open.size,
    };
}

/** One event at a time, and no faster than the caller reads. */
async function pump(response: ServerResponse, events: AsyncIterator<ServerEvent>): Promise<void> {
    let left = false;
    const leave = () => {
        if (left) return;
        left = true;
        void events.return?.();
    };
    response.once('close', leave).once('finish', leave);
    for (let next = await events.next(); !next.done && !left; next = await events.next()) {
        if (!response.write(format(next.value))) await Promise.race([once(response, 'drain'), once(response, 'close')]);
    }
}

/** The data is one line, because JSON has no raw line breaks. */
function format({ id, event, data }: ServerEvent): string {
    const line = (name: string, value: string) => `${name}: ${value.replace(/[\r\n]+/g, ' ')}\n`;
    return `${id === undefined ? '' : line('id', id)}${line('event', event)}data: ${JSON.stringify(data) ?? 'null'}\n\n`;
}
