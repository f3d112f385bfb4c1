import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import { joinedActivity, messageActivity, reactionActivity } from '../../../src/channels/slack/inbound.js';
import type { SlackMessage, SlackReaction } from '../../../src/channels/slack/payloads.js';
import { slackOf } from '../../support/slackBot.js';

const BODY = { team_id: 'T1', api_app_id: 'A1' };
const BOT = { botUserId: 'UBOT' };
const DM: SlackMessage = { type: 'message', channel: 'D1', channel_type: 'im', user: 'U1', text: 'where is my parcel', ts: '1700000000.000100' };
const IN_CHANNEL: SlackMessage = { ...DM, channel: 'C1', channel_type: 'channel' };
const THREAD = '1690000000.000001';

const read = (event: SlackMessage): Partial<Activity> | undefined => messageActivity(event, BODY, BOT);

describe('Slack messages as activities', () => {
    it('a direct message', () => {
        assert.deepEqual(read(DM), {
            type: 'message', id: DM.ts, channelId: 'slack', text: 'where is my parcel', timestamp: new Date(1_700_000_000_000),
            conversation: { id: 'T1:D1', isGroup: false, conversationType: 'personal', tenantId: 'T1', name: '' },
            from: { id: 'T1:U1', name: '' }, recipient: { id: 'T1:UBOT', name: '' },
            channelData: { slack: { team: 'T1', channel: 'D1', ts: DM.ts, threadTs: undefined, user: 'U1', place: undefined, mentioned: true } },
        });
    });

    it('a direct message in a thread keeps the way back into the thread', () => {
        const activity = read({ ...DM, thread_ts: THREAD });
        assert.equal(activity?.conversation?.id, 'T1:D1');
        assert.deepEqual(activity?.conversation?.properties, { threadTs: THREAD });
        assert.equal(slackOf(activity).threadTs, THREAD);
    });

    it('a mention in a channel opens a thread, and is one thing though it comes as two events', () => {
        const said = { ...IN_CHANNEL, text: '<@UBOT> help' };
        const [asMessage, asMention] = [read(said), read({ ...said, type: 'app_mention', channel_type: undefined })];
        assert.equal(asMessage?.text, 'help');
        assert.equal(asMessage?.conversation?.id, `T1:C1:${DM.ts}`);
        assert.equal(slackOf(asMessage).place, 'slack|T1|C1');
        assert.deepEqual(asMention, asMessage);
    });

    it('talk in a thread arrives, marked as not said to the bot', () => {
        const activity = read({ ...IN_CHANNEL, thread_ts: THREAD });
        assert.equal(activity?.conversation?.id, `T1:C1:${THREAD}`);
        assert.equal(slackOf(activity).mentioned, false);
    });

    const kept: [string, Partial<SlackMessage>][] = [['file_share', { subtype: 'file_share' }], ['thread_broadcast', { subtype: 'thread_broadcast' }], ['me_message', { subtype: 'me_message' }]];
    for (const [name, part] of kept) it(`${name} is something a person said`, () => assert.equal(read({ ...DM, ...part })?.type, 'message'));

    const ignored: [string, SlackMessage][] = [
        ['own messages', { ...DM, user: 'UBOT' }],
        ['own messages told by the bot id', { ...DM, bot_id: 'B1' }],
        ['messages posted through our app with a person\'s token', { ...DM, app_id: 'A1' }],
        ['other bots', { ...DM, user: undefined, subtype: 'bot_message', bot_id: 'B2' }],
        ['Slackbot', { ...DM, user: 'USLACKBOT' }],
        ['talk at the top of a channel that is not for the bot', IN_CHANNEL],
        ['somebody joining', { ...IN_CHANNEL, subtype: 'channel_join', text: '<@UBOT> has joined' }],
        ['a changed topic', { ...IN_CHANNEL, subtype: 'channel_topic', thread_ts: THREAD }],
        ['a notice that somebody replied', { ...IN_CHANNEL, subtype: 'message_replied', message: { ...DM, thread_ts: THREAD } }],
        ['a changed message of the bot', { ...DM, subtype: 'message_changed', message: { ...DM, user: 'UBOT', bot_id: 'B1', text: 'new' }, previous_message: { ...DM, user: 'UBOT', bot_id: 'B1' } }],
        ['a deleted message of the bot', { ...DM, subtype: 'message_deleted', previous_message: { ...DM, bot_id: 'B1' } }],
        ['a link preview', { ...DM, subtype: 'message_changed', message: DM, previous_message: DM }],
        ['a deletion that does not tell what was deleted', { ...DM, subtype: 'message_deleted', user: undefined }],
    ];
    for (const [name, event] of ignored) it(`ignored: ${name}`, () => assert.equal(read(event), undefined));

    it('an edit names the message that was edited, and the time of the edit', () => {
        const activity = read({
            type: 'message', subtype: 'message_changed', channel: 'D1', channel_type: 'im', ts: '1700000060.000200', hidden: true,
            message: { ...DM, text: 'where is my &lt;parcel&gt;', edited: { ts: '1700000059.000000' } }, previous_message: DM,
        });
        assert.equal(activity?.type, 'messageUpdate');
        assert.equal(activity?.id, DM.ts);
        assert.equal(activity?.text, 'where is my <parcel>');
        assert.equal(activity?.timestamp?.getTime(), 1_700_000_059_000);
        assert.equal(activity?.from?.id, 'T1:U1');
    });

    it('a deletion names the message, also where a thread leaves a tombstone', () => {
        const deleted = read({ type: 'message', subtype: 'message_deleted', channel: 'D1', ts: '1700000060.000200', deleted_ts: DM.ts, previous_message: DM });
        const tombstone = { type: 'message', subtype: 'tombstone', user: 'USLACKBOT', text: 'This message was deleted.', ts: DM.ts, thread_ts: DM.ts };
        const buried = read({ ...IN_CHANNEL, user: undefined, subtype: 'message_changed', ts: '1700000060.000200', message: tombstone, previous_message: { ...IN_CHANNEL, thread_ts: DM.ts } });
        for (const activity of [deleted, buried]) {
            assert.equal(activity?.type, 'messageDelete');
            assert.equal(activity?.id, DM.ts);
            assert.equal(activity?.from?.id, 'T1:U1');
            assert.equal(activity?.text, undefined);
        }
        assert.equal(buried?.conversation?.id, `T1:C1:${DM.ts}`);
    });

    it('files are attachments a signed-in person can open', () => {
        const files = [{ id: 'F1', name: 'crack.png', mimetype: 'image/png', size: 7, permalink: 'https://fake.slack.test/F1', url_private: 'https://files.slack.test/F1' }, { id: 'F2' }];
        assert.deepEqual(read({ ...DM, subtype: 'file_share', files })?.attachments, [
            {
                contentType: 'image/png', name: 'crack.png', contentUrl: 'https://fake.slack.test/F1',
                content: { held: { channel: 'slack', id: 'F1', at: JSON.stringify({ team: 'T1', url: 'https://files.slack.test/F1' }) }, size: 7 },
            },
            { contentType: 'application/octet-stream', name: 'F2', contentUrl: undefined, content: { held: { channel: 'slack', id: 'F2', at: JSON.stringify({ team: 'T1' }) } } },
        ]);
    });

    it('uses the workspace the app is installed in, not the one the writer belongs to', () => {
        const activity = messageActivity(DM, { team_id: 'T2OTHER', authorizations: [{ team_id: 'T1' }] }, BOT);
        assert.equal(activity?.from?.id, 'T1:U1');
    });
});

