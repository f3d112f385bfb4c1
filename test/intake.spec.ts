import assert from 'node:assert/strict';
import sinon from 'sinon';
import { createIntake } from '../src/intake.js';
import type { DeskAction, Incoming } from '../src/model.js';
import type { Store } from '../src/store/port.js';
import { aCase } from './support/cases.js';

const arrival = { key: 'k', conversationId: 'slack|T:C9:1', channel: 'slack', at: 1, address: 'a', from: { id: 'u1', name: 'Mia' } };
const message = (about: Partial<Incoming> & { text?: string } = {}): Incoming => ({ ...arrival, kind: 'message', messageId: 'm', text: 'hello', ...about }) as Incoming;

function door(options: { fresh?: boolean; prefix?: string } = {}) {
    const store = {
        receive: sinon.stub().resolves(options.fresh ?? true),
        cardsUnderWay: sinon.stub().resolves(false),
        knows: sinon.stub().resolves(false),
        case: sinon.stub().callsFake(async (id: string) => (id === 'case-1' ? aCase() : undefined)),
        caseOfThread: sinon.stub().callsFake(async (place: string, root: string) => (place === 'slack|T|DESK' && root === '100.1' ? aCase() : undefined)),
    };
    const wake = sinon.stub();
    const intake = createIntake({ store: store as unknown as Store, deskPlaces: () => new Set(['slack|T|DESK']), replyPrefix: () => options.prefix ?? '!', wake, now: () => 7 });
    return { intake, store, wake, stored: () => store.receive.firstCall?.args[0] as Incoming | undefined };
}

