import assert from 'node:assert/strict';
import { DeliveryError } from '../../src/errors.js';
import type { Case, NewEntry } from '../../src/model.js';
import { createSinks, parseSinks, sinkAddress, sinkSender, tellSinks, type DeskSink } from '../../src/sinks/index.js';
import { tellWebhook } from '../../src/sinks/webhook.js';
import type { QueuedDelivery, Snapshot, TurnChange } from '../../src/store/port.js';
import { aCase, summary } from '../support/cases.js';

const seen = (before: Partial<Snapshot>, change: Partial<TurnChange>) => ({
    before: { conversationId: 'web:1', state: undefined, incomings: [], openCase: undefined, transcript: [], attempts: 0, ...before },
    change: { state: {} as TurnChange['state'], entries: [], edits: [], cases: [], timers: [], cancelTimers: [], deliveries: [], ...change },
});
const line = (about: Partial<NewEntry>): NewEntry => ({ at: 1000, speaker: 'customer', text: 'hello', key: 'k1', ...about });
const told = (before: Partial<Snapshot>, change: Partial<TurnChange>) => tellWebhook('crm', seen(before, change), 'masked').map(({ message }) => message.event!);
const held = (about: Partial<Case> = {}) => aCase({ state: 'active', humanAgent: { id: 'mia' }, ...about });

describe('what a webhook is told', () => {
    it('nothing of conversations without a case', () => {
        assert.deepEqual(told({}, { entries: [line({})] }), []);
    });

    it('a new case once, with all lines but what was deleted and what is no message', () => {
        const events = told({ transcript: [{ ...line({ key: 'a', messageId: 'm1', text: 'gone soon' }), seq: 1, conversationId: 'web:1' }] }, {
            cases: [aCase()], edits: [{ messageId: 'm1', deleted: true }], entries: [line({ key: 'b' }), line({ speaker: 'event', text: '', key: 'e', event: { key: 'event-requested', args: {} } })],
        });
        assert.deepEqual(events.map(({ name }) => name), ['case.opened']);
        assert.deepEqual((events[0]!.value['transcript'] as { id: string }[]).map(({ id }) => id), ['b']);
    });

    it('who took it before what they say, what they said before it is over', () => {
        const reply = line({ speaker: 'humanAgent', text: 'hi', key: 'r' });
        assert.deepEqual(told({ openCase: aCase() }, { cases: [held()], entries: [reply] }).map(({ name }) => name), ['case.changed', 'message.created']);
        assert.deepEqual(told({ openCase: held() }, { cases: [held({ state: 'resolved', closedAt: 5 })], entries: [reply] }).map(({ name }) => name), ['message.created', 'case.changed']);
    });

    it('of one case that ends and another that begins in the same turn', () => {
        const events = tellWebhook('crm', seen({ openCase: held() }, { cases: [held({ state: 'resolved', closedAt: 5 }), aCase({ id: 'case-2' })] }), 'masked');
        assert.deepEqual(events.map(({ lane, message }) => [lane, message.event!.name]), [['sink:crm#case-1', 'case.changed'], ['sink:crm#case-2', 'case.opened']]);
    });

    it('what the customer has not received, by the id whoever said it knows', () => {
        const said = { ...line({ speaker: 'humanAgent', key: 'd1', messageId: 'crm|r1' }), seq: 1, conversationId: 'web:1' };
        const undelivered = (delivery: string, toCustomer: boolean) => ({ kind: 'undelivered', delivery, by: 'humanAgent', trouble: 'blocked', toCustomer }) as unknown as Snapshot['incomings'][number];
        const events = told({ openCase: held(), transcript: [said], incomings: [undelivered('d1', true), undelivered('d2', true), undelivered('d1', false)] }, {});
        assert.deepEqual(events.map(({ name, value }) => [name, value['message'], value['reason']]), [['message.undelivered', { id: 'r1' }, 'blocked']]);
    });

    it('no change that nobody outside can see', () => {
        assert.deepEqual(told({ openCase: held() }, { cases: [held({ heat: 0.9, corrections: [] })] }), []);
    });

    it('no way to the bytes of a file', () => {
        const attachments = [{ name: 'a.png', contentType: 'image/png', held: { channel: 'slack', id: 'F1', at: 'https://files.slack.com/secret' } }];
        assert.ok(!JSON.stringify(told({ openCase: held() }, { entries: [line({ attachments })] })).includes('secret'));
    });
});

