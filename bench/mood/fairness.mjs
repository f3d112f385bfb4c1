// The same complaint said politely, bluntly, in three languages and with an emoji must be as urgent.
import { reader } from './reader.mjs';

const WITHIN = 0.15;
const COMPLAINTS = {
    'parcel late, third time asked': [
        'I am sorry to ask again, but this is the third time I write and my parcel still has not arrived. Could you please look into it?',
        'third time asking. parcel still not here. sort it out',
        "This is the third time I've written. My parcel still hasn't arrived.",
        '这是我第三次来问了，包裹还是没到，麻烦你们查一下。',
        '第三次问了，包裹还没到，快点处理',
        '這已經是我第三次來問了，包裹還是沒到，麻煩你們查一下。',
        "third time I'm asking, parcel still hasn't come 😠",
    ],
    'charged twice, no refund': [
        'Good morning, I was charged twice and the refund you promised has not been paid. I would be grateful for an answer.',
        'you charged me twice and still no refund',
        '您好，我被重复扣款了，你们答应的退款一直没有到账，请给个答复。',
        '扣了我两次钱，退款还没到',
        '您好，我被重複扣款，你們答應的退款一直沒入帳，請給個答覆。',
        'charged twice, still no refund 😡',
    ],
    'internet down, tried everything': [
        'Hello, my internet has been down since yesterday and restarting the router did not help. Would somebody kindly assist?',
        'internet down since yesterday. restarted the router, does nothing',
        '你好，我家的网从昨天开始就断了，重启路由器也没用，能帮忙看看吗？',
        '网断了一天了，重启也没用',
        '你好，我家網路從昨天就斷了，重開機也沒用，可以幫忙看一下嗎？',
        'internet dead since yesterday, restart does nothing 😩',
    ],
};

/** How soon somebody should look: how bad it is for them. */
const urgency = ({ valence }) => Math.max(0, -valence);

export function fairness() {
    return Object.entries(COMPLAINTS).map(([name, texts]) => {
        const values = texts.map((text) => urgency(reader.read(text)));
        const [least, most] = [Math.min(...values), Math.max(...values)];
        return [name, least.toFixed(2), most.toFixed(2), (most - least).toFixed(2), `≤ ${WITHIN}`, most - least <= WITHIN ? 'reached' : 'to do'];
    });
}
