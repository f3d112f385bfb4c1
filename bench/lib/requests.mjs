// What customers send in the benchmarks, as both platforms deliver it. The lines are our own.
import { createHash, createHmac } from 'node:crypto';

/** Whole conversations: calm and upset, in both languages, solved and handed over. */
const SCRIPTS = [
    ['Hi, my parcel still has not arrived, it was due on Monday', 'The order number is 20260115883', 'Monday', 'yes that is right', 'thanks', 'ok bye'],
    ['你好，我的快递还没到', '订单号是 20260115883', '上周五', '对，没错', '大概多久有人回我？', '好的，谢谢'],
    ['I have been charged twice for the same bill!!', 'A-20938', 'it was $49.99', 'yes', 'when will somebody look at it?', 'fine, thank you'],
    ['都第三次了，到底有没有人管啊！！', '订单号 20260115883，一直不发货', '转人工', '气死我了', '还要等多久', '行吧'],
];
export const STEPS = 6;

/** Line `step` of conversation number `number`. */
export const lineOf = (number, step) => SCRIPTS[number % SCRIPTS.length][step % STEPS];

export const SIGNING_SECRET = 'bench-signing-secret';

/** A raw HTTP request carrying one customer message. `conversation` comes back from the platform when it is answered. */
export function messageRequest(platform, id, { conversation, text }, platformUrl) {
    return platform === 'slack' ? slackRequest(id, conversation, text) : teamsRequest(id, conversation, text, platformUrl);
}

function slackRequest(id, conversation, text) {
    const seconds = Math.floor(Date.now() / 1000);
    const ts = `${seconds}.${String(id).padStart(6, '0')}`;
    const body = JSON.stringify({
        token: 'z', team_id: 'T1', api_app_id: 'A1', type: 'event_callback', event_id: `Ev${id}`, event_time: seconds, is_ext_shared_channel: false,
        event: { client_msg_id: `m${id}`, type: 'message', text, user: `U${conversation}`, ts, event_ts: ts, channel: conversation, channel_type: 'im', team: 'T1' },
        authorizations: [{ enterprise_id: null, team_id: 'T1', user_id: 'UBOT', is_bot: true, is_enterprise_install: false }],
    });
    const signature = `v0=${createHmac('sha256', SIGNING_SECRET).update(`v0:${seconds}:${body}`).digest('hex')}`;
    return post('/slack/events', body, `x-slack-request-timestamp: ${seconds}\r\nx-slack-signature: ${signature}\r\n`);
}

function teamsRequest(id, conversation, text, platformUrl) {
    return post('/api/messages', JSON.stringify({
        type: 'message', id: `a${id}`, timestamp: new Date().toISOString(), serviceUrl: platformUrl, channelId: 'msteams', text, textFormat: 'plain', locale: 'en-GB',
        from: { id: `29:u${conversation}`, name: 'Customer', aadObjectId: `00000000-0000-0000-0000-${createHash('md5').update(conversation).digest('hex').slice(0, 12)}` }, recipient: { id: '28:bot', name: 'Bot' },
        conversation: { id: conversation, conversationType: 'personal', tenantId: '00000000-0000-0000-0000-000000000002' },
        entities: [{ type: 'clientInfo', locale: 'en-GB', country: 'GB', platform: 'Web' }], channelData: { tenant: { id: '00000000-0000-0000-0000-000000000002' } },
    }), '');
}

const post = (path, body, headers) => `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n${headers}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
