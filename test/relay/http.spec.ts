import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { MailboxItem } from '../../src/store/port.js';
import { browser } from '../support/relayWeb.js';
import { pdf, picture, relayWorld, type RelayWorld, type Sent } from '../support/relayWorld.js';

describe('files over HTTP', function () {
    this.timeout(60_000);
    let world: RelayWorld;
    let url: string;
    let ana: ReturnType<typeof browser>;
    before(async () => {
        world = await relayWorld({ FILE_MAX_MB: '1' });
        ({ url } = world.warmline.server!);
    });
    after(() => world.close());
    beforeEach(async () => {
        ana = browser(url);
        await ana.call('POST', '/chat/session', {});
    });
    const send = (file: Sent, headers: Record<string, string> = {}) => ana.ask('POST', '/chat/files', file.bytes, { 'content-type': file.contentType, 'x-file-name': encodeURIComponent(file.name), ...headers });
    const say = async (files: string[]) => {
        const id = randomUUID();
        await ana.call('POST', '/chat/messages', { id, text: '', files });
        await world.settle();
        return id;
    };
    const shown = async (id: string) => (await ana.call<{ messages: MailboxItem[] }>('GET', '/chat/messages')).messages.find((item) => item.id === id)!.message.attachments![0]!;

    it('are named, typed and measured by us, whatever the page claims', async () => {
        const answer = await send({ ...picture('../../x/a\u202eb.png', 1000), contentType: 'application/pdf' });
        assert.deepEqual([answer.status, { ...await answer.json() as object, id: '' }], [201, { id: '', name: 'ab.png', contentType: 'image/png', size: 1070 }]);
    });

    const refusals: [string, Sent, number, string][] = [
        ['larger than allowed', picture('big.png', 1_100_000), 413, 'fileSize'],
        ['a web page that calls itself a picture', { name: 'a.png', contentType: 'image/png', bytes: Buffer.from('<html><script>1</script>') }, 415, 'fileType'],
        ['a web page', { name: 'a.html', contentType: 'text/html', bytes: Buffer.from('<p>') }, 415, 'fileType'],
        ['a drawing with a script', { name: 'a.svg', contentType: 'image/svg+xml', bytes: Buffer.from('<svg onload="alert(1)"/>') }, 415, 'fileType'],
        ['a program', { name: 'a.pdf', contentType: 'application/pdf', bytes: Buffer.from('MZ\0\0') }, 415, 'fileType'],
        ['nothing', { name: 'a.png', contentType: 'image/png', bytes: Buffer.alloc(0) }, 400, 'fileUnknown'],
    ];
    for (const [title, file, status, error] of refusals) {
        it(`refuses ${title}`, async () => {
            const answer = await send(file);
            assert.deepEqual([answer.status, (await answer.json() as { error: string }).error], [status, error]);
        });
    }

    it('are taken from our own page alone, with a session', async () => {
        assert.equal((await send(picture(), { 'sec-fetch-site': 'cross-site' })).status, 403);
        assert.equal((await fetch(`${url}/chat/files`, { method: 'POST', body: 'x' })).status, 403);
        assert.equal((await browser(url).ask('POST', '/chat/files', picture().bytes, { 'content-type': 'image/png' })).status, 401);
    });

    it('are handed out so that nothing in them runs: pictures shown, others downloaded', async () => {
        const ids = await Promise.all([picture('裂縫.png'), pdf('a"b.pdf')].map(async (file) => (await (await send(file)).json() as { id: string }).id));
        const heads = await Promise.all(ids.map(async (id) => (await fetch(`${url}${(await shown(await say([id]))).url}`)).headers));
        assert.match(heads[0]!.get('content-disposition')!, /^inline; filename="__\.png"; filename\*=UTF-8''%E8%A3%82/);
        assert.match(heads[1]!.get('content-disposition')!, /^attachment; filename="ab\.pdf"/);
        for (const head of heads) {
            assert.equal(head.get('x-content-type-options'), 'nosniff');
            assert.match(head.get('content-security-policy')!, /default-src 'none'; sandbox/);
        }
        assert.deepEqual(heads.map((head) => head.get('content-type')), ['image/png', 'application/pdf']);
    });

    it('hang on their link: changed, it opens nothing; and gone are they with their message', async () => {
        const { id } = await (await send(picture())).json() as { id: string };
        const line = await say([id]);
        const file = await shown(line);
        assert.deepEqual(Object.keys(file).sort(), ['contentType', 'name', 'size', 'url'], 'the page learns nothing of where it lies');
        assert.equal((await fetch(`${url}${file.url}`)).status, 200);
        const [payload, mac] = file.url!.slice('/file?t='.length).split('.');
        const forged = Buffer.from(JSON.stringify({ value: { c: 'web:other', f: id }, expiresAt: 9e15 })).toString('base64url');
        for (const token of [`${forged}.${mac}`, `${payload}.${mac!.slice(1)}`, '', '../../etc/passwd']) assert.equal((await fetch(`${url}/file?t=${encodeURIComponent(token)}`)).status, 404, token);
        await ana.call('DELETE', `/chat/messages/${line}`, {});
        await world.settle();
        assert.equal((await fetch(`${url}${file.url}`)).status, 404);
    });

    it('cannot be put into another conversation', async () => {
        const { id } = await (await send(picture())).json() as { id: string };
        const bo = browser(url);
        await bo.call('POST', '/chat/session', {});
        assert.equal((await bo.ask('POST', '/chat/messages', { id: randomUUID(), text: 'mine', files: [id] })).status, 400);
    });
});
