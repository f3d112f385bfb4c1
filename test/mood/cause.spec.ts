import assert from 'node:assert/strict';
import { quoteAround } from '../../src/mood/cause.js';
import { shippedReader } from '../support/mood.js';

const span = (text: string, part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

/** What is said, and what the bot may quote of it. */
const quoted: [said: string, quote: string][] = [
    ['This is the third time my parcel A20260115 is late and nobody answers my emails!!', 'nobody answers my emails'],
    ["I'm really worried, my package with my passport hasn't arrived and I fly on Thursday", "my package with my passport hasn't arrived"],
    ['I was charged twice', 'I was charged twice'],
    ['but nobody answers my emails', 'nobody answers my emails'],
    ['and still no refund, what now', 'still no refund'],
    ['I ordered on Monday because you said two days and it has still not arrived and my son has his birthday tomorrow', 'it has still not arrived'],
    ['我的快递A20260115都三天没动了，客服也不回复我', '我的快递A20260115都三天没动了'],
    ['而且被重复扣款了，快处理', '被重复扣款了'],
    ['你們的包裹怎麼還沒到，真的很傻眼', '你們的包裹怎麼還沒到'],
];

describe('the cause, quoted', () => {
    for (const [said, quote] of quoted) it(`${said} → ${quote}`, () => assert.equal(shippedReader().read(said).cause?.quote, quote));

    it('leaves abuse out of what is said back', () => {
        const { cause, signals } = shippedReader().read('你们这群废物根本不回消息');
        assert.ok(signals.includes('abuse'));
        assert.equal(cause?.quote, '根本不回消息');
    });

    it('keeps a short clause whole, joints and all', () => {
        const text = 'my parcel is late and nobody answers';
        assert.equal(quoteAround(text, span(text, 'nobody answers'), [span(text, 'and')]), text);
    });

    it('begins a clause that is still too long where it begins, and ends it between words', () => {
        const text = 'the washing machine you delivered on Monday is broken in three different places all over the front';
        const quote = quoteAround(text, span(text, 'broken'), []);
        assert.equal(quote, 'the washing machine you delivered on Monday is broken in');
    });

    it('never loses the cue, however many joints surround it', () => {
        const text = 'and and late and and';
        const joints = [...text.matchAll(/and/g)].map(({ index }) => ({ start: index, end: index + 3 }));
        assert.match(quoteAround(text, span(text, 'late'), joints), /^late/);
    });
});

/** Ordinary complaints: a person is not called for the first of them alone. */
const ordinary = [
    '你們的包裹怎麼還沒到，真的很傻眼', '包裹遲了三天，有點誇張', '訂單又延遲了，真的很無言', '你們客服都不回，很扯',
    '你们客服态度太差了', '扣了我两次钱，搞什么', '快递太慢了，无语',
    'I am angry that you charged me twice', 'terrible service, the item arrived broken', 'so frustrating, still no refund',
];
const furious = ['气死我了！你们就是骗子，马上给我退钱！！', '爛透了，氣到發抖！！', 'This is disgusting, I am furious, worst company ever!!'];

describe('how angry a first complaint is', () => {
    for (const text of ordinary) {
        it(`${text}: upset, not furious`, () => {
            const { valence, intensity } = shippedReader().read(text);
            assert.ok(valence <= -0.05 && intensity < 0.76, `${valence} ${intensity}`);
        });
    }
    it('hears no more than impatience in a question why it takes so long', () => assert.ok(shippedReader().read('我的快递怎么还没到').intensity < 0.4));
    for (const text of furious) {
        it(`${text}: furious`, () => {
            const { emotions, intensity } = shippedReader().read(text);
            assert.ok(Math.min(emotions.anger, intensity) >= 0.85, `${emotions.anger} ${intensity}`);
        });
    }
});

describe('a week', () => {
    it('is no one-star review', () => assert.deepEqual(shippedReader().read('包裹等了一星期').signals, []));
});

describe('asking for a person', () => {
    const asks = (text: string) => shippedReader().read(text).signals.includes('asksHuman');
    for (const text of ['客服电话打不通', '你们的人工客服态度太差了', '你們客服人員態度很差', '專員跟我說三天會到', '客服電話一直占線', 'your representative was rude', 'I spoke to a manager last week']) {
        it(`${text}: speaks of one`, () => assert.equal(asks(text), false));
    }
    for (const text of ['客服电话是多少', '转人工', '客服人員', '幫我轉專員', 'let me talk to your representative', 'I want to speak to a manager']) {
        it(`${text}: wants one`, () => assert.equal(asks(text), true));
    }
});
