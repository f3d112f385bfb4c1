/** A customer on the chat page and a person at the web desk, over HTTP, for the relay's tests. */
import { randomUUID } from 'node:crypto';
import type { Attachment, Mark } from '../../src/model.js';
import type { MailboxItem } from '../../src/store/port.js';
import type { CaseList, CaseView } from '../../src/web/views.js';
import { boldIn, type Ends, type PersonAtDesk, type Sent, type Shown, type Speaker } from './relayWorld.js';

/** A browser: keeps its cookies. */
export function browser(url: string) {
    const cookies = new Map<string, string>();
    const ask = async (method: string, path: string, body?: object | Buffer, headers: Record<string, string> = {}) => {
        const bytes = Buffer.isBuffer(body);
        const answer = await fetch(`${url}${path}`, {
            method, headers: { 'x-warmline': '1', 'content-type': 'application/json', cookie: [...cookies].map((pair) => pair.join('=')).join('; '), ...headers },
            ...(body === undefined ? {} : { body: bytes ? new Uint8Array(body) : JSON.stringify(body) }),
        });
        for (const line of answer.headers.getSetCookie()) cookies.set(line.split('=')[0]!, line.split(';')[0]!.slice(line.indexOf('=') + 1));
        return answer;
    };
    const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
        const answer = await ask(method, path, body);
        if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
        return (answer.status === 204 ? undefined : await answer.json()) as T;
    };
    const upload = async (path: string, { name, contentType, bytes }: Sent): Promise<string> => {
        const answer = await ask('POST', path, bytes, { 'content-type': contentType, 'x-file-name': encodeURIComponent(name) });
        if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
        return (await answer.json() as { id: string }).id;
    };
    const shown = async (text: string, marks: Mark[] | undefined, attachments: Attachment[] = []): Promise<Shown> => ({
        text, bold: boldIn(text, marks),
        files: await Promise.all(attachments.map(async ({ name = '', url: link }) => ({ name, bytes: Buffer.from(await (await fetch(`${url}${link}`)).arrayBuffer()) }))),
    });
    return { ask, call, upload, shown };
}

const typed = (text: string, bold: string | undefined): string => (bold ? text.replace(bold, `**${bold}**`) : text);

export async function webCustomer({ url, settle }: Ends, locale?: string): Promise<Speaker> {
    const { call, upload, shown } = browser(url);
    await call('POST', '/chat/session', { locale });
    await settle();
    let last = '';
    return {
        name: 'web',
        async says(text, { bold, file } = {}) {
            const files = file ? [await upload('/chat/files', file)] : [];
            await call('POST', '/chat/messages', { id: (last = randomUUID()), text: typed(text, bold), files });
            await settle();
        },
        async edits(text) { await call('PATCH', `/chat/messages/${last}`, { text }); await settle(); },
        async deletes() { await call('DELETE', `/chat/messages/${last}`, {}); await settle(); },
        async reads() {
            const { messages } = await call<{ messages: MailboxItem[] }>('GET', '/chat/messages');
            return Promise.all(messages.filter(({ from, deleted }) => from !== 'customer' && !deleted).map(({ message }) => shown(message.text, message.marks, message.attachments)));
        },
    };
}

export async function webPerson({ url, settle }: Ends): Promise<PersonAtDesk> {
    const { call, upload, shown } = browser(url);
    await call('POST', '/desk/session', { name: 'Mia Novak' });
    const latest = async () => (await call<CaseList>('GET', '/desk/cases?view=open')).cases.sort((a, b) => b.openedAt - a.openedAt)[0]!.id;
    let caseId = '';
    const view = () => call<CaseView>('GET', `/desk/cases/${caseId}`);
    const act = async (deed: object) => { await call('POST', `/desk/cases/${caseId}/actions`, { id: randomUUID(), ...deed }); await settle(); };
    const own = async () => (await view()).entries.findLast(({ speaker }) => speaker === 'humanAgent')!.messageId;
    return {
        name: 'web',
        async claims() { caseId = await latest(); await act({ do: 'claim' }); },
        async says(text, { bold, file } = {}) { await act({ do: 'reply', text: typed(text, bold), files: file ? [await upload(`/desk/cases/${caseId}/files`, file)] : [] }); },
        async edits(text) { await act({ do: 'rewrite', messageId: await own(), text }); },
        async deletes() { await act({ do: 'retract', messageId: await own() }); },
        async reads() {
            const { entries } = await view();
            return Promise.all(entries.filter(({ speaker, deleted }) => speaker === 'customer' && !deleted).map(({ text, marks, attachments }) => shown(text, marks, attachments)));
        },
    };
}
