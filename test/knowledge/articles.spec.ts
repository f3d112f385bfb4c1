import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ContentError } from '../../src/errors.js';
import { withValues } from '../../src/knowledge/articles.js';
import { parseArticles, parseSearchWords } from '../../src/knowledge/index.js';
import { termsOf } from '../../src/knowledge/terms.js';

const faultsOf = (text: string) => {
    try {
        parseArticles(text, 'knowledge/en/x.md');
        return [];
    } catch (error) {
        assert.ok(error instanceof ContentError);
        return error.faults;
    }
};

describe('a file of answers', () => {
    it('holds questions, other ways to ask them, and answers', () => {
        const articles = parseArticles('# For us\n\nA note.\n\n## When are you open?\nalso: opening hours; are you open\nALSO: hours；times\n\nPeople are here {hours}.\n\n- also on Sundays\n\n## Who are you?\n<!-- mend me -->\nA bot.\n', 'knowledge/en/house.md');
        assert.deepEqual(parseArticles('## A?\nalso：b；c\nNote: yes.', 'x.md').map(({ also, text }) => [also, text]), [[['b', 'c'], 'Note: yes.']]);
        assert.deepEqual(articles, [
            { id: 'house#1', title: 'When are you open?', also: ['opening hours', 'are you open', 'hours', 'times'], text: 'People are here {hours}.\n\n- also on Sundays', file: 'knowledge/en/house.md', line: 5 },
            { id: 'house#2', title: 'Who are you?', also: [], text: 'A bot.', file: 'knowledge/en/house.md', line: 13 },
        ]);
    });

    const wrong: [what: string, text: string, line: number, message: RegExp][] = [
        ['an answer left out', '# x\n\n## A?\n\n## B?\nYes.', 3, /has no answer/],
        ['a question asked twice', '## A?\nYes.\n## A?\nNo.', 3, /there twice/],
        ['markup', '## A?\nThis is **bold**.', 1, /shown to customers as it stands/],
        ['a link in markup', '## A?\nSee [here](https://x.example).', 1, /shown to customers/],
        ['a value nobody has', '## A?\nCall {phone}.', 1, /no value \{phone\}/],
        ['a manual', `## A?\n${'word '.repeat(150)}`, 1, /750 characters|749 characters/],
        ['also: misspelt', '## A?\nalos: b; c\nYes.', 2, /"alos:" would be shown as the answer/],
        ['a question with one #', '## A?\nYes.\n\n# Can I return it?\nNo.', 4, /"# Can I return it\?" is no question: one begins with ##/],
        ['a question with one # at the top', '# Can I return it?\nalso: b\nNo.', 1, /is no question/],
        ['other ways to ask no question', '# Notes\nalso: b\nNo.', 2, /stand before any question/],
        ['other ways to ask within the answer', '## A?\nYes.\nalso: b', 3, /also: stands in the answer/],
        ['a question nobody can quote', `## ${'why '.repeat(20)}?\nSo.`, 1, /can be quoted/],
    ];
    for (const [what, text, line, message] of wrong) {
        it(`refuses ${what}, and says where`, () => {
            const [fault] = faultsOf(text);
            assert.match(fault?.message ?? '', message);
            assert.equal(fault?.line, line);
        });
    }

    it('gives no answer whose value is not known', () => {
        assert.equal(withValues('here {hours}', {}), undefined);
        assert.equal(withValues('here {hours}', { hours: 'always' }), 'here always');
    });

    it('is read or refused, whatever stands in it', () => {
        fc.assert(fc.property(fc.array(fc.constantFrom('## A?', '## ', '#', 'also: x;;y', '{', '}', 'text', '', '\r', '-->', '<!--', '\u0000')), (lines) => { faultsOf(lines.join('\n')); }));
    });
});

describe('the words of a question', () => {
    const chinese = termsOf('zh-CN', parseSearchWords('stop: [的, 吗]\nsame:\n  - [人工, 客服, 真人]\n', 'words.yaml'));
    it('know the words of the list in running Chinese', () => assert.deepEqual(chinese('真人客服的'), ['人工', '人工']));
    it('are the same in both scripts', () => assert.deepEqual(chinese('訂單號'), chinese('订单号')));
    it('fold case, width and the small words of English away', () => assert.deepEqual(termsOf('en', { stop: ['the'], same: [['erase', 'delete']] })('The ＤＥＬＥＴＥ key'), ['erase', 'key']));
    it('are few, however long the text', () => assert.ok(chinese('订单号'.repeat(50_000)).length < 1000));
    it('may hold marks of any kind', () => assert.deepEqual(termsOf('zh-CN', { stop: ['(客服)*[', '+人工?'], same: [] })('人工'), ['人工']));
    it('bear anything', () => { fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => { chinese(text); })); });
});
