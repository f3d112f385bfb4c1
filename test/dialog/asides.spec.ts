import assert from 'node:assert/strict';
import { createDialog, parseTopic, parseTopicWords } from '../../src/dialog/index.js';
import { LOCALES, shippedDialog, shippedSettings, shippedWords, Talk, type Feeling } from '../support/dialog.js';

type Lang = (typeof LOCALES)[number];
const OPENING: Record<Lang, string> = { en: 'my parcel never arrived', 'zh-CN': '我的快递没收到', 'zh-TW': '我的包裹沒收到' };

/** A talk in which the order number has just been asked for. */
function asked(lang: Lang, feeling: Feeling = {}): Talk {
    const talk = new Talk({ lang, ...feeling });
    assert.deepEqual(talk.keys(OPENING[lang]), ['ask-delivery-order']);
    return talk;
}

const ORDER = 'ask-delivery-order';
const PLAIN = 'ask-delivery-order-plain';

/** What may be said instead of an order number, in each language, and the answer. None of it is a wrong answer. */
const INSTEAD: [what: string, says: Record<Lang, string>, keys: string[]][] = [
    ['not having it', { en: 'I don\'t have it', 'zh-CN': '我没有', 'zh-TW': '沒有欸' }, ['without-delivery-order', 'ask-delivery-expected']],
    ['not wanting to say', { en: 'I\'d rather not', 'zh-CN': '不想说', 'zh-TW': '不想說' }, ['without-delivery-order', 'ask-delivery-expected']],
    ['why', { en: 'why do you need that', 'zh-CN': '为什么要这个', 'zh-TW': '為什麼要這個' }, ['why-delivery-order']],
    ['what it means', { en: 'what is an order number', 'zh-CN': '订单号是什么', 'zh-TW': '訂單編號是什麼' }, ['what-delivery-order', PLAIN]],
    ['skip', { en: 'skip', 'zh-CN': '跳过', 'zh-TW': '跳過' }, ['without-delivery-order', 'ask-delivery-expected']],
    ['say it again', { en: 'can you repeat the question', 'zh-CN': '再说一遍', 'zh-TW': '再說一次' }, ['repeat', PLAIN]],
    ['a moment', { en: 'hang on, let me check', 'zh-CN': '等一下，我找找', 'zh-TW': '等我一下，我找找' }, ['take-your-time']],
    ['looking, not knowing yet', { en: 'not sure, one moment', 'zh-CN': '不清楚，我查一下', 'zh-TW': '不清楚，我查一下' }, ['take-your-time']],
    ['a question', { en: 'do you also have a shop in town?', 'zh-CN': '你们线下也有门店吗', 'zh-TW': '你們有實體門市嗎？' }, ['question-noted', ORDER]],
    ['a question without its mark', { en: 'what time do you close', 'zh-CN': '你们客服几点下班啊', 'zh-TW': '你們幾點下班啊' }, ['question-noted', ORDER]],
    ['how a thing is done', { en: 'how do I change my address', 'zh-CN': '怎么改地址', 'zh-TW': '怎麼改地址' }, ['question-noted', ORDER]],
    ['another language', { en: 'English please', 'zh-CN': '请说中文', 'zh-TW': '請用中文' }, ['language', PLAIN]],
    ['start over', { en: 'start over', 'zh-CN': '重新开始', 'zh-TW': '重新開始' }, ['started-over', 'ask-open']],
    ['cancel', { en: 'never mind', 'zh-CN': '算了', 'zh-TW': '算了' }, ['cancelled']],
];

