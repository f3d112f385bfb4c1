import assert from 'node:assert/strict';
import type { Emotion, Signal } from '../../src/model.js';
import { shippedReader } from '../support/mood.js';

interface Expected {
    /** Any of these is right as main emotion. */
    is?: Emotion | Emotion[];
    signals?: Signal[];
    without?: Signal[];
    atLeast?: number;
    atMost?: number;
    cause?: string;
    quote?: string;
    style?: 'impatient' | 'reserved' | 'plain';
    lang?: string;
}
const HARD: Emotion[] = ['anger', 'disappointment'];

const messages: [string, Expected][] = [
    // Plain requests and questions
    ['where is my order 12345', { is: 'neutral', atMost: 0.1, lang: 'en' }],
    ['how do I change my delivery address?', { is: 'neutral', atMost: 0.1 }],
    ['Hi, could you tell me the opening hours please', { is: 'neutral', atMost: 0.1 }],
    ['我想查一下订单', { is: 'neutral', atMost: 0.05, lang: 'zh-CN' }],
    ['麻烦帮我看看这个单号 SF1029384756 到哪了,谢谢', { is: 'neutral', atMost: 0.15, signals: ['thanks'] }],
    ['請問包裹什麼時候會到?', { is: 'neutral', atMost: 0.05, lang: 'zh-TW' }],
    ['瓦斯費帳單要怎麼查', { is: 'neutral', atMost: 0.1, without: ['danger'] }],
    ['人工智能音箱怎么连接', { is: 'neutral', without: ['asksHuman'] }],
    ['can I log in with facebook?', { is: 'neutral', without: ['publicity'] }],
    ['I need a smoke alarm and a spark plug', { is: 'neutral', without: ['danger'] }],
    ['没问题', { is: ['neutral', 'satisfaction'] }],
    // Failure and repetition without one word of feeling
    ['same as last week', { is: HARD, signals: ['repeat'] }],
    ['tried that, twice', { is: HARD, signals: ['repeat'] }],
    ['又回到原点了', { is: HARD, signals: ['repeat'] }],
    ['第三次了', { is: HARD, signals: ['repeat'] }],
    ['没人管', { is: HARD, signals: ['unresolved'], cause: 'noAnswer' }],
    ['第5次打电话了，还是没解决', { is: HARD, signals: ['repeat', 'unresolved'], atLeast: 0.5 }],
    ['打了八通電話還是沒人接', { is: HARD, signals: ['repeat'] }],
    ['我等了三天了还没收到货，你们说好的昨天到', { is: HARD, atLeast: 0.4, signals: ['unresolved'] }],
    ['I have already sent you the form 3 times now and still no reply', { is: HARD, signals: ['repeat', 'unresolved'] }],
    // Sarcasm
    ['您这效率可真高,我头发都等白了', { is: 'anger', cause: 'waiting', quote: '我头发都等白了' }],
    ['lovely, now it crashes twice as fast', { is: 'anger', cause: 'malfunction' }],
    ['Great job breaking it again, it crashed', { is: 'anger' }],
    ['Oh great. Another outage.', { is: 'anger' }],
    ['🙃 呵呵', { is: 'anger' }],
    ['thanks for nothing', { is: 'anger', without: ['thanks'] }],
    ['我真谢谢你们了,扣了两次钱', { is: 'anger' }],
    ['貴公司真是佛心喔,重複扣款還不退', { is: ['anger', 'disappointment'] }],
    ['wow, only 4 hours on hold, new record 👏', { is: 'anger', cause: 'waiting' }],
    ['你们客服的回复速度真快啊，三天才回一句', { is: 'anger', cause: 'waiting' }],
    ['等到天荒地老還沒出貨,真有效率呢', { is: 'anger', signals: ['unresolved'] }],
    // Polite and cold
    ['烦请赐教,这算哪门子售后', { is: 'anger', atLeast: 0.5 }],
    ['With all due respect, this is the third time I explain it', { is: HARD, signals: ['repeat'] }],
    ['请贵公司给我一个合理的解释', { is: 'anger' }],
    // Old-fashioned courtesy that only asks
    ["I'd be obliged if you could send me the invoice for March", { is: 'neutral', atMost: 0.2 }],
    ['Would you be so good as to tell me the opening hours?', { is: 'neutral', atMost: 0.2 }],
    ['请问退款是按哪条规定办理的', { is: 'neutral', atMost: 0.2 }],
    // Negation
    ['说不上不高兴', { is: 'neutral', atMost: 0.3 }],
    ['說不上不高興', { is: 'neutral', atMost: 0.3, lang: 'zh-TW' }],
    ['no complaints really', { is: ['satisfaction', 'neutral'] }],
    ['not happy', { is: 'disappointment' }],
    ['不是很满意', { is: 'disappointment' }],
    ["can't say I'm thrilled", { is: 'disappointment' }],
    ["I'm not angry", { is: 'neutral', atMost: 0.2 }],
    ['我没有生气', { is: 'neutral', atMost: 0.2 }],
    ['your service is not bad', { is: 'satisfaction' }],
    ['never been so disappointed', { is: 'disappointment', atLeast: 0.6 }],
    ['I do not want to speak to a human', { without: ['asksHuman'] }],
    ['不用转人工', { without: ['asksHuman'] }],
    ['不开心很难过', { is: 'sadness' }],
    ["It's not that I'm unhappy, I just want to know", { is: 'neutral', atMost: 0.2 }],
    ['everything works, no errors anymore', { is: 'satisfaction' }],
    // Loudness
    ['FIX THIS NOW!!! I AM DONE WAITING', { is: 'anger', style: 'impatient' }],
    ['气死我了!!!', { is: 'anger', atLeast: 0.9 }],
    ['soooo angry', { is: 'anger', atLeast: 0.65 }],
    ['傻眼,客服態度超差', { is: 'anger', cause: 'attitude', lang: 'zh-TW' }],
    ['超扯,爛透了', { is: 'anger', atLeast: 0.8 }],
    // Anxiety, sadness, confusion
    ['I am worried sick, where has my money gone', { is: 'anxiety', atLeast: 0.7 }],
    ['明天就要用了,急死我了', { is: 'anxiety', signals: ['urgent'] }],
    ['擔心會不會被詐騙', { is: 'anxiety', signals: ['fraud'] }],
    ['my dad passed away last week and I need to close his account', { is: 'sadness' }],
    ['照片全没了,那是我妈最后的回忆', { is: 'sadness' }],
    ['the two emails contradict each other, I am confused', { is: 'confusion' }],
    ['完全看不懂这个规则', { is: 'confusion', cause: 'unclear' }],
    ['有看沒有懂,霧煞煞', { is: 'confusion' }],
    // Glad and grateful
    ['Thank you so much, that fixed it!', { is: 'gratitude', signals: ['thanks'] }],
    ['解决了，谢谢你，效率真高', { is: ['gratitude', 'satisfaction'], signals: ['thanks'] }],
    ['謝謝協助,已經處理好了', { is: ['gratitude', 'satisfaction'], signals: ['thanks'] }],
    ['谢谢', { is: 'gratitude', signals: ['thanks'] }],
    // Risk
    ['转人工', { signals: ['asksHuman'], is: 'neutral' }],
    ['get me a real person', { signals: ['asksHuman'] }],
    ['我要轉真人客服', { signals: ['asksHuman'] }],
    ['再不处理我就打12315', { signals: ['regulator'], is: 'anger' }],
    ['我要去找消保官', { signals: ['regulator'] }],
    ['I will report you to trading standards and post this on twitter', { signals: ['regulator', 'publicity'] }],
    ['see you in court', { signals: ['legal'] }],
    ['cancel my account, I am going elsewhere', { signals: ['churn'] }],
    ['我不想活了', { signals: ['selfHarm'], is: 'sadness' }],
    ['honestly some days I want to die', { signals: ['selfHarm'] }],
    ['活著好累', { signals: ['selfHarm'] }],
    ['热死了,空调什么时候装', { without: ['selfHarm'] }],
    ['笑死我了 哈哈哈', { without: ['selfHarm'] }],
    ['dying to know when it arrives', { without: ['selfHarm'], is: 'neutral' }],
    ['this is killing me haha', { without: ['selfHarm'] }],
    ['想死你们家的炸鸡了', { without: ['selfHarm', 'danger'] }],
    ['there is a smell of gas in the kitchen', { signals: ['danger'] }],
    ['I cut myself on your broken packaging and it is bleeding', { signals: ['danger'], without: ['selfHarm'] }],
    ['充电器冒烟了', { signals: ['danger'] }],
    ['瓦斯外洩怎麼辦', { signals: ['danger'] }],
    ['my card was used, purchases I did not make', { signals: ['fraud'] }],
    ['卡被盗刷了', { signals: ['fraud'] }],
    ['你们这群废物', { signals: ['abuse'], is: 'anger' }],
    ['My mum is elderly and cannot see the screen', { signals: ['specialCare'] }],
    // Style
    ['快点，别废话', { style: 'impatient', signals: ['urgent'] }],
    ['Sorry to bother you, I was wondering if I could change my address', { style: 'reserved', is: 'neutral' }],
    ['不好意思打扰一下，方便的话帮我看看', { style: 'reserved', is: 'neutral' }],
    // Others' words
    ['> I am furious and disgusted\nok, where do I send it?', { is: 'neutral' }],
    ['Good product but slow delivery', { is: ['neutral', 'disappointment'] }],
    // Faces alone: as strong as their entries
    ['🙃', { is: 'anger', atMost: 0.46 }],
    ['👎', { is: 'anger', atMost: 0.46 }],
    ['😱', { is: 'anxiety', atMost: 0.46 }],
    ['🤬', { is: 'anger', atLeast: 0.7 }],
    ['😡😡😡', { is: 'anger', atLeast: 0.6 }],
    // Trying out
    ['test', { is: 'neutral' }],
    ['asdf', { is: 'neutral' }],
    ['qwertyuiop', { is: 'neutral' }],
    ['测试一下', { is: 'neutral' }],
    ['測試一下', { is: 'neutral' }],
    ['argh', { is: 'anger' }],
    // Calling for help is no wish for a person yet
    ['帮帮我', { is: 'anxiety', without: ['asksHuman'] }],
    ['help me', { without: ['asksHuman'] }],
    // Misspelt
    ['this is terible, totaly usless', { is: 'anger' }],
    ['im so fustrated and woried', { is: ['anger', 'disappointment', 'anxiety'] }],
    // Mixed
    ['app又crash了，真的sucks', { is: HARD }],
];

describe('reading hard messages', () => {
    for (const [text, expected] of messages) {
        it(text.replace(/\n/g, ' / '), () => {
            const read = shippedReader().read(text);
            const told = `${read.emotion} ${read.intensity} ${read.signals.join()} ${JSON.stringify(read.evidence)}`;
            if (expected.is) assert.ok([expected.is].flat().includes(read.emotion), told);
            if (expected.atLeast !== undefined) assert.ok(read.intensity >= expected.atLeast, told);
            if (expected.atMost !== undefined) assert.ok(read.intensity <= expected.atMost, told);
            for (const signal of expected.signals ?? []) assert.ok(read.signals.includes(signal), `${signal}: ${told}`);
            for (const signal of expected.without ?? []) assert.ok(!read.signals.includes(signal), `${signal}: ${told}`);
            if (expected.cause) assert.equal(read.cause?.kind, expected.cause);
            if (expected.quote) assert.equal(read.cause?.quote, expected.quote);
            if (expected.style) assert.equal(read.style, expected.style);
            if (expected.lang) assert.equal(read.lang, expected.lang);
        });
    }
});
