import assert from 'node:assert/strict';
import type { Case, ConversationState, Incoming } from '../../src/model.js';
import { deskRoutes } from '../../src/web/desk.js';
import type { CannedView, CaseView, LostLetter } from '../../src/web/views.js';
import { aCase } from '../support/cases.js';
import { reader, surroundings, visitor } from '../support/web.js';

const uuid = (n: number) => `0190a1b2-0000-4000-8000-${String(n).padStart(12, '0')}`;
const held = (name: string) => aCase({ state: 'active', humanAgent: { id: `web:${name.toLowerCase()}`, name } });

type Taken = (incoming: Incoming & { kind: 'desk' }, memory: ReturnType<typeof surroundings>['memory']) => void;

/** A desk with one case in it; `take` stands for the spine. */
async function staffed({ item = aCase(), take = () => undefined }: { item?: Case; take?: Taken } = {}) {
    const all = surroundings({
        receive: async (incoming) => {
            all.desk.push(incoming);
            take(incoming as Incoming & { kind: 'desk' }, all.memory);
        },
    });
    const routes = deskRoutes(all.deps);
    const page = visitor(routes);
    all.memory.addCase(item);
    await page.ask('POST', '/desk/session', { body: { name: 'Ana', secret: all.deps.auth.deskSecret } });
    return { ...all, routes, page };
}

/** What the spine does with a claim, as far as these tests care: the first one wins. */
const firstWins: Taken = (incoming, memory) => {
    const item = memory.cases.get(incoming.caseId ?? '')!;
    if (incoming.action.do === 'claim' && !item.humanAgent) memory.addCase({ ...item, state: 'claimed', humanAgent: incoming.from });
};

