import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkContent } from '../src/content/index.js';
import { describeFault } from '../src/errors.js';
import { parseRules } from '../src/escalation/index.js';
import { copyContent, type ContentCopy } from './support/content.js';

const read = (file: string): string => readFileSync(file, 'utf8');
const DOCS = ['docs/admins.md', 'docs/escalation.md', 'docs/topics.md', 'docs/words.md', 'docs/knowledge.md', 'docs/mood.md', 'README.md'];
const shipped = read('dialogs/escalation.yaml');
const rules = parseRules(shipped, 'escalation.yaml').rules;

const blocksOf = (text: string, kind: string): string[] => [...text.matchAll(new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, block]) => block!);
const bare = (line: string): string => line.replace(/\s+#.*$/, '').trim();

/** The lines of a rule, without remarks. */
const ruleLines = (text: string, id: string): string[] => {
    const lines = text.split('\n');
    const at = lines.findIndex((line) => bare(line) === `- id: ${id}`);
    const end = lines.findIndex((line, i) => i > at && /^\s*(- |$)/.test(line));
    return lines.slice(at, end < 0 ? undefined : end).map(bare).filter((line) => line !== '' && !line.startsWith('#'));
};

describe('the documentation for admins', () => {
    for (const file of DOCS) {
        it(`quotes rules as they ship: ${file}`, () => {
            for (const block of blocksOf(read(file), 'yaml')) {
                for (const [, id] of block.matchAll(/- id: ([\w-]+)\s*(?:#.*)?\n\s+when:.*\n\s+do:/g)) assert.deepEqual(ruleLines(block, id!), ruleLines(shipped, id!), id);
            }
        });
    }

    it('quotes some', () => assert.equal(DOCS.flatMap((file) => blocksOf(read(file), 'yaml')).filter((block) => block.includes('- id: high-anger')).length, 2));

    it('names every rule that ships, and no other', () => {
        const [, table] = /## What ships([\s\S]*?)To switch a rule off/.exec(read('docs/escalation.md'))!;
        const named = [...table!.matchAll(/`([\w-]+)`/g)].map(([, id]) => id!);
        assert.deepEqual(named.toSorted(), rules.map(({ id }) => id).toSorted());
    });

    describe('shows what check says', function () {
        this.timeout(60_000);
        let copy: ContentCopy;
        before(async () => {
            copy = await copyContent();
            await copy.edit('dialogs/dialog.yaml', (text) => text.replace(/acknowledgeAt: [\d.]+/, 'acknowledgeAt: 1.5'));
            await copy.edit('dialogs/escalation.yaml', (text) => text.replace('when: anger >= 0.6', 'when: angre >= 0.6').replace('\'"legal" in signals\'', '\'"leagl" in signals\''));
            await copy.edit('locales/en/bot.ftl', (text) => text.replace(/(acknowledge-anger-strong-short =\n.*\n {4}\.v2 = ).*/, '$1We guarantee it.'));
        });
        after(() => copy.dispose());

        for (const file of ['docs/admins.md', 'docs/escalation.md']) {
            it(`in ${file}`, async () => {
                const said = (await checkContent(copy.roots)).map((fault) => describeFault(fault).slice(copy.path('').length + 1));
                const shown = blocksOf(read(file), 'console').filter((block) => block.includes('run check')).flatMap((block) => block.split('\n').filter((line) => / → /.test(line)));
                assert.ok(shown.length >= 2);
                for (const line of shown) assert.ok(said.includes(line), `${line}\n\n${said.join('\n')}`);
            });
        }
    });
});