describe('said instead of an answer', () => {
    for (const [what, says, keys] of INSTEAD) for (const lang of LOCALES) {
        it(`${what}, ${lang}: ${says[lang]}`, () => {
            const talk = asked(lang);
            const step = talk.say(says[lang]);
            assert.deepEqual(step.acts.map((act) => act.keys[0]), keys);
            assert.equal(step.state.misses, 0, 'no wrong answer');
        });
    }

    for (const lang of LOCALES) {
        it(`goes back with a recap, in ${lang}, once something is known`, () => {
            const talk = new Talk({ lang });
            talk.say({ en: 'you charged me twice, $20', 'zh-CN': '重复扣款20元', 'zh-TW': '重複扣款20元' }[lang]);
            const step = talk.say({ en: 'do you have a shop in town?', 'zh-CN': '你们有门店吗？', 'zh-TW': '你們有門市嗎？' }[lang]);
            assert.deepEqual(step.acts.map((act) => act.keys[0]), ['question-noted', 'resume-charge', 'ask-charge-order']);
        });
    }

    it('does not count it among the times the question was put', () => {
        const talk = asked('en');
        for (let i = 0; i < 5; i++) talk.say('do you have a shop in town?');
        assert.deepEqual([talk.state!.form!.asks['order'], talk.state!.misses], [1, 0]);
        assert.equal(talk.keys('20731188')[0], 'ask-delivery-expected');
    });

    it('is brief with the impatient', () => {
        const talk = new Talk({ style: 'impatient' });
        talk.say('you charged me twice, $20');
        assert.deepEqual(talk.keys('do you have a shop in town?'), ['question-noted', 'ask-charge-order']);
    });

    for (const says of ['are you kidding me?', '你们是不是有病？', '你們在搞什麼？']) {
        it(`hears a reproach in ${says}`, () => assert.ok(!asked('en').keys(says, { emotion: 'anger', intensity: 0.5 }).includes('question-noted')));
    }

    it('asks for the summary again after a question, without counting', () => {
        const talk = new Talk();
        talk.say('I was charged twice for order 20731188, $20, on 3 November');
        assert.deepEqual(talk.keys('how long does such a thing take?'), ['question-noted', 'confirm-still']);
        assert.deepEqual(talk.keys('hold on, let me look'), ['take-your-time']);
        assert.equal(talk.state!.form!.asks['confirm'], 1);
        assert.deepEqual(talk.keys('yes'), ['solve-charge-noted']);
    });
});

describe('kinds of facts', () => {
    const fault = parseTopic(`
id: fault
team: technical
outcome: { complete: noted, partial: unclear }
slots:
  - { id: what, type: text, told: true, required: true, order: 1 }
  - { id: product, type: product, required: true, names: [Router X200, Router X20, 光猫 Pro], order: 2 }
  - { id: photo, type: file, order: 3 }
  - { id: name, type: text, default: name, required: true, order: 4 }
`, 'fault.yaml');
    const words = Object.fromEntries(Object.entries(shippedWords([])).map(([locale, own]) =>
        [locale, { ...own, topics: { fault: parseTopicWords('triggers: { 3: [does not work, is broken, 坏了, 壞了] }', 'fault.yaml', fault) } }]));
    const dialog = createDialog([fault], words, shippedSettings());

    for (const [says, keys] of [
        ['my router has been blinking red since Monday and is broken', ['ask-fault-product']], ['it is broken', ['ask-fault-what']],
        ['家里的路由器从昨天晚上开始一直闪红灯坏了', ['ask-fault-product']], ['坏了', ['ask-fault-what']], ['數據機從昨天晚上開始一直閃紅燈壞了', ['ask-fault-product']],
    ] as [string, string[]][]) {
        it(`takes the story where one was told: ${says}`, () => assert.deepEqual(new Talk({ style: 'impatient' }, dialog).keys(says), keys));
    }

    it('takes a product by its name, the longest one, and another answer as it is', () => {
        for (const [says, value] of [['the router x200 is broken', 'Router X200'], ['我的光貓 pro壞了', '光猫 Pro']] as const) {
            const talk = new Talk({}, dialog);
            talk.say(says);
            assert.equal(talk.value('product'), value);
        }
        const talk = new Talk({}, dialog);
        talk.say('my router has been blinking red since Monday and is broken');
        talk.say('the grey box');
        assert.equal(talk.value('product'), 'the grey box');
    });

    it('takes files as evidence whenever they come, and asks for no name that is known', () => {
        const talk = new Talk({ name: 'Mia' }, dialog);
        talk.say('the router x200 is broken and blinks red all day', { files: 2 });
        assert.deepEqual([talk.value('photo'), talk.value('name')], ['2', 'Mia']);
        assert.equal(talk.state!.phase, 'confirming');
    });

    it('offers nothing of a name nobody knows', () => {
        const talk = new Talk({}, dialog);
        talk.say('the router x200 is broken and blinks red all day', { files: 1 });
        assert.equal(talk.state!.form!.asking, 'name');
    });

    it('says whose the topic is', () => {
        const step = new Talk().say('my parcel never arrived');
        assert.deepEqual([step.topicTeam, step.topicPriority], ['delivery', 'normal']);
        assert.equal(new Talk().say('hi').topicTeam, undefined);
    });
});

