/** What people say in between, at every stage of a form: a nod, dots, "are you there?", "up to you", the name of their trouble once more. */
import assert from 'node:assert/strict';
import type { House } from '../../src/draft.js';
import type { Act } from '../../src/model.js';
import { Rehearsal } from '../../src/rehearsal.js';
import { shippedHouse } from '../support/house.js';

/** Sunday, 22 November 2026. */
const NOW = Date.UTC(2026, 10, 22, 4);

let house: House;
before(async function () {
    this.timeout(20_000);
    house = await shippedHouse();
});

/** First keys of what answers the last line, without those that only meet a feeling. */
function talk(lines: readonly string[], locale: string): { rehearsal: Rehearsal; keys: string } {
    const acts: Act[] = [];
    const wording: House['wording'] = { ...house.wording, say: (said, context) => { acts.push(...said); return house.wording.say(said, context); } };
    const rehearsal = new Rehearsal({ ...house, wording }, { now: NOW, locale });
    for (const line of lines) {
        acts.length = 0;
        rehearsal.say(line);
    }
    return { rehearsal, keys: acts.filter(({ kind }) => kind !== 'acknowledge').map(({ keys }) => keys[0]).join(' ') };
}

type Tongue = 'en' | 'zh-CN' | 'zh-TW';
const TONGUES: readonly Tongue[] = ['en', 'zh-CN', 'zh-TW'];
type Row = Record<Tongue, string[]> & { expects: string; rule?: string };
const row = (expects: string, en: string[], cn: string[], tw: string[], rule?: string): Row => ({ expects, en, 'zh-CN': cn, 'zh-TW': tw, ...(rule ? { rule } : {}) });

/** Every line alone is answered so after the opening; `rule`: and a person is called for this reason. */
function check(opening: Record<Tongue, string[]>, rows: readonly Row[]): void {
    for (const tongue of TONGUES) for (const { expects, rule, ...says } of rows) for (const line of says[tongue]) {
        it(`${line} → ${expects}`, () => {
            const { rehearsal, keys } = talk([...opening[tongue], line], tongue);
            assert.equal(keys, expects);
            assert.equal(rehearsal.case === undefined ? undefined : rehearsal.state!.fired.at(-1), rule);
            assert.equal(rehearsal.state!.dialog.misses, 0, 'no answer was wrong');
        });
    }
}

const ASKED = { en: ["my parcel hasn't arrived"], 'zh-CN': ['我的快递没到'], 'zh-TW': ['我的包裹還沒到'] };
const OPTIONAL = { en: [...ASKED.en, '20731188'], 'zh-CN': [...ASKED['zh-CN'], '20731188'], 'zh-TW': [...ASKED['zh-TW'], '20731188'] };
const SUMMARY = { en: [...OPTIONAL.en, 'last Monday'], 'zh-CN': [...OPTIONAL['zh-CN'], '上周一'], 'zh-TW': [...OPTIONAL['zh-TW'], '上週一'] };
const AFTER_NO = { en: [...SUMMARY.en, 'no'], 'zh-CN': [...SUMMARY['zh-CN'], '不是'], 'zh-TW': [...SUMMARY['zh-TW'], '不是'] };
const WAITING = { en: [...SUMMARY.en, 'yes'], 'zh-CN': [...SUMMARY['zh-CN'], '是的'], 'zh-TW': [...SUMMARY['zh-TW'], '是的'] };
const TRYING = { en: ['you charged me twice'], 'zh-CN': ['重复扣款了'], 'zh-TW': ['被重複扣款'] };