describe('web/desk session', () => {
    it('signs in with a name alone on loopback', async () => {
        const { page, deps } = await staffed();
        const { json } = await page.ask('GET', '/desk/session', { query: 'locale=zh-CN' });
        const { user, needsSecret, locale, words } = json as { user: { id: string; name: string }; needsSecret: boolean; locale: string; words: Record<string, string> };
        assert.deepEqual([user.name, needsSecret, locale, words['emotion-test']], ['Ana', false, 'zh-CN', 'zh-CN emotion-test']);
        const { json: other } = await visitor(deskRoutes(deps)).ask('POST', '/desk/session', { body: { name: ' aNA ' } });
        assert.equal((other as { user: { id: string } }).user.id, user.id, 'the same name is the same person');
    });

    it('refuses a name alone on an open network', async () => {
        const { deps } = surroundings({ auth: { loopback: false, sessionKey: 'k'.repeat(32) } });
        await assert.rejects(async () => visitor(deskRoutes(deps)).ask('POST', '/desk/session', { body: { name: 'Ana' } }), { code: 'forbidden', remedy: /DESK_SECRET/ });
    });

    it('wants the secret where there is one, and slows down guessing', async () => {
        const { deps, clock } = surroundings({ auth: { loopback: true, deskSecret: 'warm', sessionKey: 'k'.repeat(32) } });
        const page = visitor(deskRoutes(deps));
        const enter = async (secret?: string, ip = '10.0.0.1') => page.ask('POST', '/desk/session', { body: { name: 'Ana', secret }, ip });
        await assert.rejects(enter(), { code: 'unauthorised' });
        for (let i = 0; i < 4; i++) await assert.rejects(enter(`guess ${i}`), { code: 'unauthorised' });
        await assert.rejects(enter('warm'), { code: 'tooMany' }, 'even the right one waits');
        assert.equal((await enter('warm', '10.0.0.2')).status, 200, 'others are not locked out');
        clock.now += 60_000;
        assert.equal((await enter('warm')).status, 200);
    });

    it('sets a cookie that is strict, secure off loopback, and ends after 12 hours', async () => {
        const { deps, clock } = surroundings({ auth: { loopback: false, deskSecret: 'warm', sessionKey: 'k'.repeat(32) } });
        const page = visitor(deskRoutes(deps));
        const { cookies } = await page.ask('POST', '/desk/session', { body: { name: 'Ana', secret: 'warm' } });
        assert.equal(cookies?.[0]?.sameSite, 'Strict');
        assert.equal(cookies?.[0]?.secure, true);
        clock.now += 12 * 3600_000 - 1;
        assert.equal((await page.ask('GET', '/desk/cases')).status, 200);
        clock.now += 1;
        await assert.rejects(page.ask('GET', '/desk/cases'), { code: 'unauthorised' });
    });

    it('shuts every other door without a session, and with a chat cookie', async () => {
        const { routes, page, deps } = await staffed();
        const { chatRoutes } = await import('../../src/web/chat.js');
        const customer = visitor(chatRoutes(deps));
        await customer.ask('POST', '/chat/session', { body: {} });
        for (const cookies of [{}, { warmline_desk: customer.cookies.warmline_chat! }] as Record<string, string>[]) {
            for (const { method, path } of routes.filter((route) => route.path !== '/desk/session')) {
                await assert.rejects(page.ask(method, path.replace(':id', 'case-1'), { cookies }), { code: 'unauthorised' }, path);
            }
        }
    });

    it('signs out everywhere: a copy of the cookie and an open stream end too, others stay', async () => {
        const { page, routes, memory } = await staffed();
        const kept = { ...page.cookies };
        const ben = visitor(routes);
        await ben.ask('POST', '/desk/session', { body: { name: 'Ben' } });
        const stream = reader(await page.ask('GET', '/desk/stream', { cookies: kept }));
        await stream.take(2);
        await page.ask('DELETE', '/desk/session');
        assert.equal(((await page.ask('GET', '/desk/session')).json as { user?: unknown }).user, undefined);
        await assert.rejects(page.ask('GET', '/desk/cases', { cookies: kept }), { code: 'unauthorised' });
        memory.addCase(aCase({ priority: 'urgent' }));
        assert.equal((await stream.next()).done, true);
        assert.equal((await ben.ask('GET', '/desk/cases')).status, 200);
        await page.ask('POST', '/desk/session', { body: { name: 'Ana' } });
        assert.equal((await page.ask('GET', '/desk/cases')).status, 200, 'and may come back');
    });

    for (const [where, auth, expected] of [
        ['on loopback', { loopback: true }, ['Strict', undefined]],
        ['on a network', { loopback: false }, ['Strict', true]],
        ['reached over HTTPS, also in a frame', { loopback: false, https: true }, ['None', true]],
        ['behind a proxy with TLS', { loopback: true, https: true }, ['None', true]],
        ['reached over plain HTTP', { loopback: false, https: false }, ['Strict', undefined]],
    ] as const) {
        it(`sets and deletes its cookie alike ${where}`, async () => {
            const { deps } = surroundings({ auth: { ...auth, deskSecret: 'warm', sessionKey: 'k'.repeat(32) } });
            const page = visitor(deskRoutes(deps));
            for (const answer of [await page.ask('POST', '/desk/session', { body: { name: 'Ana', secret: 'warm' } }), await page.ask('DELETE', '/desk/session')]) {
                assert.deepEqual([answer.cookies?.[0]?.sameSite, answer.cookies?.[0]?.secure], expected);
            }
        });
    }
});