describe('intake', () => {
    it('stores before it returns, then wakes the conversation', async () => {
        const { intake, store, wake } = door();
        await intake(message());
        sinon.assert.callOrder(store.receive, wake);
        sinon.assert.calledWith(wake, 'slack|T:C9:1', false);
    });

    it('fails when storing fails, so that the platform sends again', async () => {
        const { intake, store, wake } = door();
        store.receive.rejects(new Error('disk full'));
        await assert.rejects(intake(message()), /disk full/);
        sinon.assert.notCalled(wake);
    });

    it('drops a copy', async () => {
        const { intake, wake } = door({ fresh: false });
        await intake(message());
        sinon.assert.notCalled(wake);
    });

    it('leaves other people’s threads alone, and listens on in its own', async () => {
        const stranger = door();
        await stranger.intake(message({ mentioned: false }));
        assert.equal(stranger.stored(), undefined);
        const own = door();
        own.store.knows.resolves(true);
        await own.intake(message({ mentioned: false }));
        assert.equal(own.stored()?.kind, 'message');
    });

    describe('at the desk', () => {
        const inThread = { place: 'slack|T|DESK', thread: '100.1' };
        const said: [string, string, DeskAction][] = [
            ['a plain line in the thread is an internal note', 'he is a VIP', { do: 'note', text: 'he is a VIP', messageId: 'slack|T|DESK|m' }],
            ['a marked line is a reply', '! on its way', { do: 'reply', text: 'on its way', messageId: 'slack|T|DESK|m' }],
        ];
        for (const [title, text, action] of said) {
            it(title, async () => {
                const { intake, stored } = door();
                await intake(message({ ...inThread, text }));
                const incoming = stored();
                assert.ok(incoming?.kind === 'desk');
                assert.deepEqual([incoming.conversationId, incoming.caseId, incoming.action], ['web|1', 'case-1', action]);
            });
        }

        const pressed: [string, Record<string, string>, DeskAction | undefined][] = [
            ['claim', {}, { do: 'claim' }],
            ['reply', { text: 'Hello' }, { do: 'reply', text: 'Hello' }],
            ['reply', { text: '  ' }, undefined],
            ['handBack', {}, { do: 'handBack' }],
            ['resolve', { text: 'sent a new one' }, { do: 'resolve', note: 'sent a new one' }],
            ['somethingElse', {}, undefined],
            ['claim', { words: 'I am on it' }, { do: 'claim', text: 'I am on it' }],
            ['begin', { words: 'Hello' }, { do: 'reply', text: 'Hello' }],
            ['decline', {}, { do: 'offerAnswer', accept: false }],
            ['pass', { choice: 'team:billing', text: 'a note' }, { do: 'pass', team: 'billing', note: 'a note' }],
            ['pass', { choice: 'person:U1', text: '' }, { do: 'pass', person: { id: 'U1' } }],
            ['pass', { choice: 'nobody' }, undefined],
            ['correct', { emotion: 'neutral' }, { do: 'correct', emotion: 'neutral' }],
            ['correct', { choice: 'sadness' }, { do: 'correct', emotion: 'sadness' }],
            ['correct', { choice: 'fury' }, undefined],
            ['callBack', { text: 'reached' }, { do: 'callBack', note: 'reached' }],
        ];
        for (const [name, data, action] of pressed) {
            it(`the button ${name} ${JSON.stringify(data)} means ${action ? action.do : 'nothing'}`, async () => {
                const { intake, stored } = door();
                await intake({ ...arrival, kind: 'press', place: 'slack|T|DESK', action: name, data: { caseId: 'case-1', ...data } });
                const incoming = stored();
                assert.deepEqual(incoming?.kind === 'desk' ? incoming.action : undefined, action);
            });
        }

        const changes: [string, Partial<Incoming> & { text?: string }, DeskAction | undefined][] = [
            ['a changed line', { kind: 'edit', text: '! tomorrow' }, { do: 'rewrite', messageId: 'slack|T|DESK|m', text: 'tomorrow' }],
            ['a changed line without its mark', { kind: 'edit', text: 'tomorrow' }, { do: 'rewrite', messageId: 'slack|T|DESK|m', text: 'tomorrow' }],
            ['a line emptied', { kind: 'edit', text: '!' }, undefined],
            ['a line taken back', { kind: 'delete' }, { do: 'retract', messageId: 'slack|T|DESK|m' }],
            ['eyes', { kind: 'press', action: 'look', data: {} } as Partial<Incoming>, { do: 'look' }],
            ['a line that mentions us in Slack', { kind: 'message', text: 'hello', mentioned: true }, { do: 'note', text: 'hello', messageId: 'slack|T|DESK|m' }],
            ['a line that mentions us in Teams', { kind: 'message', text: 'hello', mentioned: true, channel: 'msteams' }, { do: 'reply', text: 'hello', messageId: 'slack|T|DESK|m' }],
            ['a mark and nothing else', { kind: 'message', text: '!' }, undefined],
        ];
        for (const [title, about, action] of changes) {
            it(`${title} ${action ? `means ${action.do}` : 'means nothing'}`, async () => {
                const { intake, stored } = door();
                await intake(message({ ...inThread, ...about } as Parameters<typeof message>[0]));
                const incoming = stored();
                assert.deepEqual(incoming?.kind === 'desk' ? incoming.action : undefined, action);
            });
        }

        it('an empty mark makes every line a note', async () => {
            const { intake, stored } = door({ prefix: '' });
            await intake(message({ ...inThread, text: '! on its way' }));
            const incoming = stored();
            assert.deepEqual(incoming?.kind === 'desk' && incoming.action, { do: 'note', text: '! on its way', messageId: 'slack|T|DESK|m' });
        });

        it('eyes elsewhere are nobody’s business', async () => {
            const { intake, store } = door();
            store.knows.resolves(true);
            await intake({ ...arrival, kind: 'press', action: 'look', data: {}, place: 'slack|T|C9', thread: '100.1', mentioned: false });
            sinon.assert.notCalled(store.receive);
        });

        it('chatter outside the threads is nobody’s business', async () => {
            const { intake, store } = door();
            await intake(message({ place: 'slack|T|DESK' }));
            await intake(message({ place: 'slack|T|DESK', thread: '999.9' }));
            sinon.assert.notCalled(store.receive);
        });

        it('a line in a thread nobody knows yet is refused while a card is on its way, so that it comes again', async () => {
            const { intake, store, stored } = door();
            store.cardsUnderWay.resolves(true);
            await assert.rejects(intake(message({ place: 'slack|T|DESK', thread: '999.9' })), /on its way/);
            assert.equal(stored(), undefined);
            await intake(message({ ...inThread, text: 'a note' }));
            assert.equal(stored()?.kind, 'desk', 'the threads that are known go on');
        });

        it('a customer who forges a case button gains nothing', async () => {
            const { intake, stored } = door();
            await intake({ ...arrival, kind: 'press', action: 'claim', data: { caseId: 'case-1' } });
            assert.equal(stored()?.kind, 'press');
        });
    });
});