describe('said while a summary stands', () => {
    const goesOn = row('handoff-delivery',
        ['not sure', 'I have no idea which day', 'no idea', 'maybe', 'I think so', 'I guess so', 'probably', 'up to you', 'you decide', 'whatever', "I don't care", 'thanks', '👍', 'ok', 'got it', 'done', 'nothing', "that's all I know", 'leave that empty', 'bye'],
        ['不确定', '我不知道是哪天', '不知道', '可能吧', '应该是吧', '大概吧', '随便', '你决定', '都行', '无所谓', '谢谢', '👍', '哦', '收到', '知道了', '没什么', '我只知道这些', '空着吧', '再见', '就这样吧'],
        ['不確定', '我不知道哪天', '不知道', '可能吧', '應該是吧', '大概吧', '隨便', '你決定', '都可以', '無所謂', '沒差', '謝謝', '👍', '喔', '收到', '了解', '沒什麼', '我只知道這些', '先空著', '再見', '就這樣？'], 'facts-complete');
    const asksOnce = row('confirm-still', ['just late', "it's just late", 'late', 'asdfgh', "my parcel hasn't arrived"], ['我的快递没到', '我刚才说过了', '家人说不知道'], ['就是晚到', '晚到', '家人說不知道']);
    const says = [
        goesOn, asksOnce,
        row('why-confirm', ['??', 'what?', 'sorry?', 'what do you mean by that?', 'why do you need it?'], ['？？', '什么？', '这是什么意思', '为什么要这个'], ['？？', '什麼？', '這是什麼意思', '為什麼要這個']),
        row('still-here confirm-still', ['hello?', 'are you there?'], ['喂？', '还在吗'], ['喂？', '還在嗎']),
        row('take-your-time', ['...', '🙃', 'hmm'], ['。。。', '🙃'], ['...']),
        row('question-noted confirm-still', ['when will it come?', 'how long will this take?'], ['什么时候能到？', '要多久'], ['什麼時候會到？', '要多久']),
        row('next-delivery-confirming confirm-still', ['what happens next?', 'is that all?'], ['接下来呢'], ['接下來呢']),
        row('parked-charge confirm-still', ['also you charged me twice'], ['还重复扣款了'], ['還被重複扣款']),
        row('noted confirm-still', ['the tracking page shows nothing', 'my flat is on floor 2', 'my neighbour does not know either'], ['这是给我女儿的礼物', '你直接帮我解决吧'], ['這是給我女兒的禮物']),
        row('ask-correction', ['go back', 'not really'], ['回到上一步', '上一个问题', '不太对'], ['回上一步', '不太對']),
        row('confirm-delivery-again', ['I need it by Friday'], ['周五前要用'], ['星期五前要用']),
        row('corrected confirm-delivery-again', ['order 20731199', 'no, Friday', 'the 6th'], ['订单号20731199', '不对，是周五', '6号'], ['訂單編號20731199', '不對，是星期五', '6號']),
    ];
    check(SUMMARY, says);
    describe('and after they said that something is wrong', () => check(AFTER_NO, [goesOn, asksOnce, says[2]!, says[3]!, says.at(-1)!]));

    it('never calls a person because the bot failed', () => {
        for (const [lines, tongue] of [[['I have no idea which day', 'late'], 'en'], [['asdfgh', 'uiop', 'hjkl'], 'en'], [['啊啊', '嘿嘿', '哈哈'], 'zh-CN'], [['啊啊', '嘿嘿', '哈哈'], 'zh-TW']] as const) {
            assert.deepEqual(talk([...SUMMARY[tongue], ...lines], tongue).rehearsal.state!.fired.filter((rule) => rule === 'bot-failed' || rule === 'asked-in-vain'), [], lines.join(' / '));
        }
    });

    it('leaves out the fact they doubt', () => {
        const { rehearsal, keys } = talk([...SUMMARY.en, "I'm not sure about the delivery date"], 'en');
        assert.equal(keys, 'without-delivery-expected confirm-delivery-again');
        assert.equal(rehearsal.state!.dialog.form!.slots['expected']!.status, 'unsure');
    });

    for (const [line, tongue] of [['my flat is on floor 2', 'en'], ['I waited one day at home', 'en'], ['I ordered it last week', 'en'], ['我住二楼', 'zh-CN'], ['回到上一步', 'zh-CN'], ['我住二樓', 'zh-TW'], ['回上一步', 'zh-TW']] as const) {
        it(`puts no day right that nobody spoke of: ${line}`, () => {
            const day = (lines: readonly string[]) => talk(lines, tongue).rehearsal.state!.dialog.form!.slots['expected']!.value;
            assert.equal(day([...SUMMARY[tongue], line]), day(SUMMARY[tongue]));
        });
    }
});

