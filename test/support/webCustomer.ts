import { randomUUID } from 'node:crypto';
import type { MailboxItem } from '../../src/store/port.js';

/** A customer on the chat page of a running Warmline, as their browser speaks to it. */
export interface WebCustomer {
    /** @returns the id of the message */
    says(text: string): Promise<string>;
    edits(id: string, text: string): Promise<void>;
    deletes(id: string): Promise<void>;
    /** What stands on the page, the customer's own lines apart. */
    reads(): Promise<string[]>;
}

export async function webCustomer(url: string): Promise<WebCustomer> {
    let cookie = '';
    async function ask(method: string, path: string, body?: unknown): Promise<unknown> {
        const response = await fetch(url + path, { method, headers: { 'content-type': 'application/json', 'x-warmline': '1', cookie }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
        cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
        if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
        return response.json();
    }
    await ask('POST', '/chat/session', { locale: 'en' });
    return {
        async says(text) {
            const id = randomUUID();
            await ask('POST', '/chat/messages', { id, text });
            return id;
        },
        edits: async (id, text) => { await ask('PATCH', `/chat/messages/${id}`, { text }); },
        deletes: async (id) => { await ask('DELETE', `/chat/messages/${id}`); },
        reads: async () => ((await ask('GET', '/chat/messages')) as { messages: MailboxItem[] }).messages.filter(({ from, deleted }) => from !== 'customer' && !deleted).map(({ message }) => message.text),
    };
}