describe('web/desk cases', () => {
    it('lists open, mine and closed', async () => {
        const { page, memory } = await staffed();
        memory.addCase({ ...held('Ana'), id: 'case-2' });
        memory.addCase({ ...held('Ben'), id: 'case-3' });
        memory.addCase(aCase({ id: 'case-4', state: 'resolved', humanAgent: { id: 'web:ana' } }));
        const ids = async (view: string) => ((await page.ask('GET', '/desk/cases', { query: `view=${view}` })).json as { cases: { id: string }[] }).cases.map(({ id }) => id);
        assert.deepEqual(await ids('open'), ['case-1', 'case-2', 'case-3']);
        assert.deepEqual(await ids('mine'), ['case-2']);
        assert.deepEqual(await ids('closed'), ['case-4']);
        assert.deepEqual(await ids('nonsense'), await ids('open'));
    });

    it('shows a case with card and events in the reader’s language', async () => {
        const { page, memory } = await staffed();
        memory.addEntry('web|1', { at: 1, speaker: 'customer', text: '快递呢', key: 'k1', emotion: 'anger' });
        memory.addEntry('web|1', { at: 2, speaker: 'event', text: '', key: 'k2', event: { key: 'event-claimed', args: { name: 'Ben' } } });
        const view = (await page.ask('GET', '/desk/cases/case-1', { query: 'locale=zh-TW' })).json as CaseView;
        assert.deepEqual([view.summary.reason, view.summary.do[0]], ['zh-TW:reason-asks-for-person', 'zh-TW:do-anger-1']);
        assert.deepEqual(view.entries.map(({ text }) => text), ['快递呢', 'zh-TW:event-claimed{"name":"Ben"}']);
        await assert.rejects(page.ask('GET', '/desk/cases/none'), { code: 'notFound' });
    });

    it('gives the reason of a rule in words', async () => {
        const { page, memory } = await staffed();
        const args = { code: 'ABC', rule: 'complete-delivery', reason: 'reason-facts-complete' };
        memory.addEntry('web|1', { at: 1, speaker: 'event', text: '', key: 'e1', event: { key: 'event-requested', args } });
        const { entries } = (await page.ask('GET', '/desk/cases/case-1')).json as CaseView;
        assert.deepEqual(entries.map(({ text }) => JSON.parse(text.slice(text.indexOf('{'))) as { rule: string }).map(({ rule }) => rule), ['en:reason-facts-complete']);
    });

    it('reads on after a line', async () => {
        const { page, memory } = await staffed();
        for (const text of ['one', 'two']) memory.addEntry('web|1', { at: 1, speaker: 'customer', text, key: text });
        const { entries } = (await page.ask('GET', '/desk/cases/case-1/entries', { query: 'after=1' })).json as { entries: { text: string }[] };
        assert.deepEqual(entries.map(({ text }) => text), ['two']);
    });

    it('offers canned answers: those for the topic first, titled for the reader, worded for the customer', async () => {
        const { page, deps, memory } = await staffed({ item: aCase({ summary: { ...aCase().summary, topic: 'delivery', lang: 'zh-CN' } }) });
        deps.canned = [{ id: 'hello', topics: [] }, { id: 'parcel', topics: ['delivery'] }, { id: 'refund', topics: ['charge'] }];
        const ask = async () => ((await page.ask('GET', '/desk/cases/case-1/canned', { query: 'locale=zh-TW' })).json as { answers: CannedView[] }).answers;
        const answers = await ask();
        assert.deepEqual(answers.map(({ id }) => id), ['parcel', 'hello']);
        assert.deepEqual([answers[0]?.title, answers[0]?.text], ['zh-TW:canned-parcel-title', 'zh-CN:canned-parcel{"name":"Ana","code":"ABC-123","customer":"Li"}']);
        memory.addCase(aCase({ customer: { id: 'c1' } }));
        assert.deepEqual((await ask()).map(({ id, text }) => [id, text]), [['hello', 'en:canned-hello{"name":"Ana","code":"ABC-123"}']]);
    });

    it('lists the cases of those who wait for a call', async () => {
        const { page, memory } = await staffed();
        memory.addCase(aCase({ id: 'case-2', callBack: { wish: 'after six', at: 5, phone: '13800138000' } }));
        const { cases } = (await page.ask('GET', '/desk/cases', { query: 'view=callBacks' })).json as { cases: { id: string; callBack: object }[] };
        assert.deepEqual(cases.map(({ id, callBack }) => [id, callBack]), [['case-2', { wish: 'after six', at: 5 }]]);
    });

    it('names the open case a dead letter belongs to, and marks the line in it', async () => {
        const { page, memory } = await staffed();
        const letter = { at: 1, attempts: 9, error: 'blocked', text: 'hi' };
        memory.deadLetters.push({ ...letter, id: 'd1', conversationId: 'web|1' }, { ...letter, id: 'd2', conversationId: 'web|2' });
        memory.states.set('web|1', { caseId: 'case-1' } as ConversationState);
        const { deadLetters } = (await page.ask('GET', '/desk/dead-letters')).json as { deadLetters: LostLetter[] };
        assert.deepEqual(deadLetters.map((one) => one.case?.code), ['ABC-123', undefined]);
        assert.deepEqual(((await page.ask('GET', '/desk/cases/case-1')).json as CaseView).undelivered, [{ id: 'd1', error: 'blocked', attempts: 9 }]);
    });

    it('lists and revives dead letters', async () => {
        const { page, memory } = await staffed();
        memory.deadLetters.push({ id: 'd1', conversationId: 'c', at: 1, attempts: 9, error: '403', text: 'hi' });
        assert.equal(((await page.ask('GET', '/desk/dead-letters')).json as { deadLetters: unknown[] }).deadLetters.length, 1);
        assert.equal((await page.ask('POST', '/desk/dead-letters/d1/retry', { body: {} })).status, 202);
        await assert.rejects(page.ask('POST', '/desk/dead-letters/d1/retry', { body: {} }), { code: 'notFound' });
    });
});

