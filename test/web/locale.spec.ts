import assert from 'node:assert/strict';
import { localeFor } from '../../src/web/locale.js';

const LOCALES = { locales: ['en', 'zh-CN', 'zh-TW'], defaultLocale: 'zh-CN' };
const CASES: [chosen: string | null, browser: string | undefined, expected: string][] = [
    ['zh-TW', 'en-US,en;q=0.9', 'zh-TW'],
    [null, 'en-GB,en;q=0.9', 'en'],
    ['', 'zh-HK,zh;q=0.9,en;q=0.8', 'zh-TW'],
    [null, 'fr-FR,fr;q=0.9,zh-Hans;q=0.8', 'zh-CN'],
    [null, 'fr', 'zh-CN'],
    ['tlh', 'en', 'en'],
    [null, undefined, 'zh-CN'],
    [null, ';;,,*;q=0', 'zh-CN'],
];

describe('web/locale', () => {
    for (const [chosen, browser, expected] of CASES) {
        it(`${chosen || 'nothing chosen'}, browser ${browser ?? 'silent'} → ${expected}`, () => {
            assert.equal(localeFor({ headers: { 'accept-language': browser } }, chosen, LOCALES), expected);
        });
    }
});