describe('a customer who comes in', () => {
    const opened = { type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'messages', event_ts: '1700000000.000100' };

    it('is the same happening every time they look in', () => {
        const [first, again] = [joinedActivity(opened, BODY, BOT), joinedActivity({ ...opened, event_ts: '1700000500.000100' }, BODY, BOT)];
        assert.equal(first?.type, 'conversationUpdate');
        assert.deepEqual(first?.membersAdded, [{ id: 'T1:U1', name: '' }]);
        assert.equal(first?.id, again?.id);
        assert.equal(slackOf(first).ts, slackOf(again).ts);
    });

    it('is not somebody who looks at the home tab', () => assert.equal(joinedActivity({ ...opened, tab: 'home' }, BODY, BOT), undefined));
    it('may come by a direct message being made', () => assert.equal(joinedActivity({ type: 'im_created', user: 'U1', channel: { id: 'D1' } }, BODY, BOT)?.conversation?.id, 'T1:D1'));
});

describe('Slack reactions as activities', () => {
    const EYES: SlackReaction = { type: 'reaction_added', user: 'U1', reaction: 'eyes', item: { type: 'message', channel: 'C1', ts: THREAD }, item_user: 'UBOT', event_ts: '1700000000.000100' };

    it('to a message of ours stand in its thread, the same however often they come', () => {
        const activity = reactionActivity(EYES, BODY, BOT);
        assert.deepEqual([activity?.type, activity?.reactionsAdded, activity?.conversation?.id], ['messageReaction', [{ type: 'eyes' }], `T1:C1:${THREAD}`]);
        assert.deepEqual([slackOf(activity).threadTs, slackOf(activity).place, slackOf(activity).mentioned], [THREAD, 'slack|T1|C1', false]);
        assert.equal(slackOf(reactionActivity({ ...EYES, event_ts: '1700000009.000100' }, BODY, BOT)).ts, slackOf(activity).ts);
    });

    const others: [string, Partial<SlackReaction>][] = [
        ['to what a person wrote', { item_user: 'U2' }], ['of our own', { user: 'UBOT' }], ['to a file', { item: { type: 'file' } }], ['in a direct message', { item: { type: 'message', channel: 'D1', ts: THREAD } }],
    ];
    for (const [title, about] of others) it(`${title} are none of ours`, () => assert.equal(reactionActivity({ ...EYES, ...about }, BODY, BOT), undefined));
});
