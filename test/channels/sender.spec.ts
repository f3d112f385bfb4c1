import assert from 'node:assert/strict';
import sinon from 'sinon';
import { decodeAddress, encodeAddress } from '../../src/channels/address.js';
import { createHandler } from '../../src/channels/handler.js';
import type { Sender } from '../../src/channels/port.js';
import { createSender } from '../../src/channels/sender.js';
import { WebAdapter, createWebSender, webActivity } from '../../src/channels/web.js';
import { DeliveryError, WarmlineError } from '../../src/errors.js';
import type { Incoming } from '../../src/model.js';
import type { MailboxItem } from '../../src/store/port.js';
import { delivery } from '../support/teamsActivities.js';

const at = (channelId: string) => encodeAddress({ channelId, conversation: { id: `${channelId}-1` } });
const fake = () => ({ send: sinon.stub<Parameters<Sender['send']>, ReturnType<Sender['send']>>().resolves({ platformId: 'p' }), typing: sinon.stub<[string], void>() });

describe('the sender of all channels', () => {
    it('goes by the channel of the address', async () => {
        const [slack, web, botFramework] = [fake(), fake(), fake()];
        const sender = createSender({ slack, web, botFramework });
        for (const channelId of ['slack', 'web', 'msteams', 'directline']) {
            await sender.send(delivery(at(channelId)));
            sender.typing(at(channelId));
        }
        assert.deepEqual([slack, web, botFramework].map(({ send, typing }) => [send.callCount, typing.callCount]), [[1, 1], [1, 1], [2, 2]]);
    });

    it('gives up on a channel that is not set up, and on an address that is none', async () => {
        const sender = createSender({ web: fake() });
        await assert.rejects(sender.send(delivery(at('slack'))), (error) => error instanceof DeliveryError && error.detail.gone === true);
        await assert.rejects(sender.send(delivery('nonsense')), WarmlineError);
        sender.typing('nonsense');
    });

    it('an address survives the way there and back, and says nothing that changes between messages', () => {
        const place = { channelId: 'slack', conversation: { id: 'T1:D1', conversationType: 'personal', properties: { threadTs: '1.2' } }, user: { id: 'T1:U1' } };
        assert.deepEqual(decodeAddress(encodeAddress(place)), place);
        for (const bad of ['', '{}', 'null', '[]', '{"channelId":"web"}']) assert.throws(() => decodeAddress(bad), WarmlineError);
    });
});

describe('the web chat', () => {
    it('what is said on the page is received through the one handler', async () => {
        const receive = sinon.stub<[Incoming], Promise<void>>().resolves();
        const handler = createHandler({ receive });
        await new WebAdapter().process(webActivity({ conversationId: 'web:1', customerId: 'web:1', messageId: 'm1', kind: 'message', text: '你好', locale: 'zh-CN' }, 7), (context) => handler.run(context));
        const { address, ...incoming } = receive.firstCall.args[0];
        assert.deepEqual(incoming, { kind: 'message', key: 'web:1|m1', conversationId: 'web:1', channel: 'web', at: 7, from: { id: 'web:1' }, locale: 'zh-CN', messageId: 'm1', text: '你好' });
        assert.equal(decodeAddress(address).conversation.id, 'web:1');
    });

    it('a message that could not be stored is told to the page', async () => {
        const handler = createHandler({ receive: () => Promise.reject(new Error('disk full')) });
        const turn = new WebAdapter().process(webActivity({ conversationId: 'web:1', customerId: 'web:1', messageId: 'm1', kind: 'message', text: 'x' }, 7), (context) => handler.run(context));
        await assert.rejects(turn, /disk full/);
    });

    it('deliveries land in the mailbox; an update takes the place of what it replaces', async () => {
        const posted: [string, Omit<MailboxItem, 'seq'>][] = [];
        const store = { post: async (id: string, item: Omit<MailboxItem, 'seq'>) => ({ ...item, seq: posted.push([id, item]) }) };
        const onTyping = sinon.spy();
        const sender = createWebSender({ store, now: () => 9, onTyping });
        const web = { conversationId: 'web:1' };
        assert.deepEqual(await sender.send(delivery(at('web'), {}, web)), { platformId: 'delivery-1' });
        await sender.send(delivery(at('web'), { from: { id: 'u', name: 'Bo' } }, { ...web, id: 'd2', op: 'update', replaces: 'delivery-1', by: 'humanAgent' }));
        assert.deepEqual(posted.map(([id, item]) => [id, item.id, item.from, item.person?.name, item.at]), [['web:1', 'delivery-1', 'bot', undefined, 9], ['web:1', 'delivery-1', 'humanAgent', 'Bo', 9]]);
        sender.typing(encodeAddress({ channelId: 'web', conversation: { id: 'web:1' } }));
        sinon.assert.calledOnceWithExactly(onTyping, 'web:1');
    });
});
