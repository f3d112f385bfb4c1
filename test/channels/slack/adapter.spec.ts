import assert from 'node:assert/strict';
import { TurnContext, type Activity } from 'botbuilder';
import pino from 'pino';
import { encodeAddress, placeOf } from '../../../src/channels/address.js';
import { SlackAdapter, slackDeskAddress } from '../../../src/channels/slack/index.js';
import { messageActivity } from '../../../src/channels/slack/inbound.js';
import { slackClients } from '../../../src/channels/slack/clients.js';
import { DeliveryError } from '../../../src/errors.js';
import type { QueuedDelivery } from '../../../src/store/port.js';
import { BOT_TOKEN, startFakeSlack, type FakeSlack } from '../../support/fakeSlack.js';

const DIRECT = 'D0U1ALICE';

function delivery(part: Partial<QueuedDelivery> = {}): QueuedDelivery {
    return { id: 'd1', conversationId: 'c', lane: 'l', address: slackDeskAddress('C2DESK', 'T0TEAM'), op: 'send', message: { text: 'hello' }, by: 'bot', attempts: 1, queuedAt: Date.now(), ...part };
}

function said(part: { channel: string; thread_ts?: string; text?: string }): Partial<Activity> {
    const activity = messageActivity({ type: 'message', user: 'U1ALICE', ts: '1.5', text: '<@U0BOT> hi', ...part }, { team_id: 'T0TEAM' }, { botUserId: 'U0BOT' });
    assert.ok(activity);
    return activity;
}

function addressOf(activity: Partial<Activity>): string {
    const place = placeOf(activity);
    assert.ok(place);
    return encodeAddress(place);
}

