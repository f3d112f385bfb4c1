import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { pino } from 'pino';
import { createWarmline, type Warmline } from '../../src/warmline.js';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const FLAGS = [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
    // A page of another site may frame one on loopback, as Teams frames a public one.
    '--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests',
];
/** How many times slower pages run than they can: what only works on a fast machine shows itself. */
const SLOWER = Number(process.env['SLOWER'] ?? 1);
const SHOTS = join(import.meta.dirname, '..', 'screenshots');
const AUDIT = readFileSync(join(import.meta.dirname, 'pageAudit.js'), 'utf8');

export const WIDE = { width: 1280, height: 800 };
export const PHONE = { width: 375, height: 740 };

/** Chromium, or undefined where there is none; in CI its absence is a failure, not an excuse. */
export async function openBrowser(): Promise<Browser | undefined> {
    if (existsSync(CHROMIUM)) return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    const reason = `No Chromium at ${CHROMIUM}; set CHROMIUM to its path to run the browser tests.`;
    if (process.env['CI'] === 'true') throw new Error(reason);
    console.warn(`      skipped: ${reason}`);
    return undefined;
}

/** A whole Warmline as `warmline start` serves it, on a free port, with its own memory that outlives a restart. */
export interface Premises { url: string; warmline: Warmline; restart(): Promise<void>; close(): Promise<void> }

export async function openPremises(env: Record<string, string> = {}): Promise<Premises> {
    const dir = await mkdtemp(join(tmpdir(), 'warmline-story-'));
    const start = (port: number) => createWarmline({ env: { PORT: String(port), DATA_DIR: dir, BURST_MS: '100', TIME_ZONE: 'Asia/Shanghai', ...env }, log: pino({ level: 'silent' }), random: () => 0 });
    const premises: Premises = {
        warmline: await start(0), url: '',
        async restart() {
            const { port } = premises.warmline.server!;
            await premises.warmline.close();
            premises.warmline = await start(port);
        },
        async close() {
            await premises.warmline.close();
            await rm(dir, { recursive: true, force: true });
        },
    };
    premises.url = `http://127.0.0.1:${premises.warmline.server!.port}`;
    return premises;
}

/** What went wrong inside pages so far: scripts that failed, things the security policy refused. */
export const pageFaults: string[] = [];

/** A visitor with a browser of their own: separate cookies and storage. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: WIDE, locale: 'en-US', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    page.on('pageerror', (error) => pageFaults.push(String(error)));
    page.on('console', (line) => { if (line.type() === 'error' && line.text().includes('Content Security Policy')) pageFaults.push(line.text()); });
    if (SLOWER > 1) await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(url);
    return page;
}

/** Waits until something holds, for what no locator can wait for. (The pages' security policy forbids `waitForFunction`, which evaluates text.) */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
    for (let i = 0; i < 600; i++) {
        if (await holds()) return;
        await new Promise((resolve) => { setTimeout(resolve, 50); });
    }
    throw new Error(`never came true: ${what}`);
}

/** Keeps a picture for people to look at; `test/screenshots/` is not part of the repository. */
export async function shoot(page: Page, name: string): Promise<void> {
    mkdirSync(SHOTS, { recursive: true });
    await page.screenshot({ path: join(SHOTS, `${name}.png`) });
}

/** What is wrong with a page for people who cannot see it well: controls without a name, pictures without words, text too pale, ids given twice, content cut off. */
export async function audit(page: Page): Promise<string[]> {
    return page.evaluate(AUDIT) as Promise<string[]>;
}