describe('the language asked for', () => {
    for (const [says, current, expected] of [
        ['speak English please', 'zh-CN', 'en'], ['English please', 'zh-TW', 'en'], ['能说英文吗', 'zh-CN', 'en'], ['可以講英文嗎', 'zh-TW', 'en'],
        ['请说中文', 'en', 'zh-CN'], ['請說中文', 'en', 'zh-TW'], ['请说中文', 'zh-TW', 'zh-TW'], ['in Chinese please', 'en', 'zh-CN'], ['用繁體', 'zh-CN', 'zh-TW'], ['换成简体', 'zh-TW', 'zh-CN'], ['traditional chinese please', 'en', 'zh-TW'],
        ['hi', 'zh-CN', undefined], ['ok', 'zh-TW', undefined], ['', 'en', undefined], ['my English teacher ordered it', 'zh-CN', undefined],
        ['the man you sent could only speak English and that was no help to my grandmother', 'zh-CN', undefined],
    ] as const) {
        it(`${says || 'nothing'} → ${expected ?? 'as before'}`, () => assert.equal(shippedDialog().language(says, current), expected));
    }
});

describe('topics that share words', () => {
    const topics = ['charge', 'refund'].map((id) => parseTopic(`id: ${id}\nteam: billing\noutcome: { complete: a, partial: b }\nslots:\n  - { id: order, type: reference, required: true, order: 1 }\n`, `${id}.yaml`));
    const WORDS = { charge: '{ 3: [charged twice, where is my refund], 2: [refund] }', refund: '{ 4: [where is my refund], 3: [send my money back], 2: [refund] }' };
    const words = Object.fromEntries(Object.entries(shippedWords([])).map(([locale, own]) =>
        [locale, { ...own, topics: Object.fromEntries(topics.map((topic) => [topic.id, parseTopicWords(`triggers: ${WORDS[topic.id as keyof typeof WORDS]}`, 'x.yaml', topic)])) }]));
    const dialog = createDialog(topics, words, shippedSettings());

    for (const [lines, inHand, parked] of [
        [['where is my refund'], 'refund', []], [['you charged me twice, I want a refund'], 'charge', []], [['charged twice', 'where is my refund'], 'charge', []],
        [['charged twice', 'and send my money back for the other one'], 'charge', ['refund']], [['charged twice. also: send my money back'], 'charge', ['refund']],
    ] as [string[], string, string[]][]) {
        it(`hears ${inHand}${parked.length > 0 ? ` and ${parked.join()}` : ' alone'} in: ${lines.join(' / ')}`, () => {
            const talk = new Talk({}, dialog);
            for (const line of lines) talk.say(line);
            assert.deepEqual([talk.state!.form!.topic, talk.state!.parked.map(({ topic }) => topic)], [inHand, parked]);
        });
    }
});
