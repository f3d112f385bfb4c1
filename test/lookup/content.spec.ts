import assert from 'node:assert/strict';
import { readFiles } from '../../src/content/files.js';
import { checkContent } from '../../src/content/index.js';
import { brokenReferences } from '../../src/content/references.js';
import { parseTopic } from '../../src/dialog/index.js';
import type { ContentFault } from '../../src/errors.js';
import { parseLookups } from '../../src/lookup/index.js';
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
    const faults = async () => (await checkContent(copy.roots)).filter(({ key }) => key?.startsWith('lookup')).map(described);
    const described = ({ key, message, remedy }: ContentFault) => `${key}: ${message} → ${remedy}`;
    /** The same without compiling all the rest. */
    async function broken(): Promise<ContentFault[]> {
        const files = await readFiles(copy.roots);
        const text = files.dialogs.find(({ name }) => name === 'lookups.yaml')!.text;
        const topics = files.dialogs.filter(({ name }) => name.startsWith('topics/')).map((source) => ({ source, topic: parseTopic(source.text, source.file) }));
        return brokenReferences({ files, topics, lookups: parseLookups(text, 'lookups.yaml'), rules: undefined, desk: undefined, dialog: undefined, roots: copy.roots });
    }

    it('go together', async () => {
        await named('{ name: orderStatus, needs: [order] }');
        assert.deepEqual(await faults(), []);
    });

    const wrong: [what: string, about: string, fault: RegExp][] = [
        ['a look-up that is not there', '{ name: orderStats, needs: [order] }', /no look-up "orderStats" → did you mean orderStatus\?/],
        ['a slot that is not there, once', '{ name: orderStatus, needs: [ordr] }', /^[^\n]*no slot "ordr" → did you mean order\?$/],
        ['an address that wants more', '{ name: orderStatus, needs: [contact] }', /wants \{order\} → add order to needs/],
    ];
    for (const [what, about, fault] of wrong) {
        it(`are refused with ${what}`, async () => {
            await named(about);
            assert.match((await faults()).join('\n'), fault);
        });
    }

    const once: [what: string, change: (text: string) => string, about: string, fault: RegExp][] = [
        ['a slot misspelt in needs', (text) => text, 'needs: [ordr]', /^lookups\.orderStatus: the topic has no slot "ordr" → did you mean order\?$/],
        ['a slot misspelt in the address', (text) => text.replace('{order}', '{ordre}'), 'needs: [order]', /^lookups\.orderStatus\.url: the topic delivery, which asks this, has no slot "ordre" → did you mean \{order\}\?$/],
        ['a place in the address that is like no slot', (text) => text.replace('{order}', '{xyzxyzxyz}'), 'needs: [order]', /has no slot "xyzxyzxyz" → use one of \{order\}, /],
        ['a slot left out of needs', (text) => text.replace('/{order}', '/{contact}'), 'needs: [contact]', /^lookup-delivery-orderStatus-found: the look-up orderStatus fills in no \{ \$order \}; so too at .*zh-CN.*zh-TW\S* → add order to needs, or word it without$/],
        ['needs without a slot the address wants', (text) => text, 'needs: [contact]', /wants \{order\} → add order to needs$/],
        ['a fact that has another name in the words', (text) => text.replace('status: status', 'state: status'), 'needs: [order]', /no \{ \$status \}; so too at .* → did you mean \{ \$state \}\?$/],
    ];
    for (const [what, change, about, fault] of once) {
        it(`say once: ${what}`, async () => {
            await named(`{ name: orderStatus, ${about} }`);
            await copy.edit('dialogs/lookups.yaml', change);
            for (const tag of ['en', 'zh-CN', 'zh-TW']) {
                await copy.edit(`locales/${tag}/lookups.ftl`, (text) => text.replace(/^(lookup-delivery-orderStatus-found) =.*$/m, '$1 =\n    { $status ->\n        [a] { $order } { $status }\n        [b] { $order }\n       *[c] { $order }\n    }'));
            }
            const said = (await broken()).map(described);
            assert.equal(said.length, 1, said.join('\n'));
            assert.match(said[0]!, fault);
        });
    }

    it('name the file and line of an address that wants what there is not', async () => {
        await named('{ name: orderStatus, needs: [order] }');
        await copy.edit('dialogs/lookups.yaml', (text) => text.replace('{order}', '{ordre}'));
        const found = (await broken()).find(({ key }) => key === 'lookups.orderStatus.url');
        assert.match(`${found?.file}:${found?.line}`, /lookups\.yaml:5$/);
    });

    it('are refused without words for what is found', async () => {
        await named('{ name: orderStatus, needs: [order] }');
        await copy.edit('locales/en/lookups.ftl', (text) => text.replace(/^lookup-delivery.*$/m, ''));
        assert.match((await faults()).join('\n'), /lookup-delivery-orderStatus-found: what orderStatus finds has no words/);
    });
});
