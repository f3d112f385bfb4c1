import assert from 'node:assert/strict';
import type { Json } from '../support/fakeSlack/json.js';
import { pdf, picture, relayWorld, type PersonAtDesk, type RelayWorld, type Sent, type Speaker } from '../support/relayWorld.js';

const FURY = 'This is outrageous!!! Third week and nobody answers me. I want to speak to a human NOW!!!';
const MIA = { user: 'U3AGENT' };

/** The window that Reply opens in Slack's desk channel. */
describe('a reply written in Slack’s window', function () {
    this.timeout(60_000);
    let world: RelayWorld;
    before(async () => { world = await relayWorld({ FILE_MAX_MB: '1' }); });
    after(() => world.close());

    const kept = ({ name, contentType, bytes }: Sent): Json => world.slack.keepFile(name, contentType, bytes);
    const card = () => world.slack.messages('C2DESK').filter((message) => message.bot_id && !message.thread_ts).at(-1)!;
    const opens = (button: string) => world.slack.people.presses('C2DESK', card().ts, button, MIA);
    const replies = async (text: string, files: Json[]) => {
        await opens('Reply');
        await world.slack.people.submits(text, { ...MIA, files });
        await world.settle();
    };
    const fields = (): (Json & { label: { text: string }; element: Json })[] => ([...world.slack.slack.views.values()].at(-1)!['blocks'] as (Json & { label: { text: string }; element: Json })[]);
    const named = async (reader: Speaker, name: string) => (await reader.reads()).flatMap(({ files }) => files.filter((file) => file.name === name));
    async function meet(channel: 'slack' | 'teams' | 'web'): Promise<[Speaker, PersonAtDesk]> {
        const [customer, person] = [await world.customers[channel](), await world.people.slack()];
        await customer.says(FURY);
        await person.claims();
        return [customer, person];
    }

    for (const channel of ['slack', 'teams', 'web'] as const) {
        it(`brings its files to a customer on ${channel} and into the case’s thread`, async () => {
            const [customer, person] = await meet(channel);
            const [photo, bill] = [picture(`form-${channel}.png`), pdf(`form-${channel}.pdf`)];
            await replies('Both are here.', [kept(photo), kept(bill)]);
            assert.equal((await customer.reads()).filter(({ text }) => text.includes('Both are here.')).length, 1);
            for (const [reader, who] of [[customer, 'the customer'], [person, 'the thread']] as const) {
                for (const sent of [photo, bill]) {
                    const found = await named(reader, sent.name);
                    assert.equal(found.length, 1, `${who} has ${sent.name} once`);
                    assert.ok(found[0]!.bytes.equals(sent.bytes), 'byte for byte');
                }
            }
            const [item] = (await world.warmline.store.cases({ states: ['active'] })).sort((a, b) => b.openedAt - a.openedAt);
            const lines = await world.warmline.store.transcript(item!.conversationId, 0, 500);
            assert.deepEqual(lines.findLast(({ speaker }) => speaker === 'humanAgent')!.attachments?.map(({ name }) => name), [photo.name, bill.name], 'and stands in the transcript');
        });
    }

    it('asks for at most ten files, of the endings the settings allow, and for nothing of the sort elsewhere', async () => {
        await meet('web');
        await opens('Reply');
        const field = fields().at(-1)!;
        assert.deepEqual([field['type'], field['optional'], field.label.text, field.element['type'], field.element['max_files']], ['input', true, 'Files for the customer', 'file_input', 10]);
        const endings = field.element['filetypes'] as string[];
        assert.ok(['png', 'jpg', 'jpeg', 'pdf', 'docx', 'mp4'].every((ending) => endings.includes(ending)), endings.join());
        assert.ok(!endings.includes('zip'), 'what is not allowed is not offered');
        await opens('Note');
        assert.deepEqual(fields().map(({ element }) => element['type']), ['plain_text_input']);
        assert.deepEqual(world.slack.calls('views.open').flatMap(({ faults = [] }) => faults), []);
    });

    it('sent twice by Slack is one reply', async () => {
        const [customer] = await meet('web');
        const photo = picture('twice.png');
        await opens('Reply');
        const files = [kept(photo)];
        await world.slack.people.submits('Once only.', { ...MIA, files });
        await world.slack.people.submits('Once only.', { ...MIA, files });
        await world.settle();
        assert.equal((await customer.reads()).filter(({ text }) => text === 'Once only.').length, 1);
        assert.equal((await named(customer, photo.name)).length, 1);
    });

    it('with a file that cannot be passed on: the words arrive, and both sides are told of the file', async () => {
        const [customer, person] = await meet('web');
        const large = picture('large.png', 1_100_000);
        await replies('Here it is.', [kept(large)]);
        const read = (await customer.reads()).map(({ text }) => text);
        assert.ok(read.includes('Here it is.'));
        assert.equal(read.filter((text) => text.includes('large.png')).length, 1);
        assert.ok((await person.reads()).some(({ text }) => /“large\.png” did not reach the customer: the file is larger than 1 MB/.test(text)));
    });

    it('by somebody who does not have the case reaches nobody, its file neither', async () => {
        const [customer] = await meet('web');
        world.slack.slack.addUser('U4OTHER', 'tom', 'Tom Berg', 'en-GB');
        const photo = picture('stranger.png');
        await world.slack.people.presses('C2DESK', card().ts, 'Reply', { user: 'U4OTHER' });
        await world.slack.people.submits('Let me in.', { user: 'U4OTHER', files: [kept(photo)] });
        await world.settle();
        assert.deepEqual([(await customer.reads()).filter(({ text }) => text.includes('Let me in')), await named(customer, photo.name)], [[], []]);
    });

    it('is asked for in words alone where Slack will have no field for files', async () => {
        const [customer] = await meet('web');
        world.slack.slack.faults.push({ method: 'views.open', error: 'missing_scope' });
        assert.equal((await opens('Reply')).ok, true);
        assert.deepEqual(fields().map(({ element }) => element['type']), ['plain_text_input']);
        await world.slack.people.submits('Words will do.', MIA);
        await world.settle();
        assert.ok((await customer.reads()).some(({ text }) => text === 'Words will do.'));
    });
});
