import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { House } from '../../src/draft.js';
import { createReader, parseCues } from '../../src/mood/index.js';
import { Rehearsal } from '../../src/rehearsal.js';
import { shippedHouse } from '../support/house.js';
import { SHIPPED_LOCALES } from '../support/words.js';

/** Wednesday, 18 November 2026. */
const NOW = Date.UTC(2026, 10, 18, 4);
const MIA = { id: 'mia', name: 'Mia' };

let house: House;
let calm: House;
before(async function () {
    this.timeout(20_000);
    house = await shippedHouse();
    // What is looked at here is what is done with the words; how they feel is read elsewhere.
    const cues = createReader(Object.fromEntries(SHIPPED_LOCALES.map((locale) => [locale, parseCues(readFileSync(`locales/${locale}/cues.yaml`, 'utf8'), locale)])));
    calm = { ...house, reader: { ...house.reader, read: (...args) => { const { lang, style, signals } = cues.read(...args); return { ...cues.read(''), lang, style, signals }; } } };
});

const talk = (): Rehearsal => new Rehearsal(calm, { now: NOW });
const told = (heard: ReturnType<Rehearsal['say']>): string => heard.toCustomer.map(({ text }) => text).join('\n');
const last = (rehearsal: Rehearsal, ...lines: string[]): string => lines.map((line) => told(rehearsal.say(line))).at(-1)!;
const slotsOf = ({ state }: Rehearsal): Record<string, string | undefined> =>
    Object.fromEntries(Object.entries(state?.dialog.form?.slots ?? {}).map(([slot, { value }]) => [slot, value]));

describe('a day by which something is needed', () => {
    const said: [text: string, day: string][] = [
        ["my parcel hasn't arrived and I need it before Friday", '2026-11-20'],
        ['Where is my parcel? I need it by Friday', '2026-11-20'],
        ['my package is late, it must be here by November 25', '2026-11-25'],
        ["parcel still not here, and I need it for Saturday", '2026-11-21'],
        ['我的快递没到，周五之前要用', '2026-11-20'],
        ['快递还没到，我需要在周五前收到', '2026-11-20'],
        ['快递没到，25号就要用了', '2026-11-25'],
        ['我的包裹還沒到，星期五以前一定要拿到', '2026-11-20'],
        ['包裹沒收到，最晚禮拜六要用', '2026-11-21'],
    ];
    for (const [text, day] of said) {
        it(`is no day gone by: ${text}`, () => {
            const rehearsal = talk();
            rehearsal.say(text);
            assert.equal(slotsOf(rehearsal)['neededBy'], day);
            assert.equal(slotsOf(rehearsal)['since'], undefined);
            assert.equal(slotsOf(rehearsal)['expected'], undefined);
        });
    }

    it('does not answer when it was due', () => {
        const rehearsal = talk();
        rehearsal.say("my parcel hasn't arrived, order 20731188");
        rehearsal.say('I need it by Friday');
        assert.deepEqual([slotsOf(rehearsal)['neededBy'], slotsOf(rehearsal)['expected']], ['2026-11-20', undefined]);
    });

    for (const [text, slot, day] of [
        ['my parcel is late, it was due by Friday', 'expected', '2026-11-13'],
        ['where is my order, you said it would be here before Monday', 'expected', '2026-11-16'],
        ['parcel not delivered, ordered on Monday', 'since', '2026-11-16'],
        ['快递没到，说好周一前到的', 'expected', '2026-11-16'],
        ['包裹還沒到，說好星期一之前會到', 'expected', '2026-11-16'],
    ] as const) {
        it(`is not found where a day was promised or has been: ${text}`, () => {
            const rehearsal = talk();
            rehearsal.say(text);
            rehearsal.say('20731188');
            assert.equal(slotsOf(rehearsal)['neededBy'], undefined);
            assert.equal(slotsOf(rehearsal)[slot], day);
        });
    }
});

describe('what happens next', () => {
    const ASKED = [["my parcel hasn't arrived", 'what happens now?', /team|read back|person/i], ['我的快递没到', '接下来呢', /团队|同事|人工/], ['我的包裹還沒到', '接下來呢？', /團隊|同事|客服/]] as const;
    for (const [problem, question, answer] of ASKED) {
        it(`is told in the middle of a form, and the question stands: ${question}`, () => {
            const rehearsal = talk();
            const said = last(rehearsal, problem, question);
            assert.match(said, answer);
            assert.doesNotMatch(said, /“What happens with what I write here|写下的内容会|寫下的內容會/);
            assert.match(said, /order|number|订单|单号|訂單|單號/i);
            assert.equal(rehearsal.state!.dialog.misses, 0);
        });
    }

    for (const [lines, answer] of [
        [["my parcel hasn't arrived, order 20731188, it was due Monday", 'what happens next?'], /right|correct|confirm|yes/i],
        [['我的快递没到，订单号20731188，说好周一到', '然后呢？'], /确认|没问题|对/],
        [['what happens now?'], /what|tell/i],
        [['接下來要怎麼做？'], /告訴|說說|發生|狀況/],
    ] as const) {
        it(`fits where things stand: ${lines.join(' / ')}`, () => assert.match(last(talk(), ...lines), answer));
    }

    for (const [lines, answer] of [[['I want a person', 'what happens now?'], /line|team|person|colleague/i], [['转人工', '接下来呢'], /排队|同事|团队|人工/], [['找真人客服', '接下來呢'], /排隊|同事|團隊|客服/]] as const) {
        it(`is told while they wait: ${lines.join(' / ')}`, () => {
            const said = last(talk(), ...lines);
            assert.match(said, answer);
            assert.ok(said.length > 20, said);
        });
    }
});

