import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold } from '../../src/text/fold.js';

describe('folding', () => {
    const table: [string, string][] = [
        ['HELLO World', 'hello world'], ['ＡＢＣ１２３', 'abc123'], ['don’t “quote”', 'don\'t "quote"'], ['軟體沒關係', '软体没关系'], ['!？，', '!?,'], ['İ', 'İ'], ['😡', '😡'],
    ];
    for (const [text, folded] of table) it(`${text} → ${folded}`, () => assert.equal(fold(text), folded));

    it('keeps the length in UTF-16 units and leaves folded text as it is', () => {
        fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
            const folded = fold(text);
            assert.equal(folded.length, text.length);
            assert.equal(fold(folded).length, text.length);
        }));
    });

    it('takes lone surrogates', () => assert.equal(fold('\ud83dA\udc00').length, 3));
});
