import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { DeliveryError } from '../../src/errors.js';
import type { Attachment } from '../../src/model.js';
import { claimedType, createArrivals, createFiles, createShelf, disposition, safeName, sizeText, type FileSource, type Files, type RawFile } from '../../src/relay/index.js';
import { DEFAULT_TYPES, endingsOf, typeOf } from '../../src/relay/kinds.js';
import { pdf, picture } from '../support/relayWorld.js';

const PNG = picture('', 100).bytes;

describe('what a file is', () => {
    const cases: [name: string, bytes: Buffer | string, claimed: string, type: string][] = [
        ['a.png', PNG, 'image/png', 'image/png'],
        ['a.png', PNG, '', 'image/png'],
        ['a.pdf', pdf().bytes, 'application/octet-stream', 'application/pdf'],
        ['page.png', '<!DOCTYPE html><p>', 'image/png', 'text/html'],
        ['page.txt', '\ufeff  <html>', 'text/plain', 'text/html'],
        ['drawing.svg', '<svg xmlns="x" onload="alert(1)">', 'image/svg+xml', 'text/html'],
        ['feed.xml', '<?xml version="1.0"?>', 'application/xml', 'text/html'],
        ['run.png', 'MZ\u0090\0', 'image/png', 'application/x-msdownload'],
        ['list.csv', 'a,b\n1,2', 'text/csv; charset=utf-8', 'text/csv'],
        ['notes.md', 'hello', 'text/markdown', 'text/markdown'],
        ['log', 'hello', 'application/octet-stream', 'text/plain'],
        ['fake.png', 'hello', 'image/png', 'text/plain'],
        ['a.docx', 'PK\x03\x04', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
        ['a.zip', 'PK\x03\x04', 'application/zip', 'application/zip'],
        ['a.docx', 'no zip\0', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/octet-stream'],
        ['a.mp4', '\0\0\0\x18ftypisom', 'video/mp4', 'video/mp4'],
        ['a.mov', '\0\0\0\x14ftypqt  ', 'video/quicktime', 'video/quicktime'],
    ];
    for (const [name, bytes, claimed, type] of cases) it(`${name}, said to be ${claimed || 'nothing'}: ${type}`, () => assert.equal(typeOf(Buffer.from(bytes as string, 'utf8'), claimed, name), type));

    const endings: [what: string, types: readonly string[], endings: string[]][] = [
        ['all of a type', ['image/jpeg', 'text/plain'], ['jpg', 'jpeg', 'txt', 'log']],
        ['none where a type is known by no ending', ['image/jpeg', 'application/x-plan'], []],
        ['none of what is not allowed', ['image/png'], ['png']],
    ];
    for (const [what, types, expected] of endings) it(`may end in: ${what}`, () => assert.deepEqual(endingsOf(new Set(types)), expected));

    it('may end in what is taken as shipped, without dots, as Slack wants it', () => {
        const shipped = endingsOf(new Set(DEFAULT_TYPES));
        assert.ok(shipped.length > 15 && shipped.every((ending) => /^[a-z0-9]+$/.test(ending)), shipped.join());
    });

    it('is claimed by its ending where the platform claims nothing', () => {
        assert.deepEqual([claimedType(undefined, 'a.PDF'), claimedType('application/vnd.microsoft.teams.file.download.info', 'a.docx').slice(-8), claimedType('image/JPG; x=1', '')], ['application/pdf', 'document', 'image/jpeg']);
    });
});

describe('names of files', () => {
    const cases: [string | undefined, string][] = [
        ['crack.png', 'crack.png'], ['../../etc/passwd', 'passwd'], ['C:\\boot.ini', 'boot.ini'], ['..', 'file'], ['', 'file'], [undefined, 'file'], ['.htaccess', 'htaccess'],
        ['a\r\nset-cookie: x.png', 'aset-cookie x.png'], ['invoice\u202egpj.exe', 'invoicegpj.exe'], ['发票 三月.pdf', '发票 三月.pdf'], [`${'长'.repeat(300)}.pdf`, `${'长'.repeat(116)}.pdf`],
    ];
    for (const [given, safe] of cases) it(JSON.stringify(given)?.slice(0, 40) ?? 'none', () => assert.equal(safeName(given), safe));

    it('never lead out of a folder or out of a header, whatever they are', () => {
        fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => {
            const safe = safeName(name);
            assert.doesNotMatch(safe, /[/\\\0\r\n]|^\.\.?$/);
            assert.match(disposition('attachment', safe), /^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[\w%.!#$&+^`|~-]*$/);
        }));
    });

    it('have a size people can read', () => assert.deepEqual([0, 900, 12_000, 1_500_000, 20_971_520].map(sizeText), ['0 B', '900 B', '12 KB', '1.4 MB', '20 MB']));
});

describe('files opened', () => {
    let folder: string;
    before(async () => { folder = await mkdtemp(join(tmpdir(), 'warmline-files-')); });
    after(() => rm(folder, { recursive: true, force: true }));
    let asked = 0;
    const filesOf = (raw: () => RawFile, more: Partial<FileSource> = {}, longestMs?: number): Files => createFiles({
        sources: () => ({ there: { open: async () => { asked += 1; return raw(); }, ...more } }), shelf: createShelf({ folder, now: Date.now }),
        limits: { bytes: 10_000, types: new Set(['image/png', 'application/pdf']) }, ...(longestMs ? { longestMs } : {}),
    });
    const named = (over: Partial<Attachment> = {}): Attachment => ({ name: 'a.png', contentType: 'image/png', held: { channel: 'there', id: `f${asked}` }, ...over });
    const trouble = (wanted: string, gone = true) => (error: unknown) => {
        assert.ok(error instanceof DeliveryError, String(error));
        assert.deepEqual([error.detail.trouble, error.detail.gone ?? false], [wanted, gone]);
        return true;
    };
    beforeEach(() => { asked = Math.floor(Math.random() * 1e9); });

    it('come whole, however they are cut', async () => {
        await fc.assert(fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 3000 }), { maxLength: 20 }), async (cuts) => {
            const bytes = picture('', 7000).bytes;
            const parts: Buffer[] = [];
            let at = 0;
            for (const cut of cuts) { parts.push(bytes.subarray(at, at + cut)); at += cut; }
            if (at < bytes.length) parts.push(bytes.subarray(at));
            const { stream } = await filesOf(() => ({ stream: Readable.from(parts.filter(({ length }) => length > 0)) })).open('c', named());
            assert.ok((await buffer(stream)).equals(bytes));
        }), { numRuns: 30 });
    });

    it('are not asked for where too much is announced, and are where it is not', async () => {
        const before = asked;
        await assert.rejects(filesOf(() => ({ stream: Readable.from([PNG]) })).open('c', named({ size: 10_001 })), trouble('fileSize'));
        await assert.rejects(filesOf(() => ({ stream: Readable.from([PNG]) })).open('c', named({ contentType: 'text/html' })), trouble('fileType'));
        assert.equal(asked, before);
    });

    it('fail where there are more bytes than the limit, or than announced, or fewer', async () => {
        const much = () => Readable.from((function* () { yield PNG; for (;;) yield Buffer.alloc(1000); })());
        await assert.rejects(buffer((await filesOf(() => ({ stream: much() })).open('c', named())).stream), trouble('fileSize'));
        await assert.rejects(buffer((await filesOf(() => ({ stream: Readable.from([PNG, PNG]), size: PNG.length })).open('c', named())).stream), trouble('fileUnknown'));
        await assert.rejects(buffer((await filesOf(() => ({ stream: Readable.from([PNG]), size: 9000 })).open('c', named())).stream), trouble('fileUnknown', false));
        await assert.rejects(filesOf(() => ({ stream: Readable.from([]) })).open('c', named()), trouble('fileUnknown'));
    });

    it('are given up where the source dawdles, before its first byte and after', async () => {
        const silent = () => new Readable({ read() { /* never */ } });
        await assert.rejects(filesOf(() => ({ stream: silent() }), { open: (_, signal) => new Promise((_done, fail) => { signal.addEventListener('abort', () => fail(new Error('aborted'))); }) }, 30).open('c', named()), trouble('fileUnknown', false));
        const slow = () => Readable.from((async function* () { yield Buffer.concat([PNG, Buffer.alloc(5000)]); await new Promise((done) => { setTimeout(done, 60_000).unref(); }); })());
        await assert.rejects(buffer((await filesOf(() => ({ stream: slow() }), {}, 30).open('c', named())).stream), trouble('fileUnknown', false));
    });

    it('are copied where their address ends soon, and then asked for no more', async () => {
        const file = named();
        const files = filesOf(() => ({ stream: Readable.from([PNG]) }), { fleeting: true });
        await files.settle('c', file);
        const before = asked;
        assert.ok((await buffer((await files.open('c', file)).stream)).equals(PNG));
        await files.settle('c', file);
        assert.equal(asked, before);
    });

    it('have a size where nobody told it', async () => {
        const opened = await filesOf(() => ({ stream: Readable.from([PNG]) })).sized('c', named());
        assert.equal(opened.size, PNG.length);
        assert.ok((await buffer(opened.stream)).equals(PNG));
    });

    it('that arrive on short-lived addresses are kept beside the turn, tried again, and missed aloud', async () => {
        const news: unknown[] = [];
        let tries = 0;
        const files = { fleeting: () => true, limits: { bytes: 1, types: new Set<string>() }, settle: async () => { tries += 1; throw new DeliveryError('not now', { trouble: 'fileUnknown' }); } };
        const heard = new Promise<void>((done) => {
            createArrivals({ files: { ...files, limits: { bytes: 1e6, types: new Set(['image/png']) }, shelf: { erase: async () => undefined } }, knows: async () => true, now: () => 1, log: { warn: () => undefined }, pauses: [1, 1], receive: async (incoming) => { news.push(incoming); done(); } }).keep({
                kind: 'message', key: 'k', conversationId: 'c', channel: 'msteams', at: 0, address: 'a', from: { id: 'u' }, messageId: 'm', text: '', attachments: [named({ name: 'a.png' })],
            });
        });
        await heard;
        assert.equal(tries, 3);
        assert.match(JSON.stringify(news), /"kind":"undelivered".*"trouble":"fileUnknown","toCustomer":false,"file":"a.png"/);
    });
});
