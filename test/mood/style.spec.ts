import assert from 'node:assert/strict';
import type { Locale, Style } from '../../src/model.js';
import { shippedReader } from '../support/mood.js';

/** How people write, and in which language; the language is what the text alone tells. */
const LINES: [text: string, style: Style, lang: Locale][] = [
    // In a hurry.
    ['hurry up', 'impatient', 'en'],
    ['I need this fixed NOW, right now', 'impatient', 'en'],
    ['just tell me yes or no', 'impatient', 'en'],
    ["I don't have all day, get to the point", 'impatient', 'en'],
    ['asap please', 'impatient', 'en'],
    ['can you just cancel it, I have a meeting in five minutes', 'impatient', 'en'],
    ['hello?? anyone??? still waiting', 'impatient', 'en'],
    ['come on, how long does this take', 'impatient', 'en'],
    ["skip the questions, I'm busy", 'impatient', 'en'],
    ['quickly, my train leaves', 'impatient', 'en'],
    ['快点，赶时间', 'impatient', 'zh-CN'],
    ['别废话，直接说能不能退', 'impatient', 'zh-CN'],
    ['在吗在吗，人呢', 'impatient', 'zh-CN'],
    ['马上给我处理', 'impatient', 'zh-CN'],
    ['能不能快点，等不了了', 'impatient', 'zh-CN'],
    ['没时间听你说这些，说重点', 'impatient', 'zh-CN'],
    ['赶紧的，急用', 'impatient', 'zh-CN'],
    ['到底好了沒，快一點', 'impatient', 'zh-TW'],
    ['講重點，我沒空', 'impatient', 'zh-TW'],
    ['趕快啦，人咧', 'impatient', 'zh-TW'],
    ['直接講可不可以退就好', 'impatient', 'zh-TW'],
    ['儘快回覆，很急', 'impatient', 'zh-TW'],
    // Holding back.
    ["sorry to bother you, I was wondering if you could look at my order", 'reserved', 'en'],
    ['no rush at all, whenever you get a chance', 'reserved', 'en'],
    ["it might be my fault, but the code doesn't seem to work", 'reserved', 'en'],
    ["I don't want to be a nuisance, would it be possible to change the date?", 'reserved', 'en'],
    ['if possible, could I have an invoice', 'reserved', 'en'],
    ["I'm not sure if this is the right place to ask", 'reserved', 'en'],
    ["hope it's okay to ask here", 'reserved', 'en'],
    ["if it's not too much trouble, could you check", 'reserved', 'en'],
    ['不好意思，打扰一下，想问一下发货时间', 'reserved', 'zh-CN'],
    ['不着急的，您有空的时候帮我看看就行', 'reserved', 'zh-CN'],
    ['可能是我操作错了，麻烦问一下怎么弄', 'reserved', 'zh-CN'],
    ['如果方便的话，能帮我改个地址吗', 'reserved', 'zh-CN'],
    ['冒昧问一句，这个可以开发票吗', 'reserved', 'zh-CN'],
    ['给您添麻烦了，我想退货', 'reserved', 'zh-CN'],
    ['不知道可不可以换个颜色', 'reserved', 'zh-CN'],
    ['不好意思打擾了，想請教一下退貨流程', 'reserved', 'zh-TW'],
    ['可能是我弄錯了，不曉得是不是要重新登入', 'reserved', 'zh-TW'],
    ['方便的話再麻煩您幫我查一下', 'reserved', 'zh-TW'],
    ['有空再幫我看看就好', 'reserved', 'zh-TW'],
    ['冒昧請問，這個訂單可以取消嗎', 'reserved', 'zh-TW'],
    // Neither.
    ['where is my parcel', 'plain', 'en'],
    ['my order number is K1234', 'plain', 'en'],
    ['The screen stays black when I turn it on.', 'plain', 'en'],
    ['I would like to return these shoes', 'plain', 'en'],
    ['how do I reset my password?', 'plain', 'en'],
    ['it was a quick start guide, thanks', 'plain', 'en'],
    ['your fast charger is great', 'plain', 'en'],
    ['I am really disappointed with the quality', 'plain', 'en'],
    ['快递到哪里了', 'plain', 'zh-CN'],
    ['我的订单号是12345', 'plain', 'zh-CN'],
    ['支持快充吗', 'plain', 'zh-CN'],
    ['怎么修改收货地址', 'plain', 'zh-CN'],
    ['屏幕开机后一直是黑的', 'plain', 'zh-CN'],
    ['质量太差了，很失望', 'plain', 'zh-CN'],
    ['請問運費怎麼算', 'plain', 'zh-TW'],
    ['我的訂單編號是12345', 'plain', 'zh-TW'],
    ['螢幕打開後一直是黑的', 'plain', 'zh-TW'],
    ['可以刷卡分期嗎', 'plain', 'zh-TW'],
    ['品質很差，很失望', 'plain', 'zh-TW'],
    // Mixed languages: the one that carries the sentence.
    ['我的order还没到，请帮我check一下', 'plain', 'zh-CN'],
    ['這個app一直閃退，login不了', 'plain', 'zh-TW'],
    ['please reply to 王小明 about the order', 'plain', 'en'],
];

describe('the style and the language of a line', () => {
    for (const [text, style, lang] of LINES) {
        it(`${text} → ${style}, ${lang}`, () => {
            const read = shippedReader().read(text);
            assert.deepEqual([read.style, read.lang], [style, lang]);
        });
    }

    it('takes the language known where the line does not tell', () => {
        for (const text of ['ok', '12345', '😡', '!!!']) for (const lang of ['en', 'zh-CN', 'zh-TW']) assert.equal(shippedReader().read(text, { lang }).lang, lang, text);
    });

    it('lets nobody be both: what is said more of wins', () => {
        assert.equal(shippedReader().read('sorry to bother you, but hurry up, asap, right now').style, 'impatient');
        assert.equal(shippedReader().read('sorry to bother you, if possible, when you get a chance, quick question').style, 'reserved');
    });
});