describe('said instead of a number', () => {
    check(ASKED, [
        row('ask-delivery-order', ['ok', 'yes', 'just late', 'late', 'thanks', 'I think so'], ['哦', '好吧', '知道了', '谢谢', '我的快递没到'], ['喔', '好吧', '了解', '謝謝', '晚到']),
        row('still-here ask-delivery-order', ['hello?', 'are you there?', 'please help'], ['喂？', '还在吗', '帮帮我'], ['喂？', '還在嗎']),
        row('what-delivery-order ask-delivery-order-plain', ['??', 'what?', 'what do you mean by that?'], ['？？', '什么？'], ['什麼？']),
        row('take-your-time', ['👍', 'hmm'], ['。。。', '👍'], ['👍']),
        row('without-delivery-order ask-delivery-expected', ['up to you', 'you decide', 'no', 'no thanks', 'nothing', "that's all I know", 'leave that empty'], ['随便', '无所谓', '我只知道这些', '空着吧', '没什么'], ['隨便', '無所謂', '我只知道這些', '先空著', '沒什麼']),
        row('why-delivery-order', ['why do you need it?'], ['为什么要这个'], ['為什麼要這個']),
        row('next-delivery ask-delivery-order', ['what happens next?'], ['接下来呢'], ['接下來呢']),
        row('noted ask-delivery-order', ['I ordered it last week', 'no, Friday'], ['不对，是周五'], []),
        row('parked-refund ask-delivery-order', ['I want my money back'], ['我要退钱'], []),
        row('missed-it ask-delivery-order', ["didn't I just say that?"], ['我刚才说过了', '说了啊'], []),
        row('missed-before ask-delivery-order', [], ['和之前一样'], []),
        row('without-delivery-order ask-delivery-contact', ['can I give you my phone number instead?', 'I only have my phone number'], ['能给手机号吗'], ['可以給手機嗎']),
    ]);

    it('ends: whoever only nods may choose', () => assert.match(talk([...ASKED.en, 'ok', 'ok', 'ok'], 'en').keys, /^stuck-/));
    it('gives the number up for no call for one', () => assert.notEqual(talk([...ASKED['zh-CN'], '有电话可以打吗'], 'zh-CN').rehearsal.state!.dialog.form!.slots['order']?.status, 'unsure'));
});

describe('said instead of a day that may be left out', () => {
    check(OPTIONAL, [
        row('confirm-delivery', ['ok', 'thanks', 'just late', 'up to you', 'done', 'nothing'], ['哦', '谢谢', '随便', '知道了', '没什么'], ['喔', '謝謝', '隨便', '晚到', '沒什麼']),
        row('still-here ask-delivery-expected', ['hello?'], ['喂？'], ['還在嗎']),
        row('resume-delivery ask-correction', ['go back'], ['回到上一步'], ['回上一步']),
    ]);
});

describe('said of a step to try', () => {
    check(TRYING, [
        row('ask-helped-charge', ['thanks', '👍', 'ok'], ['谢谢', '👍'], ['謝謝', '👍']),
        row('still-here ask-helped-charge', ['hello?'], ['喂？'], ['喂？']),
    ]);
    it('ends it once they were asked', () => assert.equal(talk([...TRYING.en, 'ok', 'thanks'], 'en').keys, 'solve-charge-helped'));
});

describe('said before any problem', () => {
    check({ en: ['hi'], 'zh-CN': ['你好'], 'zh-TW': ['你好'] }, [
        row('ask-open-again', ['ok', 'not sure', '...', 'you decide', 'nothing'], ['哦', '不知道', '随便', '。。。'], ['喔', '不知道', '隨便']),
        row('still-here ask-open-again', ['are you there?'], ['还在吗'], ['還在嗎']),
    ]);
});

describe('said while a person is on the way', () => {
    check(WAITING, [
        row('waiting-asked', ['??', 'hello?', 'how long will this take?'], ['？？', '还在吗', '要多久'], ['？？', '還在嗎'], 'case-open'),
        row('next-waiting', ['what?', 'what happens next?', 'what do you mean by that?'], ['什么？', '接下来呢'], ['什麼？', '接下來呢'], 'case-open'),
        row('question-noted', ['when will it come?', 'does that matter?'], ['什么时候能到？', '这个重要吗'], ['什麼時候會到？', '這重要嗎'], 'case-open'),
        row('language', ['请说中文'], ['english please'], ['english please'], 'case-open'),
    ]);
});

describe('said after the end', () => {
    const SOLVED = { en: [...ASKED.en, "I don't have it", 'skip', 'skip', 'yes'], 'zh-CN': [...ASKED['zh-CN'], '我没有', '跳过', '跳过'], 'zh-TW': [...ASKED['zh-TW'], '我沒有', '跳過', '跳過', '是的'] };
    check(SOLVED, [
        row('close', ['never mind'], ['算了'], ['算了']),
        row('still-here ask-more', ['hello?', 'are you there?'], ['还在吗'], ['還在嗎']),
        row('ask-more', ['done', 'got it'], ['知道了', '收到'], ['了解', '收到']),
        row('take-your-time', ['...', '🙃'], ['。。。', '🙃'], ['...']),
        row('ask-correction', ['go back'], ['回到上一步'], ['回上一步']),
    ]);
});
