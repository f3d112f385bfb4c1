import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { cannedFaults, parseCanned } from '../../src/content/canned.js';
import { checkContent, loadContent } from '../../src/content/index.js';
import type { Topic } from '../../src/dialog/index.js';
import { ContentError } from '../../src/errors.js';

const shipped = { dialogs: 'dialogs', locales: 'locales' };
const topics = [{ id: 'delivery' }] as Topic[];
const faults = (text: string, has: (key: string) => boolean = () => true) => cannedFaults(parseCanned(text, 'canned.yaml'), 'canned.yaml', topics, has).map(({ line, message }) => `${line} ${message}`);

describe('content: canned answers', () => {
    it('reads ids and topics; without the file there are none', () => {
        assert.deepEqual(parseCanned('answers:\n  - id: a\n  - { id: b, topics: [delivery] }\n', 'f').answers, [{ id: 'a', topics: [] }, { id: 'b', topics: ['delivery'] }]);
        assert.deepEqual(parseCanned('', 'f').answers, []);
    });

    for (const [text, line, message] of [
        ['answers:\n  - id: Not Good\n', 2, /not a name/],
        ['answers:\n  - id: a\n    topic: delivery\n', 3, /unknown key "topic"/],
        ['answer: []\n', 1, /unknown key "answer"/],
    ] as const) it(`refuses ${JSON.stringify(text)}`, () => {
        assert.throws(() => parseCanned(text, 'f'), (error) => error instanceof ContentError && error.faults[0]?.line === line && message.test(error.faults[0].message));
    });

    it('names answers given twice, topics that are not there, and words that are missing', () => {
        assert.deepEqual(faults('answers:\n  - id: a\n  - id: a\n  - { id: b, topics: [delivery, delivry] }\n', (key) => key !== 'canned-b-title'), [
            '3 the answer "a" stands here twice', '4 "canned-b-title" has no words', '4 there is no topic "delivry"',
        ]);
    });

    it('ships answers whose words name the person and, where it is known, the customer', async () => {
        const { canned, wording } = await loadContent(shipped);
        assert.ok(canned.length >= 12);
        for (const locale of wording.locales) {
            const named = wording.text(locale, 'canned-hello', { name: 'Ana', customer: '李雷', code: 'A' });
            const unnamed = wording.text(locale, 'canned-hello', { name: 'Ana', code: 'A' });
            assert.match(named, /李雷/);
            assert.doesNotMatch(unnamed, /\{|customer/);
            for (const { id } of canned) assert.doesNotMatch(wording.text(locale, `canned-${id}`, { name: 'Ana', code: 'A' }), /^canned-|\{/, `${locale} ${id}`);
        }
        assert.equal((await checkContent(shipped)).filter(({ file }) => /canned/.test(file)).length, 0);
    });

    it('ships no words nobody can choose', () => {
        const ids = new Set(parseCanned(readFileSync('dialogs/canned.yaml', 'utf8'), 'f').answers.map(({ id }) => id));
        const keys = [...readFileSync('locales/en/canned.ftl', 'utf8').matchAll(/^canned-([a-z-]+?)(-title)? =/gm)].map(([, id]) => id!);
        assert.deepEqual(keys.filter((id) => !ids.has(id)), []);
    });
});
