import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnalyst, parseCues, type Matter } from '../../src/mood/index.js';
import { shippedAnalyst, shippedReader } from '../support/mood.js';

/** What a line tells, by the words that show it; `–` where it must not be found. Causes by id, in order of the alphabet. */
interface Told { expected?: string; happened?: string; past?: string; wish?: string; blame?: string; needs?: string; causes?: string }

type Manner = 'hurt' | 'calm' | 'pleased';
/** The feeling is given: what is tested is the words, not the model. */
const FELT = { hurt: { emotion: 'disappointment', valence: -0.5 }, calm: { emotion: 'neutral', valence: 0, cause: undefined }, pleased: { emotion: 'gratitude', valence: 0.6, cause: undefined } } as const;

function tell(text: string, manner: Manner = 'hurt'): Told {
    const matter = shippedAnalyst().hear(text, { ...shippedReader().read(text), ...FELT[manner] });
    const words = (span: { start: number; end: number } | undefined) => (span ? text.slice(span.start, span.end) : '–');
    return {
        expected: words(matter.expected), happened: words(matter.happened), past: words(matter.past), wish: words(matter.wish),
        blame: matter.blame ? `${matter.blame.to}: ${words(matter.blame)}` : '–', needs: [...new Set(matter.needs.map(({ need }) => need))].sort().join(' ') || '–',
        causes: matter.causes.map(({ kind }) => kind).sort().join(' ') || '–',
    };
}

