// The same complaint said politely, bluntly, in three languages and with an emoji must be as urgent. Urgency is what the product goes by: how far the
// valence of the message lies below nought (rules, running mood), and the complaint risk that comes of it (rules, the card at the desk).
import { complaintRisk } from '../../src/escalation/risk.js';
import { nextMood } from '../../src/mood/index.js';
import { HARD, ownTest, reader } from './reader.mjs';

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
    'wrong size sent again': [
        'Dear team, I am afraid the exchange has arrived in the wrong size again. Could you kindly advise how to proceed?',
        'wrong size AGAIN. you had one job',
        'The exchange is the wrong size again.',
        '您好，换回来的还是尺码不对，麻烦您看看怎么处理比较好。',
        '换了又是错的尺码，服了',
        '您好，換回來的尺寸還是不對，再麻煩您看看怎麼處理。',
        'wrong size again 🙄',
    ],
    'technician did not come': [
        'Good evening, nobody came for the appointment today between two and six. Might a new date be arranged, please?',
        'waited all afternoon nobody came',
        '您好，约好今天下午两点到六点的师傅没有来，方便重新约个时间吗？',
        '等了一下午，人都没来',
        '您好，今天下午約好的師傅沒有來，方便重新約時間嗎？',
        'no one showed up 😤 waited from two to six',
    ],
};

const urgency = ({ valence }) => Math.max(0, -valence);
const risk = (reading) => complaintRisk({ reading, mood: nextMood(undefined, reading), signalsSoFar: reading.signals, repeats: 0, misses: 0, unanswered: 0, refusals: 0 });

export function fairness() {
    const rows = Object.entries(COMPLAINTS).flatMap(([name, texts]) => [['urgency', urgency], ['complaint risk', risk]].map(([measure, of]) => {
        const values = texts.map((text) => of(reader.read(text)));
        const [least, most] = [Math.min(...values), Math.max(...values)];
        return [`${name}: ${measure}`, least.toFixed(2), most.toFixed(2), (most - least).toFixed(2), `≤ ${WITHIN}`, most - least <= WITHIN ? 'reached' : 'to do'];
    }));
    return [...rows, ...telling()];
}

/** Urgency from which something is wrong. It has to tell trouble from plain requests, else being even is worth nothing. */
const WRONG = 0.35;
function telling() {
    const share = (name, test) => {
        const lines = ownTest.filter(test);
        const found = lines.filter(({ text, lang }) => urgency(reader.read(text, { lang })) >= WRONG).length / lines.length;
        return [`own test part, urgency ≥ ${WRONG}: ${name}`, '', '', found.toFixed(2), '', ''];
    };
    return [share('of lines with a hard feeling', ({ emotions }) => HARD.includes(emotions[0])), share('of plain lines', ({ emotions, signals }) => emotions[0] === 'neutral' && signals.length === 0),
        share('of glad lines', ({ emotions }) => emotions[0] === 'satisfaction' || emotions[0] === 'gratitude')];
}
