import type { IncomingMessage, ServerResponse } from 'node:http';
import { records, textIn, type Json } from './json.js';
import { Refusal, type Method } from './refusal.js';
import { APP, BOT, BOT_USER, type Workspace } from './workspace.js';

/** Slack's methods for files: two steps of uploading, looking, deleting. */
export function fileMethods(slack: Workspace, fileUrl: (id: string) => string): Record<string, Method> {
    const shown = (id: string) => {
        const { name, mimetype, bytes } = slack.files.get(id)!;
        return { id, name, title: name, mimetype, size: bytes.length, url_private: fileUrl(id), permalink: `https://fake.slack.test/files/${id}` };
    };
    return {
        'files.getUploadURLExternal': ({ filename, length }) => {
            if (!textIn(filename) || !(Number(length) > 0)) throw new Refusal('invalid_arguments');
            const id = slack.id('F');
            slack.files.set(id, { id, name: textIn(filename), mimetype: '', bytes: Buffer.alloc(0) });
            return { upload_url: `${fileUrl(id)}?length=${String(length)}`, file_id: id };
        },
        'files.completeUploadExternal': ({ files, channel_id, thread_ts, initial_comment }) => {
            const ids = records(typeof files === 'string' ? JSON.parse(files) : files).map(({ id }) => textIn(id));
            const channel = slack.channel(textIn(channel_id));
            if (!channel) throw new Refusal('channel_not_found');
            if (ids.some((id) => !slack.files.get(id)?.bytes.length)) throw new Refusal('file_not_found');
            slack.post(channel.id, {
                user: BOT_USER, bot_id: BOT, app_id: APP, text: textIn(initial_comment), files: ids.map(shown), ...(thread_ts !== undefined && { thread_ts: textIn(thread_ts) }),
            });
            return { files: ids.map(shown) };
        },
        'files.info': ({ file }) => {
            if (!slack.files.has(textIn(file))) throw new Refusal('file_not_found');
            return { file: shown(textIn(file)) };
        },
        'files.delete': ({ file }) => {
            if (!slack.files.delete(textIn(file))) throw new Refusal('file_not_found');
            for (const channel of slack.channels.keys()) {
                for (const message of slack.list(channel)) if (records(message.files).some(({ id }) => id === file)) message.deleted = true;
            }
            return {};
        },
    };
}

/** Where Slack keeps the bytes: handed out to who has the token, taken from who was told the address. */
export async function answerFile(slack: Workspace, token: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
    const file = slack.files.get(/^\/files-pri\/(\w+)/.exec(req.url ?? '')?.[1] ?? '');
    const answer = (status: number, body: Buffer | string, headers: Record<string, string> = {}) => {
        res.writeHead(status, { 'content-length': String(Buffer.byteLength(body)), ...headers });
        res.end(body);
    };
    slack.record.push({ kind: 'api', method: `file ${req.method}`, args: { id: file?.id } as Json });
    if (!file) return answer(404, 'no such file');
    if (req.method === 'POST') {
        const parts: Buffer[] = [];
        for await (const part of req as AsyncIterable<Buffer>) parts.push(part);
        const bytes = Buffer.concat(parts);
        if (String(bytes.length) !== new URL(req.url!, 'http://x').searchParams.get('length')) return answer(400, 'wrong length');
        file.bytes = bytes;
        return answer(200, `OK - ${bytes.length}`);
    }
    if (req.headers.authorization !== `Bearer ${token}`) return answer(302, '', { location: 'https://fake.slack.test/sign-in' });
    if (file.serve) return file.serve(res);
    return answer(200, file.bytes, { 'content-type': file.mimetype });
}