describe('sensitive values', () => {
    const said = 'my phone is 0912-345-678, the order A-1';
    const facts = [{ topic: 'delivery', slot: 'contact', status: 'given' as const, value: '0912345678', sensitive: true }, { topic: 'delivery', slot: 'order', status: 'given' as const, value: 'A-1', sensitive: false }];
    const delicate = aCase({ channel: 'omnichannel', summary: { ...summary, facts, quotes: [said], cause: { kind: 'waiting', quote: said }, phrases: [said] } });
    const turns: [what: string, turn: ReturnType<typeof seen>][] = [
        ['a new case', seen({}, { cases: [delicate], entries: [line({ text: said })], state: { channel: 'omnichannel', address: 'a' } as TurnChange['state'] })],
        ['a case that changes', seen({ openCase: delicate }, { cases: [{ ...delicate, priority: 'urgent' }], entries: [line({ text: said })] })],
    ];
    const sinks = (setting: string) => createSinks(parseSinks(`hosts: [crm.example.com]\nsinks:\n  crm:\n    webhook: https://crm.example.com/\n${setting}  centre:\n    handoff: [omnichannel]\n${setting}`, 'sinks.yaml'), {}, () => 0);
    const toldBy = (sink: DeskSink, turn: ReturnType<typeof seen>) => sink.tell(turn).flatMap(({ message }) => message.event!);
    const summariesOf = (sink: DeskSink, turn: ReturnType<typeof seen>) => toldBy(sink, turn).flatMap(({ value }) => (value['summary'] ? [value['summary'] as typeof summary] : []));

    for (const [what, turn] of turns) {
        it(`are masked in ${what}, in facts and in quotes, unless a sink is to have them`, () => {
            const [crm, centre] = sinks('');
            for (const sink of what === 'a new case' ? [crm!, centre!] : [crm!]) {
                const [told] = summariesOf(sink, turn);
                assert.deepEqual(told?.facts.map(({ value }) => value), ['••••5678', 'A-1'], sink.name);
                assert.deepEqual(told.quotes, ['my phone is ••••5678, the order A-1']);
                assert.doesNotMatch(JSON.stringify(told), /345.?678/);
            }
        });

        it(`are clear in ${what} where that is switched on`, () => {
            const [crm, centre] = sinks('    sensitive: clear\n');
            for (const sink of what === 'a new case' ? [crm!, centre!] : [crm!]) {
                const [told] = summariesOf(sink, turn);
                assert.deepEqual([told?.facts.map(({ value }) => value), told?.quotes], [['0912345678', 'A-1'], [said]], sink.name);
            }
        });
    }

    it('stand in the messages as the customer wrote them', () => {
        const [crm] = sinks('');
        assert.deepEqual(turns.map(([, turn]) => toldBy(crm!, turn).map(({ value }) => (value['transcript'] as { text: string }[] | undefined)?.[0]?.text ?? (value['message'] as { text: string } | undefined)?.text)), [[said], [undefined, said]]);
    });

    it('are each sink’s own matter', () => {
        const [masked, clear] = createSinks(parseSinks('hosts: [a.example, b.example]\nsinks:\n  a: { webhook: "https://a.example/" }\n  b: { webhook: "https://b.example/", sensitive: clear }\n', 'sinks.yaml'), {}, () => 0);
        assert.deepEqual([masked!, clear!].map((sink) => summariesOf(sink, turns[0]![1])[0]?.facts[0]?.value), ['••••5678', '0912345678']);
    });
});

describe('sinks', () => {
    const { before, change } = seen({}, { cases: [aCase()] });
    const ids = () => ({ id: () => 'new', log: () => undefined });

    it('that fail are passed over', () => {
        const bad: DeskSink = { name: 'bad', tell() { throw new Error('broken'); } };
        const good: DeskSink = { name: 'good', tell: () => [{ lane: 'l', address: sinkAddress('good'), message: { text: 't', event: { name: 'n', value: {} } } }] };
        assert.deepEqual(tellSinks(before, change, [bad, good], ids()).deliveries.map(({ address, by, op }) => [address, by, op]), [['sink:good', 'system', 'send']]);
    });

    it('without anything to tell leave the turn as it is', () => {
        assert.equal(tellSinks(before, change, [], ids()), change);
    });

    it('get what is addressed to them; the rest goes through the channels', async () => {
        const got: string[] = [];
        const take = (who: string) => async ({ id }: QueuedDelivery) => { got.push(`${who} ${id}`); return { platformId: id }; };
        const sender = sinkSender({ send: take('channel'), typing: () => undefined }, () => [{ name: 'crm', tell: () => [], send: take('crm') }]);
        const delivery = (id: string, address: string) => ({ id, address }) as QueuedDelivery;
        await sender.send(delivery('1', 'sink:crm'));
        await sender.send(delivery('2', '{"channelId":"web"}'));
        await assert.rejects(sender.send(delivery('3', 'sink:gone')), (error) => error instanceof DeliveryError && error.detail.gone === true);
        assert.deepEqual(got, ['crm 1', 'channel 2']);
    });
});
