import assert from 'node:assert/strict';
import { toSlackMessage } from '../../../src/channels/slack/blocks.js';
import { identity, slackOf, startSlackBot, type SlackBot } from '../../support/slackBot.js';

const BOT = '<@U0BOT>';

for (const mode of ['http', 'socket'] as const) {
    describe(`Slack over ${mode === 'http' ? 'HTTP' : 'Socket Mode'}`, () => {
        let bot: SlackBot;
        beforeEach(async () => {
            bot = await startSlackBot({ mode, ackTimeoutMs: 300 }, { commandTaken: (text) => `Got it: ${text}` });
        });
        afterEach(async () => bot.close());

        it('takes a message, with the name and language Slack knows', async () => {
            const { ts, outcomes } = await bot.fake.people.says({ text: '我的包裹還沒到', user: 'U2LIN' });
            assert.deepEqual(outcomes.map(({ status, attempts }) => [status, attempts]), [[200, 1]]);
            const [activity] = bot.stored;
            assert.equal(activity?.id, ts);
            assert.equal(activity?.text, '我的包裹還沒到');
            assert.deepEqual(activity?.from, { id: 'T0TEAM:U2LIN', name: '林美玲' });
            assert.equal(activity?.locale, 'zh-TW');
        });

        it('asks for a name once per person, and does without it', async () => {
            bot.fake.slack.faults.push({ method: 'users.info', status: 500 });
            await bot.fake.people.says({ text: 'one' });
            await bot.fake.people.says({ text: 'two' });
            await bot.fake.people.says({ text: 'three', user: 'U2LIN' });
            await bot.fake.people.says({ text: 'four', user: 'U2LIN' });
            assert.deepEqual(bot.stored.map(({ text, from }) => [text, from?.name]), [['one', ''], ['two', ''], ['three', '林美玲'], ['four', '林美玲']]);
            assert.equal(bot.fake.calls('users.info').length, 2);
        });

        it('gives no receipt before the message is stored', async () => {
            let stored: () => void = () => undefined;
            const storing = new Promise<void>((resolve) => {
                stored = resolve;
            });
            bot.onStore(() => storing);
            let receipted = false;
            const delivery = bot.fake.people.says({ text: 'hello' }).then((result) => {
                receipted = true;
                return result;
            });
            await bot.fake.until(({ method }) => method === 'users.info');
            await new Promise((resolve) => setTimeout(resolve, 50));
            assert.equal(receipted, false);
            stored();
            assert.equal((await delivery).outcomes[0]?.ok, true);
        });

        it('gets a message again that could not be stored', async () => {
            let failures = 2;
            bot.onStore(async () => {
                if (failures-- > 0) throw new Error('disk full');
            });
            const { outcomes } = await bot.fake.people.says({ text: 'hello' });
            assert.deepEqual(outcomes.map(({ ok, attempts }) => [ok, attempts]), [[true, 3]]);
            assert.deepEqual(bot.stored.map(({ text }) => text), ['hello']);
        });

        it('never acknowledges what is never stored', async () => {
            bot.onStore(() => Promise.reject(new Error('disk full')));
            const { outcomes } = await bot.fake.people.says({ text: 'hello' });
            assert.equal(outcomes[0]?.ok, false);
            assert.equal(outcomes[0]?.attempts, 4);
        });

        it('sees copies under other event ids, and a mention that comes twice, as one happening', async () => {
            await bot.fake.people.says({ text: `${BOT} help`, channel: 'C1GENERAL', copies: 3 });
            assert.equal(bot.stored.length, 4);
            assert.equal(new Set(bot.stored.map(identity)).size, 1);
            assert.deepEqual(new Set(bot.stored.map(({ text }) => text)), new Set(['help']));
        });

        it('keeps the time of each message when they come out of order', async () => {
            bot.fake.deliveries.hold();
            const both = [bot.fake.people.says({ text: 'one' }), bot.fake.people.says({ text: 'two' })];
            await bot.fake.deliveries.releaseReversed();
            await Promise.all(both);
            assert.deepEqual(bot.stored.map(({ text }) => text), ['two', 'one']);
            const [two, one] = bot.stored.map((activity) => slackOf(activity).ts);
            assert.ok(one && two && one < two);
        });

        it('follows a thread, edits and deletions, and ignores link previews', async () => {
            const root = await bot.fake.people.says({ text: `${BOT} my parcel`, channel: 'C1GENERAL' });
            const reply = await bot.fake.people.says({ text: 'order 123', channel: 'C1GENERAL', threadTs: root.ts });
            await bot.fake.people.unfurl('C1GENERAL', reply.ts);
            await bot.fake.people.edits('C1GENERAL', reply.ts, 'order 124');
            await bot.fake.people.deletes('C1GENERAL', reply.ts);
            await bot.fake.people.says({ text: 'lunch, anyone?', channel: 'C1GENERAL' });
            const [, , ...later] = bot.stored;
            assert.deepEqual(later.map(({ type, id, text }) => [type, id, text]), [['message', reply.ts, 'order 123'], ['messageUpdate', reply.ts, 'order 124'], ['messageDelete', reply.ts, undefined]]);
            assert.deepEqual(new Set(bot.stored.map(({ conversation }) => conversation?.id)), new Set([`T0TEAM:C1GENERAL:${root.ts}`]));
        });

        it('greets who opens the messages tab, once', async () => {
            await bot.fake.people.opensMessagesTab();
            await bot.fake.people.opensMessagesTab();
            assert.deepEqual(bot.stored.map(({ type, from }) => [type, from?.name]), [['conversationUpdate', 'Alice Anderson'], ['conversationUpdate', 'Alice Anderson']]);
            assert.equal(bot.stored[0]?.id, bot.stored[1]?.id);
        });

        it('takes a slash command into the direct message, and tells only the person', async () => {
            const outcome = await bot.fake.people.commands('my order &lt;A1&gt;');
            assert.deepEqual(JSON.parse(outcome.body), { response_type: 'ephemeral', text: 'Got it: my order &amp;lt;A1&amp;gt;' });
            const [activity] = bot.stored;
            assert.equal(activity?.type, 'message');
            assert.equal(activity?.text, 'my order <A1>');
            assert.equal(activity?.conversation?.id, `T0TEAM:${bot.fake.slack.direct('U1ALICE').id}`);
        });

        it('sees a slash command without text as coming in', async () => {
            await bot.fake.people.commands('');
            assert.deepEqual(bot.stored.map(({ type }) => type), ['conversationUpdate']);
        });

        it('takes a pressed suggestion as if typed, and shows the choice in place of the buttons', async () => {
            const ts = post(bot, { text: 'Which one?', suggestions: ['退款', 'Parcel & post'] });
            await bot.fake.people.presses('U1ALICE', ts, 'Parcel & post');
            assert.equal(bot.stored[0]?.text, 'Parcel & post');
            assert.equal(bot.stored[0]?.value, undefined);
            await bot.fake.until(({ method }) => method === 'chat.update');
            const shown = JSON.stringify(bot.fake.messages('U1ALICE').find((message) => message.ts === ts)?.blocks);
            assert.match(shown, /<@U1ALICE>: Parcel &amp; post/);
            assert.doesNotMatch(shown, /"actions"/);
        });

        it('takes every press of a card as its own', async () => {
            const ts = post(bot, { text: 'New case', card: { blocks: [], actions: [{ name: 'claim', title: 'Claim', data: { caseId: 'c<1>' } }] } }, 'C2DESK');
            const outcome = await bot.fake.people.presses('C2DESK', ts, 'Claim', { user: 'U3AGENT' });
            await bot.fake.people.presses('C2DESK', ts, 'Claim', { user: 'U3AGENT' });
            assert.equal(outcome.ok, true);
            assert.deepEqual(bot.stored.map(({ text, value, from }) => [text, value, from?.name]), Array.from({ length: 2 }, () => [undefined, { action: 'claim', caseId: 'c<1>' }, 'Mia Novak']));
            assert.equal(new Set(bot.stored.map(identity)).size, 2);
            assert.equal(slackOf(bot.stored[0]).place, 'slack|T0TEAM|C2DESK');
            assert.equal(slackOf(bot.stored[0]).threadTs, ts);
            assert.equal(bot.stored[0]?.conversation?.id, `T0TEAM:C2DESK:${ts}`);
        });

        it('asks for a text in a modal, whose submission is the press', async () => {
            const prompt = { title: 'Note', label: 'What to remember', submit: 'Save', cancel: 'Cancel', required: true };
            const ts = post(bot, { text: 'New case', card: { blocks: [], actions: [{ name: 'note', title: 'Note', data: { caseId: 'c1' }, prompt }] } }, 'C2DESK');
            await bot.fake.people.presses('C2DESK', ts, 'Note', { user: 'U3AGENT' });
            assert.equal(bot.stored.length, 0);
            assert.deepEqual(bot.fake.calls('views.open').map(({ error }) => error), [undefined]);
            bot.onStore(async () => undefined);
            const outcome = await bot.fake.people.submits('call before noon', { user: 'U3AGENT' });
            assert.equal(outcome.ok, true);
            assert.doesNotMatch(outcome.body, /response_action/);
            assert.deepEqual(bot.stored.map(({ value, conversation }) => [value, conversation?.id]), [[{ action: 'note', caseId: 'c1', text: 'call before noon' }, `T0TEAM:C2DESK:${ts}`]]);
        });

        it('does not acknowledge a press that could not be stored', async () => {
            const ts = post(bot, { text: 'Which one?', suggestions: ['A'] });
            bot.onStore(() => Promise.reject(new Error('disk full')));
            assert.equal((await bot.fake.people.presses('U1ALICE', ts, 'A')).ok, false);
            assert.equal(bot.fake.calls('chat.update').length, 0);
        });

        it('does not answer itself', async () => {
            post(bot, { text: 'hello' });
            const [message] = bot.fake.messages('U1ALICE');
            const outcome = await bot.fake.people.event({ ...message, channel: bot.fake.slack.direct('U1ALICE').id, channel_type: 'im' });
            assert.equal(outcome.ok, true);
            assert.equal(bot.stored.length, 0);
        });

        it('knows its own workspace', async () => assert.equal(await bot.mounted.team(), 'T0TEAM'));
    });
}

function post(bot: SlackBot, outgoing: Parameters<typeof toSlackMessage>[0], channel = 'U1ALICE'): string {
    const { text, blocks } = toSlackMessage(outgoing);
    const place = bot.fake.slack.channel(channel);
    assert.ok(place);
    const withIds = blocks?.map((block, i) => ({ block_id: `b${i}`, ...block }));
    return bot.fake.slack.post(place.id, { user: 'U0BOT', bot_id: 'B0BOT', text, blocks: withIds }).ts;
}
