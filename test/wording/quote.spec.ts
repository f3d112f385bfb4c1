import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ARG_LENGTH, asPhrase, asQuote, balanceQuotes, clip, flattenLines } from '../../src/wording/quote.js';

describe('customer text inside a sentence', () => {
    const cases: [name: string, given: string, expected: string][] = [
        ['line breaks become spaces', 'no answer\r\n\r\nsince Monday', 'no answer since Monday'],
        ['direction marks and zero-width characters go', 'a\u202Eb\u200Bc\uFEFFd\u2067e', 'abcde'],
        ['control characters go', 'a\u0000b\u001Bc', 'abc'],
        ['lone surrogates go', 'a\uD83Db', 'ab'],
        ['exclamation marks at the end go', 'three weeks!!!', 'three weeks'],
        ['a question keeps its mark', '为什么还没到?', '为什么还没到?'],
        ['paired quotation marks stay', 'they said “tomorrow” twice', 'they said “tomorrow” twice'],
        ['a quotation mark without partner goes', 'they said “tomorrow', 'they said tomorrow'],
        ['a closing mark alone cannot end our quotation', '」好了', '好了'],
        ['straight quotation marks are paired', 'the "new" one"', 'the "new" one'],
        ['family emoji stay whole', 'my 👨‍👩‍👧', 'my 👨‍👩‍👧'],
        ['nothing visible is nothing', ' \u200B\n ', ''],
    ];
    for (const [name, given, expected] of cases) it(name, () => assert.equal(asQuote(given), expected));

    it('is cut at a whole character with an ellipsis', () => {
        const long = asQuote('等'.repeat(200));
        assert.equal(long.length, ARG_LENGTH);
        assert.ok(long.endsWith('…'));
        assert.equal(clip('ab👨‍👩‍👧cd', 6), 'ab…');
    });

    it('is one visible line of limited length with balanced quotation marks, whatever comes in', () => {
        fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: fc.constantFrom('“', '”', '「', '」', '"', 'a', '\n'), maxLength: 80 }), (wild, quotes) => {
            const text = asPhrase(wild + quotes);
            assert.ok(text.length <= ARG_LENGTH);
            assert.doesNotMatch(text, /[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b\u2028\u2029\ufeff]/u);
            assert.equal(balanceQuotes(text), text);
        }));
    });

    it('keeps the lines of a longer text', () => assert.equal(flattenLines('a\r\nb\n\n\n\nc\u0007'), 'a\nb\n\nc'));
});
