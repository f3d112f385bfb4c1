import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { pause } from './chance.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const KEPT_OUTPUT = 4000;
const START_WITHIN_MS = 60_000;

/** Brings `dist` up to date; nothing to do right after `npm run build`. */
export function build(): void {
    execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

export async function freePort(): Promise<number> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    return port;
}

/** `warmline start` as a process that can be killed and started again, always with the same settings. */
export class WarmlineProcess {
    private child: ChildProcess | undefined;
    private ended: Promise<unknown> = Promise.resolve();
    /** Its last words so far. */
    output = '';

    /** @param folder where it runs: no `.env` of a developer may lie there */
    constructor(private readonly settings: Record<string, string>, private readonly folder: string) {}

    get url(): string { return `http://127.0.0.1:${this.settings['PORT']}`; }

    spawn(): void {
        const env = { PATH: process.env['PATH'], HOST: '127.0.0.1', LOG_LEVEL: 'warn', ...this.settings };
        const child = spawn(process.execPath, [`${root}dist/cli.js`, 'start'], { cwd: this.folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
        this.output = '';
        for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => { this.output = (this.output + data.toString()).slice(-KEPT_OUTPUT); });
        this.ended = once(child, 'exit');
        this.child = child;
    }

    /** Resolves once it listens. @throws Error with its last words if it ends instead */
    async ready(): Promise<void> {
        for (const deadline = Date.now() + START_WITHIN_MS; !this.output.includes('Warmline is listening'); await pause(5)) {
            this.assertAlive();
            if (Date.now() > deadline) throw new Error(`warmline start does not listen after ${START_WITHIN_MS / 1000} s:\n${this.output}`);
        }
    }

    /** @throws Error with its last words if it has ended by itself */
    assertAlive(): void {
        if (this.child?.exitCode != null) throw new Error(`warmline start ended by itself with ${this.child.exitCode}:\n${this.output}`);
    }

    /** @throws Error if it had ended by itself before */
    async kill(): Promise<void> {
        this.assertAlive();
        this.child?.kill('SIGKILL');
        await this.ended;
    }

    /** Asks it to stop; returns how it ended and what it said last. */
    async stop(): Promise<{ code: number | null; signal: string | null; output: string }> {
        this.child?.kill('SIGTERM');
        await this.ended;
        return { code: this.child?.exitCode ?? null, signal: this.child?.signalCode ?? null, output: this.output };
    }

    /** For the end of a test that failed half-way. */
    async dispose(): Promise<void> {
        if (this.child?.exitCode != null || this.child?.signalCode != null) return;
        this.child?.kill('SIGKILL');
        await this.ended;
    }

    /** A figure of `/metrics`. */
    async metric(...names: string[]): Promise<number[]> {
        const text = await (await fetch(`${this.url}/metrics`)).text();
        return names.map((name) => Number(new RegExp(`^${name} (.+)$`, 'm').exec(text)?.[1]));
    }
}
