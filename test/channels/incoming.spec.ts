import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import { decodeAddress } from '../../src/channels/address.js';
import { toIncoming } from '../../src/channels/handler.js';
import { webActivity } from '../../src/channels/web.js';
import type { Incoming } from '../../src/model.js';
import { CHANNEL, inChannel, mention, personal } from '../support/teamsActivities.js';

const read = (activity: Partial<Activity>): Incoming | undefined => toIncoming(activity, 5);
const keyOf = (activity: Partial<Activity>) => read(activity)?.key;

describe('an activity as an incoming', () => {
    it('carries who said what, where and when', () => {
        const incoming = read(personal());
        assert.ok(incoming?.kind === 'message');
        const { address, ...rest } = incoming;
        assert.deepEqual(rest, {
            kind: 'message', key: 'msteams|a:1xyz|1700000000001', conversationId: 'msteams|a:1xyz', channel: 'msteams', at: Date.parse('2026-03-01T10:00:00Z'),
            from: { id: 'aad-ana', name: 'Ana Ruiz' }, locale: 'en-GB', messageId: '1700000000001', text: 'Where is my parcel?',
        });
        assert.deepEqual(decodeAddress(address), {
            channelId: 'msteams', serviceUrl: 'https://smba.trafficmanager.net/emea/', conversation: { id: 'a:1xyz', conversationType: 'personal', tenantId: 'tenant-1' },
            bot: { id: '28:bot', name: 'Warmline' }, user: { id: '29:ana', name: 'Ana Ruiz' },
        });
    });

    const spoken: [string, Partial<Activity>, string][] = [
        ['the mention of the bot goes', inChannel('9', { id: '9' }), 'Where is my parcel?'],
        ['other mentions become names', inChannel('9', { text: '<at>Warmline</at> ask <at>Bo Li</at>', entities: [mention('28:bot', 'Warmline'), mention('29:bo', 'Bo Li')] }), 'ask Bo Li'],
        ['a mention with attributes becomes its name', personal({ text: 'ask <at id="0">Bo</at>' }), 'ask Bo'],
        ['entities are decoded once', personal({ text: '5 &lt; 6 &amp;amp; &#29978;&nbsp;&#x1F600; &bogus;' }), '5 < 6 &amp; 甚 😀 &bogus;'],
        ['lines stay', personal({ text: ' one \n two ' }), 'one\ntwo'],
        ['other channels keep their entities', personal({ channelId: 'directline', text: '&lt;b&gt;' }), '&lt;b&gt;'],
    ];
    for (const [name, activity, text] of spoken) it(name, () => assert.equal((read(activity) as { text: string }).text, text));

    it('in a Teams channel knows the channel, the thread, and whether it was addressed', () => {
        const incoming = read(inChannel('9', { id: '12' }));
        assert.equal(incoming?.place, `msteams|${CHANNEL}`);
        assert.equal(incoming.thread, '9');
        assert.equal(incoming.mentioned, true);
        assert.equal(incoming.conversationId, `msteams|${CHANNEL};messageid=9`);
        assert.equal(decodeAddress(incoming.address).user, undefined, 'the next speaker may be somebody else');
    });

    it('lets through what is said in a thread without a mention, but not what opens one', () => {
        assert.equal(read(inChannel('9', { id: '12', entities: [], text: 'and now?' }))?.mentioned, false);
        assert.equal(read(inChannel('12', { id: '12', entities: [], text: 'lunch anyone?' })), undefined);
    });

    it('takes files and pictures, not the copy of the text as HTML', () => {
        const incoming = read(personal({
            text: '', attachments: [
                { contentType: 'text/html', content: '<div></div>' },
                { contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'bill.pdf', content: { downloadUrl: 'https://files.example/bill.pdf' } },
                { contentType: 'image/png', contentUrl: 'https://files.example/a.png' },
            ],
        }));
        assert.ok(incoming?.kind === 'message');
        assert.deepEqual(incoming.attachments?.map(({ held, contentType, name }) => [held?.at, contentType, name]), [['https://files.example/bill.pdf', 'application/pdf', 'bill.pdf'], ['https://files.example/a.png', 'image/png', 'image.png']]);
        assert.ok(incoming.attachments?.every(({ url }) => url === undefined), 'an address that is a key is shown to nobody');
    });

    const presses: [string, Partial<Activity>][] = [
        ['Submit', personal({ text: undefined, value: { action: 'claim', caseId: 'c1', count: 2, gone: null, msteams: { type: 'x' } }, attachments: [] })],
        ['Submit with the value as text', personal({ text: '', value: JSON.stringify({ action: 'claim', caseId: 'c1', count: 2 }), attachments: [] })],
        ['Execute with the action in its data', personal({ type: 'invoke', name: 'adaptiveCard/action', text: undefined, value: { action: { type: 'Action.Execute', verb: 'v', data: { action: 'claim', caseId: 'c1', count: 2 } } } })],
        ['Execute with the action as its verb', personal({ type: 'invoke', name: 'adaptiveCard/action', text: undefined, value: { action: { type: 'Action.Execute', verb: 'claim', data: { caseId: 'c1', count: 2 } } } })],
    ];
    for (const [name, activity] of presses) {
        it(`${name} is a press with plain data and no locale`, () => {
            const incoming = read(activity);
            assert.ok(incoming?.kind === 'press');
            assert.deepEqual([incoming.action, incoming.data, incoming.locale], ['claim', { caseId: 'c1', count: '2' }, undefined]);
        });
    }

    it('a press on a desk card in a channel needs no mention', () => {
        assert.equal(read(inChannel('9', { id: '9', text: undefined, entities: [], value: { action: 'claim' } }))?.kind, 'press');
    });

    it('what our forms ask for arrives under its plain name, whichever button it belongs to', () => {
        const press = read(inChannel('9', { id: '9', text: undefined, entities: [], value: { action: 'pass', caseId: 'c1', 'text.pass': 'a note', 'choice.pass': 'team:a' } }));
        assert.deepEqual(press?.kind === 'press' && press.data, { caseId: 'c1', text: 'a note', choice: 'team:a' });
    });

    const signs: [type: string, where: Partial<Activity>, looks: boolean][] = [
        ['eyes', inChannel('9'), true], ['1f440_eyes', inChannel('9'), true], ['like', inChannel('9'), false], ['rolling_eyes', inChannel('9'), false], ['eyes', personal(), false],
    ];
    for (const [type, where, looks] of signs) {
        it(`the sign ${type} in a ${where.conversation?.conversationType} place ${looks ? 'means looking' : 'means nothing'}`, () => {
            const incoming = read({ ...where, type: 'messageReaction', text: undefined, entities: [], reactionsAdded: [{ type: type as 'like' }] });
            assert.deepEqual(incoming && [incoming.kind, incoming.kind === 'press' && incoming.action, incoming.thread, incoming.mentioned], looks ? ['press', 'look', '9', false] : undefined);
        });
    }

    it('a press brings files along from Slack’s windows alone', () => {
        const attachments = [{ contentType: 'image/png', name: 'a.png', contentUrl: 'https://files.example/a.png' }];
        const value = { action: 'reply', caseId: 'c1', text: 'here' };
        const slack = personal({ channelId: 'slack', text: undefined, value, attachments, channelData: { slack: { team: 'T1', channel: 'C1', ts: 'V1', user: 'U1', mentioned: true } } });
        const filesOf = (incoming: Incoming | undefined) => incoming?.kind === 'press' && (incoming.attachments ?? []).map(({ name }) => name);
        assert.deepEqual([filesOf(read(slack)), filesOf(read(personal({ text: undefined, value, attachments })))], [['a.png'], []]);
    });

    it('a suggestion pressed is text', () => assert.equal(read(personal({ text: 'Yes', value: { action: 'x' } }))?.kind, 'message'));

    it('an edit has a key per version, a copy of it the same', () => {
        const edit = (text: string, at: string) => personal({ type: 'messageUpdate', text, timestamp: new Date(at), channelData: { eventType: 'editMessage' } });
        const [first, second] = [edit('a', '2026-03-01T10:01:00Z'), edit('b', '2026-03-01T10:02:00Z')];
        assert.equal(read(first)?.kind, 'edit');
        assert.equal((read(first) as { messageId: string }).messageId, '1700000000001');
        assert.equal(keyOf(first), keyOf({ ...first }));
        assert.equal(new Set([keyOf(first), keyOf(second), keyOf(personal())]).size, 3);
    });

    it('a delete and a second one after a restore are two', () => {
        const gone = (at: string) => personal({ type: 'messageDelete', text: undefined, timestamp: new Date(at), channelData: { eventType: 'softDeleteMessage' } });
        assert.equal(read(gone('2026-03-01T10:01:00Z'))?.kind, 'delete');
        assert.notEqual(keyOf(gone('2026-03-01T10:01:00Z')), keyOf(gone('2026-03-01T10:03:00Z')));
        assert.equal(read(personal({ type: 'messageUpdate', channelData: { eventType: 'undeleteMessage' } }))?.kind, 'edit');
    });

    it('installing, joining and reloading are one joining', () => {
        const bot = { id: '28:bot', name: 'Warmline' };
        const comings = [
            personal({ type: 'installationUpdate', action: 'add', text: undefined, id: 'f:1' }),
            personal({ type: 'conversationUpdate', membersAdded: [bot], text: undefined, id: 'f:2' }),
            personal({ type: 'conversationUpdate', membersAdded: [{ id: '29:ana', name: '' }], text: undefined, id: 'f:3' }),
        ];
        assert.deepEqual(comings.map((activity) => read(activity)?.kind), ['joined', 'joined', 'joined']);
        assert.equal(new Set(comings.map(keyOf)).size, 1);
        assert.notEqual(keyOf({ ...comings[0], conversation: { id: 'a:2' } as Activity['conversation'] }), keyOf(comings[0] ?? {}));
    });

    const nothing: [string, Partial<Activity>][] = [
        ['typing', personal({ type: 'typing', text: undefined })],
        ['a reaction', personal({ type: 'messageReaction', text: undefined })],
        ['an event', personal({ type: 'event', name: 'x' })],
        ['a foreign invoke', personal({ type: 'invoke', name: 'task/fetch', value: { action: 'claim' } })],
        ['removal', personal({ type: 'installationUpdate', action: 'remove', text: undefined })],
        ['somebody leaving', personal({ type: 'conversationUpdate', membersRemoved: [{ id: '29:ana', name: '' }], text: undefined })],
        ['a member joining a team', inChannel('9', { type: 'conversationUpdate', membersAdded: [{ id: '29:bo', name: 'Bo' }], text: undefined })],
        ['an empty message', personal({ text: ' ' })],
        ['a bare mention', inChannel('9', { text: '<at>Warmline</at>' })],
        ['a value of a foreign card', personal({ text: undefined, value: { choice: 'a' }, attachments: [] })],
        ['the bot itself', personal({ from: { id: '28:bot' } as Activity['from'] })],
        ['no conversation', personal({ conversation: undefined })],
    ];
    for (const [name, activity] of nothing) it(`${name} concerns no conversation`, () => assert.equal(read(activity), undefined));

    it('without a time takes the time given; without an id still tells two messages apart', () => {
        const bare = (text: string) => personal({ id: undefined, timestamp: undefined, text });
        assert.equal(read(bare('a'))?.at, 5);
        assert.equal(keyOf(bare('a')), keyOf(bare('a')));
        assert.notEqual(keyOf(bare('a')), keyOf(bare('b')));
    });

    it('the web chat arrives under its own ids', () => {
        const who = { conversationId: 'web:1', customerId: 'web:1', messageId: 'm1' };
        const press = read(webActivity({ ...who, kind: 'press', action: 'rate', data: { stars: '5' } }, 7));
        assert.ok(press?.kind === 'press');
        assert.deepEqual([press.conversationId, press.key, press.at, press.action, press.data], ['web:1', 'web:1|m1', 7, 'rate', { stars: '5' }]);
        assert.deepEqual((['message', 'edit', 'delete', 'joined'] as const).map((kind) => read(webActivity({ ...who, kind, text: kind === 'delete' ? undefined : 'hi' }, 7))?.kind), ['message', 'edit', 'delete', 'joined']);
    });
});
