import assert from 'node:assert/strict';
import { createWording, type Sources } from '../../src/wording/index.js';
import { readLocale } from '../../src/wording/sources.js';
import { SHIPPED_LOCALES, shippedSources } from '../support/words.js';

const sources = shippedSources(/^(bot|safety)\.ftl$/);
const LINES = { 'safety-lines': 'LINE-ONE', 'safety-fraud-lines': 'LINE-TWO' };
/** What an admin sets: the two terms at the top of safety.ftl. */
const filled: Sources = Object.fromEntries(Object.entries(sources).map(([locale, files]) => [locale, files.map(({ file, text }) => ({
    file, text: Object.entries(LINES).reduce((words, [term, line]) => words.replace(new RegExp(`^-${term} = .*$`, 'm'), `-${term} = ${line}`), text),
}))]));

for (const locale of SHIPPED_LOCALES) {
    describe(`safety words in ${locale}`, () => {
        const wording = createWording(filled);
        const { phrases } = readLocale(locale, sources[locale]!);
        const safety = phrases.filter(({ file }) => file.endsWith('safety.ftl'));

        it('name help as the admin has set it, in every wording', () => {
            for (const key of new Set(safety.filter(({ term }) => !term).map((phrase) => phrase.key))) {
                const said: string[] = [];
                for (const _ of safety.filter((phrase) => phrase.key === key)) {
                    const { message, used } = wording.say([{ kind: 'safety', keys: [key] }], { locale, style: 'plain', said, seed: 1 });
                    said.push(...used);
                    assert.match(message.text, key.endsWith('fraud') ? /LINE-TWO/ : /LINE-ONE/, used[0]);
                }
                assert.equal(new Set(said).size, safety.filter((phrase) => phrase.key === key).length);
            }
        });

        it('are shipped without any number: none is invented', () => {
            assert.ok(safety.some(({ key }) => key === '-safety-lines') && safety.some(({ key }) => key === '-safety-fraud-lines'));
            assert.deepEqual(safety.filter(({ literal }) => /[\d零〇一二三四五六七八九]{3,}|\d/.test(literal)).map(({ key }) => key), []);
        });

        it('ask for no facts, and stay as they are for somebody in a hurry', () => {
            assert.deepEqual(safety.filter(({ key }) => key.endsWith('-short')).map(({ key }) => key), []);
            assert.deepEqual(safety.filter(({ literal }) => /order number|订单号|訂單編號/.test(literal)).map(({ key }) => key), []);
            assert.deepEqual(safety.filter(({ vars }) => vars.size > 0).map(({ key }) => key), []);
        });
    });
}
