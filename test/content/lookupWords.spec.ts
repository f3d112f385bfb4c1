import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { loadContent } from '../../src/content/index.js';
import type { ContentError } from '../../src/errors.js';
import { copyContent, type ContentCopy } from '../support/content.js';

const LOOKUPS = `hosts: [api.example.com]
lookups:
  orderStatus:
    url: https://api.example.com/orders/{order}
    facts: { status: order.status, due: { path: order.due, as: date } }
`;

describe('content: words about what a look-up found', () => {
    let copy: ContentCopy;
    beforeEach(async () => {
        copy = await copyContent();
        await writeFile(copy.path('dialogs/lookups.yaml'), LOOKUPS);
        const topic = await readFile(copy.path('dialogs/topics/delivery.yaml'), 'utf8');
        await writeFile(copy.path('dialogs/topics/delivery.yaml'), `${topic}\nlookups:\n  - name: orderStatus\n    needs: [order]\n`);
    });
    afterEach(() => copy.dispose());

    async function faultsOf(words: string, locale = 'en'): Promise<string[]> {
        for (const tag of ['en', 'zh-CN', 'zh-TW']) {
            const own = tag === locale ? words : 'lookup-delivery-orderStatus-found = { $order }: { $status }, { $due }\n';
            await writeFile(copy.path(`locales/${tag}/lookups.ftl`), `${await readFile(copy.path(`locales/${tag}/lookups.ftl`), 'utf8')}\n${own}`);
        }
        return loadContent(copy.roots).then(() => [], (error: ContentError) => error.faults.map(({ key, message, remedy, line }) => { assert.ok(line! > 0); return `${key}: ${message} → ${remedy}`; }));
    }

    it('may name the facts found and those it was asked with', async () => {
        assert.deepEqual(await faultsOf('lookup-delivery-orderStatus-found =\n    .v1 = { $order }: { $status }\n    .v2 = { $status ->\n        [SENT] { $due }\n       *[other] { $order }\n    }\n'), []);
    });

    it('are refused where they name another', async () => {
        assert.deepEqual(await faultsOf('lookup-delivery-orderStatus-found = { $order } is { $statsu } in { $city }\n'), [
            'lookup-delivery-orderStatus-found: the look-up orderStatus fills in no { $statsu } → did you mean { $status }?',
            'lookup-delivery-orderStatus-found: the look-up orderStatus fills in no { $city } → use { $status }, { $due }, { $order }',
        ]);
    });

    it('are refused in every language', async () => {
        assert.equal((await faultsOf('lookup-delivery-orderStatus-found = { $wer }\n', 'zh-TW')).length, 1);
    });

    it('have no facts where nothing was found', async () => {
        assert.deepEqual((await faultsOf('lookup-delivery-orderStatus-found = { $status }\nlookup-delivery-orderStatus-notFound = No { $order } since { $due }\n')), [
            'lookup-delivery-orderStatus-notFound: the look-up orderStatus fills in no { $due } → use { $order }',
        ]);
    });
});
