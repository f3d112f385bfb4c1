import assert from 'node:assert/strict';
import { describeFault } from '../../src/errors.js';
import { createWording, lintWords, type Sources } from '../../src/wording/index.js';
import { shippedSources } from '../support/words.js';

const locale = (tag: string, text: string, promises?: string) => ({
    [tag]: [{ file: `locales/${tag}/bot.ftl`, text }, ...(promises ? [{ file: `locales/${tag}/promises.yaml`, text: promises }] : [])],
});

describe('checking words', () => {
    const cases: [name: string, sources: Sources, expected: RegExp[]][] = [
        ['nothing wrong', { ...locale('en', 'joined = Hi { $name }'), ...locale('zh-CN', 'joined = 您好 { $name }') }, []],
        ['a key missing in one locale', { ...locale('en', 'a = Hi\nb = Bye'), ...locale('zh-CN', 'a = 您好') }, [/zh-CN\/bot\.ftl.* b: missing in zh-CN; locales\/en\/bot\.ftl:2/]],
        ['more variants in one locale are fine', { ...locale('en', 'a =\n    .v1 = Hi\n    .v2 = Hello'), ...locale('zh-CN', 'a = 您好') }, []],
        ['another attribute must be everywhere', { ...locale('en', 'a = Hi\n    .title = Greeting'), ...locale('zh-CN', 'a = 您好') }, [/a\.title: missing in zh-CN/]],
        ['a variable misspelt in one locale', { ...locale('en', 'solve-x = Hi { $nmae }'), ...locale('zh-CN', 'solve-x = 您好 { $name }'), ...locale('zh-TW', 'solve-x = 您好 { $name }') }, [/en\/bot\.ftl:1:1 solve-x: \{ \$nmae \} is used in en alone → use \{ \$name \}/]],
        ['a variable nothing fills in', locale('en', 'joined =\n    .v1 = { $nmae } is here\n    .v2 = It is { $name }'), [/bot\.ftl:2:5 joined\.v1: nothing fills in \{ \$nmae \} here → did you mean \{ \$name \}\?/]],
        ['a variable where none is filled in', locale('en', 'greet = Hello { $name }'), [/greet: nothing fills in \{ \$name \} here → word it without/]],
        ['a variable nothing fills in, in every language', { ...locale('en', 'joined = { $brand }'), ...locale('zh-CN', 'joined = 您好 { $brand }') }, [/en\/bot\.ftl:1:1 joined: nothing fills in \{ \$brand \} here → use \{ \$name \}; or word it without/, /zh-CN/]],
        ['a variable that is filled in, in one language only', { ...locale('en', 'joined = Hi'), ...locale('zh-CN', 'joined = 您好 { $name }') }, [/zh-CN.*is used in zh-CN alone → say it in the other languages too, or leave it out here/]],
        ['a place in the line without its minutes', locale('en', 'wait-place = { $position }, { $from }'), [/nothing fills in \{ \$from \} here → use \{ \$position \}/]],
        ['the facts of a topic where they are not filled in', locale('en', 'facts-x = order { $order }\nafter-x = So far: { facts-x }.\nconfirm-x = { facts-x }?'), [/after-x: \{ facts-x \} wants \{ \$order \}, and nothing fills that in here → word it without/]],
        ['a key misspelt in one language', { ...locale('en', 'why-lostItem-hotel = a'), ...locale('zh-CN', 'why-lostItem-hotel = 一'), ...locale('zh-TW', 'why-lostItem-hotle = 二') }, [/^locales\/zh-TW\/bot\.ftl:1:1 why-lostItem-hotle: only zh-TW has "why-lostItem-hotle", and it lacks "why-lostItem-hotel" → did you mean why-lostItem-hotel\?$/]],
        ['the facts of a topic', locale('en', 'facts-delivery = order { $order }\nlookup-delivery-status-found = It is { $status }.'), []],
        ['simplified characters in zh-TW', locale('zh-TW', 'a = 您的订单'), [/zh-TW\/bot\.ftl:1:1 a: .*订单 → write 订 → 訂, 单 → 單/]],
        ['traditional characters in zh-CN', locale('zh-CN', 'a = 您的訂單'), [/訂單/]],
        ['characters at home in both scripts', { ...locale('zh-TW', 'a = 皇后在公里外只干杯'), ...locale('zh-CN', 'a = 乾坤著作后里') }, []],
        ['the name of the other language', { ...locale('zh-CN', 'language-zh-TW = 繁體中文'), ...locale('zh-TW', 'language-zh-TW = 繁體中文') }, []],
        ['a long button', locale('en', `choice-x = ${'long '.repeat(16)}`), [/choice-x: 79 characters on a button/]],
        ['a long topic name, which is a button too', locale('en', `topic-x = ${'long '.repeat(16)}`), [/topic-x: 79 characters on a button; 75 fit → shorten it/]],
        ['a long title of a window', locale('en', 'prompt-x-title = Reply to the customer here'), [/prompt-x-title: 26 characters on a button; 24 fit/]],
        ['more than a chat bubble holds', { en: [{ file: 'locales/en/bot.ftl', text: `a = ${'word '.repeat(70)}` }] }, [/bot\.ftl:1:1 a: as wide as 349 letters in one wording; 320 fit a chat bubble/]],
        ['more than a chat bubble holds, in Chinese', locale('zh-CN', `a = ${'您好'.repeat(90)}`), [/as wide as 360 letters/]],
        ['the desk may read more', { en: [{ file: 'locales/en/desk.ftl', text: `a = ${'word '.repeat(70)}` }] }, []],
        ['more than a block of Slack takes', { en: [{ file: 'locales/en/desk.ftl', text: `a = ${'word '.repeat(620)}` }] }, [/a: 3099 characters in a block; 3000 fit/]],
        ['a date', locale('en', 'a = It comes on Friday.', 'dates: [on friday]'), [/bot\.ftl:1:1 a: "on friday" names a date that no fact holds → .*harmless/]],
        ['a sum', locale('zh-CN', 'a = 退您 20 元。', 'sums: [<n>元]'), [/a: "<n>元" names a sum that no fact holds/]],
        ['a date filled in, or declared true', locale('en', 'wait-next-range = { $from } to { $to } days\na = Within 14 days of delivery.', 'dates: ["<n> day*"]\nharmless: [within 14 days of delivery]'), []],
        ['jargon', locale('en', 'a = Your SLA is fine.', 'jargon: { sla: the time we aim for }'), [/a: "sla" is not a word customers use → say "the time we aim for"/]],
        ['jargon among people at the desk', { en: [{ file: 'locales/en/desk.ftl', text: 'a = The SLA is fine.' }, { file: 'locales/en/promises.yaml', text: 'jargon: { sla: time }' }] }, []],
        ['two apologies in one wording', locale('en', 'a =\n    .v1 = Sorry, my apologies.\n    .v2 = Sorry.', 'apologies: [sorry, apolog*]'), [/bot\.ftl:2:5 a\.v1: a second apology, "apolog\*" after "sorry" → one is enough/]],
        ['the same apology twice', locale('zh-CN', 'a = 抱歉，真的很抱歉。', 'apologies: [抱歉]'), [/a: a second apology/]],
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

    const returns = [{ id: 'returns', slots: ['reason', 'order'], outcomes: ['noted', 'unclear'] }];
    const filled: [line: string, fault: RegExp | undefined][] = [
        ['confirm-returns = { $order }, { $reason }?', undefined], ['confirm-returns-short = { $order }?', undefined], ['confirm-returns-again-plain = { $order }?', undefined], ['solve-returns-noted = { $order }', undefined],
        ['facts-returns = { $ordr }', /nothing fills in \{ \$ordr \} here → did you mean \{ \$order \}\?/],
        ['solve-returns-helped = { $order }', /\{ \$order \} here → word it without/],
        ['ask-returns-order = Which of our { $brand } shops?', /\{ \$brand \} here → word it without/],
        ['why-returns-order-plain = { $order }', /\{ \$order \}/], ['handoff-returns = { $order }', /\{ \$order \}/], ['resume = { $order }', /\{ \$order \}/],
    ];
    for (const [line, fault] of filled) {
        it(`knows what is filled in: ${line}`, () => {
            const faults = lintWords(locale('en', line), {}, returns).map(describeFault);
            assert.equal(faults.length, fault ? 1 : 0, faults.join('\n'));
            if (fault) assert.match(faults[0]!, fault);
        });
    }

    it('looks for the other script in what is listened for, and in the knowledge', () => {
        const heard = { 'zh-TW': [{ file: 'locales/zh-TW/topics/delivery.yaml', text: 'triggers:\n  3: [快递没到]\n' }, { file: 'locales/zh-TW/cues.yaml', text: '快递' }] };
        assert.match(lintWords(heard).map(describeFault).join('\n'), /^locales\/zh-TW\/topics\/delivery\.yaml:2: characters that are not Traditional: 递没 → write 递 → 遞, 没 → 沒$/);
        const known = { 'zh-CN': [{ file: 'knowledge/zh-CN/a.md', text: '# 标题\n\n## 怎麼退款？\n' }], en: [{ file: 'knowledge/en/a.md', text: '怎麼' }] };
        assert.match(lintWords({}, known).map(describeFault).join('\n'), /^knowledge\/zh-CN\/a\.md:3: characters that are not Simplified: 麼 → write 麼 → 么$/);
    });

    it('finds nothing in the words shipped', () => {
        assert.deepEqual(lintWords(shippedSources()).map(describeFault), []);
        assert.deepEqual(createWording(shippedSources()).locales, ['en', 'zh-CN', 'zh-TW']);
    });
});
