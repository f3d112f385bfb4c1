import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another system on this machine, that answers as the test tells it to. */
export interface OtherSystem {
    /** `127.0.0.1:port` */
    host: string;
    /** What was asked: method, path, headers. */
    asked: { method: string; url: string; headers: IncomingMessage['headers'] }[];
    answer: (request: IncomingMessage, response: ServerResponse) => void;
    close(): Promise<void>;
}

export async function openSystem(answer: OtherSystem['answer']): Promise<OtherSystem> {
    const system: OtherSystem = {
        host: '', asked: [], answer,
        async close() {
            server.closeAllConnections();
            await new Promise((resolve) => { server.close(resolve); });
        },
    };
    const server = createServer((request, response) => {
        system.asked.push({ method: request.method!, url: request.url!, headers: request.headers });
        system.answer(request, response);
    });
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    system.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    return system;
}

export const json = (value: unknown, status = 200) => (_: IncomingMessage, response: ServerResponse): void => {
    // Not chained: restify, where it is loaded too, replaces writeHead by one that returns nothing.
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(value));
};
