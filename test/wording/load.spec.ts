import assert from 'node:assert/strict';
import { ContentError, type ContentFault } from '../../src/errors.js';
import { createWording, type Sources } from '../../src/wording/index.js';
import { oneFile } from '../support/words.js';

function faultsOf(sources: Sources): ContentFault[] {
    try {
        createWording(sources);
        return [];
    } catch (error) {
        assert.ok(error instanceof ContentError);
        return error.faults;
    }
}

describe('loading words', () => {
    it('names file, line and key of a line that cannot be read', () => {
        const [fault] = faultsOf(oneFile('greet = Hello\n\nclose = Bye { $name\nmedia = Got it\n'));
        assert.equal(fault?.file, 'locales/en/bot.ftl');
        assert.equal(fault?.key, 'close');
        assert.equal(fault?.line, 3);
        assert.ok(fault?.remedy);
    });

    it('reports every fault, not only the first', () => {
        assert.deepEqual(faultsOf(oneFile('a = { \nb = ok\nc = {\n')).map(({ line }) => line), [1, 3]);
    });

    it('refuses a key given twice, also across files, and says where the first is', () => {
        const [fault] = faultsOf({ en: [{ file: 'en/a.ftl', text: 'x = 1\ngreet = Hello\n' }, { file: 'en/b.ftl', text: 'greet = Hi\n' }] });
        assert.deepEqual([fault?.file, fault?.line, fault?.key], ['en/b.ftl', 1, 'greet']);
        assert.match(fault?.message ?? '', /en\/a\.ftl:2/);
    });

    it('refuses a variant given twice', () => {
        assert.deepEqual(faultsOf(oneFile('greet =\n    .v1 = Hello\n    .v1 = Hi\n')).map(({ line, key }) => [line, key]), [[3, 'greet.v1']]);
    });

    it('refuses references to nothing and to itself', () => {
        const faults = faultsOf(oneFile('a = { -brand } shop\nb = see { c }\nd = { d }\n'));
        assert.deepEqual(faults.map(({ line, key }) => [line, key]), [[1, 'a'], [2, 'b'], [3, 'd']]);
    });

    it('refuses words that promise, with the place and what to say instead', () => {
        const sources: Sources = { en: [
            { file: 'en/promises.yaml', text: 'promises:\n  right away: soon\n' },
            { file: 'en/bot.ftl', text: 'a = Hello\nb =\n    .v1 = I see to it right away.\n' },
        ] };
        const [fault] = faultsOf(sources);
        assert.deepEqual([fault?.file, fault?.line, fault?.key], ['en/bot.ftl', 3, 'b.v1']);
        assert.match(fault?.remedy ?? '', /soon/);
    });

    it('lets human agents read such words', () => {
        const sources: Sources = { en: [
            { file: 'en/promises.yaml', text: 'promises:\n  guarantee: ~\n' },
            { file: 'en/desk.ftl', text: "dont-anger-1 = Don't say guarantee\n" },
        ] };
        assert.deepEqual(faultsOf(sources), []);
    });

    it('names the line of a broken promises.yaml', () => {
        assert.deepEqual(faultsOf(oneFile('promise:\n  a: b\n', 'en', 'promises.yaml')).map(({ file, line }) => [file, line]), [['locales/en/promises.yaml', 1]]);
    });

    it('takes files written on Windows, and leaves those of other rooms alone', () => {
        const wording = createWording({ en: [{ file: 'en/bot.ftl', text: '\ufeffgreet = Hello\r\nclose =\r\n    .v1 = Bye\r\n' }, { file: 'en/cues.yaml', text: '{' }] });
        assert.equal(wording.text('en', 'greet'), 'Hello');
        assert.equal(wording.text('en', 'close'), 'Bye');
    });
});
