import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { check } from '../../src/commands/check.js';
import { unsetSecrets } from '../../src/content/index.js';
import { describeFault } from '../../src/errors.js';
import { copyContent, type ContentCopy } from '../support/content.js';
import { LOOKUPS } from '../support/lookups.js';

const HEADERS = '    headers:\n      Authorization: "Bearer ${LOOKUP_ORDERS_TOKEN}"\n      X-Shop: "${LOOKUP_SHOP}"\n';
const SINKS = 'hosts: [crm.example.com]\nsinks:\n  crm-one: { webhook: "https://crm.example.com/w" }\n  centre: { handoff: [omnichannel] }\n';

describe('settings that look-ups and sinks need', function () {
    this.timeout(30_000);
    let copy: ContentCopy;
    before(async () => {
        copy = await copyContent();
        await copy.edit('dialogs/lookups.yaml', () => LOOKUPS + HEADERS);
        await copy.edit('dialogs/sinks.yaml', () => SINKS);
    });
    after(() => copy.dispose());

    const table: [given: string[], lacking: RegExp[]][] = [
        [[], [/lookups\.yaml:10 lookups\.orderStatus\.headers: LOOKUP_ORDERS_TOKEN is not set.*look-up fails → set LOOKUP_ORDERS_TOKEN where/, /lookups\.yaml:11 .*LOOKUP_SHOP is not set/, /sinks\.yaml:3 sinks\.crm-one: SINK_CRM_ONE_SECRET is not set.*nothing reaches this sink/]],
        [['LOOKUP_SHOP', 'SINK_CRM_ONE_SECRET'], [/LOOKUP_ORDERS_TOKEN is not set/]],
        [['LOOKUP_SHOP', 'LOOKUP_ORDERS_TOKEN', 'SINK_CRM_ONE_SECRET'], []],
    ];
    for (const [given, lacking] of table) {
        it(`${given.join(', ') || 'none'} given: ${lacking.length} lacking`, async () => {
            const secrets = Object.fromEntries(given.map((name) => [name, 'x']));
            const said = (await unsetSecrets(copy.roots, { lookupSecrets: secrets, sinkSecrets: secrets })).map(describeFault);
            assert.equal(said.length, lacking.length, said.join('\n'));
            lacking.forEach((one, at) => assert.match(said[at]!, one));
        });
    }

    it('are silent about files that cannot be read, which are faults already', async () => {
        const nowhere = copy.path('nowhere');
        assert.deepEqual(await unsetSecrets({ dialogs: nowhere, locales: nowhere }, { lookupSecrets: {}, sinkSecrets: {} }), []);
    });

    it('are told by warmline check as warnings, and nothing has failed', async () => {
        const own = { ...process.env };
        const { dialogs, locales, knowledge } = copy.roots;
        Object.assign(process.env, { DIALOGS_DIR: dialogs, LOCALES_DIR: locales, KNOWLEDGE_DIR: knowledge });
        let said = '';
        try {
            await check(new Writable({ write: (chunk: Buffer, _, done) => { said += chunk.toString(); done(); } }));
        } finally {
            for (const name of ['DIALOGS_DIR', 'LOCALES_DIR', 'KNOWLEDGE_DIR']) if (own[name] === undefined) delete process.env[name]; else process.env[name] = own[name];
        }
        assert.match(said, /are in order\.\n\n3 warnings, for where Warmline runs:\n.*LOOKUP_ORDERS_TOKEN is not set/);
        assert.equal(process.exitCode ?? 0, 0);
    });
});
