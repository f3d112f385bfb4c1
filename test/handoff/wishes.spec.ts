import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createWishes, parseWishes, phoneIn, type Wish } from '../../src/handoff/index.js';

const words = Object.fromEntries(['en', 'zh-CN', 'zh-TW'].map((tag) => [tag, parseWishes(readFileSync(`locales/${tag}/waiting.yaml`, 'utf8'), tag)]));
const wishes = createWishes(words, [{ wish: 'callBack', text: 'Please call me' }, { wish: 'note', text: '我要留言' }]);

describe('wishes of those who wait', () => {
    const rows: [text: string, wish: Wish | undefined][] = [
        ['please call me tomorrow at 9', 'callBack'], ['Please call me', 'callBack'], ['Could you call me on 0151 2345678?', 'callBack'], ['call me back', 'callBack'],
        ['nobody ever called me back', undefined], ['you promised someone would call me on monday', undefined], ["don't call me again", undefined],
        ['how do I cancel an order?', undefined], ['cancel', 'cancel'], ["I don't need a person any more", 'cancel'], ['back to the bot please', 'bot'],
        ['can I leave a message for them', 'note'], ['my parcel is still missing', undefined], ['', undefined],
        ['给我回个电话吧 13800138000', 'callBack'], ['从来没人给我打电话', undefined], ['不等了', 'cancel'], ['还是机器人吧', 'bot'], ['我要留言', 'note'], ['算了', undefined], ['我要取消订单', undefined],
        ['麻煩請專人回電', 'callBack'], ['都沒人打電話給我', undefined], ['不用客服了', 'cancel'], ['回到機器人', 'bot'], ['想留言給客服', 'note'], ['取消訂單怎麼弄', undefined],
        [`please call me ${'and also this happened and that happened '.repeat(5)}`, undefined],
    ];
    for (const [text, wish] of rows) it(`${JSON.stringify(text.slice(0, 40))} is ${wish ?? 'none'}`, () => assert.equal(wishes(text), wish));

    it('finds a number as it was written', () => {
        assert.equal(phoneIn('my number is +49 (30) 1234-5678, after 5'), '+49 (30) 1234-5678');
        assert.equal(phoneIn('手機 0912-345-678 晚上'), '0912-345-678');
        assert.equal(phoneIn('tomorrow at 9'), undefined);
    });
});