describe('after a person has handed back', () => {
    for (const [problem, wish, thanks] of [['parcel is late', 'I want a person', 'ok thanks'], ['快递没到', '转人工', '谢谢'], ['包裹沒到', '找真人客服', '好的謝謝']] as const) {
        it(`plain thanks meet no question: ${thanks}`, () => {
            const rehearsal = talk();
            rehearsal.say(problem);
            rehearsal.say(wish);
            rehearsal.desk({ do: 'claim' }, MIA);
            rehearsal.desk({ do: 'reply', text: 'It is on its way' }, MIA);
            rehearsal.desk({ do: 'handBack' }, MIA);
            const said = last(rehearsal, thanks);
            assert.doesNotMatch(said, /\?|？|订单|訂單|order|number/);
            assert.match(last(rehearsal, problem), /order|number|订单|单号|訂單|單號/i);
        });
    }
});

describe('a lost parcel', () => {
    for (const text of ['lost parcel', 'you lost my parcel', '快递丢了', '快递丢件了', '包裹弄丟了']) {
        it(`is not one that is said to have come: ${text}`, () => {
            const rehearsal = talk();
            rehearsal.say(text);
            assert.equal(slotsOf(rehearsal)['happened'], 'lost');
            assert.equal(rehearsal.state!.dialog.form!.procedure?.trying, undefined);
        });
    }

    it('that tracking says was delivered is sought nearby first', () => {
        const rehearsal = talk();
        rehearsal.say('it says delivered but I never received my parcel');
        assert.equal(rehearsal.state!.dialog.form!.procedure?.trying, 'tracking');
    });
});

describe('a question about the assistant itself', () => {
    for (const [text, honest] of [
        ['are you a bot?', /automated/i], ['am I talking to a robot?', /automated/i], ['is this a real person?', /automated/i],
        ['你是机器人吗', /自动/], ['你是真人吗？', /自动/], ['你是機器人嗎？', /自動/], ['請問你是真人嗎', /自動/],
    ] as const) {
        it(`is answered honestly and calls nobody: ${text}`, () => {
            const rehearsal = talk();
            const first = last(rehearsal, text);
            assert.match(first, honest);
            assert.match(first, /person|人工|客服|真人/);
            assert.equal(rehearsal.case, undefined);
            assert.deepEqual(rehearsal.state!.signals.filter((signal) => signal === 'asksHuman'), []);
        });
    }

    it('is answered once at length; the offer of a person is not pressed on them', () => {
        const rehearsal = talk();
        rehearsal.say("my parcel hasn't arrived");
        const first = told(rehearsal.say('are you a bot?'));
        const second = told(rehearsal.say('so you are a bot?'));
        assert.match(first, /automated[\s\S]*person[\s\S]*order/i);
        assert.doesNotMatch(second, /person/i);
        assert.equal(rehearsal.case, undefined);
    });

    for (const text of ['I want a real person, not a bot', "are you a bot? if so get me a person", '你是机器人吗？是的话转人工', '不要機器人，我要真人']) {
        it(`is not a wish for a person, which is heard: ${text}`, () => {
            const rehearsal = talk();
            rehearsal.say(text);
            assert.ok(rehearsal.case);
        });
    }
});

