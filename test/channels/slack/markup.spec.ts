import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clip, escapeMarkup, link, mentions, mrkdwn, pieces, readable } from '../../../src/channels/slack/markup.js';

const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

describe('Slack markup as people read it', () => {
    const cases: [string, string][] = [
        ['<@U0BOT> my parcel is late', 'my parcel is late'],
        ['<@U0BOT|warmline>: hello', 'hello'],
        ['hello <@U0BOT>, are you there', 'hello are you there'],
        ['ask <@U2LIN> or <@U3|mia>', 'ask @U2LIN or @mia'],
        ['see <#C1|general> and <#C2>', 'see #general and #C2'],
        ['<https://shop.test/a?b=1&amp;c=2>', 'https://shop.test/a?b=1&c=2'],
        ['<https://shop.test/order|my order>', 'my order (https://shop.test/order)'],
        ['<http://shop.test|shop.test>', 'http://shop.test'],
        ['<mailto:a@b.test|a@b.test>', 'a@b.test'],
        ['<tel:+88612345|+88612345>', '+88612345'],
        ['<!here> <!subteam^S1|@support>', '@here @support'],
        ['<!date^1700000000^{date}|Tuesday>', 'Tuesday'],
        ['1 &lt; 2 &amp;&amp; 3 &gt; 2', '1 < 2 && 3 > 2'],
        ['&amp;lt;', '&lt;'],
        ['line one\nline two', 'line one\nline two'],
        ['<@U0BOT>', ''],
    ];
    for (const [text, expected] of cases) it(JSON.stringify(text), () => assert.equal(readable(text, 'U0BOT'), expected));

    it('reads back whatever was escaped', () => {
        fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => assert.equal(readable(escapeMarkup(text)), text.trim())));
    });

    it('notices a mention of the bot and of nobody else', () => {
        assert.equal(mentions('hi <@U0BOT>', 'U0BOT'), true);
        assert.equal(mentions('hi <@U0BOT|bot>', 'U0BOT'), true);
        assert.equal(mentions('hi <@U0BOTTOM>', 'U0BOT'), false);
        assert.equal(mentions(undefined, 'U0BOT'), false);
    });
});

describe('plain text in Slack markup', () => {
    const shown = (text: string) => mrkdwn(text).replaceAll('\u2060', '').replace(/<(https?:[^>|]+)>/g, '$1').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

    it('notifies nobody', () => {
        for (const text of ['<!channel>', '<!here|here>', '<@U1ALICE>', '<#C1>', '<https://evil.test|https://bank.test>']) {
            assert.doesNotMatch(mrkdwn(text), /<[!@#]|\|https:\/\/bank\.test>/, text);
        }
    });

    it('formats nothing', () => {
        for (const text of ['*bold*', '_italic_', '~struck~', '`code`', '```block```', 'a *bold* word', '（*粗*）']) {
            assert.doesNotMatch(mrkdwn(text), /(?<![\p{L}\p{N}\u2060*_~`])[*_~`]+\S/u, text);
        }
        assert.match(mrkdwn('> not a quote'), /^\u2060&gt;/);
    });

    it('leaves ordinary text untouched, order numbers and sums included', () => {
        for (const text of ['AB_12_34', '3 * 4 = 12', '我的包裹還沒到', "I'm waiting since the 3rd.", 'snake_case']) assert.equal(mrkdwn(text), text);
    });

    it('keeps web addresses links, without the punctuation after them', () => {
        assert.equal(mrkdwn('see https://shop.test/a_b_?x=1&y=2.'), 'see <https://shop.test/a_b_?x=1&amp;y=2>.');
        assert.equal(mrkdwn('請看https://shop.test/退貨。謝謝'), '請看<https://shop.test/退貨>。謝謝');
    });

    it('shows every text as written', () => {
        fc.assert(fc.property(fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\u2060') && !text.includes('http')), (text) => assert.equal(shown(text), text)));
    });

    it('labels links, and never lets a label or address break out', () => {
        assert.equal(link('https://a.test/x|y', 'photo|1>'), '<https://a.test/x%7Cy|photo 1&gt;>');
        assert.equal(link('javascript:alert(1)', 'photo'), 'photo');
        assert.equal(link(undefined, 'photo'), 'photo');
    });
});

describe('cutting', () => {
    it('never exceeds the limit and never loses a word', () => {
        fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-z&<>*😀]{1,12}$/u), { maxLength: 80 }), fc.integer({ min: 60, max: 200 }), (words, max) => {
            const parts = pieces(words.join(' '), max, mrkdwn);
            assert.ok(parts.every((part) => part.length <= max && part.length > 0));
            assert.equal(parts.join(' ').replace(/[ \u2060]/g, ''), mrkdwn(words.join(' ')).replace(/[ \u2060]/g, ''));
        }));
    });

    it('never halves a surrogate pair', () => {
        fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', '😀') }), fc.integer({ min: 2, max: 20 }), (text, max) => {
            const cut = clip(text, max);
            assert.ok(cut.length <= max);
            assert.doesNotMatch(cut, HALF);
            assert.ok(pieces(text, max, (piece) => piece).every((piece) => !HALF.test(piece) && piece.length <= max));
        }));
    });

    it('prefers line ends', () => assert.deepEqual(pieces('first line\nsecond line', 15, (piece) => piece), ['first line', 'second line']));
});
