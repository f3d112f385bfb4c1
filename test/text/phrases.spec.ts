import assert from 'node:assert/strict';
import fc from 'fast-check';
import { longest, PhraseIndex } from '../../src/text/phrases.js';

const spans = (phrases: string[], text: string): string[] =>
    new PhraseIndex(phrases.map((phrase) => [phrase, phrase] as const)).find(text).map(({ start, end }) => text.slice(start, end));

describe('finding phrases', () => {
    const table: [name: string, phrases: string[], text: string, found: string[]][] = [
        ['words at their boundaries', ['ill'], 'will I be ill? ILL', ['ill', 'ILL']],
        ['Chinese anywhere', ['生气'], '我很生氣了', ['生氣']],
        ['open endings', ['disappoint*'], 'disappointed disappoint', ['disappointed', 'disappoint']],
        ['any white space', ['not  happy'], 'not \n happy', ['not \n happy']],
        ['overlapping phrases', ['退款', '没退款'], '没退款', ['没退款', '退款']],
        ['emoji', ['😡'], 'a😡😡', ['😡', '😡']],
        ['Chinese numerals', ['第<n>次'], '第3次 第十二次 第三次', ['第3次', '第十二次', '第三次']],
        ['numbers at the start', ['<n> times'], 'it failed 12 times', ['12 times']],
        ['no number where there is none', ['<n> times'], 'many times', []],
        ['Latin beside Chinese', ['app'], '你们的app崩了', ['app']],
        ['not within a word', ['app'], 'apple snapp', []],
        ['apostrophes of any shape', ["don't"], 'I don’t', ['don’t']],
        ['nothing for an empty phrase', ['', ' ', '*'], 'anything *', []],
    ];
    for (const [name, phrases, text, found] of table) it(name, () => assert.deepEqual(spans(phrases, text), found));

    it('counts the phrases it holds', () => assert.equal(new PhraseIndex([['a', 1], ['a', 2], ['', 3]]).size, 2));

    it('gives valid offsets in order for any text', () => {
        const phrases = ['a', 'ab', 'b a', '没', '不满', '😡', '<n>次', 'x*'];
        const index = new PhraseIndex(phrases.map((phrase) => [phrase, phrase] as const));
        const text = fc.array(fc.constantFrom('a', 'b', ' ', '不', '满', '没', '😡', '3', '次', 'x', '\ud83d'), { maxLength: 30 }).map((parts) => parts.join(''));
        fc.assert(fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (any) => {
            let last = 0;
            for (const { start, end } of index.find(any)) {
                assert.ok(start >= last && start < end && end <= any.length);
                last = start;
            }
        }));
    });

    it('finds every plain occurrence', () => {
        fc.assert(fc.property(fc.array(fc.constantFrom('不', '满', '意'), { maxLength: 20 }).map((parts) => parts.join('')), (text) => {
            let expected = 0;
            for (let at = text.indexOf('不满'); at >= 0; at = text.indexOf('不满', at + 1)) expected++;
            assert.equal(spans(['不满'], text).length, expected);
        }));
    });
});

describe('keeping the longest matches', () => {
    it('prefers the longer, then the earlier', () => {
        const kept = longest([{ start: 0, end: 2, value: 'a' }, { start: 1, end: 4, value: 'b' }, { start: 4, end: 5, value: 'c' }, { start: 4, end: 5, value: 'd' }]);
        assert.deepEqual(kept.map(({ value }) => value), ['b', 'c']);
    });

    it('leaves no two overlapping and drops none without reason', () => {
        const match = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 6 })).map(([start, length]) => ({ start, end: start + length, value: length }));
        fc.assert(fc.property(fc.array(match), (matches) => {
            const kept = longest(matches);
            kept.forEach((one, index) => assert.ok(index === 0 || kept[index - 1]!.end <= one.start));
            for (const one of matches) assert.ok(kept.some((other) => other.start < one.end && one.start < other.end && other.end - other.start >= one.end - one.start));
        }));
    });
});