describe('web/desk actions', () => {
    const act = (page: ReturnType<typeof visitor>, body: object) => page.ask('POST', '/desk/cases/case-1/actions', { body: { id: uuid(1), ...body } });

    it('claims through the spine and answers with the case as it is then', async () => {
        const { page, desk } = await staffed({ take: firstWins });
        const { status, json } = await act(page, { do: 'claim' });
        assert.deepEqual([status, (json as { case: Case }).case.humanAgent?.name], [200, 'Ana']);
        const [incoming] = desk;
        assert.deepEqual([incoming?.key, incoming?.conversationId, incoming?.channel, incoming?.address, incoming?.from], [`desk:${uuid(1)}`, 'web|1', 'web', '', { id: 'web:ana', name: 'Ana' }]);
    });

    it('two claim at once: one gets the case, the other learns who has it', async () => {
        const waiting: Incoming[] = [];
        const { routes, page, memory } = await staffed({ take: (incoming) => waiting.push(incoming) });
        const ben = visitor(routes);
        await ben.ask('POST', '/desk/session', { body: { name: 'Ben' } });
        const [mine, his] = [act(page, { do: 'claim' }), ben.ask('POST', '/desk/cases/case-1/actions', { body: { id: uuid(2), do: 'claim' } })];
        while (waiting.length < 2) await new Promise((resolve) => setImmediate(resolve));
        for (const incoming of waiting) firstWins(incoming as Incoming & { kind: 'desk' }, memory);
        const answers = await Promise.all([mine, his]);
        const winner = waiting[0]!.from.name;
        assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409]);
        assert.equal((answers.find(({ status }) => status === 409)!.json as { heldBy: string }).heldBy, winner);
    });

    for (const body of [{ do: 'claim' }, { do: 'reply', text: 'x' }, { do: 'handBack' }, { do: 'resolve' }]) it(`does not ${body.do} another person’s case`, async () => {
        const { page, desk } = await staffed({ item: held('Ben') });
        const { status, json } = await act(page, body);
        assert.deepEqual([status, (json as { heldBy: string }).heldBy], [409, 'Ben']);
        assert.equal(desk.length, 0);
    });

    it('lets colleagues leave notes', async () => {
        const { page, desk } = await staffed({
            item: held('Ben'), take: ({ key, from, conversationId }, memory) => memory.addEntry(conversationId, { at: 1, speaker: 'note', person: from, text: 'x', key }),
        });
        assert.equal((await act(page, { do: 'note', text: 'depot says 3 pm' })).status, 200);
        assert.deepEqual((desk[0] as Incoming & { kind: 'desk' }).action, { do: 'note', text: 'depot says 3 pm' });
    });

    it('sends a reply and waits until it is written down', async () => {
        const { page, desk } = await staffed({
            item: held('Ana'), take: ({ from, conversationId }, memory) => void setTimeout(() => memory.addEntry(conversationId, { at: 1, speaker: 'humanAgent', person: from, text: 'hello', key: 'delivery-1' })),
        });
        assert.equal((await act(page, { do: 'reply', text: ' hello ' })).status, 200);
        assert.deepEqual((desk[0] as Incoming & { kind: 'desk' }).action, { do: 'reply', text: 'hello' });
        const { entries } = (await page.ask('GET', '/desk/cases/case-1/entries')).json as { entries: unknown[] };
        assert.equal(entries.length, 1);
    });

    it('tells a person whose reply came too late who has the case', async () => {
        const { page } = await staffed({ item: held('Ana'), take: (_, memory) => {
            memory.addCase(held('Ben'));
            memory.addEntry('web|1', { at: 1, speaker: 'humanAgent', person: { id: 'web:ana' }, text: 'earlier', key: 'd' });
        } });
        assert.equal((await act(page, { do: 'reply', text: 'hello' })).status, 409);
    });

    it('wants a claim before a reply', async () => {
        const { page, desk } = await staffed();
        await assert.rejects(act(page, { do: 'reply', text: 'hello' }), { code: 'conflict', remedy: 'Claim it first.' });
        assert.equal(desk.length, 0);
    });

    it('hands back and resolves with a note', async () => {
        for (const [doing, state] of [['handBack', 'handedBack'], ['resolve', 'resolved']] as const) {
            const { page, desk } = await staffed({ item: held('Ana'), take: ({ caseId }, memory) => memory.addCase({ ...memory.cases.get(caseId!)!, state }) });
            const { json } = await act(page, { do: doing, text: 'refund sent' });
            assert.equal((json as { case: Case }).case.state, state);
            assert.deepEqual((desk[0] as Incoming & { kind: 'desk' }).action, { do: doing, note: 'refund sent' });
        }
    });

    it('passes every other deed on to the spine as it stands', async () => {
        const deeds: [body: object, item: Case, action: object][] = [
            [{ do: 'pass', team: 'billing', text: 'about an invoice' }, aCase(), { do: 'pass', team: 'billing', person: undefined, note: 'about an invoice' }],
            [{ do: 'pass', person: { id: 'ben', name: 'Ben' } }, held('Ana'), { do: 'pass', team: undefined, person: { id: 'ben', name: 'Ben' }, note: undefined }],
            [{ do: 'correct', emotion: 'neutral' }, held('Ben'), { do: 'correct', emotion: 'neutral', messageId: undefined }],
            [{ do: 'callBack', text: 'reached them' }, aCase(), { do: 'callBack', note: 'reached them' }],
            [{ do: 'offerAnswer', accept: false }, aCase({ state: 'offered' }), { do: 'offerAnswer', accept: false }],
            [{ do: 'retract', messageId: 'm1' }, held('Ana'), { do: 'retract', messageId: 'm1' }],
            [{ do: 'rewrite', messageId: 'm1', text: 'better' }, held('Ana'), { do: 'rewrite', messageId: 'm1', text: 'better' }],
            [{ do: 'claim', force: true }, held('Ben'), { do: 'claim', force: true }],
        ];
        for (const [body, item, action] of deeds) {
            const { page, desk } = await staffed({ item, take: (incoming, memory) => {
                const { caseId, conversationId, key } = incoming as Incoming & { kind: 'desk' };
                memory.addCase({ ...memory.cases.get(caseId!)!, ...(action as { force?: true }).force ? { humanAgent: { id: 'web:ana', name: 'Ana' } } : {} });
                memory.addEntry(conversationId, { at: 1, speaker: 'note', text: 'x', key });
            } });
            assert.equal((await act(page, body)).status, 200, JSON.stringify(body));
            assert.deepEqual((desk[0] as Incoming & { kind: 'desk' }).action, action);
        }
    });

    it('says when an action was not carried out', async () => {
        const { page } = await staffed({ item: held('Ana') });
        const { status, json } = await act(page, { do: 'resolve' });
        assert.deepEqual([status, (json as { done: boolean }).done], [200, false]);
    }).timeout(6000);

    for (const body of [{ do: 'pass', team: 'billing' }, { do: 'callBack' }, { do: 'retract', messageId: 'm' }, { do: 'offerAnswer', accept: true }]) it(`keeps ${body.do} from another person’s case`, async () => {
        const { page, desk } = await staffed({ item: held('Ben') });
        assert.equal((await act(page, body)).status, 409);
        assert.equal(desk.length, 0);
    });

    it('refuses nonsense and other sites', async () => {
        const { page, desk } = await staffed({ item: held('Ana') });
        for (const body of [{ do: 'delete' }, { do: 'reply' }, { do: 'reply', text: ' ' }, { do: 'note', text: 'x'.repeat(4001) }, { do: 'claim', id: '1' }, { do: 'pass' }, { do: 'pass', team: 'a', person: { id: 'b' } }, { do: 'correct', emotion: 'joy' }]) await assert.rejects(act(page, body), { code: 'invalid' });
        await assert.rejects(page.ask('POST', '/desk/cases/case-1/actions', { body: { id: uuid(1), do: 'resolve' }, headers: { 'sec-fetch-site': 'cross-site' } }), { code: 'forbidden' });
        assert.equal(desk.length, 0);
    });
});