describe('praise', () => {
    for (const [lines, words] of [
        [['I just want to say your driver Tom was fantastic, please thank him', 'Tom, the driver'], /team|noted|passed|yours|praise/i],
        [['想表扬一下昨天的快递小哥，人特别好', '姓王'], /团队|转|记|送到/],
        [['想稱讚一下昨天的外送員，人超好', '姓王'], /團隊|轉|記|送到/],
    ] as const) {
        it(`is passed on and keeps nobody waiting: ${lines[0]}`, () => {
            const rehearsal = talk();
            assert.match(last(rehearsal, ...lines), words);
            assert.equal(rehearsal.case, undefined);
            assert.deepEqual([...rehearsal.cases.values()].map(({ state, summary }) => [state, summary.topic]), [['resolved', 'praise']]);
            assert.equal(rehearsal.state!.owner.kind, 'bot');
            assert.deepEqual(rehearsal.pass(3 * 3_600_000).flatMap(({ toCustomer }) => toCustomer), []);
            rehearsal.say(lines[0].startsWith('I') ? "and my parcel hasn't arrived" : '我的快递没到');
            assert.equal(rehearsal.state!.dialog.form?.topic, 'delivery');
        });
    }

    it('of a driver is no late delivery', () => {
        const rehearsal = talk();
        rehearsal.say('hello, the driver was wonderful, really kind to my mum');
        assert.notEqual(rehearsal.state!.dialog.form?.topic, 'delivery');
    });
});

describe('while a case waits', () => {
    for (const [wish, question, answer] of [
        ['I want a person', 'how do I get my data deleted?', /copy|erased|deleted|person/i],
        ['转人工', '你们需要我的密码吗', /密码/], ['請幫我轉真人客服，謝謝您', '請問需要我的密碼嗎', /密碼/],
    ] as const) {
        it(`what the house knows is still told: ${question}`, () => {
            const rehearsal = talk();
            const said = last(rehearsal, wish, question);
            assert.match(said, answer);
            assert.ok(said.length > 30, said);
            assert.equal(rehearsal.case?.state, 'queued');
        });
    }
});

describe('a bare yes or no', () => {
    for (const [question, yes, no, rule] of [
        ['do you sell gift cards?', 'yes please', 'no thanks', 'asks-person'], ['你们有礼品卡吗', '要', '不用', 'asks-person'], ['你們有禮券嗎？', '好', '不用', 'asks-person'],
    ] as const) {
        it(`to "shall I bring in a person?" is taken at its word: ${question}`, () => {
            const willing = talk();
            assert.equal(willing.say(question).toCustomer.at(-1)?.suggestions?.length, 2);
            willing.say(yes);
            assert.deepEqual([willing.state!.fired.at(-1), willing.case?.state], [rule, 'queued']);
            const unwilling = talk();
            unwilling.say(question);
            const said = told(unwilling.say(no));
            assert.equal(unwilling.case, undefined);
            assert.equal(unwilling.state!.dialog.misses, 0, said);
        });
    }

    for (const [problem, facts, reply] of [["my parcel hasn't arrived", 'order 20731188, due Monday', "no that's all"], ['我的快递没到', '订单号20731188，说好周一到', '没有了就这样吧'], ['我的包裹還沒到', '訂單編號20731188，說好星期一到', '不用了就這樣']] as const) {
        it(`to the summary that only means "nothing else" agrees with it: ${reply}`, () => {
            const rehearsal = talk();
            last(rehearsal, problem, facts);
            assert.equal(rehearsal.state!.dialog.phase, 'confirming');
            rehearsal.say(reply);
            assert.equal(rehearsal.case?.state, 'queued');
        });
    }
});

describe('the first word', () => {
    it('of who is calm is met with a greeting, of who is upset with the matter', () => {
        assert.match(last(talk(), "my parcel hasn't arrived"), /assistant/);
        assert.doesNotMatch(told(new Rehearsal(house, { now: NOW }).say('this is the THIRD time you lose my parcel, unacceptable!!')), /assistant/);
    });
});

describe('a question about the matter in hand', () => {
    for (const [problem, question] of [['you charged me twice', 'how long does that take?'], ['重复扣款了', '要多久'], ['被重複扣款', '要多久才會好']] as const) {
        it(`is not answered with what holds for something else: ${question}`, () => {
            const rehearsal = talk();
            const said = last(rehearsal, problem, question);
            assert.doesNotMatch(said, /until|waiting|排队|排隊|人工客服多久|客服人員多久/i);
        });
    }
});

describe('a numeral that counts', () => {
    it('is no sum', () => {
        const rehearsal = talk();
        last(rehearsal, '被重複扣款兩次', '3號刷的', '20731188', '可以先退一筆嗎');
        assert.equal(slotsOf(rehearsal)['amount'], undefined);
    });
});

describe('a button of ours', () => {
    for (const [name, lines] of Object.entries({
        en: ["Hi, I'm a bit worried, my parcel has not arrived", 'order number 20260115884', 'Skip this'],
        'zh-CN': ['我有点担心，快递还没到', '订单号 20260115884', '跳过这一项'],
    })) {
        it(`says what it says and no more, whatever the model would make of its words: ${name}`, () => {
            const rehearsal = new Rehearsal(house, { now: NOW, locale: name });
            for (const line of lines) rehearsal.say(line);
            assert.equal(rehearsal.state?.caseId, undefined);
            assert.ok(!rehearsal.state?.signals.includes('asksHuman'));
        });
    }
});
