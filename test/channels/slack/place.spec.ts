import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DeliveryError } from '../../../src/errors.js';
import { slackDeskAddress, targetOf, targetOfAddress, whereabouts } from '../../../src/channels/slack/place.js';

describe('the thread rule of Slack', () => {
    const cases: [string, { channel: string; channelType?: string; threadTs?: string }, { conversationId: string; replyThread?: string; thread?: string; direct: boolean }][] = [
        ['a direct message', { channel: 'D1', channelType: 'im' }, { conversationId: 'T1:D1', direct: true }],
        ['a direct message in a thread: same conversation, answered in the thread', { channel: 'D1', channelType: 'im', threadTs: '1.5' }, { conversationId: 'T1:D1', replyThread: '1.5', thread: '1.5', direct: true }],
        ['a direct message of which only the id tells', { channel: 'D1' }, { conversationId: 'T1:D1', direct: true }],
        ['the top of a channel starts a thread of its own', { channel: 'C1', channelType: 'channel' }, { conversationId: 'T1:C1:2.0', replyThread: '2.0', direct: false }],
        ['a thread in a channel', { channel: 'C1', channelType: 'channel', threadTs: '1.5' }, { conversationId: 'T1:C1:1.5', replyThread: '1.5', thread: '1.5', direct: false }],
        ['the root of a thread, once it has answers', { channel: 'C1', threadTs: '2.0' }, { conversationId: 'T1:C1:2.0', replyThread: '2.0', direct: false }],
        ['a private channel', { channel: 'G1', channelType: 'group' }, { conversationId: 'T1:G1:2.0', replyThread: '2.0', direct: false }],
        ['a direct message among several people is a channel', { channel: 'G2', channelType: 'mpim' }, { conversationId: 'T1:G2:2.0', replyThread: '2.0', direct: false }],
    ];
    for (const [name, said, expected] of cases) {
        it(name, () => {
            const { conversationId, replyThread, thread, direct, place } = whereabouts({ team: 'T1', ts: '2.0', ...said });
            assert.deepEqual({ conversationId, replyThread, thread, direct }, { replyThread: undefined, thread: undefined, ...expected });
            assert.equal(place, `slack|T1|${said.channel}`);
        });
    }

    it('leads back from every channel conversation to where it was said', () => {
        const id = fc.stringMatching(/^[A-Z0-9]{2,11}$/);
        const ts = fc.stringMatching(/^\d{10}\.\d{6}$/);
        fc.assert(fc.property(id, id, ts, fc.option(ts, { nil: undefined }), (team, channel, said, threadTs) => {
            const where = whereabouts({ team, channel: `C${channel}`, ts: said, threadTs });
            assert.deepEqual(targetOf({ id: where.conversationId }), { team, channel: `C${channel}`, thread: where.replyThread });
        }));
    });

    it('finds a desk channel named in the configuration', () => {
        assert.deepEqual(targetOfAddress(slackDeskAddress('C9', 'T1')), { team: 'T1', channel: 'C9', thread: undefined });
        assert.deepEqual(targetOfAddress(slackDeskAddress('C9')), { team: '', channel: 'C9', thread: undefined });
    });

    it('gives up on a conversation that is none of Slack', () => {
        assert.throws(() => targetOf({ id: 'nonsense' }), (error) => error instanceof DeliveryError && error.detail.gone === true);
    });
});
