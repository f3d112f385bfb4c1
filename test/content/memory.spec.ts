import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { loadContent, writeMemory, type ContentRoots } from '../../src/content/index.js';
import { ContentError } from '../../src/errors.js';
import { packMemory, unpackMemory } from '../../src/text/memory.js';
import { copyContent, type ContentCopy } from '../support/content.js';

describe('content: what a build has read', () => {
    let copy: ContentCopy;
    let roots: ContentRoots & { memory: string };
    before(async () => {
        copy = await copyContent({ anew: true });
        roots = { ...copy.roots, memory: copy.path('content.memory') };
        await writeMemory(copy.roots, roots.memory);
    });
    after(() => copy.dispose());
    const faults = async (from: ContentRoots) => loadContent(from).then(() => [], (error: ContentError) => error.faults);

    it('says the same as reading the files', async () => {
        const [remembered, read] = [await loadContent(roots), await loadContent(copy.roots)];
        for (const locale of read.locales) assert.deepEqual(remembered.wording.words(locale, ''), read.wording.words(locale, ''));
        assert.deepEqual(JSON.stringify(remembered.rules), JSON.stringify(read.rules));
        for (const text of ['This is the third time, I want a person', '太慢了,叫你们经理来', '您這效率真高']) assert.deepEqual(remembered.reader.read(text), read.reader.read(text));
        assert.deepEqual([remembered.desk.replyPrefix, remembered.followup, remembered.version], [read.desk.replyPrefix, read.followup, read.version]);
    });

    it('is what a load goes by, for the files it knows', async () => {
        const memory = unpackMemory(await readFile(roots.memory));
        for (const value of memory.values()) if (typeof value === 'object' && value && 'replyPrefix' in value) value.replyPrefix = '>>';
        await writeFile(copy.path('other.memory'), packMemory(memory));
        assert.equal((await loadContent({ ...roots, memory: copy.path('other.memory') })).desk.replyPrefix, '>>');
    });

    it('hides no fault of a file edited since, and no place', async () => {
        const edits: [file: string, edit: (text: string) => string][] = [
            ['locales/en/bot.ftl', (text) => `${text}\nbroken = { $open\n`],
            ['locales/en/bot.ftl', (text) => `${text}\nwe-promise = It is guaranteed.\nlost = { nowhere-at-all }\n`],
            ['dialogs/escalation.yaml', (text) => text.replace(/when: .*/, 'when: angr > 0.5')],
            ['locales/zh-CN/cues.yaml', (text) => `${text}\nnonsense: 1\n`],
            ['dialogs/topics/delivery.yaml', (text) => text.replace(/^slots:/m, 'slotz:')],
        ];
        for (const [file, edit] of edits) {
            const good = await readFile(copy.path(file), 'utf8');
            await copy.edit(file, edit);
            const found = await faults(roots);
            assert.ok(found.length > 0, file);
            assert.deepEqual(found, await faults(copy.roots));
            await copy.edit(file, () => good);
        }
        assert.deepEqual(await faults(roots), []);
    });

    it('is done without where it is missing or damaged', async () => {
        await writeFile(copy.path('damaged.memory'), (await readFile(roots.memory)).subarray(0, 1000));
        for (const memory of ['damaged.memory', 'missing.memory']) assert.equal((await loadContent({ ...roots, memory: copy.path(memory) })).locales.length, 3);
    });

    it('is written as far as it goes when the content has faults', async () => {
        await copy.edit('dialogs/desk.yaml', () => 'replyPrefix: "! "\n');
        await assert.rejects(writeMemory(copy.roots, copy.path('partial.memory')), ContentError);
        assert.ok(unpackMemory(await readFile(copy.path('partial.memory'))).size > 10);
    });
});
