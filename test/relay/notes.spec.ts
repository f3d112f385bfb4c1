import assert from 'node:assert/strict';
import { browser } from '../support/relayWeb.js';
import { picture, relayWorld, type PersonAtDesk, type RelayWorld, type Speaker } from '../support/relayWorld.js';
import type { CaseList, CaseView } from '../../src/web/views.js';

const FURY = 'This is outrageous!!! Third week and nobody answers me. I want to speak to a human NOW!!!';

/** What is written into a case's thread in Slack without the mark of a reply. */
describe('an internal note with a file', function () {
    this.timeout(60_000);
    let world: RelayWorld;
    let desk: ReturnType<typeof browser>;
    before(async () => {
        world = await relayWorld();
        desk = browser(world.warmline.server!.url);
        await desk.call('POST', '/desk/session', { name: 'Tom Berg' });
    });
    after(() => world.close());

    const card = () => world.slack.messages('C2DESK').filter((message) => message.bot_id && !message.thread_ts).at(-1)!;
    const view = async () => {
        const { cases } = await desk.call<CaseList>('GET', '/desk/cases?view=open');
        return desk.call<CaseView>('GET', `/desk/cases/${cases.sort((a, b) => b.openedAt - a.openedAt)[0]!.id}`);
    };
    const notes = async () => (await view()).entries.filter(({ speaker, deleted }) => speaker === 'note' && !deleted);
    const fileOf = async (name: string) => (await notes()).flatMap(({ attachments = [] }) => attachments).find((file) => file.name === name);
    /** All that ever left for customers, and all that stands in Slack's direct messages, as one text. */
    const outside = () => JSON.stringify([
        world.teams.sent.filter(({ path }) => decodeURIComponent(path).includes('a:chat')),
        [...world.slack.slack.channels.values()].filter(({ user }) => user).map(({ id }) => world.slack.slack.list(id)),
    ]);

    for (const channel of ['slack', 'teams', 'web'] as const) {
        describe(`on the case of a customer on ${channel}`, () => {
            const photo = picture(`inside-${channel}.png`);
            const words = `Looks like fraud to me, ${channel}`;
            let customer: Speaker;
            let person: PersonAtDesk;
            let inTeams: PersonAtDesk;
            let ts: string;
            before(async () => {
                [customer, person, inTeams] = [await world.customers[channel](), await world.people.slack(), await world.people.teams()];
                await customer.says(FURY);
                await person.claims();
                const file = world.slack.keepFile(photo.name, photo.contentType, photo.bytes);
                ({ ts } = await world.slack.people.says({ user: 'U3AGENT', channel: 'C2DESK', threadTs: card().ts, text: words, files: [file] }));
                await world.settle();
            });
            const leaks = async () => {
                const read = await customer.reads();
                return [read.some(({ text, files }) => text.includes(words) || files.some(({ name }) => name === photo.name)), outside().includes(words), outside().includes(photo.name)];
            };

            it('is kept, and shown at the web desk with its bytes', async () => {
                const note = (await notes()).find(({ text }) => text === words);
                assert.deepEqual([note?.person?.name, note?.attachments?.map(({ name, contentType, size }) => [name, contentType, size])], ['Mia Novak', [[photo.name, photo.contentType, photo.bytes.length]]]);
                const { bytes } = (await desk.shown('', undefined, note!.attachments)).files[0]!;
                assert.ok(bytes.equals(photo.bytes));
            });

            it('stands once in the desk’s other channel, and is not repeated where it was written', async () => {
                assert.equal((await inTeams.reads()).filter(({ files }) => files.some(({ name, bytes }) => name === photo.name && bytes.equals(photo.bytes))).length, 1);
                assert.ok(!(await person.reads()).some(({ text, files }) => text.includes(words) || files.some(({ name }) => name === photo.name)));
            });

            it('never reaches the customer, in words or as a file', async () => assert.deepEqual(await leaks(), [false, false, false]));

            it('nor once it is answered beside it, and changed into what looks like a reply', async () => {
                const reply = `I am looking into it, ${channel}.`;
                await person.says(reply);
                assert.ok((await customer.reads()).some(({ text }) => text.includes(reply)));
                assert.equal(outside().includes(reply), channel !== 'web', 'what does reach a customer is found there');
                await world.slack.people.edits('C2DESK', ts, `! ${words} after all`);
                await world.settle();
                assert.deepEqual([await leaks(), (await notes()).some(({ text }) => text === `${words} after all`)], [[false, false, false], true]);
            });

            it('taken back, is gone for everybody at the desk, and so is the link to its file', async () => {
                const { url } = (await fileOf(photo.name))!;
                assert.equal((await fetch(`${world.warmline.server!.url}${url}`)).status, 200);
                await world.slack.people.deletes('C2DESK', ts);
                await world.settle();
                assert.equal(await fileOf(photo.name), undefined);
                assert.equal((await fetch(`${world.warmline.server!.url}${url}`)).status, 404);
                assert.ok(!(await inTeams.reads()).some(({ files }) => files.some(({ name }) => name === photo.name)));
            });
        });
    }
});
