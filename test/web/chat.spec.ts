import assert from 'node:assert/strict';
import sinon from 'sinon';
import { chatRoutes } from '../../src/web/chat.js';
import type { MailboxItem } from '../../src/store/port.js';
import { reader, surroundings, visitor } from '../support/web.js';

const ID = '0190a1b2-0000-4000-8000-000000000001';
const OTHER = '0190a1b2-0000-4000-8000-000000000002';

async function opened(over = {}) {
    const all = surroundings(over);
    const routes = chatRoutes(all.deps);
    const page = visitor(routes);
    const { json } = await page.ask('POST', '/chat/session', { body: { locale: 'zh-Hant-HK' } });
    const session = json as { conversationId: string; locale: string; words: Record<string, string>; you: string };
    const lines = async () => ((await page.ask('GET', '/chat/messages')).json as { messages: MailboxItem[] }).messages;
    return { ...all, routes, page, session, lines };
}

describe('web/chat', () => {
    it('opens a session in the nearest language and says once that somebody came', async () => {
        const { session, chat, page, memory } = await opened();
        assert.equal(session.locale, 'zh-TW');
        assert.equal(session.words['web-test'], 'zh-TW web-test');
        assert.equal(session.conversationId, session.you);
        assert.deepEqual(chat.map(({ kind, conversationId }) => [kind, conversationId]), [['joined', session.conversationId]]);
        memory.states.set(session.conversationId, { owner: { kind: 'bot' } } as never);
        const again = await page.ask('POST', '/chat/session', { body: {} });
        assert.equal((again.json as typeof session).conversationId, session.conversationId);
        assert.equal(chat.length, 1);
    });

    it('hides the cookie from scripts and other sites', async () => {
        const { deps } = surroundings();
        const { cookies } = await visitor(chatRoutes(deps)).ask('POST', '/chat/session', { body: {} });
        assert.equal(cookies?.[0]?.sameSite, 'Lax');
        assert.notEqual(cookies?.[0]?.httpOnly, false);
    });

    it('gives every browser a conversation of its own', async () => {
        const { routes, session } = await opened();
        const { json } = await visitor(routes).ask('POST', '/chat/session', { body: {} });
        assert.notEqual((json as typeof session).conversationId, session.conversationId);
    });

    it('refuses a missing or forged cookie everywhere', async () => {
        const { routes, page } = await opened();
        const [payload, mac] = page.cookies.warmline_chat!.split('.');
        const forged = `${Buffer.from(JSON.stringify({ value: 'web:victim', expiresAt: 9e15 })).toString('base64url')}.${mac}`;
        for (const cookies of [{}, { warmline_chat: forged }, { warmline_chat: `${payload}.` }, { warmline_chat: 'web:victim' }]) {
            for (const route of routes.filter(({ path }) => path !== '/chat/session')) {
                const path = route.path.replace(':id', ID);
                await assert.rejects(page.ask(route.method, path, { cookies: cookies as Record<string, string>, body: { id: ID, text: 'x' } }), { code: 'unauthorised' }, path);
            }
        }
    });

    it('refuses another site on every changing route', async () => {
        const { routes, page } = await opened();
        for (const { method, path } of routes.filter((route) => route.method !== 'GET')) {
            const cross = { headers: { 'sec-fetch-site': 'cross-site' }, body: { id: ID, text: 'x', action: 'y' } };
            await assert.rejects(page.ask(method, path.replace(':id', ID), cross), { code: 'forbidden' }, path);
        }
    });

    it('stores the customer’s line, then passes it on', async () => {
        const { page, chat, lines, session } = await opened();
        const answer = await page.ask('POST', '/chat/messages', { body: { id: ID, text: ' where is it? ', locale: 'en-GB' } });
        assert.equal(answer.status, 202);
        assert.deepEqual((await lines()).map(({ id, from, message }) => [id, from, message.text]), [[ID, 'customer', 'where is it?']]);
        const { conversationId } = session;
        assert.deepEqual(chat.at(-1), { conversationId, customerId: conversationId, messageId: ID, kind: 'message', text: 'where is it?', locale: 'en' });
    });

    it('posts a line once, however often it is sent; the inbox sees equal ids', async () => {
        const { page, chat, lines } = await opened();
        for (let i = 0; i < 3; i++) await page.ask('POST', '/chat/messages', { body: { id: ID, text: 'hello', after: 0 } });
        const [line, ...rest] = await lines();
        assert.equal(rest.length, 0);
        assert.equal(line?.seq, 1, 'a repeat must not move the line');
        assert.deepEqual(chat.slice(1).map((input) => input.messageId), [ID, ID, ID]);
    });

    it('still passes on a line whose first try broke off after the mailbox', async () => {
        let fail = true;
        const passed: string[] = [];
        const { page, lines } = await opened({ processChat: async ({ kind, messageId }: { kind: string; messageId: string }) => {
            if (kind !== 'message') return;
            if (fail) throw new Error('stopped');
            passed.push(messageId);
        } });
        await assert.rejects(page.ask('POST', '/chat/messages', { body: { id: ID, text: 'hello' } }));
        fail = false;
        await page.ask('POST', '/chat/messages', { body: { id: ID, text: 'hello' } });
        assert.deepEqual(passed, [ID]);
        assert.equal((await lines()).length, 1);
    });

    for (const [what, body] of Object.entries({
        'an empty text': { id: ID, text: '  ' }, 'a text of 4,001 characters': { id: ID, text: 'x'.repeat(4001) }, 'no id': { text: 'x' }, 'an id that is no uuid': { id: 'delivery-1', text: 'x' }, 'no object': 'x',
    })) it(`refuses ${what}`, async () => {
        const { page, chat } = await opened();
        await assert.rejects(page.ask('POST', '/chat/messages', { body }), { code: 'invalid' });
        assert.equal(chat.length, 1);
    });

    it('stops a flood with a remedy and lets go after a while', async () => {
        const { page, clock } = await opened();
        const send = (i: number) => page.ask('POST', '/chat/messages', { body: { id: `0190a1b2-0000-4000-8000-0000000001${10 + i}`, text: 'x' } });
        for (let i = 0; i < 20; i++) await send(i);
        await assert.rejects(send(20), { code: 'tooMany', remedy: /Wait \d+ s/ });
        clock.now += 10_000;
        assert.equal((await send(20)).status, 202);
    });

    it('edits and deletes the customer’s own lines, in place', async () => {
        const { page, chat, lines, clock } = await opened();
        await page.ask('POST', '/chat/messages', { body: { id: ID, text: 'oder 12' } });
        const [{ at }] = await lines() as [MailboxItem];
        clock.now += 5000;
        await page.ask('PATCH', `/chat/messages/${ID}`, { body: { text: 'order 12' } });
        const [edited] = await lines();
        assert.deepEqual([edited?.message.text, edited?.at], ['order 12', at]);
        await page.ask('DELETE', `/chat/messages/${ID}`);
        const [deleted] = await lines();
        assert.deepEqual([deleted?.deleted, deleted?.message.text], [true, '']);
        assert.deepEqual(chat.slice(2).map(({ kind, text }) => [kind, text]), [['edit', 'order 12'], ['delete', undefined]]);
        await assert.rejects(page.ask('PATCH', `/chat/messages/${ID}`, { body: { text: 'back' } }), { code: 'notFound' });
    });

    it('lets nobody touch lines of the bot, of a person, or of others', async () => {
        const { page, memory, session } = await opened();
        await memory.store.post(session.conversationId, { id: ID, at: 1, from: 'bot', message: { text: 'Hello' } });
        await memory.store.post('web:somebody', { id: OTHER, at: 1, from: 'customer', message: { text: 'mine' } });
        for (const id of [ID, OTHER]) {
            await assert.rejects(page.ask('PATCH', `/chat/messages/${id}`, { body: { text: 'x' } }), { code: 'notFound' });
            await assert.rejects(page.ask('DELETE', `/chat/messages/${id}`), { code: 'notFound' });
        }
    });

    it('passes on the press of a button', async () => {
        const { page, chat } = await opened();
        await page.ask('POST', '/chat/press', { body: { id: ID, action: 'confirm', data: { yes: '1' } } });
        const { kind, action, data, messageId } = chat.at(-1)!;
        assert.deepEqual({ kind, action, data, messageId }, { kind: 'press', action: 'confirm', data: { yes: '1' }, messageId: ID });
    });
});