describe('SlackAdapter', () => {
    let fake: FakeSlack;
    let adapter: SlackAdapter;
    beforeEach(async () => {
        fake = await startFakeSlack();
        fake.slack.direct('U1ALICE');
        const log = pino({ level: 'silent' });
        adapter = new SlackAdapter({ ...slackClients({ botToken: BOT_TOKEN, apiUrl: fake.apiUrl, log }), log });
    });
    afterEach(async () => fake.close());
    const texts = (channel: string) => fake.messages(channel).map(({ text }) => text);
    const gone = (error: unknown) => error instanceof DeliveryError && error.detail.gone === true;
    const notGone = (error: unknown) => error instanceof DeliveryError && !error.detail.gone;

    describe('delivering', () => {
        it('answers in the place it was spoken to', async () => {
            const root = fake.slack.post(DIRECT, { user: 'U1ALICE', text: 'root' });
            await adapter.sendSlack(delivery({ address: addressOf(said({ channel: DIRECT })) }));
            await adapter.sendSlack(delivery({ address: addressOf(said({ channel: DIRECT, thread_ts: root.ts })) }));
            await adapter.sendSlack(delivery({ address: addressOf(said({ channel: 'C1GENERAL' })) }));
            assert.deepEqual(fake.calls('chat.postMessage').map(({ args }) => [args?.channel, args?.thread_ts]), [[DIRECT, undefined], [DIRECT, root.ts], ['C1GENERAL', '1.5']]);
        });

        it('takes the ConversationReference of an activity as the address too', async () => {
            const reference = TurnContext.getConversationReference(said({ channel: 'C1GENERAL' }));
            await adapter.sendSlack(delivery({ address: JSON.stringify(reference) }));
            assert.equal(fake.calls('chat.postMessage')[0]?.args?.thread_ts, '1.5');
        });

        it('posts under the message a thread belongs to, and carries its key', async () => {
            const { platformId } = await adapter.sendSlack(delivery());
            assert.equal(fake.calls('conversations.history').length, 0, 'a first attempt needs no reading back');
            await adapter.sendSlack(delivery({ id: 'd2', threadRootId: platformId }));
            const [card, reply] = fake.messages('C2DESK');
            assert.equal(reply?.thread_ts, card?.ts);
            assert.deepEqual(reply?.metadata, { event_type: 'warmline_delivery', event_payload: { id: 'd2' } });
        });

        it('replaces a message, its buttons included', async () => {
            const { platformId } = await adapter.sendSlack(delivery({ message: { text: 'which?', suggestions: ['a'] } }));
            const again = await adapter.sendSlack(delivery({ id: 'd2', op: 'update', replacesId: platformId, message: { text: 'claimed' } }));
            assert.equal(again.platformId, platformId);
            assert.deepEqual(fake.messages('C2DESK').map(({ text, blocks }) => [text, blocks]), [['claimed', []]]);
        });

        it('hands on how long Slack wants to wait, without trying by itself', async () => {
            fake.slack.faults.push({ method: 'chat.postMessage', status: 429, retryAfter: 7 });
            await assert.rejects(adapter.sendSlack(delivery()), (error) => error instanceof DeliveryError && error.detail.retryAfterMs === 7000);
            assert.equal(fake.calls('chat.postMessage').length, 1);
        });

        const ambiguous = [{ name: 'a 500', fault: { status: 500 } }, { name: 'a broken connection', fault: { drop: true } }];
        for (const { name, fault } of ambiguous) {
            for (const thread of [undefined, 'thread']) {
                it(`posts once where ${name} hid that Slack had it, ${thread ? 'in a thread' : 'at the top'}`, async () => {
                    const threadRootId = thread && fake.slack.post('C2DESK', { user: 'U3AGENT', text: 'root' }).ts;
                    fake.slack.faults.push({ method: 'chat.postMessage', ...fault, afterCommit: true });
                    await assert.rejects(adapter.sendSlack(delivery({ threadRootId })), notGone);
                    for (let i = 0; i < 230; i++) fake.slack.post('C2DESK', { user: 'U3AGENT', text: 'talk', ...(threadRootId && { thread_ts: threadRootId }) });
                    const { platformId } = await adapter.sendSlack(delivery({ threadRootId, attempts: 2 }));
                    const posted = fake.messages('C2DESK').filter(({ text }) => text === 'hello');
                    assert.deepEqual(posted.map(({ ts }) => ts), [platformId]);
                });
            }
        }

        it('posts again what Slack never had', async () => {
            fake.slack.faults.push({ method: 'chat.postMessage', status: 500 });
            await assert.rejects(adapter.sendSlack(delivery()), notGone);
            await adapter.sendSlack(delivery({ attempts: 2 }));
            assert.deepEqual(texts('C2DESK'), ['hello']);
        });

        it('does not post blindly while Slack cannot say whether it has the message', async () => {
            fake.slack.faults.push({ method: 'conversations.history', status: 503 });
            await assert.rejects(adapter.sendSlack(delivery({ attempts: 2 })), notGone);
            assert.deepEqual(texts('C2DESK'), []);
        });

        it('rather posts twice than never where the right to read is missing', async () => {
            fake.slack.faults.push({ method: 'conversations.history', error: 'missing_scope' });
            await adapter.sendSlack(delivery({ attempts: 2 }));
            assert.deepEqual(texts('C2DESK'), ['hello']);
        });

        const hopeless: [string, () => void, Partial<QueuedDelivery>][] = [
            ['a channel that is no more', () => undefined, { address: slackDeskAddress('C9NONE', 'T0TEAM') }],
            ['an archived channel', () => { fake.slack.channels.get('C2DESK')!.archived = true; }, {}],
            ['an account that is closed', () => fake.slack.faults.push({ method: 'chat.postMessage', error: 'account_inactive' }), {}],
            ['a message to replace that was deleted', () => undefined, { op: 'update', replacesId: '1.1' }],
            ['a message to replace that was never sent', () => undefined, { op: 'update' }],
            ['an address of another platform', () => undefined, { address: encodeAddress({ channelId: 'msteams', conversation: { id: 'a' } }) }],
        ];
        for (const [name, arrange, part] of hopeless) {
            it(`gives up on ${name}`, async () => {
                arrange();
                await assert.rejects(adapter.sendSlack(delivery(part)), gone);
            });
        }

        it('tries again where a person can help: the bot is not in the channel', async () => {
            fake.slack.channels.get('C2DESK')!.members = [];
            await assert.rejects(adapter.sendSlack(delivery()), (error) => notGone(error) && /not_in_channel/.test((error as Error).message));
        });

        it('tries again where Slack is away', async () => {
            await fake.close();
            await assert.rejects(adapter.sendSlack(delivery()), notGone);
            fake = await startFakeSlack();
        });
    });

    describe('as an adapter of the Bot Framework', () => {
        it('gives one response per activity, in order, and shows only messages', async () => {
            let ids: (string | undefined)[] = [];
            await adapter.process(said({ channel: 'C1GENERAL' }), async (context) => {
                const responses = await context.sendActivities([{ type: 'typing' }, { type: 'message', text: 'one' }, { type: 'trace' }, { type: 'delay', value: 1 }, { type: 'message', text: 'two' }]);
                ids = responses.map(({ id }) => id);
            });
            const [one, two] = fake.messages('C1GENERAL');
            assert.deepEqual([one?.text, two?.text, one?.thread_ts], ['one', 'two', '1.5']);
            assert.deepEqual(ids, ['', one?.ts, '', '', two?.ts]);
        });

        it('shows suggested answers and files', async () => {
            await adapter.process(said({ channel: DIRECT }), async (context) => {
                await context.sendActivity({
                    type: 'message', text: 'Which?',
                    suggestedActions: { to: [], actions: [{ type: 'imBack', title: 'Refund', value: 'refund please' }, { type: 'imBack', title: 'Parcel', value: undefined }] },
                    attachments: [{ contentType: 'image/png', name: 'a.png', contentUrl: 'https://files.test/a.png' }],
                });
            });
            const shown = JSON.stringify(fake.messages(DIRECT)[0]?.blocks);
            for (const part of ['refund please', 'Parcel', '<https://files.test/a.png|a.png>']) assert.ok(shown.includes(part), part);
        });

        it('updates and deletes', async () => {
            await adapter.process(said({ channel: DIRECT }), async (context) => {
                const sent = await context.sendActivity('first');
                await context.updateActivity({ type: 'message', id: sent?.id, text: 'second' });
                assert.deepEqual(texts(DIRECT), ['second']);
                await context.deleteActivity(sent?.id ?? '');
            });
            assert.deepEqual(texts(DIRECT), []);
        });

        it('continues a conversation later, in every form botbuilder has for it', async () => {
            const reference = TurnContext.getConversationReference(said({ channel: DIRECT }));
            const say = (text: string) => async (context: TurnContext) => void await context.sendActivity(text);
            await adapter.continueConversation(reference, say('one'));
            await adapter.continueConversationAsync('app', reference, say('two'));
            await adapter.continueConversationAsync('app', reference, 'audience', say('three'));
            assert.deepEqual(texts(DIRECT), ['one', 'two', 'three']);
        });

        it('runs middleware, and lets a failing turn fail', async () => {
            const seen: string[] = [];
            adapter.use(async (context, next) => {
                seen.push(context.activity.text);
                await next();
            });
            await assert.rejects(adapter.process(said({ channel: DIRECT }), () => Promise.reject(new Error('disk full'))), /disk full/);
            assert.deepEqual(seen, ['hi']);
        });
    });
});
