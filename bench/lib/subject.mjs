// One server under measurement, alone on a core, with the load and the platform on the other.
import { execFileSync, fork } from 'node:child_process';
import { Connection } from './connection.mjs';
import { SIGNING_SECRET, messageRequest } from './requests.mjs';

const here = new URL('..', import.meta.url).pathname;
const pin = (pid, core) => { try { execFileSync('taskset', ['-acp', String(core), String(pid)], { stdio: 'ignore' }); } catch { /* one core, or no taskset: measured unpinned */ } };
const next = (child, wanted) => new Promise((resolve, reject) => {
    const listen = (message) => { if (wanted(message)) { child.off('message', listen); resolve(message); } };
    child.on('message', listen);
    child.once('exit', (code) => reject(new Error(`${child.spawnargs.at(-1)} ended with ${code}`)));
});

/** Starts `file` with a platform beside it. */
export async function startSubject(file, env = {}) {
    pin(process.pid, 1);
    const platform = fork(`${here}lib/platform.mjs`, { execArgv: [] });
    const { port: platformPort } = await next(platform, (message) => message.port);
    const platformUrl = `http://127.0.0.1:${platformPort}`;
    const server = fork(`${here}${file}`, {
        execArgv: ['--expose-gc', ...(process.env.BENCH_ARGS?.split(' ') ?? [])], stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        env: { ...process.env, NODE_ENV: 'production', SLACK_API_URL: `${platformUrl}/api/`, SLACK_SIGNING_SECRET: SIGNING_SECRET, SLACK_BOT_TOKEN: 'xoxb-bench', PLATFORM_URL: platformUrl, ...env },
    });
    pin(server.pid, 0);
    const { port, startCpuMs } = await next(server, (message) => message.ready);
    return new Subject(server, platform, port, platformUrl, startCpuMs);
}

class Subject {
    constructor(server, platform, port, platformUrl, startCpuMs) {
        Object.assign(this, { server, platform, port, platformUrl, startCpuMs, lastId: 0, failures: 0, pending: new Map(), connections: [] });
        platform.on('message', ({ answered = [] }) => { for (const conversation of answered) this.pending.get(conversation)?.(); });
    }

    async ask(question) {
        const answer = next(this.server, (message) => message.stats);
        this.server.send(question);
        return (await answer).stats;
    }

    /** Sends `count` messages, `concurrency` at a time, each waiting until its conversation is answered. `messageOf(i)` is `{ conversation, text }`. */
    async drive(platform, count, concurrency, messageOf) {
        let started = 0;
        const worker = async (connection) => {
            while (started < count) await this.exchange(connection, platform, messageOf(started++));
        };
        while (this.connections.length < concurrency) this.connections.push(new Connection(this.port));
        await Promise.all(this.connections.slice(0, concurrency).map(worker));
    }

    async exchange(connection, platform, message) {
        const { conversation } = message;
        // A customer writes on once they were answered; a worker that is ahead waits.
        while (this.pending.has(conversation)) await new Promise((resolve) => setTimeout(resolve, 1));
        const answered = new Promise((resolve) => {
            const late = setTimeout(() => { this.failures += 1; resolve(); }, 8000);
            this.pending.set(conversation, () => { clearTimeout(late); resolve(); });
        });
        const status = await connection.send(messageRequest(platform, ++this.lastId, message, this.platformUrl));
        if (status !== 200 && status !== 201 && status !== 202) this.failures += 1;
        await answered;
        this.pending.delete(conversation);
    }

    stop() {
        for (const connection of this.connections) connection.close();
        this.server.removeAllListeners('exit');
        this.server.kill('SIGKILL');
        this.platform.kill();
    }
}
