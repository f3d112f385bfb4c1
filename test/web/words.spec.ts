import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const LOCALES = ['en', 'zh-CN', 'zh-TW'];
const wordsOf = (locale: string) => new Map([...readFileSync(at(`locales/${locale}/web.ftl`), 'utf8').matchAll(/^(web-[\w-]+) = (.+)$/gm)].map(([, key, text]) => [key!, text!]));
const sources = ['chat', 'desk', 'shared'].flatMap((folder) => readdirSync(at(`web/${folder}`)).filter((name) => /\.tsx?$/.test(name)).map((name) => readFileSync(at(`web/${folder}/${name}`), 'utf8')));
const filled = (text: string) => [...text.matchAll(/%(\w+)%/g)].map(([, name]) => name).sort();

describe('web words', () => {
    const english = wordsOf('en');

    it('has the same keys with the same gaps in every language', () => {
        for (const locale of LOCALES.slice(1)) {
            const words = wordsOf(locale);
            assert.deepEqual([...words.keys()].sort(), [...english.keys()].sort(), locale);
            for (const [key, text] of words) assert.deepEqual(filled(text), filled(english.get(key)!), `${locale} ${key}`);
        }
    });

    it('has every word the pages name, and none they never say', () => {
        const code = sources.join('\n');
        const named = [...code.matchAll(/'(web-[\w-]+)'/g)].map(([, key]) => key!);
        // `web-desk-view-${name}`: some key must fit, and such keys count as said.
        const patterns = [...code.matchAll(/`(web-[^`]*\$\{[^`]+)`/g)].map(([, text]) => new RegExp(`^${text!.replace(/\$\{.*?\}(?=[-\w]*(?:$|\$))/g, '[\\w-]+')}$`));
        for (const key of named) assert.ok(english.has(key), `${key} is named by a page`);
        for (const pattern of patterns) assert.ok([...english.keys()].some((key) => pattern.test(key)), `${pattern}`);
        for (const key of english.keys()) assert.ok(named.includes(key) || patterns.some((pattern) => pattern.test(key)), `${key} is never said`);
    });

    it('keeps words out of the markup', () => {
        for (const code of sources) {
            const said = [...code.matchAll(/>([^<>{}=;()]*\p{L}{3,}[^<>{}=;()]*)<\//gu)].map(([, text]) => text);
            assert.deepEqual(said, []);
            assert.doesNotMatch(code, /(?:aria-label|placeholder|title|alt)="[^"]+"/);
        }
    });
});
