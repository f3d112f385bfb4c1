/**
 * Whole stories as tables: what is said, and what must then be true. Run through Slack and Teams alike (`platforms.spec.ts`).
 * `bot` is what the customer is told next; `desk` what the case card must show by then.
 */
export interface Step {
    /** The customer; several lines are one burst. */
    says?: string | string[];
    /** The customer changes their latest message. */
    edits?: string;
    /** The human agent: a button of the card, with the text its prompt asks for, or a line in the thread. */
    presses?: string | [title: string, text: string];
    writes?: string;
    /** Told to the customer; null: not a word. */
    bot?: RegExp | null;
    not?: RegExp;
    card?: RegExp | RegExp[];
    thread?: RegExp;
}
export interface Story { title: string; steps: Step[] }

export const STORIES: Story[] = [
    {
        title: '一位愤怒的客户：先共情，再交接，人工接手后机器人不再开口',
        steps: [
            { says: ['快递都第三次延误了！！', '气死我了，你们到底管不管'], bot: /快递都第三次延误/, not: /订单号/ },
            { says: '订单号 20260115883，转人工', bot: /./, not: /订单号/, card: [/anger|Anger/, /20260115883/, /快递都第三次延误/] },
            { presses: 'Claim', bot: /人工客服|Mia/ },
            { says: '终于有人了？', bot: null, thread: /终于有人了/ },
            { writes: '他是老客户', bot: null },
            { writes: '! 您好，我正在查', bot: /^(Mia Novak: )?您好，我正在查$/ },
            { presses: ['Reply', '已经联系站点'], bot: /已经联系站点/ },
            { presses: ['Hand back to bot', ''], bot: /自动|机器人|助手/ },
            { says: '好的，谢谢', bot: /./, not: /人工客服已加入/ },
        ],
    },
    {
        title: 'an anxious customer gives the facts, corrects one, and a person takes it on',
        steps: [
            { says: "Hi, I'm really worried, my parcel hasn't arrived", bot: /parcel/, not: /guarantee|definitely/i },
            { says: 'order number 20260115883', bot: /./, not: /order (or tracking )?number\?/i },
            { says: 'I want to talk to a human please', bot: /person|team|colleague/i, card: [/20260115883/, /[Aa]nxiety/] },
            { presses: 'Claim', bot: /joined|person|Mia/i },
            { presses: ['Resolve', 'Sent a replacement'], bot: /./ },
            { says: 'thanks', bot: /./ },
        ],
    },
    {
        title: '台灣客戶用繁體中文，機器人也用繁體回覆',
        steps: [
            { says: '請問我的包裹什麼時候會到？', bot: /訂單|單號|包裹/, not: /[们吗这单号为]/ },
            { says: '訂單編號 20260115883', bot: /./, not: /[们吗这为]/ },
            { says: '我要找真人客服', bot: /客服/, not: /[们吗这为]/, card: /20260115883/ },
        ],
    },
    {
        title: 'safety first: danger brings safety words and a person at once, no form',
        steps: [
            { says: 'I smell gas and there are sparks coming from the meter', bot: /emergency|leave|safe/i, not: /order number|account number/i, card: /Urgent|urgent/ },
        ],
    },
    {
        title: 'a calm question is not escalated, and an edit is heard',
        steps: [
            { says: 'Hello, my parcel is late', bot: /order|tracking/i },
            { says: 'the order number is 20260115888', bot: /./ },
            { edits: 'the order number is 20260115883', bot: /20260115883|./ },
        ],
    },
];
