// Warmline as an operator runs it, from dist/, on SQLite in a folder of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ready } from './lib/child.mjs';

const dataDir = mkdtempSync(join(tmpdir(), 'warmline-bench-'));
process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }));
const { createWarmline } = await import('../dist/warmline.js');
const warmline = await createWarmline({
    env: {
        PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error', BURST_MS: '0', SLACK_BOT_TOKEN: process.env.SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET: process.env.SLACK_SIGNING_SECRET,
        SLACK_API_URL: process.env.SLACK_API_URL, ...(process.env.DATABASE_URL ? { DATABASE_URL: process.env.DATABASE_URL } : {}),
    },
});
ready(warmline.server.port);
