import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { check } from '../../src/commands/check.js';
import { copyContent, type ContentCopy } from '../support/content.js';

describe('warmline check', function () {
    this.timeout(60_000);
    let copy: ContentCopy;
    const environment = { ...process.env };
    beforeEach(async () => {
        copy = await copyContent();
        Object.assign(process.env, { DIALOGS_DIR: copy.roots.dialogs, LOCALES_DIR: copy.roots.locales, KNOWLEDGE_DIR: copy.roots.knowledge });
    });
    afterEach(async () => {
        process.env = { ...environment };
        process.exitCode = undefined;
        await copy.dispose();
    });
    const run = async (): Promise<{ out: string; code: typeof process.exitCode }> => {
        const output = new PassThrough({ highWaterMark: 1 << 20 });
        process.exitCode = undefined;
        await check(output);
        const code = process.exitCode;
        process.exitCode = undefined;
        return { out: String(output.read()), code };
    };

    it('says that what ships is in order, and puts notes below it', async () => {
        const { out, code } = await run();
        assert.match(out, /^Settings, dialogs, locales and rules are in order\.\n\n\d+ notes?, nothing that must be done:\n/);
        assert.equal(code, undefined);
    });

    it('counts faults, not notes, and ends with 1 where there is one', async () => {
        await copy.edit('dialogs/topics/delivery.yaml', (text) => text.replace('required:', 'requierd:'));
        const { out, code } = await run();
        assert.match(out, /^\S+delivery\.yaml:\d+:\d+ slots\.\w+\.requierd: unknown key "requierd" → did you mean required\?\n1 fault\.\n/);
        assert.equal(code, 1);
    });
});
