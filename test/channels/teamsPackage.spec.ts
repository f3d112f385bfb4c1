import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';

const SCRIPT = 'scripts/pack-teams.mjs';
const ENV = { PATH: process.env.PATH, MICROSOFT_APP_ID: '11111111-1111-4111-8111-111111111111', PUBLIC_URL: 'https://help.shop.example/base' };

/** Reads an archive by its directory, checking every checksum. */
function unzip(archive: Buffer): Map<string, Buffer> {
    const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    const files = new Map<string, Buffer>();
    let at = archive.readUInt32LE(end + 16);
    for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
        const [sum, packed, nameLength, local] = [archive.readUInt32LE(at + 16), archive.readUInt32LE(at + 20), archive.readUInt16LE(at + 28), archive.readUInt32LE(at + 42)];
        const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
        const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
        const content = inflateRawSync(archive.subarray(start, start + packed));
        assert.equal(crc32(content), sum, name);
        files.set(name, content);
        at += 46 + nameLength;
    }
    return files;
}

describe('the Teams app package', () => {
    let dir: string;
    before(() => { dir = mkdtempSync(join(tmpdir(), 'warmline-')); });
    after(() => rmSync(dir, { recursive: true }));

    it('holds the manifest filled in, both icons and both further languages', () => {
        const target = join(dir, 'app.zip');
        execFileSync(process.execPath, [SCRIPT, target], { env: ENV, stdio: 'pipe' });
        const files = unzip(readFileSync(target));
        assert.deepEqual([...files.keys()], ['manifest.json', 'color.png', 'outline.png', 'zh-cn.json', 'zh-tw.json']);
        const text = files.get('manifest.json')?.toString() ?? '';
        assert.doesNotMatch(text, /00000000-|support\.example\.com/, 'no placeholder is left');
        const manifest = JSON.parse(text) as { id: string; bots: { botId: string }[]; staticTabs: { contentUrl?: string }[]; validDomains: string[] };
        assert.deepEqual([manifest.id, manifest.bots[0]?.botId], [ENV.MICROSOFT_APP_ID, ENV.MICROSOFT_APP_ID]);
        assert.deepEqual([manifest.staticTabs[1]?.contentUrl, manifest.validDomains], ['https://help.shop.example/desk', ['help.shop.example']]);
        const sizes = ['color.png', 'outline.png'].map((name) => [files.get(name)?.readUInt32BE(16), files.get(name)?.readUInt32BE(20)]);
        assert.deepEqual(sizes, [[192, 192], [32, 32]]);
    });

    it('the languages translate what the manifest says, and nothing it does not', () => {
        const manifest = JSON.parse(readFileSync('manifest/teams/manifest.json', 'utf8')) as object;
        const at = (path: string) => path.split(/[.[\]]+/).filter(Boolean).reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], manifest);
        for (const language of ['zh-cn', 'zh-tw']) {
            const words = JSON.parse(readFileSync(`manifest/teams/${language}.json`, 'utf8')) as Record<string, string>;
            for (const path of Object.keys(words).filter((key) => key !== '$schema')) assert.equal(typeof at(path), 'string', `${language}: ${path}`);
            assert.ok((words['description.short']?.length ?? 0) <= 80, 'Teams allows 80 characters');
        }
    });

    it('without settings names every one that is missing', () => {
        const { status, stderr } = spawnSync(process.execPath, [SCRIPT, join(dir, 'none.zip')], { env: { PATH: process.env.PATH, MICROSOFT_APP_ID: 'x', PUBLIC_URL: 'http://plain.example' } });
        assert.equal(status, 1);
        assert.match(stderr.toString(), /MICROSOFT_APP_ID[^]*PUBLIC_URL/);
    });
});