const TOLD: [text: string, told: Told, manner?: Manner][] = [
    // What they counted on, and what came.
    ['You said Tuesday. It is Friday and my sofa is still not here!', { expected: 'You said Tuesday', happened: 'my sofa is still not here' }],
    ['It was supposed to arrive on Monday and still nothing, so annoyed', { expected: 'It was supposed to arrive on Monday', happened: 'still nothing' }],
    ['You promised a refund within 5 days and it has been three weeks', { expected: 'You promised a refund within 5 days', happened: 'it has been three weeks' }],
    ['I paid for next day delivery but it arrived four days later', { expected: 'I paid for next day delivery', happened: 'it arrived four days later' }],
    ['The listing said brand new, what arrived was scratched all over', { expected: 'The listing said brand new', happened: 'what arrived was scratched all over' }],
    ['Nobody turned up. The engineer was scheduled for 9am.', { expected: 'The engineer was scheduled for 9am', happened: 'Nobody turned up' }],
    ['your colleague told me it would be free, then you charged me 20 pounds', { expected: 'your colleague told me it would be free' }],
    ['I was told someone would call me back yesterday. I am still waiting.', { expected: 'I was told someone would call me back yesterday', happened: 'I am still waiting' }],
    ['说好的三天到,结果一周了还没到,你们到底管不管?', { expected: '说好的三天到', happened: '结果一周了还没到' }],
    ['你们客服说昨天会有师傅上门,等了一天没人来', { expected: '你们客服说昨天会有师傅上门', happened: '等了一天没人来' }],
    ['页面写着包邮，结账却收了我十二块运费', { expected: '页面写着包邮', happened: '结账却收了我十二块运费' }],
    ['本来应该周一到的，现在都周四了还没动静', { expected: '本来应该周一到的' }],
    ['承诺48小时退款，到现在一分钱没见到', { expected: '承诺48小时退款', happened: '到现在一分钱没见到' }],
    ['講好禮拜三到貨，結果到現在還沒出貨', { expected: '講好禮拜三到貨', happened: '結果到現在還沒出貨' }],
    ['官網寫24小時到貨，已經三天了還沒收到，很誇張', { expected: '官網寫24小時到貨' }],
    ['專員說會回電，等了兩天根本沒人打', { expected: '專員說會回電', happened: '等了兩天根本沒人打' }],
    // No promise, though the words look like one.
    ['as you said, I restarted it and now it works, thanks', { expected: '–', happened: '–' }, 'pleased'],
    ['faster than you said, and the courier you promised was lovely', { expected: '–', happened: '–' }, 'pleased'],
    ['客服说可以线上换，是在哪个入口', { expected: '–' }, 'calm'],
    ['is it supposed to blink red?', { expected: '–' }],
    ['What am I supposed to do with the old modem?', { expected: '–' }],
    ['do you do next day delivery?', { expected: '–' }],
    ['检查结果出来了吗', { happened: '–' }],
    ['你们说了算，听你们的', { expected: '–' }],
    ['预计什么时候到', { expected: '–' }],
    ['請問審核結果出來了嗎', { happened: '–' }],
    ['支持次日达吗', { expected: '–' }],
    // Trouble before.
    ['This is the third time my internet is down this month, I am fed up', { past: 'This is the third time my internet is down this month' }],
    ['Same thing happened last month too and nobody fixed it', { past: 'Same thing happened last month too and nobody fixed it' }],
    ['Not the first time you have sent the wrong size, annoying', { past: 'Not the first time you have sent the wrong size' }],
    ['上个月也是这样，又多扣了我五十块', { past: '上个月也是这样' }],
    ['这都第三次了，每次都要我重新说一遍', { past: '每次都要我重新说一遍' }],
    ['不是第一次了，上次也寄錯，真的很扯', { past: '不是第一次了' }],
    ['這個月已經報修三次，還是一樣斷線', { past: '這個月已經報修三次' }],
    ['this is my first time ordering from you', { past: '–' }],
    ['这是我第一次在你们家买', { past: '–' }],
    ['third time I have ordered here and I love it, thank you so much', { past: '–' }, 'pleased'],
    // What they want.
    ['I have had enough, I want my money back', { wish: 'I want my money back' }],
    ['Could you tell me when it will arrive? I need it for Saturday', { wish: 'I need it for Saturday' }],
    ['can you change the delivery address please', { wish: 'can you change the delivery address please' }],
    ['别废话，我要退款', { wish: '我要退款' }],
    ['能不能帮我催一下快递', { wish: '能不能帮我催一下快递' }],
    ['給我一個交代', { wish: '給我一個交代' }],
    ['麻煩幫我查一下訂單進度', { wish: '麻煩幫我查一下訂單進度' }],
    ['I want to speak to a human', { wish: '–' }],
    ['转人工', { wish: '–' }],
    ["I don't want a voucher", { wish: '–' }],
    ['can you believe this', { wish: '–' }],
    ['我要气死了', { wish: '–' }],
    ['我想不通你们怎么做事的', { wish: '–' }],
    ['please note the order number is A12345', { wish: '–' }],
    // To what they put it down.
    ["Your staff have no idea what they're doing, I am so frustrated", { blame: "ability: Your staff have no idea what they're doing" }],
    ["You clearly don't care about your customers, this is awful", { blame: "effort: You clearly don't care about your customers" }],
    ["You don't care at all, nobody even read my email. Awful!", { blame: "effort: You don't care at all" }],
    ["I know it's the holiday season, but could you check where my parcel is?", { blame: "circumstance: I know it's the holiday season" }],
    ["it isn't your fault, the courier lost it", { blame: "circumstance: it isn't your fault" }],
    ['你们根本不上心，敷衍了事，太气人了', { blame: 'effort: 你们根本不上心' }],
    ['一问三不知，你们客服太不专业了，气死我了', { blame: 'ability: 一问三不知' }],
    ['我知道双十一爆仓，但是都十天了', { blame: 'circumstance: 我知道双十一爆仓' }],
    ['因為颱風我可以理解，可是已經一個禮拜了', { blame: 'circumstance: 因為颱風我可以理解' }],
    ['你們只會道歉，根本不處理，很敷衍，氣死', { blame: 'effort: 你們只會道歉' }],
    ['搞不清楚狀況，超不專業，真的很火大', { blame: 'ability: 搞不清楚狀況' }],
    ["I don't care about the colour", { blame: '–' }],
    ["what's the weather in Leeds", { blame: '–' }],
    ['thanks for all your effort!', { blame: '–' }],
    ['海关编码是多少', { blame: '–' }],
    ['我不是故意的，真抱歉，我很难过', { blame: '–' }],
    // Needs.
    ["Nobody even apologised. I was treated like a criminal, it's disgusting", { needs: 'emotion' }],
    ["I've been a customer for 12 years and I am really disappointed, I trusted you", { needs: 'relationship' }],
    ['What is going on? Nobody tells me anything and I am worried sick', { needs: 'information' }],
    ['I paid for this and lost a day of work, I am furious, who will compensate me', { needs: 'value' }],
    ['连一句道歉都没有，什么态度，太让人寒心了', { needs: 'emotion' }],
    ['用你们五年的老客户了，真的太失望了，以后还怎么相信你们', { needs: 'relationship' }],
    ['到底怎么回事？心里没底，很着急', { needs: 'information' }],
    ['白跑一趟，还请了假，损失谁来赔，气死了', { needs: 'value' }],
    ['把客人當空氣，一句對不起都沒有，很心寒', { needs: 'emotion' }],
    ['我是多年的老客戶，這樣對我，真的很失望', { needs: 'relationship' }],
    ['what does delivery to Leeds cost?', { needs: '–' }, 'calm'],
    ['运费多少', { needs: '–' }, 'calm'],
    // Problems, the main one first.
    ['I was charged twice and nobody answers my emails, I am furious', { causes: 'noAnswer wrongCharge' }],
    ['my parcel is late, damaged, and your courier was rude. terrible service', { causes: 'attitude damaged waiting' }],
    ['快递丢了，打客服电话还没人接，气死', { causes: 'noAnswer notDelivered' }],
    ['how long does delivery take, 3 weeks?', { causes: '–' }, 'calm'],
];

