import assert from 'node:assert/strict';
import { nextMood } from '../../src/mood/index.js';
import { shippedReader } from '../support/mood.js';

/** From here on the rule `high-anger` brings in a person at once. */
const FURIOUS = 0.8;
const first = (text: string) => nextMood(undefined, shippedReader().read(text));

describe('anger in a first message', () => {
    for (const text of [
        'this is ridiculous, my parcel hasn\'t arrived', 'This is unacceptable. My order is late and nobody answers', 'unacceptable, I was charged twice', 'This is ridiculous!',
        '莫名其妙，快递还没到', '很不爽，快递晚到了', '怎么又晚到，太离谱了', '怎麼又延遲，真的很離譜', '太过分了，等了三天都没人回', 'I\'m angry that my order is late',
    ]) {
        it(`leaves the bot a chance: ${text}`, () => {
            const { anger } = first(text);
            assert.ok(anger >= 0.4 && anger < FURIOUS, String(anger));
        });
    }

    for (const text of [
        '气死我了！！', '氣死我了', '太过分了！！你们到底管不管', '你们这群骗子', 'I am absolutely furious', 'You are idiots', 'fuck you', 'THIS IS UNACCEPTABLE!!! WHERE IS MY ORDER!!!',
    ]) {
        it(`is fury: ${text}`, () => assert.ok(first(text).anger >= FURIOUS, String(first(text).anger)));
    }
});

describe('bereavement', () => {
    for (const text of [
        'My mother passed away and I need to cancel her order', 'I need to arrange a funeral for my dad', 'my husband died, what about his account',
        '我妈妈去世了，想取消她的订单', '我爸走了，他的会员怎么退', '我媽媽過世了，想取消她的訂單', '我阿公往生了，想取消他的訂單', '阿嬤走了，她的訂單不要了',
    ]) {
        it(`is sad and asks for special care: ${text}`, () => {
            const read = shippedReader().read(text);
            assert.equal(read.emotion, 'sadness');
            assert.ok(read.signals.includes('specialCare'));
            assert.ok(nextMood(undefined, read).sadness >= 0.4);
        });
    }

    for (const text of ['快递员走了', '送货的先生走了', 'the driver has gone', 'battery died', '我走了，再见']) {
        it(`is not heard in ${text}`, () => assert.ok(!shippedReader().read(text).signals.includes('specialCare')));
    }
});
