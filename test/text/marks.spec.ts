import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Mark } from '../../src/model.js';
import { blocksOf, fromMarkdown, marksOf, marksWithin, toMarkdown } from '../../src/text/marks.js';

const told = (text: string, marks: readonly Mark[]) => marks.map(({ start, end, is }) => `${is}: ${text.slice(start, end)}`);

describe('the little Markdown people type', () => {
    const cases: [typed: string, text: string, ...marks: string[]][] = [
        ['a **bold** word', 'a bold word', 'bold: bold'],
        ['*slanted* and _slanted_', 'slanted and slanted', 'italic: slanted', 'italic: slanted'],
        ['~~no~~ `x * y * z`', 'no x * y * z', 'strike: no', 'code: x * y * z'],
        ['**very *much* so**', 'very much so', 'italic: much', 'bold: very much so'],
        ['這是**重點**內容', '這是重點內容', 'bold: 重點'],
        ['> you said\n> so\nno', 'you said\nso\nno', 'quote: you said\nso'],
        ['look:\n```\na < b\n```\nthere', 'look:\na < b\nthere', 'pre: a < b'],
        ['2*3*4 = 24', '2*3*4 = 24'],
        ['snake_case_name and 5 * 3', 'snake_case_name and 5 * 3'],
        ['**open', '**open'],
        ['** not bold **', '** not bold **'],
        ['see https://a.example/_x_/*y*', 'see https://a.example/_x_/*y*'],
        ['-> 3 > 2', '-> 3 > 2'],
        ['****', '****'],
    ];
    for (const [typed, text, ...marks] of cases) {
        it(JSON.stringify(typed), () => {
            const read = fromMarkdown(typed);
            assert.deepEqual([read.text, told(read.text, read.marks)], [text, marks]);
        });
    }

    it('comes back the same when it is changed again', () => {
        for (const typed of ['a **bold** word', '**very *much* so**', '> you said\n> so\nno', 'look:\n```\na < b\n```\nthere', '~~no~~ `code`']) {
            const read = fromMarkdown(typed);
            assert.deepEqual(fromMarkdown(toMarkdown(read.text, read.marks)), read, typed);
        }
    });

    it('never loses a letter, never takes long, and marks only what is there', () => {
        fc.assert(fc.property(fc.string({ unit: fc.constantFrom('*', '_', '~', '`', '>', ' ', '\n', 'a', '重', '1', 'https://x.y/'), maxLength: 300 }), (typed) => {
            const { text, marks } = fromMarkdown(typed);
            const letters = (one: string) => one.replace(/[^a重1]/g, '');
            assert.equal(letters(text.replaceAll('https://x.y/', '')), letters(typed.replaceAll('https://x.y/', '')));
            for (const { start, end } of marks) assert.ok(start >= 0 && start <= end && end <= text.length);
            assert.equal(blocksOf(text, marks).map(({ runs }) => runs.map((run) => run.text).join('')).join('\n'), text);
        }));
        fromMarkdown('*a '.repeat(2600));
        fromMarkdown(`${'*_'.repeat(3900)}a`);
    });
});

describe('marks', () => {
    it('move with their words into a longer text, and stay out of one without them', () => {
        const marks: Mark[] = [{ start: 2, end: 6, is: 'bold' }];
        assert.deepEqual(marksWithin('Ana: a bold word', 'a bold word', marks), [{ start: 7, end: 11, is: 'bold' }]);
        assert.deepEqual(marksWithin('Ana: clipped', 'a bold word', marks), []);
    });

    it('are cut to the part that is left', () => {
        assert.deepEqual(marksOf('bold word', '! a bold word', [{ start: 0, end: 3, is: 'italic' }, { start: 2, end: 8, is: 'bold' }]), [{ start: 0, end: 4, is: 'bold' }]);
    });
});
