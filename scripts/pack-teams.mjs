// Makes the Teams app package: `npm run manifest`. Fills the app id and the address into manifest/teams/manifest.json and zips it
// with the icons and languages. Reads MICROSOFT_APP_ID and PUBLIC_URL, and, if given, TEAMS_DEVELOPER_NAME, TEAMS_PRIVACY_URL and
// TEAMS_TERMS_URL, from the environment or .env. An argument names the file to write.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32, deflateRawSync } from 'node:zlib';
import { config } from 'dotenv';

const FOLDER = new URL('../manifest/teams/', import.meta.url);
const FILES = ['color.png', 'outline.png', 'zh-cn.json', 'zh-tw.json'];
const GUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Every fault is told at once, with what to do about it. */
function faultsOf({ MICROSOFT_APP_ID: appId = '', PUBLIC_URL: url = '' }) {
    return [
        ...(GUID.test(appId) ? [] : ['MICROSOFT_APP_ID is missing or no GUID: take the application (client) id of the bot\'s app registration.']),
        ...(/^https:\/\/[^/\s]+/i.test(url) ? [] : ['PUBLIC_URL is missing or not https: Teams shows pages and sends messages to https addresses only.']),
    ];
}

/** The manifest with everything that depends on the installation. */
export function fillManifest(manifest, env, version) {
    const { origin, hostname } = new URL(env.PUBLIC_URL);
    const page = (address) => address.replace(/^https:\/\/[^/]+/, origin);
    return {
        ...manifest, version, id: env.MICROSOFT_APP_ID,
        developer: { name: env.TEAMS_DEVELOPER_NAME ?? manifest.developer.name, websiteUrl: origin, privacyUrl: env.TEAMS_PRIVACY_URL ?? origin, termsOfUseUrl: env.TEAMS_TERMS_URL ?? origin },
        bots: manifest.bots.map((bot) => ({ ...bot, botId: env.MICROSOFT_APP_ID })),
        staticTabs: manifest.staticTabs.map((tab) => (tab.contentUrl ? { ...tab, contentUrl: page(tab.contentUrl), websiteUrl: page(tab.websiteUrl) } : tab)),
        validDomains: [hostname],
        webApplicationInfo: { id: env.MICROSOFT_APP_ID, resource: origin },
    };
}

/**
 * A zip archive (PKWARE APPNOTE 6.3): per file a local header and the deflated bytes, then the directory, then its end.
 * All files carry 1 January 1980, the oldest date there is, so that equal contents make equal archives.
 */
export function zip(files) {
    const locals = [];
    const directory = [];
    let offset = 0;
    for (const [name, content] of Object.entries(files)) {
        const [path, packed] = [Buffer.from(name), deflateRawSync(content, { level: 9 })];
        const common = Buffer.alloc(26);
        [[20, 0], [0x0800, 2], [8, 4], [0, 6], [0x21, 8]].forEach(([value, at]) => common.writeUInt16LE(value, at));
        [[crc32(content), 10], [packed.length, 14], [content.length, 18]].forEach(([value, at]) => common.writeUInt32LE(value, at));
        common.writeUInt16LE(path.length, 22);
        const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, path, packed]);
        const rest = Buffer.alloc(14);
        rest.writeUInt32LE(offset, 10);
        directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, path]));
        locals.push(local);
        offset += local.length;
    }
    const entries = Buffer.concat(directory);
    const end = Buffer.alloc(22);
    end.write('PK\x05\x06', 'latin1');
    [8, 10].forEach((at) => end.writeUInt16LE(directory.length, at));
    end.writeUInt32LE(entries.length, 12);
    end.writeUInt32LE(offset, 16);
    return Buffer.concat([...locals, entries, end]);
}

function pack(target, env) {
    const faults = faultsOf(env);
    if (faults.length) {
        console.error(faults.join('\n'));
        process.exitCode = 1;
        return;
    }
    const read = (name) => readFileSync(new URL(name, FOLDER));
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    const manifest = fillManifest(JSON.parse(read('manifest.json').toString()), env, version);
    writeFileSync(target, zip({ 'manifest.json': Buffer.from(JSON.stringify(manifest, null, 4)), ...Object.fromEntries(FILES.map((name) => [name, read(name)])) }));
    console.log(`${target}: upload it in Teams under Apps, Manage your apps, Upload an app.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    config({ quiet: true });
    pack(process.argv[2] ?? fileURLToPath(new URL('warmline.zip', FOLDER)), process.env);
}
