import assert from 'node:assert/strict';
import { checkContent } from '../../src/content/index.js';
import { copyContent, type ContentCopy } from '../support/content.js';
import { LOOKUPS } from '../support/lookups.js';

describe('a look-up and the topic that names it', function () {
    this.timeout(60_000);
    let copy: ContentCopy;
    beforeEach(async () => {
        copy = await copyContent();
        await copy.edit('dialogs/lookups.yaml', () => LOOKUPS);
        for (const tag of ['en', 'zh-CN', 'zh-TW']) await copy.edit(`locales/${tag}/lookups.ftl`, (text) => `${text}\nlookup-delivery-orderStatus-found = { $status }\n`);
    });
    afterEach(() => copy.dispose());
    const named = (about: string) => copy.edit('dialogs/topics/delivery.yaml', (text) => `${text}\nlookups:\n  - ${about}\n`);
    const faults = async () => (await checkContent(copy.roots)).filter(({ key }) => key?.startsWith('lookup')).map(({ key, message, remedy }) => `${key}: ${message} → ${remedy}`);

    it('go together', async () => {
        await named('{ name: orderStatus, needs: [order] }');
        assert.deepEqual(await faults(), []);
    });

    const wrong: [what: string, about: string, fault: RegExp][] = [
        ['a look-up that is not there', '{ name: orderStats, needs: [order] }', /no look-up "orderStats" → did you mean orderStatus\?/],
        ['a slot that is not there', '{ name: orderStatus, needs: [ordr] }', /no slot "ordr" → did you mean order\?/],
        ['an address that wants more', '{ name: orderStatus, needs: [contact] }', /wants \{order\} → add order to needs/],
    ];
    for (const [what, about, fault] of wrong) {
        it(`are refused with ${what}`, async () => {
            await named(about);
            assert.match((await faults()).join('\n'), fault);
        });
    }

    it('are refused without words for what is found', async () => {
        await named('{ name: orderStatus, needs: [order] }');
        await copy.edit('locales/en/lookups.ftl', (text) => text.replace(/^lookup-delivery.*$/m, ''));
        assert.match((await faults()).join('\n'), /lookup-delivery-orderStatus-found: what orderStatus finds has no words/);
    });
});
