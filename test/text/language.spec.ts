import assert from 'node:assert/strict';
import fc from 'fast-check';
import { detectLanguage, nearestLocale } from '../../src/text/language.js';

describe('the language of a text', () => {
    const table: [string, string | undefined, string | undefined][] = [
        ['where is my order', undefined, 'en'], ['refund pls', undefined, 'en'], ['ok', undefined, undefined], ['ok', 'zh-TW', undefined], ['', undefined, undefined], ['12345', 'en', undefined],
        ['😡😡', 'en', undefined], ['订单在哪里', undefined, 'zh-CN'], ['訂單在哪裡', undefined, 'zh-TW'], ['訂單在哪裡', 'zh-CN', 'zh-TW'], ['你好', undefined, 'zh-CN'], ['你好', 'zh-TW', 'zh-TW'],
        ['你好', 'en', 'zh-CN'], ['app 又 crash 了', 'en', 'zh-CN'], ['我的app閃退了', undefined, 'zh-TW'], ['K8', 'zh-CN', undefined],
    ];
    for (const [text, current, expected] of table) it(`"${text}" after ${current ?? 'nothing'} is ${expected ?? 'undecided'}`, () => assert.equal(detectLanguage(text, current), expected));

    it('answers for any text', () => {
        fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => assert.ok([undefined, 'en', 'zh-CN', 'zh-TW'].includes(detectLanguage(text)))));
    });
});

describe('the nearest locale', () => {
    const locales = ['en', 'zh-CN', 'zh-TW'];
    const table: [string | undefined, string | undefined][] = [
        ['en-GB', 'en'], ['zh_TW', 'zh-TW'], ['zh-Hant-HK', 'zh-TW'], ['zh-HK', 'zh-TW'], ['zh-Hans', 'zh-CN'], ['zh', 'zh-CN'], ['ZH-cn', 'zh-CN'], ['de-CH', undefined], [undefined, undefined], ['', undefined],
    ];
    for (const [tag, expected] of table) it(`of ${tag} is ${expected}`, () => assert.equal(nearestLocale(tag, locales), expected));
});
