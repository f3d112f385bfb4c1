import assert from 'node:assert/strict';
import type { Case, Incoming } from '../../src/model.js';
import { deskRoutes } from '../../src/web/desk.js';
import type { CaseView } from '../../src/web/views.js';
import { createWording } from '../../src/wording/index.js';
import { aCase, summary } from '../support/cases.js';
import { reader, surroundings, visitor } from '../support/web.js';
import { CARD_WORDS, shippedSources } from '../support/words.js';

const wording = createWording(shippedSources(CARD_WORDS));
const said = 'call me on 0912-345-678';
const facts: Case['summary']['facts'] = [
    { topic: 'delivery', slot: 'order', status: 'given', value: 'A-1', sensitive: false },
    { topic: 'delivery', slot: 'contact', status: 'given', value: '0912345678', sensitive: true },
    { topic: 'delivery', slot: 'email', status: 'missing', sensitive: true },
];
const delicate = (about: Partial<Case> = {}) => aCase({
    summary: { ...summary, topic: 'delivery', facts, quotes: [said], peak: { quote: said, emotion: 'anger', intensity: 0.9 }, cause: { kind: 'waiting', quote: said }, commitments: [{ text: said, at: 1 }], phrases: [said], turned: { worse: { by: 'bot', line: said } } },
    callBack: { wish: said, phone: '0912-345-678', at: 5 }, history: [{ at: 1, who: 'mia', did: 'pass', from: 'active', to: 'queued', why: said }], ...about,
});
const heldBy = (name: string) => delicate({ state: 'active', humanAgent: { id: `web:${name.toLowerCase()}`, name } });
const inClear = (answer: unknown): boolean => /345.?678/.test(JSON.stringify(answer));

/** A desk with this one case, and Ana at it. */
async function ana(item: Case) {
    const all = surroundings({
        wording,
        // The spine: a claim is taken, everything else is noted down.
        async receive(incoming) {
            const { action, from, key, conversationId } = incoming as Incoming & { kind: 'desk' };
            const now = all.memory.cases.get(item.id)!;
            if (action.do === 'claim') all.memory.addCase({ ...now, state: 'claimed', humanAgent: from });
            else all.memory.addEntry(conversationId, { at: 1, speaker: 'note', text: 'x', key });
        },
    });
    const page = visitor(deskRoutes(all.deps));
    all.memory.addCase(item);
    await page.ask('POST', '/desk/session', { body: { name: 'Ana' } });
    const act = (body: object) => page.ask('POST', '/desk/cases/case-1/actions', { body: { id: '0190a1b2-0000-4000-8000-000000000001', ...body } });
    const view = async (query = '') => (await page.ask('GET', '/desk/cases/case-1', { query })).json as CaseView;
    const fact = (slot: string, query = '') => page.ask('GET', `/desk/cases/case-1/facts/delivery/${slot}`, { query });
    return { ...all, page, act, view, fact };
}

describe('web, what is sensitive', () => {
    const others: [who: string, item: () => Case][] = [
        ['nobody has', () => delicate()], ['a colleague has', () => heldBy('Ben')], ['is over', () => delicate({ state: 'resolved', closedAt: 9, humanAgent: { id: 'web:ana', name: 'Ana' } })],
    ];
    for (const [what, item] of others) {
        it(`of a case that ${what} does not leave the server, but in what the customer wrote`, async () => {
            const { page, act, memory, view, fact } = await ana(item());
            for (const list of ['open', 'callBacks', 'closed']) assert.ok(!inClear(await page.ask('GET', '/desk/cases', { query: `view=${list}` })), list);
            assert.ok(!inClear(await view()));
            assert.ok(!inClear(await act({ do: 'note', text: 'seen' })));
            if (what === 'a colleague has') assert.ok(!inClear(await act({ do: 'claim' })), 'refused');
            const stream = reader(await page.ask('GET', '/desk/stream', { query: 'case=case-1' }));
            assert.ok(!inClear(await stream.take(2)));
            await stream.end();
            await fact('contact').then((answer) => assert.deepEqual([answer.status, inClear(answer)], [409, false]), (error: { code: string }) => assert.equal(error.code, 'conflict'));
            memory.addEntry('web|1', { at: 1, speaker: 'customer', text: said, key: 'k' });
            const { entries, masked } = await view();
            assert.deepEqual([entries.at(-1)?.text, masked], [said, [{ seq: entries.at(-1)?.seq, text: 'call me on ••••5678' }]]);
        });
    }

    it('is masked for the one who has the case too, until they ask', async () => {
        const { view, fact } = await ana(heldBy('Ana'));
        const { summary: shown, case: item } = await view('locale=en');
        assert.deepEqual(shown.facts.map(({ value, hidden }) => [value, hidden]), [['A-1', undefined], ['••••5678', { topic: 'delivery', slot: 'contact' }], ['not asked yet', undefined]]);
        assert.ok(!inClear([shown, item.summary]));
        assert.deepEqual((await fact('contact')).json, { value: '0912345678' });
        for (const slot of ['order', 'email', 'nothing']) await assert.rejects(fact(slot), { code: 'notFound' });
    });

    it('can be asked for from the claim on', async () => {
        const { act, fact } = await ana(delicate());
        await assert.rejects(fact('contact'), { code: 'conflict', remedy: 'Claim it first.' });
        await act({ do: 'claim' });
        assert.deepEqual((await fact('contact')).json, { value: '0912345678' });
    });

    it('is shown in the words of the reader', async () => {
        const { fact, memory } = await ana(heldBy('Ana'));
        memory.addCase({ ...heldBy('Ana'), summary: { ...summary, facts: [{ ...facts[1]!, status: 'unsure' }] } });
        assert.deepEqual([(await fact('contact', 'locale=en')).json, (await fact('contact', 'locale=zh-TW')).json], [{ value: '0912345678 (not sure)' }, { value: '0912345678（不確定）' }]);
    });

    it('names the number of a call-back to whoever has the case, and to everybody if it is no sensitive fact', async () => {
        const mine = await (await ana(heldBy('Ana'))).view();
        assert.deepEqual([mine.case.callBack, mine.row.callBack], [{ wish: said, phone: '0912-345-678', at: 5 }, { wish: said, at: 5 }]);
        const free = await (await ana(delicate())).view();
        assert.deepEqual(free.case.callBack, { wish: 'call me on ••••5678', at: 5 });
        const other = await (await ana(delicate({ callBack: { wish: 'on 13800138000', phone: '13800138000', at: 5 } }))).view();
        assert.equal(other.case.callBack?.phone, '13800138000');
    });
});
