import assert from 'node:assert/strict';
import { describeFault } from '../../src/errors.js';
import { createWording, lintWords, type Sources } from '../../src/wording/index.js';
import { shippedSources } from '../support/words.js';

const locale = (tag: string, text: string, promises?: string) => ({
    [tag]: [{ file: `locales/${tag}/bot.ftl`, text }, ...(promises ? [{ file: `locales/${tag}/promises.yaml`, text: promises }] : [])],
});

describe('checking words', () => {
    const cases: [name: string, sources: Sources, expected: RegExp[]][] = [
        ['nothing wrong', { ...locale('en', 'a = Hi { $name }'), ...locale('zh-CN', 'a = 您好 { $name }') }, []],
        ['a key missing in one locale', { ...locale('en', 'a = Hi\nb = Bye'), ...locale('zh-CN', 'a = 您好') }, [/zh-CN\/bot\.ftl.* b: missing in zh-CN; locales\/en\/bot\.ftl:2/]],
        ['more variants in one locale are fine', { ...locale('en', 'a =\n    .v1 = Hi\n    .v2 = Hello'), ...locale('zh-CN', 'a = 您好') }, []],
        ['another attribute must be everywhere', { ...locale('en', 'a = Hi\n    .title = Greeting'), ...locale('zh-CN', 'a = 您好') }, [/a\.title: missing in zh-CN/]],
        ['a misspelt variable', { ...locale('en', 'a = Hi { $nmae }'), ...locale('zh-CN', 'a = 您好 { $name }'), ...locale('zh-TW', 'a = 您好 { $name }') }, [/en\/bot\.ftl:1:1 a: \{ \$nmae \} is used in en alone → use \{ \$name \}/]],
        ['simplified characters in zh-TW', locale('zh-TW', 'a = 您的订单'), [/zh-TW\/bot\.ftl:1:1 a: .*订单 → write 订 → 訂, 单 → 單/]],
        ['traditional characters in zh-CN', locale('zh-CN', 'a = 您的訂單'), [/訂單/]],
        ['characters at home in both scripts', { ...locale('zh-TW', 'a = 皇后在公里外只干杯'), ...locale('zh-CN', 'a = 乾坤著作后里') }, []],
        ['the name of the other language', { ...locale('zh-CN', 'language-zh-TW = 繁體中文'), ...locale('zh-TW', 'language-zh-TW = 繁體中文') }, []],
        ['a long button', locale('en', `choice-x = ${'long '.repeat(16)}`), [/choice-x: 79 characters on a button/]],
        ['a promise', locale('en', 'a =\n    .v1 = At once.', 'promises:\n  at once: soon'), [/bot\.ftl:2:5 a\.v1: "at once" promises.*say "soon"/]],
        ['blame', locale('en', 'a = Calm down', 'blame: [calm down]'), [/"calm down" blames/]],
        ['one sentence twice', locale('en', 'a =\n    .v1 = Hi\n    .v2 = Hi'), [/a\.v2: says the same as a\.v1/]],
        ['one sentence twice, in the short form', locale('en', 'a = Hi\na-short = Hi'), [/a-short: says the same as a →/]],
    ];
    for (const [name, sources, expected] of cases) {
        it(name, () => {
            const faults = lintWords(sources).map(describeFault);
            assert.equal(faults.length, expected.length, faults.join('\n'));
            expected.forEach((pattern, at) => assert.match(faults[at]!, pattern));
        });
    }

    it('finds nothing in the words shipped', () => {
        assert.deepEqual(lintWords(shippedSources()).map(describeFault), []);
        assert.deepEqual(createWording(shippedSources()).locales, ['en', 'zh-CN', 'zh-TW']);
    });
});