describe('what a message tells beside the feeling', () => {
    for (const [text, told, manner] of TOLD) {
        it(text, () => {
            const found = tell(text, manner);
            assert.deepEqual(Object.fromEntries(Object.keys(told).map((key) => [key, found[key as keyof Told]])), told);
        });
    }

    it('leaves out what somebody else is quoted with', () => {
        assert.equal(tell('your agent said "I want to help you" and hung up on me, so rude').wish, '–');
    });

    it('hears words an admin adds, and none where nothing is listed', () => {
        const reading = { ...shippedReader().read('the oracle foretold Tuesday'), valence: -0.5 };
        const hear = (yaml: string): Matter => createAnalyst({ en: parseCues(yaml, 'cues.yaml') }).hear('the oracle foretold Tuesday', reading);
        assert.deepEqual(hear('matter: { expected: [the oracle foretold] }').expected, { start: 0, end: 27 });
        assert.equal(hear('{}').expected, undefined);
    });

    it('refuses a kind that does not exist, with its place', () => {
        assert.throws(() => parseCues('matter:\n  blames:\n    luck: [bad luck]\n', 'cues.yaml'), /cues\.yaml:3/);
        assert.throws(() => parseCues('matter:\n  hopes: [i hope]\n', 'cues.yaml'), /cues\.yaml:2/);
    });
});

describe('every finding', () => {
    const pieces = [...TOLD.map(([text]) => text), '，', '. ', ' and ', '\n', '你们说', 'still not', '😡', '\u200b', '\ud83d', '"', '> ', 'supposed to', '结果', 'sooo', '我要'];
    const said = fc.oneof(fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join('')), fc.string({ unit: 'binary', maxLength: 80 }));
    it('stands in the text it was found in', () => {
        fc.assert(fc.property(said, (text) => {
            const { causes, needs, ...single } = shippedAnalyst().hear(text, shippedReader().read(text));
            for (const span of [...causes, ...needs, ...Object.values(single)]) {
                assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length);
                assert.ok(span.end - span.start <= 60 && text.slice(span.start, span.end).trim() === text.slice(span.start, span.end));
            }
        }), { numRuns: 400 });
    });

    it('is the same each time', () => {
        fc.assert(fc.property(said, (text) => {
            const reading = shippedReader().read(text);
            assert.deepEqual(shippedAnalyst().hear(text, reading), shippedAnalyst().hear(text, reading));
        }), { numRuns: 50 });
    });
});
