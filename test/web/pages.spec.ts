import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageRoutes } from '../../src/web/pages.js';
import { visitor } from '../support/web.js';

describe('web/pages', () => {
    const dir = mkdtempSync(join(tmpdir(), 'pages-'));
    before(() => {
        mkdirSync(join(dir, 'assets'));
        for (const name of ['chat.html', 'desk.html', 'assets/chat-1a.js', 'secret.env']) writeFileSync(join(dir, name), name);
    });
    after(() => rmSync(dir, { recursive: true }));

    it('serves both pages under a policy that forbids foreign scripts', async () => {
        const page = visitor(pageRoutes({ dir }));
        for (const [path, name] of [['/', 'chat.html'], ['/desk', 'desk.html']] as const) {
            const { file, headers } = await page.ask('GET', path);
            assert.equal(file?.path, join(dir, name));
            assert.match(headers?.['content-security-policy'] ?? '', /default-src 'self';/);
            assert.doesNotMatch(headers?.['content-security-policy'] ?? '', /script-src|unsafe-eval/);
        }
    });

    it('serves hashed assets for ever', async () => {
        const { file } = await visitor(pageRoutes({ dir })).ask('GET', '/assets/chat-1a.js');
        assert.deepEqual(file, { path: join(dir, 'assets/chat-1a.js'), type: 'text/javascript; charset=utf-8', immutable: true });
    });

    it('leaves its folder for nobody', async () => {
        const route = pageRoutes({ dir }).find(({ path }) => path === '/assets/:name')!;
        for (const name of ['../secret.env', '..', '../chat.html', 'none.js', '', '.hidden.js', 'a/b.js', '..\\chat.html']) {
            await assert.rejects(async () => route.handle({ params: { name } } as never), { code: 'notFound' }, name);
        }
    });

    it('says what to do when nothing is built', async () => {
        await assert.rejects(visitor(pageRoutes({ dir: join(dir, 'none') })).ask('GET', '/'), { code: 'notFound', remedy: 'Run `npm run build`.' });
    });
});