describe('web/desk stream', () => {
    it('brings changed cases once, and lines of the opened case, edits too', async () => {
        const { page, memory } = await staffed();
        const line = { at: 1, speaker: 'customer' as const, text: 'hello', key: 'k1' };
        memory.addEntry('web|1', line);
        const stream = reader(await page.ask('GET', '/desk/stream', { query: 'case=case-1&locale=en' }));
        assert.deepEqual((await stream.take(3)).map(({ event }) => event), ['case', 'here', 'entry']);
        memory.changed({ conversationId: 'web|1', caseIds: ['case-1'] });
        memory.addCase(held('Ben'));
        const [changed] = await stream.take(1);
        assert.deepEqual([changed?.event, (changed?.data as { humanAgent: { name: string } }).humanAgent.name], ['case', 'Ben']);
        memory.addEntry('web|other', { ...line, key: 'k2' });
        memory.addEntry('web|1', { ...line, key: 'k3', text: 'are you there?' });
        assert.equal(((await stream.take(1))[0]?.data as { text: string }).text, 'are you there?');
        memory.editEntry('web|1', 'k1', 'hello?');
        const [edited] = await stream.take(1);
        assert.deepEqual([edited?.event, (edited?.data as { text: string; edited: boolean }).text], ['entry', 'hello?']);
        await stream.end();
    });

    it('ends with the session', async () => {
        const { page, memory, clock } = await staffed();
        const stream = reader(await page.ask('GET', '/desk/stream'));
        await stream.take(2);
        const rest = stream.next();
        clock.now += 12 * 3600_000;
        memory.changed({ conversationId: 'web|1', caseIds: ['case-1'] });
        assert.equal((await rest).done, true);
        assert.equal(memory.listeners(), 0);
    });

    it('tells who else is here, what they look at and that they write', async () => {
        const { page, routes } = await staffed();
        const ben = visitor(routes);
        await ben.ask('POST', '/desk/session', { body: { name: 'Ben' } });
        const stream = reader(await page.ask('GET', '/desk/stream'));
        await stream.take(2);
        const his = reader(await ben.ask('GET', '/desk/stream', { query: 'case=case-1' }));
        const next = async () => (await stream.take(1)).map(({ event, data }) => [event, data])[0];
        const read = his.take(1);
        assert.deepEqual(await next(), ['here', [{ id: 'web:ana', name: 'Ana' }, { id: 'web:ben', name: 'Ben', caseId: 'case-1' }]]);
        await read;
        await ben.ask('POST', '/desk/cases/case-1/typing', { body: { mode: 'note' } });
        assert.deepEqual(await next(), ['here', [{ id: 'web:ana', name: 'Ana' }, { id: 'web:ben', name: 'Ben', caseId: 'case-1', typing: true }]]);
        await page.ask('POST', '/desk/away', { body: { away: true } });
        assert.deepEqual(((await next())![1] as { id: string; away?: boolean }[]).map(({ away }) => away), [true, undefined]);
        await his.end();
        assert.deepEqual(((await next())![1] as { id: string }[]).map(({ id }) => id), ['web:ana']);
        await stream.end();
    });

    it('tells the customer’s page that the holder is typing, and only the holder', async () => {
        const { page, deps, memory } = await staffed();
        const seen: unknown[] = [];
        deps.typing!.listen((notice) => seen.push(notice));
        await page.ask('POST', '/desk/cases/case-1/typing', { body: {} });
        memory.addCase(held('Ana'));
        await page.ask('POST', '/desk/cases/case-1/typing', { body: {} });
        assert.deepEqual(seen, [{ conversationId: 'web|1', from: 'humanAgent', name: 'Ana' }]);
    });
});