describe('web/chat stream', () => {
    const item = (text: string) => ({ id: text, at: 1, from: 'bot' as const, message: { text } });
    const texts = (events: { event: string; data: unknown }[]) => events.filter(({ event }) => event === 'message').map(({ data }) => (data as MailboxItem).message.text);

    it('brings what is there, who has the conversation, then what comes', async () => {
        const { page, memory, session, deps } = await opened();
        await memory.store.post(session.conversationId, item('one'));
        const stream = reader(await page.ask('GET', '/chat/stream'));
        const first = await stream.take(2);
        assert.deepEqual(first.map(({ event, id }) => [event, id]), [['message', '1'], ['owner', undefined]]);
        await memory.store.post('web:somebody', item('not yours'));
        await memory.store.post(session.conversationId, item('two'));
        assert.deepEqual(texts(await stream.take(1)), ['two']);
        deps.typing!.show({ conversationId: 'web:somebody', from: 'bot' });
        deps.typing!.show({ conversationId: session.conversationId, from: 'humanAgent', name: 'Ana' });
        assert.deepEqual(await stream.take(1), [{ event: 'typing', data: { from: 'humanAgent', name: 'Ana' } }]);
        await stream.end();
    });

    it('resumes after the last event seen, before the address says so', async () => {
        const { page, memory, session } = await opened();
        for (const text of ['one', 'two', 'three']) await memory.store.post(session.conversationId, item(text));
        const resumed = reader(await page.ask('GET', '/chat/stream', { query: 'after=1', headers: { 'last-event-id': '2' } }));
        assert.deepEqual(texts(await resumed.take(1)), ['three']);
        await resumed.end();
        const asked = reader(await page.ask('GET', '/chat/stream', { query: 'after=1' }));
        assert.deepEqual(texts(await asked.take(2)), ['two', 'three']);
        await asked.end();
    });

    it('tells when a person takes over, once', async () => {
        const { page, memory, session: { conversationId } } = await opened();
        const stream = reader(await page.ask('GET', '/chat/stream'));
        assert.deepEqual((await stream.take(1))[0]?.data, { kind: 'bot', waiting: false });
        memory.states.set(conversationId, { owner: { kind: 'bot' }, caseId: 'case-1' } as never);
        memory.changed({ conversationId });
        assert.deepEqual((await stream.take(1))[0]?.data, { kind: 'bot', waiting: true });
        memory.states.set(conversationId, { owner: { kind: 'humanAgent', person: { id: 'a', name: 'Ana' } }, caseId: 'case-1' } as never);
        memory.changed({ conversationId });
        memory.changed({ conversationId });
        assert.deepEqual((await stream.take(1))[0]?.data, { kind: 'humanAgent', name: 'Ana', waiting: false });
        await memory.store.post(conversationId, item('hi'));
        assert.deepEqual((await stream.take(1))[0]?.event, 'message');
        await stream.end();
    });

    it('sees by polling what another process stored', async () => {
        const timers = sinon.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
        try {
            const { page, memory, session } = await opened();
            const stream = reader(await page.ask('GET', '/chat/stream'));
            await stream.take(1);
            const coming = stream.take(1);
            memory.quietly(() => memory.store.post(session.conversationId, item('from afar')));
            timers.tick(1000);
            assert.deepEqual(texts(await coming), ['from afar']);
            await stream.end();
        } finally {
            timers.restore();
        }
    });

    for (const [how, leave] of [['the caller leaves', 'hangUp'], ['the server closes', 'end']] as const) it(`stops listening when ${how}, even while nothing happens`, async () => {
        const { page, memory } = await opened();
        const stream = reader(await page.ask('GET', '/chat/stream'));
        await stream.take(1);
        const waiting = stream.next();
        if (leave === 'end') await stream.end();
        else page.hangUp();
        assert.equal((await waiting).done, true);
        assert.equal(memory.listeners(), 0);
    });
});
