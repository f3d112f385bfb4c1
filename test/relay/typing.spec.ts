import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { CaseList } from '../../src/web/views.js';
import { browser } from '../support/relayWeb.js';
import { relayWorld, TEAMS_DESK, type RelayWorld } from '../support/relayWorld.js';

const FURY = 'This is outrageous!!! Third week and nobody answers me. I want to speak to a human NOW!!!';
/** What has not come by then does not come; milliseconds. */
const LONG_ENOUGH = 400;

type Page = ReturnType<typeof browser>;
interface Event { event: string; data: unknown }

/** As far as platforms allow it: Slack tells bots nothing of typing and shows none of theirs, Teams does so in personal chats alone. */
describe('that somebody types', function () {
    this.timeout(60_000);
    let world: RelayWorld;
    let desk: Page;
    const open: AbortController[] = [];
    before(async () => {
        world = await relayWorld();
        desk = browser(world.warmline.server!.url);
        await desk.call('POST', '/desk/session', { name: 'Mia Novak' });
    });
    afterEach(() => { for (const stream of open.splice(0)) stream.abort(); });
    after(() => world.close());

    /** What a page hears from now on. */
    async function listening(page: Page, path: string): Promise<{ typing(): unknown[] }> {
        const events: Event[] = [];
        const end = new AbortController();
        open.push(end);
        const { body } = await page.ask('GET', path);
        end.signal.addEventListener('abort', () => void reader.cancel());
        const reader = body!.getReader();
        let text = '';
        const read = async () => {
            for (let part = await reader.read(); !part.done; part = await reader.read()) {
                text += Buffer.from(part.value).toString();
                const whole = text.split('\n\n');
                text = whole.pop()!;
                for (const one of whole) events.push({ event: /^event: (.*)$/m.exec(one)?.[1] ?? '', data: JSON.parse(/^data: (.*)$/m.exec(one)?.[1] ?? 'null') });
            }
        };
        read().catch(() => undefined);
        return { typing: () => events.filter(({ event }) => event === 'typing').map(({ data }) => data) };
    }
    async function until(holds: () => boolean): Promise<boolean> {
        for (const end = Date.now() + 5000; !holds() && Date.now() < end;) await new Promise((resolve) => { setTimeout(resolve, 10); });
        return holds();
    }
    const pause = () => new Promise((resolve) => { setTimeout(resolve, LONG_ENOUGH); });

    const latest = async () => (await desk.call<CaseList>('GET', '/desk/cases?view=open')).cases.sort((a, b) => b.openedAt - a.openedAt)[0]!.id;
    async function claimed(): Promise<string> {
        const id = await latest();
        await desk.call('POST', `/desk/cases/${id}/actions`, { id: randomUUID(), do: 'claim' });
        await world.settle();
        return id;
    }
    const types = (caseId: string, by = desk, mode = 'reply') => by.call('POST', `/desk/cases/${caseId}/typing`, { mode });
    async function webCustomer(): Promise<Page> {
        const page = browser(world.warmline.server!.url);
        await page.call('POST', '/chat/session', { locale: 'en' });
        await page.call('POST', '/chat/messages', { id: randomUUID(), text: FURY, files: [] });
        await world.settle();
        return page;
    }
    const shownInTeams = () => world.teams.sent.filter(({ body }) => body['type'] === 'typing').map(({ path }) => decodeURIComponent(path));
    const toTeams = (activity: object) => fetch(`${world.warmline.server!.url}/api/messages`, {
        method: 'POST', headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ channelId: 'msteams', serviceUrl: world.teams.url, timestamp: new Date(), recipient: { id: '28:bot', name: 'Warmline' }, ...activity }),
    });
    const teamsCustomer = async (name: string) => {
        const chat = { from: { id: `29:${name}`, name, aadObjectId: `aad-${name}` }, conversation: { id: `a:${name}`, conversationType: 'personal', tenantId: 'tenant-1' } };
        await toTeams({ ...chat, type: 'message', id: randomUUID(), text: FURY });
        await world.settle();
        return chat;
    };

    describe('a customer', () => {
        it('on the chat page: the desk’s page shows it, for their case alone', async () => {
            await webCustomer();
            const other = await claimed();
            const customer = await webCustomer();
            const mine = await claimed();
            const [here, elsewhere] = [await listening(desk, `/desk/stream?case=${mine}`), await listening(desk, `/desk/stream?case=${other}`)];
            await customer.call('POST', '/chat/typing', {});
            assert.ok(await until(() => here.typing().length === 1));
            await pause();
            assert.deepEqual([here.typing(), elsewhere.typing()], [[{}], []]);
        });

        it('in Teams: the desk’s page shows it', async () => {
            const chat = await teamsCustomer('typist');
            const here = await listening(desk, `/desk/stream?case=${await claimed()}`);
            assert.equal((await toTeams({ ...chat, type: 'typing' })).status, 200);
            assert.ok(await until(() => here.typing().length === 1));
        });
    });

    describe('the person who has the case', () => {
        it('at the web desk: a customer on the chat page sees it, with the name', async () => {
            const customer = await webCustomer();
            const mine = await claimed();
            const here = await listening(customer, '/chat/stream');
            await types(mine);
            assert.ok(await until(() => here.typing().length > 0));
            assert.deepEqual(here.typing(), [{ from: 'humanAgent', name: 'Mia Novak' }]);
        });

        it('at the web desk: a customer in Teams sees it, once in a while', async () => {
            await teamsCustomer('reader');
            const mine = await claimed();
            const before = shownInTeams().length;
            await types(mine);
            assert.ok(await until(() => shownInTeams().length > before));
            await types(mine);
            await pause();
            assert.deepEqual(shownInTeams().slice(before), ['/v3/conversations/a:reader/activities']);
        });

        it('at the web desk: nothing of it goes to Slack, which has no room for it', async () => {
            const customer = await world.customers.slack();
            await customer.says(FURY);
            const mine = await claimed();
            const before = world.slack.slack.record.length;
            await types(mine);
            await pause();
            assert.deepEqual(world.slack.slack.record.slice(before), []);
        });

        it('in the desk’s channel in Teams: nobody else hears of it', async () => {
            const customer = await webCustomer();
            const mine = await claimed();
            const [page, here] = [await listening(customer, '/chat/stream'), await listening(desk, `/desk/stream?case=${mine}`)];
            const before = shownInTeams().length;
            const response = await toTeams({ type: 'typing', from: { id: '29:U3AGENT', aadObjectId: 'U3AGENT' }, conversation: { id: `${TEAMS_DESK};messageid=1`, conversationType: 'channel', isGroup: true } });
            assert.equal(response.status, 200);
            await pause();
            assert.deepEqual([page.typing(), here.typing(), shownInTeams().length], [[], [], before]);
        });
    });

    describe('stays at the desk', () => {
        const silent: [what: string, type: (mine: string) => Promise<unknown>][] = [
            ['where it is a note', (mine) => types(mine, desk, 'note')],
            ['where it is somebody who does not have the case', async (mine) => {
                const colleague = browser(world.warmline.server!.url);
                await colleague.call('POST', '/desk/session', { name: 'Tom Berg' });
                await types(mine, colleague);
            }],
        ];
        for (const [what, type] of silent) {
            it(what, async () => {
                const customer = await webCustomer();
                const mine = await claimed();
                const here = await listening(customer, '/chat/stream');
                await type(mine);
                await pause();
                assert.deepEqual(here.typing(), []);
            });
        }
    });
});
