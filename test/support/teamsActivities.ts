import type { Activity } from 'botbuilder';
import type { Outgoing } from '../../src/model.js';
import type { QueuedDelivery } from '../../src/store/port.js';

const BOT = { id: '28:bot', name: 'Warmline' };
const CUSTOMER = { id: '29:ana', name: 'Ana Ruiz', aadObjectId: 'aad-ana' };
export const CHANNEL = '19:abc@thread.tacv2';

/** A message as Teams sends it in a personal chat; override what the case is about. */
export function personal(content: Partial<Activity> = {}): Partial<Activity> {
    return {
        type: 'message', id: '1700000000001', timestamp: new Date('2026-03-01T10:00:00Z'), channelId: 'msteams', serviceUrl: 'https://smba.trafficmanager.net/emea/',
        from: CUSTOMER as Activity['from'], recipient: BOT as Activity['recipient'], locale: 'en-GB', text: 'Where is my parcel?', textFormat: 'plain',
        conversation: { id: 'a:1xyz', conversationType: 'personal', tenantId: 'tenant-1' } as Activity['conversation'],
        attachments: [{ contentType: 'text/html', content: '<div>Where is my parcel?</div>' }], ...content,
    };
}

/** A message in a Teams channel that mentions the bot; `root` is the first message of its thread. */
export function inChannel(root: string, content: Partial<Activity> = {}): Partial<Activity> {
    return personal({
        conversation: { id: `${CHANNEL};messageid=${root}`, conversationType: 'channel', isGroup: true, tenantId: 'tenant-1' } as Activity['conversation'],
        text: '<at>Warmline</at> Where is my parcel?', entities: [mention(BOT.id, 'Warmline')], ...content,
    });
}

export function mention(id: string, name: string): NonNullable<Activity['entities']>[number] {
    return { type: 'mention', mentioned: { id, name }, text: `<at>${name}</at>` };
}

export function delivery(address: string, message: Partial<Outgoing> = {}, rest: Partial<QueuedDelivery> = {}): QueuedDelivery {
    return {
        id: 'delivery-1', conversationId: 'msteams|a:1xyz', lane: 'lane', address, op: 'send', by: 'bot', epoch: 1, attempts: 0, message: { text: 'Hello', ...message },
        queuedAt: 0, ...rest,
    };
}
