import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createPromiseGuard } from '../../src/wording/index.js';
import { OWN_WORDS, SHIPPED_LOCALES, shippedSources } from '../support/words.js';

describe('the promise guard', () => {
    const guard = createPromiseGuard(shippedSources(OWN_WORDS));
    const cases: [locale: string, given: string, expected: string, removed: string[]][] = [
        ['en', 'We will definitely look at it.', 'We will look at it.', ['definitely']],
        ['en', 'Definitely, we will look at it.', 'We will look at it.', ['Definitely']],
        ['en', 'I have noted it. We guarantee delivery today. Anything else?', 'I have noted it. Anything else?', ['guarantee']],
        ['en', "I can't guarantee a date.", "I can't guarantee a date.", []],
        ['en', 'GUARANTEED by tomorrow!', '', ['GUARANTEED', 'tomorrow']],
        ['zh-CN', '我马上为您查一下。', '我为您查一下。', ['马上为您']],
        ['zh-CN', '已经记下了。我们保证今天送到。', '已经记下了。', ['保证']],
        ['zh-CN', '今天不一定能到。', '今天不一定能到。', []],
        ['zh-CN', '请立即离开现场。', '请立即离开现场。', []],
        ['zh-CN', '我們立刻處理。', '我們處理。', ['立刻']],
        ['zh-TW', '我們一定會處理。', '我們會處理。', ['一定']],
        ['zh-TW', '我們保證明天到貨！其他的再跟您說。', '其他的再跟您說。', ['保證', '明天']],
        ['zh-TW', '目前無法保證日期。', '目前無法保證日期。', []],
    ];
    for (const [locale, given, expected, removed] of cases) {
        it(`${locale}: ${given}`, () => assert.deepEqual(guard.guardPromises(given, { values: [] }, locale), { text: expected, removed }));
    }

    const figures: [locale: string, given: string, values: string[], expected: string][] = [
        ['en', 'It is noted. It arrives tomorrow. Thanks.', [], 'It is noted. Thanks.'],
        ['en', 'It takes 3 days. Anything else?', [], 'Anything else?'],
        ['en', 'It takes 3 days. Anything else?', ['3'], 'It takes 3 days. Anything else?'],
        ['en', 'It takes 13 days. Anything else?', ['3'], 'Anything else?'],
        ['en', 'It usually takes 5 to 10 minutes.', ['5', '10'], 'It usually takes 5 to 10 minutes.'],
        ['en', 'You get $1,299.50 back. Noted.', ['1'], 'Noted.'],
        ['en', 'You get $1,299.50 back. Noted.', ['$1,299.50'], 'You get $1,299.50 back. Noted.'],
        ['en', 'The order says tomorrow; I have noted it.', ['tomorrow'], 'The order says tomorrow; I have noted it.'],
        ['en', 'It opens on Monday.', ['Monday, 7 January'], ''],
        ['en', 'It opens on Monday, 7 January.', ['Monday, 7 January'], 'It opens on Monday, 7 January.'],
        ['zh-CN', '记下了。预计3天送到。', [], '记下了。'],
        ['zh-CN', '记下了。三个工作日退款。', [], '记下了。'],
        ['zh-CN', '应退 199 元。', ['199'], '应退 199 元。'],
        ['zh-CN', '应退 199 元。', ['99'], ''],
        ['zh-CN', '大概几月几号？', [], '大概几月几号？'],
        ['zh-TW', '記下來了。明天會到。', [], '記下來了。'],
        ['zh-TW', '記下來了。退您 NT$200。', [], '記下來了。'],
        ['zh-TW', '大約 5 到 10 分鐘內。', ['5', '10'], '大約 5 到 10 分鐘內。'],
    ];
    for (const [locale, given, values, expected] of figures) {
        it(`${locale}, knowing ${values.join(', ') || 'nothing'}: ${given}`, () => assert.equal(guard.guardPromises(given, { values }, locale).text, expected));
    }

    it('leaves what is a known fact, or the customer’s own words', () => {
        const text = 'You wrote “you guarantee it by Friday”. I will definitely ask.';
        assert.deepEqual(guard.guardPromises(text, { values: ['you guarantee it by Friday'] }, 'en'), { text: 'You wrote “you guarantee it by Friday”. I will ask.', removed: ['definitely'] });
    });

    it('lists the promises of a text', () => {
        assert.deepEqual(guard.lintPromises('We promise, 100%.', 'en'), ['we promise', '100%']);
        assert.deepEqual(guard.lintPromises('我们尽快查。', 'zh-CN'), []);
    });

    it('passes everything in a language it has no list for', () => {
        assert.deepEqual(guard.guardPromises('definitely', { values: [] }, 'eo'), { text: 'definitely', removed: [] });
    });

    it('leaves no promise standing, whatever stands around it', () => {
        const piece = fc.constantFrom('definitely', 'We guarantee it', 'right away', '保证', '马上', ' ', '. ', '!', 'yes', '好', '\n', '。');
        fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom(...SHIPPED_LOCALES), (pieces, locale) => {
            const { text } = guard.guardPromises(pieces.join(''), { values: [] }, locale);
            assert.deepEqual(guard.lintPromises(guard.guardPromises(text, { values: [] }, locale).text, locale), []);
        }));
    });
});
